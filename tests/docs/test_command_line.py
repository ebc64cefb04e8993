"""docs/command-line.md lists every command, option, default, measure and exit code."""

import os
import re

import click
import pytest
from click.testing import CliRunner
from documents import ROOT, prose_of, renew_table, table_rows

from graph.analysis.centrality import MEASURES
from graph.analysis.tensions import KINDS
from graph.cli import main

PAGE = ROOT / "docs" / "command-line.md"
TEXT = PAGE.read_text(encoding="utf-8")
COMMANDS = sorted(main.commands)
HEAD = "| Option | Value | Left out | What it does |"
SHARED = ("Which project", "Scope")


def section(title):
    """Return the text under a heading."""
    _, _, rest = TEXT.partition(f"\n## {title}\n")
    assert rest, f"There is no heading: {title}"
    return rest.split("\n## ")[0]


def documented_options(title):
    """Map each option in a section's table to its row."""
    if HEAD not in section(title):
        return {}
    rows = table_rows(section(title), HEAD)
    return {name.strip(" `"): row for row in rows for name in row[0].split(",")}


def options_of(command):
    found = [each for each in main.commands[command].params if isinstance(each, click.Option)]
    return [each for each in found if each.name != "help"]


def documented(command):
    everywhere = {name: row for title in SHARED for name, row in documented_options(title).items()}
    return everywhere | documented_options(command)


def test_every_command_is_in_the_list_and_has_a_section():
    rows = table_rows(TEXT, "| Command | What it does |")
    assert {row[0] for row in rows} == {f"[`{name}`](#{name})" for name in COMMANDS}
    assert all(section(name) for name in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_documented_and_no_other(command):
    names = {name for each in options_of(command) for name in (*each.opts, *each.secondary_opts)}
    assert names <= set(documented(command))
    assert set(documented_options(command)) <= names


@pytest.mark.parametrize("command", COMMANDS)
def test_every_argument_is_documented(command):
    arguments = [each for each in main.commands[command].params if isinstance(each, click.Argument)]
    for each in arguments:
        word = (each.metavar or each.name).upper().split(" ")[0]
        assert word in section(command)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_default_is_documented(command):
    for each in options_of(command):
        if isinstance(each.default, str | int) and not isinstance(each.default, bool):
            assert documented(command)[each.opts[0]][2] == f"`{each.default}`"
        if each.required:
            assert documented(command)[each.opts[0]][2] == "required"


def test_every_choice_is_documented():
    for command in COMMANDS:
        for each in options_of(command):
            if isinstance(each.type, click.Choice):
                row = documented(command)[each.opts[0]]
                assert all(f"`{choice}`" in row[1] for choice in each.type.choices)


def test_the_measures_are_listed_with_their_layers():
    rows = [
        [f"`{each.id}`", each.layer, f"{each.means} {each.means_not}"] for each in MEASURES.values()
    ]
    if os.environ.get("RENEW_DOCS"):
        renew_table(PAGE, "<!-- measures -->", rows)
    assert table_rows(PAGE.read_text(encoding="utf-8"), "<!-- measures -->") == rows


def test_the_kinds_of_tensions_are_listed():
    rows = [[f"`{kind.id}`", kind.means] for kind in KINDS.values()]
    if os.environ.get("RENEW_DOCS"):
        renew_table(PAGE, "<!-- tensions -->", rows)
    assert table_rows(PAGE.read_text(encoding="utf-8"), "<!-- tensions -->") == rows


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check"], 0),
        (["paths", "turkey", "turkey"], 0),
        (["show", "nobody-of-that-name"], 1),
        (["verify", "--text", "no-such-file"], 1),
        (["nothing"], 2),
        (["check", "--nothing"], 2),
        (["rank", "nothing"], 2),
        (["rank", "--types", "nothing"], 2),
    ],
)
def test_the_exit_codes_are_as_documented(arguments, code, monkeypatch):
    monkeypatch.chdir(ROOT)
    assert CliRunner().invoke(main, arguments).exit_code == code
    assert f"\n| {code} | " in section("Exit codes")


def test_prose_names_no_unknown_option():
    known = {"--version", "--help", "--no-open", "--without"}
    known |= {name for command in COMMANDS for name in documented(command)}
    known |= {name for names in options_within_groups().values() for name in names}
    assert set(re.findall(r"`(--[a-z-]+)`", prose_of(TEXT))) <= known


def options_within_groups():
    """Map each command of a group, such as "tables path", to its options."""
    return {
        f"{group.name} {command.name}": {
            name
            for each in command.params
            if isinstance(each, click.Option) and each.name != "help"
            for name in (*each.opts, *each.secondary_opts)
        }
        for group in main.commands.values()
        if isinstance(group, click.Group)
        for command in group.commands.values()
    }


def test_every_command_of_tables_is_described_with_its_options():
    text = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    everywhere = {*documented_options("Which project"), *documented_options("Scope")}
    for command, options in options_within_groups().items():
        assert command in text
        assert {name for name in options - everywhere if name not in text} == set()

"""`actor-graph --help`: commands by group, each with an example that works on the example data."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from pages import draw_in_ring

from graph.cli import main
from graph.cli.main import GROUPS

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = sorted(main.commands)
DOES_NOT_END = {"watch", "review", "settle"}
"""They serve until they are stopped: their examples are only parsed."""
EXIT_CODES = {"diff": 1, "verify": 1}
"""The two dates differ; article.txt is not the text of the source."""
MORE = "claims: {wsws-2024-12-03: {p4: [hts fights syria]}}\n"
ARTICLE = "A report\n\nThe Free Syrian Army met envoys of Turkey.\n\nNo date was given.\n"


def help_of(*command):
    return CliRunner().invoke(main, [*command, "--help"]).stdout


def examples_of(command):
    return re.findall(r"^    actor-graph (.+)$", help_of(command), flags=re.MULTILINE)


@pytest.fixture(scope="module")
def example_project(tmp_path_factory):
    """A copy of the project under git, with two commits, and an article."""
    folder = tmp_path_factory.mktemp("example")
    for name in ("data", "seeds", "examples", "docs/coding"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "First")
    (folder / "data" / "more.yaml").write_text(MORE, encoding="utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Second")
    return folder


def git(folder, *arguments):
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


def test_every_command_is_in_one_group():
    listed = [command.name for commands in GROUPS.values() for command in commands]
    assert sorted(listed) == COMMANDS
    assert list(GROUPS) == [
        "Build and look",
        "Ask",
        "Edit",
        "Compare",
        "Exchange and publish",
        "Big tables",
    ]


def test_the_help_lists_each_command_under_its_group():
    lines = help_of().splitlines()
    for title, commands in GROUPS.items():
        at = lines.index(f"{title}:")
        rows = lines[at + 1 : at + 1 + len(commands)]
        assert [row.split()[0] for row in rows] == [command.name for command in commands]
        assert not any(row.endswith("...") for row in rows), "a description is cut off"


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_shows_an_example_of_itself(command):
    names = [shlex.split(example)[0] for example in examples_of(command)]
    assert command in names


@pytest.mark.parametrize("command", sorted(DOES_NOT_END))
def test_the_example_of_a_command_that_does_not_end_is_valid(command):
    for example in examples_of(command):
        name, *arguments = shlex.split(example)
        with click.Context(main) as context:
            main.commands[name].make_context(name, arguments, parent=context)


@pytest.mark.parametrize("command", sorted({*COMMANDS} - DOES_NOT_END))
def test_the_examples_work_on_the_example_data(command, example_project, tmp_path, monkeypatch):
    monkeypatch.setattr("graph.page.picture.draw", draw_in_ring)
    folder = tmp_path / "copy"
    shutil.copytree(example_project, folder)
    monkeypatch.chdir(folder)
    for example in examples_of(command):
        result = CliRunner().invoke(main, shlex.split(example))
        assert result.exit_code == EXIT_CODES.get(command, 0), result.output
        assert result.stdout.strip()

"""Files of groups, and brokerage on the command line."""

import json

import pytest
from click.testing import CliRunner
from projects import BASE, write

from graph.analysis.brokerage import LAYER
from graph.api import load, read_groups
from graph.cli import main
from graph.model.errors import DataError

CLAIMS = """\
claims:
  wire:
    p1:
      - us backs turkey: {start: 2010, end: 2024}
      - turkey backs fsa: {start: 2015, end: 2024}
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return write(tmp_path, {"data/actors.yaml": BASE + CLAIMS})


def groups_of(project, name, text):
    write(project.parent, {name: text})
    return dict(read_groups(load(project), name).of)


def problems_of(project, name, text):
    with pytest.raises(DataError) as raised:
        groups_of(project, name, text)
    return [str(problem) for problem in raised.value.problems]


def ask(*arguments):
    return CliRunner().invoke(main, ["brokerage", "--groups", *arguments])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("g.yaml", "us: west\nAnkara: west\nFree Syrian Army: rebels\n"),
        ("g.yml", "{us: west, turkey: 'west', fsa: rebels}"),
        ("g.csv", "us,west\nAnkara,west\nfsa,rebels\n"),
        ("g.csv", 'actor,group\r\nus, west\r\n\r\n"turkey","west"\r\nfsa,rebels'),
        ("g.CSV", "\ufeffid,group\nUnited States,west\nturkey,west\nfsa,rebels\n"),
    ],
)
def test_groups_are_read_from_yaml_and_csv(project, name, text):
    assert groups_of(project, name, text) == {"us": "west", "turkey": "west", "fsa": "rebels"}


def test_all_that_is_wrong_in_yaml_is_reported_at_its_place(project):
    text = "us: west\nturky: west\nWashington: east\nfsa: [a]\nhts:\ntruce: ' '\n"
    assert problems_of(project, "g.yaml", text) == [
        'g.yaml:2:1: There is no actor "turky". Did you mean "Turkey"?',
        'g.yaml:3:1: "Washington" already has a group, at g.yaml:1:1. Remove one of the two.',
        'g.yaml:4:6: The group of "fsa" is a list. Expected us: west',
        'g.yaml:5:5: The group of "hts" is empty. Expected us: west',
        'g.yaml:6:8: The group of "truce" is empty. Expected us: west',
    ]


def test_all_that_is_wrong_in_csv_is_reported_at_its_line(project):
    text = 'us,west\nturkey;west\nfsa,\nhts,a,b\n"truce\nof 2020",x\nxyzzy,x\n'
    assert problems_of(project, "g.csv", text) == [
        "g.csv:2:1: The row has no comma. Put a comma between the actor and its group.",
        "g.csv:3:1: The row has an empty cell. Expected an actor and its group: us,west",
        "g.csv:4:1: The row has 3 cells. Expected two, an actor and its group: us,west",
        'g.csv:5:1: There is no actor "truce\\x0aof 2020". ' + 'Did you mean "The truce of 2020"?',
        'g.csv:7:1: There is no actor "xyzzy".',
    ]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("g.yaml", "", "g.yaml: The file is empty. Expected a mapping such as us: west"),
        ("g.yaml", "[a]", "g.yaml:1:1: The file is a list. Write a mapping such as us: west"),
        ("g.csv", "id,group\n", "g.csv: The file has no groups. Expected us,west"),
        ("g.csv", 'us,w\nfsa,"y"z', "g.csv:2:1: This is not valid CSV: "),
        ("g.csv", b"us,w\xff", "g.csv:1:5: The byte 0xFF is not UTF-8. Save the file as UTF-8."),
        ("g.txt", "us,w", "g.txt: Groups cannot be read from this file. "
         "Expected a file that ends in .yaml or .csv."),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_reported(project, name, text, expected):
    assert problems_of(project, name, text)[0].startswith(expected)


def test_brokerage_of_a_file_is_printed_with_what_the_roles_mean(project):
    write(project.parent, {"sides.csv": "us,west\nturkey,west\nfsa,rebels\n"})
    assert ask("sides.csv").stdout.splitlines() == [
        "Scope: modes act, intent, label",
        "Groups, sides.csv: rebels (1), west (2)",
        "Left out: 2 actors without a group.",
        f"brokerage, on {LAYER}",
        "  coordinator: between two of its own group",
        "  itinerant: between two of one other group",
        "  gatekeeper: from another group into its own",
        "  representative: from its own group to another",
        "  liaison: between two other groups",
        "actor\tgroup\tcoordinator\titinerant\tgatekeeper\trepresentative\tliaison\ttotal\tid",
        "Turkey\twest\t0\t0\t0\t1\t0\t1\tturkey",
        "Actors with no brokerage role are not shown.",
    ]


def test_brokerage_as_json_is_what_python_gives(project):
    found = json.loads(ask("kind", "--top", "1", "--json").stdout)
    assert found["groups"]["origin"] == "kinds of actors"
    assert [each["id"] for each in found["actors"]] == ["turkey"]


def test_blocs_of_the_same_ties_are_wrong_usage_unless_allowed(project):
    refused = ask("blocs@2012", "--as-of", "2012")
    assert refused.exit_code == 2
    assert "computed from the same ties" in refused.stderr
    assert ask("blocs@2012", "--as-of", "2012", "--circular-ok").exit_code == 0


def test_a_file_of_groups_that_is_not_there_is_reported(project):
    for name in ("nowhere.csv", "nowhere.yaml"):
        result = ask(name)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith(f"{name}: error: The file cannot be read: No such file")

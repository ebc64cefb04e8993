"""Tensions, time, and the flags of paths that leave chains out, on the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from projects import write

from graph.cli import main

DATA = str(Path(__file__).resolve().parents[2] / "data")
PROJECT = """\
sources:
  wire:
    title: A report
    author: Ann Reporter
    publisher: The Wire
    published: 2024-12-03
    paragraphs: {p1: }
actors:
  a: {name: Aland, kind: state}
  b: {name: Boria, kind: state}
  c: {name: Corps C, kind: armed-group}
  x: {name: Xen, kind: state}
  y: {name: Yar, kind: state}
claims:
  wire:
    p1:
      - a backs b: {start: 2012, end: 2012, against: [x]}
      - b backs c: {start: 2015, end: 2015, against: [y]}
      - a opposes c: {mode: thesis}
      - a backs c: {mode: intent}
"""


@pytest.fixture
def ask(tmp_path):
    data = write(tmp_path, {"data/actors.yaml": PROJECT})

    def run(*arguments):
        return CliRunner().invoke(main, [*arguments, "--data", str(data)])

    return run


def ask_article(*arguments):
    result = CliRunner().invoke(main, [*arguments, "--data", DATA])
    assert result.exit_code == 0
    return result.stdout


def test_tensions_are_printed_kind_by_kind_with_the_claims_behind_them():
    lines = ask_article("tensions", "--top", "2").splitlines()
    assert lines[:3] == [
        "Scope: modes act, intent, label",
        "Left out: relations that are only interpretation.",
        "Supports and opposes the same actor (double-stance): One actor is said to back another "
        "and to oppose or fight it, or its umbrella.",
    ]
    assert lines[3] == "1. The United States is said to back and to oppose Hayat Tahrir al-Sham."
    assert lines[4] == "   Weakest claim: only in passing (epithet)."
    assert lines[5].startswith("   According to Alex Lantier (WSWS, commentary, p16), the United")
    assert [line[:2] for line in lines if line[0].isdigit()] == ["1.", "2."]


def test_tensions_as_json_are_those_of_python():
    answer = json.loads(ask_article("tensions", "--only", "clients-clash", "--json"))
    assert [tension["actors"] for tension in answer["tensions"]] == [["turkey", "us", "sna", "ypg"]]


def test_theses_are_included_where_the_modes_are_named(ask):
    assert "No tensions found in this scope." in ask("tensions").stdout
    asked = ask("tensions", "--modes", "thesis,intent").stdout
    assert "Left out" not in asked
    assert "1. Aland is said to back and to oppose Corps C. Part of this is claimed as" in asked


def test_an_unknown_kind_of_tension_is_wrong_usage(ask):
    result = ask("tensions", "--only", "proxi")
    assert result.exit_code == 2
    assert 'Error: There is no kind of tension "proxi". Did you mean "proxy"?' in result.stderr


def test_an_incomplete_list_of_tensions_says_so(ask, monkeypatch):
    monkeypatch.setattr("graph.analysis.tensions.MOST_LISTED", 0)
    printed = ask("tensions", "--modes", "thesis,intent").stdout
    assert printed.endswith(
        "Contested: 0 of 1 are listed, the best supported first.\nNarrow the scope to see others.\n"
    )


def test_time_counts_the_chains_that_overlap(ask):
    assert ask("time", "--types", "backs", "--modes", "act").stdout.splitlines() == [
        "Scope: types backs; modes act",
        "Of 1 two-step chain (directions ignored), by the dates claimed, none has "
        "steps that overlap in time and 1 never does.",
    ]
    assert json.loads(ask("time", "--modes", "act", "--json").stdout)["never"] == 1
    along = ask("time", "--types", "backs", "--direction", "along").stdout.splitlines()
    assert along[1].startswith("Of 1 two-step chain following arrows, ")
    assert ask("time", "--direction", "back").exit_code == 2


def test_answers_that_leave_interpretations_out_say_so(ask):
    questions = (["rank", "degree"], ["brokerage", "--groups", "kind"], ["time"], ["tensions"])
    for question in questions:
        lines = ask(*question).stdout.splitlines()
        assert lines[:2] == [
            "Scope: modes act, intent, label",
            "Left out: relations that are only interpretation.",
        ]
        assert (
            "Left out: relations" not in ask(*question, "--modes", "thesis,label,act,intent").stdout
        )
        assert json.loads(ask(*question, "--json").stdout)["theses_left_out"] is True
    for question in (["paths", "a", "c"], ["show", "a"], ["claims"]):
        assert "Left out" not in ask(*question).stdout


def test_a_chain_that_changes_the_fight_is_marked_and_left_out_on_demand(ask):
    chain = ["paths", "a", "c", "--modes", "act"]
    assert (
        "; by the dates claimed, the steps never applied at the same time; changes the fight."
        in ask(*chain).stdout
    )
    for flag, kept in (
        ("--together", "has steps that may"),
        ("--same-fight", "stays within one fight"),
    ):
        lines = ask(*chain, flag).stdout.splitlines()
        assert lines[-1].startswith(f"No path from Aland to Corps C {kept}")


def test_to_avoid_an_end_of_the_path_is_wrong_usage(ask):
    refused = ask("paths", "a", "c", "--avoid", "Corps C")
    assert refused.exit_code == 2
    assert "Error: Cannot avoid an end of the path: remove Corps C from" in refused.stderr


CHANGE = Path(__file__).resolve().parents[1] / "data" / "change.yaml"


def ask_file(file, *arguments):
    result = CliRunner().invoke(main, [*arguments, "--data", str(file)])
    assert result.exit_code == 0
    return result.stdout


def test_time_lists_who_changed_sides_with_who_says_so():
    lines = ask_file(CHANGE, "time").splitlines()
    at = lines.index("Changed sides: 2 pairs")
    assert lines[at + 4 : at + 7] == [
        "  Oster and Vessa: known to be on one side from 2021-10 to 2023-04, on opposite sides in "
        "2024-02 (undated claims count on the day they were said)",
        "    According to Lake Post (p1), Oster and Vessa were allied (2021-10 to 2023-04). "
        "[changed sides]",
        "    According to Lake Post (p1), Oster opposes Vessa. [changed sides]",
    ]
    assert "May have changed sides: 1 pair" in lines
    assert "On both sides at one time (contested): 1 pair" in lines


def test_check_counts_changes_only_where_there_are_any():
    assert (
        "2 contested, 4 changed sides, 2 may have changed sides, "
        in CliRunner().invoke(main, ["check", str(CHANGE)]).stdout
    )
    assert "changed" not in CliRunner().invoke(main, ["check", DATA]).stdout


def test_show_names_each_dispute():
    text = ask_file(CHANGE, "show", "oster")
    for words in ("contested", "changed sides", "may have changed sides"):
        assert f"{words}, single voice" in text
    denial = CHANGE.with_name("denial.yaml")
    scope = ("--sources", "ministry,talk")
    assert "contested in part" in ask_file(denial, "show", "vessa", *scope)


def test_show_says_how_many_claims_one_makes_who_only_speaks():
    text = ask_file(Path(DATA), "show", "reuters")
    assert "It makes or relays 5 claims: actor-graph claims --by reuters" in text
    assert len(ask_file(Path(DATA), "claims", "--by", "reuters").splitlines()) == 2 + 5

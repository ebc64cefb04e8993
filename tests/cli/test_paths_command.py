"""`actor-graph paths`: direct claims, each chain, and what is not listed."""

import json

import pytest
from click.testing import CliRunner
from projects import write

from graph.analysis.paths import search
from graph.cli import main

PROJECT = """\
sources:
  wire:
    title: A report
    author: Ann Reporter
    publisher: The Wire
    published: 2024-12-03
    paragraphs: {p1: , p2: }
actors:
  oster: {name: Oster, kind: state}
  tarn: {name: Tarn, kind: state}
  guard: {name: River Guard, kind: armed-group}
  rebels: {name: rebels, kind: umbrella}
  vessa: {name: Vessa, kind: state}
claims:
  wire:
    p1:
      - oster backs guard: {via: [tarn]}
      - guard fights vessa: {mode: label}
      - guard fights vessa: {mode: intent, by: tarn}
      - guard backs vessa: {mode: thesis}
    p2:
      - oster backs rebels
      - rebels fights vessa: {mode: intent}
      - oster opposes vessa: {stance: denies, by: oster}
"""


@pytest.fixture
def ask(tmp_path):
    data = write(tmp_path, {"data/actors.yaml": PROJECT})

    def run(*arguments):
        return CliRunner().invoke(main, ["paths", *arguments, "--data", str(data)])

    return run


def test_what_is_said_of_the_two_directly_comes_first(ask):
    first, second, *_ = ask("oster", "vessa").stdout.splitlines()
    assert first == (
        "No source here says anything about Oster and Vessa directly; one denies it: "
        "Oster (in The Wire, p2) denies opposing Vessa."
    )
    assert second.startswith("1. Oster → backs → River Guard")


def test_the_weakest_step_is_named_only_where_one_is_weaker(ask):
    lines = ask("oster", "vessa", "--without-kinds", "umbrella").stdout.splitlines()
    assert lines[2].startswith(
        "   2 steps; weakest: step 2, only in passing (epithet); "
        "step 2 also includes an interpretation; "
    )
    assert ask("oster", "guard").stdout.splitlines()[2].startswith("   1 step; all steps apply")


def test_a_list_that_the_limit_cuts_says_so(ask):
    expected = "Only the first is listed; raise --limit to see more."
    assert ask("oster", "vessa", "--limit", "1").stdout.splitlines()[-1] == expected
    expected = "Only the first 2 are listed; raise --limit to see more."
    found = ask("oster", "vessa", "--limit", "2", "--via", "--max-length", "3")
    assert found.stdout.splitlines()[-1] == expected
    assert "Only the first" not in ask("oster", "vessa").stdout


def test_a_search_that_is_cut_off_says_so(ask, monkeypatch):
    monkeypatch.setattr(search, "MOST_STEPS", 4)
    last = ask("oster", "vessa").stdout.splitlines()[-1]
    assert last == "The search was cut off after 4 steps; narrow the scope."
    assert json.loads(ask("oster", "vessa", "--json").stdout)["cut_off"] is True


def test_a_channel_is_walked_and_its_claim_is_printed_once(ask):
    lines = ask("oster", "guard", "--via").stdout.splitlines()
    chain = "2. Oster → named as channel → Tarn → named as channel → River Guard"
    at = lines.index(chain)
    expected = "   According to Ann Reporter (The Wire, p1), Oster backs River Guard, through Tarn."
    assert lines[at + 2] == expected
    assert lines[at + 3].startswith("3. ")
    hops = json.loads(ask("oster", "guard", "--via", "--json").stdout)["paths"][1]["hops"]
    assert [hop["channel"] for hop in hops] == [True, True]


def test_wrong_kinds_are_refused_with_what_to_write(ask):
    refused = ask("oster", "vessa", "--without-kinds", "umbrela,state")
    assert refused.exit_code == 2
    assert 'There is no kind "umbrela". Did you mean "umbrella"?' in refused.stderr
    refused = ask("oster", "vessa", "--without-kinds", " ,")
    assert refused.exit_code == 2
    assert "--without-kinds has no value. Give one, or leave it out." in refused.stderr

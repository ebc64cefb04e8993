"""`actor-graph ask`: a question in plain words, on the command line."""

import json
from pathlib import Path

from click.testing import CliRunner

from graph.cli import main

DATA = str(Path(__file__).resolve().parents[2] / "data")


def ask(*arguments):
    return CliRunner().invoke(main, ["ask", *arguments, "--data", DATA])


def test_the_question_is_shown_as_it_was_understood_and_answered():
    result = ask("who", "fights", "russia?")
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert lines[:3] == [
        "Understood as: Who fights Russia?",
        "Scope: types fights",
        "  chemist-unit fights russia [stated outright, single voice, relayed]",
    ]


def test_a_word_that_says_more_than_its_type_is_told():
    assert ask("whom does Iran arm").stdout.splitlines()[:2] == [
        "Understood as: Iran backs whom?",
        "“arm” is read as “backs”.",
    ]


def test_denials_and_what_is_not_confirmed_are_apart():
    lines = ask("backers of hts").stdout.splitlines()
    at = lines.index("Asked about, not confirmed:")
    assert lines[at + 1] == "  turkey backs hts [no supporting claim]"


def test_nothing_claimed_between_two_gives_the_ways_between_them():
    lines = ask("turkey us").stdout.splitlines()
    assert "Nothing is claimed between the two in this scope." in lines
    assert lines[-1] == "Only the first 3 are listed; for more: actor-graph paths turkey us."


def test_words_are_looked_for_in_the_texts():
    lines = ask("drones").stdout.splitlines()
    assert lines[0] == "Understood as: “drones” in claims, notes and summaries"
    assert lines[2].endswith("Note: Drones for the troops in Ukraine.")
    lines = ask('"kite"').stdout.splitlines()
    assert lines[1:] == ["No claim, note or summary has these words."]


def test_what_is_not_understood_says_so_and_fails():
    result = ask("who suports assad")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "Not understood: “suports”.",
        "Did you mean:",
        "  Who backs Bashar al-Assad?",
        "  Bashar al-Assad backs whom?",
        "  Bashar al-Assad",
    ]
    hint = "Ask for example: who backs NAME, NAME and NAME, what does NAME claim."
    assert ask("who leads").stderr.splitlines() == ["Not understood: the question.", hint]


def test_the_json_has_the_reading_and_the_answer():
    told = json.loads(ask("NATO HTS", "--json").stdout)
    assert told["reading"]["question"] == "NATO and Hayat Tahrir al-Sham"
    assert [each["id"] for each in told["answer"]["relations"]] == ["nato backs hts"]
    assert told["instead"] is None
    unclear = ask("Erdogan", "--json")
    assert unclear.exit_code == 1
    assert json.loads(unclear.stdout)["answer"] is None

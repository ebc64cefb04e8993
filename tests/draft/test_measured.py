"""What the engine drafts on articles that nobody saw who wrote its rules."""

import json
import sys
from types import SimpleNamespace

import measure_drafts
import pytest
from chat_server import says, serve_chat
from keystrokes import command_of, keys_allowed
from measure_drafts import DRAFTS, MADE_UP, count_actors, count_claims, count_pairs, share

from graph.api import check, verify
from graph.files import read_dataset
from graph.model.records import Actor, Claim


@pytest.fixture(scope="module", params=MADE_UP)
def measured(request):
    return request.param, measure_drafts.measure_made_up(request.param)


@pytest.mark.parametrize("name", MADE_UP)
def test_the_made_up_articles_are_coded_without_a_fault(name):
    data, text = DRAFTS / name / "data", DRAFTS / name / "article.txt"
    for found in (check(data), verify(data, text)):
        assert [*found.errors, *found.warnings] == []


def test_the_figures_are_those_last_accepted(measured):
    name, figures = measured
    assert figures == measure_drafts.read_figures()[name], (
        "If the change is meant: python3 scripts/measure_drafts.py --accept"
    )


def test_three_drafts_in_four_are_right_and_a_seventh_of_the_claims_is_drafted(measured):
    claims = measured[1]["claims"]
    assert share(claims["right"], claims["drafted"]) >= 0.75
    assert share(claims["right"], claims["coded"]) >= 0.15


def test_a_draft_is_right_where_paragraph_ends_and_type_are_coded():
    coded = [claim("oster backs vessa"), claim("oster backs vessa", stance="denies")]
    coded += [claim("tarn opposes vessa", mode="intent"), claim("tarn fights vessa", at="p2")]
    drafted = [
        claim("oster backs vessa", mode="label"),
        claim("tarn opposes vessa"),
        claim("vessa backs oster"),
        claim("tarn fights vessa"),
    ]
    found = count_claims(coded, [*drafted, claim("tarn opposes vessa", by=("kell",))])
    assert found == {"coded": 3, "drafted": 4, "right": 2, "stance": 2, "mode": 0}


def test_a_pair_is_held_whatever_its_order_and_once_a_paragraph():
    coded = [claim("oster backs vessa"), claim("vessa opposes oster"), claim("tarn backs vessa")]
    pairs = [SimpleNamespace(at="p1", actors=("vessa", "oster"), sentence=n) for n in (1, 2)]
    pairs += [SimpleNamespace(at="p2", actors=("tarn", "vessa"), sentence=1)]
    assert count_pairs(coded, pairs) == {"claimed": 2, "named": 2, "held": 1}


def test_an_actor_is_right_by_any_of_its_names_and_found_once():
    coded = [
        Actor("rg", "River Guard", "armed-group", aliases=("RG",)),
        Actor("kell", "Ada Kell", "person", mentioned_as=("Kell",)),
        Actor("tarn", "Tarn", "state"),
    ]
    drafted = [
        Actor("a", "The River Guard", "unit"),
        Actor("b", "RG", "armed-group"),
        Actor("c", "Kell", "person"),
        Actor("d", "Tuesday", "person"),
    ]
    found = count_actors(coded, drafted)
    assert found == {"coded": 3, "drafted": 4, "right": 3, "kind": 2, "found": 2}


def test_figures_of_an_article_that_was_not_measured_stay(tmp_path, monkeypatch):
    file = tmp_path / "figures.json"
    file.write_text(json.dumps({"own": {"claims": {"coded": 1}}, "other": {}}), encoding="utf-8")
    monkeypatch.setattr(measure_drafts, "FIGURES", file)
    written = json.loads(measure_drafts.write_figures({"other": {"claims": {"coded": 2}}}))
    assert written == {"own": {"claims": {"coded": 1}}, "other": {"claims": {"coded": 2}}}


def test_a_text_without_a_source_is_refused(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["measure_drafts.py"])
    with pytest.raises(SystemExit):
        measure_drafts.main(["--text", "article.txt"])
    assert "--text and --source go together" in capsys.readouterr().err


def test_todays_command_of_a_claim_has_its_details():
    coded = read_dataset(DRAFTS / "border-war" / "data").claims
    denial = next(each for each in coded if each.stance == "denies")
    assert command_of(denial) == (
        "actor-graph add 'ruvenia backs hlf' --source border-war --at p4 --by marin "
        "--stance denies --means weapons "
        "--quote 'has not supplied the Highland Liberation Front'"
    )
    assert keys_allowed(denial) == len(command_of(denial)) // 3


@pytest.mark.parametrize("name", MADE_UP)
def test_a_claim_takes_more_than_ninety_characters_today(name):
    coded = read_dataset(DRAFTS / name / "data").claims
    assert min(map(len, map(command_of, coded))) > 90


def claim(sentence, at="p1", **details):
    first, type, second = sentence.split()
    return Claim(first, type, second, "s", at, **details)


def test_a_language_model_is_measured_in_both_passes_after_a_yes(monkeypatch, capsys):
    asked = []
    monkeypatch.setattr("builtins.input", lambda text: asked.append(text) or "y")
    measure_drafts.confirm.cache_clear()
    with serve_chat(says('{"claims": [], "actors": []}')) as chat:
        for name, value in chat.environment.items():
            monkeypatch.setenv(name, value)
        figures = measure_drafts.measure_made_up("border-war", "endpoint")
    assert figures["claims"]["drafted"] == figures["actors"]["drafted"] == 0
    assert "no answer" not in capsys.readouterr().out
    assert len(asked) == 1
    names = {each["response_format"]["json_schema"]["name"] for each in chat.asked}
    assert names == {"claims", "actors"}

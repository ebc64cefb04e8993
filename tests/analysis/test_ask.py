"""Questions in plain words: 40 of them, and what must never be understood in silence."""

from __future__ import annotations

import sys

import pytest
import yaml
from making import claim, graph_of
from pages import DATA
from renamed import PREFIX, rename_vocabulary

import graph as ag
from graph.analysis.ask.lexicon import make_lexicon
from graph.analysis.ask.parse import parse_text
from graph.files import read_project
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.text import words
from graph.model.vocabulary import builtin_vocabulary, make_type

LEAST_RIGHT = 36
"""How many of the 40 questions must be understood as expected."""


@pytest.fixture(scope="module")
def lexicon():
    return make_lexicon(read_graph(ag.load(DATA)))


@pytest.fixture(scope="module")
def questions(pytestconfig):
    file = pytestconfig.rootpath / "tests" / "data" / "questions.yaml"
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def expect(question):
    """Return the fields of a reading that a question expects."""
    first, second = question.get("pair", (question.get("from", ""), question.get("to", "")))
    return {
        "kind": question["kind"],
        "types": sorted(question.get("types", [])),
        "from": first,
        "to": second,
        "actor": question.get("actor", question.get("any", "")),
        "by": question.get("by", ""),
        "about": question.get("about", ""),
        "as_of": question.get("as_of", ""),
        "during": question.get("during", []),
        "without": question.get("avoid", []),
    }


def is_right(question, reading):
    found = reading.as_json()
    near = [words(each) for each in reading.nearest]
    expected = expect(question)
    return {name: found[name] for name in expected} == expected and (
        "nearest" not in question or words(question["nearest"]) in near
    )


def test_forty_questions_are_understood_and_none_wrongly_in_silence(lexicon, questions):
    readings = [(each, parse_text(lexicon, each["ask"])) for each in questions]
    wrong = [(each, reading) for each, reading in readings if not is_right(each, reading)]
    right = len(readings) - len(wrong)
    sys.stdout.write(f"{right} of {len(readings)} questions understood as expected\n")
    assert len(readings) == 40
    assert right >= LEAST_RIGHT, wrong
    assert all(reading.kind == "unclear" for _, reading in wrong), wrong


def read(lexicon, text):
    return {name: value for name, value in parse_text(lexicon, text).as_json().items() if value}


def test_a_question_as_it_is_shown_is_read_as_the_same_again(lexicon, questions):
    asked = [parse_text(lexicon, each["ask"]) for each in questions]
    shown = {each.question for each in asked if each.kind != "unclear"}
    shown |= {near for each in asked for near in each.nearest}
    assert len(shown) > 30
    for question in shown:
        again = parse_text(lexicon, question)
        assert again.kind != "unclear", question
        assert again.question == question


@pytest.mark.parametrize(
    "text",
    [
        "who does not back HTS",
        "who fights with Russia",
        "Turkey and HTS fight",
        "who backs Turkey against Syria",
        "US Iran 2015 2016",
        "who backs HTS in 2013-14",
        "who backs HTS in March",
        "who backs HTS from 2016 to 2012",
        "Turkey Turkey",
        "who backs HTS without NATO",
        "state of Israel",
        "site",
        "who backs Israel according to Gaza",
        "US Iran without US",
        "who leads",
        "who",
        "?",
        "",
    ],
)
def test_what_is_not_understood_says_so(lexicon, text):
    assert parse_text(lexicon, text).kind == "unclear"


def test_a_word_that_is_not_understood_is_named(lexicon):
    reading = parse_text(lexicon, "why did NATO bomb Libya")
    assert reading.unknown == ("why", "libya")
    assert reading.nearest[0] == "NATO fights whom?"


def test_a_near_name_is_offered_and_not_taken(lexicon):
    assert read(lexicon, "Nusra") == {
        "kind": "unclear",
        "question": "Nusra",
        "unknown": ["nusra"],
        "nearest": ["Hassan Nasrallah"],
    }


@pytest.mark.parametrize("text", ["IS HTS", "is hts", "who is fighting IS", "WHO FIGHTS IS"])
def test_initials_that_are_a_word_too_are_a_name(lexicon, text):
    assert "Islamic State" in parse_text(lexicon, text).question


def test_a_word_in_small_letters_is_no_initials(lexicon):
    assert parse_text(
        lexicon, "Is Turkey against HTS?"
    ).question == "Turkey is against HTS?".replace("HTS", "Hayat Tahrir al-Sham")


def test_a_word_that_says_more_than_its_type_is_told(lexicon):
    reading = parse_text(lexicon, "whom does Iran arm?")
    assert reading.question == "Iran backs whom?"
    assert reading.read_as == ("“arm” is read as “backs”.",)


@pytest.mark.parametrize(
    ("text", "as_of", "during"),
    [
        ("Iran and Israel, December 2024", "2024-12", ()),
        ("Iran and Israel on 3 December 2024", "2024-12-03", ()),
        ("Iran and Israel Dec 3, 2024", "2024-12-03", ()),
        ("Iran and Israel as of 2024-12-03", "2024-12-03", ()),
        ("Iran and Israel 2011-2014", "", ("2011", "2014")),
        ("Iran and Israel 2011-02..2014-03", "", ("2011-02", "2014-03")),
        ("Iran and Israel since 2020", "", ("2020", "2025")),
        ("Iran and Israel since 2030", "", ("2030", "2030")),
        ("Iran and Israel until 2020", "", ("2011", "2020")),
    ],
)
def test_times_are_read_as_people_write_them(lexicon, text, as_of, during):
    reading = parse_text(lexicon, text)
    assert (reading.kind, reading.as_of, reading.during) == ("pair", as_of, during)


def test_a_type_of_ones_own_is_asked_by_its_verb_and_with_its_role():
    own = {"funds": make_type("funds", {}, builtin_vocabulary().relation_types["backs"])}
    vocabulary = builtin_vocabulary().extend(own, {})
    claims = (claim("a funds b", vocabulary=vocabulary), claim("c backs b"))
    graph = graph_of(*claims, vocabulary=vocabulary)
    assert list_answer(graph, "who funds b") == ["a funds b"]
    assert list_answer(graph, "who backs b") == ["c backs b"]
    assert list_answer(graph, "backers of b") == ["a funds b", "c backs b"]
    assert list_answer(graph, "who supports b") == ["a funds b", "c backs b"]


def test_types_with_other_ids_are_asked_in_the_same_words():
    read = read_project(DATA).dataset
    graph = build_graph(rename_vocabulary(read))
    for text in ("who fights Russia", "backers of HTS", "who supports Assad", "Iran's allies"):
        ids = list_answer(build_graph(read), text)
        assert [id.replace(PREFIX, "") for id in list_answer(graph, text)] == ids


def list_answer(graph, text):
    return [each.id for each in ag.ask(graph, text).answer.relations]


def test_relations_are_those_of_the_types_and_ends():
    asked = ag.ask(ag.load(DATA), "who fights Russia")
    assert [each.id for each in asked.answer.relations] == [
        "chemist-unit fights russia",
        "islamist-militias fights russia",
        "nato fights russia",
        "russia fights ukraine",
    ]


def test_what_is_only_not_confirmed_is_apart():
    answer = ag.ask(ag.load(DATA), "backers of HTS").answer
    assert [each.id for each in answer.relations] == ["nato backs hts", "us backs hts"]
    assert [each.id for each in answer.open] == ["turkey backs hts"]


def test_two_actors_without_a_claim_get_the_ways_between_them():
    asked = ag.ask(ag.load(DATA), "does the US back Turkey?")
    assert asked.answer.relations == ()
    assert asked.instead.direct == (
        "No source here says anything about the United States and Turkey directly."
    )
    assert asked.instead.paths[0].actors == ("us", "fsa", "turkey")


def test_two_actors_with_another_claim_get_that_claim():
    asked = ag.ask(ag.load(DATA), "does Turkey fight NATO?")
    assert asked.answer.relations == ()
    assert [each.id for each in asked.instead.relations] == ["turkey part-of nato"]


def test_words_are_found_in_notes_and_summaries():
    answer = ag.ask(ag.load(DATA), '"truce"').answer
    assert {claim.note for claim in answer.claims} == {
        "Its advance put an end to the truce.",
        "Halted by the truce.",
    }
    assert [at for _, at, _ in answer.paragraphs] == ["p1"]


def test_who_makes_no_claim_has_none():
    assert ag.ask(ag.load(DATA), "what does HTS say").answer.claims == ()


def test_what_is_not_understood_has_no_answer():
    asked = ag.ask(ag.load(DATA), "is Assad a dictator")
    assert asked.as_json()["answer"] is None

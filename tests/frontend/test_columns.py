"""The page's record is unpacked as it was packed; what Python leaves out is made as Python does."""

from __future__ import annotations

from itertools import product

import pytest
from hostile import NASTY
from making import claim, graph_of
from random_datasets import make_dataset
from rounds import rounds
from vectors import about, ask_core, question, record_of

from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.page.columns import pack
from graph.page.theme import wrap_label
from graph.wording.claims import (
    is_plural,
    phrase_claim,
    quote_name,
    say_amount,
    say_dates,
    say_name,
    show_name,
)
from graph.wording.sentences import say_claim, show_claimant

PLAIN = ["positions", "measures", "vocabulary", "tensions", "plural"]
ACTORS = (
    Actor("us", "United States", "state", in_sentences="the United States"),
    Actor("rebels", "rebels of the far north-east", "umbrella", plural=True),
    Actor("haifa", "חיפה 2", "place"),
    Actor("evil", NASTY, "armed-group", aliases=(NASTY.upper(), "Evil")),
)
DATES = (None, "2012", "2012-06", "about 2012-06-03", "2030")


def describe_actor(data, record):
    id = record["id"]
    return {**record, "label": show_name(data, id), "said": say_name(data, id)}


def describe_claim(data, claim, record):
    known, possible = claim.validity.known, claim.validity.possible
    return {
        **record,
        "known": known and [known.first.isoformat(), known.last.isoformat()],
        "possible": possible and [possible.first.isoformat(), possible.last.isoformat()],
        "tense": claim.tense,
        "dates": say_dates(claim),
        "by_labels": [show_claimant(data, entry) for entry in claim.by],
        "by_many": [is_plural(data, entry) for entry in claim.by],
        "amount_text": say_amount(claim),
        "phrase": phrase_claim(data, claim),
        "sentence": say_claim(data, claim),
    }


def ask(name, graph):
    """Ask for all of a record."""
    data, record = read_graph(graph), record_of(graph)
    expected = {
        **{part: record[part] for part in PLAIN},
        "actors": [describe_actor(data, each) for each in record["actors"]],
        "claims": [
            describe_claim(data, *both) for both in zip(data.claims, record["claims"], strict=True)
        ],
        "names": data.names,
        "claimants": data.claimant_names(),
    }
    asked = question("questions.unpack", [*PLAIN, "actors", "claims"], expected=expected)
    return about(name, graph, [asked])


def test_a_record_is_the_same_when_it_is_unpacked(tmp_path):
    graphs = {f"random dataset {seed}": make_dataset(seed) for seed in rounds(12, 150)}
    ask_core(tmp_path, [ask(name, build_graph(each)) for name, each in graphs.items()])


def test_claims_are_worded_as_in_python_whatever_they_say(tmp_path):
    ends = ("us backs rebels", "rebels fights evil", "haifa allied-with us", "evil part-of rebels")
    speakers = (None, "us", "rebels", "unnamed", ("two officials", "evil"), NASTY, "Ann Author")
    stances = ("supports", "denies", "withholds")
    claims = [
        claim(sentence, by=by, stance=stance, mode=mode, at=f"p{number}")
        for number, (sentence, by, stance, mode) in enumerate(
            product(ends, speakers, stances, ("act", "intent", "thesis"))
        )
    ]
    ask_core(tmp_path, [ask("claims", graph_of(*claims, actors=ACTORS))])


def test_dates_attackers_and_details_are_worded_as_in_python(tmp_path):
    dated = [
        claim("us backs rebels", start=start, end=end, said=said, stance=stance, at=f"p{number}")
        for number, (start, end, said, stance) in enumerate(
            product(DATES, (*DATES, "past"), (*DATES, "2024-12-03"), ("supports", "denies"))
        )
    ]
    fought = [
        claim("rebels fights us", attacker=attacker, by=by, stance=stance, start=start, mode=mode)
        for attacker, by, stance, start, mode in product(
            (None, "us", "rebels", "both"), ("us", "rebels"), ("supports", "denies"),
            (None, "2030"), ("act", "intent"),
        )
    ]  # fmt: skip
    means = (("troops",), ("political",), ("troops", "weapons", "political"))
    named = [
        claim("us backs rebels", means=each, via=via, against=against, stance=stance)
        for each, via, against, stance in product(
            means, ((), ("haifa",)), ((), ("evil", "haifa")), ("supports", "denies")
        )
    ]
    amounts = [
        claim("us backs rebels", amount=amount, unit=unit, private=True, event="a raid")
        for amount in (0, 0.00001, 2.5, 1234567, 1234567.25, -50000)
        for unit in ("%", "weight", "ש")
    ]
    parts = {"dates": dated, "attackers": fought, "details": named, "amounts": amounts}
    ask_core(tmp_path, [ask(name, graph_of(*each, actors=ACTORS)) for name, each in parts.items()])


def test_a_record_without_claims_is_unpacked(tmp_path):
    ask_core(tmp_path, [ask("empty", build_graph(make_dataset(1, actors=3, claims=0)))])


def test_values_are_written_once():
    packed = pack(record_of(graph_of("us backs fsa", "us backs hts", "fsa backs us")))
    texts = [each for each in packed["values"] if isinstance(each, str)]
    assert len(texts) == len({*texts})
    assert texts.count("fsa") == 1


def test_true_and_one_are_different_values():
    packed = pack(record_of(graph_of(claim("us backs fsa", amount=1, unit="%", private=True))))
    assert {str(each) for each in packed["values"]} >= {"True", "1"}


# The data of vis-network


def ask_drawn(graph, bends):
    """Ask which actors are drawn by which names, and which relations with which bends."""
    data = read_graph(graph)
    names = {f"@{id}": wrap_label(quote_name(data, id)) for id in data.actors}
    return about("drawn", graph, [question("questions.listDrawn", expected=[names, bends])])


@pytest.mark.parametrize(
    ("claims", "bends"),
    [
        (("a backs b", "c backs a"), {"a backs b": 0, "c backs a": 0}),
        (("a backs b", "b backs a"), {"a backs b": -0.1, "b backs a": -0.1}),
        (
            ("a backs b", "b backs a", "a fights b"),
            {"a backs b": -0.2, "b backs a": 0, "a fights b": 0.2},
        ),
        ((claim("a backs b", stance="denies"),), {}),
    ],
)
def test_parallel_lines_part_and_what_nobody_claims_has_no_line(tmp_path, claims, bends):
    ask_core(tmp_path, [ask_drawn(graph_of(*claims), bends)])


def test_names_are_wrapped_and_an_umbrella_is_quoted(tmp_path):
    graph = graph_of("us backs rebels", actors=ACTORS)
    ask_core(tmp_path, [ask_drawn(graph, {"us backs rebels": 0})])

"""From words back to meaning: every sentence of a claim names all that the claim carries."""

from __future__ import annotations

import csv
import io
import json
from contextlib import redirect_stdout
from dataclasses import replace
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, graph_of

from graph import say_claim
from graph.analysis.description import describe_actor
from graph.cli.ask_output import print_actor
from graph.exchange.export import render_export
from graph.exchange.review_sheet.rows import list_rows
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.model.vocabulary import MEANS, MODES, STANCES, builtin_vocabulary, make_type
from graph.wording.claims import say_amount, say_dates, say_name

ACTORS = {
    each.id: each
    for each in (
        Actor("alba", "Alba", "state", in_sentences="the Alba"),
        Actor("bora", "Bora", "armed-group"),
        Actor("cima", "Cima", "agency"),
        Actor("dune", "Dunes", "umbrella"),
        Actor("evro", "Evros", "organisation", plural=True),
        Actor("fort", "Fort Pass", "place"),
    )
}
OWN = {
    "trades-with": make_type("trades-with", {"sign": "positive"}),
    "raids": make_type(
        "raids",
        {"sign": "negative", "symmetric": True, "says": "{from} and {to} raid each other",
         "attacks": "{from} raids {to}"},
    ),
    "owes": make_type("owes", {"says": "{to} is owed by {from}", "infinitive": "owe {to}"}),
}  # fmt: skip
VOCABULARY = builtin_vocabulary().extend(OWN, {})
PARTIES = ("alba", "bora", "cima", "dune", "evro")
AMOUNTS = (0, 34, -2, 0.1, 0.00001, 50000, 1234567.5)
DATES = ("1990", "2012", "2012-06", "2012-06-01", "about 2013", "2030")


def _draw_sentence(draw):
    type = draw(st.sampled_from(sorted(VOCABULARY.relation_types)))
    first, second = draw(st.permutations(PARTIES))[:2]
    return f"{first} {type} {'fort' if type == 'controls' else second}"


@st.composite
def claims(draw):
    sentence = _draw_sentence(draw)
    first, type, second = sentence.split()
    others = [id for id in PARTIES if id not in (first, second)]
    start = draw(st.none() | st.sampled_from(DATES[:5]))
    end = None if start else draw(st.none() | st.sampled_from((*DATES[4:], "past")))
    ends = st.sampled_from((None, first, second, "both"))
    return claim(
        sentence,
        by=draw(
            st.sampled_from((None, first, second, others[0], ("unnamed",), (others[1], first)))
        ),
        vocabulary=VOCABULARY,
        mode=draw(st.sampled_from(MODES)),
        stance=draw(st.sampled_from(STANCES)),
        means=tuple(draw(st.lists(st.sampled_from(MEANS), max_size=3, unique=True))),
        via=tuple(draw(st.lists(st.sampled_from(others), max_size=1))),
        against=tuple(draw(st.lists(st.sampled_from(others), max_size=2, unique=True))),
        attacker=draw(ends) if VOCABULARY.relation_types[type].attacks else None,
        start=start,
        end=end,
        amount=(amount := draw(st.none() | st.sampled_from(AMOUNTS))),
        unit=None if amount is None else draw(st.sampled_from(("%", "EUR", "weight"))),
    )


def graph_with(*claims):
    return graph_of(*claims, actors=ACTORS.values(), vocabulary=VOCABULARY)


NAMED = graph_with()


def name(id):
    return say_name(read_graph(NAMED), id)


def words_of(one):
    """List the words that the sentence of a claim must have."""
    who = [name(id) for id in one.by if id in ACTORS] or ["unnamed sources", "Ann Author"]
    yield from ([] if len(who) == 2 and who[1] == "Ann Author" else who)
    first, second = (name(id) for id in (one.from_actor, one.to_actor))
    yield from (first, second)
    for means in one.means:
        yield VOCABULARY.means[means].removeprefix("with ")
    yield from map(name, (*one.via, *one.against))
    yield VOCABULARY.modes[one.mode].tail
    yield say_dates(one)
    yield say_amount(one)
    yield one.unit or ""
    yield {"supports": "According to", "denies": "den", "withholds": "confirm"}[one.stance]
    yield "intend" if one.mode == "intent" else ""
    yield "through" if one.via else ""
    yield "in the fight against" if one.against else ""


@given(claims())
def test_a_sentence_has_claimant_ends_means_channel_fight_dates_mode_and_stance(one):
    said = say_claim(graph_with(one), one)
    for words in words_of(one):
        assert words.lower() in said.lower(), words


CHANGES = {
    "means": [(), ("weapons",), ("troops", "political"), ("unknown",)],
    "via": [(), ("dune",), ("evro",)],
    "against": [(), ("dune",), ("dune", "evro")],
    "mode": MODES,
    "stance": STANCES,
    "by": [("alba",), ("bora",), ("cima", "dune"), ("unnamed",)],
    "attacker": [None, "alba", "bora", "both"],
    "start": ["1990", "2012-06", "2030"],
    "end": ["1999", "2031", "past"],
    "said": ["2020", "2021-05"],
    "at": ["p1", "p2"],
    "amount": [None, 34, 34.5, 0.00001, 34000],
    "unit": ["%", "EUR", "weight"],
}


@pytest.mark.parametrize("detail", CHANGES)
@pytest.mark.parametrize("stance", STANCES)
def test_claims_that_differ_in_one_detail_differ_in_their_sentences(detail, stance):
    base = {"by": ("alba",), "stance": stance, "amount": 1, "unit": "%"}
    made = [
        claim("alba fights bora", vocabulary=VOCABULARY, **{**base, detail: value})
        for value in CHANGES[detail]
    ]
    said = [say_claim(graph_with(one), one) for one in made]
    assert len(set(said)) == len(said)


@given(claims())
def test_show_prints_the_sentence_at_both_ends(one):
    graph = graph_with(one)
    for end in (one.from_actor, one.to_actor):
        with redirect_stdout(io.StringIO()) as printed:
            print_actor(read_graph(graph), describe_actor(graph, end))
        assert say_claim(graph, one) in printed.getvalue()


@given(claims())
def test_command_sheet_and_exports_say_the_same_sentence(one):
    one = replace(one, stance="supports")
    graph = graph_with(one)
    said = say_claim(graph, one)
    assert [row["sentence"] for row in list_rows(graph).rows] == [said]
    table = render_export(graph, "csv").removeprefix("\ufeff")
    (row,) = csv.DictReader(io.StringIO(table, newline=""))
    assert row["says"].removeprefix("'") == said
    for format in ("graphml", "gexf", "cytoscape", "nodelink"):
        text = render_export(graph, format)
        found = json.dumps(said, ensure_ascii=False)[1:-1] if format[0] in "cn" else said
        assert found in unescape(text), format

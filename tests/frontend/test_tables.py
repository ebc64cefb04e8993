"""The rows of the page's tables, and what it saves, are what Python lists and exports."""

from __future__ import annotations

import csv
import io
from collections import Counter
from random import Random

from making import claim, graph_of, select
from questions import draw_scope
from random_datasets import make_dataset
from rounds import rounds
from vectors import about, ask_core, question

import graph as ag
from graph.analysis.claims import list_claims
from graph.analysis.records import relation_json
from graph.exchange.claims_csv import render_csv
from graph.exchange.extract import extract
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.model.scope import Scope
from graph.model.vocabulary import SIGN_NAMES
from graph.wording.claims import show_name

OF_ARTICLE = ({}, {"types": ["backs"]}, {"as_of": "2016"}, {"without": ["own-voice"]})
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1")


def rows_by_python(graph, given):
    scope = Scope(**given)
    everything = select(graph, scope).relations
    relations = [each for each in everything if each.standing]
    counts = {id: Counter() for id in graph}
    for relation in relations:
        for id in set(relation.ends):
            counts[id].update(["relations", SIGN_NAMES[relation.sign]])
    return {
        "claims": list_claims(graph, scope).as_json()["claims"],
        "relations": sorted(relation.id for relation in everything),
        "reading": sorted(read_ends(graph, relation) for relation in everything),
        "actors": {
            id: [count[name] for name in ("relations", "positive", "negative", "neutral")]
            for id, count in counts.items()
        },
    }


def read_ends(graph, relation):
    """Word the ends of a row as the sentences of its claims order them."""
    orders = {claim.directed_ends for claim in relation.supporting if claim.attack == "one"}
    named = all(claim.attack == "one" for claim in relation.supporting) and len(orders) == 1
    first, second = (
        orders.pop() if relation.standing and named else (relation.from_actor, relation.to_actor)
    )
    names = [show_name(read_graph(graph), id) for id in (first, second)]
    if relation.symmetric and not (relation.standing and named):
        return f"{' and '.join(names)}|"
    return "|".join(names)


def put_rows(graph, scopes):
    return [
        question("questions.tables", scope, expected=rows_by_python(graph, scope))
        for scope in scopes
    ]


def about_random(scopes, put):
    """Put questions to random datasets, each in all times and places and in some scopes more."""
    for seed in rounds(10, 20):
        graph = build_graph(make_dataset(seed))
        random = Random(seed)
        drawn = [{}, *(draw_scope(random, graph) for _ in range(scopes))]
        yield about(f"random dataset {seed}", graph, put(graph, drawn))


def test_the_rows_are_those_that_python_lists(tmp_path):
    ask_core(tmp_path, about_random(6, put_rows))


def test_the_rows_of_the_article_are_those_that_python_lists(tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    ask_core(tmp_path, [about("article", article, put_rows(article, OF_ARTICLE))])


# Saved data


def saved_by_python(graph, given):
    scope = Scope(**given)
    mine = extract(read_graph(graph), scope)
    return {
        "table": render_csv(mine),
        "relations": [relation_json(each) for each in select(graph, scope).relations],
        "actors": [each.id for each in mine.actors],
        "places": {each.id: list(each.paragraphs) for each in mine.sources},
    }


def put_saved(graph, scopes):
    return [
        question("questions.saved", scope, expected=saved_by_python(graph, scope))
        for scope in scopes
    ]


def test_what_is_saved_is_what_python_exports(tmp_path):
    ask_core(tmp_path, about_random(5, put_saved))


def test_what_is_saved_of_the_article_is_what_python_exports(tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    ask_core(tmp_path, [about("article", article, put_saved(article, OF_ARTICLE))])


def test_no_cell_is_a_formula(tmp_path):
    claims = [claim(f"a backs b{n}", note=text, by=text) for n, text in enumerate(FORMULAS)]
    graph = graph_of(*claims, actors=[Actor("a", "=cmd|' /C calc'!A0", "state")])
    text = saved_by_python(graph, {})["table"]
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert {row["from_name"] for row in rows} == {"'=cmd|' /C calc'!A0"}
    assert {row["note"] for row in rows} == {f"'{formula}" for formula in FORMULAS}
    assert not [cell for row in rows for cell in row.values() if cell[:1] in set("=+-@\t\r\n＝")]
    ask_core(tmp_path, [about("formulas", graph, put_saved(graph, [{}]))])

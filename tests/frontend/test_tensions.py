"""The page's core lists the same tensions as Python, in the same words, for any scope."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from random import Random
from unittest.mock import patch

import pytest
from making import claim, graph_of
from questions import draw_scope, list_claimants
from random_datasets import make_dataset
from rounds import rounds
from vectors import about, ask_core, question, record_of, without_record

import graph as ag
from graph.analysis.tensions import KINDS, MOST_LISTED, list_tensions
from graph.analysis.tensions.cases import list_cases
from graph.model.graph import build_graph
from graph.model.phrases import PHRASES
from graph.model.records import Actor
from graph.model.scope import Scope
from graph.model.vocabulary import MODES, make_type

SEEDS = rounds(40, 200)
SCOPES = 4
OWN = {
    "backs": "lobbies-for",
    "allied-with": "federated-with",
    "fights": "litigates-with",
    "opposes": "sues",
    "part-of": "owned-by",
}
OWN_TYPES = {
    id: make_type(id, fields)
    for id, fields in {
        "lobbies-for": {"role": "support", "sign": "positive", "says": "{from} lobbies for {to}"},
        "federated-with": {"role": "alliance", "sign": "positive", "symmetric": True},
        "litigates-with": {
            "role": "fighting",
            "sign": "negative",
            "symmetric": True,
            "says": "{from} and {to} litigate with each other",
        },
        "sues": {"role": "hostility", "sign": "negative", "says": "{from} sues {to}"},
        "owned-by": {"role": "membership", "says": "{from} is owned by {to}"},
    }.items()
}
"""Own types in the roles of the built-in ones, of the same symmetry."""


def with_alliances(dataset, random):
    """Turn some actors into alliances, so that partners are found through them."""
    actors = {
        id: replace(actor, kind="alliance") if random.random() < 0.2 else actor
        for id, actor in dataset.actors.items()
    }
    return replace(dataset, actors=actors)


def describe(answer):
    """Return an answer as plain data, with what it says of theses and limits."""
    said = {"left_out": answer.theses_left_out, "limits": [each.sentence for each in answer.limits]}
    return json.loads(json.dumps({**answer.as_json(), **said}))


def ask_python(graph, scopes, kinds=tuple(KINDS)):
    return [describe(list_tensions(graph, Scope(**scope), kinds)) for scope in scopes]


def put(scopes, answers, kinds=tuple(KINDS)):
    return [
        question("questions.tensions", scope, kinds, expected=answer)
        for scope, answer in zip(scopes, answers, strict=True)
    ]


def with_own_types(dataset, random):
    """Put types of the project's own in the place of some, so that legs have several relations."""
    types = {**dataset.vocabulary.relation_types, **OWN_TYPES}
    vocabulary = replace(dataset.vocabulary, relation_types=types)
    claims = [
        replace(each, type=OWN[each.type]) if each.type in OWN and random.random() < 0.4 else each
        for each in dataset.claims
    ]
    return replace(dataset, vocabulary=vocabulary, claims=tuple(claims))


def leave_one_out(random, graph):
    """Draw a scope without one of those who claim something, among the theses too."""
    return {"without": [random.choice(list_claimants(graph))], "modes": list(MODES)}


def test_random_datasets_have_the_same_tensions(tmp_path):
    vectors, answered = [], []
    for seed in SEEDS:
        random = Random(seed)
        dataset = with_alliances(make_dataset(seed), random)
        graph = build_graph(with_own_types(dataset, random) if seed % 2 else dataset)
        scopes = [{}, *(draw_scope(random, graph) for _ in range(SCOPES - 1))]
        if list_claimants(graph):
            scopes.append(leave_one_out(random, graph))
        answers = ask_python(graph, scopes)
        vectors.append(about(f"random dataset {seed}", graph, put(scopes, answers)))
        answered += answers
    assert {each["kind"] for answer in answered for each in answer["tensions"]} == set(KINDS)
    assert {answer["left_out"] for answer in answered} == {True, False}
    ask_core(tmp_path, vectors)


def test_the_article_has_the_same_tensions(tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    random = Random(1)
    dates = [{"as_of": date} for date in ("2012", "2017-06", "2024-11-27", "2024-12-03", "2025")]
    scopes = [{}, {"modes": ["thesis"]}, {"unknown": "keep", "as_of": "2015"}, *dates]
    scopes += [draw_scope(random, article) for _ in range(12)]
    answers = ask_python(article, scopes)
    assert len(answers[0]["tensions"]) > 20
    ask_core(tmp_path, [about("article", article, put(scopes, answers))])


def lay_out(*claims, most):
    """Return a graph, and its record with no more cases than so many."""
    graph = graph_of(*claims)
    listed = partial(list_cases, most=most)
    with patch("graph.page.tensions.list_cases", listed):
        return graph, record_of(graph)["tensions"]


def test_of_a_kind_with_too_many_cases_those_of_the_whole_network_are_listed(tmp_path):
    kinds = ("contested", "common-enemy")
    claims = ("a fights x", "b fights x", "c fights x", claim("a linked-to b", by="w"))
    graph, record = lay_out(*claims, "v backs w", "v opposes w", most=5)
    assert [kind["id"] for kind in record["kinds"] if kind["whole"]] == ["common-enemy"]
    scopes = [{}, {"without": ["w"]}, {"types": ["fights", "opposes"]}]
    answers = ask_python(graph, scopes, kinds)
    made = [["a", "b", "x"] in [each["actors"] for each in one["tensions"]] for one in answers]
    assert made == [False, True, True]
    assert answers[0]["truncated"] is False
    expected = [
        {
            **answer,
            "truncated": scope != {},
            "limits": [PHRASES["whole-tensions"]] if scope else [],
            "tensions": [each for each in answer["tensions"] if each["actors"] != ["a", "b", "x"]],
        }
        for scope, answer in zip(scopes, answers, strict=True)
    ]
    questions = put(scopes, expected, kinds)
    ask_core(tmp_path, [about("many enemies", graph, questions, tensions=record)])


def test_no_more_are_listed_of_a_kind_than_in_python(tmp_path):
    graph = graph_of(*(f"foe fights e{number:02}" for number in range(47)))
    kinds = ("common-enemy",)
    answers = ask_python(graph, [{}], kinds)
    assert answers[0]["truncated"]
    assert len(answers[0]["tensions"]) == MOST_LISTED
    assert answers[0]["limits"] == ["1,000 of 1,081 are listed, the best supported first."]
    limit = [question("tensions.MOST_LISTED", expected=MOST_LISTED)]
    many = about("many enemies", graph, put([{}], answers, kinds))
    ask_core(tmp_path, [many, without_record("limit", limit)])


# What a claim that is left out had ruled out.

SIDES = ("a backs x", "b backs y", "x fights y")


@pytest.mark.parametrize(
    ("kind", "claims"),
    [
        ("proxy", (*SIDES, claim("a fights b", by="w"))),
        ("common-enemy", ("a fights x", "b opposes x", claim("a part-of b", by="w"))),
        ("common-backer", ("x backs a", "x backs b", claim("a linked-to b", by="w"))),
        ("common-backer", ("x backs a", "x backs b", claim("a opposes x", by="w"))),
        ("unbalanced-triad", ("a backs b", "b backs c", "a fights c", claim("c backs a", by="w"))),
        (
            "changed-sides",
            (
                claim("a backs b", start="2012", end="2013"),
                claim("a fights b", start="2013", end="2014", by="w"),
                claim("a fights b", start="2015", end="2016"),
            ),
        ),
    ],
)
def test_a_claim_that_ruled_a_tension_out_may_be_left_out(tmp_path, kind, claims):
    graph = graph_of(*claims, "w linked-to v")
    scopes = [{}, {"without": ["w"]}]
    whole, without = answers = ask_python(graph, scopes, (kind,))
    assert (len(whole["tensions"]), len(without["tensions"])) == (0, 1)
    ask_core(tmp_path, [about(kind, graph, put(scopes, answers, (kind,)))])


def test_what_is_direct_rules_out_what_goes_through_an_umbrella_until_it_is_left_out(tmp_path):
    direct = claim("a opposes x", by="w")
    kinds = {"rebels": "umbrella"}
    claims = ("a backs x", direct, "a opposes rebels", "x part-of rebels", "w linked-to v")
    graph = graph_of(*claims, kinds=kinds)
    scopes = [{}, {"without": ["w"]}]
    answers = ask_python(graph, scopes, ("double-stance",))
    found = [[each["actors"] for each in answer["tensions"]] for answer in answers]
    assert found == [[["a", "x"]], [["a", "x", "rebels"]]]
    ask_core(tmp_path, [about("umbrella", graph, put(scopes, answers, ("double-stance",)))])


def test_names_with_braces_and_dollars_are_unchanged(tmp_path):
    actors = (Actor("a", "{other} $& {0}", "state"), Actor("b", "B {one}", "state"))
    graph = graph_of("a backs b", "a fights b", actors=actors)
    answers = ask_python(graph, [{}])
    assert "{other} $& {0}" in answers[0]["tensions"][0]["sentence"]
    ask_core(tmp_path, [about("braces", graph, put([{}], answers))])

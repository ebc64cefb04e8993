"""What falls without a source or a claimant, and what rests on a paragraph alone, as in Python."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from making import select
from questions import draw_scope, list_claimants
from random_datasets import make_dataset
from rounds import rounds
from vectors import about, ask_core, question

import graph as ag
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.scope import Scope
from graph.model.vocabulary import OWN_VOICE


def weigh_by_python(graph, given, group, id):
    """Select with and without; what the scope leaves out already is counted in at first."""
    scope = read_graph(graph).resolve(Scope(**given))
    kept = getattr(scope, group)
    counted = {"without": scope.without - {id}, group: kept | {id} if kept else kept}
    before = select(graph, replace(scope, **counted)).relations
    after = select(graph, replace(scope, **counted | {"without": scope.without | {id}})).relations
    supported_before, supported_after = (
        {each.id for each in found if each.standing} for found in (before, after)
    )
    claims = {each for relation in before for each in relation.claims}
    return {
        "claims": len(claims & set(claims_behind(graph, id))),
        "fallen": sorted(supported_before - supported_after),
        "gained": sorted(supported_after - supported_before),
    }


def claims_behind(graph, id):
    whole = select(graph).relations
    left = select(graph, Scope(without={id})).relations
    claims, rest = ({each for relation in found for each in relation.claims}
                    for found in (whole, left))  # fmt: skip
    return claims - rest


def list_weights(graph, scopes):
    ids = [("sources", id) for id in graph.graph["sources"]]
    ids += [("claimants", id) for id in [*list_claimants(graph), OWN_VOICE]]
    return [(scope, *each) for scope in scopes for each in ids]


def put(graph, scopes):
    """Ask for all weights in some scopes; with Python's answers."""
    asked = list_weights(graph, scopes)
    answers = [weigh_by_python(graph, *each) for each in asked]
    pairs = zip(asked, answers, strict=True)
    return [question("questions.weigh", *each, expected=answer) for each, answer in pairs], answers


def test_what_disappears_is_what_python_leaves_out(tmp_path):
    vectors, weighed = [], []
    for seed in rounds(12, 25):
        graph = build_graph(make_dataset(seed))
        random = Random(seed)
        scopes = [{}, {"contested": False}, *(draw_scope(random, graph) for _ in range(2))]
        asked, answers = put(graph, scopes)
        vectors.append(about(f"random dataset {seed}", graph, asked))
        weighed += answers
    assert sum(bool(each["fallen"]) for each in weighed) > 50
    assert sum(bool(each["gained"]) for each in weighed) > 2
    ask_core(tmp_path, vectors)


def test_what_disappears_of_the_article_is_what_python_leaves_out(tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    scopes = [{}, {"without": ["nyt"]}, {"as_of": "2024-12-03"}, {"claimants": ["nyt", OWN_VOICE]}]
    asked, answers = put(article, scopes)
    assert len(answers[0]["fallen"]) == len(select(article).supported)
    ask_core(tmp_path, [about("article", article, asked)])


def alone_in_python(dataset, whole, source):
    """List by paragraph of a source the relations that go with its claims."""
    places = {each.at for each in dataset.claims if each.source == source}
    alone = {}
    for at in places:
        rest = tuple(each for each in dataset.claims if (each.source, each.at) != (source, at))
        left = select(build_graph(replace(dataset, claims=rest))).relations
        alone[at] = sorted(whole - {each.id for each in left if each.standing})
    return alone


def test_a_relation_depends_on_a_paragraph_alone_if_it_disappears_with_its_claims(tmp_path):
    vectors = []
    for seed in range(6):
        dataset = make_dataset(seed, claims=40)
        graph = build_graph(dataset)
        whole = {each.id for each in select(graph).relations if each.standing}
        asked = [
            question("questions.aloneByParagraph", id, expected=alone_in_python(dataset, whole, id))
            for id in dataset.sources
        ]
        vectors.append(about(f"random dataset {seed}", graph, asked))
    ask_core(tmp_path, vectors)

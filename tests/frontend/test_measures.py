"""Measures that the page counts itself, and those that come with it."""

import pytest
from making import graph_of
from random_datasets import make_dataset
from vectors import about, ask_core, question

import graph as ag
from graph.analysis.centrality import MEASURES, rank_actors
from graph.model.errors import QuestionError
from graph.model.graph import build_graph
from graph.model.scope import Scope
from graph.page.measures import PRECOMPUTED

SCOPES = ({}, {"signs": ["positive"]}, {"kinds": ["state", "person"]}, {"modes": ["act"]})


def ask_python(graph, measure, scope):
    try:
        return rank_actors(graph, measure, Scope(**scope)).as_json()
    except QuestionError as refusal:
        return {"error": str(refusal)}


def rank(scope, measure, expected):
    return question("questions.rank", scope, {"by": measure}, expected=expected, near=1e-9)


@pytest.mark.parametrize(("actors", "claims"), [(30, 40), (60, 200), (120, 1500)])
def test_every_measure_of_larger_networks_is_python_s(tmp_path, actors, claims):
    graph = build_graph(make_dataset(actors, actors=actors, claims=claims))
    asked = [
        rank(scope, measure, ask_python(graph, measure, scope))
        for measure in MEASURES
        for scope in SCOPES
        if measure not in PRECOMPUTED
    ]
    ask_core(tmp_path, [about(f"{actors} actors", graph, asked)])


def test_a_shipped_measure_is_python_s_of_the_whole_network_in_any_scope(tmp_path, pytestconfig):
    graphs = {
        "article": ag.load(pytestconfig.rootpath / "data"),
        "random": build_graph(make_dataset(60, actors=60, claims=200)),
        "hostile": graph_of("a fights b"),
    }
    vectors = []
    for name, graph in graphs.items():
        whole = {measure: ask_python(graph, measure, {}) for measure in sorted(PRECOMPUTED)}
        asked = [rank(scope, measure, whole[measure]) for measure in whole for scope in SCOPES]
        vectors.append(about(name, graph, asked))
    refused = [case for each in vectors for case in each["cases"] if "error" in case["expected"]]
    assert 0 < len(refused) < 25
    ask_core(tmp_path, vectors)

"""The page's own ways to measures whose scores are found step by step."""

from itertools import combinations, pairwise

import pytest
from making import graph_of
from random_datasets import make_dataset
from vectors import about, ask_core, question

import graph as ag
from graph.analysis.ranking import MEASURES, rank_actors
from graph.errors import QuestionError
from graph.network import build_graph
from graph.page.measures import list_measures
from graph.scope import Scope

SCOPES = ({}, {"signs": ["positive"]}, {"kinds": ["state", "person"]}, {"modes": ["act"]})


def ask_python(graph, measure, scope):
    try:
        ranking = rank_actors(graph, measure, Scope(**scope))
    except QuestionError as refusal:
        return {"error": str(refusal)}
    return {"note": ranking.note, "scores": {each.id: each.score for each in ranking.actors}}


def scores(scope, measure, expected, near=1e-9):
    return question("questions.scores", scope, measure, expected=expected, near=near)


@pytest.mark.parametrize(("actors", "claims"), [(30, 40), (60, 200), (120, 1500)])
def test_every_measure_of_larger_networks_is_python_s(tmp_path, actors, claims):
    graph = build_graph(make_dataset(actors, actors=actors, claims=claims))
    asked = [
        scores(scope, measure, ask_python(graph, measure, scope))
        for measure in MEASURES
        for scope in SCOPES
    ]
    ask_core(tmp_path, [about(f"{actors} actors", graph, asked)])


def test_pn_settles_where_enemies_stand_all_around(tmp_path):
    vectors = []
    for size in (3, 4, 12):
        actors = [f"n{number:02}" for number in range(size)]
        graph = graph_of(*(f"{one} fights {two}" for one, two in combinations(actors, 2)))
        expected = {"note": rank_actors(graph, "pn").note, "scores": dict.fromkeys(actors, 0.5)}
        asked = scores({}, "pn", expected, near=1e-12)
        vectors.append(about(f"{size} enemies", graph, [asked]))
    ask_core(tmp_path, vectors)


def test_eigenvector_that_takes_too_long_is_refused_with_who_can_tell(tmp_path):
    crowds = [f"{side}{one} backs {side}{other}" for side in "lr"
              for one, other in combinations(range(6), 2)]  # fmt: skip
    between = ["l0", *(f"m{at}" for at in range(7)), "r0"]
    chain = [f"{a} backs {b}" for a, b in pairwise(between)]
    graph = graph_of(*crowds, *chain, "m2 backs z")
    assert rank_actors(graph, "eigenvector").actors
    refusal = (
        "Eigenvector centrality does not settle in the page in this scope. "
        "Ask on the command line: actor-graph rank eigenvector."
    )
    asked = scores({}, "eigenvector", {"error": refusal})
    ask_core(tmp_path, [about("two crowds", graph, [asked])])


def test_what_came_with_the_page_is_what_python_counts(tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    known = [id for id, each in list_measures(article).items() if each["scores"]]
    assert len(known) > 9
    mine = {measure: rank_actors(article, measure).as_json() for measure in known}
    asked = [question("ranking.known", id, expected=mine[id], near=1e-9) for id in known]
    ask_core(tmp_path, [about("article", article, asked)])

"""The page's own ways to measures whose scores are found step by step."""

import json
from itertools import combinations, pairwise

import pytest
from making import graph_of
from pure_scripts import open_blank_page
from random_datasets import make_dataset

from graph.analysis.ranking import MEASURES, rank_actors
from graph.errors import QuestionError
from graph.network import build_graph
from graph.page.payload import build_payload
from graph.scope import Scope

RANK = """([text, measures, scopes]) => {
  const data = JSON.parse(text);
  const ask = (measure, scope) => {
    try {
      const selection = ag.standing.select(data, ag.scope.make(scope));
      const { actors, note } = ag.ranking.rank(data, selection, measure);
      return { note, scores: Object.fromEntries(actors.map(({ id, score }) => [id, score])) };
    } catch (error) {
      return { error: error.message };
    }
  };
  return JSON.stringify(measures.map((measure) => scopes.map((scope) => ask(measure, scope))));
}"""
SCOPES = ({}, {"signs": ["positive"]}, {"kinds": ["state", "person"]}, {"modes": ["act"]})


@pytest.fixture
def ask(page, tmp_path):
    blank = open_blank_page(page, tmp_path)

    def ask_page(graph, *measures, scopes=({},)):
        data = json.dumps(build_payload(graph, dict.fromkeys(graph, (0.0, 0.0))))
        return json.loads(blank.evaluate(RANK, [data, measures, scopes]))

    return ask_page


def ask_python(graph, measure, scope):
    try:
        ranking = rank_actors(graph, measure, Scope(**scope))
    except QuestionError as refusal:
        return {"error": str(refusal)}
    return {"note": ranking.note, "scores": {each.id: each.score for each in ranking.actors}}


def assert_alike(mine, theirs):
    assert set(mine) == set(theirs)
    if "error" in mine:
        assert theirs["error"] == mine["error"]
    else:
        assert theirs["note"] == mine["note"]
        assert theirs["scores"] == pytest.approx(mine["scores"], abs=1e-9, rel=0)


@pytest.mark.browser
def test_every_measure_of_larger_networks_is_python_s(ask):
    for actors, claims in ((30, 40), (60, 200), (120, 1500)):
        graph = build_graph(make_dataset(actors, actors=actors, claims=claims))
        answers = ask(graph, *MEASURES, scopes=SCOPES)
        for measure, found in zip(MEASURES, answers, strict=True):
            for scope, theirs in zip(SCOPES, found, strict=True):
                assert_alike(ask_python(graph, measure, scope), theirs)


@pytest.mark.browser
def test_pn_settles_where_enemies_stand_all_around(ask):
    for size in (3, 4, 12):
        crowd = [f"n{one:02} fights n{two:02}" for one, two in combinations(range(size), 2)]
        [[found]] = ask(graph_of(*crowd), "pn")
        assert list(found["scores"].values()) == pytest.approx([0.5] * size, abs=1e-12)


@pytest.mark.browser
def test_eigenvector_that_takes_too_long_is_refused_with_who_can_tell(ask):
    crowds = [f"{side}{one} backs {side}{other}" for side in "lr"
              for one, other in combinations(range(6), 2)]  # fmt: skip
    between = ["l0", *(f"m{at}" for at in range(7)), "r0"]
    chain = [f"{a} backs {b}" for a, b in pairwise(between)]
    graph = graph_of(*crowds, *chain, "m2 backs z")
    assert rank_actors(graph, "eigenvector").actors
    [[found]] = ask(graph, "eigenvector")
    assert "actor-graph rank eigenvector" in found["error"]

"""The page lists the same tensions as Python, in the same words, for any scope."""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random

import pytest
from making import graph_of
from pure_scripts import open_blank_page
from questions import draw_scope
from random_datasets import make_dataset

import graph as ag
from graph.analysis.tensions import KINDS, MOST_LISTED, MOST_TRIES, list_tensions
from graph.model import Actor
from graph.network import build_graph
from graph.page.payload import build_payload
from graph.scope import Scope

pytestmark = pytest.mark.browser
DATASETS = 200
AT_ONCE = 25
SCOPES = 4

ASK = """(text) => {
  const told = (answer) => ({ ...ag.tensions.asRecord(answer), left_out: answer.theses_left_out });
  const list = (data, scope, kinds) => {
    const answer = ag.tensions.list(data, ag.scope.make(scope), kinds);
    const keys = new Set(answer.tensions.map(({ key }) => key));
    if (keys.size < answer.tensions.length) throw new Error("two tensions go by one key");
    return told(answer);
  };
  return JSON.stringify(JSON.parse(text).map(({ data, scopes, kinds }) =>
    scopes.map((scope) => list(data, scope, kinds))));
}"""


def with_alliances(dataset, random):
    """Turn some actors into alliances, so that partners are found through them."""
    actors = {
        id: replace(actor, kind="alliance") if random.random() < 0.2 else actor
        for id, actor in dataset.actors.items()
    }
    return replace(dataset, actors=actors)


def record_of(graph):
    return {**build_payload(graph, dict.fromkeys(graph, (0.0, 0.0))), "drawing": {}}


def tell(answer):
    """Return an answer as plain data, with what it says of theses."""
    return json.loads(json.dumps({**answer.as_json(), "left_out": answer.theses_left_out}))


def ask_both(page, cases, kinds=tuple(KINDS)):
    """Ask Python and the page for the tensions of graphs in scopes."""
    mine = [
        [tell(list_tensions(graph, Scope(**scope), kinds)) for scope in scopes]
        for graph, scopes in cases
    ]  # fmt: skip
    asked = [
        {"data": record_of(graph), "scopes": scopes, "kinds": list(kinds)}
        for graph, scopes in cases
    ]
    theirs = [
        answers
        for at in range(0, len(asked), AT_ONCE)
        for answers in json.loads(page.evaluate(ASK, json.dumps(asked[at : at + AT_ONCE])))
    ]
    return mine, theirs


def test_random_datasets_have_the_same_tensions(page, tmp_path):
    cases = []
    for seed in range(DATASETS):
        random = Random(seed)
        graph = build_graph(with_alliances(make_dataset(seed), random))
        cases.append((graph, [{}, *(draw_scope(random, graph) for _ in range(SCOPES - 1))]))
    mine, theirs = ask_both(open_blank_page(page, tmp_path), cases)
    told = [each for answers in mine for answer in answers for each in answer["tensions"]]
    assert {each["kind"] for each in told} == set(KINDS)
    assert {answer["left_out"] for answers in mine for answer in answers} == {True, False}
    for number, pair in enumerate(zip(mine, theirs, strict=True)):
        assert pair[0] == pair[1], (number, cases[number][1])


def test_the_article_has_the_same_tensions(page, tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    random = Random(1)
    dates = [{"as_of": date} for date in ("2012", "2017-06", "2024-11-27", "2024-12-03", "2025")]
    scopes = [{}, {"modes": ["thesis"]}, {"unknown": "keep", "as_of": "2015"}, *dates]
    scopes += [draw_scope(random, article) for _ in range(12)]
    mine, theirs = ask_both(open_blank_page(page, tmp_path), [(article, scopes)])
    assert len(mine[0][0]["tensions"]) > 20
    assert theirs == mine


def test_a_search_that_is_cut_off_is_cut_off_at_the_same_try(page, tmp_path):
    graph = graph_of(*(f"foe fights e{number:03}" for number in range(640)))
    mine, theirs = ask_both(open_blank_page(page, tmp_path), [(graph, [{}])], ("common-enemy",))
    assert mine[0][0]["truncated"]
    assert theirs == mine
    assert page.evaluate("[ag.tensions.MOST_TRIES, ag.tensions.MOST_LISTED]") == [
        MOST_TRIES, MOST_LISTED,
    ]  # fmt: skip


def test_names_with_braces_and_dollars_stand_as_they_are(page, tmp_path):
    actors = (Actor("a", "{other} $& {0}", "state"), Actor("b", "B {one}", "state"))
    graph = graph_of("a backs b", "a fights b", actors=actors)
    mine, theirs = ask_both(open_blank_page(page, tmp_path), [(graph, [{}])])
    assert "{other} $& {0}" in mine[0][0]["tensions"][0]["sentence"]
    assert theirs == mine

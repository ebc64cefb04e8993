"""The page's core lists the same tensions as Python, in the same words, for any scope."""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random

from making import graph_of
from questions import draw_scope
from random_datasets import make_dataset
from vectors import about, ask_core, question, without_record

import graph as ag
from graph.analysis.tensions import KINDS, MOST_LISTED, MOST_TRIES, list_tensions
from graph.model import Actor
from graph.network import build_graph
from graph.scope import Scope

DATASETS = 200
SCOPES = 4


def with_alliances(dataset, random):
    """Turn some actors into alliances, so that partners are found through them."""
    actors = {
        id: replace(actor, kind="alliance") if random.random() < 0.2 else actor
        for id, actor in dataset.actors.items()
    }
    return replace(dataset, actors=actors)


def tell(answer):
    """Return an answer as plain data, with what it says of theses."""
    return json.loads(json.dumps({**answer.as_json(), "left_out": answer.theses_left_out}))


def ask_python(graph, scopes, kinds=tuple(KINDS)):
    return [tell(list_tensions(graph, Scope(**scope), kinds)) for scope in scopes]


def put(scopes, answers, kinds=tuple(KINDS)):
    return [
        question("questions.tensions", scope, kinds, expected=answer)
        for scope, answer in zip(scopes, answers, strict=True)
    ]


def test_random_datasets_have_the_same_tensions(tmp_path):
    vectors, answered = [], []
    for seed in range(DATASETS):
        random = Random(seed)
        graph = build_graph(with_alliances(make_dataset(seed), random))
        scopes = [{}, *(draw_scope(random, graph) for _ in range(SCOPES - 1))]
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


def test_a_search_that_is_cut_off_is_cut_off_at_the_same_try(tmp_path):
    graph = graph_of(*(f"foe fights e{number:03}" for number in range(640)))
    kinds = ("common-enemy",)
    answers = ask_python(graph, [{}], kinds)
    assert answers[0]["truncated"]
    limits = [
        question("tensions.MOST_TRIES", expected=MOST_TRIES),
        question("tensions.MOST_LISTED", expected=MOST_LISTED),
    ]
    many = about("many enemies", graph, put([{}], answers, kinds))
    ask_core(tmp_path, [many, without_record("limits", limits)])


def test_names_with_braces_and_dollars_stand_as_they_are(tmp_path):
    actors = (Actor("a", "{other} $& {0}", "state"), Actor("b", "B {one}", "state"))
    graph = graph_of("a backs b", "a fights b", actors=actors)
    answers = ask_python(graph, [{}])
    assert "{other} $& {0}" in answers[0]["tensions"][0]["sentence"]
    ask_core(tmp_path, [about("braces", graph, put([{}], answers))])

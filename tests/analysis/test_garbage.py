"""Questions about a graph collect no garbage: that would look through all of the graph."""

import gc

import pytest
from making import graph_of

import graph as ag
from graph.analysis.camps import find_camps

QUESTIONS = {
    "ask": lambda graph: ag.ask(graph, "who backs b"),
    "compare": lambda graph: ag.compare(graph, graph),
    "describe_actor": lambda graph: ag.describe_actor(graph, "a"),
    "describe_pair": lambda graph: ag.describe_pair(graph, "a", "b"),
    "find_camps": find_camps,
    "find_paths": lambda graph: ag.find_paths(graph, "a", "c"),
    "list_claims": ag.list_claims,
    "list_tensions": ag.list_tensions,
    "measure_balance": ag.measure_balance,
    "measure_brokerage": lambda graph: ag.measure_brokerage(graph, "kind"),
    "measure_time": ag.measure_time,
    "rank_actors": ag.rank_actors,
    "render_export": lambda graph: ag.render_export(graph, "graphml"),
}


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_a_question_collects_no_garbage(question, monkeypatch):
    graph = graph_of("a backs b", "b fights c")
    seen: list[bool] = []
    monkeypatch.setattr(
        "graph.model.graph_data._list_records",
        lambda data: seen.append(gc.isenabled()) or [],
    )
    question(graph)
    assert seen
    assert not any(seen)
    assert gc.isenabled()

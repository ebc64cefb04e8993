"""Shortest chains in arrays: the same scores as NetworkX, and estimates that say so."""

from random import Random

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import graph_of

from graph.analysis.centrality import MEASURES, breadth_first, rank_actors
from graph.analysis.centrality.breadth_first import count_steps, measure_betweenness

CHAINS = ("betweenness", "positive-betweenness", "closeness", "harmonic", "reach-out", "reach-in")
networks = st.builds(
    lambda size, share, seed: nx.gnp_random_graph(size, share, seed=seed, directed=bool(seed % 2)),
    st.integers(1, 24),
    st.sampled_from([0.02, 0.1, 0.3]),
    st.integers(0, 1_000),
)


def named(network):
    return nx.relabel_nodes(network, {each: f"a{each:05}" for each in network})


@pytest.fixture
def in_arrays(monkeypatch):
    """Use arrays at any size."""
    monkeypatch.setattr(breadth_first, "LARGE", 2)


def scattered(size, ties, seed=1):
    """Some actors with ties of both signs, and a few apart from the rest."""
    dice = Random(seed)
    types = ("backs", "allied-with", "fights")
    pairs = {tuple(sorted(dice.sample(range(size), 2))) for _ in range(ties)}
    apart = [f"z{number} backs z{number + 1}" for number in range(4)]
    return graph_of(*(f"a{a} {dice.choice(types)} a{b}" for a, b in sorted(pairs)), *apart)


@given(networks)
def test_steps_are_those_of_networkx_in_both_directions(network):
    network = named(network)
    ids = sorted(network)
    for backwards in (False, True):
        turned = network.reverse() if backwards and network.is_directed() else network
        lengths = dict(nx.all_pairs_shortest_path_length(turned))
        found = count_steps(network, ids, backwards=backwards)
        assert found.reached == [len(lengths[id]) - 1 for id in ids]
        assert found.steps == [sum(lengths[id].values()) for id in ids]
        inverse = [sum(1 / steps for steps in lengths[id].values() if steps) for id in ids]
        assert found.inverse == pytest.approx(inverse, abs=1e-9)


@given(networks)
def test_betweenness_is_that_of_networkx(network):
    network = named(network.to_undirected())
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(breadth_first, "LARGE", 2)
        found = measure_betweenness(network)
    assert found.scores == pytest.approx(nx.betweenness_centrality(network), abs=1e-9)
    assert (found.pivots, found.error) == (None, None)


@pytest.mark.parametrize("by", CHAINS)
def test_ranks_are_the_same_in_arrays(by, monkeypatch):
    graph = scattered(60, 90)
    before = rank_actors(graph, by)
    monkeypatch.setattr(breadth_first, "LARGE", 2)
    after = rank_actors(graph, by)
    assert [(each.id, each.rank) for each in after.actors] == [
        (each.id, each.rank) for each in before.actors
    ]
    scores = [each.score for each in before.actors]
    assert [each.score for each in after.actors] == pytest.approx(scores, abs=1e-9)
    assert (before.standard_error, after.standard_error) == (None, None)


def test_more_than_a_word_of_actors_is_counted():
    network = named(nx.connected_watts_strogatz_graph(150, 4, 0.1, seed=3))
    found = count_steps(network, sorted(network))
    assert set(found.reached) == {149}


def test_how_many_are_followed_at_once_changes_nothing(monkeypatch):
    network = named(nx.gnp_random_graph(700, 0.003, seed=4))
    at_once = count_steps(network, sorted(network))
    monkeypatch.setattr(breadth_first, "_GOALS", 64)
    assert count_steps(network, sorted(network)) == at_once
    lengths = dict(nx.all_pairs_shortest_path_length(network))
    assert at_once.steps == [sum(lengths[id].values()) for id in sorted(network)]


@pytest.mark.usefixtures("in_arrays")
def test_long_chains_are_left_to_networkx(monkeypatch):
    network = named(nx.path_graph(40))
    monkeypatch.setattr(breadth_first, "DEEPEST", 10)
    found = measure_betweenness(network)
    assert found.scores == pytest.approx(nx.betweenness_centrality(network), abs=1e-9)


# Samples.


def test_a_large_network_is_estimated_and_the_answer_says_how_well(monkeypatch):
    graph = scattered(200, 400)
    exact = {each.id: each.score for each in rank_actors(graph).actors}
    for name, number in (("LARGE", 2), ("EXACT", 100), ("PIVOTS", 120)):
        monkeypatch.setattr(breadth_first, name, number)
    found = rank_actors(graph)
    assert found.note == (
        f"Estimated from the chains that start at 120 of {len(exact)} actors, drawn at random, the "
        f"same each time: the standard error of a score is at most {found.standard_error:.2g}."
    )
    assert found.as_json()["standard_error"] == found.standard_error
    off = [each.score - exact[each.id] for each in found.actors]
    assert 0 < max(map(abs, off)) < 3.5 * found.standard_error
    assert rank_actors(graph) == found
    deep = rank_actors(graph, "positive-betweenness").standard_error
    monkeypatch.setattr(breadth_first, "DEEPEST", 0)
    again = rank_actors(graph)
    assert [each.id for each in again.actors] == [each.id for each in found.actors]
    assert again.standard_error == pytest.approx(found.standard_error)
    assert rank_actors(graph, "positive-betweenness").standard_error == pytest.approx(deep)


def test_a_sample_of_all_actors_is_exact(monkeypatch):
    network = named(nx.gnp_random_graph(50, 0.1, seed=2))
    exact = nx.betweenness_centrality(network)
    for name, number in (("LARGE", 2), ("EXACT", 40), ("PIVOTS", 50)):
        monkeypatch.setattr(breadth_first, name, number)
    found = measure_betweenness(network)
    assert found.scores == pytest.approx(exact, abs=1e-9)
    assert found.error == 0


def test_measures_that_are_exact_at_any_size_have_no_error(monkeypatch):
    monkeypatch.setattr(breadth_first, "EXACT", 3)
    monkeypatch.setattr(breadth_first, "PIVOTS", 3)
    monkeypatch.setattr(breadth_first, "LARGE", 2)
    graph = scattered(30, 60)
    rest = set(MEASURES) - {"betweenness", "positive-betweenness"}
    assert {by: rank_actors(graph, by).standard_error for by in rest} == dict.fromkeys(rest)

"""Who matters: what all measures have in common, and those that count all who have a tie."""

import math
from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, claim_lists, graph_of

from graph.analysis.centrality import CONNECTION, MEASURES, find_measure, rank_actors
from graph.model.errors import QuestionError, ScopeError
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.model.scope import EVERYTHING, Scope

FOR_SOME = ("eigenvector", "pn")
FOR_ALL = sorted(set(MEASURES) - set(FOR_SOME))
"""Measures that count every actor with a tie; the others have a file of their own."""

SIX = ("a", "b", "c", "d", "e", "f")
ALL_SIX = [Actor(id, id.upper(), "state") for id in SIX]
FIRM = frozenset({"act", "label", "intent"})
STAR = ("us backs a", "us backs b", "us fights c", "c opposes us")


def scores(graph, by, scope=None):
    ranking = rank_actors(graph, by, scope or Scope())
    return {each.id: each.score for each in ranking.actors}


# What is counted.


def test_parallel_relations_and_further_claims_count_as_one_tie():
    graph = graph_of("us backs fsa", "us backs fsa", "us leads fsa", "fsa opposes us")
    assert scores(graph, "degree") == {"us": 1, "fsa": 1}


@pytest.mark.parametrize(
    ("by", "us", "c"),
    [
        ("degree", 3, 1),
        ("in-degree", 1, 1),
        ("out-degree", 3, 1),
        ("positive-degree", 2, 0),
        ("negative-degree", 1, 1),
        ("net-degree", 1, -1),
        ("betweenness", 1, 0),
        ("closeness", 1, 0.6),
    ],
)
def test_each_measure_of_a_small_star(by, us, c):
    found = scores(graph_of(*STAR), by)
    assert (found["us"], found["c"]) == pytest.approx((us, c))


def test_a_mixed_pair_counts_as_positive_and_as_negative():
    graph = graph_of("us backs hts", "us opposes hts")
    assert scores(graph, "positive-degree")["us"] == 1
    assert scores(graph, "negative-degree")["us"] == 1
    assert scores(graph, "net-degree")["us"] == 0


def test_structure_counts_as_connection_but_has_no_sign():
    graph = graph_of("biden leads us")
    assert scores(graph, "degree")["us"] == 1
    assert scores(graph, "positive-degree")["us"] == scores(graph, "negative-degree")["us"] == 0


def test_a_relation_that_is_only_denied_counts_nowhere():
    graph = graph_of(claim("us backs isis", stance="denies"), "us backs fsa")
    assert scores(graph, "degree") == {"us": 1, "fsa": 1}


def test_a_symmetric_tie_points_both_ways():
    graph = graph_of("a fights b")
    assert scores(graph, "in-degree") == scores(graph, "out-degree") == {"a": 1, "b": 1}


# The ranking.


def test_all_who_have_a_tie_are_ranked_the_highest_first_and_equal_scores_share_a_rank():
    graph = graph_of("us backs b", "us backs a", "a backs c", actors=[Actor("z", "Z", "state")])
    ranking = rank_actors(graph, "degree")
    found = [(each.rank, each.id, each.score) for each in ranking.actors]
    assert found == [(1, "a", 2), (1, "us", 2), (3, "b", 1), (3, "c", 1)]
    assert (ranking.counted, ranking.absent) == (4, 1)
    assert (
        ranking.sentence
        == "Ranked: 4 actors with a tie in this scope. Not ranked: 1 actor without a tie."
    )


def test_scores_that_differ_only_by_rounding_share_a_rank():
    ring = [f"n{number} backs n{(number + 1) % 7}" for number in range(7)]
    for by in MEASURES:
        assert {each.rank for each in rank_actors(graph_of(*ring), by).actors} == {1}


def test_a_ranking_may_be_cut_after_its_first():
    ranking = rank_actors(graph_of(*STAR), "degree")
    assert [each.id for each in ranking.top(2).actors] == ["us", "a"]
    assert ranking.top(None) == ranking
    assert ranking.top(2).counted == 4


def test_betweenness_is_asked_for_where_nothing_is_said():
    assert rank_actors(graph_of(*STAR)).measure == "betweenness"


def test_a_ranking_says_its_layer_scope_and_what_a_date_leaves_out():
    graph = graph_of(claim("us backs fsa", start="2012", end="2013"), "us backs sdf")
    found = rank_actors(graph, "degree", Scope(as_of="2012")).as_json()
    assert found == {
        "measure": "degree",
        "layer": CONNECTION,
        "scope": {"modes": ["act", "intent", "label"], "as_of": "2012"},
        "unknown": 1,
        "theses_left_out": False,
        "counted": 2,
        "absent": 1,
        "note": None,
        "actors": [
            {"id": "fsa", "name": "FSA", "score": 1.0, "rank": 1},
            {"id": "us", "name": "US", "score": 1.0, "rank": 1},
        ],
    }


# Who is counted.

LATER = [claim(f"{end} backs x", start="2010") for end in ("y", "z")]


@pytest.mark.parametrize(
    ("by", "hub"), [("betweenness", 1), ("closeness", 1), ("harmonic", 1), ("pagerank", 0.4797)]
)
def test_actors_without_a_tie_at_a_date_change_no_score_of_that_date(by, hub):
    star = [claim(f"h allied-with {end}", start="1980", end="1999") for end in "abc"]
    found = scores(graph_of(*star, *LATER), by, Scope(as_of="1990"))
    assert found == pytest.approx(scores(graph_of(*star), by))
    assert found["h"] == pytest.approx(hub, abs=5e-5)


@pytest.mark.parametrize(
    "scope",
    [
        {"types": "backs"},
        {"signs": "positive"},
        {"kinds": "state"},
        {"modes": "act"},
        {"sources": "s"},
        {"without": "t"},
        {"claimants": "own-voice"},
        {"during": "2012..2013"},
        {"contested": False},
        {"relayed": False},
        {"single_voice": True},
    ],
    ids=str,
)
def test_whatever_leaves_a_tie_out_leaves_its_actors_out(scope):
    left_out = [
        claim("m fights n", mode="label", source="t", by="m", end="2010"),
        claim("m fights n", stance="denies", by="n"),
        claim("m fights n", mode="label", source="t", by="o", end="2010"),
    ]
    kept = claim("a backs b", start="2012", end="2013")
    graph = graph_of(kept, *left_out, kinds={"m": "person", "n": "person"})
    ranking = rank_actors(graph, "pagerank", Scope(**scope))
    assert {each.id: each.score for each in ranking.actors} == pytest.approx(
        scores(graph_of(kept), "pagerank")
    )
    assert (ranking.counted, ranking.absent) == (2, 0 if "kinds" in scope else 2)


def test_a_tie_of_an_actor_to_itself_is_ignored():
    assert scores(graph_of("a backs a", "b backs c"), "degree") == {"b": 1, "c": 1}


def test_interpretations_count_only_where_they_are_asked_for():
    graph = graph_of("a backs b", claim("a fights c", mode="thesis"))
    ranking = rank_actors(graph, "degree")
    assert {each.id: each.score for each in ranking.actors} == {"a": 1, "b": 1}
    assert (ranking.absent, ranking.theses_left_out) == (1, True)
    asked = rank_actors(graph, "degree", Scope(modes="thesis,act"))
    assert {each.id: each.score for each in asked.actors} == {"a": 2, "b": 1, "c": 1}
    assert (asked.absent, asked.theses_left_out) == (0, False)
    firm = graph_of("a backs b", claim("a backs b", mode="thesis"))
    assert not rank_actors(firm, "degree").theses_left_out


def test_shortest_chain_measures_say_that_sign_and_direction_are_ignored():
    for by in ("degree", "betweenness", "closeness"):
        assert "ignoring sign and direction" in find_measure(by).layer
    for measure in MEASURES.values():
        assert measure.layer
        assert measure.label
        assert measure.means.endswith(".")
        assert measure.means_not.startswith("It ")
        assert measure.means_not.endswith(".")


def test_only_the_actors_of_the_kinds_of_a_scope_are_ranked():
    graph = graph_of("us backs fsa", "us backs sdf", "uk backs us", kinds={"fsa": "armed-group"})
    assert scores(graph, "degree", Scope(kinds="state")) == {"us": 2, "sdf": 1, "uk": 1}


@pytest.mark.parametrize("by", FOR_ALL)
def test_nobody_is_ranked_without_ties_and_without_actors(by):
    assert scores(graph_of(), by) == {}
    ranking = rank_actors(graph_of(actors=ALL_SIX), by)
    assert (ranking.actors, ranking.counted, ranking.absent) == ((), 0, 6)
    assert ranking.sentence == "No actor has a tie in this scope."


def test_an_unknown_measure_or_scope_is_reported_with_suggestions():
    with pytest.raises(
        QuestionError, match=r'no measure "betweeness"\. Did you mean "betweenness"'
    ):
        rank_actors(graph_of(), "betweeness")
    with pytest.raises(QuestionError, match="There are: degree, in-degree"):
        rank_actors(graph_of(), "qqq")
    with pytest.raises(ScopeError):
        rank_actors(graph_of(), "degree", Scope(types="bakcs"))


# Laws.

SCOPES = st.sampled_from(
    [Scope(), Scope(types="backs,fights"), Scope(as_of="2013", unknown="keep"), Scope(without="s")]
)


def tied(graph, scope=EVERYTHING):
    """Build the view that measures are held to: no theses, and nobody who has no tie."""
    plain = read_graph(graph).view(scope if scope.modes else replace(scope, modes=FIRM))
    plain.remove_nodes_from(list(nx.isolates(plain)))
    return plain


def of_sign(plain, sign):
    """Keep the pairs of a view that have a relation of a sign, as a graph of NetworkX."""
    signed = nx.Graph()
    signed.add_nodes_from(plain)
    for first, second, relations in plain.edges(data="relations"):
        if any(relation.sign == sign for relation in relations):
            signed.add_edge(first, second)
    return signed


def net(plain):
    positive, negative = of_sign(plain, 1).degree, of_sign(plain, -1).degree
    return {id: positive[id] - negative[id] for id in plain}


def spread_backing(plain):
    """List who comes to back whom when backing is passed on until nothing changes any more."""
    pairs = {
        (first, second)
        for first, second, relations in plain.edges(data="relations")
        if any(relation.type == "backs" for relation in relations)
    }
    while True:
        longer = pairs | {(a, d) for a, b in pairs for c, d in pairs if b == c and a != d}
        if longer == pairs:
            return pairs
        pairs = longer


def count_each(plain, ids):
    return {id: ids.count(id) for id in plain}


ORACLES = {
    "degree": lambda plain: dict(nx.Graph(plain).degree),
    "in-degree": lambda plain: dict(plain.in_degree),
    "out-degree": lambda plain: dict(plain.out_degree),
    "positive-degree": lambda plain: dict(of_sign(plain, 1).degree),
    "negative-degree": lambda plain: dict(of_sign(plain, -1).degree),
    "net-degree": net,
    "betweenness": lambda plain: nx.betweenness_centrality(plain.to_undirected()),
    "closeness": lambda plain: nx.closeness_centrality(plain.to_undirected()),
    "pagerank": lambda plain: nx.pagerank(plain, tol=1e-12, max_iter=1000),
    "harmonic": lambda plain: {
        id: sum(1 / steps for steps in distances.values() if steps) / (len(plain) - 1)
        for id, distances in nx.all_pairs_shortest_path_length(plain.to_undirected())
    },
    "positive-betweenness": lambda plain: nx.betweenness_centrality(of_sign(plain, 1)),
    "reach-out": lambda plain: count_each(plain, [first for first, _ in spread_backing(plain)]),
    "reach-in": lambda plain: count_each(plain, [second for _, second in spread_backing(plain)]),
}


@pytest.mark.parametrize("by", FOR_ALL)
@given(claims=claim_lists(24, actors=SIX), scope=SCOPES)
def test_a_measure_is_that_of_networkx_on_the_view(by, claims, scope):
    graph = graph_of(*claims, actors=ALL_SIX)
    assert scores(graph, by, scope) == pytest.approx(ORACLES[by](tied(graph, scope)), abs=1e-12)


@given(claim_lists(24, actors=SIX))
def test_pagerank_is_its_own_fixed_point(claims):
    graph = graph_of(*claims, actors=ALL_SIX)
    plain, found = tied(graph), scores(graph, "pagerank")
    assert math.fsum(found.values()) == pytest.approx(1 if plain else 0, abs=1e-11)
    lost = math.fsum(found[id] for id in plain if not plain.out_degree(id))
    for id in plain:
        handed = math.fsum(found[each] / plain.out_degree(each) for each in plain.predecessors(id))
        assert found[id] == pytest.approx(
            (0.15 + 0.85 * lost) / len(plain) + 0.85 * handed, abs=1e-11
        )


@given(claim_lists(24, actors=SIX), st.sampled_from(FOR_ALL))
def test_ranks_follow_scores_and_ties_are_broken_by_id(claims, by):
    ranking = rank_actors(graph_of(*claims, actors=ALL_SIX), by)
    ranked = ranking.actors
    assert [each.id for each in ranked] == sorted(
        (each.id for each in ranked),
        key=lambda id: (-round({each.id: each.score for each in ranked}[id], 9), id),
    )
    assert ranking.counted == len(ranked) == 6 - ranking.absent
    for each in ranked:
        higher = sum(round(other.score, 9) > round(each.score, 9) for other in ranked)
        assert each.rank == higher + 1


@given(claim_lists(16, actors=SIX), st.sampled_from(FOR_ALL))
def test_ranking_never_alters_the_graph_and_is_the_same_again(claims, by):
    graph = graph_of(*claims, actors=ALL_SIX)
    before = (dict(graph.nodes(data=True)), list(graph.edges(keys=True, data=True)))
    assert rank_actors(graph, by) == rank_actors(graph, by)
    assert (dict(graph.nodes(data=True)), list(graph.edges(keys=True, data=True))) == before


@given(claim_lists(16, actors=SIX), st.sampled_from(FOR_ALL), st.randoms())
def test_the_order_of_claims_changes_no_score(claims, by, random):
    shuffled = random.sample(claims, len(claims))
    one, other = (graph_of(*each, actors=ALL_SIX) for each in (claims, shuffled))
    assert rank_actors(one, by) == rank_actors(other, by)

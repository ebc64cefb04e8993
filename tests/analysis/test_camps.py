"""Camps: communities of friendly ties, the same in every run."""

from collections import Counter
from math import comb
from random import Random

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, graph_of
from signed_networks import plant_camps

from graph.analysis.camps import LEAST_SHARE, MOST_CAMPS, find_camps
from graph.analysis.communities import find_communities
from graph.model.scope import Scope

TWO = (
    "a1 backs a2",
    "a2 allied-with a3",
    "a1 backs a3",
    "b1 backs b2",
    "b2 backs b3",
    "b1 backs b3",
)


def agree(first, second):
    """Return the adjusted Rand index of two groupings of the same actors."""
    both = Counter((first[id], second[id]) for id in first)
    together = sum(comb(n, 2) for n in both.values())
    one, other = (
        sum(comb(n, 2) for n in Counter(each.values()).values()) for each in (first, second)
    )
    chance = one * other / comb(len(first), 2)
    return (together - chance) / ((one + other) / 2 - chance)


@pytest.mark.parametrize("seed", range(4))
def test_planted_camps_are_found(seed):
    found = find_camps(graph_of(*plant_camps(5, 40, seed)))
    of = {id: at for at, camp in enumerate(found.camps) for id in camp.members}
    assert len(found.camps) == 5
    assert agree(of, {id: id[0] for id in of}) > 0.8
    assert found.clearness > 0.75


def test_camps_without_shape_are_not_clear():
    dice, ids = Random(3), [f"a{at:03}" for at in range(600)]
    pairs = {tuple(sorted(dice.sample(ids, 2))) for _ in range(1_800)}
    ties = [f"{a} {dice.choice(('allied-with', 'fights'))} {b}" for a, b in sorted(pairs)]
    assert find_camps(graph_of(*ties)).clearness < 0.75


def test_a_camp_has_its_members_its_leaders_and_its_ties():
    graph = graph_of(
        *TWO, "a1 backs a4", "a4 fights a2", "a1 fights b1", "a2 opposes b2", "a3 backs b3"
    )
    found = find_camps(graph)
    first, second = found.camps
    assert first.members == ("a1", "a2", "a3", "a4")
    assert first.leading == ("a1", "a2", "a3", "a4")
    assert (first.positive, first.negative, first.hostile_share) == (4, 1, 0.2)
    assert (second.members, second.hostile_share) == (("b1", "b2", "b3"), 0)
    assert [each.as_json() for each in found.between] == [
        {"first": 0, "second": 1, "positive": 1, "negative": 2}
    ]
    assert found.clearness == (4 + 3 + 2) / (4 + 3 + 1 + 1 + 2)
    assert found.kept == 7 / 8


def test_who_has_no_friendly_tie_is_in_no_camp():
    found = find_camps(graph_of(*TWO, "z fights a1", "y leads a1"))
    assert found.unsupported == ("y", "z")
    assert all("z" not in camp.members for camp in found.camps)


def test_a_pair_on_both_sides_is_neither_friendly_nor_hostile():
    found = find_camps(graph_of(*TWO, "a1 backs b1", "a1 fights b1"))
    assert (found.mixed, found.between, found.clearness) == (1, (), 1.0)


def test_small_communities_are_counted_and_not_shown():
    many = [f"m backs m{at:03}" for at in range(200)]
    found = find_camps(graph_of(*many, "x backs y"))
    assert [len(camp.members) for camp in found.camps] == [201]
    assert found.others == ("x", "y")
    assert found.kept == found.clearness == 200 / 201
    assert LEAST_SHARE * 203 > 2


def test_at_most_eight_camps_are_shown():
    found = find_camps(graph_of(*(f"{c}{at} backs {c}9" for c in "abcdefghij" for at in range(3))))
    assert len(found.camps) == MOST_CAMPS
    assert len(found.others) == 8


def test_interpretations_and_other_times_make_no_camp():
    graph = graph_of(*TWO, claim("a1 backs b1", mode="thesis"), claim("a1 backs c", start="2020"))
    found = find_camps(graph)
    assert found.theses_left_out
    assert found.between == ()
    then = find_camps(graph, Scope(as_of="1990"))
    assert "c" not in {id for camp in then.camps for id in camp.members}


def test_without_ties_there_are_no_camps():
    found = find_camps(graph_of())
    assert (found.camps, found.between, found.kept, found.clearness) == ((), (), None, None)


def test_the_answer_is_plain_data():
    camps = find_camps(graph_of(*TWO)).as_json()
    assert camps["camps"][0] == {
        "members": ["a1", "a2", "a3"],
        "leading": ["a1", "a2", "a3"],
        "positive": 3,
        "negative": 0,
        "hostile_share": 0.0,
    }


# Communities.


@given(st.integers(2, 30), st.sampled_from([0.05, 0.15, 0.4]), st.integers(0, 500))
def test_communities_cover_all_actors_and_do_not_depend_on_the_order(size, share, seed):
    network = nx.gnp_random_graph(size, share, seed=seed)
    ties = [(f"a{one:02}", f"a{other:02}") for one, other in network.edges]
    found = find_communities(ties, resolution=0.6)
    tied = sorted({end for tie in ties for end in tie})
    assert sorted(id for group in found for id in group) == tied
    mixed = [tie[::-1] for tie in ties]
    Random(seed).shuffle(mixed)
    assert find_communities(mixed, resolution=0.6) == found


@pytest.mark.parametrize("seed", range(5))
def test_communities_are_about_as_good_as_those_of_networkx(seed):
    network = nx.relabel_nodes(nx.planted_partition_graph(6, 20, 0.3, 0.03, seed=seed), str)
    network.remove_nodes_from(list(nx.isolates(network)))
    own = find_communities(network.edges, resolution=0.6)
    theirs = nx.community.louvain_communities(network, resolution=0.6, seed=seed)
    score = [nx.community.modularity(network, each, resolution=0.6) for each in (own, theirs)]
    assert score[0] > 0.97 * score[1]

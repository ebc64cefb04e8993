"""The interval holds the truth, and what is called proved is true, on all sorts of networks."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from signed_networks import (
    best_splits,
    count_conflicts,
    make_band,
    make_camps,
    signed_graphs,
    solve_band,
)

from graph.analysis.balance import cycles, frustration, programmes, sharing
from graph.analysis.balance.blocks import cut_into_blocks
from graph.analysis.balance.cycles import add_up, bound_below, find_cycles, make_cover
from graph.analysis.balance.descent import search_split
from graph.analysis.balance.enumeration import ENUMERATED, enumerate_splits
from graph.analysis.balance.frustration import split_actors
from graph.analysis.balance.programmes import solve_free, solve_many, solve_two
from graph.analysis.balance.signed import SignedGraph

quick = settings(max_examples=60, deadline=None)
few = settings(max_examples=25, deadline=None)
ENUMERATION = "graph.analysis.balance.enumeration.ENUMERATED"
SEVEN_FOES = SignedGraph(7, tuple((i, j, -1) for i in range(7) for j in range(i + 1, 7)))


def share_sides(splits):
    """Give, for each pair, whether all splits treat it alike."""
    size = len(splits[0])
    return [
        [len({split[i] == split[j] for split in splits}) == 1 for j in range(size)]
        for i in range(size)
    ]


def check_two(network):
    """Hold a split into two blocs against all splits."""
    fewest, splits = best_splits(network)
    found = split_actors(network)
    assert (found.low, found.high) == (fewest, fewest)
    assert count_conflicts(network, found.labels) == fewest
    assert found.unique is (len(splits) == 1)
    same = [[one == other for other in found.classes] for one in found.classes]
    assert same == share_sides(splits)


# Up to 12 actors, against every split.


@quick
@given(signed_graphs(most=10))
def test_the_index_the_one_best_split_and_who_is_together_are_those_of_all_splits(network):
    check_two(network)


@quick
@given(signed_graphs(most=12, least=11))
def test_the_index_of_12_actors_is_that_of_all_splits(network):
    fewest, splits = best_splits(network)
    found = split_actors(network)
    assert (found.low, found.high, found.unique) == (fewest, fewest, len(splits) == 1)


@few
@given(network=signed_graphs(most=9))
def test_search_bounds_and_solver_find_what_enumeration_finds(network):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ENUMERATION, 0)
        check_two(network)


@few
@given(signed_graphs(most=7), st.sampled_from((None, 3, 4)))
def test_more_blocs_are_those_of_all_splits(network, most):
    fewest, _ = best_splits(network, most or network.size)
    found = split_actors(network, most)
    assert (found.low, found.high) == (fewest, fewest)
    assert count_conflicts(network, found.labels) == fewest
    assert len(set(found.labels)) <= (most or network.size)


@quick
@given(signed_graphs(most=8), st.sampled_from((2, None)))
def test_no_bound_from_cycles_is_above_the_truth_shared_or_whole(network, most):
    assume(network.edges)
    fewest, _ = best_splits(network, most or network.size)
    worst = tuple(range(network.size)) if most is None else (0,) * network.size
    with pytest.MonkeyPatch.context() as patch:
        assert bound_below(network, most, worst).low <= fewest
        patch.setattr(cycles, "SHARED_TIES", 0)
        whole = bound_below(network, most, worst)
    assert whole.low <= fewest
    assert len({place for cycle in whole.cycles for place in cycle}) == sum(map(len, whole.cycles))
    assert (fewest > 0) == (whole.low > 0)


@quick
@given(signed_graphs(most=9), st.booleans())
def test_each_cycle_found_is_one_that_a_split_must_conflict_with(network, only_one_negative):
    assume(network.edges)
    import numpy as np

    cover = make_cover(network, only_one_negative=only_one_negative)
    weights = np.full(len(network.edges), 0.01)
    for cycle in find_cycles(cover, weights, range(network.size)):
        ends = [end for place in cycle for end in network.edges[place][:2]]
        negative = sum(network.edges[place][2] < 0 for place in cycle)
        assert len(set(cycle)) == len(cycle) == len(set(ends))
        assert all(ends.count(end) == 2 for end in ends)
        assert negative == 1 if only_one_negative else negative % 2 == 1


def test_shares_that_overload_a_tie_are_scaled_down():
    import numpy as np

    assert add_up([(0, 1, 2), (2, 3, 4)], np.array([1.0, 1.0]), 5) == 1
    assert add_up([(0, 1, 2), (3, 4, 5)], np.array([1.0, 1.0]), 6) == 2
    assert add_up([(0, 1, 2)], np.array([-1.0]), 3) == 0


# The solver alone, with no help from cycles or search.


def start_badly(network):
    """Put everybody together: a split to be bettered."""
    return (0,) * network.size


@few
@given(signed_graphs(most=8))
def test_the_programme_for_two_blocs_finds_and_proves_the_truth(network):
    fewest, _ = best_splits(network)
    low, labels = solve_two(network, (), start_badly(network))
    assert (low, count_conflicts(network, labels)) == (fewest, fewest)


@few
@given(signed_graphs(most=7), st.sampled_from((3, 4)))
def test_the_programme_for_more_blocs_finds_and_proves_the_truth(network, most):
    fewest, _ = best_splits(network, most)
    low, labels = solve_many(network, most, (), start_badly(network))
    assert (low, count_conflicts(network, labels)) == (fewest, fewest)


@few
@given(signed_graphs(most=7))
def test_the_programme_for_any_number_of_blocs_finds_and_proves_the_truth(network):
    assume(any(sign < 0 for _, _, sign in network.edges))
    fewest, _ = best_splits(network, network.size)
    low, labels = solve_free(network, (), start_badly(network))
    assert (low, count_conflicts(network, labels)) == (fewest, fewest)


@few
@given(signed_graphs(most=8))
def test_who_is_always_together_is_asked_of_the_solver_where_no_walk_shows_it(network):
    _, splits = best_splits(network)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sharing, "walk_among_best", lambda *_: ())
        patch.setattr(sharing, "TURNS", 300)
        classes, final = sharing.find_classes(network, splits[-1], ())
    assert final
    assert [[one == other for other in classes] for one in classes] == share_sides(splits)


def test_cut_short_nobody_is_said_to_be_always_together(monkeypatch):
    monkeypatch.setattr(ENUMERATION, 0)
    monkeypatch.setattr(sharing, "walk_among_best", lambda *_: ())
    monkeypatch.setattr(sharing, "TURNS", 7)
    found = split_actors(SEVEN_FOES)
    assert (found.high, found.classes, found.unique) == (9, None, False)


def test_seven_foes_need_the_solver_as_cycles_prove_only_7_of_9(monkeypatch):
    assert bound_below(SEVEN_FOES, 2, (0, 0, 0, 1, 1, 1, 1)).low == 7
    monkeypatch.setattr(ENUMERATION, 0)
    found = split_actors(SEVEN_FOES)
    assert (found.low, found.high, found.unique) == (9, 9, False)


# Laws.


@quick
@given(signed_graphs(), st.data())
def test_turning_all_ties_of_one_actor_leaves_the_index_as_it_is(network, data):
    turned = data.draw(st.integers(0, network.size - 1))
    edges = [(i, j, -sign if turned in (i, j) else sign) for i, j, sign in network.edges]
    other = split_actors(replace(network, edges=tuple(edges)))
    assert (other.high, other.unique) == (
        (found := split_actors(network)).high,
        found.unique,
    )


@quick
@given(signed_graphs(), st.data())
def test_turning_one_tie_changes_the_index_by_one_at_the_most(network, data):
    assume(network.edges)
    place = data.draw(st.integers(0, len(network.edges) - 1))
    i, j, sign = network.edges[place]
    edges = (*network.edges[:place], (i, j, -sign), *network.edges[place + 1 :])
    assert abs(split_actors(replace(network, edges=edges)).high - split_actors(network).high) <= 1


@quick
@given(signed_graphs())
def test_no_split_conflicts_with_more_than_half_of_the_ties(network):
    assert 2 * split_actors(network).high <= len(network.edges)


@quick
@given(signed_graphs())
def test_each_tie_is_in_one_block(network):
    blocks = cut_into_blocks(network)
    ties = [
        (block.members[i], block.members[j], sign)
        for block in blocks
        for i, j, sign in block.network.edges
    ]
    assert sorted(ties) == list(network.edges)


@few
@given(signed_graphs(), st.sampled_from((2, 3, None)), st.integers(0, 3))
def test_a_seed_gives_one_answer(network, most, seed):
    assert search_split(network, most, seed) == search_split(network, most, seed)


# Above 20 actors, against ways that share nothing with the package.


@pytest.mark.parametrize(("size", "width"), [(21, 6), (40, 5), (60, 3), (150, 3)])
def test_to_150_actors_the_index_of_a_band_is_proved(size, width):
    network = make_band(size, width, seed=size)
    found = split_actors(network)
    assert (found.low, found.high) == (solve_band(network, width, 2),) * 2
    assert count_conflicts(network, found.labels) == found.high


@pytest.mark.parametrize(("size", "width"), [(24, 4), (60, 3)])
def test_three_blocs_of_a_band_are_within_the_interval(size, width):
    network = make_band(size, width, seed=size)
    truth = solve_band(network, width, 3)
    found = split_actors(network, 3)
    assert found.low <= truth <= found.high == count_conflicts(network, found.labels)


def test_at_500_actors_the_interval_holds_the_truth_and_is_not_empty_of_meaning():
    network = make_band(500, 4, seed=1)
    truth = solve_band(network, 4, 2)
    found = split_actors(network)
    assert found.low <= truth <= found.high
    assert found.high - found.low <= truth / 10
    assert found.unique is not True


def test_camps_with_turned_ties_are_found_with_each_turned_tie_against_them():
    """Any other split cuts so many ties that 9 turned ones, no two at one actor, can't pay."""
    network = make_camps(30, flips=9)
    found = split_actors(network)
    turned = [
        place
        for place, (i, j, _) in enumerate(network.edges)
        if j == i + 1 and i in range(0, 18, 2)
    ]
    assert (found.low, found.high) == (9, 9)
    assert network.list_conflicts(found.labels) == turned
    assert found.unique is True


@few
@given(st.integers(0, 10_000))
def test_cut_short_the_interval_still_holds_the_truth(seed):
    network = make_band(24, 5, seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(programmes, "NODES", 1)
        patch.setattr(cycles, "ROUNDS", 2)
        found = split_actors(network)
    assert found.low <= solve_band(network, 5, 2) <= found.high


def test_what_is_not_proved_is_said_not_to_be(monkeypatch):
    monkeypatch.setattr(frustration, "PROGRAMMED", 0)
    monkeypatch.setattr(cycles, "ROUNDS", 1)
    found = split_actors(make_band(40, 5, seed=3))
    assert found.low < found.high
    assert (found.classes, found.unique) == (None, None)


def test_enumeration_takes_blocks_of_20():
    network = make_band(ENUMERATED, 7, seed=5)
    index, labels, _ = enumerate_splits(network)
    assert index == solve_band(network, 7, 2) == count_conflicts(network, labels)


def test_a_long_chain_of_allies_is_one_bloc():
    chain = SignedGraph(3000, tuple((n, n + 1, 1) for n in range(2999)))
    found = split_actors(chain)
    assert (found.high, set(found.labels), found.unique) == (0, {0}, True)

"""The interval holds the truth, and what is called proved is true, on all sorts of networks."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from rounds import IS_THOROUGH, also, examples
from signed_networks import (
    best_splits,
    count_conflicts,
    count_parted,
    make_alliances,
    make_band,
    make_camps,
    signed_graphs,
    solve_band,
)

from graph.analysis.balance import frustration
from graph.analysis.balance import lower_bound as cycles
from graph.analysis.balance import milp as programme
from graph.analysis.balance.blocks import cut_into_blocks
from graph.analysis.balance.frustration import split_actors, split_block
from graph.analysis.balance.local_search import anneal, improve, settle
from graph.analysis.balance.lower_bound import (
    Relaxed,
    Shares,
    add_up,
    find_cycles,
    make_cover,
    relax,
)
from graph.analysis.balance.milp import Known, find_classes, prove
from graph.analysis.balance.signed import SignedGraph

quick = examples(30)
few = examples(12)
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


@quick
@given(signed_graphs(most=9))
def test_among_best_splits_the_one_that_separates_the_fewest_positive_ties_is_chosen(network):
    _, splits = best_splits(network)
    parted = [count_parted(network, split) for split in splits]
    assert count_parted(network, split_actors(network).labels) == min(parted)


@few
@given(signed_graphs(most=9))
def test_then_the_ids_decide(network):
    for block in cut_into_blocks(network):
        _, splits = best_splits(block.network)
        wanted = min(splits, key=lambda split: (count_parted(block.network, split), split))
        assert split_block(block.network).labels == wanted


@quick
@given(signed_graphs(most=8))
def test_no_bound_from_cycles_is_above_the_truth(network):
    assume(network.edges)
    for block in cut_into_blocks(network):
        fewest, _ = best_splits(block.network)
        found = relax(block.network, (0,) * block.network.size)
        assert found.shares.low <= fewest
        assert (fewest > 0) == (found.shares.low > 0)


@few
@given(signed_graphs(most=8))
def test_no_best_split_conflicts_with_a_tie_that_is_ruled_out(network):
    for block in cut_into_blocks(network):
        fewest, splits = best_splits(block.network)
        found = relax(block.network, (0,) * block.network.size)
        beyond = set(found.shares.list_out_of_reach(fewest))
        for split in splits:
            assert beyond.isdisjoint(block.network.list_conflicts(split))


@quick
@given(signed_graphs(most=9))
def test_each_cycle_found_is_one_that_a_split_must_conflict_with(network):
    assume(network.edges)
    import numpy as np

    weights = np.full(len(network.edges), 0.01)
    for cycle in find_cycles(make_cover(network), weights, range(network.size)):
        ends = [end for place in cycle for end in network.edges[place][:2]]
        negative = sum(network.edges[place][2] < 0 for place in cycle)
        assert len(set(cycle)) == len(cycle) == len(set(ends))
        assert all(ends.count(end) == 2 for end in ends)
        assert negative % 2 == 1


def test_shares_that_overload_a_tie_are_scaled_down():
    import numpy as np

    assert add_up([(0, 1, 2), (2, 3, 4)], np.array([1.0, 1.0]), 5).low == 1
    assert add_up([(0, 1, 2), (3, 4, 5)], np.array([1.0, 1.0]), 6).low == 2
    assert add_up([(0, 1, 2)], np.array([-1.0]), 3).low == 0


# The solver alone, with no help from cycles or search.


def skip_bounds(network):
    """Put everybody together, and prove nothing by cycles."""
    import numpy as np

    labels = (0,) * network.size
    return Known(network, labels, Relaxed(Shares(0.0, np.zeros(len(network.edges))), labels, ()))


@few
@given(signed_graphs(most=8))
def test_the_programme_finds_and_proves_the_truth(network):
    known = skip_bounds(network)
    assume(known.high)
    fewest, _ = best_splits(network)
    low, labels = prove(known)
    assert (low, count_conflicts(network, labels)) == (fewest, fewest)


@few
@given(signed_graphs(most=8))
def test_the_solver_finds_who_is_always_together_where_local_search_does_not(network):
    _, splits = best_splits(network)
    known = replace(skip_bounds(network), labels=splits[-1])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(programme, "explore", lambda *_: ())
        classes, final = find_classes(known)
    assert final
    assert [[one == other for other in classes] for one in classes] == share_sides(splits)


def test_cut_short_nobody_is_said_to_be_always_together(monkeypatch):
    monkeypatch.setattr(programme, "explore", lambda *_: ())
    monkeypatch.setattr(programme, "TURNS", 0)
    found = split_block.__wrapped__(SEVEN_FOES)
    assert (found.high, found.classes, found.unique) == (9, None, False)


def test_seven_foes_need_the_solver_as_cycles_prove_only_7_of_9():
    assert relax(SEVEN_FOES, (0, 0, 0, 1, 1, 1, 1)).shares.low == 7
    found = split_actors(SEVEN_FOES)
    assert (found.low, found.high, found.unique) == (9, 9, False)


# Laws.


@quick
@given(signed_graphs(), st.data())
def test_reversing_the_signs_of_one_actor_leaves_the_index_unchanged(network, data):
    turned = data.draw(st.integers(0, network.size - 1))
    edges = [(i, j, -sign if turned in (i, j) else sign) for i, j, sign in network.edges]
    other = split_actors(replace(network, edges=tuple(edges)))
    assert (other.high, other.unique) == (
        (found := split_actors(network)).high,
        found.unique,
    )


@quick
@given(signed_graphs(), st.data())
def test_reversing_one_sign_changes_the_index_by_one_at_the_most(network, data):
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
@given(signed_graphs(), st.integers(0, 3))
def test_a_seed_gives_one_answer_no_worse_than_the_one_before(network, seed):
    labels = anneal(network, seed)
    assert labels == anneal(network, seed)
    better = improve(network, labels, seed)
    assert better == improve(network, labels, seed)
    assert count_conflicts(network, better) <= count_conflicts(network, labels)


# Above 20 actors, against ways that share nothing with the package.


@pytest.mark.parametrize(("size", "width"), [(21, 6), (40, 5), (60, 3), (150, 3)])
def test_to_150_actors_the_index_of_a_band_is_proved(size, width):
    network = make_band(size, width, seed=size)
    found = split_actors(network)
    assert (found.low, found.high) == (solve_band(network, width, 2),) * 2
    assert count_conflicts(network, found.labels) == found.high


def test_in_a_large_network_the_interval_holds_the_truth_and_is_not_empty_of_meaning():
    network = make_band(500 if IS_THOROUGH else 250, 3, seed=1)
    truth = solve_band(network, 3, 2)
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
        patch.setattr(programme, "WORK", 1)
        patch.setattr(programme, "FEWEST", 1)
        patch.setattr(cycles, "ROUNDS", 2)
        patch.setattr(frustration, "split_block", split_block.__wrapped__)
        found = split_actors(network)
    assert found.low <= solve_band(network, 5, 2) <= found.high


def test_what_is_not_proved_is_said_not_to_be(monkeypatch):
    monkeypatch.setattr(programme, "LARGEST", 0)
    monkeypatch.setattr(cycles, "ROUNDS", 1)
    monkeypatch.setattr(cycles, "TRIANGLES", 0)
    monkeypatch.setattr(frustration, "split_block", split_block.__wrapped__)
    found = split_actors(make_band(40, 5, seed=3))
    assert found.low < found.high
    assert (found.classes, found.unique) == (None, None)


def test_a_whole_alliance_is_turned_by_one_move():
    """No single actor gains by turning, nor do eight: 35 allies are on the wrong side."""
    allies, others = range(35), range(35, 60)
    edges = [(i, j, 1) for group in (allies, others) for i in group for j in group if i < j]
    edges += [(i, 35 + i, 1) for i in range(25)]
    network = SignedGraph(60, tuple(sorted(edges)))
    turned = [1] * 35 + [0] * 25
    assert count_conflicts(network, improve(network, turned)) == 0
    assert count_conflicts(network, settle(network, turned)) == 25


@pytest.mark.parametrize(("seed", "fewest"), [(1, 77), *also((2, 77), (3, 71))])
def test_dense_alliances_that_overlap_are_proved(seed, fewest):
    network = make_alliances(seed)
    found = split_actors(network)
    assert (found.low, found.high) == (fewest, fewest)
    assert count_conflicts(network, found.labels) == fewest


def test_a_long_chain_of_allies_is_one_bloc():
    chain = SignedGraph(3000, tuple((n, n + 1, 1) for n in range(2999)))
    found = split_actors(chain)
    assert (found.high, set(found.labels), found.unique) == (0, {0}, True)

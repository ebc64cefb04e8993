"""Blocks too large for a proof: bounds of a search, which hold the truth and say what they are."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import graph_of

from graph.analysis.balance import bounds, frustration, measure_balance
from graph.analysis.balance.frustration import split_actors, split_block
from graph.analysis.balance.signed import SignedGraph
from graph.analysis.balance.wording import NO_PROOF, say_split

FOES = ("a fights b", "b fights c", "a fights c")


@pytest.fixture
def searched(monkeypatch):
    """Only search, in a network of any size."""
    monkeypatch.setattr(bounds, "LARGE", 0)
    monkeypatch.setattr(frustration, "split_block", split_block.__wrapped__)


def count_best(network):
    """Count the conflicts of the best of all splits."""
    splits = product((0, 1), repeat=network.size)
    return min(len(network.list_conflicts(labels)) for labels in splits)


@st.composite
def signed_networks(draw):
    size = draw(st.integers(3, 9))
    pairs = [(one, other) for other in range(size) for one in range(other)]
    signs = draw(st.lists(st.sampled_from((0, 1, -1)), min_size=len(pairs), max_size=len(pairs)))
    return SignedGraph(size, tuple(sorted((*p, s) for p, s in zip(pairs, signs, strict=True) if s)))


@given(signed_networks(), st.integers(0, 3))
def test_the_bounds_hold_the_truth(network, seed):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bounds, "LARGE", 0)
        patch.setattr(frustration, "split_block", split_block.__wrapped__)
        found = split_actors(network, seed)
    assert found.low <= count_best(network) <= found.high
    assert found.high == len(network.list_conflicts(found.labels))


def test_cycles_that_share_a_tie_count_once():
    ties = ((0, 1, -1), (0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1))
    network = SignedGraph(4, ties)
    assert bounds.count_cycles(network, (0, 0, 0, 0)) == 1
    assert bounds.count_cycles(network, (0, 1, 0, 0)) == 1


def test_a_search_that_is_cut_off_still_gives_a_bound(monkeypatch):
    monkeypatch.setattr(bounds, "STEPS", -1)
    assert bounds.count_cycles(SignedGraph(3, ((0, 1, -1), (0, 2, -1), (1, 2, -1))), (0, 0, 1)) == 0


@pytest.mark.usefixtures("searched")
def test_the_answer_says_that_it_is_of_a_search():
    foes = [f"{one} fights {other}" for one in "abcd" for other in "abcd" if one < other]
    found = measure_balance(graph_of(*foes))
    assert found.two.searched
    assert (found.two.low, found.two.high) == (1, 2)
    assert say_split(found) == (
        "Two blocs: 4 of the 6 ties counted fit this split (bounds of a search, the network is too "
        "large for a proof: no split fits more than 5)."
    )
    assert found.unique is None
    assert "not proved" in NO_PROOF
    assert measure_balance(graph_of(*foes)) == found


@pytest.mark.usefixtures("searched")
def test_bounds_that_meet_are_a_proof():
    found = measure_balance(graph_of(*FOES))
    assert found.two.proved
    assert "(proved: no split fits more)" in say_split(found)


def test_a_network_of_the_usual_size_is_not_only_searched():
    assert not measure_balance(graph_of(*FOES)).two.searched
    assert bounds.LARGE == 6_000

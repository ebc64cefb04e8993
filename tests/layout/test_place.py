"""Where actors are placed in the picture."""

from itertools import combinations, pairwise
from math import dist, inf, nan
from random import Random
from statistics import mean
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.layout import Box, place
from graph.layout import boxes as layout_boxes
from graph.layout.boxes import find_overlaps
from graph.layout.lengths import measure_distances, measure_few_distances

SIZE = Box(width=90, above=11, below=45)
SIGNS = (1, -1, 0, None)


def boxes_for(ids, box=SIZE):
    return dict.fromkeys(ids, box)


def overlaps(spots, boxes):
    """List the pairs whose rectangles share some area."""

    def edges(name):
        (x, y), box = spots[name], boxes[name]
        return x - box.width / 2, x + box.width / 2, y - box.above, y + box.below

    def overlap(one, other):
        a, b = edges(one), edges(other)
        return a[0] < b[1] and b[0] < a[1] and a[2] < b[3] and b[2] < a[3]

    return [pair for pair in combinations(sorted(spots), 2) if overlap(*pair)]


def overlaps_by_row(spots):
    """List the pairs of boxes of one size that share some area, where there are many."""
    names = sorted(spots, key=lambda name: spots[name][1])
    found = []
    for number, name in enumerate(names):
        for other in names[number + 1 :]:
            if spots[other][1] - spots[name][1] >= SIZE.above + SIZE.below:
                break
            if abs(spots[other][0] - spots[name][0]) < SIZE.width:
                found.append((name, other))
    return found


def crossed_dots(spots, ties, boxes):
    """List the actors whose dot lies on a line of two others."""

    def distance(point, start, stop):
        along = stop[0] - start[0], stop[1] - start[1]
        way = point[0] - start[0], point[1] - start[1]
        share = (way[0] * along[0] + way[1] * along[1]) / (along[0] ** 2 + along[1] ** 2)
        share = min(1, max(0, share))
        return dist(way, (share * along[0], share * along[1]))

    return [
        name
        for name in spots
        for a, b in ties
        if name not in (a, b) and distance(spots[name], spots[a], spots[b]) < boxes[name].above
    ]


def two_camps(size):
    """Join two cliques of friends by as many negative ties as each has members."""
    left = [f"l{i:02}" for i in range(size)]
    right = [f"r{i:02}" for i in range(size)]
    ties = {pair: 1 for camp in (left, right) for pair in combinations(camp, 2)}
    ties |= dict.fromkeys(zip(left, right, strict=True), -1)
    return left, right, ties


def powers_and_clients(count, tie_count, seed):
    """Join clients to four powers of two camps, then friends and foes at random."""
    dice, ids = Random(seed), [f"a{i:02}" for i in range(count)]
    ties = {(ids[i % 4], ids[i]): 1 for i in range(4, count)}
    while len(ties) < tie_count:
        a, b = sorted(dice.sample(range(count), 2))
        ties.setdefault((ids[a], ids[b]), 1 if a % 2 == b % 2 else -1)
    return ids, ties


def random_ties(ids, count, seed=1):
    dice = Random(seed)
    return {tuple(dice.sample(ids, 2)): dice.choice(SIGNS) for _ in range(count)}


@st.composite
def networks(draw):
    ids = [f"a{i}" for i in range(draw(st.integers(0, 25)))]
    pairs = list(combinations(ids, 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=50)) if pairs else []
    ties = {pair: draw(st.sampled_from(SIGNS)) for pair in chosen}
    sizes = st.builds(Box, st.integers(20, 160), st.integers(5, 30), st.integers(5, 90))
    return ids, ties, {name: draw(sizes) for name in ids}


@settings(max_examples=40, deadline=None)
@given(networks())
def test_no_box_overlaps_another(network):
    ids, ties, boxes = network
    assert overlaps(place(ids, ties, boxes), boxes) == []


@settings(max_examples=20, deadline=None)
@given(networks(), st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(network, dice):
    ids, ties, boxes = network
    turned = [
        (pair[::-1] if dice.random() < 0.5 else pair, sign)
        for pair, sign in dice.sample(list(ties.items()), len(ties))
    ]
    shuffled = dice.sample(ids, len(ids))
    again = place(shuffled, dict(turned), {name: boxes[name] for name in shuffled})
    assert list(again.items()) == list(place(ids, ties, boxes).items())


@settings(max_examples=25, deadline=None)
@given(networks(), st.data())
def test_known_actors_never_move_and_new_ones_find_a_free_place(network, data):
    ids, ties, boxes = network
    before = place(ids, ties, boxes)
    gone = set(data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else [])
    known = {name: spot for name, spot in before.items() if name not in gone}
    after = place(ids, ties, boxes, known=known)
    assert {name: after[name] for name in known} == known
    assert set(after) == set(ids)
    assert overlaps(after, boxes) == []


@pytest.mark.parametrize("size", [4, 10, 25])
def test_two_hostile_camps_are_apart(size):
    left, right, ties = two_camps(size)
    spots = place(left + right, ties, boxes_for(left + right))
    within = mean(
        dist(spots[a], spots[b]) for camp in (left, right) for a, b in combinations(camp, 2)
    )
    between = mean(dist(spots[a], spots[b]) for a in left for b in right)
    assert between >= 2.5 * within


def test_camps_are_left_and_right_and_the_first_actor_left():
    left, right, ties = two_camps(6)
    spots = place(left + right, ties, boxes_for(left + right))
    assert max(spots[name][0] for name in left) < min(spots[name][0] for name in right)


def test_a_line_is_the_longer_the_more_hostile_the_tie():
    def length(sign):
        spots = place("ab", {("a", "b"): sign}, boxes_for("ab", Box(20, 5, 5)))
        return dist(spots["a"], spots["b"])

    assert length(1) < length(0) < length(None) < length(-1)


def test_enemies_have_a_large_target_distance_even_with_a_common_friend():
    ties = {(0, 1): 1, (0, 2): -1, (1, 2): 1}
    assert measure_distances(3, ties).tolist() == [[0, 1, 4.5], [1, 0, 1], [4.5, 1, 0]]


def test_no_target_distance_exceeds_five():
    chain = dict.fromkeys(pairwise(range(10)), 1)
    assert measure_distances(10, chain)[0].tolist() == [0, 1, 2, 3, 4, 5, 5, 5, 5, 5]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_fifty_actors_fit_the_window_at_full_size(seed):
    ids, ties = powers_and_clients(50, 80, seed)
    spots = place(ids, ties, boxes_for(ids))
    wide, high = (max(axis) - min(axis) for axis in zip(*spots.values(), strict=True))
    assert wide + SIZE.width <= 900 / 0.98
    assert high + SIZE.above + SIZE.below <= 700 / 0.98


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_hardly_a_dot_is_on_a_line_of_others(seed):
    ids, ties = powers_and_clients(50, 80, seed)
    boxes = boxes_for(ids)
    assert len(crossed_dots(place(ids, ties, boxes), ties, boxes)) <= 4


def test_actors_without_ties_are_in_rows_next_to_the_network():
    ids = ["a", "b", "c", "lone1", "lone2", "lone3"]
    spots = place(ids, {("a", "b"): 1, ("b", "c"): -1}, boxes_for(ids))
    alone = [spots[name] for name in ids[3:]]
    in_rows = len({y for _, y in alone}) == 1 or len({x for x, _ in alone}) == 1
    assert in_rows
    right, low = (max(spots[name][axis] for name in "abc") for axis in (0, 1))
    assert all(x > right or y > low for x, y in alone)


def test_many_actors_without_any_tie_fill_the_shape_of_the_window():
    ids = [f"a{i:03}" for i in range(120)]
    spots = place(ids, {}, boxes_for(ids))
    wide = max(x for x, _ in spots.values()) - min(x for x, _ in spots.values())
    high = max(y for _, y in spots.values()) - min(y for _, y in spots.values())
    assert 0.8 < wide / high < 2


def test_none_one_and_two_actors_are_placed():
    assert place([], {}, {}) == {}
    assert set(place(["a"], {}, boxes_for("a"))) == {"a"}
    assert overlaps(place(["a", "b"], {}, boxes_for("ab")), boxes_for("ab")) == []


def test_two_actors_with_the_same_ties_are_apart():
    ties = {("hub", "one"): 1, ("hub", "two"): 1}
    spots = place(["hub", "one", "two"], ties, boxes_for(["hub", "one", "two"]))
    assert spots["one"] != spots["two"]


def test_positions_are_whole_numbers_sorted_by_id():
    spots = place(["b", "a"], {("a", "b"): 1}, boxes_for("ab"))
    assert list(spots) == ["a", "b"]
    assert all(isinstance(value, int) for spot in spots.values() for value in spot)


def test_a_picture_that_is_known_in_full_is_given_back_even_if_crowded():
    known = {"a": (0.5, 0.0), "b": (1.0, 0.0), "gone": (7.0, 7.0)}
    assert place("ab", {}, boxes_for("ab"), known=known) == {"a": (0.5, 0.0), "b": (1.0, 0.0)}


def test_a_new_actor_is_placed_next_to_its_friend():
    known = {"friend": (0, 0), "far": (2000, 0), "foe": (0, 1500)}
    ids = [*known, "new"]
    spots = place(ids, {("new", "friend"): 1, ("new", "foe"): -1}, boxes_for(ids), known=known)
    assert dist(spots["new"], spots["friend"]) < 120


def test_a_new_actor_with_foes_only_keeps_away_from_them():
    known = {"foe": (0, 0), "far": (1000, 0)}
    ids = [*known, "new"]
    spots = place(ids, {("new", "foe"): -1}, boxes_for(ids), known=known)
    assert dist(spots["new"], spots["foe"]) > dist(spots["new"], spots["far"])


def test_a_new_actor_is_not_placed_on_a_line_of_others():
    known = {"left": (-150, 0), "right": (150, 0), "up": (0, -300), "down": (0, 300)}
    ids = [*known, "new"]
    ties = {("left", "right"): 1, ("new", "up"): 1, ("new", "down"): 1}
    spots = place(ids, ties, boxes_for(ids), known=known)
    assert crossed_dots(spots, {("left", "right"): 1}, boxes_for(ids)) == []


def test_new_actors_without_ties_to_the_picture_are_placed_below_it():
    known = {"a": (0, 0), "b": (300, 0)}
    ids = [*known, "x", "y", "z"]
    spots = place(ids, {("x", "y"): 1}, boxes_for(ids), known=known)
    assert all(spots[name][1] > SIZE.below for name in "xyz")


def test_ties_of_actors_who_are_not_drawn_and_of_one_with_itself_are_skipped():
    ties = {("a", "b"): 1, ("a", "hidden"): -1, ("a", "a"): 1}
    assert place("ab", ties, boxes_for("ab")) == place("ab", {("a", "b"): 1}, boxes_for("ab"))


def test_a_pair_given_in_both_orders_with_two_signs_is_mixed():
    twice = place("ab", {("a", "b"): 1, ("b", "a"): -1}, boxes_for("ab"))
    assert twice == place("ab", {("a", "b"): None}, boxes_for("ab"))


def test_another_seed_gives_another_picture_of_the_same_actors():
    ids = [f"a{i:02}" for i in range(30)]
    ties = random_ties(ids, 60)
    pictures = [place(ids, ties, boxes_for(ids), seed=seed) for seed in (1, 1, 2)]
    assert pictures[0] == pictures[1] != pictures[2]


@pytest.mark.parametrize("wrong", [-1, nan, inf])
def test_a_box_without_a_proper_size_is_refused_by_name(wrong):
    with pytest.raises(ValueError, match=r"sizes must be finite.*: b$"):
        place("ab", {}, {"a": SIZE, "b": Box(wrong, 5, 5)})


def test_an_actor_without_a_box_is_named():
    with pytest.raises(ValueError, match=r"no box is given for: b, c"):
        place("abc", {}, {"a": SIZE})


def test_an_unknown_sign_is_refused():
    with pytest.raises(ValueError, match="not 2: a, b"):
        place("ab", {("a", "b"): 2}, boxes_for("ab"))


@pytest.mark.parametrize("count", [400, 1000])
def test_large_networks_are_placed_without_overlaps(count):
    ids = [f"a{i:04}" for i in range(count)]
    ties = random_ties(ids, 2 * count)
    ties |= {(ids[0], other): 1 for other in ids[1 : count // 2]}
    spots = place(ids, ties, boxes_for(ids))
    assert set(spots) == set(ids)
    assert overlaps_by_row(spots) == []


def test_new_actors_find_free_places_in_a_large_picture():
    ids = [f"a{i:04}" for i in range(900)]
    ties = random_ties(ids, 1800) | {(ids[0], other): 1 for other in ids[1:400]}
    known = dict(list(place(ids, ties, boxes_for(ids)).items())[::3])
    spots = place(ids, ties, boxes_for(ids), known=known)
    assert {name: spots[name] for name in known} == known
    assert overlaps_by_row(spots) == []


# Quick ways for a few give the same.


@given(count=st.integers(1, 30), seed=st.integers(0, 999), share=st.floats(0, 0.5))
@settings(max_examples=40)
def test_distances_without_scipy_are_the_same(count, seed, share):
    dice = Random(seed)
    pairs = [pair for pair in combinations(range(count), 2) if dice.random() < share]
    ties = {pair: dice.choice(SIGNS) for pair in pairs}
    few, all = measure_few_distances(count, ties), measure_distances(count, ties)
    assert few == pytest.approx(all, abs=1e-9)


@given(count=st.integers(0, 60), seed=st.integers(0, 999), room=st.integers(5, 200))
@settings(max_examples=40)
def test_overlaps_are_the_same_however_they_are_searched(count, seed, room):
    dice = Random(seed)
    centres = np.array([[dice.randrange(room), dice.randrange(room)] for _ in range(count)])
    half = np.array([[dice.randint(1, 20), dice.randint(1, 9)] for _ in range(count)])
    centres, half = centres.reshape(-1, 2).astype(float), half.reshape(-1, 2).astype(float)
    found = find_overlaps(centres, half)
    if count > 1:
        with patch.object(layout_boxes, "COMPARED", 1):
            searched = find_overlaps(centres, half)
        assert [each.tolist() for each in found] == [each.tolist() for each in searched]
    expected = [
        (i, j)
        for i, j in combinations(range(count), 2)
        if (np.abs(centres[i] - centres[j]) < half[i] + half[j]).all()
    ]
    assert list(zip(*(each.tolist() for each in found), strict=True)) == expected

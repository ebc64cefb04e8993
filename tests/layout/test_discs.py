"""Discs of camps: where they are, and where members are inside."""

from itertools import combinations
from math import hypot
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rounds import examples, rounds
from scipy.optimize import linear_sum_assignment

from graph.layout import UPRIGHT, WIDE, Disc, place_discs, place_inside, size_discs
from graph.layout.disc_costs import SIDES, Discs, Spots, list_rows, weigh, weigh_sides
from graph.layout.inside import assign
from graph.layout.meetings import count_crossings, make_lines

FRAMES = pytest.mark.parametrize("frame", [WIDE, UPRIGHT], ids=["wide", "upright"])


def make_discs(frame, numbers, seed=1):
    """Make discs with names of different lengths, and at most 14 lines between them."""
    dice = Random(seed)
    radii = size_discs(numbers, frame)
    discs = {
        str(at): Disc(radius, dice.uniform(40, 108), dice.choice((30, 45)))
        for at, radius in enumerate(radii)
    }
    pairs = list(combinations(discs, 2))
    ties = {pair: dice.choice((1, -1, -1)) for pair in dice.sample(pairs, min(14, len(pairs)))}
    return discs, ties


def distance(places, one, other):
    (x, y), (right, down) = places[one], places[other]
    return hypot(x - right, y - down)


@FRAMES
@given(numbers=st.lists(st.integers(3, 400), min_size=1, max_size=8), seed=st.integers(0, 99))
@examples(6)
def test_discs_do_not_overlap_and_stay_in_the_frame(frame, numbers, seed):
    discs, ties = make_discs(frame, numbers, seed)
    places = place_discs(discs, ties, frame, {})
    for one, other in combinations(discs, 2):
        assert distance(places, one, other) >= discs[one].radius + discs[other].radius
    for id, (x, y) in places.items():
        assert abs(x) + discs[id].radius <= 1.15 * frame[0] / 2
        assert abs(y) + discs[id].radius <= 1.15 * frame[1] / 2


@FRAMES
@pytest.mark.parametrize("seed", rounds(2, 5))
def test_fourteen_lines_between_eight_discs_cross_at_most_five_times(frame, seed):
    discs, ties = make_discs(frame, (150, 110, 70, 65, 60, 40, 40, 20), seed)
    places = place_discs(discs, ties, frame, {})
    ends = [[places[one] for one, _ in ties], [places[other] for _, other in ties]]
    lines = make_lines(np.array(ends, dtype=float))
    assert count_crossings(lines, lines).sum() // 2 <= 5


@FRAMES
def test_lines_hardly_ever_run_over_a_third_disc(frame):
    over = 0
    for seed in range(3):
        discs, ties = make_discs(frame, (150, 110, 70, 65, 60, 40, 40, 20), seed)
        places = place_discs(discs, ties, frame, {})
        for pair in ties:
            one, other = (complex(*places[end]) for end in pair)
            for id in discs.keys() - {*pair}:
                way = complex(*places[id]) - one
                share = (way * (other - one).conjugate()).real / abs(other - one) ** 2
                near = way - max(0, min(1, share)) * (other - one)
                over += abs(near) < discs[id].radius
    assert over <= 1


def test_only_what_is_about_a_disc_is_weighed_when_it_moves():
    """What a move costs is the difference of the costs of all."""
    dice = Random(3)
    ends = np.array(dice.sample(list(combinations(range(6), 2)), 9))
    half = np.array([(dice.uniform(20, 70), 15.0) for _ in range(6)])
    signs = [dice.choice((1, -1, None)) for _ in ends]
    asked = Discs(np.full(6, 30.0), half, ends, signs, np.array(WIDE))
    rows = list_rows(asked)

    def scatter():
        return np.array([[dice.uniform(-250, 250)] for _ in range(6)])

    before = Spots(scatter(), scatter(), np.array([[dice.choice((1.0, -1.0))] for _ in range(6)]))
    for disc in range(6):
        after = before.select(np.array([0]))
        after.x[disc], after.y[disc], after.side[disc] = 12.0, -34.0, -before.side[disc]
        change = weigh(asked, after, rows) - weigh(asked, before, rows)
        own = rows.of(disc)
        part = weigh(asked, after, own) - weigh(asked, before, own)
        assert part == pytest.approx(change, abs=1e-5)
        sides = weigh_sides(asked, after.select(np.array([0])), own, disc)[:, 0]
        for cost, after.side[disc] in zip(sides, SIDES, strict=True):
            assert cost == pytest.approx(weigh(asked, after, own)[0], abs=1e-5)


def test_the_area_of_a_disc_is_its_number_of_members():
    large, small = size_discs((400, 100), WIDE)
    assert large == pytest.approx(2 * small, abs=1)
    assert size_discs((9,), UPRIGHT)[0] < min(UPRIGHT) / 4


def test_friendly_discs_are_nearer_than_hostile_ones():
    discs = {id: Disc(30, 60, 30) for id in "abcd"}
    ties = {("a", "b"): 1, ("c", "d"): 1, ("a", "c"): -1, ("b", "d"): -1}
    places = place_discs(discs, ties, WIDE, {})
    near = [distance(places, *pair) for pair, sign in ties.items() if sign > 0]
    far = [distance(places, *pair) for pair, sign in ties.items() if sign < 0]
    assert sum(near) < sum(far)


def test_a_known_disc_stays_and_a_new_one_finds_room():
    discs, ties = make_discs(WIDE, (90, 80, 70, 60, 50))
    known = place_discs({id: discs[id] for id in "0123"}, {}, WIDE, {})
    places = place_discs(discs, ties, WIDE, known)
    assert {id: places[id] for id in known} == known
    for id in known:
        assert distance(places, id, "4") >= discs[id].radius + discs["4"].radius


def test_the_same_discs_are_placed_alike():
    discs, ties = make_discs(WIDE, (90, 80, 70, 60, 50))
    mixed = dict(sorted(discs.items(), reverse=True))
    assert place_discs(discs, ties, WIDE, {}) == place_discs(mixed, ties, WIDE, {})


# Inside.


def make_members(count, seed=1):
    dice, ids = Random(seed), [f"a{at:02}" for at in range(count)]
    pairs = list(combinations(ids, 2))
    chosen = dice.sample(pairs, min(2 * count, len(pairs)))
    return ids, {pair: dice.choice((1, 1, 1, -1)) for pair in chosen}


@pytest.mark.parametrize("count", [1, 2, 3, 10, 60])
def test_members_fill_the_disc_without_touching(count):
    ids, ties = make_members(count)
    places = place_inside(ids, ties, {})
    assert sorted(places) == ids
    assert all(hypot(*at) <= 1 for at in places.values())
    gap = min((distance(places, *pair) for pair in combinations(ids, 2)), default=1)
    assert gap > 0.9 / count**0.5


def test_friends_are_nearer_inside_than_others():
    ids, ties = make_members(60)
    places = place_inside(ids, ties, {})
    friends = [distance(places, *pair) for pair, sign in ties.items() if sign > 0]
    everyone = [distance(places, *pair) for pair in combinations(ids, 2)]
    assert sum(friends) / len(friends) < 0.85 * sum(everyone) / len(everyone)


@pytest.mark.parametrize("seed", range(5))
def test_spots_are_assigned_nearly_as_well_as_can_be(seed):
    dice = Random(seed)
    spots = np.array([dice.random() for _ in range(240)]).reshape(2, 60, 2)
    costs = ((spots[0][:, None] - spots[1]) ** 2).sum(axis=2)
    chosen = assign(costs)
    assert sorted(chosen.tolist()) == list(range(60))
    rows, best = linear_sum_assignment(costs)
    assert costs[rows, chosen].sum() < 1.2 * costs[rows, best].sum()


def test_known_members_stay_and_new_ones_find_room_near_friends():
    ids, ties = make_members(50)
    known = place_inside(ids, ties, {})
    more = {**ties, ("a00", "new"): 1}
    places = place_inside([*ids[3:], "new"], more, known)
    assert {id: places[id] for id in ids[3:]} == {id: known[id] for id in ids[3:]}
    assert min(distance(places, id, "new") for id in ids[3:]) > 0.08
    assert place_inside([*ids, "new"], more, known)["new"] != known["a00"]


def test_where_most_members_are_new_all_are_placed_again():
    ids, ties = make_members(20)
    known = {ids[0]: (0.5, 0.5)}
    assert place_inside(ids, ties, known) == place_inside(ids, ties, {})

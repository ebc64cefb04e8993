"""What places cost while a drawing is searched for: quick ways find the same as slow ones."""

from random import Random
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from networks import make_network
from rounds import examples

from graph.layout import WIDE, Line, place, scene
from graph.layout.curves import BENDS
from graph.layout.draw import make_strain
from graph.layout.figure import make_figure
from graph.layout.measures import count_all_crossings, is_flawless, measure_quality
from graph.layout.meetings import count_crossings, find_hits, make_lines
from graph.layout.nearby import Bounds, Group, add_up, find_lines_near
from graph.layout.placement import Placement
from graph.layout.scene import Scene
from graph.layout.search import BATCHES, TOGETHER, split

SEEDS = st.integers(0, 9999)


def make_placement(dice, size):
    """Make a network with parallel lines and heads at both ends, with names and bends at random."""
    ids, ties, lines, boxes = make_network(size, dice.randrange(99))
    lines = [
        Line(each.id, each.start, each.stop, each.sign, dice.random() < 0.3, is_faint=n % 5 == 0)
        for n, each in enumerate(lines)
    ]
    lines += [Line(f"{each.id} again", each.stop, each.start, -1) for each in lines[::4]]
    figure = make_figure(ids, boxes, lines)
    at = place(ids, ties, boxes, seed=dice.randrange(99), canvas=WIDE)
    return ties, Placement(
        figure,
        np.array([at[id] for id in figure.actors], dtype=float),
        np.array([dice.randrange(4) for _ in ids]),
        np.array([dice.randrange(len(BENDS)) for _ in figure.lines]),
    )


def make_scene(dice, size=12, segments=4):
    ties, placement = make_placement(dice, size)
    strain = make_strain(placement.figure, ties, WIDE, placement.dots)
    half = np.array(WIDE) / 2
    made = Scene(placement, (-half, half), strain)
    made.divide(segments)
    return made


def choose(dice, made):
    """Choose some actors, and spots for each."""
    actors = np.array(dice.sample(range(len(made.dots)), 3))
    jumps = [dice.randint(-99, 99) for _ in range(5 * 3 * 2)]
    return actors, made.dots[actors] + np.array(jumps).reshape(5, 3, 2)


def weigh(made, actors, spots):
    """Weigh spots and, where lines have bends, some of these."""
    lines = np.arange(0, len(made.bends), 7)
    bends = [made.weigh_bends(lines)] if made.segments > 1 else []
    return [made.weigh_spots(actors, spots), *bends]


def is_same(ones, others):
    return all(np.array_equal(one, other) for one, other in zip(ones, others, strict=True))


@examples(20)
@given(SEEDS, st.sampled_from([1, 4]))
def test_what_is_not_near_costs_nothing(seed, segments):
    dice = Random(seed)
    made = make_scene(dice, segments=segments)
    found = weigh(made, *(asked := choose(dice, made)))

    def all_of(groups, others):
        return np.ones((groups.shape[-1], others.shape[-1]), dtype=bool)

    with (
        patch.object(scene, "find_near", all_of),
        patch("graph.layout.heads.find_near", all_of),
        patch.object(scene, "find_lines_near", lambda groups, lines: all_of(groups, lines.points)),
        patch.object(Group, "find_near_lines", lambda self, lines: all_of(self._low, lines.points)),
        patch.object(Group, "find_near_rectangles", lambda self, edges: all_of(self._low, edges)),
    ):
        assert is_same(weigh(made, *asked), found)


@examples(20)
@given(SEEDS, st.sampled_from([1, 4]))
def test_actors_and_lines_cost_the_same_together_and_one_by_one(seed, segments):
    dice = Random(seed)
    made = make_scene(dice, segments=segments)
    actors, spots = choose(dice, made)
    together, *bends = weigh(made, actors, spots)
    for at, actor in enumerate(actors):
        alone = made.weigh_spots(np.array([actor]), spots[:, [at]])
        assert np.array_equal(together[:, [at]], alone)
        for number, spot in enumerate(spots[:, at]):
            one = made.weigh_spots(np.array([actor]), spot[None, None])
            assert np.array_equal(one[0], alone[number])
    for at, line in enumerate(range(0, len(made.bends) if bends else 0, 7)):
        assert np.array_equal(bends[0][:, [at]], made.weigh_bends(np.array([line])))


@examples(20)
@given(SEEDS, st.sampled_from([1, 4]))
def test_small_numbers_are_exact(seed, segments):
    dice = Random(seed)
    state = dice.getstate()
    made = make_scene(dice, segments=segments)
    found = weigh(made, *choose(dice, made))
    dice.setstate(state)
    with patch.object(scene, "EXACT", 0.0):
        large = make_scene(dice, segments=segments)
    assert (made.kind, large.kind) == (np.float32, np.float64)
    assert is_same(weigh(large, *choose(dice, large)), found)


@examples(20)
@given(SEEDS, st.sampled_from([1, 4]))
def test_after_moves_and_bends_all_costs_as_in_a_new_scene(seed, segments):
    dice = Random(seed)
    made = make_scene(dice, segments=segments)
    for _ in range(3):
        actors, spots = choose(dice, made)
        made.move(actors, spots[0], np.array([dice.randrange(4) for _ in actors]))
        lines = np.array(dice.sample(range(len(made.bends)), 5))
        made.bend(lines, np.array([dice.randrange(len(BENDS)) for _ in lines]))
    again = Scene(made.placement(), (made.low, made.high), made.strain)
    again.divide(segments)
    asked = choose(dice, made)
    assert is_same(weigh(made, *asked), weigh(again, *asked))


@examples(40)
@given(SEEDS)
def test_lines_and_rectangles_that_meet_are_near(seed):
    dice = Random(seed)

    def random_lines(count):
        points = [dice.randint(-40, 40) for _ in range(3 * count * 2)]
        lines = make_lines(np.array(points, dtype=float).reshape(3, count, 2))
        lines[:, -1, 0] = lines[:, 0, 0]  # one ends where it begins
        return lines

    ones, others, kinds = random_lines(6), random_lines(9), ((2, 3), (3, 2))
    corners = np.array([dice.randint(-40, 40) for _ in range(8 * 2)], dtype=float).reshape(8, 2)
    rectangles = np.concatenate([corners, corners + dice.randint(1, 30)], axis=1)
    crossed = count_crossings(ones, others) > 0
    hits = find_hits(ones, rectangles)
    for alternatives, count in kinds:  # three alternatives for each of two lines, or the reverse
        group = Group(ones.reshape(2, 3, alternatives, count))
        shape = alternatives, count, -1
        meets = crossed.reshape(shape).any(axis=0)
        assert not (meets & ~group.find_near_lines(Bounds(others))).any()
        over = hits.reshape(shape).any(axis=0)
        assert not (over & ~group.find_near_rectangles(rectangles.T)).any()
    near = find_lines_near(rectangles.T.reshape(4, 4, 2), Bounds(ones))
    assert not (hits.T.reshape(4, 2, -1).any(axis=0) & ~near).any()


@examples(30)
@given(SEEDS, st.integers(6, 14))
def test_crossings_are_counted_and_flaws_found_as_in_all_measures(seed, size):
    _, placement = make_placement(Random(seed), size)
    lines = make_lines(placement.chains())
    assert count_all_crossings(lines) == count_crossings(lines, lines).sum(dtype=int) // 2
    found = measure_quality(placement, (1.0, 1.0))
    flaws = (found.crossings, found.over_dots, found.under_names, found.overlaps)
    assert is_flawless(placement) == (not any((*flaws, found.hidden_heads, found.jammed_heads)))


def test_sums_are_by_owner_and_an_owner_may_have_nothing():
    values = np.array([[1, 2, 3], [0, 1, 0]])
    assert add_up(values, np.array([0, 2, 2]), 4).tolist() == [[1, 0, 5, 0], [0, 0, 1, 0]]
    assert add_up(values[:, :0], np.array([], dtype=int), 2).tolist() == [[0, 0], [0, 0]]


@pytest.mark.parametrize("count", [0, 1, 16, 50, 360])
def test_batches_are_small_and_what_is_next_to_each_other_is_apart(count):
    batches = split(np.arange(count))
    assert sorted(number for batch in batches for number in batch.tolist()) == list(range(count))
    assert all(len(batch) <= max(TOGETHER, count / BATCHES) for batch in batches)
    assert all((np.diff(batch) >= BATCHES).all() for batch in batches)

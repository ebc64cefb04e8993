"""Actors on lines of others move to where they are on fewest."""

from math import hypot
from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rounds import examples

from graph.layout.boxes import BoxArrays
from graph.layout.lines import (
    CHOICE,
    CLEARANCE,
    DETOUR_COST,
    clear_lines,
    find_crossings,
    list_offsets,
)

WIDE, HIGH = 900, 600


def make_picture(count, lines, seed):
    """Make up actors whose boxes may overlap, and lines between them."""
    dice = Random(seed)
    at = np.array([(dice.uniform(0, WIDE), dice.uniform(0, HIGH)) for _ in range(count)])
    ends = [sorted(dice.sample(range(count), 2)) for _ in range(lines)]
    radius = np.array([dice.uniform(5, 14) for _ in range(count)])
    half = np.array([(dice.uniform(20, 45), 18.0) for _ in range(count)])
    offset = np.stack([np.zeros(count), np.full(count, 6.0)], axis=1)
    return at, BoxArrays(half, offset, radius), np.array(ends).reshape(-1, 2)


def is_near(dot, radius, start, stop):
    (x, y), (across, down) = dot - start, stop - start
    share = min(max((x * across + y * down) / max(across**2 + down**2, 1e-9), 0.0), 1.0)
    return hypot(x - share * across, y - share * down) < radius + CLEARANCE


def find_best(actor, centres, boxes, ends):
    """Find the best position of an actor by looking at every dot and every line."""
    dots, half = centres - boxes.offset, boxes.half
    others = [each for each in range(len(centres)) if each != actor]
    low, high = (centres - half).min(axis=0), (centres + half).max(axis=0)
    costs = []
    for number, way in enumerate(list_offsets(12.0, 12)):
        at = centres[actor] + way
        inside = (at >= low + half[actor]).all() and (at <= high - half[actor]).all()
        apart = all((abs(at - centres[i]) >= half[i] + half[actor]).any() for i in others)
        if number and not (inside and apart):
            continue
        dot, cost = at - boxes.offset[actor], DETOUR_COST * hypot(*way)
        for one, other in ends.tolist():
            if actor in (one, other):
                goal = one + other - actor
                rest = [i for i in others if i != goal]
                cost += sum(is_near(dots[i], boxes.radius[i], dot, dots[goal]) for i in rest)
            else:
                cost += is_near(dot, boxes.radius[actor], dots[one], dots[other])
        costs.append((round(cost, 6), len(costs), at))
        if len(costs) == CHOICE:
            break
    best = min(costs)
    return best[2] if best[0] <= costs[0][0] - 0.5 else centres[actor]


@given(count=st.integers(3, 14), lines=st.integers(1, 18), seed=st.integers(0, 9999))
@examples(25)
def test_an_actor_moves_to_the_best_of_all_free_positions(count, lines, seed):
    centres, boxes, ends = make_picture(count, lines, seed)
    moved = clear_lines(centres, boxes, ends, passes=1)
    actors, crossed = find_crossings(centres - boxes.offset, boxes.radius, ends)
    turns = {*actors.tolist(), *ends[crossed].ravel().tolist()}
    degree = np.bincount(ends.ravel(), minlength=count)
    expected = centres.copy()
    for actor in sorted(turns, key=lambda each: (degree[each], each)):
        expected[actor] = find_best(actor, expected, boxes, ends)
    assert np.allclose(moved, expected)

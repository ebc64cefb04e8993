"""Positions of members in the disc of a camp that is open."""

from collections.abc import Sequence
from math import cos, pi, sin, sqrt
from random import Random

import numpy as np

from ..model.drawing import Positions
from .boxes import Floats, Whole
from .draw import Ties
from .lengths import index_ties, measure_few_distances
from .stress import approximate

EDGE = 0.96
"""How far from the middle of its disc a member may be."""
SPOTS = 240
"""The number of spots to choose from for a new member among known ones."""
CROWDED = 10.0
"""What it costs, in radii, to be closer to another than the members have room for."""
REMEMBERED = 0.5
"""The least share of known members for which they keep their places."""

Places = dict[str, tuple[float, float]]


def place_inside(ids: Sequence[str], ties: Ties, known: Positions, *, seed: int = 1) -> Places:
    """Return positions of members in a disc of radius 1: evenly spread, friends near, foes far.

    Members in `known` keep their positions, unless most are new.
    """
    old = {id: known[id] for id in ids if id in known}
    if len(old) < REMEMBERED * len(ids):
        return _place_all(ids, ties, seed)
    return _place_more(ids, ties, old)


def _place_all(ids: Sequence[str], ties: Ties, seed: int) -> Places:
    """Place members by their ties, and move each to a spot of a spiral, as little as possible."""
    names = sorted(ids)
    if not names:
        return {}
    at = approximate(measure_few_distances(len(names), index_ties(names, ties)), Random(seed))
    at = at / max(float(np.hypot(*at.T).max()), 1e-9)
    spots = _list_spots(len(names))
    ways = ((at[:, None, :] - spots) ** 2).sum(axis=2).round(6)
    return dict(zip(names, map(_point, spots[assign(ways)].tolist()), strict=True))


def assign(ways: Floats) -> Whole:
    """Choose a column for each row, so that the sum of what is chosen is small.

    Two rows are swapped as long as this makes it smaller, those that gain most first. SciPy finds
    the smallest sum, but takes longer to import than all this.
    """
    chosen = np.zeros(len(ways), dtype=np.intp)
    free = ways.copy()
    for _ in ways:
        row, column = divmod(int(free.argmin()), len(ways))
        chosen[row] = column
        free[row], free[:, column] = np.inf, np.inf
    while True:
        mine = ways[:, chosen]
        own = mine.diagonal()
        gains = (own[:, None] + own - mine - mine.T).round(6)
        one, other = divmod(int(gains.argmax()), len(ways))
        if gains[one, other] <= 0:
            return chosen
        chosen[[one, other]] = chosen[[other, one]]


def _place_more(ids: Sequence[str], ties: Ties, old: Positions) -> Places:
    """Place members beside known ones: near friends, where there is room."""
    placed: Places = dict(old)
    spots, room = _list_spots(SPOTS), EDGE / sqrt(len(ids))
    friends: dict[str, list[str]] = {id: [] for id in ids}
    for (one, other), sign in ties.items():
        if sign == 1 and one in friends and other in friends:
            friends[one].append(other)
            friends[other].append(one)
    for id in ids:
        if id in placed:
            continue
        there = np.array([placed[other] for other in friends[id] if other in placed] or [(0, 0)])
        others = np.array([*placed.values()]).reshape(-1, 2)
        near = np.sqrt(((spots[:, None, :] - others) ** 2).sum(axis=2)).min(axis=1, initial=2.0)
        costs = np.hypot(*(spots - there.mean(axis=0)).T) + CROWDED * np.maximum(room - near, 0)
        placed[id] = _point(spots[int(costs.round(6).argmin())].tolist())
    return placed


def _list_spots(count: int) -> Floats:
    """List spots on a spiral (Vogel, 1979) that fill a disc evenly, from its middle outwards."""
    turn = pi * (3 - sqrt(5))
    far = [EDGE * sqrt((at + 0.5) / count) for at in range(count)]
    return np.array([(r * cos(at * turn), r * sin(at * turn)) for at, r in enumerate(far)])


def _point(place: Sequence[float]) -> tuple[float, float]:
    x, y = place
    return round(x, 2) + 0.0, round(y, 2) + 0.0

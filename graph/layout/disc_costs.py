"""What is wrong with places of discs: crossings, lines over discs and names, overlaps, no room."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from .boxes import Floats, Whole

Signs = Mapping[tuple[int, int], int | None]
"""The sign of each line, by its ends; None is for two lines, one of each sign."""

CROSSING, UNDER_NAME = 2.0, 2.0
OVER_DISC, NEAR_DISC = 4.0, 12.0
"""What a line over a third disc costs, and less within so many pixels."""
OVERLAP, DEEP = 3.0, 20.0
"""What it costs that two discs with their names overlap, and so many pixels that they do."""
OUTSIDE = 8.0
"""What so many pixels out of the frame cost."""
CROWDED, ROOM = 2.0, 1.0
"""What it costs to be close, and how far is far enough: a share of a disc's side of the frame."""
SHARP, STRAIGHT = 1.0, 0.94
"""What two lines cost that leave a disc as one, and the cosine of the angle that is enough."""
LONG, SHORT = 2.0, 0.7
"""What a friendly line across the frame costs, and what a hostile one saves."""
TIGHT, SEEN = 2.0, 48.0
"""What it costs that a line is short, and how long one is that can be seen, with its number."""
CLEAR, APART = 4.0, 14.0
"""Pixels between a line and what it passes, and between two discs, as the page has them."""
SIDES = (1.0, -1.0)
"""Where the name of a disc may be: below it, or above."""


@dataclass(frozen=True, slots=True)
class Discs:
    """Radii of discs, half of width and height of their names, and lines, in a frame."""

    radius: Floats
    half: Floats
    ends: Whole
    signs: Sequence[int | None]
    frame: Floats


@dataclass(frozen=True, slots=True)
class Rows:
    """What is weighed, by numbers of discs.

    `crossings` are the ends of two lines, `passing` a line and a disc that it may run over, `names`
    a line and a disc whose name it may run over, `corners` two lines from a disc, `pairs` two
    discs; `counts` how many lines cross, `joined` whether a line joins a pair, `ways` what its
    distance across the frame costs.
    """

    crossings: Whole
    counts: Floats
    passing: Whole
    names: Whole
    corners: Whole
    pairs: Whole
    joined: Floats
    ways: Floats

    def of(self, disc: int) -> "Rows":
        """Return those that change if a disc moves."""
        crossed, paired = _has(self.crossings, disc), _has(self.pairs, disc)
        return Rows(
            self.crossings[crossed],
            self.counts[crossed],
            self.passing[_has(self.passing, disc)],
            self.names[_has(self.names, disc)],
            self.corners[_has(self.corners, disc)],
            self.pairs[paired],
            self.joined[paired],
            self.ways[paired],
        )


@dataclass(frozen=True, slots=True)
class Spots:
    """Places of discs: across, down, and on which side the name is (discs x alternatives)."""

    x: Floats
    y: Floats
    side: Floats

    def select(self, which: Whole) -> "Spots":
        """Return some of the alternatives."""
        return Spots(self.x[:, which], self.y[:, which], self.side[:, which])


def list_rows(discs: Discs) -> Rows:
    """List all that is weighed."""
    ends, numbers = discs.ends.tolist(), range(len(discs.radius))
    counts = [2.0 if sign is None else 1.0 for sign in discs.signs]
    apart = [
        (one, other)
        for one, other in combinations(range(len(ends)), 2)
        if not set(ends[one]) & set(ends[other])
    ]
    named = [disc for disc in numbers if discs.half[disc, 1]]
    way_of = {
        tuple(sorted(pair)): _pull(sign) for pair, sign in zip(ends, discs.signs, strict=True)
    }
    pairs = list(combinations(numbers, 2))
    return Rows(
        _array([[*ends[one], *ends[other]] for one, other in apart], 4),
        np.array([counts[one] * counts[other] for one, other in apart]),
        _array([[*pair, disc] for pair in ends for disc in numbers if disc not in pair], 3),
        _array([[*pair, disc] for pair in ends for disc in named], 3),
        _array([corner for pair in combinations(ends, 2) for corner in _list_corners(*pair)], 3),
        _array(pairs, 2),
        np.array([float(pair in way_of) for pair in pairs]),
        np.array([way_of.get(pair, 0.0) for pair in pairs]),
    )


def weigh(discs: Discs, spots: Spots, rows: Rows) -> Floats:
    """Return what each of some alternatives costs, as far as these rows go."""
    costs = _weigh_lines(discs, spots, rows) + _weigh_names(discs, spots, rows.names)
    return (costs + _weigh_room(discs, spots, rows)).round(6)


def weigh_sides(discs: Discs, spots: Spots, rows: Rows, disc: int) -> Floats:
    """Return (2 x alternatives) what each costs with a disc's name below it, and above it.

    The sides in `spots` change. What does not depend on them is weighed once.
    """
    own = rows.names[:, 2] == disc
    costs = _weigh_lines(discs, spots, rows) + _weigh_names(discs, spots, rows.names[~own])
    sides = []
    for side in SIDES:
        spots.side[disc] = side
        named = costs + _weigh_names(discs, spots, rows.names[own])
        sides.append(named + _weigh_room(discs, spots, rows))
    return np.stack(sides).round(6)


def _weigh_lines(discs: Discs, spots: Spots, rows: Rows) -> Floats:
    costs = CROSSING * rows.counts @ count_crossed(spots, rows.crossings)
    costs = costs + OVER_DISC * _weigh_passing(discs, spots, rows.passing)
    return np.asarray(costs + SHARP * _weigh_corners(spots, rows.corners))


def _weigh_room(discs: Discs, spots: Spots, rows: Rows) -> Floats:
    low, high = _measure_sides(discs, spots)
    costs = _weigh_pairs(discs, spots, rows, low, high)
    return np.asarray(costs + _weigh_outside(discs, spots, low, high))


def count_crossed(spots: Spots, rows: Whole) -> Whole:
    """Return (rows x alternatives) which pairs of lines cross."""
    a, b, c, d = ((spots.x[column], spots.y[column]) for column in rows.T)
    return np.asarray((_turn(a, b, c) * _turn(a, b, d) < 0) & (_turn(c, d, a) * _turn(c, d, b) < 0))


def _turn(a: tuple[Floats, Floats], b: tuple[Floats, Floats], c: tuple[Floats, Floats]) -> Floats:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _weigh_passing(discs: Discs, spots: Spots, rows: Whole) -> Floats:
    """Weigh how near lines come to third discs."""
    one, other, disc = rows.T
    across, down = spots.x[other] - spots.x[one], spots.y[other] - spots.y[one]
    x, y = spots.x[disc] - spots.x[one], spots.y[disc] - spots.y[one]
    share = np.clip((x * across + y * down) / np.maximum(across**2 + down**2, 1.0), 0.0, 1.0)
    x, y = x - share * across, y - share * down
    room = (discs.radius[disc] + CLEAR + NEAR_DISC)[:, None] - np.sqrt(x * x + y * y)
    return np.asarray(np.clip(room / NEAR_DISC, 0.0, 1.0).sum(axis=0))


def _weigh_names(discs: Discs, spots: Spots, rows: Whole) -> Floats:
    """Weigh the lines over names, also over those of the discs at their ends."""
    one, other, disc = rows.T
    wide, high = (discs.half[disc] + CLEAR).T[:, :, None]
    across, down = (spots.x[other] - spots.x[one]) / 2, (spots.y[other] - spots.y[one]) / 2
    away = (discs.radius + discs.half[:, 1])[disc][:, None] * spots.side[disc]
    x = (spots.x[one] + spots.x[other]) / 2 - spots.x[disc]
    y = (spots.y[one] + spots.y[other]) / 2 - spots.y[disc] - away
    across_size, down_size = np.abs(across), np.abs(down)
    over = (np.abs(x) < wide + across_size) & (np.abs(y) < high + down_size)
    over &= np.abs(x * down - y * across) < wide * down_size + high * across_size
    return np.asarray(UNDER_NAME * over.sum(axis=0))


def _weigh_corners(spots: Spots, rows: Whole) -> Floats:
    """Weigh how alike the directions of lines from a disc are."""
    disc, one, other = rows.T
    x, y = spots.x[one] - spots.x[disc], spots.y[one] - spots.y[disc]
    right, down = spots.x[other] - spots.x[disc], spots.y[other] - spots.y[disc]
    lengths = np.sqrt(np.maximum((x * x + y * y) * (right * right + down * down), 1.0))
    cosine = (x * right + y * down) / lengths
    return np.asarray(np.maximum((cosine - STRAIGHT) / (1 - STRAIGHT), 0.0).sum(axis=0))


def _weigh_pairs(discs: Discs, spots: Spots, rows: Rows, low: Floats, high: Floats) -> Floats:
    """Weigh overlaps, crowding, short lines, and distances of friends and foes."""
    one, other = rows.pairs.T
    wide = np.maximum(discs.radius, discs.half[:, 0])
    across, down = np.abs(spots.x[one] - spots.x[other]), np.abs(spots.y[one] - spots.y[other])
    deep = np.minimum(
        (wide[one] + wide[other])[:, None] - across,
        np.minimum(high[one], high[other]) - np.maximum(low[one], low[other]),
    )
    deep = deep + APART
    costs = (OVERLAP * (deep > 0) * (1 + deep / DEEP)).sum(axis=0)
    far = np.sqrt(across**2 + down**2)
    room = ROOM * np.sqrt(discs.frame.prod() / len(wide))
    costs = costs + CROWDED * (np.maximum(1 - far / room, 0.0) ** 2).sum(axis=0)
    seen = far - (discs.radius[one] + discs.radius[other])[:, None]
    costs = costs + TIGHT * (rows.joined @ np.clip(1 - seen / SEEN, 0.0, 1.0))
    return np.asarray(costs + rows.ways @ far / discs.frame.max())


def _weigh_outside(discs: Discs, spots: Spots, low: Floats, high: Floats) -> Floats:
    wide = np.maximum(discs.radius, discs.half[:, 0])[:, None]
    right, down = discs.frame / 2
    beyond = np.maximum(np.abs(spots.x) + wide - right, 0.0)
    beyond = beyond + np.maximum(-down - low, 0.0) + np.maximum(high - down, 0.0)
    return np.asarray(beyond.sum(axis=0) / OUTSIDE)


def _measure_sides(discs: Discs, spots: Spots) -> tuple[Floats, Floats]:
    """Return the upper and the lower side of each disc with its name."""
    radius, name = discs.radius[:, None], 2 * discs.half[:, 1:]
    return (
        spots.y - radius - name * (spots.side < 0),
        spots.y + radius + name * (spots.side > 0),
    )


def _pull(sign: int | None) -> float:
    return LONG if sign == 1 else -SHORT if sign == -1 else 0.0


def _list_corners(one: list[int], other: list[int]) -> list[list[int]]:
    """List the disc that two lines share, with their other ends."""
    return [
        [disc, one[1 - at], other[1 - place]]
        for at, disc in enumerate(one)
        for place, same in enumerate(other)
        if disc == same
    ]


def _has(rows: Whole, disc: int) -> Whole:
    return np.asarray((rows == disc).any(axis=1))


def _array(rows: Sequence[Sequence[int]], width: int) -> Whole:
    return np.array(rows, dtype=np.intp).reshape(-1, width)

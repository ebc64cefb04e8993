"""Where lines cross each other, and which rectangles they run through.

All coordinates are whole or half pixels, so that every comparison is exact, on every machine.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .boxes import Floats, Whole

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Segments:
    """Chains of segments. `points` (s + 1 x n x 3) are x, y and 1.

    `sides` (s x n x 3) times a point is positive on one side of a segment, and negative on the
    other; `low` and `high` (s x n x 2) are the corners of its bounding rectangle.
    """

    points: Floats
    sides: Floats
    low: Floats
    high: Floats

    def select(self, which: Whole) -> "Segments":
        """Return these chains only."""
        return Segments(
            self.points[:, which], self.sides[:, which], self.low[:, which], self.high[:, which]
        )

    def replace(self, which: Whole, others: "Segments") -> None:
        """Set these chains to others, in place."""
        self.points[:, which] = others.points
        self.sides[:, which] = others.sides
        self.low[:, which] = others.low
        self.high[:, which] = others.high


def make_segments(chains: Floats) -> Segments:
    """Make segments of the points of chains (s + 1 x n x 2)."""
    start, stop = chains[:-1], chains[1:]
    way = stop - start
    sides = np.empty((*way.shape[:-1], 3))
    sides[..., 0], sides[..., 1] = -way[..., 1], way[..., 0]
    sides[..., 2] = way[..., 1] * start[..., 0] - way[..., 0] * start[..., 1]
    points = np.ones((*chains.shape[:-1], 3))
    points[..., :2] = chains
    return Segments(points, sides, np.minimum(start, stop), np.maximum(start, stop))


def count_crossings(ones: Segments, others: Segments) -> NDArray[np.uint8]:
    """Count how often each of some lines crosses each of others (n x m); touching is none."""
    steps, count = ones.sides.shape[:2]
    parts, size = others.sides.shape[:2]
    if not count or not size:
        return np.zeros((count, size), dtype=np.uint8)
    sides = _locate(ones.points.reshape(-1, 3), others.sides.reshape(-1, 3))
    sides = sides.reshape(steps + 1, -1)
    crossed = (sides[:-1] * sides[1:] < 0).reshape(steps * count, -1)
    back = _locate(others.points.reshape(-1, 3), ones.sides.reshape(-1, 3), is_turned=True)
    crossed &= back[:, :-size] * back[:, size:] < 0
    if steps == parts == 1:
        return np.asarray(crossed.view(np.uint8))
    flags = crossed.view(np.uint8).reshape(steps, count, parts, size)
    return np.asarray(flags.sum(axis=0, dtype=np.uint8).sum(axis=1, dtype=np.uint8))


def _locate(points: Floats, sides: Floats, *, is_turned: bool = False) -> Floats:
    """Return on which side of each segment each point is: points x segments, or turned.

    Written out, as the library for products of matrices loses more by its threads than it wins.
    """
    if is_turned:
        found = sides[:, :1] * points[:, 0]
        found += sides[:, 1:2] * points[:, 1]
        found += sides[:, 2:]
    else:
        found = points[:, :1] * sides[:, 0]
        found += points[:, 1:2] * sides[:, 1]
        found += sides[:, 2]
    return np.asarray(found)


def find_hits(lines: Segments, rectangles: Floats) -> Flags:
    """Return which lines run through the inside of which rectangles (n x m).

    A rectangle is its left, upper, right and lower edge.
    """
    steps, count = lines.sides.shape[:2]
    left, upper, right, lower = rectangles.T
    centre = np.stack([(left + right) / 2, (upper + lower) / 2], axis=1)
    sides = lines.sides.reshape(-1, 3)
    low, high = lines.low.reshape(-1, 2), lines.high.reshape(-1, 2)
    slopes = np.abs(sides)
    reach = slopes[:, :1] * ((right - left) / 2)
    reach += slopes[:, 1:2] * ((lower - upper) / 2)
    hits = np.abs(_locate(centre, sides, is_turned=True)) < reach
    hits &= low[:, :1] < right
    hits &= high[:, :1] > left
    hits &= low[:, 1:] < lower
    hits &= high[:, 1:] > upper
    return np.asarray(hits.reshape(steps, count, len(left)).any(axis=0))


def find_overlapping(ones: Floats, others: Floats) -> Flags:
    """Return which rectangles share some area with which others (n x m)."""
    left, upper, right, lower = others.T
    found = ones[:, :1] < right
    found &= ones[:, 1:2] < lower
    found &= ones[:, 2:3] > left
    found &= ones[:, 3:] > upper
    return np.asarray(found)

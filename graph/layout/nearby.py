"""Which lines and rectangles are near enough to meet, so that only these are compared in full.

What is given are groups of alternatives: the same line or rectangle in several places. A group does
not meet what a straight line separates from all of it: an upright or level one, or one along a line
of the group or of the others. Touching does not count as meeting. Lines are as in `meetings`, and
rectangles are their left, upper, right and lower edges (4 x ...).
"""

import numpy as np
from numpy.typing import NDArray

from .boxes import Floats, Whole
from .meetings import Flags, find_each_overlapping


class Bounds:
    """Lines with what bounds them: corners of rectangles around them, and their sides.

    `normals` (2 x n) are vectors at right angles to the lines, from first to last point; along
    these, all points are between `low` and `high`.
    """

    def __init__(self, points: Floats) -> None:
        self.points = points
        self.edges = np.concatenate([points.min(axis=1), points.max(axis=1)])
        across, down = points[:, -1] - points[:, 0]
        self.normals = np.stack([-down, across])
        along = self.normals[0] * points[0] + self.normals[1] * points[1]
        self.sides = _find_sides(along, self.normals)

    def replace(self, which: Whole, points: Floats) -> None:
        """Set some of the lines to others, in place."""
        others = Bounds(points)
        self.points[:, :, which] = points
        self.edges[:, which], self.normals[:, which] = others.edges, others.normals
        self.sides[:, which] = others.sides


class Group:
    """Alternatives for lines: their points are 2 x s + 1 x alternatives x n."""

    def __init__(self, points: Floats) -> None:
        self._low, self._high = points.min(axis=2), points.max(axis=2)
        self._edges = np.concatenate([self._low.min(axis=1), self._high.max(axis=1)])
        across, down = points[:, -1, 0] - points[:, 0, 0]
        normals = np.stack([-down, across])
        along = points[1] * across - points[0] * down
        self._normals, self._sides = normals[..., None], _find_sides(along, normals)[..., None]

    def find_near_lines(self, lines: Bounds) -> Flags:
        """Return which lines are near which groups (groups x lines)."""
        near = find_each_overlapping(self._edges[..., None], lines.edges)
        (x, y), (across, down) = lines.points, self._normals
        sides = across * x[:, None] + down * y[:, None]
        near &= sides.min(axis=0) < self._sides[1]
        near &= sides.max(axis=0) > self._sides[0]
        low, high = _project(self._low[..., None], self._high[..., None], lines.normals)
        near &= low.min(axis=0) < lines.sides[1]
        near &= high.max(axis=0) > lines.sides[0]
        return near

    def find_near_rectangles(self, edges: Floats) -> Flags:
        """Return which rectangles are near which groups (groups x rectangles)."""
        near = find_each_overlapping(self._edges[..., None], edges)
        low, high = _project(edges[:2], edges[2:], self._normals)
        near &= low < self._sides[1]
        near &= high > self._sides[0]
        return near


def find_near(groups: Floats, edges: Floats) -> Flags:
    """Return which rectangles are near which groups of them (4 x alternatives x n)."""
    around = np.concatenate([groups[:2].min(axis=1), groups[2:].max(axis=1)])
    return find_each_overlapping(around[..., None], edges)


def find_lines_near(groups: Floats, lines: Bounds) -> Flags:
    """Return which lines are near which groups of rectangles (4 x alternatives x n)."""
    low, high = groups[:2].min(axis=1)[..., None], groups[2:].max(axis=1)[..., None]
    near = find_each_overlapping(np.concatenate([low, high]), lines.edges)
    least, most = _project(low, high, lines.normals)
    near &= least < lines.sides[1]
    near &= most > lines.sides[0]
    return near


def add_up(values: NDArray[np.generic], owners: Whole, count: int) -> Floats:
    """Return the sums (k x owners) of values (k x n) of owners, which are in order."""
    sums = np.zeros((len(values), count))
    starts = np.flatnonzero(np.diff(owners, prepend=-1))
    if len(starts):
        sums[:, owners[starts]] = np.add.reduceat(values, starts, axis=1, dtype=float)
    return sums


def _find_sides(along: Floats, normals: Floats) -> Floats:
    """Return the least and the most (2 x n) that lines reach along vectors (2 x n).

    A vector of no length, of a line that ends where it begins, separates nothing.
    """
    axes, is_none = tuple(range(along.ndim - 1)), ~normals.any(axis=0)
    return np.stack([along.min(axis=axes) - is_none, along.max(axis=axes) + is_none])


def _project(low: Floats, high: Floats, normals: Floats) -> tuple[Floats, Floats]:
    """Return where rectangles begin and end along vectors."""
    (x, y), (wide, tall) = (low + high) / 2, (high - low) / 2
    middle = normals[0] * x + normals[1] * y
    half = np.abs(normals[0]) * wide + np.abs(normals[1]) * tall
    return middle - half, middle + half

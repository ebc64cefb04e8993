"""The boxes of actors in the picture, and overlaps between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Whole = NDArray[np.intp]

COMPARED = 200
"""Up to this number, each rectangle is compared with each other: that is quicker than a search."""
GAP = 6.0
"""Pixels between two boxes; more than rounding to whole numbers can remove."""


@dataclass(frozen=True, slots=True)
class Box:
    """The rectangle of an actor's dot and label, in page pixels, relative to the dot's centre.

    The label is centred below the dot, so that the rectangle extends `width / 2` to either side,
    `above` upwards (the dot's radius) and `below` downwards (radius and label).
    """

    width: float
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class BoxArrays:
    """Many boxes as arrays, in the order of their actors.

    `half` (n x 2) is half of width and height, including the gap; `offset` (n x 2) is the vector
    from a dot's centre to the centre of its rectangle; `radius` (n) is the dot's.
    """

    half: Floats
    offset: Floats
    radius: Floats

    def select(self, which: Whole) -> "BoxArrays":
        """Return the boxes with these indexes, in this order."""
        return BoxArrays(self.half[which], self.offset[which], self.radius[which])


def stack_boxes(ids: Sequence[str], boxes: Mapping[str, Box]) -> BoxArrays:
    """Convert the boxes of these actors to arrays.

    Raises ValueError if an actor has no box, or a size is negative or not finite.
    """
    missing = [name for name in ids if name not in boxes]
    if missing:
        raise ValueError(f"no box is given for: {', '.join(missing)}")
    sizes = np.array([(boxes[i].width, boxes[i].above, boxes[i].below) for i in ids], dtype=float)
    sizes = sizes.reshape(-1, 3)
    invalid = ~(np.isfinite(sizes) & (sizes >= 0)).all(axis=1)
    if invalid.any():
        names = ", ".join(name for name, bad in zip(ids, invalid, strict=True) if bad)
        raise ValueError(f"a box's sizes must be finite and not below 0: {names}")
    width, above, below = sizes.T
    half = np.stack([width + GAP, above + below + GAP], axis=1) / 2
    offset = np.stack([np.zeros(len(ids)), (below - above) / 2], axis=1)
    return BoxArrays(half, offset, above)


def find_overlaps(centres: Floats, half: Floats) -> tuple[Whole, Whole]:
    """List the pairs (i, j), i < j, whose rectangles overlap, sorted."""
    i, j = _compare_all(centres, half) if len(centres) <= COMPARED else _list_near(centres, half)
    overlapping = (np.abs(centres[i] - centres[j]) < half[i] + half[j] - 1e-9).all(axis=1)
    i, j = i[overlapping], j[overlapping]
    order = np.lexsort((j, i))
    return i[order], j[order]


def _compare_all(centres: Floats, half: Floats) -> tuple[Whole, Whole]:
    """List the pairs whose rectangles overlap or nearly do."""
    (x, y), (wide, high) = centres.T, half.T
    near = np.abs(x[:, None] - x) < wide[:, None] + wide
    near &= np.abs(y[:, None] - y) < high[:, None] + high
    i, j = np.nonzero(np.triu(near, 1))
    return i, j


def _list_near(centres: Floats, half: Floats) -> tuple[Whole, Whole]:
    """List the pairs whose rectangles would overlap if all were as large as the largest."""
    from scipy.spatial import KDTree

    widest = 2 * half.max(axis=0)
    near = KDTree(centres / widest).query_pairs(1.0, p=np.inf, output_type="ndarray")
    return near.min(axis=1), near.max(axis=1)


def measure_extent(centres: Floats, half: Floats) -> tuple[Floats, Floats]:
    """Return the upper left and the lower right corner of the bounding rectangle."""
    return (centres - half).min(axis=0), (centres + half).max(axis=0)

"""Hold what an actor takes up in the picture, and find the ones that are in each other's way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Whole = NDArray[np.intp]

GAP = 6.0
"""Pixels left free between two boxes; more than rounding to whole numbers can take away."""


@dataclass(frozen=True, slots=True)
class Box:
    """Give the rectangle of an actor's dot and label, in page pixels, seen from the dot's centre.

    The label hangs centred under the dot, so that the rectangle reaches `width / 2` to either side,
    `above` upwards (the dot's radius) and `below` downwards (radius and label).
    """

    width: float
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class Frames:
    """Hold many boxes as arrays, in the order of their actors.

    `half` (n x 2) is half of width and height, the gap included; `drop` (n x 2) leads from a dot's
    centre to the middle of its rectangle; `radius` (n) is the dot's.
    """

    half: Floats
    drop: Floats
    radius: Floats

    def only(self, which: Whole) -> "Frames":
        """Keep the boxes with these numbers, in their order."""
        return Frames(self.half[which], self.drop[which], self.radius[which])


def frame(ids: Sequence[str], boxes: Mapping[str, Box]) -> Frames:
    """Turn the boxes of these actors into arrays.

    Raises ValueError where an actor has no box, or a box is negative or not a finite number.
    """
    missing = [name for name in ids if name not in boxes]
    if missing:
        raise ValueError(f"no box is given for: {', '.join(missing)}")
    sizes = np.array([(boxes[i].width, boxes[i].above, boxes[i].below) for i in ids], dtype=float)
    sizes = sizes.reshape(-1, 3)
    wrong = ~(np.isfinite(sizes) & (sizes >= 0)).all(axis=1)
    if wrong.any():
        names = ", ".join(name for name, bad in zip(ids, wrong, strict=True) if bad)
        raise ValueError(f"a box's sizes must be finite and not below 0: {names}")
    width, above, below = sizes.T
    half = np.stack([width + GAP, above + below + GAP], axis=1) / 2
    drop = np.stack([np.zeros(len(ids)), (below - above) / 2], axis=1)
    return Frames(half, drop, above)


def find_overlaps(middles: Floats, half: Floats) -> tuple[Whole, Whole]:
    """List the pairs (i, j), i < j, whose rectangles share some area, in order."""
    from scipy.spatial import KDTree

    none = np.zeros(0, dtype=np.intp)
    if len(middles) < 2:
        return none, none
    widest = 2 * half.max(axis=0)
    near = KDTree(middles / widest).query_pairs(1.0, p=np.inf, output_type="ndarray")
    i, j = near.min(axis=1), near.max(axis=1)
    meet = (np.abs(middles[i] - middles[j]) < half[i] + half[j] - 1e-9).all(axis=1)
    i, j = i[meet], j[meet]
    order = np.lexsort((j, i))
    return i[order], j[order]


def measure_extent(middles: Floats, half: Floats) -> tuple[Floats, Floats]:
    """Give the upper left and the lower right corner of the rectangle around all rectangles."""
    return (middles - half).min(axis=0), (middles + half).max(axis=0)

"""Where lines cross each other, and which rectangles they run through.

Lines are chains of segments, given as their points: x and y (2 x s + 1 x ...), what follows are any
axes that NumPy can broadcast. All coordinates are whole or half pixels, so that every comparison is
exact, on every machine.
"""

import numpy as np
from numpy.typing import NDArray

from .boxes import Floats

Flags = NDArray[np.bool_]
Counts = NDArray[np.uint8]


def make_lines(chains: Floats, kind: type = np.float64) -> Floats:
    """Return the points of chains (s + 1 x ... x 2) as x and y."""
    return np.ascontiguousarray(np.moveaxis(chains, -1, 0), dtype=kind)


def count_crossings(ones: Floats, others: Floats) -> Counts:
    """Count how often each of n lines crosses each of m others (n x m); touching is none."""
    return count_each(ones[..., None], others[:, :, None])


def count_each(ones: Floats, others: Floats) -> Counts:
    """Count how often each line crosses the one in the same place; touching is none."""
    here, there = _locate(ones, others), _locate(others, ones)
    crossed = here[:, :-1] * here[:, 1:] < 0
    crossed &= (there[:, :-1] * there[:, 1:] < 0).swapaxes(0, 1)
    if len(crossed) == crossed.shape[1] == 1:
        return np.asarray(crossed[0, 0].view(np.uint8))
    flags = crossed.view(np.uint8)
    return np.asarray(flags.sum(axis=0, dtype=np.uint8).sum(axis=0, dtype=np.uint8))


def _locate(points: Floats, lines: Floats) -> Floats:
    """Return on which side of each segment each point is (segments x points x ...).

    It is positive on one side, and negative on the other. Written out, as the library for products
    of matrices loses more by its threads than it wins.
    """
    (x, y), (across, down) = lines[:, :-1, None], (lines[:, 1:] - lines[:, :-1])[:, :, None]
    found = across * points[1]
    found -= down * points[0]
    found -= across * y - down * x
    return np.asarray(found)


def find_hits(lines: Floats, rectangles: Floats) -> Flags:
    """Return which of n lines run through the inside of which of m rectangles (n x m).

    A rectangle is its left, upper, right and lower edge.
    """
    return find_each_hit(lines[..., None], rectangles.T)


def find_each_hit(lines: Floats, edges: Floats) -> Flags:
    """Return whether each line runs through the inside of the rectangle in the same place.

    `edges` (4 x ...) are the left, upper, right and lower ones.
    """
    (left, upper, right, lower), (x, y) = edges, lines
    across, down = lines[:, 1:] - lines[:, :-1]
    away = across * ((upper + lower) / 2)
    away -= down * ((left + right) / 2)
    away -= across * y[:-1] - down * x[:-1]
    reach = np.abs(across) * ((lower - upper) / 2)
    reach += np.abs(down) * ((right - left) / 2)
    hits = np.abs(away, out=away) < reach
    for inside in (x < right, x > left, y < lower, y > upper):
        hits &= inside[:-1] | inside[1:]
    return np.asarray(hits[0] if len(hits) == 1 else hits.any(axis=0))


def find_overlapping(ones: Floats, others: Floats) -> Flags:
    """Return which of n rectangles share some area with which of m others (n x m)."""
    return find_each_overlapping(ones.T[..., None], others.T)


def find_each_overlapping(ones: Floats, others: Floats) -> Flags:
    """Return whether each rectangle shares some area with the one in the same place (4 x ...)."""
    found = ones[0] < others[2]
    found &= ones[1] < others[3]
    found &= ones[2] > others[0]
    found &= ones[3] > others[1]
    return np.asarray(found)

"""Where arrowheads are, and what it costs that they are hidden or near others."""

import numpy as np

from .boxes import Floats, Whole
from .measures import HEAD
from .meetings import Flags, find_each_overlapping
from .nearby import add_up, find_near

AWAY = 9 + HEAD
"""The pixels from the middle of a dot to that of an arrowhead."""
HIDDEN = 4.0
CLOSE = 12.0
"""Arrowheads closer than this, in pixels, cost something; at the same point, they cost `JAM`."""
JAM = 8.0


def find_heads(chains: Floats, tips: Whole) -> Floats:
    """Return the middles (2 x ...) of the arrowheads at tips: the number of a line, and its end.

    Lines are chains of points (s + 1 x ... x n x 2).
    """
    rows, is_stop = tips[:, 0], tips[:, 1] > 0
    first, last = chains[:2, ..., rows, :], chains[:-3:-1, ..., rows, :]
    points, before = np.where(is_stop[:, None], last, first)
    way = before - points
    length = np.maximum(np.sqrt(way[..., 0] ** 2 + way[..., 1] ** 2), 1e-9)
    heads = (points + way * (AWAY / length)[..., None]).round(3)
    return np.ascontiguousarray(np.moveaxis(heads, -1, 0))


def weigh_heads(
    heads: Floats,
    owners: Whole,
    count: int,
    rectangles: tuple[Floats, Flags],
    others: tuple[Floats, Flags],
) -> Floats:
    """Return what alternatives for the heads (2 x k x n) of owners cost (k x owners).

    `rectangles` may hide them, and `others` be near them, each with which counts for which head.
    """
    (edges, is_passed), (points, is_other) = rectangles, others
    corners = np.concatenate([heads, heads])
    ones, passed = np.nonzero(find_near(corners, edges) & is_passed)
    inside = find_each_overlapping(corners[..., ones], edges[:, passed])
    costs = HIDDEN * add_up(inside, owners[ones], count)
    around = corners + CLOSE * np.array([-1, -1, 1, 1])[:, None, None]
    near = find_near(around, np.concatenate([points, points])) & is_other
    ones, jammed = np.nonzero(near)
    costs += add_up(_jam(heads[..., ones] - points[:, None, jammed]), owners[ones], count)
    ones, twins = np.nonzero(np.triu(owners[:, None] == owners, 1))
    costs += add_up(_jam(heads[..., ones] - heads[..., twins]), owners[ones], count)
    return costs


def _jam(way: Floats) -> Floats:
    return np.asarray(JAM * np.maximum(1 - (way[0] ** 2 + way[1] ** 2) / CLOSE**2, 0.0))

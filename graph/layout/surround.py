"""Positions in a network that is too large to be drawn whole."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import atan2
from random import Random

import numpy as np

from ..model.drawing import Positions
from .boxes import GAP, Box, Floats, stack_boxes
from .fit import fit_roughly
from .lengths import index_ties, list_ends, measure_few_distances
from .place import CANVAS, place
from .stress import approximate

MARGIN = 40.0
"""Pixels between the actors with the most ties and the others."""

Signs = Mapping[tuple[str, str], int | None]


def rank_by_ties(ends: Iterable[tuple[str, str]]) -> list[str]:
    """Rank the actors of some lines: those with the most lines to others first, then by id.

    >>> rank_by_ties([("a", "b"), ("b", "c"), ("d", "d")])
    ['b', 'a', 'c']
    """
    lines = Counter(end for pair in ends if pair[0] != pair[1] for end in pair)
    return sorted(lines, key=lambda id: (-lines[id], id))


def place_around(
    ranked: Sequence[str],
    ties: Signs,
    boxes: Mapping[str, Box],
    most: int,
    *,
    known: Positions,
    seed: int,
) -> dict[str, tuple[float, float]]:
    """Return positions of ranked actors: the first of them by their ties, the others around.

    Those in `known` stay. The others fill a lattice around all these, ring by ring, each on the
    side on which most of its ties lead.
    """
    leading = set(ranked[:most])
    among = {pair: sign for pair, sign in ties.items() if leading.issuperset(pair)}
    placed: dict[str, tuple[float, float]]
    if known:
        placed = place([*leading, *known], among, boxes, known=dict(known), seed=seed)
    else:
        placed = _place_leading(sorted(leading), among, boxes, seed)
    rest = [id for id in ranked if id not in placed]
    if not rest:
        return placed
    above, below = (max(getattr(boxes[id], side) for id in rest) for side in ("above", "below"))
    cell = np.ceil([max(boxes[id].width for id in rest) + GAP, above + below + GAP])
    low, high = _measure_extent(placed, boxes)
    middle = np.rint((low + high) / 2)
    down = np.array([0, round((above - below) / 2)])
    steps = np.ceil((high - low) / 2 / cell).astype(int).tolist()
    near = _list_neighbours(ties)
    while rest:
        steps = [step + 1 for step in steps]
        spots = middle + down + _list_ring(*steps) * cell
        here, rest = rest[: len(spots)], rest[len(spots) :]
        placed |= _fill(spots, here, near, placed, middle)
    return placed


def _place_leading(
    ids: list[str], ties: Signs, boxes: Mapping[str, Box], seed: int
) -> dict[str, tuple[float, float]]:
    """Place actors near to their target distances.

    With so many lines, to search for better positions as `place` does takes several times as long,
    and saves no crossing.
    """
    known = index_ties(ids, ties)
    at = approximate(measure_few_distances(len(ids), known), Random(seed))
    dots = fit_roughly(at, stack_boxes(ids, boxes), list_ends(known), np.array(CANVAS))
    whole = np.rint(dots).astype(int).tolist()
    return {id: (x, y) for id, (x, y) in zip(ids, whole, strict=True)}


def _measure_extent(placed: Positions, boxes: Mapping[str, Box]) -> tuple[Floats, Floats]:
    """Return the corners of all boxes that are placed, with a margin."""
    left = min((x - boxes[id].width / 2 for id, (x, _) in placed.items()), default=0.0)
    right = max((x + boxes[id].width / 2 for id, (x, _) in placed.items()), default=0.0)
    top = min((y - boxes[id].above for id, (_, y) in placed.items()), default=0.0)
    bottom = max((y + boxes[id].below for id, (_, y) in placed.items()), default=0.0)
    return np.array([left, top]) - MARGIN, np.array([right, bottom]) + MARGIN


def _list_neighbours(ties: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    near: dict[str, list[str]] = {}
    for one, other in ties:
        near.setdefault(one, []).append(other)
        near.setdefault(other, []).append(one)
    return near


def _list_ring(across: int, down: int) -> Floats:
    """List the cells at the edge of a lattice, by their angle; the middle one is (0, 0)."""
    cells = [(x, y) for x in range(-across, across + 1) for y in (-down, down)]
    cells += [(x, y) for y in range(1 - down, down) for x in (-across, across)]
    return np.array(sorted(cells, key=lambda cell: round(atan2(cell[1], cell[0]), 9)), dtype=float)


def _fill(
    spots: Floats,
    ids: Sequence[str],
    near: Mapping[str, Sequence[str]],
    placed: Positions,
    middle: Floats,
) -> dict[str, tuple[float, float]]:
    """Put actors on a ring of spots, each at about the angle of those that it is tied to."""
    x, y = middle.tolist()
    angles = []
    for id in ids:
        there = [placed[other] for other in near[id] if other in placed]
        right, down = sum(at[0] - x for at in there), sum(at[1] - y for at in there)
        angles.append((round(atan2(down, right), 9), id))
    ring = [round(atan2(down - y, right - x), 9) for right, down in spots.tolist()]
    found: dict[str, tuple[float, float]] = {}
    at = -1
    for number, (angle, id) in enumerate(sorted(angles)):
        last = len(ring) - len(ids) + number
        at = min(max(bisect_left(ring, angle), at + 1), last)
        right, down = spots[at].tolist()
        found[id] = (int(right), int(down))
    return found

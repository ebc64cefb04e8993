"""Compute the position of each actor in the picture."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from .boxes import Box, BoxArrays, Floats, Whole, measure_extent, stack_boxes
from .fit import ROOM, fit, measure_area
from .insert import insert_actors
from .lengths import Ties, index_ties, list_ends, list_lengths, split_components
from .lines import PASSES
from .packing import MARGIN, align_singles, make_group, pack
from .stress import minimise_stress

CANVAS = (900.0, 700.0)
"""Pixels available for the network in a window of 1280 x 800."""


@dataclass(frozen=True, slots=True)
class Unscaled:
    """A group's positions, in lengths of a positive tie, and its ties' ends and lengths."""

    at: Floats
    ends: Whole
    lengths: Floats


REFITS = 3
SMALLEST = 0.25
"""The minimum share of the canvas's width and height for a small group."""

Positions = dict[str, tuple[float, float]]


def place(
    ids: Iterable[str],
    ties: Mapping[tuple[str, str], int | None],
    boxes: Mapping[str, Box],
    *,
    known: Mapping[str, tuple[float, float]] | None = None,
    seed: int = 1,
    canvas: tuple[float, float] = CANVAS,
    passes: int = PASSES,
) -> Positions:
    """Return the position of each actor's dot: friends close, foes far apart, labels readable.

    Positions are whole page pixels, x to the right and y down, around (0, 0), by id. `ties` maps
    each pair to its sign: 1, -1, 0 (neither) or `None` (both); the order of the ends does not
    matter, and ends that are not in `ids` are ignored. No two boxes overlap; lines run through few
    dots of others, unless there are 0 `passes`, for a start of a search. Unconnected groups are
    side by side, actors without a tie in rows. The picture fits the canvas or has about its shape.

    Actors in `known` keep their positions exactly, even if these overlap; the others get free
    positions near those they have ties with, or below the picture.

    Target lengths are 1 for a positive tie, 1.1 for a neutral, 1.8 for a mixed and 4.5 for a
    negative one; the target distance of others is that of their shortest path, at most 5. These are
    approximated by stress majorisation (Kamada & Kawai, 1989; de Leeuw, 1977; Gansner, Koren &
    North, 2005).

    Raises ValueError on an actor without a box, invalid sizes, and invalid signs.

    >>> box = Box(width=80, above=10, below=40)
    >>> at = place(["a", "b", "c"], {("a", "b"): 1, ("b", "c"): -1}, dict.fromkeys("abc", box))
    >>> at["b"][0] - at["a"][0] < at["c"][0] - at["b"][0]
    True
    """
    names = sorted(set(ids))
    arrays, joined = stack_boxes(names, boxes), index_ties(names, ties)
    old = {name: known[name] for name in names if name in known} if known else {}
    if len(old) == len(names):
        return old
    groups = split_components(len(names), joined)
    if not old:
        return _by_name(names, _lay_out(groups, arrays, joined, canvas, seed, passes), {})
    dots = np.array([old.get(name, (0.0, 0.0)) for name in names], dtype=float)
    is_old = np.array([name in old for name in names])
    apart = [group for group in groups if not is_old[group].any()]
    fresh = np.concatenate([*apart, np.zeros(0, dtype=np.intp)]).astype(np.intp)
    attached = np.setdiff1d(np.flatnonzero(~is_old), fresh)
    dots = insert_actors(dots, np.flatnonzero(is_old), attached, arrays, joined)
    if apart:
        _place_below(dots, _lay_out(apart, arrays, joined, canvas, seed, passes), fresh, arrays)
    return _by_name(names, dots, old)


def _lay_out(
    groups: list[Whole],
    boxes: BoxArrays,
    ties: Ties,
    canvas: tuple[float, float],
    seed: int,
    passes: int,
) -> Floats:
    """Lay out each group by itself, pack them, and centre the whole.

    If the canvas has room for all boxes, the groups are fitted again, corrected by how much the
    last result was too large or too small; the one that is shown largest in the window is kept.
    """
    dots = np.zeros_like(boxes.half)
    if not groups:
        return dots
    area = np.array(canvas, dtype=float)
    unscaled = _solve_all(groups, ties, seed)
    drawn = [_assemble(groups, unscaled, boxes, area, area, passes)]
    if ROOM * measure_area(boxes) < area.prod():
        target = area
        for _ in range(REFITS):
            target = target * np.clip(area / drawn[-1][1], 0.6, 1.1)
            drawn.append(_assemble(groups, unscaled, boxes, target, area, passes))
    packed, extent = max(drawn, key=lambda one: min(1.0, *(area / one[1]).tolist()))
    for group, place in zip(groups, packed, strict=True):
        dots[group] = place - extent / 2
    return dots


def _solve_all(groups: list[Whole], ties: Ties, seed: int) -> list[Unscaled]:
    """Lay out each group by itself; within it, actors are numbered from 0."""
    place = {
        id: (at, number) for at, ids in enumerate(groups) for number, id in enumerate(ids.tolist())
    }
    inner: list[dict[tuple[int, int], int | None]] = [{} for _ in groups]
    for (one, other), sign in ties.items():
        if one in place:
            at, number = place[one]
            inner[at][number, place[other][1]] = sign
    return [
        Unscaled(minimise_stress(len(ids), own, seed), list_ends(own), list_lengths(own))
        for ids, own in zip(groups, inner, strict=True)
    ]


def _assemble(
    groups: list[Whole],
    unscaled: list[Unscaled],
    boxes: BoxArrays,
    target: Floats,
    canvas: Floats,
    passes: int,
) -> tuple[list[Floats], Floats]:
    """Fit each group to the target and pack them; return the dots by group, and the total size."""
    fitted, total = [], measure_area(boxes.select(np.concatenate(groups)))
    for members, group in zip(groups, unscaled, strict=True):
        own = boxes.select(members)
        share = (measure_area(own) / total) ** 0.5
        part = target * min(1.0, max(SMALLEST, 1.3 * share))
        dots = fit(group.at, own, group.ends, group.lengths, part, passes)
        fitted.append(make_group(dots, own))
    fitted = align_singles(fitted)
    corners, extent = pack([group.size for group in fitted], canvas)
    moved = [group.dots + corner for group, corner in zip(fitted, corners, strict=True)]
    return moved, extent


def _place_below(dots: Floats, new: Floats, fresh: Whole, boxes: BoxArrays) -> None:
    """Move actors without a tie to the picture below it, left-aligned."""
    rest = np.setdiff1d(np.arange(len(dots)), fresh)
    own, others = boxes.select(fresh), boxes.select(rest)
    upper, lower = measure_extent(dots[rest] + others.offset, others.half)
    corner, _ = measure_extent(new[fresh] + own.offset, own.half)
    start = np.array([upper[0], lower[1] + MARGIN])
    dots[fresh] = new[fresh] - corner + start


def _by_name(names: list[str], dots: Floats, old: Positions) -> Positions:
    whole = np.rint(dots).astype(int).tolist()
    return {name: old.get(name, (x, y)) for name, (x, y) in zip(names, whole, strict=True)}

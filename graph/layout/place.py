"""Decide where each actor stands in the picture."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from .boxes import Box, Floats, Frames, Whole, frame, measure_extent
from .fit import ROOM, fit, measure_area
from .insert import stand_beside
from .lengths import Ties, list_ends, list_lengths, split_components, unite_ties
from .packing import MARGIN, even_out, gather, pack
from .stress import settle

CANVAS = (900.0, 700.0)
"""Pixels left for the network in a window of 1280 x 800."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Hold a group's positions, in lengths of a positive tie, and its ties' ends and lengths."""

    at: Floats
    ends: Whole
    lengths: Floats


REFITS = 3
SMALLEST = 0.25
"""The part of the canvas's width and height that a small group may take."""

Spots = dict[str, tuple[float, float]]


def place(
    ids: Iterable[str],
    ties: Mapping[tuple[str, str], int | None],
    boxes: Mapping[str, Box],
    *,
    known: Mapping[str, tuple[float, float]] | None = None,
    seed: int = 1,
    canvas: tuple[float, float] = CANVAS,
) -> Spots:
    """Give each actor the spot of its dot: friends close, foes far apart, every label readable.

    Positions are whole page pixels, x to the right and y down, around (0, 0), by id. `ties` holds
    the sign of each pair: 1, -1, 0 (neither) or `None` (both); which end comes first doesn't
    matter, and ends that are not among `ids` are passed over. No two boxes overlap, and where it
    costs little no line runs through the dot of another actor. Groups that no tie joins stand
    side by side, actors without a tie in rows of their own. The picture fits the canvas or,
    where that is too small for the labels, has about its shape.

    Actors in `known` keep their spots exactly, even where these overlap; the others find a free
    one beside those they have ties with, or below the picture.

    Targets are 1 for a positive tie, 1.1 for a neutral, 1.8 for a mixed and 4.5 for a negative one;
    others are wanted as far apart as their shortest path, at most 5. To these the picture comes
    as close as it can by stress majorisation (Kamada & Kawai, 1989; de Leeuw, 1977;
    Gansner, Koren & North, 2005): all pairs up to 1,200 actors in a group, pivots beyond.

    Raises ValueError on an actor without a box, sizes that are no sizes, and unknown signs.

    >>> box = Box(width=80, above=10, below=40)
    >>> spots = place(["a", "b", "c"], {("a", "b"): 1, ("b", "c"): -1}, dict.fromkeys("abc", box))
    >>> spots["b"][0] - spots["a"][0] < spots["c"][0] - spots["b"][0]
    True
    """
    names = sorted(set(ids))
    frames, joined = frame(names, boxes), unite_ties(names, ties)
    old = {name: known[name] for name in names if name in known} if known else {}
    groups = split_components(len(names), joined)
    area = np.array(canvas, dtype=float)
    if not old:
        return _name(names, _draw(groups, frames, joined, area, seed), {})
    dots = np.array([old.get(name, (0.0, 0.0)) for name in names], dtype=float)
    is_old = np.array([name in old for name in names])
    apart = [group for group in groups if not is_old[group].any()]
    fresh = np.concatenate([*apart, np.zeros(0, dtype=np.intp)]).astype(np.intp)
    beside = np.setdiff1d(np.flatnonzero(~is_old), fresh)
    dots = stand_beside(dots, np.flatnonzero(is_old), beside, frames, joined)
    if apart:
        new = _draw(apart, frames, joined, area, seed)
        _hang_below(dots, new, fresh, frames)
    return _name(names, dots, old)


def _draw(groups: list[Whole], frames: Frames, ties: Ties, canvas: Floats, seed: int) -> Floats:
    """Lay out each group by itself, pack them, and centre the whole.

    Where the canvas has room for all boxes, the groups are fitted anew with what the last picture
    was too large or too small; what is seen largest in the window is kept.
    """
    dots = np.zeros_like(frames.half)
    if not groups:
        return dots
    settled = [_settle(group, ties, seed) for group in groups]
    drawn = [_assemble(groups, settled, frames, canvas, canvas)]
    if ROOM * measure_area(frames) < canvas.prod():
        target = canvas
        for _ in range(REFITS):
            target = target * np.clip(canvas / drawn[-1][1], 0.6, 1.1)
            drawn.append(_assemble(groups, settled, frames, target, canvas))
    packed, extent = max(drawn, key=lambda one: min(1.0, *(canvas / one[1]).tolist()))
    for group, place in zip(groups, packed, strict=True):
        dots[group] = place - extent / 2
    return dots


def _settle(members: Whole, ties: Ties, seed: int) -> Settled:
    number = {int(actor): place for place, actor in enumerate(members)}
    inner = {
        (number[one], number[other]): sign for (one, other), sign in ties.items() if one in number
    }
    return Settled(settle(len(members), inner, seed), list_ends(inner), list_lengths(inner))


def _assemble(
    groups: list[Whole], settled: list[Settled], frames: Frames, target: Floats, canvas: Floats
) -> tuple[list[Floats], Floats]:
    """Fit each group to the target and pack them; give the dots by group, and width and height."""
    fitted, total = [], measure_area(frames.only(np.concatenate(groups)))
    for members, group in zip(groups, settled, strict=True):
        own = frames.only(members)
        share = (measure_area(own) / total) ** 0.5
        part = target * min(1.0, max(SMALLEST, 1.3 * share))
        fitted.append(gather(fit(group.at, own, group.ends, group.lengths, part), own))
    fitted = even_out(fitted)
    corners, extent = pack([group.size for group in fitted], canvas)
    dots = [group.dots + corner for group, corner in zip(fitted, corners, strict=True)]
    return dots, extent


def _hang_below(dots: Floats, new: Floats, fresh: Whole, frames: Frames) -> None:
    """Set what has no tie to the picture under it, flush left."""
    rest = np.setdiff1d(np.arange(len(dots)), fresh)
    own, others = frames.only(fresh), frames.only(rest)
    upper, lower = measure_extent(dots[rest] + others.drop, others.half)
    corner, _ = measure_extent(new[fresh] + own.drop, own.half)
    start = np.array([upper[0], lower[1] + MARGIN])
    dots[fresh] = new[fresh] - corner + start


def _name(names: list[str], dots: Floats, old: Spots) -> Spots:
    whole = np.rint(dots).astype(int).tolist()
    return {name: old.get(name, (x, y)) for name, (x, y) in zip(names, whole, strict=True)}

"""Insert new actors into an existing layout, at free positions."""

from heapq import heappop, heappush

import numpy as np

from .boxes import BoxArrays, Floats, Whole
from .lengths import Ties, list_ends
from .lines import count_crossed, find_free, list_offsets
from .occupancy_grid import OccupancyGrid

LARGE = 600
"""Above this number of actors a grid is used, because a search for the best position is slow."""
STEP = 10.0
REACH = 20
CHOICE = 30
LINE_COST = 40.0
"""The extra distance in pixels that is worth avoiding one line of others."""


def insert_actors(dots: Floats, placed: Whole, new: Whole, boxes: BoxArrays, ties: Ties) -> Floats:
    """Return all positions, with the new actors at free positions near those they have ties with.

    Actors with most ties to those already placed come first, equal ones by index.
    """
    dots, ends = dots.copy(), list_ends(ties)
    is_placed = np.zeros(len(dots), dtype=bool)
    is_placed[placed] = True
    grid = _build_grid(dots, placed, boxes) if len(dots) > LARGE else None
    near: dict[int, dict[int, int | None]] = {actor: {} for actor in range(len(dots))}
    for (one, other), sign in ties.items():
        near[one][other] = near[other][one] = sign
    known = {actor: sum(bool(is_placed[who]) for who in near[actor]) for actor in new.tolist()}
    queue = sorted((-count, actor) for actor, count in known.items())
    while queue:
        _, actor = heappop(queue)
        if is_placed[actor]:
            continue
        target = _choose_target(dots, is_placed, near[actor])
        if grid:
            dots[actor] = grid.reserve_nearest(target + boxes.offset[actor]) - boxes.offset[actor]
        else:
            dots[actor] = _find_position(target, actor, dots, is_placed, boxes, ends)
        is_placed[actor] = True
        for who in near[actor].keys() & known.keys():
            known[who] += 1
            heappush(queue, (-known[who], who))
    return dots


def _build_grid(dots: Floats, placed: Whole, boxes: BoxArrays) -> OccupancyGrid:
    grid = OccupancyGrid(boxes.half)
    for actor in placed.tolist():
        grid.mark_rectangle(dots[actor] + boxes.offset[actor], boxes.half[actor])
    return grid


def _choose_target(dots: Floats, is_placed: Whole, near: dict[int, int | None]) -> Floats:
    """Return the mean of the neighbours; for an actor with foes only, the opposite side."""
    neighbours = [who for who in sorted(near) if is_placed[who]]
    friends = [who for who in neighbours if near[who] != -1]
    if friends:
        return np.asarray(dots[friends].mean(axis=0))
    centre = dots[is_placed].mean(axis=0)
    return np.asarray(2 * centre - dots[neighbours].mean(axis=0)) if neighbours else centre


def _find_position(
    target: Floats, actor: int, dots: Floats, is_placed: Whole, boxes: BoxArrays, ends: Whole
) -> Floats:
    """Search ever wider and coarser lattices around the target for the cheapest position."""
    centres, half = (dots + boxes.offset)[is_placed], boxes.half[is_placed] + boxes.half[actor]
    lines = dots[ends[is_placed[ends].all(axis=1)]]
    positions = target + list_offsets(STEP, REACH)
    free = find_free(positions + boxes.offset[actor], centres, half)
    while not free.any():
        positions = target + 2 * (positions - target)
        free = find_free(positions + boxes.offset[actor], centres, half)
    positions = positions[free][:CHOICE]
    crossed = count_crossed(positions, float(boxes.radius[actor]), lines[:, 0], lines[:, 1])
    cost = np.hypot(*(positions - target).T) + LINE_COST * crossed
    return np.asarray(positions[int(cost.round(6).argmin())])

"""Find a free spot for actors who are new in a picture that its readers know already."""

from heapq import heappop, heappush

import numpy as np

from .boxes import Floats, Frames, Whole
from .lengths import Ties, list_ends
from .lines import count_crossed, find_free, list_offsets
from .occupancy_grid import Wall

LARGE = 600
"""More actors than these get bricks of a wall, as looking for the best spot would take long."""
STEP = 10.0
REACH = 20
CHOICE = 30
LINE_COST = 40.0
"""Pixels that a spot may be farther away for each line of others it keeps clear of."""


def stand_beside(dots: Floats, placed: Whole, new: Whole, frames: Frames, ties: Ties) -> Floats:
    """Give all positions, the new actors' at free spots next to those they have ties with.

    Whoever has most ties to those who stand already comes first, equal ones by number.
    """
    dots, ends = dots.copy(), list_ends(ties)
    stands = np.zeros(len(dots), dtype=bool)
    stands[placed] = True
    wall = _build_wall(dots, placed, frames) if len(dots) > LARGE else None
    near: dict[int, dict[int, int | None]] = {actor: {} for actor in range(len(dots))}
    for (one, other), sign in ties.items():
        near[one][other] = near[other][one] = sign
    known = {actor: sum(bool(stands[who]) for who in near[actor]) for actor in new.tolist()}
    queue = sorted((-count, actor) for actor, count in known.items())
    while queue:
        _, actor = heappop(queue)
        if stands[actor]:
            continue
        target = _choose_target(dots, stands, near[actor])
        if wall:
            dots[actor] = wall.take(target + frames.drop[actor]) - frames.drop[actor]
        else:
            dots[actor] = _find_spot(target, actor, dots, stands, frames, ends)
        stands[actor] = True
        for who in near[actor].keys() & known.keys():
            known[who] += 1
            heappush(queue, (-known[who], who))
    return dots


def _build_wall(dots: Floats, placed: Whole, frames: Frames) -> Wall:
    wall = Wall(frames.half)
    for actor in placed.tolist():
        wall.block(dots[actor] + frames.drop[actor], frames.half[actor])
    return wall


def _choose_target(dots: Floats, stands: Whole, near: dict[int, int | None]) -> Floats:
    """Take the middle of the neighbours; of one with foes only, the other side of the picture."""
    neighbours = [who for who in sorted(near) if stands[who]]
    friends = [who for who in neighbours if near[who] != -1]
    if friends:
        return np.asarray(dots[friends].mean(axis=0))
    centre = dots[stands].mean(axis=0)
    return np.asarray(2 * centre - dots[neighbours].mean(axis=0)) if neighbours else centre


def _find_spot(
    target: Floats, actor: int, dots: Floats, stands: Whole, frames: Frames, ends: Whole
) -> Floats:
    """Look around the target, in ever wider, coarser lattices, for the cheapest free spot."""
    middles, half = (dots + frames.drop)[stands], frames.half[stands] + frames.half[actor]
    lines = dots[ends[stands[ends].all(axis=1)]]
    spots = target + list_offsets(STEP, REACH)
    free = find_free(spots + frames.drop[actor], middles, half)
    while not free.any():
        spots = target + 2 * (spots - target)
        free = find_free(spots + frames.drop[actor], middles, half)
    spots = spots[free][:CHOICE]
    crossed = count_crossed(spots, float(frames.radius[actor]), lines[:, 0], lines[:, 1])
    cost = np.hypot(*(spots - target).T) + LINE_COST * crossed
    return np.asarray(spots[int(cost.round(6).argmin())])

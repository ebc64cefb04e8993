"""Move dots away from lines of others: a line through a dot looks like a tie to it."""

import numpy as np

from .boxes import BoxArrays, Floats, Whole, measure_extent

CLEARANCE = 5.0
"""Pixels between a dot's edge and a line of others."""
PASSES = 4
"""How often all dots that are on lines of others are moved, if they can be."""
CHOICE = 80
"""The number of free positions that are compared for an actor."""
CROWDED = 6
"""Above this number of ties per actor, lines are everywhere and nothing is gained."""
MOST_CHECKS = 2_500_000
BUDGET = 40_000_000
"""The maximum number of dot-to-line checks."""
DETOUR_COST = 0.01
"""The cost of a pixel of detour, in dots crossed."""


def clear_lines(centres: Floats, boxes: BoxArrays, ends: Whole, passes: int = PASSES) -> Floats:
    """Move actors that are on lines of others, or whose lines cross others, to better positions.

    A move must cause no overlap and reduce the number of crossed dots. Actors with few ties come
    first, equal ones by index; in a large picture not all are tried. The picture does not grow.
    """
    if len(ends) > CROWDED * len(centres) or len(ends) * len(centres) > MOST_CHECKS:
        return centres
    centres, left = centres.copy(), BUDGET
    offsets = list_offsets(12.0, 12)
    degree = np.bincount(ends.ravel(), minlength=len(centres))
    for _ in range(passes):
        actors, lines = find_crossings(centres - boxes.offset, boxes.radius, ends)
        turns = np.unique(np.concatenate([actors, ends[lines].ravel()]))
        moved = False
        for actor in turns[np.argsort(degree[turns], kind="stable")].tolist():
            left -= CHOICE * (len(ends) + int(degree[actor]) * len(centres))
            if left < 0:
                return centres
            moved |= _improve(actor, centres, boxes, ends, offsets)
        if not moved:
            break
    return centres


def find_crossings(dots: Floats, radius: Floats, ends: Whole) -> tuple[Whole, Whole]:
    """List which dots (indexes) are on which lines (rows of `ends`) of others."""
    crossed = _is_too_close(dots, radius, dots[ends[:, 0]], dots[ends[:, 1]])
    rows = np.arange(len(ends))
    crossed[ends[:, 0], rows] = crossed[ends[:, 1], rows] = False
    actors, lines = np.nonzero(crossed)
    return actors, lines


def count_crossed(positions: Floats, radius: float, starts: Floats, stops: Floats) -> Whole:
    """Count for each position the lines that a dot there would be on."""
    return np.asarray(
        _is_too_close(positions, np.full(len(positions), radius), starts, stops).sum(axis=1)
    )


def find_free(positions: Floats, centres: Floats, reach: Floats) -> Whole:
    """Return for each position whether a box centred there overlaps no other.

    `reach` (n x 2) is half of each other box plus half of the own one.
    """
    wide = np.ptp(positions, axis=0) / 2
    near = (np.abs(centres - (positions.min(axis=0) + wide)) < reach + wide).all(axis=1)
    apart = np.abs(positions[:, None, :] - centres[None, near, :])
    return np.asarray(~(apart < reach[near]).all(axis=2).any(axis=1))


def list_offsets(step: float, reach: int) -> Floats:
    """List the points of a square lattice around (0, 0), the nearest first."""
    span = np.arange(-reach, reach + 1) * step
    positions = np.stack([axis.ravel() for axis in np.meshgrid(span, span)], axis=1)
    order = np.lexsort((positions[:, 0], positions[:, 1], (positions**2).sum(axis=1)))
    return np.asarray(positions[order])


def _improve(actor: int, centres: Floats, boxes: BoxArrays, ends: Whole, offsets: Floats) -> bool:
    """Move one actor to the cheapest free position nearby; return whether it moved."""
    others = np.flatnonzero(np.arange(len(centres)) != actor)
    positions = centres[actor] + offsets
    upper, lower = measure_extent(centres, boxes.half)
    free = find_free(positions, centres[others], boxes.half[others] + boxes.half[actor])
    free &= (positions >= upper + boxes.half[actor]).all(axis=1)
    free &= (positions <= lower - boxes.half[actor]).all(axis=1)
    free[0] = True
    chosen = np.flatnonzero(free)[:CHOICE]
    away = np.hypot(*offsets[chosen].T)
    positions = positions[chosen] - boxes.offset[actor]
    dots = centres - boxes.offset
    own = (ends == actor).any(axis=1)
    foreign = dots[ends[~own]]
    cost = DETOUR_COST * away
    cost += count_crossed(positions, float(boxes.radius[actor]), foreign[:, 0], foreign[:, 1])
    for neighbour in ends[own].sum(axis=1) - actor:
        rest = others[others != neighbour]
        stops = np.broadcast_to(dots[neighbour], positions.shape)
        cost += _is_too_close(dots[rest], boxes.radius[rest], positions, stops).sum(axis=0)
    best = int(cost.round(6).argmin())
    if cost[best] > cost[0] - 0.5:
        return False
    centres[actor] = positions[best] + boxes.offset[actor]
    return True


def _is_too_close(dots: Floats, radius: Floats, starts: Floats, stops: Floats) -> Whole:
    """Return (dots x lines) which dots are too close to which lines."""
    along = stops - starts
    square = np.maximum((along**2).sum(axis=1), 1e-9)
    x, y = (dots[:, None, axis] - starts[None, :, axis] for axis in (0, 1))
    share = np.clip((x * along[:, 0] + y * along[:, 1]) / square, 0.0, 1.0)
    x, y = x - share * along[:, 0], y - share * along[:, 1]
    return np.asarray(x * x + y * y < (radius[:, None] + CLEARANCE) ** 2)

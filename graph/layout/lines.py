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
    crossed = _is_near(dots[:, None], radius[:, None], dots[ends[:, 0]], dots[ends[:, 1]])
    rows = np.arange(len(ends))
    crossed[ends[:, 0], rows] = crossed[ends[:, 1], rows] = False
    actors, lines = np.nonzero(crossed)
    return actors, lines


def count_crossed(positions: Floats, radius: float, starts: Floats, stops: Floats) -> Whole:
    """Count for each position the lines that a dot there would be on."""
    return np.asarray(_is_near(positions[:, None], radius, starts, stops).sum(axis=1))


def find_free(positions: Floats, centres: Floats, reach: Floats) -> Whole:
    """Return for each position whether a box centred there overlaps no other.

    `reach` (n x 2) is half of each other box plus half of the own one.
    """
    wide = np.ptp(positions, axis=0) / 2
    near = (np.abs(centres - (positions.min(axis=0) + wide)) < reach + wide).all(axis=1)
    across, down = (np.abs(positions[:, None, axis] - centres[near, axis]) for axis in (0, 1))
    return np.asarray(~((across < reach[near, 0]) & (down < reach[near, 1])).any(axis=1))


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
    cost = DETOUR_COST * away
    # What is farther from the actor than its positions is not near to any of them.
    far, here, radius = float(away.max()) + 1.0, dots[actor], float(boxes.radius[actor])
    starts, stops = dots[ends[~own]].transpose(1, 0, 2)
    near = _is_near(here, radius + far, starts, stops)
    cost += count_crossed(positions, radius, starts[near], stops[near])
    neighbours = ends[own].sum(axis=1) - actor
    close = _is_near(dots[:, None], boxes.radius[:, None] + far, here, dots[neighbours])
    close[actor] = close[neighbours, np.arange(len(neighbours))] = False
    over, under = np.nonzero(close)
    stops = dots[neighbours[under], None]
    cost += _is_near(dots[over, None], boxes.radius[over, None], positions, stops).sum(axis=0)
    best = int(cost.round(6).argmin())
    if cost[best] > cost[0] - 0.5:
        return False
    centres[actor] = positions[best] + boxes.offset[actor]
    return True


def _is_near(dots: Floats, radius: Floats | float, starts: Floats, stops: Floats) -> Whole:
    """Return which dots are too close to which lines; the arrays are broadcast."""
    across, down = stops[..., 0] - starts[..., 0], stops[..., 1] - starts[..., 1]
    x, y = dots[..., 0] - starts[..., 0], dots[..., 1] - starts[..., 1]
    share = (x * across + y * down) / np.maximum(across * across + down * down, 1e-9)
    share = np.minimum(np.maximum(share, 0.0), 1.0)
    x, y = x - share * across, y - share * down
    return np.asarray(x * x + y * y < (radius + CLEARANCE) ** 2)

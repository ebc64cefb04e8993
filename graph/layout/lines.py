"""Move dots off lines that aren't theirs: a line through a dot reads like a tie to it."""

import numpy as np

from .boxes import Floats, Frames, Whole, measure_extent

CLEARANCE = 5.0
"""Pixels between a dot's edge and a line of others."""
PASSES = 4
CHOICE = 80
"""How many free spots an actor has to choose from."""
CROWDED = 6
"""Ties an actor above which lines are everywhere, and nothing is gained."""
LOOKS = 2_500_000
BUDGET = 40_000_000
"""How many times at most the place of a dot is held against a line."""
WAY = 0.01
"""What a pixel of detour costs, in dots crossed."""


def clear_lines(middles: Floats, frames: Frames, ends: Whole) -> Floats:
    """Move those who lie on lines of others, or whose lines cross others, to a better spot.

    A move is made only to where no box overlaps, and only if fewer dots are crossed. Actors with
    few ties take their turns first, equal ones by number; in a large picture not all get one. The
    picture gets no larger.
    """
    if len(ends) > CROWDED * len(middles) or len(ends) * len(middles) > LOOKS:
        return middles
    middles, left = middles.copy(), BUDGET
    offsets = list_offsets(12.0, 12)
    degree = np.bincount(ends.ravel(), minlength=len(middles))
    for _ in range(PASSES):
        actors, lines = find_crossings(middles - frames.drop, frames.radius, ends)
        turns = np.unique(np.concatenate([actors, ends[lines].ravel()]))
        moved = False
        for actor in turns[np.argsort(degree[turns], kind="stable")].tolist():
            left -= CHOICE * (len(ends) + int(degree[actor]) * len(middles))
            if left < 0:
                return middles
            moved |= _improve(actor, middles, frames, ends, offsets)
        if not moved:
            break
    return middles


def find_crossings(dots: Floats, radius: Floats, ends: Whole) -> tuple[Whole, Whole]:
    """List which dots (numbers) lie on which lines (rows of `ends`) of others."""
    crossed = _touch(dots, radius, dots[ends[:, 0]], dots[ends[:, 1]])
    rows = np.arange(len(ends))
    crossed[ends[:, 0], rows] = crossed[ends[:, 1], rows] = False
    actors, lines = np.nonzero(crossed)
    return actors, lines


def count_crossed(spots: Floats, radius: float, starts: Floats, stops: Floats) -> Whole:
    """Count for each spot the lines that a dot there would lie on."""
    return np.asarray(_touch(spots, np.full(len(spots), radius), starts, stops).sum(axis=1))


def find_free(spots: Floats, middles: Floats, reach: Floats) -> Whole:
    """Tell for each spot whether a box with its middle there keeps clear of all others.

    `reach` (n x 2) is half of each other box plus half of the own one.
    """
    wide = np.ptp(spots, axis=0) / 2
    near = (np.abs(middles - (spots.min(axis=0) + wide)) < reach + wide).all(axis=1)
    apart = np.abs(spots[:, None, :] - middles[None, near, :])
    return np.asarray(~(apart < reach[near]).all(axis=2).any(axis=1))


def list_offsets(step: float, reach: int) -> Floats:
    """List the spots of a square lattice around (0, 0), the nearest first."""
    span = np.arange(-reach, reach + 1) * step
    spots = np.stack([axis.ravel() for axis in np.meshgrid(span, span)], axis=1)
    order = np.lexsort((spots[:, 0], spots[:, 1], (spots**2).sum(axis=1)))
    return np.asarray(spots[order])


def _improve(actor: int, middles: Floats, frames: Frames, ends: Whole, offsets: Floats) -> bool:
    """Move one actor to the cheapest free spot near by; tell whether it moved."""
    others = np.flatnonzero(np.arange(len(middles)) != actor)
    spots = middles[actor] + offsets
    upper, lower = measure_extent(middles, frames.half)
    free = find_free(spots, middles[others], frames.half[others] + frames.half[actor])
    free &= (spots >= upper + frames.half[actor]).all(axis=1)
    free &= (spots <= lower - frames.half[actor]).all(axis=1)
    free[0] = True
    chosen = np.flatnonzero(free)[:CHOICE]
    away = np.hypot(*offsets[chosen].T)
    spots = spots[chosen] - frames.drop[actor]
    dots = middles - frames.drop
    own = (ends == actor).any(axis=1)
    foreign = dots[ends[~own]]
    cost = WAY * away
    cost += count_crossed(spots, float(frames.radius[actor]), foreign[:, 0], foreign[:, 1])
    for neighbour in ends[own].sum(axis=1) - actor:
        rest = others[others != neighbour]
        stops = np.broadcast_to(dots[neighbour], spots.shape)
        cost += _touch(dots[rest], frames.radius[rest], spots, stops).sum(axis=0)
    best = int(cost.round(6).argmin())
    if cost[best] > cost[0] - 0.5:
        return False
    middles[actor] = spots[best] + frames.drop[actor]
    return True


def _touch(dots: Floats, radius: Floats, starts: Floats, stops: Floats) -> Whole:
    """Tell (dots x lines) which dots come too near to which lines."""
    along = stops - starts
    square = np.maximum((along**2).sum(axis=1), 1e-9)
    x, y = (dots[:, None, axis] - starts[None, :, axis] for axis in (0, 1))
    share = np.clip((x * along[:, 0] + y * along[:, 1]) / square, 0.0, 1.0)
    x, y = x - share * along[:, 0], y - share * along[:, 1]
    return np.asarray(x * x + y * y < (radius[:, None] + CLEARANCE) ** 2)

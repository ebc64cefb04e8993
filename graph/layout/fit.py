"""Bring a settled group of actors to page pixels, with every label free to be read."""

import numpy as np

from .boxes import Floats, Frames, Whole, find_overlaps
from .lengths import FOES
from .lines import clear_lines
from .occupancy_grid import snap

UNIT = 170.0
"""Pixels a positive tie is drawn long where there is room for it."""
STRETCH = 1.35
"""How much more one direction may be stretched than the other, to use the window's shape."""
ROOM = 1.7
"""How many times the area of all boxes the picture takes at least."""
KEPT = 0.75
"""The part of the gap between foes, against friends, that making room for labels may not eat up."""
PUSHED = 600
"""More actors than these get bricks of a wall instead of being pushed apart."""
PUSHES = 300
GROWTHS = 24


def fit(settled: Floats, frames: Frames, ends: Whole, lengths: Floats, canvas: Floats) -> Floats:
    """Give the dots' positions in pixels: at the canvas's size if they can, else larger.

    No two boxes overlap. Where it costs little, no line runs through a dot it doesn't belong to.
    """
    scale = _choose_scale(settled, frames, canvas)
    if len(settled) > PUSHED:
        return snap(settled * scale + frames.drop, frames.half) - frames.drop
    for growth in range(GROWTHS):
        dots = settled * scale * 1.08**growth
        middles = push_apart(dots + frames.drop, frames.half, PUSHES)
        if _is_free(middles, frames) and _keeps_gap(settled, middles - frames.drop, ends, lengths):
            break
    else:
        middles = snap(dots + frames.drop, frames.half)
    return clear_lines(middles, frames, ends) - frames.drop


def push_apart(middles: Floats, half: Floats, rounds: int) -> Floats:
    """Push overlapping rectangles off each other, along the shorter way, until none overlap.

    Of two with one middle, the later goes right or down. The rounds may not suffice.
    """
    middles = middles.copy()
    for _ in range(rounds):
        i, j = find_overlaps(middles, half)
        if not len(i):
            break
        apart = middles[j] - middles[i]
        depth = half[i] + half[j] - np.abs(apart)
        axis = (depth[:, 1] <= depth[:, 0]).astype(np.intp)
        rows = np.arange(len(i))
        way = np.where(apart[rows, axis] < 0, -1.0, 1.0) * (0.5 * depth[rows, axis] + 0.5)
        np.add.at(middles, (j, axis), way)
        np.add.at(middles, (i, axis), -way)
    return middles


def measure_area(frames: Frames) -> float:
    """Sum the areas of all boxes, in square pixels."""
    return 4 * float(frames.half.prod(axis=1).sum())


def _choose_scale(settled: Floats, frames: Frames, canvas: Floats) -> Floats:
    larger = max(1.0, (ROOM * measure_area(frames) / float(canvas.prod())) ** 0.5)
    inner = np.maximum(canvas * larger - 2 * frames.half.mean(axis=0), canvas / 4)
    wide = np.maximum(np.ptp(settled, axis=0), 1e-6)
    scale = np.minimum(inner / wide, UNIT * larger)
    return np.asarray(np.minimum(scale, scale.min() * STRETCH))


def _is_free(middles: Floats, frames: Frames) -> bool:
    return not len(find_overlaps(middles, frames.half)[0])


def _keeps_gap(settled: Floats, dots: Floats, ends: Whole, lengths: Floats) -> bool:
    foes, friends = ends[lengths == FOES], ends[lengths < FOES]
    if not len(foes) or not len(friends):
        return True
    before = _mean_length(settled, foes) / max(_mean_length(settled, friends), 1e-9)
    after = _mean_length(dots, foes) / _mean_length(dots, friends)
    return bool(after >= KEPT * before)


def _mean_length(at: Floats, ends: Whole) -> float:
    return float(np.hypot(*(at[ends[:, 0]] - at[ends[:, 1]]).T).mean())

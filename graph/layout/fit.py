"""Scale the layout of a group of actors to page pixels, without overlapping labels."""

import numpy as np

from .boxes import BoxArrays, Floats, Whole, find_overlaps
from .lengths import FOES
from .lines import PASSES, clear_lines
from .occupancy_grid import snap

UNIT = 170.0
"""The length of a positive tie in pixels, if there is room."""
STRETCH = 1.35
"""How much more one axis may be stretched than the other, to use the window's shape."""
ROOM = 1.7
"""The minimum area of the picture, as a multiple of the area of all boxes."""
KEPT = 0.75
"""The share of the foe-to-friend distance ratio that must remain after making room for labels."""
SPACIOUS = 1.3
"""How much larger than the canvas a picture with many lines is."""
PUSHED = 600
"""Above this number, actors are snapped to a grid instead of being pushed apart."""
PUSHES = 300
GROWTHS = 24


def fit(
    unscaled: Floats,
    boxes: BoxArrays,
    ends: Whole,
    lengths: Floats,
    canvas: Floats,
    passes: int = PASSES,
) -> Floats:
    """Return the dots' positions in pixels: within the canvas if possible, otherwise larger.

    No two boxes overlap. If it costs little, no line runs through a dot of another actor.
    """
    scale = _choose_scale(unscaled, boxes, canvas)
    if len(unscaled) > PUSHED:
        return snap(unscaled * scale + boxes.offset, boxes.half) - boxes.offset
    for growth in range(GROWTHS):
        dots = unscaled * scale * 1.08**growth
        centres = push_apart(dots + boxes.offset, boxes.half, PUSHES)
        if _has_no_overlap(centres, boxes) and _keeps_gap(
            unscaled, centres - boxes.offset, ends, lengths
        ):
            break
    else:
        centres = snap(dots + boxes.offset, boxes.half)
    return clear_lines(centres, boxes, ends, passes) - boxes.offset


def fit_roughly(unscaled: Floats, boxes: BoxArrays, ends: Whole, canvas: Floats) -> Floats:
    """Return the dots' positions in pixels as `fit` does, but sooner, and farther apart."""
    scale = SPACIOUS * _choose_scale(unscaled, boxes, canvas)
    centres = push_apart(unscaled * scale + boxes.offset, boxes.half, PUSHES)
    if not _has_no_overlap(centres, boxes):
        centres = snap(centres, boxes.half)
    return clear_lines(centres, boxes, ends, passes=1) - boxes.offset


def push_apart(centres: Floats, half: Floats, rounds: int) -> Floats:
    """Push overlapping rectangles apart, along the axis of smaller overlap, until none overlap.

    Of two with the same centre, the later moves right or down. Overlaps may remain at the end.
    """
    centres = centres.copy()
    for _ in range(rounds):
        i, j = find_overlaps(centres, half)
        if not len(i):
            break
        apart = centres[j] - centres[i]
        depth = half[i] + half[j] - np.abs(apart)
        axis = (depth[:, 1] <= depth[:, 0]).astype(np.intp)
        rows = np.arange(len(i))
        shift = np.where(apart[rows, axis] < 0, -1.0, 1.0) * (0.5 * depth[rows, axis] + 0.5)
        np.add.at(centres, (j, axis), shift)
        np.add.at(centres, (i, axis), -shift)
    return centres


def measure_area(boxes: BoxArrays) -> float:
    """Return the total area of all boxes, in square pixels."""
    return 4 * float(boxes.half.prod(axis=1).sum())


def _choose_scale(unscaled: Floats, boxes: BoxArrays, canvas: Floats) -> Floats:
    larger = max(1.0, (ROOM * measure_area(boxes) / float(canvas.prod())) ** 0.5)
    inner = np.maximum(canvas * larger - 2 * boxes.half.mean(axis=0), canvas / 4)
    wide = np.maximum(np.ptp(unscaled, axis=0), 1e-6)
    scale = np.minimum(inner / wide, UNIT * larger)
    return np.asarray(np.minimum(scale, scale.min() * STRETCH))


def _has_no_overlap(centres: Floats, boxes: BoxArrays) -> bool:
    return not len(find_overlaps(centres, boxes.half)[0])


def _keeps_gap(unscaled: Floats, dots: Floats, ends: Whole, lengths: Floats) -> bool:
    foes, friends = ends[lengths == FOES], ends[lengths < FOES]
    if not len(foes) or not len(friends):
        return True
    before = _mean_length(unscaled, foes) / max(_mean_length(unscaled, friends), 1e-9)
    after = _mean_length(dots, foes) / _mean_length(dots, friends)
    return bool(after >= KEPT * before)


def _mean_length(at: Floats, ends: Whole) -> float:
    return float(np.hypot(*(at[ends[:, 0]] - at[ends[:, 1]]).T).mean())

"""The lines of relations as chains of straight segments between whole pixels.

A bent line is a quadratic curve as vis-network draws it, see `_getViaCoordinates` there.
"""

from math import cos, pi, sin

import numpy as np

from .boxes import Floats, Whole

BENDS = tuple(round(step * 0.06, 2) for step in range(-4, 5))
"""The bends to choose from: positive to one side, as seen from the line's start."""
STRAIGHT = BENDS.index(0.0)
SHARES = {1: (0.0, 1.0), 4: (0.0, 0.27, 0.52, 0.76, 1.0)}
"""Where the points of a chain are along its line; uneven, because lines often cross in the middle,
and two chains that only meet at points would not seem to cross."""


def make_chains(starts: Floats, stops: Floats, bends: Whole, segments: int) -> Floats:
    """Return the points (segments + 1 x ... x 2) of lines, given the indexes of their bends."""
    along, across = _COEFFICIENTS[segments]
    way = stops - starts
    if segments == 1:
        return np.array([starts, stops])
    ahead, aside = along[:, bends], across[:, bends]
    points = np.empty((*ahead.shape, 2))
    points[..., 0] = starts[..., 0] + way[..., 0] * ahead + way[..., 1] * aside
    points[..., 1] = starts[..., 1] + way[..., 1] * ahead - way[..., 0] * aside
    return np.rint(points)


def _find_coefficients(segments: int) -> tuple[Floats, Floats]:
    """Return how far along and aside of the chord the points are (points x bends), in chords."""
    share = np.array(SHARES[segments])
    along, across = [], []
    for bend in BENDS:
        length, angle = (1 + abs(bend)) / 2, bend * pi / 2
        middle = 2 * share * (1 - share)
        along.append(middle * length * cos(angle) + share**2)
        across.append(middle * length * sin(angle))
    return np.array(along).T.round(6), np.array(across).T.round(6)


_COEFFICIENTS = {segments: _find_coefficients(segments) for segments in SHARES}

"""Give many rectangles a free place each, in little time: bricks of a wall."""

from math import ceil, floor

import numpy as np

from .boxes import Floats

Brick = tuple[int, int]


class Wall:
    """Hold which bricks of an endless wall are taken; each second row is shifted by half a brick.

    A brick holds the largest of the rectangles.
    """

    def __init__(self, half: Floats) -> None:
        self._width, self._height = (2 * half.max(axis=0)).tolist()
        self._taken: set[Brick] = set()
        self._searched: dict[Brick, int] = {}

    def block(self, middle: Floats, half: Floats) -> None:
        """Take all bricks that a rectangle touches that stands there already."""
        left, upper = (middle - half).tolist()
        right, lower = (middle + half).tolist()
        for row in range(ceil(upper / self._height - 0.5), floor(lower / self._height + 0.5) + 1):
            shift = row % 2 / 2
            first = ceil(left / self._width - shift - 0.5)
            last = floor(right / self._width - shift + 0.5)
            self._taken.update((column, row) for column in range(first, last + 1))

    def take(self, middle: Floats) -> Floats:
        """Take a free brick near the spot; give its middle.

        Bricks are looked at ring by ring, and rings found full aren't looked at again.
        """
        x, y = middle.tolist()
        row = round(y / self._height)
        start = (round(x / self._width - row % 2 / 2), row)
        ring = self._searched.get(start, 0)
        while not (free := [brick for brick in _ring(start, ring) if brick not in self._taken]):
            ring += 1
        self._searched[start] = ring
        column, row = free[0]
        self._taken.add(free[0])
        return np.array([(column + row % 2 / 2) * self._width, row * self._height])


def snap(middles: Floats, half: Floats) -> Floats:
    """Move each rectangle to a brick of its own, near where it is; the earlier has the choice."""
    wall = Wall(half)
    return np.stack([wall.take(middle) for middle in middles])


def _ring(start: Brick, size: int) -> list[Brick]:
    if not size:
        return [start]
    x, y = start
    span = range(-size, size + 1)
    edge = [(x + a, y + b) for a in span for b in ((-size, size) if abs(a) < size else span)]
    return sorted(edge, key=lambda spot: ((spot[0] - x) ** 2 + (spot[1] - y) ** 2, spot))

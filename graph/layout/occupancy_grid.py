"""A grid of cells that quickly gives each of many rectangles a free position."""

from math import ceil, floor

import numpy as np

from .boxes import Floats

Cell = tuple[int, int]


class OccupancyGrid:
    """An unbounded grid of occupied cells; every second row is shifted by half a cell.

    A cell is as large as the largest rectangle.
    """

    def __init__(self, half: Floats) -> None:
        self._width, self._height = (2 * half.max(axis=0)).tolist()
        self._occupied: set[Cell] = set()
        self._searched: dict[Cell, int] = {}

    def mark_rectangle(self, centre: Floats, half: Floats) -> None:
        """Mark all cells that a placed rectangle touches as occupied."""
        left, upper = (centre - half).tolist()
        right, lower = (centre + half).tolist()
        for row in range(ceil(upper / self._height - 0.5), floor(lower / self._height + 0.5) + 1):
            shift = row % 2 / 2
            first = ceil(left / self._width - shift - 0.5)
            last = floor(right / self._width - shift + 0.5)
            self._occupied.update((column, row) for column in range(first, last + 1))

    def reserve_nearest(self, centre: Floats) -> Floats:
        """Reserve a free cell near a point; return the cell's centre.

        Cells are searched ring by ring, and rings found full are not searched again.
        """
        x, y = centre.tolist()
        row = round(y / self._height)
        start = (round(x / self._width - row % 2 / 2), row)
        ring = self._searched.get(start, 0)
        while not (free := [cell for cell in _ring(start, ring) if cell not in self._occupied]):
            ring += 1
        self._searched[start] = ring
        column, row = free[0]
        self._occupied.add(free[0])
        return np.array([(column + row % 2 / 2) * self._width, row * self._height])


def snap(centres: Floats, half: Floats) -> Floats:
    """Move each rectangle to a cell of its own nearby; earlier ones choose first."""
    grid = OccupancyGrid(half)
    return np.stack([grid.reserve_nearest(centre) for centre in centres])


def _ring(start: Cell, size: int) -> list[Cell]:
    if not size:
        return [start]
    x, y = start
    span = range(-size, size + 1)
    edge = [(x + a, y + b) for a in span for b in ((-size, size) if abs(a) < size else span)]
    return sorted(edge, key=lambda cell: ((cell[0] - x) ** 2 + (cell[1] - y) ** 2, cell))

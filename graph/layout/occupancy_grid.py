"""A grid of cells that quickly gives each of many rectangles a free position."""

from functools import cache
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

        Cells are searched ring by ring, and rings found full are not searched again: what is full
        around a cell is full around its neighbours, but for the outermost ring.
        """
        x, y = centre.tolist()
        row = round(y / self._height)
        start = (round(x / self._width - row % 2 / 2), row)
        ring = self._find_ring(start)
        while (free := self._find_free(start, ring)) is None:
            ring += 1
        self._searched[start] = ring
        self._occupied.add(free)
        column, row = free
        return np.array([(column + row % 2 / 2) * self._width, row * self._height])

    def _find_ring(self, start: Cell) -> int:
        """Return the ring inside which all cells are known to be occupied."""
        x, y = start
        beside = max(self._searched.get((x + a, y + b), 0) for a, b in _list_ring(1))
        return max(self._searched.get(start, 0), beside - 1)

    def _find_free(self, start: Cell, ring: int) -> Cell | None:
        """Return the free cell of a ring that is nearest to its middle; None if it is full."""
        x, y = start
        cells = ((x + across, y + down) for across, down in _list_ring(ring))
        return next((cell for cell in cells if cell not in self._occupied), None)


def snap(centres: Floats, half: Floats) -> Floats:
    """Move each rectangle to a cell of its own nearby; earlier ones choose first."""
    grid = OccupancyGrid(half)
    return np.stack([grid.reserve_nearest(centre) for centre in centres])


@cache
def _list_ring(size: int) -> list[Cell]:
    """List the cells of a ring, relative to its middle: the nearest first, then by column, row."""
    span = range(-size, size + 1)
    edge = {(a, b) for a in span for b in ((-size, size) if abs(a) < size else span)}
    return sorted(edge, key=lambda cell: (cell[0] ** 2 + cell[1] ** 2, cell))

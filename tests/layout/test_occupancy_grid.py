"""Each rectangle gets the nearest free cell, however full the grid is."""

from random import Random

import numpy as np

from graph.layout.occupancy_grid import OccupancyGrid


def find_slowly(occupied, start):
    """Search all cells, ring by ring, for the free one that is nearest to the start."""
    x, y = start
    for ring in range(200):
        span = range(-ring, ring + 1)
        cells = [(x + a, y + b) for a in span for b in span if max(abs(a), abs(b)) == ring]
        free = [cell for cell in cells if cell not in occupied]
        if free:
            return min(free, key=lambda cell: ((cell[0] - x) ** 2 + (cell[1] - y) ** 2, cell))
    return None


def test_the_nearest_free_cell_is_found_wherever_was_searched_before():
    dice, grid, occupied = Random(1), OccupancyGrid(np.array([[0.5, 0.5]])), set()
    for _ in range(600):
        x, y = dice.gauss(0, 3), dice.gauss(0, 3)
        row = round(y)
        wanted = find_slowly(occupied, (round(x - row % 2 / 2), row))
        occupied.add(wanted)
        column, row = wanted
        assert grid.reserve_nearest(np.array([x, y])).tolist() == [column + row % 2 / 2, row]

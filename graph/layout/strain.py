"""What it costs that distances are not those that ties ask for, and that it is crowded."""

from dataclasses import dataclass

import numpy as np

from .boxes import Floats, Whole

CROWDED = 1.0


@dataclass(slots=True)
class Strain:
    """What it costs to be nearer to others or farther than the target distances (n x n).

    These are in lengths of a positive tie: `unit` pixels across and down. `pulls` (n x n) is the
    cost of the square of a relative difference. Closer than `room` pixels it is crowded.
    """

    distances: Floats
    pulls: Floats
    unit: Floats
    room: float

    def weigh(self, actors: Whole, ways: Floats) -> Floats:
        """Return the costs of actors with these ways to all others (k x actors x n x 2)."""
        squares = ways**2
        x, y = squares[..., 0], squares[..., 1]
        across, down = self.unit**-2
        off = np.sqrt(across * x + down * y) / self.distances[actors] - 1
        near = np.maximum(1 - np.sqrt(x + y) / self.room, 0)
        near[:, np.arange(len(actors)), actors] = 0
        costs = self.pulls[actors] * off**2 + CROWDED * near**2
        return np.asarray(costs.sum(axis=2))

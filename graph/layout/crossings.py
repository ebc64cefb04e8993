"""Which of a few discs goes where, so that the lines between them cross as little as possible."""

from itertools import combinations
from random import Random

import numpy as np

from .boxes import Floats, Whole
from .meetings import count_crossings, find_hits, make_lines

PATTERNS = 12
"""How many sets of spots are tried."""
ORDERS = 600
"""In how many orders discs are put on each."""
TRIES = 12
"""How many spots are looked at for one that is far from the others."""
OVER = 2.0
"""What a line over a third spot costs; a crossing costs 1."""
LONG, SHORT = 2.0, 0.5
"""What a friendly line across the frame costs, and what a hostile one saves."""
NEAR = 0.09
"""How near to the middle of a spot a line runs over it, as a share of the frame."""


def find_starts(count: int, ends: Whole, signs: Whole, frame: Floats, dice: Random) -> list[Floats]:
    """Return sets of spots for discs in a frame around (0, 0), in their order, the best first.

    Lines, with these ends and signs, are straight. Spots are random, and far from each other.
    """
    orders = _list_orders(count, dice)
    found = []
    for number in range(PATTERNS):
        spots = _choose_spots(count, frame, dice)
        costs = _weigh_orders(spots, orders, ends, signs, frame)
        best = int(costs.argmin())
        found.append((float(costs[best]), number, spots[orders[best]]))
    return [spots for _, _, spots in sorted(found, key=lambda start: start[:2])]


def _list_orders(count: int, dice: Random) -> Whole:
    """List random orders of so many spots."""
    keys = np.array([dice.random() for _ in range(ORDERS * count)]).reshape(ORDERS, count)
    return np.argsort(keys, axis=1, kind="stable")


def _choose_spots(count: int, frame: Floats, dice: Random) -> Floats:
    """Choose spots in whole pixels, each the farthest of some random ones from those before it."""
    spots = np.zeros((0, 2))
    for _ in range(count):
        tried = np.array([dice.random() - 0.5 for _ in range(2 * TRIES)]).reshape(TRIES, 2)
        ways = (tried[:, None, :] - spots) ** 2
        far = ways.sum(axis=2).min(axis=1, initial=4.0).round(9)
        spots = np.concatenate([spots, tried[[int(far.argmax())]]])
    return np.rint(spots * frame * 0.8)


def _weigh_orders(spots: Floats, orders: Whole, ends: Whole, signs: Whole, frame: Floats) -> Floats:
    """Return what each order of the spots costs."""
    pairs = np.array([*combinations(range(len(spots)), 2)], dtype=np.intp).reshape(-1, 2)
    number = np.zeros((len(spots), len(spots)), dtype=np.intp)
    number[pairs[:, 0], pairs[:, 1]] = number[pairs[:, 1], pairs[:, 0]] = np.arange(len(pairs))
    segments = make_lines(spots[pairs.T])
    crossings = count_crossings(segments, segments)
    around = np.rint(frame * NEAR)
    over = find_hits(segments, np.concatenate([spots - around, spots + around], axis=1))
    rows = np.arange(len(pairs))
    over[rows, pairs[:, 0]] = over[rows, pairs[:, 1]] = False
    lengths = np.hypot(*(spots[pairs[:, 0]] - spots[pairs[:, 1]]).T) / frame.max()
    lines = number[orders[:, ends[:, 0]], orders[:, ends[:, 1]]]
    costs = OVER * over.sum(axis=1)[lines].sum(axis=1)
    costs = costs + LONG * lengths[lines[:, signs > 0]].sum(axis=1)
    costs = costs - SHORT * lengths[lines[:, signs < 0]].sum(axis=1)
    for one, other in combinations(range(len(ends)), 2):
        costs = costs + crossings[lines[:, one], lines[:, other]]
    return np.asarray(costs.round(6))

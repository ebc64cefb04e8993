"""Bounds on conflicts in blocks too large for a proof: by a search, in seconds.

The upper bound is the split that the local search finds. The lower bound is a number of negative
cycles that share no tie, since every split conflicts with a tie of each (Cartwright & Harary 1956).
Seeded, and bounded by counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from .local_search import SWEEPS, anneal, improve
from .signed import Labels, SignedGraph

LARGE = 6_000
"""Above this number of ties a block is not proved: no programme of that size is solved anyway."""
VISITS = 600_000
"""How many actors the annealing visits in all, but for a few passes in any network."""
FEWEST = 12
LENGTHS = (2, 3, 4, 6, 8)
"""How many ties besides the conflict a cycle has at most, in turn: short cycles leave more ties."""
STEPS = 3_000_000
"""How many ties are looked at, in all, to find cycles."""

_Paths = dict[int, list[int]]
"""The ties that lead to each actor reached."""


def search(network: SignedGraph, seed: int) -> Labels:
    """Return a good split into two blocs."""
    sweeps = max(FEWEST, min(SWEEPS, VISITS // network.size))
    return improve(network, anneal(network, seed, sweeps), seed)


def count_cycles(network: SignedGraph, labels: Sequence[int]) -> int:
    """Count negative cycles that share no tie: one conflict of a split each, closed by other ties.

    No more are counted than are found, so that the number depends on the split; it is a lower bound
    on the conflicts of any.

    >>> count_cycles(SignedGraph(3, ((0, 1, 1), (0, 2, -1), (1, 2, -1))), (0, 0, 0))
    0
    >>> count_cycles(SignedGraph(3, ((0, 1, -1), (0, 2, -1), (1, 2, -1))), (0, 0, 1))
    1
    """
    conflicts = network.list_conflicts(labels)
    against = set(conflicts)
    ties: list[dict[int, int]] = [{} for _ in range(network.size)]
    for place, (first, second, _) in enumerate(network.edges):
        if place not in against:
            ties[first][place], ties[second][place] = second, first
    found, steps = 0, 0
    for most in LENGTHS:
        left = []
        for place in conflicts:
            first, second, _ = network.edges[place]
            if steps > STEPS:
                return found
            path, looked = _find_path(ties, first, second, most)
            steps += looked
            if path is None:
                left.append(place)
                continue
            found += 1
            for each in path:
                for end in network.edges[each][:2]:
                    del ties[end][each]
        conflicts = left
    return found


def _find_path(
    ties: Sequence[dict[int, int]], start: int, goal: int, most: int
) -> tuple[list[int] | None, int]:
    """Return a shortest path of at most so many ties, from both ends, and how many were looked at.

    The path is None if there is none.
    """
    reached: tuple[_Paths, _Paths] = ({start: []}, {goal: []})
    newest, looked = ([start], [goal]), 0
    for _ in range(most):
        side = 0 if len(newest[0]) <= len(newest[1]) else 1
        here, there = reached[side], reached[1 - side]
        further = []
        for actor in newest[side]:
            looked += len(ties[actor])
            for place, other in ties[actor].items():
                if other in there:
                    return [*here[actor], place, *there[other]], looked
                if other not in here:
                    here[other] = [*here[actor], place]
                    further.append(other)
        newest = (further, newest[1]) if side == 0 else (newest[0], further)
        if not further:
            break
    return None, looked

"""A lower bound on conflicts, from cycles.

A split into two blocs conflicts with a tie of every cycle with a negative product of signs
(Cartwright & Harary 1956). To hit all such cycles with the fewest ties is, relaxed, a linear
programme grown cycle by cycle (Grötschel, Jünger & Reinelt 1987; Demaine, Emanuel, Fiat
& Immorlica 2006). Its value bounds the conflicts from below, and its rounding is a good split.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.optimize import linprog
from scipy.sparse.csgraph import breadth_first_order, dijkstra, minimum_spanning_tree

from .local_search import settle
from .signed import Labels, SignedGraph, better_split

Cycle: TypeAlias = tuple[int, ...]
"""The indices of a cycle's ties, in order."""
Floats: TypeAlias = npt.NDArray[np.float64]

ROUNDS = 40
"""The maximum number of rounds of searching for cycles."""
WORK = 45_000
"""The limit on cycles, summed over all linear programmes of a network."""
TRIANGLES = 4
"""In how many triangles a tie is at most at the start, so that all ties are covered."""
AT_ONCE = 64
"""From how many actors cycles are searched at once; it bounds the memory."""
TINY = 1e-7
ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Shares:
    """The bound that cycles prove, and by how much each tie in conflict would raise it."""

    value: float
    slack: Floats

    @property
    def low(self) -> int:
        """The bound in whole ties."""
        return math.ceil(self.value - ROUNDING)

    def list_out_of_reach(self, most: int) -> list[int]:
        """List the ties that no split with at most `most` conflicts conflicts with."""
        beyond = self.slack > most - self.value + ROUNDING
        return [int(place) for place in np.flatnonzero(beyond)]


@dataclass(frozen=True, slots=True)
class Relaxed:
    """The result of the linear programme: a bound, a split, and the cycles of the bound."""

    shares: Shares
    labels: Labels
    cycles: tuple[Cycle, ...]


def relax(network: SignedGraph, labels: Labels) -> Relaxed:
    """Bound the conflicts of any split into two blocs from below, and improve a split.

    Each negative cycle contains a conflict of the current split, so the search for cycles starts
    there. It ends once the bound reaches the split, no cycle is new, or `WORK` is used up.
    """
    cover, ties = make_cover(network), len(network.edges)
    cycles = pick_triangles(network)
    shares, weights, work = Shares(0.0, np.ones(ties)), np.zeros(ties), 0
    fresh: Sequence[Cycle] = cycles
    for _ in range(ROUNDS):
        if fresh:
            shares, weights = share_out(cycles, ties)
            labels = better_split(network, labels, settle(network, round_off(network, weights)))
        conflicts, work = network.list_conflicts(labels), work + len(cycles)
        if shares.low >= len(conflicts) or work > WORK:
            break
        sources = sorted({end for place in conflicts for end in network.edges[place][:2]})
        fresh = sorted(set(find_cycles(cover, weights, sources)) - set(cycles))
        if not fresh:
            break
        cycles = cycles + fresh
    return Relaxed(shares, labels, tuple(cycles))


def list_negative_triangles(network: SignedGraph) -> Iterator[Cycle]:
    """Yield the triangles with a negative product of signs, by the indices of their ties.

    >>> list(list_negative_triangles(SignedGraph(3, ((0, 1, 1), (0, 2, 1), (1, 2, -1)))))
    [(0, 1, 2)]
    """
    for triangle in network.list_triangles():
        if sum(network.edges[each][2] < 0 for each in triangle) % 2:
            yield tuple(sorted(triangle))


def pick_triangles(network: SignedGraph) -> list[Cycle]:
    """Pick triangles until each further one has a tie that is in enough already."""
    often = [0] * len(network.edges)
    picked = []
    for triangle in list_negative_triangles(network):
        if max(often[tie] for tie in triangle) < TRIANGLES:
            picked.append(triangle)
            for tie in triangle:
                often[tie] += 1
    return picked


def share_out(cycles: Sequence[Cycle], ties: int) -> tuple[Shares, Floats]:
    """Return the bound that cycles give, and the smallest weights of ties that hit them all."""
    # Inner points: in large programmes many times as fast as the simplex method.
    solved = linprog(  # type: ignore[call-overload]  # the stubs know no sparse matrices
        np.ones(ties),
        A_ub=-list_members(cycles, ties),
        b_ub=-np.ones(len(cycles)),
        bounds=(0, None),
        method="highs-ipm",
    )
    if solved.x is None:
        return Shares(0.0, np.ones(ties)), np.zeros(ties)
    return add_up(cycles, -solved.ineqlin.marginals, ties), solved.x


def add_up(cycles: Sequence[Cycle], shares: Floats, ties: int) -> Shares:
    """Return the bound that shares of cycles give, first scaled down to fit every tie.

    It is valid whatever the solver's precision, since no tie carries more than 1 of all shares.

    >>> add_up([(0, 1, 2), (2, 3, 4)], np.array([0.9, 0.9]), 5).low
    1
    """
    shares = np.maximum(shares, 0.0)
    held = np.asarray(list_members(cycles, ties).T @ shares)
    most = max(1.0, float(held.max()))
    return Shares(float(shares.sum()) / most, 1.0 - held / most)


def list_members(cycles: Sequence[Cycle], ties: int) -> sparse.csr_array[np.float64]:
    """Return the matrix with one row for each cycle, and 1 for each of its ties."""
    pairs = [(row, place) for row, cycle in enumerate(cycles) for place in cycle]
    rows, columns = np.array(pairs, dtype=np.int32).reshape(-1, 2).T
    return sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=(len(cycles), ties))


def round_off(network: SignedGraph, weights: Floats) -> list[int]:
    """Split a connected network along its minimum spanning tree."""
    # Before 1.17.1, scipy finds trees by indices of 32 bits only.
    first, second, sign = np.array(network.edges, dtype=np.int32).T
    shape = (network.size, network.size)
    light = np.maximum(weights, 0.0) + TINY
    tree = minimum_spanning_tree(sparse.csr_array((light, (first, second)), shape=shape))
    order, before = breadth_first_order(tree, 0, directed=False)
    turns = sparse.csr_array((sign < 0, (first, second)), shape=shape).todok()
    labels = [0] * network.size
    for actor in order[1:].tolist():
        other = int(before[actor])
        pair = (min(actor, other), max(actor, other))
        labels[actor] = labels[other] ^ int(turns.get(pair, False))
    return labels


@dataclass(frozen=True, slots=True)
class Cover:
    """The double cover of a network: a path from an actor to its copy is a negative cycle.

    The copy of actor i is `size + i`; negative ties lead to the other copy.
    """

    network: SignedGraph
    starts: npt.NDArray[np.int32]
    ends: npt.NDArray[np.int32]
    places: npt.NDArray[np.int32]
    tie: dict[tuple[int, int], int] = field(repr=False)


def make_cover(network: SignedGraph) -> Cover:
    """Build the double cover of a network."""
    size = network.size
    tie: dict[tuple[int, int], int] = {}
    for place, (first, second, sign) in enumerate(network.edges):
        over = 0 if sign > 0 else size
        for start, end in ((first, second), (second, first)):
            tie[start, end + over] = tie[start + size, end + size - over] = place
    starts, ends = np.array(list(tie), dtype=np.int32).reshape(-1, 2).T
    return Cover(network, starts, ends, np.array(list(tie.values()), dtype=np.int32), tie)


def find_cycles(cover: Cover, weights: Floats, sources: Sequence[int]) -> Iterable[Cycle]:
    """Yield a lightest cycle through each of some actors, if it weighs less than 1."""
    size = cover.network.size
    light = np.maximum(weights, 0.0) + TINY
    doubled = sparse.csr_array(
        (light[cover.places], (cover.starts, cover.ends)), shape=(2 * size, 2 * size)
    )
    for first in range(0, len(sources), AT_ONCE):
        some = np.array(sources[first : first + AT_ONCE])
        far, before = dijkstra(doubled, indices=some, return_predecessors=True, limit=1.0)
        for row, source in enumerate(some.tolist()):
            if far[row, source + size] < 1.0:
                path = _walk_back(before[row].tolist(), source, source + size)
                cycle = _cut_cycle(cover, path)
                if sum(weights[place] for place in cycle) < 1 - ROUNDING:
                    yield cycle


def _walk_back(before: Sequence[int], source: int, target: int) -> list[int]:
    path = [target]
    while path[-1] != source:
        path.append(before[path[-1]])
    return path[::-1]


def _cut_cycle(cover: Cover, path: Sequence[int]) -> Cycle:
    """Cut a path at the first actor it returns to, which leaves a cycle."""
    size = cover.network.size
    seen: dict[int, int] = {}
    for at, step in enumerate(path):
        if step % size in seen:
            path = path[seen[step % size] : at + 1]
            break
        seen[step % size] = at
    return tuple(sorted(cover.tie[step] for step in pairwise(path)))

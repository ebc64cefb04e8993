"""How many ties every split must conflict with, at the least: a bound from cycles.

A split into two blocs conflicts with a tie of every cycle whose signs multiply to minus (Cartwright
& Harary 1956); a split into any number of blocs with one of every cycle that has exactly one
negative tie (Davis 1967). So does any set of such cycles that share no tie bound the conflicts from
below; and so do shares of cycles, as long as the shares in each tie add up to 1 at the most. The
best shares are the dual of a linear programme, grown cycle by cycle (Grötschel, Jünger & Reinelt
1987; Demaine, Emanuel, Fiat & Immorlica 2006). The sum of the shares is a bound whatever the
solver's precision, since it is scaled until no tie holds more than 1.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.optimize import linprog
from scipy.sparse.csgraph import dijkstra

from .signed import SignedGraph

Cycle: TypeAlias = tuple[int, ...]
"""The places of a cycle's ties, in order."""
Floats: TypeAlias = npt.NDArray[np.float64]

ROUNDS = 60
"""How often cycles are looked for at the most."""
WORK = 48_000
"""In large networks, so many ties, over all rounds, set how often; but `FEWEST` times at least."""
FEWEST = 8
SHARED_TIES = 8_000
"""With more ties than these, whole cycles are packed and no shares of them."""
AT_ONCE = 64
"""From so many actors cycles are looked for in one go; it bounds the memory."""
TINY = 1e-7
ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Bound:
    """A lower bound, and the cycles that it stands on."""

    low: int
    cycles: tuple[Cycle, ...]


def bound_below(network: SignedGraph, most: int | None, labels: Sequence[int]) -> Bound:
    """Bound from below what any split into at most so many blocs conflicts with.

    `labels` are a good split: each cycle in question holds one of its conflicts, so that cycles
    are looked for from there, and no further once the bound meets it.
    """
    conflicts = network.list_conflicts(labels)
    sources = sorted({end for place in conflicts for end in network.edges[place][:2]})
    cover = make_cover(network, only_one_negative=most != 2)
    cycles = pack_triangles(network, only_one_negative=most != 2)
    if len(network.edges) > SHARED_TIES:
        return _pack_more(cover, sources, cycles)
    low, load = len(cycles), _load(cycles, len(network.edges))
    for _ in range(_count_rounds(network)):
        fresh = sorted(set(find_cycles(cover, load, sources)) - set(cycles))
        if not fresh or low >= len(conflicts):
            break
        cycles += fresh
        load, shares = _share_out(cycles, len(network.edges))
        low = max(low, add_up(cycles, shares, len(network.edges)))
    return Bound(low, tuple(cycles))


def _count_rounds(network: SignedGraph) -> int:
    return min(ROUNDS, max(FEWEST, WORK // max(1, len(network.edges))))


def pack_triangles(network: SignedGraph, *, only_one_negative: bool) -> list[Cycle]:
    """Take triangles in question that share no tie, one after the other.

    >>> pack_triangles(SignedGraph(3, ((0, 1, 1), (0, 2, 1), (1, 2, -1))), only_one_negative=True)
    [(0, 1, 2)]
    """
    after: list[dict[int, int]] = [{} for _ in range(network.size)]
    for place, (first, second, _) in enumerate(network.edges):
        after[first][second] = place
    packed: list[Cycle] = []
    used: set[int] = set()
    for place, (first, second, _) in enumerate(network.edges):
        for third in sorted(after[first].keys() & after[second].keys()):
            triangle = (place, after[first][third], after[second][third])
            negative = sum(network.edges[each][2] < 0 for each in triangle)
            wanted = negative == 1 or (negative == 3 and not only_one_negative)
            if wanted and used.isdisjoint(triangle):
                used.update(triangle)
                packed.append(tuple(sorted(triangle)))
                break
    return packed


def _load(cycles: Iterable[Cycle], ties: int) -> Floats:
    """Weigh the ties of whole cycles 1, all others 0."""
    load = np.zeros(ties)
    load[[place for cycle in cycles for place in cycle]] = 1
    return load


def _pack_more(cover: Cover, sources: Sequence[int], packed: list[Cycle]) -> Bound:
    """Take short cycles that share no tie, one after the other, beside some that are taken."""
    used = _load(packed, len(cover.network.edges))
    for _ in range(_count_rounds(cover.network)):
        before = len(packed)
        for cycle in sorted(find_cycles(cover, used, sources), key=lambda each: (len(each), each)):
            if not used[list(cycle)].any():
                used[list(cycle)] = 1
                packed.append(cycle)
        if len(packed) == before:
            break
    return Bound(len(packed), tuple(packed))


def _share_out(cycles: Sequence[Cycle], ties: int) -> tuple[Floats, Floats]:
    """Return what each tie weighs, so that each cycle weighs 1, and the shares of the cycles."""
    # Inner points: in large programmes many times as fast as the simplex method.
    solved = linprog(  # type: ignore[call-overload]  # the stubs know no sparse matrices
        np.ones(ties),
        A_ub=-list_members(cycles, ties),
        b_ub=-np.ones(len(cycles)),
        bounds=(0, None),
        method="highs-ipm",
    )
    if solved.x is None:
        return np.zeros(ties), np.zeros(len(cycles))
    return solved.x, -solved.ineqlin.marginals


def add_up(cycles: Sequence[Cycle], shares: Floats, ties: int) -> int:
    """Return the bound that shares of cycles give, first made small enough for every tie.

    >>> add_up([(0, 1, 2), (2, 3, 4)], np.array([0.9, 0.9]), 5)
    1
    """
    shares = np.maximum(shares, 0.0)
    held = np.asarray(list_members(cycles, ties).T @ shares)
    return math.ceil(float(shares.sum()) / max(1.0, float(held.max())) - ROUNDING)


def list_members(cycles: Sequence[Cycle], ties: int) -> sparse.csr_array[np.float64]:
    """Return the matrix with a row a cycle, and 1 for each of its ties."""
    rows = [row for row, cycle in enumerate(cycles) for _ in cycle]
    columns = [place for cycle in cycles for place in cycle]
    return sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=(len(cycles), ties))


@dataclass(frozen=True, slots=True)
class Cover:
    """A network drawn twice, so that a path from an actor to its double is a cycle in question.

    The double of actor i is `size + i`. Negative ties lead over to the other drawing. Where only
    one of them is allowed, they lead one way, and the second drawing has none.
    """

    network: SignedGraph
    starts: npt.NDArray[np.int32]
    ends: npt.NDArray[np.int32]
    places: npt.NDArray[np.int32]
    tie: dict[tuple[int, int], int] = field(repr=False)


def make_cover(network: SignedGraph, *, only_one_negative: bool) -> Cover:
    """Draw a network twice."""
    size = network.size
    tie: dict[tuple[int, int], int] = {}
    for place, (first, second, sign) in enumerate(network.edges):
        for start, end in ((first, second), (second, first)):
            if sign > 0:
                tie[start, end] = tie[start + size, end + size] = place
            else:
                tie[start, end + size] = place
                if not only_one_negative:
                    tie[start + size, end] = place
    starts, ends = np.array(list(tie), dtype=np.int32).reshape(-1, 2).T
    return Cover(network, starts, ends, np.array(list(tie.values()), dtype=np.int32), tie)


def find_cycles(cover: Cover, weights: Floats, sources: Sequence[int]) -> Iterable[Cycle]:
    """Give a lightest cycle through each of some actors, where it weighs less than 1."""
    size = cover.network.size
    light = np.maximum(weights, 0.0) + TINY
    drawn = sparse.csr_array(
        (light[cover.places], (cover.starts, cover.ends)), shape=(2 * size, 2 * size)
    )
    for first in range(0, len(sources), AT_ONCE):
        some = np.array(sources[first : first + AT_ONCE])
        far, before = dijkstra(drawn, indices=some, return_predecessors=True, limit=1.0)
        for row, source in enumerate(some.tolist()):
            if far[row, source + size] < 1.0:
                path = _walk_back(before[row].tolist(), source, source + size)
                cycle = _take_cycle(cover, path)
                if sum(weights[place] for place in cycle) < 1 - ROUNDING:
                    yield cycle


def _walk_back(before: Sequence[int], source: int, target: int) -> list[int]:
    path = [target]
    while path[-1] != source:
        path.append(before[path[-1]])
    return path[::-1]


def _take_cycle(cover: Cover, path: Sequence[int]) -> Cycle:
    """Cut a path at the first actor that it comes back to: what lies between is a cycle."""
    size = cover.network.size
    seen: dict[int, int] = {}
    for at, step in enumerate(path):
        if step % size in seen:
            path = path[seen[step % size] : at + 1]
            break
        seen[step % size] = at
    return tuple(sorted(cover.tie[step] for step in pairwise(path)))

"""Say how long a tie should be drawn, and with that how far apart any two actors should stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from .boxes import Floats, Whole

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Ties = Mapping[tuple[int, int], int | None]

FOES = 4.5
CAP = 5.0
LENGTHS: dict[int | None, float] = {1: 1.0, 0: 1.1, None: 1.8, -1: FOES}
"""Target length of a tie by its sign; `None` is a pair with ties of both signs."""


def unite_ties(
    ids: list[str], ties: Mapping[tuple[str, str], int | None]
) -> dict[tuple[int, int], int | None]:
    """Number the ends of the ties, lower first, in order.

    Ties of an actor with itself or with one who isn't among `ids` are left out. A pair given twice,
    once in each order, with two signs counts as mixed. Raises ValueError on an unknown sign.
    """
    number = {name: place for place, name in enumerate(ids)}
    signs: dict[tuple[int, int], set[int | None]] = {}
    for (one, other), sign in ties.items():
        if sign not in LENGTHS:
            raise ValueError(f"a tie's sign is 1, -1, 0 or None, not {sign!r}: {one}, {other}")
        if one != other and one in number and other in number:
            low, high = sorted((number[one], number[other]))
            signs.setdefault((low, high), set()).add(sign)
    return {pair: found.pop() if len(found) == 1 else None for pair, found in sorted(signs.items())}


def split_components(count: int, ties: Ties) -> list[Whole]:
    """Split the actors 0..count-1 into connected groups: largest first, then by first member."""
    from scipy.sparse.csgraph import connected_components

    if not count:
        return []
    _, label = connected_components(_matrix(count, ties), directed=False)
    order = np.argsort(label, kind="stable")
    cuts = np.flatnonzero(np.diff(label[order])) + 1
    return sorted(np.split(order, cuts), key=lambda group: (-len(group), group[0]))


def list_ends(ties: Ties) -> Whole:
    """Give the ends of the ties as numbers, one row a tie."""
    return np.array(list(ties), dtype=np.intp).reshape(-1, 2)


def list_lengths(ties: Ties) -> Floats:
    """Give the target lengths of the ties, in their order."""
    return np.array([LENGTHS[sign] for sign in ties.values()], dtype=float)


def measure_distances(count: int, ties: Ties) -> Floats:
    """Give the wanted distance of every two actors (n x n): the shortest path's, at most 5.

    Two who are against each other are wanted 4.5 apart, however close their friends bring them.
    """
    from scipy.sparse.csgraph import shortest_path

    wanted = np.minimum(shortest_path(_matrix(count, ties), directed=False), CAP)
    _part_foes(wanted, ties, range(count))
    return wanted


def measure_from_pivots(count: int, ties: Ties, pivots: int) -> tuple[Whole, Floats]:
    """Choose actors far from each other; give their numbers and the distances to them (n x k).

    The first is the one with most ties, each further one the farthest from those already chosen;
    equal ones go by number.
    """
    from scipy.sparse.csgraph import dijkstra

    matrix = _matrix(count, ties)
    degree = np.bincount(list_ends(ties).ravel(), minlength=count)
    chosen = [int(degree.argmax())]
    columns: list[Floats] = []
    nearest = np.full(count, np.inf)
    while True:
        reach = dijkstra(matrix, directed=False, indices=[chosen[-1]], limit=CAP)[0]
        columns.append(np.minimum(reach, CAP))
        nearest = np.minimum(nearest, columns[-1])
        if len(chosen) == min(pivots, count):
            break
        nearest[chosen] = -1
        chosen.append(int(np.lexsort((-degree, -nearest))[0]))
    wanted = np.stack(columns, axis=1)
    _part_foes(wanted, ties, chosen)
    return np.array(chosen, dtype=np.intp), wanted


def _matrix(count: int, ties: Ties) -> csr_array:
    from scipy.sparse import csr_array

    ends = list_ends(ties).astype(np.int32)  # before 1.17.1, scipy finds paths by no others
    return csr_array((list_lengths(ties), (ends[:, 0], ends[:, 1])), shape=(count, count))


def _part_foes(wanted: Floats, ties: Ties, columns: range | list[int]) -> None:
    column = {actor: place for place, actor in enumerate(columns)}
    for (one, other), sign in ties.items():
        if sign == -1:
            for here, there in ((one, other), (other, one)):
                if there in column:
                    wanted[here, column[there]] = FOES

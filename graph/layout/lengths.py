"""Target lengths of ties, and from them target distances between any two actors."""

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


def index_ties(
    ids: list[str], ties: Mapping[tuple[str, str], int | None]
) -> dict[tuple[int, int], int | None]:
    """Replace the ends of the ties by indexes, lower first, sorted.

    Ties of an actor with itself or with one that is not in `ids` are ignored. A pair given twice,
    once in each order, with two signs counts as mixed. Raises ValueError on an invalid sign.
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
    """Return the ends of the ties as indexes, one row per tie."""
    return np.array(list(ties), dtype=np.intp).reshape(-1, 2)


def list_lengths(ties: Ties) -> Floats:
    """Return the target lengths of the ties, in their order."""
    return np.array([LENGTHS[sign] for sign in ties.values()], dtype=float)


def measure_distances(count: int, ties: Ties) -> Floats:
    """Return the target distance of every two actors (n x n): that of the shortest path, at most 5.

    For foes it is 4.5, however close they are through others.
    """
    from scipy.sparse.csgraph import shortest_path

    return _keep_foes_apart(shortest_path(_matrix(count, ties), directed=False), ties)


def measure_few_distances(count: int, ties: Ties) -> Floats:
    """Return the same for a few actors, but for rounding: sooner than SciPy can be imported."""
    lengths = np.full((count, count), CAP)
    np.fill_diagonal(lengths, 0.0)
    for (one, other), length in zip(ties, list_lengths(ties).tolist(), strict=True):
        lengths[one, other] = lengths[other, one] = length
    for via in range(count):  # Floyd (1962)
        np.minimum(lengths, lengths[:, via, None] + lengths[via], out=lengths)
    return _keep_foes_apart(lengths, ties)


def _keep_foes_apart(paths: Floats, ties: Ties) -> Floats:
    target = np.minimum(paths, CAP)
    for (one, other), sign in ties.items():
        if sign == -1:
            target[one, other] = target[other, one] = FOES
    return target


def _matrix(count: int, ties: Ties) -> csr_array:
    from scipy.sparse import csr_array

    ends = list_ends(ties).astype(np.int32)  # before 1.17.1, scipy finds paths by no others
    return csr_array((list_lengths(ties), (ends[:, 0], ends[:, 1])), shape=(count, count))

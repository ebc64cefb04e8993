"""Every split of a small network into two blocs, looked at one by one."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from .signed import Labels, SignedGraph

ENUMERATED = 20
"""Up to so many actors all splits are looked at: half a million of them at the most."""

Signs: TypeAlias = npt.NDArray[np.float32]


def enumerate_splits(network: SignedGraph) -> tuple[int, Labels, Labels]:
    """Return the frustration index, the first of the best splits, and what all of them share.

    The last are classes: two actors are in one class where they are on one side in all best
    splits, or on opposite sides in all.

    >>> enumerate_splits(SignedGraph(3, ((0, 1, 1), (0, 2, -1), (1, 2, -1))))
    (0, (0, 0, 1), (0, 0, 0))
    """
    weights = np.zeros((network.size, network.size), dtype=np.float32)
    for first, second, sign in network.edges:
        weights[first, second] = sign
    cut = (network.size + 1) // 2
    left, right = _list_sides(cut)[: 2 ** (cut - 1)], _list_sides(network.size - cut)
    # Whole numbers far below 2^24, which this type of number holds exactly.
    accord = left @ weights[:cut, cut:] @ right.T
    accord += _sum_within(left, weights[:cut, :cut])[:, None]
    accord += _sum_within(right, weights[cut:, cut:])[None, :]
    best = accord.max()
    lefts, rights = np.nonzero(accord == best)
    splits = np.hstack([left[lefts], right[rights]])
    frustration = (len(network.edges) - int(best)) // 2
    return frustration, tuple(int(side < 0) for side in splits[0]), _find_classes(splits)


def _list_sides(count: int) -> Signs:
    """List all ways to give so many actors a side, +1 or -1; the first has +1 in the upper half."""
    codes = np.arange(2**count)[:, None] >> np.arange(count)[::-1]
    return (1 - 2 * (codes & 1)).astype(np.float32)


def _sum_within(sides: Signs, weights: Signs) -> Signs:
    result: Signs = ((sides @ weights) * sides).sum(axis=1)
    return result


def _find_classes(splits: Signs) -> Labels:
    """Give one number to the actors whose sides change alike, seen from the first split."""
    changed = splits != splits[0]
    first: dict[bytes, int] = {}
    return tuple(
        first.setdefault(changed[:, actor].tobytes(), actor) for actor in range(changed.shape[1])
    )

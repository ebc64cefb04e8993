"""Shortest chains from many actors at once, in arrays: the scores of NetworkX, sooner.

`is_large` says from what size on these functions replace NetworkX: below it, loading SciPy takes
longer than the whole measure. Chains that start at different actors are followed side by side: to
count steps 64 to a word of bits, eight words at a time, to count chains in the columns of a matrix
(Brandes 2001).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

import networkx as nx

from ...model.progress import report_progress

LARGE = 300
"""Above this number of actors arrays are used."""
EXACT = 5_000
"""Above this number of actors betweenness is estimated from some of them, the pivots."""
PIVOTS = 1_000
"""How many actors the estimate starts at."""
DEEPEST = 100
"""With chains of more steps than this, NetworkX counts them: a step costs a whole pass."""
_AT_ONCE = 16
_WORD = 64
_GOALS = 8 * _WORD


@dataclass(frozen=True, slots=True)
class Steps:
    """For each actor: how many others it reaches, the sum of the steps, and that of 1/steps."""

    reached: Sequence[int]
    steps: Sequence[int]
    inverse: Sequence[float]


@dataclass(frozen=True, slots=True)
class Betweenness:
    """The betweenness of each actor; with `pivots`, estimated from chains that start at these.

    `error` is the largest standard error of the scores.
    """

    scores: dict[str, float]
    pivots: int | None = None
    error: float | None = None


def is_large(graph: nx.Graph[str]) -> bool:
    """Check whether arrays are quicker than NetworkX."""
    return len(graph) > LARGE


def count_steps(graph: nx.Graph[str], ids: Sequence[str], *, backwards: bool = False) -> Steps:
    """Count the steps from each of the actors to all it reaches, along the edges or against them.

    >>> count_steps(nx.path_graph("abc"), "abc")
    Steps(reached=[2, 2, 2], steps=[3, 2, 3], inverse=[1.5, 2.0, 1.5])
    """
    import numpy as np

    matrix = _make_matrix(graph, ids)
    matrix = matrix.T.tocsr() if backwards else matrix
    size = len(ids)
    reached, total = np.zeros(size, dtype=np.int64), np.zeros(size, dtype=np.int64)
    inverse = np.zeros(size)
    for first in range(0, size if matrix.nnz else 0, _GOALS):
        found = _spread(matrix, first, min(first + _GOALS, size))
        for step, counts in enumerate(found, 1):
            reached += counts.sum(axis=0)
            total += step * counts.sum(axis=0)
        # Word by word, so that the sums do not depend on how many words are followed at once.
        for word in range(_GOALS // _WORD):
            for step, counts in enumerate(found, 1):
                inverse += counts[word] / step
    return Steps(reached.tolist(), total.tolist(), inverse.tolist())


def _spread(matrix: Any, first: int, last: int) -> list[Any]:
    """Follow the chains that end at some actors, step by step.

    Returns, for each number of steps, how many of these are that far from each actor: a row for
    each word, a column for each actor.
    """
    import numpy as np

    tied = np.flatnonzero(np.diff(matrix.indptr))
    starts, goals = matrix.indptr[tied], np.arange(first, last)
    words, places = np.divmod(goals - first, _WORD)
    seen = np.zeros((matrix.shape[0], _GOALS // _WORD), dtype=np.uint64)
    seen[goals, words] = np.uint64(1) << places.astype(np.uint64)
    newest, found = seen.copy(), []
    while newest.any():
        further = np.zeros_like(seen)
        further[tied] = np.bitwise_or.reduceat(newest.take(matrix.indices, axis=0), starts)
        newest = further & ~seen
        seen |= newest
        found.append(np.bitwise_count(newest).astype(np.int64).T)
    return found


def measure_betweenness(graph: nx.Graph[str]) -> Betweenness:
    """Measure betweenness (Freeman 1977), in a large network from a sample of its actors.

    The sample is drawn from the ids, so that it is the same however it is computed.
    """
    if not is_large(graph):
        return Betweenness(nx.betweenness_centrality(graph))
    import numpy as np

    ids, size = sorted(graph), len(graph)
    sampled = size > EXACT
    pivots = sorted(Random(0).sample(range(size), PIVOTS)) if sampled else range(size)
    shares, squares = np.zeros(size), np.zeros(size)
    for each in _list_shares(graph, ids, pivots):
        shares += each.sum(axis=1)
        squares += (each**2).sum(axis=1)
    drawn, pairs = len(pivots), (size - 1) * (size - 2)
    scores = dict(zip(ids, (shares * (size / drawn / pairs)).tolist(), strict=True))
    if not sampled:
        return Betweenness(scores)
    variance = (squares - shares**2 / drawn).max() / (drawn - 1)
    error = size / pairs * ((1 - drawn / size) * max(float(variance), 0.0) / drawn) ** 0.5
    return Betweenness(scores, drawn, error)


def _list_shares(graph: nx.Graph[str], ids: Sequence[str], pivots: Sequence[int]) -> Iterator[Any]:
    """Yield, for some pivots at a time, a column each: the share of its chains through each actor.

    The shares of an actor are summed over all others to whom chains lead from the pivot.
    """
    import numpy as np

    matrix = _make_matrix(graph, ids)
    for first in range(0, len(pivots), _AT_ONCE):
        report_progress("Measuring betweenness", first, len(pivots))
        some = list(pivots[first : first + _AT_ONCE])
        shares = _follow(matrix, some)
        if shares is None:
            found = (nx.betweenness_centrality_subset(graph, [ids[each]], ids) for each in some)
            shares = 2 * np.array([[each[id] for id in ids] for each in found]).T
        yield shares


def _follow(matrix: Any, pivots: list[int]) -> Any:
    """Follow the shortest chains from some pivots, and back; None if they are too long."""
    import numpy as np

    own = np.arange(len(pivots))
    chains = np.zeros((matrix.shape[0], len(pivots)))
    chains[pivots, own] = 1.0
    levels = [chains.copy()]
    while levels[-1].any():
        if len(levels) > DEEPEST:
            return None
        further = matrix @ levels[-1]
        further[chains > 0] = 0.0
        chains += further
        levels.append(further)
    weights = np.divide(1.0, chains, out=np.zeros_like(chains), where=chains > 0)
    shares = np.zeros_like(chains)
    for level in range(len(levels) - 1, 0, -1):
        passed = np.where(levels[level] > 0, (1 + shares) * weights, 0.0)
        shares += (matrix @ passed) * levels[level - 1]
    shares[pivots, own] = 0.0
    return shares


def _make_matrix(graph: nx.Graph[str], ids: Sequence[str]) -> Any:
    """Return the 0/1 matrix of a network, its rows and columns in the order of the ids."""
    return nx.to_scipy_sparse_array(graph, list(ids), weight=None, format="csr").astype(float)

"""PageRank and eigenvector centrality."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import networkx as nx

from ...model.errors import QuestionError
from ...model.graph_data import View
from ...model.text import count
from .layers import keep_positive
from .measure import Scored

_LEAST_MEMBERS = 3
_MOST_DENSE = 500
_LEAST_GAP = 1e-9
"""The least gap between the first two eigenvalues, as a share of the first."""


def measure_pagerank(plain: View) -> Scored:
    """Measure PageRank (Brin & Page 1998); the scores sum to 1."""
    scores: Mapping[str, float] = nx.pagerank(plain, weight=None, tol=1e-12, max_iter=1000)
    return Scored(scores)


def measure_eigenvector(plain: View) -> Scored:
    """Measure eigenvector centrality (Bonacich 1972) in the largest component of positive ties.

    The squares of the scores sum to 1. Actors outside that component have no score.

    Raises QuestionError if no single component is the largest, or it has fewer than 3 actors.
    """
    positive = keep_positive(plain)
    ids = sorted(_find_largest(positive))
    scores = _find_leading_vector(nx.to_scipy_sparse_array(positive, ids))
    left = len(plain) - len(ids)
    note = (
        f"n = {len(ids)} actors of the largest component of positive ties; "
        f"left out: {count(left, 'actor') if left else 'none'}."
    )
    return Scored(dict(zip(ids, scores, strict=True)), note)


def _find_largest(positive: nx.Graph[str]) -> set[str]:
    components = sorted(nx.connected_components(positive), key=len, reverse=True)
    size = len(components[0]) if components else 0
    if size < _LEAST_MEMBERS:
        raise QuestionError(
            "Eigenvector centrality needs a component of at least 3 actors joined by positive "
            "ties; there is none."
        )
    largest = [each for each in components if len(each) == size]
    if len(largest) > 1:
        raise QuestionError(
            "Eigenvector centrality needs one largest component of positive ties; "
            f"there are {len(largest)} of {size} actors each."
        )
    return largest[0]


def _find_leading_vector(matrix: Any) -> list[float]:
    """Return the eigenvector of the largest eigenvalue of a connected network, all above 0."""
    import numpy as np
    from scipy.sparse.linalg import eigsh

    size = matrix.shape[0]
    if size <= _MOST_DENSE:
        values, vectors = np.linalg.eigh(matrix.toarray())
    else:
        values, vectors = eigsh(matrix.astype(float), k=2, which="LA", v0=np.ones(size))
    second, first = np.sort(values)[-2:]
    if first - second < _LEAST_GAP * first:
        raise QuestionError(
            "Eigenvector centrality is not unique: two distant parts of the largest "
            "component of positive ties are equally dense."
        )
    found: list[float] = np.abs(vectors[:, int(np.argmax(values))]).tolist()
    return found

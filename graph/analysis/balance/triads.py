"""Triads by sign pattern, and how many of them are balanced."""

from __future__ import annotations

from collections.abc import Mapping

from .signed import SignedGraph

PATTERNS = ("+++", "++-", "+--", "---")
"""The sign patterns of a triad, by the number of its negative ties."""
BALANCED = ("+++", "+--")
"""The patterns with a positive product of signs (Cartwright & Harary 1956)."""


def count_triads(network: SignedGraph) -> dict[str, int]:
    """Count the triads in which all three pairs are tied, by their sign pattern.

    >>> count_triads(SignedGraph(3, ((0, 1, 1), (0, 2, -1), (1, 2, -1))))
    {'+++': 0, '++-': 0, '+--': 1, '---': 0}
    """
    counts = dict.fromkeys(PATTERNS, 0)
    for triangle in network.list_triangles():
        counts[PATTERNS[sum(network.edges[each][2] < 0 for each in triangle)]] += 1
    return counts


def share_balanced(triads: Mapping[str, int]) -> float | None:
    """Return the share of balanced triads; None if there are none."""
    total = sum(triads.values())
    return sum(triads[pattern] for pattern in BALANCED) / total if total else None

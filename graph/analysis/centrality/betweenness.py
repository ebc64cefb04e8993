"""Betweenness and closeness: who is on the shortest chains, and who is near others."""

from __future__ import annotations

from collections.abc import Mapping
from weakref import WeakKeyDictionary

import networkx as nx

from ...model.graph_data import View
from ...model.text import count
from . import breadth_first
from .layers import connect, keep_positive
from .measure import Scored


def measure_betweenness(plain: View) -> Scored:
    """Measure the share of all shortest chains that run through each actor (Freeman 1977)."""
    return _describe(breadth_first.measure_betweenness(connect(plain)))


def measure_positive_betweenness(plain: View) -> Scored:
    """Measure betweenness (Freeman 1977) on positive ties only."""
    return _describe(breadth_first.measure_betweenness(keep_positive(plain)))


def _describe(found: breadth_first.Betweenness) -> Scored:
    if found.pivots is None:
        return Scored(found.scores)
    note = (
        f"Estimated from the chains that start at {found.pivots:,} of "
        f"{count(len(found.scores), 'actor')}, drawn at random, the same each time: the standard "
        f"error of a score is at most {found.error:.2g}."
    )
    return Scored(found.scores, note, found.error)


_STEPS: WeakKeyDictionary[View, breadth_first.Steps] = WeakKeyDictionary()
"""The steps in large networks, which closeness and harmonic closeness share."""


def _count_steps(plain: View) -> breadth_first.Steps:
    """Count the steps from each actor to the others, in the order of ids."""
    if plain not in _STEPS:
        _STEPS[plain] = breadth_first.count_steps(connect(plain), sorted(plain))
    return _STEPS[plain]


def measure_closeness(plain: View) -> Scored:
    """Measure closeness times the share of reachable actors (Wasserman & Faust 1994)."""
    if not breadth_first.is_large(plain):
        return Scored(nx.closeness_centrality(connect(plain)))
    ids, others = sorted(plain), len(plain) - 1
    found = _count_steps(plain)
    counted = zip(ids, found.reached, found.steps, strict=True)
    return Scored({id: many / far * (many / others) if far else 0.0 for id, many, far in counted})


def measure_harmonic(plain: View) -> Scored:
    """Measure the mean of 1/steps to all others (Marchiori & Latora 2000); 0 if unreachable."""
    sums: Mapping[str, float]
    if breadth_first.is_large(plain):
        sums = dict(zip(sorted(plain), _count_steps(plain).inverse, strict=True))
    else:
        sums = nx.harmonic_centrality(connect(plain))
    others = max(len(sums) - 1, 1)
    return Scored({id: sum / others for id, sum in sums.items()})

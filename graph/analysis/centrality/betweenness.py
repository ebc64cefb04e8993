"""Betweenness and closeness: who is on the shortest chains, and who is near others."""

from __future__ import annotations

from collections.abc import Mapping

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


def measure_closeness(plain: View) -> Scored:
    """Measure closeness times the share of reachable actors (Wasserman & Faust 1994)."""
    network = connect(plain)
    if not breadth_first.is_large(network):
        return Scored(nx.closeness_centrality(network))
    ids, others = sorted(network), len(network) - 1
    found = breadth_first.count_steps(network, ids)
    counted = zip(ids, found.reached, found.steps, strict=True)
    return Scored({id: many / far * (many / others) if far else 0.0 for id, many, far in counted})


def measure_harmonic(plain: View) -> Scored:
    """Measure the mean of 1/steps to all others (Marchiori & Latora 2000); 0 if unreachable."""
    network = connect(plain)
    sums: Mapping[str, float]
    if breadth_first.is_large(network):
        ids = sorted(network)
        sums = dict(zip(ids, breadth_first.count_steps(network, ids).inverse, strict=True))
    else:
        sums = nx.harmonic_centrality(network)
    others = max(len(sums) - 1, 1)
    return Scored({id: sum / others for id, sum in sums.items()})

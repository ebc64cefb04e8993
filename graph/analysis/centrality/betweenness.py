"""Betweenness and closeness: who is on the shortest chains, and who is near others."""

from __future__ import annotations

import networkx as nx

from ...model.graph_data import View
from .layers import connect, keep_positive
from .measure import Scored


def measure_betweenness(plain: View) -> Scored:
    """Measure the share of all shortest chains that run through each actor (Freeman 1977)."""
    return Scored(nx.betweenness_centrality(connect(plain)))


def measure_positive_betweenness(plain: View) -> Scored:
    """Measure betweenness (Freeman 1977) on positive ties only."""
    return Scored(nx.betweenness_centrality(keep_positive(plain)))


def measure_closeness(plain: View) -> Scored:
    """Measure closeness times the share of reachable actors (Wasserman & Faust 1994)."""
    return Scored(nx.closeness_centrality(connect(plain)))


def measure_harmonic(plain: View) -> Scored:
    """Measure the mean of 1/steps to all others (Marchiori & Latora 2000); 0 if unreachable."""
    sums = nx.harmonic_centrality(connect(plain))
    others = max(len(sums) - 1, 1)
    return Scored({id: sum / others for id, sum in sums.items()})

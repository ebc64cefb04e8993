"""The plain networks that measures are computed on, and their names."""

from __future__ import annotations

from collections import defaultdict

import networkx as nx

from ...model.graph_data import View

CONNECTION = "all ties, ignoring sign and direction"
DIRECTED = "all ties as claimed, symmetric ones in both directions, ignoring sign"
POSITIVE = "positive ties, ignoring direction"
NEGATIVE = "negative ties, ignoring direction"
NET = "positive minus negative ties, ignoring direction"
ONE_SIGN = "pairs with ties of one sign, ignoring direction"
LARGEST_POSITIVE = "the largest component of positive ties, ignoring direction"
BACKING = "backing only, from backer to backed"


def connect(plain: View) -> nx.Graph[str]:
    """Return all actors, tied where there is any tie."""
    connected: nx.Graph[str] = nx.Graph()
    connected.add_nodes_from(plain)
    connected.add_edges_from(plain.edges())
    return connected


def keep_positive(plain: View) -> nx.Graph[str]:
    """Return all actors, tied where there is a positive tie, whether or not a negative one too."""
    signs = sign_pairs(plain)
    positive: nx.Graph[str] = nx.Graph()
    positive.add_nodes_from(plain)
    positive.add_edges_from(pair for pair, found in signs.items() if 1 in found)
    return positive


def sign_pairs(plain: View) -> dict[tuple[str, str], frozenset[int]]:
    """Map each pair that has signed ties, its ends in the order of ids, to the signs it has."""
    signs: dict[tuple[str, str], set[int]] = defaultdict(set)
    for first, second, tie in plain.edges(data=True):
        pair = (first, second) if first < second else (second, first)
        signs[pair].update([each.sign for each in tie["relations"] if each.sign])
    return {pair: frozenset(found) for pair, found in sorted(signs.items()) if found}


def keep_backing(plain: View) -> View:
    """Return all actors, with an edge from each to those it is claimed to back."""
    backing: View = nx.DiGraph()
    backing.add_nodes_from(plain)
    backing.add_edges_from(
        pair
        for pair in plain.edges()
        if any(relation.role == "support" for relation in plain.edges[pair]["relations"])
    )
    return backing

"""The plain networks that measures are computed on, and what they are called."""

from __future__ import annotations

from collections import defaultdict

import networkx as nx

from ...model.graph import View

CONNECTION = "all ties as mere connection, signs and directions left aside"
DIRECTED = "all ties as claimed, symmetric ones both ways, signs left aside"
POSITIVE = "positive ties, directions left aside"
NEGATIVE = "negative ties, directions left aside"
NET = "positive less negative ties, directions left aside"
ONE_SIGN = "pairs with ties of one sign, directions left aside"
LARGEST_POSITIVE = "the largest component of positive ties, directions left aside"
BACKING = "backs alone, from backer to backed"


def connect(plain: View) -> nx.Graph[str]:
    """Return everybody, tied where there is any tie."""
    connected: nx.Graph[str] = nx.Graph()
    connected.add_nodes_from(plain)
    connected.add_edges_from(plain.edges())
    return connected


def keep_positive(plain: View) -> nx.Graph[str]:
    """Return everybody, tied where there is a positive tie; a negative one beside it is no bar."""
    signs = sign_pairs(plain)
    positive: nx.Graph[str] = nx.Graph()
    positive.add_nodes_from(plain)
    positive.add_edges_from(pair for pair, found in signs.items() if 1 in found)
    return positive


def sign_pairs(plain: View) -> dict[tuple[str, str], frozenset[int]]:
    """Map each pair that has signed ties, its ends in the order of ids, to the signs it has."""
    signs: dict[tuple[str, str], set[int]] = defaultdict(set)
    for first, second in plain.edges():
        pair = (first, second) if first < second else (second, first)
        relations = plain.edges[first, second]["relations"]
        signs[pair].update(relation.sign for relation in relations if relation.sign)
    return {pair: frozenset(found) for pair, found in sorted(signs.items()) if found}


def keep_backing(plain: View) -> View:
    """Return everybody, with an edge from each actor to those that it is claimed to back."""
    backing: View = nx.DiGraph()
    backing.add_nodes_from(plain)
    backing.add_edges_from(
        pair
        for pair in plain.edges()
        if any(relation.role == "support" for relation in plain.edges[pair]["relations"])
    )
    return backing

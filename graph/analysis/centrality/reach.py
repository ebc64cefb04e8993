"""Reach of backing, directly or through others."""

from __future__ import annotations

import networkx as nx

from ...model.graph_data import View
from ...model.phrases import say
from . import breadth_first
from .layers import keep_backing
from .measure import Scored


def count_reached(plain: View) -> Scored:
    """Count the actors that chains of backing lead to from each.

    The number of descendants in the digraph of `backs` (reachability: Harary, Norman &
    Cartwright 1965). Actors do not reach themselves.
    """
    return _count(plain, backwards=False)


def count_behind(plain: View) -> Scored:
    """Count the actors from whom chains of backing lead to each.

    The number of ancestors in the digraph of `backs` (reachability: Harary, Norman &
    Cartwright 1965). Actors are not behind themselves.
    """
    return _count(plain, backwards=True)


def _count(plain: View, *, backwards: bool) -> Scored:
    backing = keep_backing(plain)
    note = None if backing.size() else say("no-backing")
    if breadth_first.is_large(backing):
        ids = sorted(backing)
        found = breadth_first.count_steps(backing, ids, backwards=backwards)
        return Scored(dict(zip(ids, found.reached, strict=True)), note)
    find = nx.ancestors if backwards else nx.descendants
    return Scored({id: len(find(backing, id)) for id in backing}, note)

"""Reach of backing, directly or through others."""

from __future__ import annotations

from collections.abc import Callable

import networkx as nx

from ...model.graph_data import View
from ...model.phrases import say
from .layers import keep_backing
from .measure import Scored


def count_reached(plain: View) -> Scored:
    """Count the actors that chains of backing lead to from each.

    The number of descendants in the digraph of `backs` (reachability: Harary, Norman &
    Cartwright 1965). Actors do not reach themselves.
    """
    return _count(plain, nx.descendants)


def count_behind(plain: View) -> Scored:
    """Count the actors from whom chains of backing lead to each.

    The number of ancestors in the digraph of `backs` (reachability: Harary, Norman &
    Cartwright 1965). Actors are not behind themselves.
    """
    return _count(plain, nx.ancestors)


def _count(plain: View, find: Callable[[View, str], set[str]]) -> Scored:
    backing = keep_backing(plain)
    note = None if backing.size() else say("no-backing")
    return Scored({id: len(find(backing, id)) for id in backing}, note)

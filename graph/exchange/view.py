"""A plain graph for algorithms, with values that NetworkX's own writers can write."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Any

import networkx as nx

from ..model.graph_data import Graph, GraphData, View, read_graph
from ..model.records import Actor, Relation
from ..model.relations import join_signs
from ..model.scope import EVERYTHING, Scope
from ..model.text import join_and
from ..model.vocabulary import SIGN_NAMES
from ..wording.claims import quote_name
from .attributes import (
    Value,
    actor_attributes,
    claims_attributes,
    drop_empty,
    relation_label,
    unique,
)
from .escaping import dump_json, for_xml, join_cell

MIXED = "mixed"
ACTOR_VALUES: dict[str, type] = {
    "label": str, "name": str, "kind": str, "aliases": str, "named_by": str, "note": str,
}  # fmt: skip
"""The attributes of an actor in a view."""
TIE_VALUES: dict[str, type] = {
    "title": str, "relations": str, "types": str, "standings": str, "sign": int,
    "sign_name": str, "contested": bool, "changed": str, "ended": bool, "holds": str,
    "private": bool, "claimants": str, "amounts": str, "sources": str, "places": str,
    "statements": str, "claim_count": int,
}  # fmt: skip
"""The attributes of an edge in a view. None has a name that is reserved in GEXF."""


def view(graph: Graph, scope: Scope = EVERYTHING, *, records: bool = False) -> View:
    """Build the plain graph of a scope, for any algorithm, writer or drawing of a DiGraph.

    One edge per ordered pair, which names its claimants; symmetric ties have an edge each way. All
    values are texts, numbers or booleans, and empty ones are left out. `sign` is +1, -1, or 0 if
    all relations are neutral; an edge of mixed signs has none, and its `sign_name` is "mixed". With
    `records`, a node holds the fields of its Actor, and an edge `relations`, a tuple of Relation,
    and `sign`, None if mixed. Every actor of the scope's kinds is included, with ties or without.
    The caller's graph is not changed.

    Raises ScopeError if the scope names something that the graph does not have.

    >>> import graph as ag
    >>> ag.view(ag.load("data")).edges["nato", "hts"]["title"]
    'backs (epithet; according to Alex Lantier)'
    """
    data = read_graph(graph)
    full = data.view(scope)
    if records:
        return full
    about = {**full.graph, "scope": dump_json(full.graph["scope"].as_given())}
    plain: nx.DiGraph[Any] = nx.DiGraph()
    plain.graph.update(_clean(about))
    for id in full:
        plain.add_node(id, **_actor_values(data, data.actors[id]))
    for pair in full.edges():
        plain.add_edge(*pair, **_tie_values(data, full.edges[pair]["relations"]))
    return plain


def _actor_values(data: GraphData, actor: Actor) -> dict[str, Value]:
    given = {"label": quote_name(data, actor.id), **actor_attributes(actor)}
    return _clean({name: given[name] for name in ACTOR_VALUES if name in given})


def _tie_values(data: GraphData, relations: tuple[Relation, ...]) -> dict[str, Value]:
    sign = join_signs(relations)
    about = claims_attributes(data, chain.from_iterable(each.claims for each in relations))
    given = {
        **about,
        "title": join_and(relation_label(data, each) for each in relations),
        "relations": join_cell(each.id for each in relations),
        "types": join_cell(each.type for each in relations),
        "standings": join_cell(each.standing or "" for each in relations),
        "sign": "" if sign is None else sign,
        "sign_name": MIXED if sign is None else SIGN_NAMES[sign],
        "contested": any(each.contested for each in relations),
        "changed": _join(each.changed for each in relations),
        "ended": all(each.ended for each in relations),
        "holds": _join(each.holds for each in relations),
    }
    return _clean({name: given[name] for name in TIE_VALUES})


def _join(texts: Iterable[str | None]) -> str:
    return join_cell(unique(filter(None, texts)))


def _clean(values: dict[str, Value]) -> dict[str, Value]:
    """Put texts on one line, for Pajek, without what XML does not allow; drop empty ones."""
    return drop_empty(
        {
            name: " ".join(for_xml(value).split()) if isinstance(value, str) else value
            for name, value in values.items()
        }
    )

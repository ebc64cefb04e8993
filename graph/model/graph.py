"""Build the MultiDiGraph of a dataset, and find actors in it."""

from __future__ import annotations

from typing import Any

import networkx as nx

from .garbage import paused_collection
from .graph_data import Graph, read_graph, remember
from .progress import report_progress
from .records import Dataset, in_reading_order, reader
from .relations import group_claims, select_relations


@paused_collection()
def build_graph(dataset: Dataset) -> Graph:
    """Build the graph: one node per actor, one edge per relation, with the type as its key.

    A node holds `actor` and its fields; an edge holds `id` and the fields of its Relation,
    including `claims`. A symmetric relation is one edge, its ends in the order of their ids. The
    graph holds `title`, `vocabulary` and `sources`.
    """
    report_progress("Building the graph")
    graph: Graph = nx.MultiDiGraph(
        title=dataset.title, vocabulary=dataset.vocabulary, sources=dict(dataset.sources)
    )
    for id in sorted(dataset.actors):
        actor = dataset.actors[id]
        graph.add_node(id, actor=actor, **_fields_of(actor))
    grouped = group_claims(in_reading_order(dataset.claims, dataset.sources), dataset.vocabulary)
    whole = select_relations(grouped)
    for relation in whole.relations:
        ends = (relation.from_actor, relation.to_actor)
        graph.add_edge(*ends, key=relation.type, id=relation.id, **_fields_of(relation))
    remember(graph, grouped, whole)
    return graph


def _fields_of(record: Any) -> dict[str, Any]:
    names, read = reader(record.__class__)
    return dict(zip(names, read(record), strict=True))


def find_actor(graph: Graph, name: str) -> str:
    """Return the id of the actor with an id, a name or an alias.

    Raises UnknownActorError, with suggestions, if there is none.
    """
    return read_graph(graph).find_actor(name)

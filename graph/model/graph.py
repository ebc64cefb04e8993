"""Build the MultiDiGraph of a dataset, and find actors in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import networkx as nx

from .garbage import paused_collection
from .graph_data import Graph, read_graph, remember
from .progress import report_progress
from .records import Dataset, Relation, in_reading_order, reader
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
    _add_relations(graph, whole.relations)
    remember(graph, grouped, whole)
    return graph


class _Attributes:
    """Holds the attributes of an edge.

    Python keeps the names of attributes once for all objects of a class, and the keys of other
    dictionaries in each of them: that would be a fifth of the memory of a graph.
    """

    def __init__(self, relation: Relation) -> None:
        self.id = relation.id
        for name, value in _fields_of(relation).items():
            setattr(self, name, value)


def _add_relations(graph: Graph, relations: Iterable[Relation]) -> None:
    made: dict[str, Any] = {}
    own = vars(graph)
    own["edge_attr_dict_factory"] = lambda: made  # what NetworkX calls for each new edge
    for relation in relations:
        made = vars(_Attributes(relation))
        graph.add_edge(relation.from_actor, relation.to_actor, key=relation.type)
    del own["edge_attr_dict_factory"]


def _fields_of(record: Any) -> dict[str, Any]:
    names, read = reader(record.__class__)
    return dict(zip(names, read(record), strict=True))


def find_actor(graph: Graph, name: str) -> str:
    """Return the id of the actor with an id, a name or an alias.

    Raises UnknownActorError, with suggestions, if there is none.
    """
    return read_graph(graph).find_actor(name)

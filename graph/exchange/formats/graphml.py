"""GraphML, with NetworkX's writer; it contains the whole project."""

from __future__ import annotations

from ...model.graph_data import Graph
from ...wording.claims import quote_name
from ..attributes import (
    Value,
    actor_attributes,
    actor_scores,
    relation_attributes,
    relation_label,
    relation_scores,
)
from ..escaping import dump_json, escape_xml, for_xml
from ..extract import Extract
from .nodelink import project_record

PROJECT = "actor_graph"
"""The graph attribute for what belongs to no node or edge, as JSON."""


def render_graphml(extract: Extract) -> str:
    """Return GraphML with typed attributes; lists and claims are JSON texts."""
    import networkx as nx

    plain: Graph = nx.MultiDiGraph()
    plain.graph["title"] = for_xml(extract.data.title)
    plain.graph[PROJECT] = dump_json(project_record(extract))
    for actor in extract.actors:
        attributes = {"label": quote_name(extract.data, actor.id), **actor_attributes(actor)}
        x, y = extract.positions.get(actor.id, (None, None))
        at = {} if x is None else {"x": x, "y": y}
        plain.add_node(actor.id, **_clean(attributes), **at, **actor_scores(extract, actor))
    for relation in extract.relations:
        attributes = {
            "id": relation.id,
            "label": relation_label(extract.data, relation),
            **relation_attributes(extract.data, relation),
        }
        ends = relation.directed_ends
        plain.add_edge(*ends, key=relation.type)
        own = relation_scores(extract, relation)
        plain.edges[*ends, relation.type].update(_clean(attributes), **own)
    lines = nx.generate_graphml(plain, edge_id_from_attribute="id")
    document = '<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(lines) + "\n"
    return escape_xml(document)


def _clean(attributes: dict[str, Value]) -> dict[str, Value]:
    return {
        name: for_xml(value) if isinstance(value, str) else value
        for name, value in attributes.items()
    }

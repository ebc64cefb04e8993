"""Cytoscape JSON, for Cytoscape, Cytoscape.js and NetworkX."""

from __future__ import annotations

from typing import Any

from ...model.records import Actor, Relation
from ...wording.claims import quote_name
from ..attributes import (
    actor_attributes,
    actor_scores,
    relation_attributes,
    relation_label,
    relation_scores,
)
from ..escaping import dump_json
from ..extract import Extract


def render_cytoscape(extract: Extract) -> str:
    """Return Cytoscape JSON: `data` and `elements`, with flat values for all readers."""
    nodes = [_node(extract, actor) for actor in extract.actors]
    edges = [_edge(extract, relation) for relation in extract.relations]
    data = {"name": extract.data.title, "scope": dump_json(extract.scope.as_given())}
    document = {
        "format_version": "1.0",
        "generated_by": "actor-graph",
        "directed": True,
        "multigraph": True,
        "data": data,
        "elements": {"nodes": nodes, "edges": edges},
    }
    return dump_json(document, indent=1) + "\n"


def _node(extract: Extract, actor: Actor) -> dict[str, Any]:
    data = {
        "id": actor.id,
        "value": actor.id,
        "label": quote_name(extract.data, actor.id),
        **actor_attributes(actor),
        **actor_scores(extract, actor),
    }
    if actor.id not in extract.positions:
        return {"data": data}
    x, y = extract.positions[actor.id]
    return {"data": data, "position": {"x": x, "y": y}}


def _edge(extract: Extract, relation: Relation) -> dict[str, Any]:
    given = relation_attributes(extract.data, relation)
    source, target = relation.directed_ends
    return {
        "data": {
            "id": relation.id,
            "source": source,
            "target": target,
            "key": relation.type,
            "interaction": relation.type,
            "label": relation_label(extract.data, relation),
            **given,
            **relation_scores(extract, relation),
        }
    }

"""Node-link JSON, the format of NetworkX and D3; it contains the whole project."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...model.records import Relation
from ...wording.sentences import say_claim
from ..attributes import actor_scores, relation_scores
from ..escaping import dump_json
from ..extract import Extract
from ..records import actor_record, relation_record, source_record, vocabulary_record

FORMAT = "actor-graph"
VERSION = 1


def render_nodelink(extract: Extract) -> str:
    """Return node-link JSON: `graph`, `nodes` and `edges`, one node or edge per line."""
    head = {"directed": True, "multigraph": True, "graph": project_record(extract)}
    opening = dump_json(head, indent=1).removesuffix("\n}")
    nodes = _list(_nodes(extract))
    edges = _list(_edge(extract, relation) for relation in extract.relations)
    return f'{opening},\n "nodes": {nodes},\n "edges": {edges}\n}}\n'


def project_record(extract: Extract) -> dict[str, Any]:
    """Return what belongs to no node or edge: title, scope, vocabulary, sources, denials."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": extract.data.title,
        "scope": extract.scope.as_given(),
        "vocabulary": vocabulary_record(extract.types, extract.kinds),
        "sources": {each.id: source_record(each) for each in extract.sources},
        "unsupported": [relation_record(each) for each in extract.unsupported],
    }


def _nodes(extract: Extract) -> Iterable[dict[str, Any]]:
    for actor in extract.actors:
        x, y = extract.positions.get(actor.id, (None, None))
        at = {} if x is None else {"x": x, "y": y}
        yield {"id": actor.id, **actor_record(actor), **at, **actor_scores(extract, actor)}


def _edge(extract: Extract, relation: Relation) -> dict[str, Any]:
    record = relation_record(relation)
    del record["from"], record["to"]
    source, target = relation.directed_ends
    claims = record.pop("claims")
    return {
        "source": source,
        "target": target,
        "key": relation.type,
        "id": relation.id,
        **record,
        "statements": [say_claim(extract.data, claim) for claim in relation.claims],
        "claims": claims,
        **relation_scores(extract, relation),
    }


def _list(items: Iterable[dict[str, Any]]) -> str:
    rows = ",\n".join(f"  {dump_json(item)}" for item in items)
    return f"[\n{rows}\n ]" if rows else "[]"

"""A comparison as JSON, with its sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..analysis.records import claim_json, relation_json
from ..model.records import Actor, Source
from ..model.vocabulary import Kind, RelationType
from .records import Changes, Compared, Detail, Record, Side
from .sentences import Sentences, say_claims, say_relations


class Comparison(Compared):
    """All differences between two states of a project, as an answer."""

    __slots__ = ()

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data; relations and claims with their sentences."""
        return {
            "old": _side_json(self.old),
            "new": _side_json(self.new),
            "differ": self.differ,
            "title": _detail_json(self.title) if self.title else None,
            "types": _changes_json(self.types, _id_json),
            "kinds": _changes_json(self.kinds, _id_json),
            "sources": _changes_json(self.sources, _named_json),
            "actors": _changes_json(self.actors, _named_json),
            "claims": _changes_json(self.claims, claim_json, say_claims(self)),
            "relations": _changes_json(self.relations, relation_json, say_relations(self)),
            "unknown": self.unknown,
            "blocs": self.blocs.as_json() if self.blocs else None,
        }


def _side_json(side: Side) -> dict[str, Any]:
    return {"name": side.name, "as_of": str(side.as_of) if side.as_of else None}


def _detail_json(detail: Detail) -> dict[str, Any]:
    return {"old": detail.old, "new": detail.new}


def _id_json(record: RelationType | Kind) -> dict[str, Any]:
    return {"id": record.id}


def _named_json(record: Source | Actor) -> dict[str, Any]:
    return {"id": record.id, "name": record.title if isinstance(record, Source) else record.name}


def _changes_json(
    changes: Changes[Record],
    record_json: Callable[[Record], dict[str, Any]],
    sentences: Sentences | None = None,
) -> dict[str, Any]:
    added, gone = (list(map(record_json, records)) for records in (changes.added, changes.gone))
    changed = [
        {
            **record_json(change.new),
            "changes": {each.name: _detail_json(each) for each in change.details},
        }
        for change in changes.changed
    ]
    for records, texts in zip((added, gone, changed), sentences or (), strict=False):
        for record, sentence in zip(records, texts, strict=True):
            record["sentence"] = sentence
    return {"added": added, "gone": gone, "changed": changed}

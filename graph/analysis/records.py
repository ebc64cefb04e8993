"""The JSON form of relations and claims in all answers."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from ..model.records import Claim, Relation, as_json
from ..model.scope import Scope

RELATION_FIELDS = (
    "sign", "standing", "relayed", "voices", "self_declared", "contested", "contested_in_part",
    "changed", "start", "end", "ended", "holds",
)  # fmt: skip
CLAIM_FIELDS = (
    "source", "at", "by", "own_voice", "mode", "stance", "said", "start", "end", "means", "against",
    "via", "attacker", "event", "amount", "unit", "quote", "note",
)  # fmt: skip


def relation_json(relation: Relation) -> dict[str, Any]:
    """Return a relation with its claims, ready for JSON."""
    return {
        **_triple(relation),
        "id": relation.id,
        **{name: as_json(getattr(relation, name)) for name in RELATION_FIELDS},
        "claims": [_claim_fields(claim) for claim in relation.claims],
    }


def answer_json(answer: Any, *names: str) -> dict[str, Any]:
    """Return an answer as plain data: these of its fields and properties, or all its fields."""
    chosen = names or [each.name for each in fields(answer)]
    return {name: _plain(getattr(answer, name)) for name in chosen}


def _plain(value: Any) -> Any:
    if isinstance(value, Relation):
        return relation_json(value)
    if isinstance(value, Claim):
        return claim_json(value)
    if isinstance(value, Scope):
        return value.as_given()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.as_json() if hasattr(value, "as_json") else as_json(value)


def claim_json(claim: Claim) -> dict[str, Any]:
    """Return a single claim with its relation's ends and type, ready for JSON."""
    return {**_triple(claim), **_claim_fields(claim)}


def _triple(record: Relation | Claim) -> dict[str, Any]:
    return {"from": record.from_actor, "type": record.type, "to": record.to_actor}


def _claim_fields(claim: Claim) -> dict[str, Any]:
    plain = {name: as_json(getattr(claim, name)) for name in CLAIM_FIELDS}
    return {**plain, "end": "past" if claim.past else plain["end"]}

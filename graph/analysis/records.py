"""The JSON form of relations and claims in all answers."""

from __future__ import annotations

from typing import Any

from ..model.records import Claim, Relation, as_json

RELATION_FIELDS = (
    "sign",
    "standing",
    "relayed",
    "voices",
    "self_declared",
    "contested",
    "contested_in_part",
    "changed",
    "start",
    "end",
    "ended",
    "holds",
)
CLAIM_FIELDS = (
    "source",
    "at",
    "by",
    "own_voice",
    "mode",
    "stance",
    "said",
    "start",
    "end",
    "means",
    "against",
    "via",
    "attacker",
    "event",
    "amount",
    "unit",
    "quote",
    "note",
)


def relation_json(relation: Relation) -> dict[str, Any]:
    """Return a relation with its claims, ready for JSON."""
    return {
        **_triple(relation),
        "id": relation.id,
        **{name: as_json(getattr(relation, name)) for name in RELATION_FIELDS},
        "claims": [_claim_fields(claim) for claim in relation.claims],
    }


def claim_json(claim: Claim) -> dict[str, Any]:
    """Return a single claim with its relation's ends and type, ready for JSON."""
    return {**_triple(claim), **_claim_fields(claim)}


def _triple(record: Relation | Claim) -> dict[str, Any]:
    return {"from": record.from_actor, "type": record.type, "to": record.to_actor}


def _claim_fields(claim: Claim) -> dict[str, Any]:
    plain = {name: as_json(getattr(claim, name)) for name in CLAIM_FIELDS}
    return {**plain, "end": "past" if claim.past else plain["end"]}

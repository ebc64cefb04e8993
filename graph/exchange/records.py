"""Convert records to plain data with the keys of the data format, without empty values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any

from ..analysis.records import CLAIM_FIELDS as SAID_FIELDS
from ..model.records import Actor, Claim, Relation, Source, as_json
from ..model.vocabulary import (
    SIGN_NAMES,
    Kind,
    RelationType,
    builtin_vocabulary,
    make_kind,
    make_type,
)

PAST = "past"
CLAIM_FIELDS = (*SAID_FIELDS, "coder", "private")
"""The fields of a claim besides its sentence, in this order."""
_OF_RELATION = (
    "symmetric", "standing", "relayed", "self_declared", "voices", "contested", "contested_in_part",
    "changed", "start", "end", "ended",
)  # fmt: skip


def actor_record(actor: Actor) -> dict[str, Any]:
    """Return the fields of an actor, without its id.

    >>> actor_record(Actor("us", "United States", "state"))
    {'name': 'United States', 'kind': 'state'}
    """
    return _given(actor)


def source_record(source: Source) -> dict[str, Any]:
    """Return the fields of a source, without its id."""
    record = _given(source)
    if source.paragraphs:
        record["paragraphs"] = {at: _given(each) for at, each in source.paragraphs.items()}
    return record


def claim_record(claim: Claim) -> dict[str, Any]:
    """Return a claim without its sentence: who says it, where, how firmly, and its details."""
    given = {name: as_json(getattr(claim, name)) for name in CLAIM_FIELDS}
    if claim.past:
        given["end"] = PAST
    given["private"] = claim.private or None
    return {name: value for name, value in given.items() if value not in (None, [])}


def relation_record(relation: Relation) -> dict[str, Any]:
    """Return a relation with what follows from its claims, and all its claims."""
    return {
        "from": relation.from_actor,
        "type": relation.type,
        "to": relation.to_actor,
        "sign": SIGN_NAMES[relation.sign],
        **{name: as_json(getattr(relation, name)) for name in _OF_RELATION},
        "claims": [claim_record(claim) for claim in relation.claims],
    }


def vocabulary_record(types: Iterable[RelationType], kinds: Iterable[Kind]) -> dict[str, Any]:
    """Return the definitions of types and kinds, by id; without an empty section."""
    sections = {
        "relation_types": {each.id: type_record(each) for each in types},
        "kinds": {each.id: kind_record(each) for each in kinds},
    }
    return {name: given for name, given in sections.items() if given}


def type_record(type: RelationType) -> dict[str, Any]:
    """Return the definition of a relation type, without its id."""
    from ..files.schema import TypeForm

    like = builtin_vocabulary().relation_types.get(type.like)
    basis = {"sign": SIGN_NAMES[type.sign]}
    given = {**_given(type), **basis}
    given = {name: value for name, value in given.items() if name in TypeForm.model_fields}
    return given | _differing(type, make_type(type.id, basis, like), _IMPLIED, given)


def kind_record(kind: Kind) -> dict[str, Any]:
    """Return the definition of an actor kind, without its id."""
    from ..files.schema import KindForm

    like = builtin_vocabulary().kinds.get(kind.like)
    given = _given(kind)
    given = {name: value for name, value in given.items() if name in KindForm.model_fields}
    return given | _differing(kind, make_kind(kind.id, {}, like), ("role", "plural"), given)


_IMPLIED = ("role", "colour", "line", "symmetric", "acyclic")


def _differing(
    definition: RelationType | Kind,
    default: RelationType | Kind,
    names: Iterable[str],
    given: dict[str, Any],
) -> dict[str, Any]:
    """Return the values that differ from the default; drop these names from `given`."""
    for name in names:
        given.pop(name, None)
    return {
        name: getattr(definition, name)
        for name in names
        if getattr(definition, name) != getattr(default, name)
    }


def _given(record: Any) -> dict[str, Any]:
    """Return the fields of a record that are not empty, without its id and mappings."""
    values = {each.name: getattr(record, each.name) for each in fields(record)}
    return {
        name: as_json(value)
        for name, value in values.items()
        if name != "id" and value and not isinstance(value, Mapping)
    }

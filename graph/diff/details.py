"""The details in which records are compared, as plain data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from ..analysis.records import RELATION_FIELDS
from ..model.records import Claim, Relation, Source, as_json
from .records import Change, Changes, Detail

Record = TypeVar("Record")
Details = Mapping[str, Any]

_SETS = {"aliases", "mentioned_as", "mentions", "means", "against", "via", "towards"}
"""Lists whose order has no meaning."""
_OF_CLAIM = (
    "mode", "stance", "said", "start", "end", "means", "against", "via", "attacker", "event",
    "amount", "unit", "quote", "note", "coder", "private",
)  # fmt: skip


def _plain(record: Any, name: str) -> Any:
    value = as_json(getattr(record, name))
    return sorted(value) if name in _SETS else value


def describe_record(record: Any) -> Details:
    """Describe a record by all its fields except the id."""
    return {each.name: _plain(record, each.name) for each in fields(record) if each.name != "id"}


def describe_source(source: Source) -> Details:
    """Describe a source, with each part of a paragraph as its own detail."""
    plain = {name: value for name, value in describe_record(source).items() if name != "paragraphs"}
    plain["paragraphs"] = list(source.paragraphs)
    for id, paragraph in source.paragraphs.items():
        for name, value in describe_record(paragraph).items():
            if value:
                plain[f"{id} {name}"] = value
    return plain


def describe_relation(relation: Relation) -> Details:
    """Describe what follows from a relation's claims."""
    return {name: _plain(relation, name) for name in RELATION_FIELDS}


def describe_claim(claim: Claim, source: Source) -> Details:
    """Describe a claim, without its position in the files and what follows from its source."""
    plain = {name: _plain(claim, name) for name in _OF_CLAIM}
    plain["end"] = "past" if claim.past else plain["end"]
    plain["said"] = None if claim.said == source.published else plain["said"]
    return plain


def list_details(old: Details, new: Details) -> tuple[Detail, ...]:
    """List what differs between two descriptions, in the order of the new one."""
    names = [*new, *(name for name in old if name not in new)]
    return tuple(
        Detail(name, old.get(name), new.get(name))
        for name in names
        if old.get(name) != new.get(name)
    )


def compare_records(
    old: Mapping[str, Record], new: Mapping[str, Record], describe: Callable[[Record], Details]
) -> Changes[Record]:
    """Compare records by id."""
    changed = []
    for id in sorted(old.keys() & new.keys()):
        details = list_details(describe(old[id]), describe(new[id]))
        if details:
            changed.append(Change(old[id], new[id], details))
    return Changes(
        tuple(new[id] for id in sorted(new.keys() - old.keys())),
        tuple(old[id] for id in sorted(old.keys() - new.keys())),
        tuple(changed),
    )

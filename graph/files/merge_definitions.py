"""Merge the definitions of one actor, source, type or kind in several projects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from ..model.records import Actor, Paragraph, Source
from ..model.vocabulary import Kind, RelationType
from .validate import Findings, shown
from .yaml_nodes import Entry, Node

Record = TypeVar("Record", Actor, Source, RelationType, Kind)


def merge_records(
    what: str, record: Record, other: Record, first: Node, entry: Entry, findings: Findings
) -> Record:
    """Merge two definitions of one id: lists are united, all other fields must agree.

    A conflict is reported with both places, and the first definition is kept.
    """
    name = f"{what} {shown(str(entry.key.value))}"
    if isinstance(record, (RelationType, Kind)):
        if record != other:
            _report_conflict(name, first, entry.value, findings)
        return record
    return replace(record, **_merge_fields(name, record, other, first, entry.value, (), findings))


def _merge_fields(
    name: str,
    record: Actor | Source | Paragraph,
    other: Actor | Source | Paragraph,
    first: Node,
    second: Node,
    steps: tuple[str, ...],
    findings: Findings,
) -> dict[str, Any]:
    """Return the fields that the second definition adds to the first."""
    added: dict[str, Any] = {}
    for each in fields(record):
        mine, theirs = getattr(record, each.name), getattr(other, each.name)
        path = (*steps, each.name)
        if mine == theirs or not theirs:
            continue
        if not mine or isinstance(mine, tuple):
            added[each.name] = tuple(dict.fromkeys([*mine, *theirs])) if mine else theirs
        elif isinstance(mine, Mapping):
            added[each.name] = _merge_paragraphs(name, mine, theirs, first, second, path, findings)
        else:
            field = f"{name}: {'/'.join(path)}"
            _report_conflict(field, first.find(*path), second.find(*path), findings)
    return added


def _merge_paragraphs(
    name: str,
    mine: Mapping[str, Paragraph],
    theirs: Mapping[str, Paragraph],
    first: Node,
    second: Node,
    steps: tuple[str, ...],
    findings: Findings,
) -> dict[str, Paragraph]:
    merged = {**theirs, **mine} if list(theirs)[: len(mine)] == list(mine) else {**mine, **theirs}
    for id in mine.keys() & theirs.keys():
        path = (*steps, id)
        added = _merge_fields(name, mine[id], theirs[id], first, second, path, findings)
        merged[id] = replace(mine[id], **added)
    return merged


def _report_conflict(name: str, first: Node, second: Node, findings: Findings) -> None:
    differs = (
        f"is {shown(second.value)} here and {shown(first.value)}"
        if isinstance(first.value, str) and isinstance(second.value, str)
        else "is defined differently"
    )
    message = f"{name} {differs} at {first.place}."
    hint = "Make the two agree, or rename one."
    findings.error(second.place, "conflicting-definition", message, hint)

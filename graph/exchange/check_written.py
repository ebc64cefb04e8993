"""What import writes passes `check`: unfit parts are left out, and the whole is read once more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..files import definitions as entries
from ..files.collect import Collector
from ..files.symbols import Symbols
from ..files.validate import Findings
from ..files.yaml_nodes import Node
from ..model.errors import Place, Problem
from ..model.records import Dataset
from .import_options import Imported
from .nodes import make_node
from .write_project import render_data

_FORBIDDEN = frozenset(("\0", *map(chr, range(0xD800, 0xE000))))
_Read = Callable[[Node, Symbols, Findings], None]


def find_forbidden(value: Any) -> str:
    """Name a character that no file of ours can hold; empty where there is none."""
    if isinstance(value, str):
        found = next((char for char in value if char in _FORBIDDEN), "")
        return f"The character U+{ord(found):04X} is not allowed." if found else ""
    if isinstance(value, Mapping):
        value = [*value, *value.values()]
    if isinstance(value, (list, tuple)):
        return next(filter(None, map(find_forbidden, value)), "")
    return ""


def fit_source(
    id: str, fields: Mapping[str, Any], place: Place
) -> tuple[dict[str, Any], list[Problem]]:
    """Return what fits of a source's fields and paragraphs, and what is wrong with the rest."""

    def faults(given: Mapping[str, Any]) -> list[Problem]:
        titled = {"title": fields.get("title") or id, **given}
        return _faults(entries.read_sources, {id: titled}, place)

    problems = faults(fields)
    if not problems:
        return dict(fields), []
    kept = dict(fields)
    paragraphs = kept.pop("paragraphs", None)
    kept = {name: value for name, value in kept.items() if not faults({name: value})}
    if isinstance(paragraphs, dict):
        kept["paragraphs"] = {
            at: each for at, each in paragraphs.items() if not faults({"paragraphs": {at: each}})
        }
    return kept, problems


def fit_words(vocabulary: Any, place: Place) -> tuple[dict[str, dict[str, Any]], list[Problem]]:
    """Return the types and kinds of a vocabulary that fit, and what is wrong with the rest."""
    problems = _faults(_read_words, vocabulary, place)
    held = vocabulary if isinstance(vocabulary, dict) else {}
    return {
        sort: {
            id: each
            for id, each in held[sort].items()
            if not _faults(_read_words, {sort: {id: each}}, place)
        }
        for sort in ("kinds", "relation_types")
        if isinstance(held.get(sort), dict)
    }, problems


def _read_words(node: Node, known: Symbols, findings: Findings) -> None:
    entries.read_vocabulary([node], known, findings)


def _faults(read: _Read, data: Any, place: Place) -> list[Problem]:
    unfit = find_forbidden(data)
    if unfit:
        return [Problem(place, "forbidden-character", unfit, "Remove it.")]
    findings = Findings()
    node = make_node(data, place)
    read(node, Symbols.builtin(), findings)
    return findings.errors


def check_written(result: Imported) -> Imported:
    """Return a result; an empty one where its dataset would not read as it would be written."""
    dataset = result.dataset
    if not dataset.actors and not dataset.claims:
        return result
    gathered = Collector()
    gathered.add_data(Path("what would be written"), "what would be written", render_data(dataset))
    gathered.finish()
    if not gathered.findings.errors:
        return result
    problems = (*result.problems, *gathered.findings.errors)
    return replace(result, dataset=Dataset(vocabulary=dataset.vocabulary), problems=problems)

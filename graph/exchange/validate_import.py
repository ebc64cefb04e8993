"""Make sure that what import writes passes `check`: drop invalid parts, then read it again."""

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
from .make_yaml_nodes import make_node
from .render_project import render_data

_FORBIDDEN = frozenset(("\0", *map(chr, range(0xD800, 0xE000))))
_Read = Callable[[Node, Symbols, Findings], None]


def find_forbidden(value: Any) -> str:
    """Report a character that our files cannot contain; empty if there is none."""
    if isinstance(value, str):
        found = next((char for char in value if char in _FORBIDDEN), "")
        return f"The character U+{ord(found):04X} is not allowed." if found else ""
    if isinstance(value, Mapping):
        value = [*value, *value.values()]
    if isinstance(value, (list, tuple)):
        return next(filter(None, map(find_forbidden, value)), "")
    return ""


def keep_valid_source(
    id: str, fields: Mapping[str, Any], place: Place
) -> tuple[dict[str, Any], list[Problem]]:
    """Return the valid fields and paragraphs of a source, and the problems of the others."""

    def find_problems(given: Mapping[str, Any]) -> list[Problem]:
        titled = {"title": fields.get("title") or id, **given}
        return _find_problems(entries.read_sources, {id: titled}, place)

    problems = find_problems(fields)
    if not problems:
        return dict(fields), []
    kept = dict(fields)
    paragraphs = kept.pop("paragraphs", None)
    kept = {name: value for name, value in kept.items() if not find_problems({name: value})}
    if isinstance(paragraphs, dict):
        kept["paragraphs"] = {
            at: each
            for at, each in paragraphs.items()
            if not find_problems({"paragraphs": {at: each}})
        }
    return kept, problems


def keep_valid_vocabulary(
    vocabulary: Any, place: Place
) -> tuple[dict[str, dict[str, Any]], list[Problem]]:
    """Return the valid types and kinds of a vocabulary, and the problems of the others."""
    problems = _find_problems(_read_vocabulary, vocabulary, place)
    sections = vocabulary if isinstance(vocabulary, dict) else {}
    return {
        section: {
            id: each
            for id, each in sections[section].items()
            if not _find_problems(_read_vocabulary, {section: {id: each}}, place)
        }
        for section in ("kinds", "relation_types")
        if isinstance(sections.get(section), dict)
    }, problems


def _read_vocabulary(node: Node, known: Symbols, findings: Findings) -> None:
    entries.read_vocabulary([node], known, findings)


def _find_problems(read: _Read, data: Any, place: Place) -> list[Problem]:
    forbidden = find_forbidden(data)
    if forbidden:
        return [Problem(place, "forbidden-character", forbidden, "Remove it.")]
    findings = Findings()
    node = make_node(data, place)
    read(node, Symbols.builtin(), findings)
    return findings.errors


def validate_import(result: Imported) -> Imported:
    """Return a result; with an empty dataset if reading back what is written would fail."""
    dataset = result.dataset
    if not dataset.actors and not dataset.claims:
        return result
    gathered = Collector()
    gathered.add_data(Path("the imported data"), "the imported data", render_data(dataset))
    gathered.finish()
    if not gathered.findings.errors:
        return result
    problems = (*result.problems, *gathered.findings.errors)
    return replace(result, dataset=Dataset(vocabulary=dataset.vocabulary), problems=problems)

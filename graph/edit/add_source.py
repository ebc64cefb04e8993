"""Add a source: a card made from its text, and a file for its claims."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..analysis.mentions import Names, Passage
from ..analysis.verification import verify_text
from ..files import Paths, show_path
from ..files.discover import SEEDS
from ..files.ids import find_fault, slugify
from ..files.schema import CardForm
from ..files.source_text import read_source_text
from ..files.write_yaml import write_entry, write_scalar
from ..model.errors import GraphError, OutputError, Problem
from ..model.records import HEADLINE
from ..model.text import clean, quoted
from .project import Project
from .split_paragraphs import Cut, first_words, split_text

FIELDS = tuple(name for name in CardForm.model_fields if name not in ("id", "paragraphs"))
"""The fields of a card that can be given."""

_SCHEMA = re.compile(r"# yaml-language-server: \$schema=(\S+)")
_SCHEMAS = ("actors.schema.json", "card.schema.json")


@dataclass(frozen=True)
class AddedSource:
    """A card and a claims file that were written, and how the text was split.

    `named` counts the paragraphs that mention known actors.
    """

    id: str
    files: tuple[str, ...]
    cut: Cut
    named: int
    warnings: tuple[Problem, ...]


def add_source(
    text_file: Path, fields: Mapping[str, str | None], id: str | None = None, paths: Paths = None
) -> AddedSource:
    """Make a card and an empty claims file from the text of a source; the text is not stored.

    `fields` are the known fields of the card, at least the title; others are left out. The default
    id is made from the file's name.

    Raises GraphError where the text cannot be read or the source already exists, DataError with
    all errors that `check` would report for the card.
    """
    with Project.open(paths) as project:
        name = clean(id) if id is not None else slugify(text_file.stem)
        card, claims = _new_files(project, name)
        text, hash = read_source_text(text_file)
        fields = {key: clean(each) for key, each in fields.items() if each} | {"sha256": hash}
        title = " ".join((fields.get("title") or "").split())
        known = [each for key in ("author", "publisher") if (each := fields.get(key))]
        cut = split_text(text, title, [*known, *(f"By {each}" for each in known)])
        paragraphs = {f"p{number}": part for number, part in enumerate(cut.paragraphs, start=1)}
        passages = {HEADLINE: title, **paragraphs}
        names = Names.of(project.dataset, known)
        mentions = {at: names.find(Passage.of(part)) for at, part in passages.items()}
        starts = {at: first_words(part) for at, part in passages.items()}
        project.change(card, lambda _: _write_card(project, name, fields, starts, mentions))
        project.change(claims, lambda _: _write_claims(project, name, starts, mentions))
        after = project.check()
        dataset = after.require()
        warnings = (*project.new_warnings(after), *verify_text(dataset, name, text))
        named = sum(bool(mentions[at]) for at in paragraphs)
        return AddedSource(name, tuple(project.write()), cut, named, warnings)


def _new_files(project: Project, id: str) -> tuple[Path, Path]:
    fault = find_fault(id)
    if fault:
        better = f" {slugify(id)}".rstrip()
        raise GraphError(f"{quoted(id)} is not a valid id: {fault}. Give one with --id{better}.")
    if id in project.dataset.sources:
        raise GraphError(f"The source {quoted(id)} already exists. Give another id with --id.")
    card, claims = project.before.root / SEEDS / f"{id}.yaml", project.folder / f"{id}.yaml"
    for path in (card, claims):
        if path.exists():
            raise OutputError(f"{show_path(path)} already exists; it was not changed.")
    return card, claims


def _write_card(
    project: Project,
    id: str,
    fields: Mapping[str, str | None],
    starts: Mapping[str, str],
    mentions: Mapping[str, list[str]],
) -> str:
    lines = [*_schema_line(project, 1), f"id: {id}"]
    for key in FIELDS:
        if fields.get(key):
            lines += write_entry(key, " ".join(str(fields[key]).split()), 0)
    lines.append("paragraphs:")
    for at, words in starts.items():
        lines.append(f"  {at}:")
        if words:
            lines.append(f"    starts: {_quote(words)}")
        lines.append("    gist:")
        lines += write_entry("mentions", mentions[at], 4) if mentions[at] else []
    return "".join(f"{line}\n" for line in lines)


def _quote(text: str) -> str:
    written = write_scalar(text)
    return f'"{text}"' if written == text and '"' not in text and "\\" not in text else written


def _write_claims(
    project: Project, id: str, starts: Mapping[str, str], mentions: Mapping[str, list[str]]
) -> str:
    lines = [
        *_schema_line(project, 0),
        f"# The claims of {id}, in reading order. Below each paragraph write what it claims:",
        "#   - turkey backs fsa: {mode: label}",
        "claims:",
        f"  {id}:",
    ]
    for at, words in starts.items():
        named = f" ({', '.join(mentions[at])})" if mentions[at] else ""
        lines += [f"    # {_quote(words)}{named}", f"    {at}:"]
    return "".join(f"{line}\n" for line in lines)


def _schema_line(project: Project, which: int) -> list[str]:
    """Return the line that names the schema, as in other files of the project; none without one."""
    for path in project.before.files:
        found: Any = _SCHEMA.search(project.texts[path][:500])
        if found and found[1].endswith(_SCHEMAS):
            folder = found[1].rpartition("/")[0]
            return [f"# yaml-language-server: $schema={folder}/{_SCHEMAS[which]}"]
    return []

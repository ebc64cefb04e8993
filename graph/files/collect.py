"""Collect all files of a project: read the definitions, then the claims, then cross-check."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..model.records import Dataset, in_reading_order
from . import checks
from . import definitions as entries
from .claimants import unify_spellings
from .claims import ClaimReader
from .invisible_marks import warn_of_marks
from .kept_claims import KeptClaims
from .load import EXAMPLE_DATA, load_yaml, read_text
from .schema import DataForm
from .symbols import Symbols
from .syntax_checks import is_odd_space
from .unreadable import find_words
from .validate import Findings, hint_at_field, shown
from .yaml_nodes import Node, RefusedError

_SECTIONS = ("vocabulary", "sources", "actors", "claims")
_DATA_EXPECTED = "title, vocabulary, sources, actors or claims"


@dataclass(slots=True)
class _File:
    """A data file: its node, or, without one, what is kept of its claims.

    `text` is its content where its claims may be kept, and else empty.
    """

    path: Path
    name: str
    text: str
    node: Node | None
    kept: Any = None


@dataclass
class Collector:
    """Collects the files of a project, or of several read as one.

    `keeping` has the claims of files that did not change; None where none are kept.
    """

    merging: bool = False
    keeping: KeptClaims | None = None
    known: Symbols = field(init=False)
    findings: Findings = field(default_factory=Findings)
    data: list[_File] = field(default_factory=list)
    reader: ClaimReader = field(init=False)

    def __post_init__(self) -> None:
        self.known = Symbols.builtin(self.merging)
        self.reader = ClaimReader(self.known, self.findings)

    def add_card(self, path: Path, file: str, text: str | None = None) -> None:
        """Add a card, from its file or from `text` instead."""
        stem = unicodedata.normalize("NFC", path.stem)
        text = _read_text(path, file) if text is None else text
        self._note_definitions(stem, text)
        example = f"id: {stem} and title: ..."
        node = self._load(path, file, "a card with id, title and paragraphs", example, text)
        if node is None:
            self._note_unread(path, text)
            self.known.sources.setdefault(stem, None)
        elif _is_drafts(node):
            self._report_drafts(node)
        else:
            entries.read_card(node, stem, self.known, self.findings)

    def add_data(self, path: Path, file: str, text: str | None = None) -> None:
        """Add a data file, from its file or from `text` instead."""
        text = _read_text(path, file) if text is None else text
        if self.keeping and text and (kept := self.keeping.find(text)):
            self.data.append(_File(path, file, text, None, kept))
            return
        found = self._count_findings()
        node = self._load(path, file, _DATA_EXPECTED, EXAMPLE_DATA, text)
        has_claims_only = _has_claims_only(node)
        if not has_claims_only:
            self._note_definitions("", text)
        if node is None:
            self._note_unread(path, text)
        elif _is_drafts(node):
            self._report_drafts(node)
        elif _is_card(node):
            self.known.unread |= {path.stem, str(node.find("id").value)}
            message, hint = "This is a card, not a data file.", "Move it to the folder seeds/."
            self.findings.error(node.place, "misplaced-card", message, hint)
        else:
            is_sound = has_claims_only and found == self._count_findings()
            self.data.append(_File(path, file, text or "" if is_sound else "", node))
            self._check_fields(node)

    def _note_definitions(self, stem: str, text: str | None) -> None:
        """Note a text that the reading of claims depends on."""
        if self.keeping and text is not None:
            self.keeping.definitions.append((stem, text))

    def _count_findings(self) -> int:
        return len(self.findings.errors) + len(self.findings.warnings)

    def _load(
        self, path: Path, file: str, expected: str, example: str, text: str | None
    ) -> Node | None:
        node, problems = load_yaml(path, file, example, text, self.findings.warnings)
        self.findings.errors += problems
        if node is not None and not isinstance(node.value, dict):
            message = f"The file holds {node.kind}; expected a mapping."
            self.findings.error(node.place, "wrong-structure", message, f"Expected {expected}.")
            return None
        if node is not None and (text is None or not text.isascii() or "\\" in text):
            warn_of_marks(node, self.findings)
        return node

    def _note_unread(self, path: Path, text: str | None) -> None:
        """Note the ids that an unreadable file may define."""
        words = find_words(path, text)
        if words is None:
            self.known.complete = False
        else:
            self.known.unread |= words

    def _report_drafts(self, node: Node) -> None:
        message = "This is a drafts file: nobody has decided on what it proposes, so it is no data."
        hint = "Keep it in the folder drafts/, and review it: actor-graph review."
        self.findings.error(node.place, "misplaced-drafts", message, hint)

    def _check_fields(self, node: Node) -> None:
        fields = list(DataForm.model_fields)
        above = ""
        for key, value in node.entries:
            name = str(key.value)
            if name in _SECTIONS:
                above = "" if value.value else name
            if name not in fields:
                message = f"{shown(name)} is not a field of a data file."
                hint = _hint_at_indent(name, above) or hint_at_field(name, fields)
                self.findings.error(key.place, "unknown-field", message, hint, field=name)
                self.known.unread |= {name, *value.words()}
            elif (
                name in _SECTIONS and not isinstance(value.value, dict) and value.value is not None
            ):
                self.known.unread |= value.words()
            elif name == "title" and isinstance(value.value, (list, dict)):
                message = f"title is {value.kind}; expected text."
                self.findings.error(value.place, "invalid-value", message, field="title")

    def finish(self) -> None:
        """Read the definitions, then the claims, and cross-check them."""
        entries.read_vocabulary(self._sections("vocabulary"), self.known, self.findings)
        for read, name in ((entries.read_sources, "sources"), (entries.read_actors, "actors")):
            for section in self._sections(name):
                read(section, self.known, self.findings)
        self.known.index_names()
        entries.check_actors(self.known, self.findings)
        keeping = self.keeping if self.known.complete else None
        for file in self.data:
            self._read_claims(file, keeping)
        if keeping:
            keeping.write()
        self._cross_check()

    def _read_claims(self, file: _File, keeping: KeptClaims | None) -> None:
        """Read the claims of a file, or take those that are kept, and keep what is sound."""
        known, findings = len(self.reader.claims), self._count_findings()
        if file.kept and keeping:
            kept = keeping.take(file.kept, file.name, self.known.share)
            if kept is not None:
                self.reader.claims += kept
                return
        node = file.node or self._load(
            file.path, file.name, _DATA_EXPECTED, EXAMPLE_DATA, file.text
        )
        if section := node and node.at("claims"):
            self.reader.read(section)
        if keeping and file.text and findings == self._count_findings():
            keeping.add(file.text, self.reader.claims[known:])

    def _sections(self, name: str) -> list[Node]:
        nodes = (file.node for file in self.data if file.node)
        return [found for node in nodes if (found := node.at(name))]

    def _cross_check(self) -> None:
        claims, known, findings = self.reader.claims, self.known, self.findings
        checks.check_names(known, findings)
        checks.check_cycles([*claims, *self.reader.partial], known, findings)
        checks.check_mentions(claims, known, findings)
        checks.warn_of_duplicates(claims, findings)
        checks.warn_of_weak_fights(claims, known, findings)
        checks.warn_of_addresses(known, findings)
        if not findings.errors:
            checks.warn_of_unused(claims, known, findings)

    def shared(self) -> dict[str, int]:
        """Count the actors and sources that more than one project defines."""
        shared = [category for category, _ in self.known.shared]
        return {"shared_actors": shared.count("actor"), "shared_sources": shared.count("source")}

    def to_write(self) -> dict[str, int]:
        """Count the empty gists, by source."""
        left = {}
        for category, id in sorted(self.known.nodes):
            if category == "source":
                paragraphs = self.known.value_of(category, id).find("paragraphs").plain()
                listed = paragraphs.values() if isinstance(paragraphs, dict) else ()
                left[id] = sum(isinstance(each, dict) and _has_empty_gist(each) for each in listed)
        return {id: number for id, number in left.items() if number}

    def dataset(self) -> Dataset:
        """Make the dataset, in the order of ids, paragraphs and lines."""
        known, claims = self.known, checks.keep_private(self.reader.claims)
        sources, claims = unify_spellings(
            {id: each for id, each in sorted(known.sources.items()) if each}, claims, known.actors
        )
        return Dataset(
            vocabulary=known.vocabulary(),
            sources=sources,
            actors={id: each for id, each in sorted(known.actors.items()) if each},
            claims=tuple(in_reading_order(claims, sources)),
            title=next(iter(self.titles().values()), ""),
        )

    def titles(self) -> dict[str, str]:
        """Return the titles of the data files, by file; the first is the title of the project."""
        return {
            node.file: " ".join(node.value.split())
            for node in self._sections("title")
            if isinstance(node.value, str)
        }


def _read_text(path: Path, file: str) -> str | None:
    """Return the text of a file; None if it cannot be read, which `load_yaml` reports."""
    with suppress(RefusedError):
        return read_text(path, file)
    return None


def _hint_at_indent(name: str, above: str) -> str:
    """Suggest indenting an entry that follows an empty section."""
    is_odd = any(map(is_odd_space, name))
    return f"Indent {shown(name)} if it belongs to {above}." if above and not is_odd else ""


def _is_card(node: Node) -> bool:
    keys = set(node.value) if isinstance(node.value, dict) else set()
    return "paragraphs" in keys and not keys & {"actors", "claims", "sources"}


def _has_claims_only(node: Node | None) -> bool:
    return node is not None and {str(entry.key.value) for entry in node.entries} == {"claims"}


def _is_drafts(node: Node) -> bool:
    return {"source", "engine"} <= (set(node.value) if isinstance(node.value, dict) else set())


def _has_empty_gist(paragraph: dict[str, Any]) -> bool:
    return "gist" in paragraph and not paragraph["gist"]

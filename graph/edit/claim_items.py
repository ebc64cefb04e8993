"""Change, split, remove and take out the list items that claims are written as, in a text."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml

from ..files.claim_sentences import Parts, Span, split_sentence
from ..files.load import LOADER, parse_written
from ..files.write_yaml import WIDTH, write_item, write_scalar, write_value
from ..files.yaml_nodes import Entry, Node
from .add_claim import CLAIMS, DETAILS, type_detail
from .edits import Edit, apply_edits
from .fields import (
    OddlyWrittenError,
    end_of_key,
    has_more_in_line,
    remove_part,
    rewrite_text,
    set_field,
)
from .insert import Verbatim, end_of

LONG = 40
"""How long a text is for which details that become too wide in braces are written in lines."""


@dataclass(frozen=True)
class Item:
    """An item of a paragraph's list of claims, in the text of a file.

    All methods raise OddlyWrittenError where the text cannot be edited safely.
    """

    text: str
    source: str
    at: str
    index: int

    @cached_property
    def root(self) -> Node:
        """The nodes of the text, as written."""
        return parse_written(self.text)

    @cached_property
    def paragraph(self) -> Entry:
        """The key of the paragraph, and its list."""
        claims = self.root.at(CLAIMS, self.source)
        entry = claims.entry(self.at) if claims else None
        if entry is None or len(entry.value.items) <= self.index:
            raise OddlyWrittenError
        return entry

    @property
    def node(self) -> Node:
        """The item."""
        return self.paragraph.value.items[self.index]

    @property
    def sentence(self) -> Node:
        """The scalar with the sentence."""
        if self.node.alias:
            raise OddlyWrittenError
        return self.node.entries[0].key if self.node.entries else self.node

    @property
    def details(self) -> Node | None:
        """The details; None where there is only a sentence."""
        return self.node.entries[0].value if self.node.entries else None

    @property
    def written_details(self) -> dict[str, Any]:
        """The details as plain data."""
        plain = self.details.plain() if self.details else None
        return dict(plain or {})

    @property
    def flow(self) -> bool:
        """Whether the list is in brackets."""
        return self.paragraph.value.flow

    def with_text(self, text: str, index: int | None = None) -> Item:
        """Return the item in a changed text."""
        return Item(text, self.source, self.at, self.index if index is None else index)

    def edit(self, *edits: Edit) -> Item:
        """Return the item in a text with edits."""
        return self.with_text(apply_edits(self.text, edits))

    def write_sentence(self, sentence: str) -> Item:
        """Replace the sentence."""
        old = self.sentence
        if " ".join(str(old.value).split()) == sentence:
            return self
        if self.text[old.start] in "|>":
            raise OddlyWrittenError
        return self.edit(
            Edit(old.start, old.end, rewrite_text(self.text, old, sentence, self.flow))
        )

    def write_detail(self, field: str, value: Any) -> Item:
        """Set a detail; None removes it, with the braces or the colon that it leaves empty."""
        if value is None and field not in self.written_details:
            return self
        if self.details is None:
            return self._begin_details({field: value})
        new = self.edit(
            set_field(self.text, self.root, self.node.entries[0], field, value, DETAILS)
        )
        if value is None and not new.written_details:
            return new._end_details()
        return new._unfold() if len(str(value)) > LONG and new._is_too_wide() else new

    def _begin_details(self, details: dict[str, Any]) -> Item:
        node, sentence = self.node, str(self.sentence.value)
        if "\n" in self.text[node.start : node.end]:
            raise OddlyWrittenError
        new = self.edit(Edit(node.end, node.end, f": {write_value(details)}"))
        return new._write_again({sentence: details}) if new._is_too_wide() else new

    def _end_details(self) -> Item:
        key, details = self.node.entries[0]
        if self.flow and self.text[self.node.start] == "{":
            written = write_scalar(str(key.value))
            return self.edit(Edit(self.node.start, self.node.end, written))
        end = details.end if details.flow or details.written else end_of_key(self.text, key)
        return self.edit(Edit(key.end, end, ""))

    def _is_too_wide(self) -> bool:
        if self.flow or not self.node.entries or "\n" in self._own_text:
            return False
        start = self.text.rfind("\n", 0, self.node.start) + 1
        return self.node.end - start > WIDTH

    def _unfold(self) -> Item:
        """Write details in braces that became too wide below their sentence."""
        if self.has_anchors:
            return self
        details = {key: type_detail(key, each) for key, each in self.written_details.items()}
        return self._write_again({str(self.sentence.value): details})

    def _write_again(self, item: dict[str, Any]) -> Item:
        """Write the item anew, unless a comment after it would become part of its text."""
        dash, end = self._dash, end_of(self.text, self.node)
        if has_more_in_line(self.text, end):
            return self
        column = dash - self.text.rfind("\n", 0, dash) - 1
        return self.edit(Edit(dash, end, self._newline.join(write_item(item, column)).lstrip()))

    @property
    def _own_text(self) -> str:
        return self.text[self.node.start : end_of(self.text, self.node)]

    @property
    def has_anchors(self) -> bool:
        """Whether an anchor, an alias or a merge is in the item."""
        start = self.node.start if self.flow else self._dash
        events: Iterable[Any] = yaml.parse(self.text, Loader=LOADER)
        return any(
            getattr(event, "anchor", None) and start <= event.start_mark.index < self.node.end
            for event in events
        )

    @property
    def _dash(self) -> int:
        """The offset of the item's dash, which must be the first in its line."""
        listed = self.paragraph.value
        column = listed.start - self.text.rfind("\n", 0, listed.start) - 1
        line = self.text.rfind("\n", 0, self.node.start) + 1
        while self.text[line : line + column + 1] != " " * column + "-":
            if line <= listed.start - column:
                raise OddlyWrittenError
            line = self.text.rfind("\n", 0, line - 1) + 1
        return line + column

    @property
    def _newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"

    def split(self, ends: tuple[str, str], types: Container[str], symmetric: bool) -> Item:
        """Give one of several claims an item of its own, after the others; return that."""
        text = str(self.sentence.value)
        parts = split_sentence(text, types)
        if parts is None:
            raise OddlyWrittenError
        if len(parts.subjects) == len(parts.objects) == 1:
            return self
        if self.has_anchors:
            raise OddlyWrittenError
        one, other = _find_pair(text, parts, ends, symmetric)
        rest, more = _without(text, parts, one, other)
        own = _sentence(text, parts, parts.subjects[one], parts.objects[other])
        added = [*([more] if more else []), own]
        edits = [self._copy_after(added)]
        old = self.sentence
        edits.append(Edit(old.start, old.end, rewrite_text(self.text, old, rest, self.flow)))
        return self.with_text(apply_edits(self.text, edits), self.index + len(added))

    def _copy_after(self, sentences: list[str]) -> Edit:
        """Copy the item, with other sentences, to the place after it."""
        old, end = self.sentence, end_of(self.text, self.node)
        start = self.node.start if self.flow else self._dash
        column = start - self.text.rfind("\n", 0, start) - 1
        copies = [
            self.text[start : old.start]
            + rewrite_text(self.text, old, each, self.flow)
            + self.text[old.end : end]
            for each in sentences
        ]
        if self.flow:
            return Edit(end, end, "".join(f", {each}" for each in copies))
        lines = "".join(f"{self._newline}{' ' * column}{each}" for each in copies)
        line_end = self.text.find("\n", end)
        at = len(self.text) if line_end == -1 else line_end
        at -= self.text[:at].endswith("\r")
        return Edit(at, at, lines)

    def remove(self) -> str:
        """Remove the item; a paragraph keeps its key when it was the last."""
        key, listed = self.paragraph
        if listed.alias:
            raise OddlyWrittenError
        if not self.flow:
            start, end = self._dash, end_of(self.text, self.node)
            begin = self.text.rfind("\n", 0, start) + 1
            return apply_edits(
                self.text, [Edit(begin, self.text.find("\n", end) + 1 or len(self.text), "")]
            )
        if len(listed.items) == 1:
            parent = self.root.at(CLAIMS, self.source)
            start = listed.start if parent and parent.flow else end_of_key(self.text, key)
            return apply_edits(self.text, [Edit(start, listed.end, "")])
        spans = [(each.start, end_of(self.text, each)) for each in listed.items]
        return apply_edits(self.text, [remove_part(self.text, listed, spans, self.index)])

    def as_written(self) -> Verbatim:
        """Return the item as it is written, with a comment in its last line."""
        if self.has_anchors:
            raise OddlyWrittenError
        value = self.node.plain()
        if self.flow:
            return Verbatim(tuple(write_item(value, 0)), value)
        start, end = self._dash, end_of(self.text, self.node)
        column = start - self.text.rfind("\n", 0, start) - 1
        stop = self.text.find("\n", end)
        first, *others = self.text[start : len(self.text) if stop == -1 else stop].split("\n")
        if any(line.strip() and line[:column].strip(" ") for line in others):
            raise OddlyWrittenError
        lines = (first, *(line[column:] for line in others))
        return Verbatim(tuple(line.removesuffix("\r") for line in lines), value)


def _find_pair(text: str, parts: Parts, ends: tuple[str, str], symmetric: bool) -> tuple[int, int]:
    """Return which subject and which object of a sentence a claim is about."""
    for one, subject in enumerate(parts.subjects):
        for other, object in enumerate(parts.objects):
            pair = (text[slice(*subject)], text[slice(*object)])
            if pair == ends or (symmetric and pair[::-1] == ends):
                return one, other
    raise OddlyWrittenError


def _without(text: str, parts: Parts, one: int, other: int) -> tuple[str, str]:
    """Return a sentence without one of its claims, and another for what that leaves out."""
    if len(parts.subjects) == 1:
        return _drop(text, parts.objects, other), ""
    rest = _drop(text, parts.subjects, one)
    if len(parts.objects) == 1:
        return rest, ""
    alone = text[slice(*parts.subjects[one])] + text[parts.subjects[-1][1] :]
    moved = len(text) - len(alone)
    objects = tuple((start - moved, end - moved) for start, end in parts.objects)
    return rest, _drop(alone, objects, other)


def _drop(text: str, spans: tuple[Span, ...], at: int) -> str:
    if at:
        return text[: spans[at - 1][1]] + text[spans[at][1] :]
    return text[: spans[0][0]] + text[spans[1][0] :]


def _sentence(text: str, parts: Parts, subject: Span, object: Span) -> str:
    return " ".join(text[slice(*each)] for each in (subject, parts.type, object))

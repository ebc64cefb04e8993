"""Where each part of a YAML text stands, character by character, so that edits touch no other.

A round trip through records keeps no line breaks of lists and no columns of remarks. So files are
changed as texts: what is not changed stays byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from ..text import clean

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")
_NULLS = {"", "~", "null", "Null", "NULL"}


class Edit(NamedTuple):
    """A stretch of a text, and what is to stand in its place."""

    start: int
    end: int
    text: str


@dataclass(eq=False)
class Spot:
    """A scalar, a list or a mapping, from its first character to behind its last one.

    `value` is the text of a scalar, less marks that nobody sees, and None of all else; `flow`
    tells of brackets. An alias, and an empty value, are scalars with no text. `column` counts
    from 0.
    """

    start: int
    end: int
    column: int
    value: str | None = None
    flow: bool = False
    alias: bool = False
    items: list[Spot] | None = None
    entries: list[tuple[Spot, Spot]] | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing stands here: no value, or null."""
        return not self.alias and self.items is None and self.entries is None and self.value is None

    def entry(self, key: str) -> tuple[Spot, Spot] | None:
        """Return the key and the value of an entry of a mapping; None where it has none."""
        return next((each for each in self.entries or () if each[0].value == key), None)

    def find(self, *keys: str) -> Spot | None:
        """Follow keys downwards; None where they lead nowhere."""
        spot: Spot | None = self
        for key in keys:
            found = spot.entry(key) if spot else None
            spot = found[1] if found else None
        return spot


def read_spots(text: str) -> Spot:
    """Read where the parts of a YAML text stand; the text must be one that can be read."""
    events: Iterator[Any] = (
        event
        for event in yaml.parse(text, Loader=_LOADER)
        if isinstance(event, (yaml.NodeEvent, yaml.CollectionEndEvent))
    )
    return _Builder(text, events).build(next(events))


@dataclass
class _Builder:
    text: str
    events: Iterator[Any] = field(repr=False)
    ended: int = 0

    def build(self, event: Any, key: bool = False) -> Spot:
        start, end = event.start_mark.index, event.end_mark.index
        spot = Spot(start, end, event.start_mark.column)
        if isinstance(event, yaml.AliasEvent):
            spot.alias = True
        elif isinstance(event, yaml.ScalarEvent):
            self._take_scalar(spot, event, key)
        elif isinstance(event, yaml.SequenceStartEvent):
            spot.flow = bool(event.flow_style)
            spot.items = [self.build(each) for each in self._inside()]
            self._close(spot, spot.items)
            if spot.items and not spot.flow:
                self._begin(spot, self.text.rfind("-", 0, spot.items[0].start))
        else:
            spot.flow = bool(event.flow_style)
            spot.entries = [
                (self.build(each, key=True), self.build(next(self.events)))
                for each in self._inside()
            ]
            self._close(spot, [value for _, value in spot.entries])
            if spot.entries and not spot.flow:
                self._begin(spot, spot.entries[0][0].start)
        return spot

    def _inside(self) -> Iterator[Any]:
        for event in self.events:
            if isinstance(event, yaml.CollectionEndEvent):
                mark: Any = event.end_mark
                self.ended = mark.index
                return
            yield event

    def _close(self, spot: Spot, parts: list[Spot]) -> None:
        # What closes a block collection is only found behind the remarks that follow it.
        spot.end = self.ended if spot.flow or not parts else parts[-1].end

    def _begin(self, spot: Spot, start: int) -> None:
        """Let a block collection begin with its first part, behind an anchor or a tag."""
        spot.start, spot.column = start, start - self.text.rfind("\n", 0, start) - 1

    def _take_scalar(self, spot: Spot, event: Any, key: bool) -> None:
        written = self.text[spot.start : spot.end]
        properties = _PROPERTIES.match(written) if event.style is None or key else None
        if properties:
            spot.start += properties.end()
        if event.style in ("|", ">"):
            spot.end = spot.start + len(written.rstrip())
        plain = event.style in (None, "")
        spot.value = None if plain and event.value in _NULLS and not key else clean(event.value)


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with its edits made; they must not overlap.

    >>> apply_edits("us backs fsa", [Edit(0, 2, "usa"), Edit(9, 12, "sna")])
    'usa backs sna'
    """
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text

"""Putting an entry or a list item into a YAML text, in the way the text is already written."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .scalars import WIDTH, write_entry, write_scalar, write_value
from .spots import Edit, Spot

_REMARK = re.compile(r"([ ]*)#[^\n]*(?:\n|$)")
Order = Callable[[str], Any]


@dataclass(frozen=True)
class Inserter:
    """Inserts into one text; `step` and `dash` are how far it indents keys and dashes."""

    text: str
    root: Spot
    step: int = 2
    dash: int = 2

    @classmethod
    def of(cls, text: str, root: Spot) -> Inserter:
        """Take over how the text indents."""
        steps, dashes = [2], [2]
        _measure(root, steps, dashes)
        return cls(text, root, steps[-1], dashes[-1])

    def insert(self, keys: list[str], item: Any, order: Order) -> Edit:
        """Insert an item into the list under a row of keys, which are made where they are missing.

        A list in the place of an item is put where there is no list yet. `order` ranks the last
        key among its neighbours; other keys come last.
        """
        spot, above, inside = self.root, None, False
        for at, key in enumerate(keys):
            if not spot.entries:
                return self._fill(spot, above, inside, keys[at:], item)
            found = spot.entry(key)
            if found is None:
                last = at == len(keys) - 1
                return self._add_entry(spot, keys[at:], item, order if last else None)
            inside = spot.flow
            above, spot = found
        if spot.items:
            return self._add_item(spot, above, item)
        return self._fill(spot, above, inside, [], item)

    def _add_item(self, spot: Spot, above: Spot | None, item: Any) -> Edit:
        assert spot.items
        last = spot.items[-1]
        if spot.flow:
            return Edit(last.end, last.end, f", {write_value(item)}")
        lines = render_item(item, spot.column)
        return self._lines_after(last.end, lines, above.column if above else -1)

    def _add_entry(self, spot: Spot, keys: list[str], item: Any, order: Order | None) -> Edit:
        assert spot.entries
        before = [
            entry
            for entry in spot.entries
            if order is None or order(entry[0].value or "") < order(keys[0])
        ]
        if spot.flow:
            return self._add_to_flow(spot, bool(before) and before[-1][1].end, keys, item)
        column = spot.entries[0][0].column
        lines = self._render(keys, item, column)
        if before:
            return self._lines_after(before[-1][1].end, lines, column)
        start = self.text.rfind("\n", 0, spot.start) + 1
        while start and _REMARK.fullmatch(self._line_before(start)):
            start -= len(self._line_before(start))
        return Edit(start, start, self._join(lines))

    def _line_before(self, start: int) -> str:
        return self.text[self.text.rfind("\n", 0, start - 1) + 1 : start]

    def _add_to_flow(self, spot: Spot, end: int, keys: list[str], item: Any) -> Edit:
        written = write_value(_nest(keys, item))[1:-1]
        if end:
            return Edit(end, end, f", {written}")
        return Edit(spot.start + 1, spot.start + 1, f"{written}, ")

    def _fill(
        self, spot: Spot, above: Spot | None, inside: bool, keys: list[str], item: Any
    ) -> Edit:
        """Put the first thing where nothing is, or only a pair of empty brackets."""
        if spot.flow:
            return Edit(spot.start, spot.end, write_value(_nest(keys, item)))
        start = len(self.text[: spot.start].rstrip(" "))
        if inside or (isinstance(item, list) and not keys):
            return Edit(start, spot.end, f" {write_value(_nest(keys, item))}")
        column = above.column if above else 0
        lines = self._render(keys, item, column + (self.step if keys else self.dash))
        if spot.end > spot.start:
            return Edit(start, spot.end, self._newline + self._newline.join(lines))
        return self._lines_after(spot.end, lines, column)

    def _render(self, keys: list[str], item: Any, column: int) -> list[str]:
        lines = []
        for at, key in enumerate(keys):
            lines.append(f"{' ' * (column + at * self.step)}{write_scalar(key)}:")
        if isinstance(item, list):
            last = column + (len(keys) - 1) * self.step
            return [*lines[:-1], *write_entry(write_scalar(keys[-1]), item, last)]
        below = (len(keys) - 1) * self.step + self.dash if keys else 0
        return [*lines, *render_item(item, column + below)]

    def _lines_after(self, position: int, lines: list[str], column: int) -> Edit:
        """Insert lines below the one at a position, and below the remarks that belong to it."""
        end = self.text.find("\n", position)
        if end == -1:
            size = len(self.text)
            lead = self._newline if self.text and not self.text.endswith("\n") else ""
            return Edit(size, size, lead + self._join(lines))
        at = end + 1
        while (remark := _REMARK.match(self.text, at)) and len(remark[1]) > column >= 0:
            at = remark.end()
        if at == len(self.text) and not self.text.endswith("\n"):
            return Edit(at, at, self._newline + self._join(lines))
        return Edit(at, at, self._join(lines))

    def _join(self, lines: list[str]) -> str:
        return "".join(f"{line}{self._newline}" for line in lines)

    @property
    def _newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"


def _measure(spot: Spot, steps: list[int], dashes: list[int]) -> None:
    for key, value in spot.entries or ():
        if value.entries and not value.flow:
            steps.append(value.column - key.column)
            _measure(value, steps, dashes)
        elif value.items and not value.flow:
            dashes.append(value.column - key.column)


def _nest(keys: list[str], item: Any) -> Any:
    value: Any = item if isinstance(item, list) else [item]
    for key in reversed(keys):
        value = {key: value}
    return value


def render_item(item: Any, column: int) -> list[str]:
    """Write a list item as lines: a text, or a mapping of one text to its details."""
    lead = f"{' ' * column}- "
    if isinstance(item, str):
        return [lead + write_scalar(item, flow=False)]
    ((sentence, details),) = item.items()
    lead += write_scalar(sentence, flow=False)
    line = f"{lead}: {write_value(details)}"
    if len(line) <= WIDTH:
        return [line]
    lines = [f"{lead}:"]
    for key, value in details.items():
        lines += write_entry(key, value, column + 4)
    return lines

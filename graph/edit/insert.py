"""Insert an entry or a list item into a YAML text, in the style of that text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import Any

from ..files.write_yaml import WIDTH, write_entry, write_item, write_key, write_value
from ..files.yaml_nodes import Node
from .edits import Edit

_COMMENT = re.compile(r"([ ]*)#[^\n]*(?:\n|$)")
Order = Callable[[str], Any]


@dataclass(frozen=True)
class Verbatim:
    """A list item as it is written elsewhere: its lines without their indent, and its value."""

    lines: tuple[str, ...]
    value: Any


@dataclass(frozen=True)
class Fields:
    """The value of an entry: a mapping, in braces if they fit a line, or a field a line."""

    value: dict[str, Any]
    in_braces: bool

    def write(self, key: str, indent: int, step: int) -> list[str]:
        """Write the entry as lines."""
        begin = f"{' ' * indent}{write_key(key, indent)}"
        line = f"{begin} {write_value(self.value)}"
        if self.in_braces and len(line) <= WIDTH:
            return [line]
        below = (write_entry(name, each, indent + step) for name, each in self.value.items())
        return [begin, *chain.from_iterable(below)]


@dataclass(frozen=True)
class Inserter:
    """Inserts into one text; `step` and `dash` are its indents of keys and dashes."""

    text: str
    root: Node
    step: int = 2
    dash: int = 2

    @classmethod
    def of(cls, text: str, root: Node) -> Inserter:
        """Detect how the text indents."""
        steps, dashes = [2], [2]
        _measure(text, root, steps, dashes)
        return cls(text, root, steps[-1], dashes[-1])

    def insert(self, keys: list[str], item: Any, order: Order) -> Edit:
        """Insert an item into the list at a path of keys; missing keys are added.

        If `item` is a list or `Fields`, it is inserted where there is nothing yet. `order` sorts
        the last key among its siblings; other keys are added last.
        """
        node, above, inside = self.root, None, False
        for at, key in enumerate(keys):
            if not node.entries:
                return self._fill(node, above, inside, keys[at:], item)
            found = node.entry(key)
            if found is None:
                last = at == len(keys) - 1
                return self._add_entry(node, keys[at:], item, order if last else None)
            inside = node.flow
            above, node = found
        if node.items:
            return self._add_item(node, above, item)
        return self._fill(node, above, inside, [], item)

    def _add_item(self, node: Node, above: Node | None, item: Any) -> Edit:
        last = node.items[-1]
        if node.flow:
            end = end_of(self.text, last)
            return Edit(end, end, f", {write_value(_plain(item))}")
        lines = _write_item(item, _column(self.text, node))
        return self.lines_after(last.end, lines, above.column - 1 if above else -1)

    def _add_entry(self, node: Node, keys: list[str], item: Any, order: Order | None) -> Edit:
        before = [
            entry
            for entry in node.entries
            if order is None or order(str(entry.key.value)) < order(keys[0])
        ]
        if node.flow:
            return self._add_to_flow(node, before[-1].value.end if before else 0, keys, item)
        column = node.entries[0].key.column - 1
        lines = self._render(keys, item, column)
        if before:
            return self.lines_after(before[-1].value.end, lines, column)
        start = self.text.rfind("\n", 0, node.start) + 1
        while start and _COMMENT.fullmatch(self._line_before(start)):
            start -= len(self._line_before(start))
        return Edit(start, start, self._join(lines))

    def _line_before(self, start: int) -> str:
        return self.text[self.text.rfind("\n", 0, start - 1) + 1 : start]

    def _add_to_flow(self, node: Node, end: int, keys: list[str], item: Any) -> Edit:
        written = write_value(_nest(keys, item))[1:-1]
        if end:
            return Edit(end, end, f", {written}")
        return Edit(node.start + 1, node.start + 1, f"{written}, ")

    def _fill(
        self, node: Node, above: Node | None, inside: bool, keys: list[str], item: Any
    ) -> Edit:
        """Insert the first item where there is nothing yet, or only empty brackets."""
        if node.flow:
            return Edit(node.start, node.end, write_value(_nest(keys, item)))
        start = len(self.text[: node.start].rstrip(" "))
        if inside or (isinstance(item, list) and not keys):
            return Edit(start, node.end, f" {write_value(_nest(keys, item))}")
        column = above.column - 1 if above else 0
        lines = self._render(keys, item, column + (self.step if keys else self.dash))
        if node.end > node.start:
            return Edit(start, node.end, self._newline + self._newline.join(lines))
        return self.lines_after(node.end, lines, column)

    def _render(self, keys: list[str], item: Any, column: int) -> list[str]:
        lines = []
        for at, key in enumerate(keys):
            indent = column + at * self.step
            lines.append(f"{' ' * indent}{write_key(key, indent)}")
        last = column + (len(keys) - 1) * self.step
        if isinstance(item, Fields):
            return [*lines[:-1], *item.write(keys[-1], last, self.step)]
        if isinstance(item, list):
            return [*lines[:-1], *write_entry(keys[-1], item, last)]
        return [*lines, *_write_item(item, last + self.dash if keys else column)]

    def lines_after(self, position: int, lines: list[str], column: int) -> Edit:
        """Insert lines after the line at a position, and after the comments that belong to it."""
        end = self.text.find("\n", position)
        if end == -1:
            size = len(self.text)
            lead = self._newline if self.text and not self.text.endswith("\n") else ""
            return Edit(size, size, lead + self._join(lines))
        at = end + 1
        while (comment := _COMMENT.match(self.text, at)) and len(comment[1]) > column >= 0:
            at = comment.end()
        if at == len(self.text) and not self.text.endswith("\n"):
            return Edit(at, at, self._newline + self._join(lines))
        return Edit(at, at, self._join(lines))

    def _join(self, lines: list[str]) -> str:
        return "".join(f"{line}{self._newline}" for line in lines)

    @property
    def _newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"


def _measure(text: str, node: Node, steps: list[int], dashes: list[int]) -> None:
    for key, value in node.entries:
        by = _column(text, value) - key.column + 1
        if value.entries and not value.flow:
            steps.append(by)
            _measure(text, value, steps, dashes)
        elif value.items and not value.flow:
            dashes.append(by)


def _column(text: str, node: Node) -> int:
    """Return the indent of a list or a mapping, ignoring an anchor on the line above."""
    return node.start - text.rfind("\n", 0, node.start) - 1


def end_of(text: str, item: Node) -> int:
    """Return where an item ends; one in brackets without braces of its own, before a comma."""
    return item.start + len(text[item.start : item.end].rstrip())


def _write_item(item: Any, column: int) -> list[str]:
    if isinstance(item, Verbatim):
        return [f"{' ' * column}{line}" if line else "" for line in item.lines]
    return write_item(item, column)


def _plain(item: Any) -> Any:
    return item.value if isinstance(item, (Verbatim, Fields)) else item


def _nest(keys: list[str], item: Any) -> Any:
    value: Any = _plain(item) if isinstance(item, (list, Fields)) else [_plain(item)]
    for key in reversed(keys):
        value = {key: value}
    return value

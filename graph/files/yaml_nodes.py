"""The nodes that YAML is parsed into, each with its position."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from ..model.codes import Code
from ..model.errors import Place, Problem
from ..model.text import quoted


class Entry(NamedTuple):
    """A key of a mapping with its value."""

    key: Node
    value: Node


@dataclass(slots=True, eq=False)
class Node:
    """A text, a list, a mapping or null, and its position in its file.

    `line` and `column`, counted from 1, are where it begins, with its anchor or tag; `start` and
    `end` are its offsets in the text of the file without these, counted from 0. `inset` is how many
    characters (a quotation mark) come before its own text, and None where the positions of its
    characters are unknown. `written` is how a null is written in the file, such as ~ or null.
    `flow` is true for brackets or braces, `alias` for an alias of a node written elsewhere.
    """

    file: str
    line: int
    column: int
    value: str | list[Node] | dict[str, Entry] | None = None
    inset: int | None = None
    written: str = ""
    start: int = 0
    end: int = 0
    flow: bool = False
    alias: bool = False

    @property
    def place(self) -> Place:
        """Where the node begins."""
        return Place(self.file, self.line, self.column)

    @property
    def entries(self) -> list[Entry]:
        """The entries of a mapping; none where it is something else."""
        return list(self.value.values()) if isinstance(self.value, dict) else []

    @property
    def items(self) -> list[Node]:
        """The items of a list; none where it is something else."""
        return self.value if isinstance(self.value, list) else []

    def place_of(self, position: int) -> Place:
        """The place of a character of the text; that of the node where it is unknown."""
        if self.inset is None:
            return self.place
        return Place(self.file, self.line, self.column + self.inset + position)

    def plain(self) -> Any:
        """Return the node as text, lists, dicts and None."""
        if isinstance(self.value, dict):
            return {key: entry.value.plain() for key, entry in self.value.items()}
        if isinstance(self.value, list):
            return [item.plain() for item in self.value]
        return self.value

    def find(self, *steps: str | int) -> Node:
        """Follow keys and list indices downwards, as far as they exist."""
        node = self
        for step in steps:
            if isinstance(node.value, dict) and isinstance(step, str) and step in node.value:
                node = node.value[step].value
            elif isinstance(node.value, list) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
        return node

    def entry(self, key: str) -> Entry | None:
        """Return the entry of a mapping with a key; None where there is none."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    def at(self, *keys: str) -> Node | None:
        """Follow keys downwards; None where one is missing."""
        node: Node | None = self
        for key in keys:
            found = node.entry(key) if node else None
            node = found.value if found else None
        return node

    def words(self) -> set[str]:
        """Collect all keys and texts in the node, and the words of these texts."""
        if isinstance(self.value, dict):
            inside = (entry.value.words() for entry in self.value.values())
            return set(self.value).union(*inside)
        if isinstance(self.value, list):
            return set[str]().union(*(item.words() for item in self.value))
        return {self.value, *self.value.split()} if self.value else set()

    @property
    def kind(self) -> str:
        """What the node is, in words."""
        if isinstance(self.value, dict):
            return "a mapping"
        if isinstance(self.value, list):
            return "a list"
        if self.value is not None:
            return "a text"
        means = 'which means "no value" in YAML'
        return f"{quoted(self.written)}, {means}" if self.written else "empty"


class RefusedError(Exception):
    """A file cannot be read beyond this point."""

    def __init__(
        self, place: Place, code: Code, message: str, hint: str = "", **fields: str
    ) -> None:
        self.problem = Problem(place, code, message, hint, fields)

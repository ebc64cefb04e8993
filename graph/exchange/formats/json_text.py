"""Parse JSON with the line and column of every node and edge."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Any

from ...files.yaml_nodes import RefusedError
from ...model.errors import Place
from ...model.text import quoted

ELEMENTS = "elements"
LISTS = ("nodes", "edges", "links", "connections", ELEMENTS)
_SPACE = re.compile(r"[ \t\r\n]*")


class Document:
    """A JSON object whose lists of nodes and edges are parsed item by item, each with its place.

    `lists` holds them by name, also those inside `elements`; `rest` is everything else.
    """

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self.decoder = json.JSONDecoder(object_pairs_hook=self._make_object)
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self.lists: dict[str, list[tuple[Place, dict[str, Any]]]] = {}
        self.rest: dict[str, Any] = {}
        try:
            self._read_all(self._skip(0))
        except json.JSONDecodeError as error:
            message = f"This is not valid JSON: {error.msg}."
            raise RefusedError(self._place(error.pos), "invalid-file", message) from None
        except RecursionError:
            message = "The JSON is nested too deeply."
            raise RefusedError(Place(file), "nested-too-deep", message) from None
        except ValueError:  # a number with more digits than Python parses
            message = "The JSON has a number that is too long."
            raise RefusedError(Place(file), "number-too-long", message) from None

    def _place(self, position: int) -> Place:
        line = bisect_right(self.starts, position)
        return Place(self.file, line, position - self.starts[line - 1] + 1)

    def _skip(self, position: int) -> int:
        found = _SPACE.match(self.text, position)
        return found.end() if found else position

    def _make_object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            duplicate = next(name for name in made if [key for key, _ in pairs].count(name) > 1)
            message = f"Duplicate key {quoted(duplicate)} in an object of the JSON."
            raise RefusedError(Place(self.file), "duplicate-key", message, key=duplicate)
        return made

    def _read_all(self, at: int) -> None:
        """Read an object, or a list of elements, as Cytoscape.js writes it."""
        if self.text.startswith("[", at):
            self.lists[ELEMENTS] = []
            self._read_items(ELEMENTS, self._expect("[", at))
        else:
            self._read(at)

    def _read(self, at: int) -> int:
        at = self._expect("{", at)
        while not self.text.startswith("}", at):
            start = at
            key, at = self.decoder.raw_decode(self.text, at)
            at = self._expect(":", self._skip(at))
            if key in (*self.rest, *self.lists):
                message = f"Duplicate key {quoted(str(key))} in the JSON."
                raise RefusedError(self._place(start), "duplicate-key", message, key=str(key))
            if key in LISTS and self.text.startswith("[", at):
                self.lists[key] = []
                at = self._read_items(key, self._expect("[", at))
            elif key == ELEMENTS and self.text.startswith("{", at):
                self.rest[key] = None
                at = self._read(at)
            elif key in LISTS:
                message = f"{quoted(key)} is not a list."
                raise RefusedError(self._place(at), "wrong-structure", message)
            else:
                self.rest[str(key)], at = self.decoder.raw_decode(self.text, at)
            at = self._next(at, "}")
        return at + 1

    def _read_items(self, key: str, at: int) -> int:
        while not self.text.startswith("]", at):
            place = self._place(at)
            item, at = self.decoder.raw_decode(self.text, at)
            if not isinstance(item, dict):
                message = f"This is not an object; expected one in {key}."
                raise RefusedError(place, "wrong-structure", message)
            self.lists[key].append((place, item))
            at = self._next(at, "]")
        return at + 1

    def _next(self, at: int, closing: str) -> int:
        """Go to the next entry past a comma, or to the closing sign."""
        at = self._skip(at)
        if self.text.startswith(closing, at):
            return at
        at = self._expect(",", at)
        if self.text.startswith(closing, at):
            raise json.JSONDecodeError("expected another entry", self.text, at)
        return at

    def _expect(self, sign: str, at: int) -> int:
        if not self.text.startswith(sign, at):
            raise json.JSONDecodeError(f"expected {sign}", self.text, at)
        return self._skip(at + 1)

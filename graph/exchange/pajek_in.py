"""Reading Pajek networks, with the line of every vertex, arc and edge."""

from __future__ import annotations

import re
from typing import Any

from ..errors import Place
from ..reading.nodes import RefusedError
from .columns import Columns
from .elements import Elements
from .foreign import Direction, Foreign

_TOKEN = re.compile(r'"([^"]*)"|(\[[^\]]*\])|(\S+)')
_RELATION = re.compile(r':?(\d+)(?:\s+"?([^"]*)"?)?')
_TIES: dict[str, Direction] = {
    "arcs": "directed",
    "edges": "undirected",
    "arcslist": "directed",
    "edgeslist": "undirected",
    "matrix": "directed",
}


def read_pajek(text: str, file: str, columns: Columns) -> Foreign:
    """Read one network: arcs have a direction, edges have none; the third number is `value`.

    Raises RefusedError where the text is none, or holds several.
    """
    reader = _Reader(Elements(file, columns))
    for number, line in enumerate(text.splitlines(), start=1):
        place = Place(file, number, len(line) - len(line.lstrip()) + 1)
        if line.strip() and not line.lstrip().startswith("%"):
            reader.take(line.strip(), place)
    if not reader.seen:
        raise RefusedError(Place(file), "This is no Pajek network: it has no *Vertices.")
    return reader.elements.finish()


class _Reader:
    def __init__(self, elements: Elements) -> None:
        self.elements = elements
        self.section = ""
        self.relation: dict[str, str] = {}
        self.relations: dict[str, str] = {}
        self.ids: list[str] = []
        self.row = 0
        self.seen = False

    def take(self, line: str, place: Place) -> None:
        """Take in a line."""
        if line.startswith("*"):
            self._begin(line[1:], place)
        elif self.section == "vertices":
            self._take_vertex(_tokens(line), place)
        elif self.section in _TIES:
            self._take_tie(line, place)
        elif not self.section:
            raise RefusedError(place, "This is no Pajek network: expected *Vertices.")

    def _begin(self, line: str, place: Place) -> None:
        name, _, rest = line.partition(" ")
        self.section, self.row = name.strip(" :").lower(), 0
        if self.section == "vertices":
            if self.seen:
                raise RefusedError(place, "There are several networks.", "Give each a file.")
            self.seen = True
        elif self.section in _TIES:
            found = _RELATION.match(rest.strip())
            number, label = (found[1], found[2]) if found else ("", "")
            self.relation = {"type": label or number} if found else {}
            self.relations |= {number: label or number}
        elif self.section != "network":
            self.elements.foreign.note_unread([name])

    def _take_vertex(self, tokens: list[str], place: Place) -> None:
        id, label = tokens[0], tokens[1] if len(tokens) > 1 else ""
        values: dict[str, Any] = {"label": label} if label else {}
        self.ids.append(id)
        self.elements.add_node(id, values, place)
        if len(tokens) > 2:
            self.elements.foreign.note_unread(["place and shape of vertex"])

    def _take_tie(self, line: str, place: Place) -> None:
        relation = self.relation
        number, sign, rest = line.partition(":")
        if sign and number.isdecimal():
            relation, line = {"type": self.relations.get(number, number)}, rest
        tokens, direction = _tokens(line), _TIES[self.section]
        if self.section == "matrix":
            self._take_row(tokens, place)
            return
        if self.section.endswith("list"):
            for other in tokens[1:]:
                self.elements.add_edge((tokens[0], other), relation, place, direction)
            return
        ends = (tokens[0], tokens[1] if len(tokens) > 1 else "")
        values = {**relation, **({"value": tokens[2]} if len(tokens) > 2 else {})}
        more = tokens[3:]
        if "l" in more[:-1]:
            values["label"] = more[more.index("l") + 1]
        if any(each.startswith("[") for each in more):
            self.elements.foreign.note_unread(["time of line"])
        if [each for each in more if not each.startswith("[")] not in (
            [],
            ["l", values.get("label")],
        ):
            self.elements.foreign.note_unread(["look of line"])
        self.elements.add_edge(ends, values, place, direction)

    def _take_row(self, tokens: list[str], place: Place) -> None:
        """Take in a row of a matrix: what is not zero is an arc."""
        source = self.ids[self.row] if self.row < len(self.ids) else ""
        self.row += 1
        for column, value in enumerate(tokens):
            if value.strip("0.") or not value:
                target = self.ids[column] if column < len(self.ids) else ""
                self.elements.add_edge((source, target), {"value": value}, place, "directed")


def _tokens(line: str) -> list[str]:
    return ["".join(found) for found in _TOKEN.findall(line)]

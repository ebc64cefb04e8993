"""Read Pajek networks, with the line of every vertex, arc and edge."""

from __future__ import annotations

import re
from typing import Any

from ...files.yaml_nodes import RefusedError
from ...model.errors import Place
from ..columns import Columns
from ..drafts import Direction, ForeignFile
from ..import_graph import Elements

_TOKEN = re.compile(r'"([^"]*)"|(\[[^\]]*\])|(\S+)')
_RELATION = re.compile(r':?(\d+)(?:\s+"?([^"]*)"?)?')
_OTHER_OBJECTS = ("partition", "vector", "permutation", "cluster", "hierarchy")
"""The objects of a Pajek project besides its network, each with its own vertices."""
_NUMBER = re.compile(r"[+-]?[\d.]+(?:[eE][+-]?\d+)?")
_YEARS = re.compile(r"(\d{4})(?:-(\d{4}|\*))?")
_SHAPES = ("ellipse", "circle", "box", "diamond", "triangle", "cross", "empty", "house", "man",
           "woman")  # fmt: skip
_STYLES = (
    "c", "p", "w", "s", "a", "ap", "lp", "lr", "lphi", "lc", "la", "fos", "font", "phi", "r", "q",
    "ic", "bc", "bw", "h1", "h2", "a1", "a2", "k1", "k2", "hook1", "hook2", "angle1", "angle2",
    "velocity1", "velocity2", "x_fact", "y_fact", "size", "sh", "l",
)  # fmt: skip
"""The attributes that Pajek uses for drawing."""
_TIES: dict[str, Direction] = {
    "arcs": "directed",
    "edges": "undirected",
    "arcslist": "directed",
    "edgeslist": "undirected",
    "matrix": "directed",
}


def read_pajek(text: str, file: str, columns: Columns) -> ForeignFile:
    """Read one network: arcs have a direction, edges have none; the third number is `value`.

    Raises RefusedError if the text is not a Pajek network, or has several.
    """
    reader = _Reader(Elements(file, columns))
    for number, line in enumerate(text.splitlines(), start=1):
        place = Place(file, number, len(line) - len(line.lstrip()) + 1)
        if line.strip() and not line.lstrip().startswith("%"):
            reader.read_line(line.strip(), place)
    if not reader.seen:
        message = "This is not a Pajek network: it has no *Vertices."
        raise RefusedError(Place(file), "invalid-file", message)
    return reader.elements.finish()


class _Reader:
    def __init__(self, elements: Elements) -> None:
        self.elements = elements
        self.section = ""
        self.relation: dict[str, str] = {}
        self.relations: dict[str, str] = {}
        self.ids: list[str] = []
        self.row = 0
        self.seen = self.is_skipped = False

    def read_line(self, line: str, place: Place) -> None:
        """Read a line."""
        if line.startswith("*"):
            self._begin(line[1:], place)
        elif self.section == "vertices":
            self._add_vertex(_tokens(line), place)
        elif self.section in _TIES:
            self._add_tie(line, place)
        elif not self.section:
            message = "This is not a Pajek network: expected *Vertices."
            raise RefusedError(place, "invalid-file", message)

    def _begin(self, line: str, place: Place) -> None:
        name, _, rest = line.partition(" ")
        self.section, self.row = name.strip(" :").lower(), 0
        if self.section in _OTHER_OBJECTS:
            self.is_skipped = True
            self.elements.foreign.note_unread([line.strip()])
        elif self.section == "network":
            self.is_skipped = False
        if self.is_skipped:
            self.section = "skipped"
        elif self.section == "vertices":
            if self.seen:
                message, hint = "There are several networks.", "Put each in its own file."
                raise RefusedError(place, "not-one-graph", message, hint)
            self.seen = True
        elif self.section in _TIES:
            found = _RELATION.match(rest.strip())
            number, label = (found[1], found[2]) if found else ("", "")
            self.relation = {"type": label or number} if found else {}
            self.relations |= {number: label or number}
        elif self.section != "network":
            self.elements.foreign.note_unread([name])

    def _add_vertex(self, tokens: list[str], place: Place) -> None:
        id, label = tokens[0], tokens[1] if len(tokens) > 1 else ""
        self.ids.append(id)
        values, more, times = _read_pairs(tokens[2:])
        self.elements.add_node(id, {**values, **({"label": label} if label else {})}, place)
        self.elements.foreign.note_unread(["position and shape of vertex"] if more else [])
        self.elements.foreign.note_unread(["time of vertex"] if times else [])

    def _add_tie(self, line: str, place: Place) -> None:
        relation = self.relation
        number, sign, rest = line.partition(":")
        if sign and number.isdecimal():
            relation, line = {"type": self.relations.get(number, number)}, rest
        tokens, direction = _tokens(line), _TIES[self.section]
        if self.section == "matrix":
            self._add_matrix_row(tokens, place)
            return
        if self.section.endswith("list"):
            for other in tokens[1:]:
                self.elements.add_edge((tokens[0], other), relation, place, direction)
            return
        ends = (tokens[0], tokens[1] if len(tokens) > 1 else "")
        value = [each for each in tokens[2:3] if _NUMBER.fullmatch(each)]
        pairs, more, times = _read_pairs(tokens[2 + len(value) :])
        values = {**pairs, **relation, **({"value": value[0]} if value else {})}
        self.elements.foreign.note_unread(["style of line"] if more else [])
        intervals = _read_years(times)
        self.elements.foreign.note_unread(["time of line"] if times and not intervals else [])
        for at, interval in enumerate(intervals or [{}]):
            given = {**values, **interval}
            self.elements.add_edge(ends, given, place, direction, is_repeated=at > 0)

    def _add_matrix_row(self, tokens: list[str], place: Place) -> None:
        """Add a row of a matrix: every value but zero is an arc."""
        source = self.ids[self.row] if self.row < len(self.ids) else ""
        self.row += 1
        for column, value in enumerate(tokens):
            if value.strip("0.") or not value:
                target = self.ids[column] if column < len(self.ids) else ""
                self.elements.add_edge((source, target), {"value": value}, place, "directed")


def _read_pairs(tokens: list[str]) -> tuple[dict[str, Any], bool, str]:
    """Return the attributes of a line or a vertex, whether it has a style, and its time.

    The attributes that NetworkX writes are among those that Pajek uses for drawing.
    """
    times = "".join(each for each in tokens if each.startswith("["))
    rest = [each for each in tokens if not each.startswith("[")]
    values: dict[str, Any] = {}
    at, has_style = 0, False
    while at < len(rest):
        name = rest[at]
        is_pair = at + 1 < len(rest) and not _NUMBER.fullmatch(name) and name not in _SHAPES
        if name == "l" and is_pair:
            values["label"] = rest[at + 1]
        elif is_pair and name.lower() not in _STYLES:
            values[name] = rest[at + 1]
        else:
            has_style = True
        at += 2 if is_pair else 1
    return values, has_style, times


def _read_years(times: str) -> list[dict[str, str]]:
    """Return the years of [2012-2014,2017,2019-*] as starts and ends; empty if they are not years.

    >>> _read_years("[2012-2014,2019-*]"), _read_years("[1-5]")
    ([{'start': '2012', 'end': '2014'}, {'start': '2019'}], [])
    """
    found = [_YEARS.fullmatch(part.strip()) for part in times.strip("[]").split(",")]
    if not all(found):
        return []
    ends = [(each[1], each[2] or each[1]) for each in found if each]
    return [{"start": start, **({} if end == "*" else {"end": end})} for start, end in ends]


def _tokens(line: str) -> list[str]:
    return ["".join(found) for found in _TOKEN.findall(line)]

"""Reading node-link JSON, ours or another program's, with the line of every node and edge."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import Place, Problem
from ..reading.nodes import RefusedError
from .foreign import Draft, Foreign, draft_own_claims, make_cells, name_private, translate
from .nodelink import FORMAT
from .records import CLAIM_FIELDS

_SPACE = re.compile(r"[ \t\r\n]*")
_LISTS = ("nodes", "edges", "links")
ACTOR_FIELDS = (
    "name", "kind", "in_sentences", "aliases", "mentioned_as", "named_by", "note", "plural",
)  # fmt: skip
_TYPES = ("type", "key", "kind")
_NAMES = ("name", "label", "Label")
NODE_NAMES = ("id", *ACTOR_FIELDS, *_NAMES)
EDGE_NAMES = ("id", *CLAIM_FIELDS, *_TYPES)
"""The attributes that are read where no column is named for them."""


def read_nodelink(text: str, file: str, columns: Mapping[str, str]) -> Foreign:
    """Read nodes, and edges or links.

    Raises RefusedError where the text is no such JSON.
    """
    document = _Document(text, file)
    foreign = Foreign()
    graph = document.rest.get("graph")
    project = graph if isinstance(graph, dict) else {}
    own = project.get("format") == FORMAT
    directed = document.rest.get("directed") is not False
    for place, node in document.lists["nodes"]:
        foreign.drafts.append(draft_node(node, str(node.get("id", "")), place, columns, own))
        if not own:
            foreign.note_unread(node, [*NODE_NAMES, *columns.values()])
    edges = [*document.lists["edges"], *document.lists["links"]]
    for number, (place, edge) in enumerate(edges, start=1):
        values = name_private(edge, columns)
        ends = {"from": _end(values, "source"), "to": _end(values, "target")}
        _take(foreign, draft_edge(values, ends, place, columns, f"edge-{number}", directed))
        if not own:
            foreign.note_unread(values, [*EDGE_NAMES, *columns.values()])
    if own:
        take_project(foreign, project, Place(file))
    return foreign


def _end(values: dict[str, Any], name: str) -> str:
    end = values.pop(name, "")
    return str(end.get("id", "") if isinstance(end, dict) else end)


def draft_node(
    values: Mapping[str, Any], id: str, place: Place, columns: Mapping[str, str], own: bool
) -> Draft:
    """Make the draft of an actor from a node's attributes."""
    fields: dict[str, Any] = translate(values, columns, ACTOR_FIELDS)
    if not fields.get("name"):
        fields["name"] = next((values[name] for name in _NAMES if values.get(name)), "")
    given = {
        name: value if isinstance(value, list) else str(value) for name, value in fields.items()
    }
    cells = make_cells({"id": id, **values})
    return Draft(place, cells, {"id": id, **given}, is_actor=True, own=own)


def draft_edge(
    values: Mapping[str, Any],
    ends: Mapping[str, str],
    place: Place,
    columns: Mapping[str, str],
    at: str,
    directed: bool,
) -> Iterator[Draft | Problem]:
    """Make the drafts of an edge: one for each claim of ours, one for any other edge."""
    if is_own(values.get("claims")):
        own = {**ends, "type": str(values.get("type") or values.get("key", ""))}
        yield from draft_own_claims(own, values["claims"], place)
        return
    fields = translate(values, columns, CLAIM_FIELDS)
    named = [columns.get("type", "type"), *_TYPES]
    types = [values[name] for name in named if isinstance(values.get(name), str) and values[name]]
    given = {
        name: value if isinstance(value, list) else str(value) for name, value in fields.items()
    }
    fields = {**given, **ends, "type": types[0] if types else ""}
    cells = {**make_cells(values), "from": ends["from"], "to": ends["to"]}
    yield Draft(place, cells, fields, at=at, directed=directed)


def is_own(claims: Any) -> bool:
    """Tell whether claims are as we export them."""
    return isinstance(claims, list) and all(
        isinstance(each, dict) and {"source", "at"} <= set(each) for each in claims
    )


def _take(foreign: Foreign, drafts: Iterator[Draft | Problem]) -> None:
    for draft in drafts:
        if isinstance(draft, Draft):
            foreign.drafts.append(draft)
        else:
            foreign.problems.append(draft)


def take_project(foreign: Foreign, project: Mapping[str, Any], place: Place) -> None:
    """Take in what an export of ours says of the whole: title, vocabulary, sources, denials."""
    foreign.project = {
        name: project[name] for name in ("title", "vocabulary", "sources") if project.get(name)
    }
    unsupported = project.get("unsupported")
    for relation in unsupported if isinstance(unsupported, list) else []:
        if isinstance(relation, dict):
            ends = {name: str(relation.get(name, "")) for name in ("from", "type", "to")}
            _take(foreign, iter(draft_own_claims(ends, relation.get("claims"), place)))


class _Document:
    """A JSON object whose lists of nodes and edges are read item by item, each with its place."""

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self.decoder = json.JSONDecoder()
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self.lists: dict[str, list[tuple[Place, dict[str, Any]]]] = {name: [] for name in _LISTS}
        self.rest: dict[str, Any] = {}
        try:
            self._read()
        except json.JSONDecodeError as error:
            message = f"This is not valid JSON: {error.msg}."
            raise RefusedError(self._place(error.pos), message) from None
        except RecursionError:
            raise RefusedError(Place(file), "The JSON nests too deep.") from None
        except ValueError:  # what Python calls a number with more digits than it will read
            raise RefusedError(Place(file), "The JSON has a number that is too long.") from None

    def _place(self, position: int) -> Place:
        line = bisect_right(self.starts, position)
        return Place(self.file, line, position - self.starts[line - 1] + 1)

    def _skip(self, position: int) -> int:
        found = _SPACE.match(self.text, position)
        return found.end() if found else position

    def _read(self) -> None:
        at = self._expect("{", self._skip(0))
        while not self.text.startswith("}", at):
            key, at = self.decoder.raw_decode(self.text, at)
            at = self._expect(":", self._skip(at))
            if key in _LISTS and self.text.startswith("[", at):
                at = self._read_items(key, self._expect("[", at))
            else:
                self.rest[str(key)], at = self.decoder.raw_decode(self.text, at)
            at = self._next(at, "}")

    def _read_items(self, key: str, at: int) -> int:
        while not self.text.startswith("]", at):
            place = self._place(at)
            item, at = self.decoder.raw_decode(self.text, at)
            if not isinstance(item, dict):
                raise RefusedError(place, f"This is no mapping; expected one in {key}.")
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

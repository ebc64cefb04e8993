"""Read GML, with the line of every node and edge, which NetworkX's reader does not give."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ...files.compose import MOST_NESTED
from ...files.yaml_nodes import RefusedError
from ...model.errors import Place
from ..columns import Columns
from ..drafts import Direction, ForeignFile
from ..import_graph import Elements

_TOKEN = re.compile(
    r"""[ \t\r\n\ufeff]+ | \#[^\n]* | (?P<open>\[) | (?P<close>\]) | "(?P<text>[^"]*)"
    | (?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:INF|NAN)\b)
    | (?P<key>[A-Za-z][A-Za-z0-9_]*)""",
    re.VERBOSE,
)


@dataclass
class _Block:
    """The content of two brackets: each key with its values, and the place where it begins."""

    place: Place
    values: dict[str, list[Any]] = field(default_factory=dict)

    def blocks(self, key: str) -> list[_Block]:
        """List the blocks of a key."""
        return [each for each in self.values.get(key, ()) if isinstance(each, _Block)]

    def plain(self) -> dict[str, Any]:
        """Return the values as texts or lists of texts; nested blocks as empty texts."""
        shown = {
            key: ["" if isinstance(each, _Block) else each for each in values]
            for key, values in self.values.items()
        }
        return {key: values if len(values) > 1 else values[0] for key, values in shown.items()}


def read_gml(text: str, file: str, columns: Columns) -> ForeignFile:
    """Read GML; its edges have no direction unless it says `directed 1`.

    Raises RefusedError if the text is not GML.
    """
    root = _parse(text, file)
    graphs = root.blocks("graph")
    if len(graphs) != 1:
        message = f"There are {len(graphs)} graphs; expected one."
        raise RefusedError(root.place, "not-one-graph", message)
    graph = graphs[0]
    elements = Elements(file, columns)
    direction: Direction = "directed" if graph.plain().get("directed") == "1" else "undirected"
    for node in graph.blocks("node"):
        values = node.plain()
        elements.add_node(_text(values.pop("id", "")), values, node.place)
    for edge in graph.blocks("edge"):
        values = edge.plain()
        ends = (_text(values.pop("source", "")), _text(values.pop("target", "")))
        elements.add_edge(ends, values, edge.place, direction)
    elements.foreign.note_unread(f"{each} of file" for each in root.values if each != "graph")
    known = ("node", "edge", "directed", "multigraph")
    elements.foreign.note_unread(f"{each} of graph" for each in graph.values if each not in known)
    return elements.finish()


def _text(value: Any) -> str:
    """Return the only value of a key; empty if there are several."""
    return value if isinstance(value, str) else ""


def _parse(text: str, file: str) -> _Block:
    root = _Block(Place(file))
    stack, key, begins = [root], "", root.place
    for place, kind, value in _tokens(text, file):
        if kind == "close" and not key and len(stack) > 1:
            stack.pop()
        elif kind == "key" and not key:
            key, begins = value, place
        elif key and (kind in ("text", "number", "open") or _is_bare(kind, place, begins)):
            made = _Block(begins) if kind == "open" else value
            stack[-1].values.setdefault(key, []).append(made)
            stack += [made] if isinstance(made, _Block) else []
            key = ""
        else:
            raise _unexpected(place, repr(value))
        if len(stack) > MOST_NESTED:
            message = f"The file is nested more than {MOST_NESTED} levels deep."
            raise RefusedError(place, "nested-too-deep", message)
    if key or len(stack) > 1:
        raise _unexpected(root.place, "end of file")
    return root


def _unexpected(place: Place, what: str) -> RefusedError:
    return RefusedError(place, "invalid-file", f"This is not valid GML: unexpected {what}.")


def _is_bare(kind: str, place: Place, begins: Place) -> bool:
    """Return whether an unquoted word is the value of its key: Gephi writes `Creator Gephi`."""
    return kind == "key" and place.line == begins.line


def _tokens(text: str, file: str) -> Iterator[tuple[Place, str, str]]:
    at, line, begin = 0, 1, 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        place = Place(file, line, at - begin + 1)
        if found is None:
            raise _unexpected(place, repr(text[at]))
        if kind := found.lastgroup:
            yield place, kind, html.unescape(found[kind]) if kind == "text" else found[kind]
        line += text.count("\n", at, found.end())
        begin = max(begin, text.rfind("\n", at, found.end()) + 1)
        at = found.end()

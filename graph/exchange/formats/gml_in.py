"""Reading GML, with the line of every node and edge, which NetworkX's reader does not tell."""

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
from ..drafts import Direction, Foreign
from ..elements import Elements

_TOKEN = re.compile(
    r"""[ \t\r\n\ufeff]+ | \#[^\n]* | (?P<open>\[) | (?P<close>\]) | "(?P<text>[^"]*)"
    | (?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:INF|NAN)\b)
    | (?P<key>[A-Za-z][A-Za-z0-9_]*)""",
    re.VERBOSE,
)


@dataclass
class _Block:
    """What stands between two brackets: each key with its values, and where it begins."""

    place: Place
    held: dict[str, list[Any]] = field(default_factory=dict)

    def blocks(self, key: str) -> list[_Block]:
        """List the blocks of a key."""
        return [each for each in self.held.get(key, ()) if isinstance(each, _Block)]

    def plain(self) -> dict[str, Any]:
        """Return the values as texts and lists of them; blocks inside as empty texts."""
        shown = {
            key: ["" if isinstance(each, _Block) else each for each in values]
            for key, values in self.held.items()
        }
        return {key: values if len(values) > 1 else values[0] for key, values in shown.items()}


def read_gml(text: str, file: str, columns: Columns) -> Foreign:
    """Read GML; its edges have no direction unless it says `directed 1`.

    Raises RefusedError where the text is none.
    """
    root = _parse(text, file)
    graphs = root.blocks("graph")
    if len(graphs) != 1:
        raise RefusedError(
            root.place, "not-one-graph", f"There are {len(graphs)} graphs; expected one."
        )
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
    elements.foreign.note_unread(f"{each} of file" for each in root.held if each != "graph")
    known = ("node", "edge", "directed", "multigraph")
    elements.foreign.note_unread(f"{each} of graph" for each in graph.held if each not in known)
    return elements.finish()


def _text(value: Any) -> str:
    """Return the one value of a key; nothing where there are several."""
    return value if isinstance(value, str) else ""


def _parse(text: str, file: str) -> _Block:
    root = _Block(Place(file))
    stack, key, begins = [root], "", root.place
    for place, sort, value in _tokens(text, file):
        if sort == "close" and not key and len(stack) > 1:
            stack.pop()
        elif sort == "key" and not key:
            key, begins = value, place
        elif key and (sort in ("text", "number", "open") or _is_bare(sort, place, begins)):
            made = _Block(begins) if sort == "open" else value
            stack[-1].held.setdefault(key, []).append(made)
            stack += [made] if isinstance(made, _Block) else []
            key = ""
        else:
            raise RefusedError(
                place, "invalid-file", f"This is not valid GML: {value!r} is out of place."
            )
        if len(stack) > MOST_NESTED:
            raise RefusedError(
                place, "nested-too-deep", f"The file nests more than {MOST_NESTED} levels deep."
            )
    if key or len(stack) > 1:
        raise RefusedError(root.place, "invalid-file", "This is not valid GML: it ends too early.")
    return root


def _is_bare(sort: str, place: Place, begins: Place) -> bool:
    """Tell whether a word is the text of the key before it: Gephi writes `Creator Gephi`."""
    return sort == "key" and place.line == begins.line


def _tokens(text: str, file: str) -> Iterator[tuple[Place, str, str]]:
    at, line, begin = 0, 1, 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        place = Place(file, line, at - begin + 1)
        if found is None:
            raise RefusedError(
                place, "invalid-file", f"This is not valid GML: {text[at]!r} is out of place."
            )
        if found.lastgroup:
            value = found[found.lastgroup]
            yield (
                place,
                found.lastgroup,
                (html.unescape(value) if found.lastgroup == "text" else value),
            )
        line += text.count("\n", at, found.end())
        begin = max(begin, text.rfind("\n", at, found.end()) + 1)
        at = found.end()

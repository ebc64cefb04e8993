"""Reading GraphML and GEXF, ours or another program's, with the line of every node and edge.

NetworkX reads both, but tells no lines, and stops at the first thing that it does not know.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from ..errors import Place, Problem
from ..reading.loading import MOST_NESTED
from ..reading.nodes import RefusedError
from .foreign import Foreign, name_private
from .graphml import PROJECT
from .json_in import EDGE_NAMES, NODE_NAMES, draft_edge, draft_node, is_own, take_project

_LABELS = ("NodeLabel", "EdgeLabel")
"""What yEd writes into a datum instead of a plain text."""


@dataclass(slots=True)
class Tag:
    """An element: its name and attributes without namespaces, its text, and where it begins."""

    name: str
    given: dict[str, str]
    place: Place
    texts: list[str] = field(default_factory=list)
    children: list[Tag] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Tag]:
        """Give the elements of a name inside this one, however deep, in the order of the file."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)

    def of(self, name: str) -> list[Tag]:
        """List the elements of a name right inside this one."""
        return [child for child in self.children if child.name == name]

    @property
    def text(self) -> str:
        """All text inside."""
        return "".join([*self.texts, *(child.text for child in self.children)]).strip()


def parse_xml(text: str, file: str) -> Tag:
    """Turn XML into elements that know their place.

    Raises RefusedError where it is not well-formed, nests too deep, or defines entities.
    """
    root = Tag("", {}, Place(file))
    stack = [root]
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def here() -> Place:
        return Place(file, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)

    def start(name: str, given: dict[str, str]) -> None:
        if len(stack) > MOST_NESTED:
            raise RefusedError(here(), f"The file nests more than {MOST_NESTED} levels deep.")
        tag = Tag(_local(name), {_local(key): value for key, value in given.items()}, here())
        stack[-1].children.append(tag)
        stack.append(tag)

    def add(data: str) -> None:
        stack[-1].texts.append(data)

    def refuse(*_: object) -> None:
        raise RefusedError(here(), "The file has a document type.", "Remove <!DOCTYPE ...>.")

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: stack.pop()
    parser.CharacterDataHandler = add
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        place = Place(file, error.lineno, error.offset + 1)
        said = expat.ErrorString(error.code)
        raise RefusedError(place, f"This is not valid XML: {said}.") from None
    return root.children[0]


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def read_graphml(text: str, file: str, columns: Mapping[str, str]) -> Foreign:
    """Read GraphML.

    Raises RefusedError where the text is none.
    """
    root = _root(text, file, "graphml")
    keys = {key.given.get("id", ""): key for key in root.all("key")}
    foreign = Foreign()
    graph = next(root.all("graph"), root)
    for node in root.all("node"):
        _take_node(foreign, node, _data(node, keys), columns)
    for number, edge in enumerate(root.all("edge"), start=1):
        default = graph.given.get("edgedefault", "directed") != "undirected"
        directed = {"true": True, "false": False}.get(edge.given.get("directed", ""), default)
        _take_edge(foreign, edge, _data(edge, keys), columns, number, directed)
    project = _loads(_data(graph, keys).get(PROJECT))
    if isinstance(project, dict):
        take_project(foreign, project, graph.place)
    return foreign


def read_gexf(text: str, file: str, columns: Mapping[str, str]) -> Foreign:
    """Read GEXF of any version; an edge with several spells gives a claim for each.

    Raises RefusedError where the text is none.
    """
    root = _root(text, file, "gexf")
    titles = {
        (group.given.get("class", ""), each.given.get("id", "")): each.given.get("title", "")
        for group in root.all("attributes")
        for each in group.of("attribute")
    }
    foreign = Foreign()
    graph = next(root.all("graph"), root)
    for node in root.all("node"):
        values = {"label": node.given.get("label", ""), **_values(node, "node", titles)}
        _take_node(foreign, node, values, columns)
    default = graph.given.get("defaultedgetype", "undirected")
    sources: dict[str, Any] = {}
    for number, edge in enumerate(root.all("edge"), start=1):
        values = _values(edge, "edge", titles)
        cited = _loads(values.pop("cited", None))
        sources.update(cited if isinstance(cited, dict) else {})
        directed = edge.given.get("type", default) == "directed"
        own = {name: edge.given[name] for name in ("kind", "weight") if edge.given.get(name)}
        values = {**own, **values}
        for dates in [{}] if "claims" in values else _dates(edge):
            _take_edge(foreign, edge, {**dates, **values}, columns, number, directed)
    if sources:
        take_project(foreign, {"sources": sources}, graph.place)
    return foreign


def _root(text: str, file: str, name: str) -> Tag:
    root = parse_xml(text, file)
    if root.name != name:
        raise RefusedError(root.place, f"This is <{root.name}>; expected <{name}>.")
    return root


def _data(tag: Tag, keys: Mapping[str, Tag]) -> dict[str, Any]:
    """Collect the data of a GraphML element by the names of their keys; of yEd's, the label."""
    values: dict[str, Any] = {}
    for datum in tag.of("data"):
        id = datum.given.get("key", "")
        name = keys[id].given.get("attr.name", "") if id in keys else id
        labels = [each.text for label in _LABELS for each in datum.all(label)]
        if labels and labels[0]:
            values.setdefault("label", labels[0])
        elif name:
            values[name] = datum.text
    return values


def _values(tag: Tag, sort: str, titles: Mapping[tuple[str, str], str]) -> dict[str, Any]:
    found = {}
    for held in tag.of("attvalues"):
        for each in held.of("attvalue"):
            id = each.given.get("for") or each.given.get("id", "")
            found[titles.get((sort, id)) or id] = each.given.get("value", "")
    return found


def _dates(edge: Tag) -> list[dict[str, str]]:
    """List when an edge stands: its own start and end, or those of each of its spells."""
    spells = [spell.given for held in edge.of("spells") for spell in held.of("spell")]
    return [
        {name: given[name].partition("T")[0] for name in ("start", "end") if given.get(name)}
        for given in spells or [edge.given]
    ]


def _take_node(
    foreign: Foreign, node: Tag, values: dict[str, Any], columns: Mapping[str, str]
) -> None:
    id, record = node.given.get("id", ""), _loads(values.get("record"))
    if isinstance(record, dict):
        foreign.drafts.append(draft_node(record, id, node.place, {}, own=True))
    else:
        foreign.drafts.append(draft_node(values, id, node.place, columns, own=False))
        foreign.note_unread(values, [*NODE_NAMES, *columns.values()])


def _take_edge(
    foreign: Foreign,
    edge: Tag,
    values: dict[str, Any],
    columns: Mapping[str, str],
    number: int,
    directed: bool,
) -> None:
    ends = {"from": edge.given.get("source", ""), "to": edge.given.get("target", "")}
    values = name_private(values, columns)
    claims = _loads(values.get("claims"))
    given = {**values, "claims": claims} if is_own(claims) else values
    if given is values:
        foreign.note_unread(values, [*EDGE_NAMES, *columns.values()])
    for draft in draft_edge(given, ends, edge.place, columns, f"edge-{number}", directed):
        if isinstance(draft, Problem):
            foreign.problems.append(draft)
        else:
            foreign.drafts.append(draft)


def _loads(text: Any) -> Any:
    """Read a JSON text; None where it is none."""
    try:
        return json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None

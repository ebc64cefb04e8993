"""Read GraphML, ours or another program's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ..columns import Columns
from ..drafts import Direction, ForeignFile
from ..import_graph import Elements, is_own, load_json
from .graphml import PROJECT
from .xml_in import Tag, list_unread, parse_root

_LABELS = ("NodeLabel", "EdgeLabel")
"""The elements that yEd writes for labels, instead of plain text."""
_READ = {
    "graphml": ("schemaLocation",),
    "key": ("id", "for", "attr.name", "attr.type", "yfiles.type"),
    "default": (),
    "graph": (
        "id", "edgedefault", "parse.nodes", "parse.edges", "parse.order", "parse.nodeids",
        "parse.edgeids", "parse.maxindegree", "parse.maxoutdegree",
    ),
    "node": ("id", "parse.indegree", "parse.outdegree"),
    "edge": ("id", "source", "target", "directed"),
    "data": ("key", "id"),
}  # fmt: skip


def read_graphml(text: str, file: str, columns: Columns) -> ForeignFile:
    """Read GraphML, with the defaults of its keys; nested graphs are read as one.

    Raises RefusedError if the text is not GraphML.
    """
    root = parse_root(text, file, "graphml")
    reader = _Reader(root, Elements(file, columns))
    reader.read(root)
    return reader.finish(root)


class _Reader:
    def __init__(self, root: Tag, elements: Elements) -> None:
        self.elements = elements
        self.keys = {key.given.get("id", ""): key for key in root.all("key")}
        self.project: dict[str, Any] = {}

    def read(self, tag: Tag, graph: Tag | None = None) -> None:
        """Add all nodes and edges inside an element; its graph has the default direction."""
        for child in tag.children:
            if child.name == "data":
                continue
            if child.name == "graph":
                self._add_graph(child)
            elif child.name == "node":
                self._add_node(child)
            elif child.name == "edge":
                self._add_edge(child, graph or tag)
            self.read(child, child if child.name == "graph" else graph)

    def _add_graph(self, tag: Tag) -> None:
        values = self._data(tag, "graph")
        project = load_json(values.pop(PROJECT, None))
        if isinstance(project, dict):
            self.project = self.project or project
            self.elements.add_project(project, tag.place)
            values.pop("title", None)
        self.elements.foreign.note_unread(f"{name} of graph" for name in values)

    def _add_node(self, tag: Tag) -> None:
        values = self._data(tag, "node")
        self.elements.add_any_node(tag.given.get("id", ""), values, tag.place)

    def _add_edge(self, tag: Tag, graph: Tag) -> None:
        ends = (tag.given.get("source", ""), tag.given.get("target", ""))
        values = {**_id(tag), **self._data(tag, "edge")}
        claims = load_json(values.get("claims"))
        if is_own(claims):
            self.elements.add_own_edge(ends, values, claims, tag.place)
            return
        drawn = _drawn(tag)
        if drawn == "backwards":
            ends, drawn = (ends[1], ends[0]), "directed"
        direction = drawn or _direction(tag, graph)
        self.elements.add_edge(ends, values, tag.place, direction)

    def _data(self, tag: Tag, element: str) -> dict[str, Any]:
        """Collect the data of an element by the names of their keys; for yEd, its label."""
        values: dict[str, Any] = {}
        for datum in tag.of("data"):
            name = self._name(datum.given.get("key", ""))
            labels = [each.text for label in _LABELS for each in datum.all(label)]
            if any(labels):
                first, *others = filter(None, labels)
                values.setdefault("label", first)
                if others:
                    values["label (duplicate)"] = others[0]
                self.elements.foreign.note_unread([name])
            elif name in values and values[name] != datum.text:
                values.setdefault(f"{name} (duplicate)", datum.text)
            else:
                values[name] = datum.text
        return {**self._defaults(element, values), **values}

    def _name(self, id: str) -> str:
        given = self.keys[id].given if id in self.keys else {}
        return given.get("attr.name") or given.get("yfiles.type") or id

    def _defaults(self, element: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Collect the default values of an element."""
        found = {}
        for id, key in self.keys.items():
            defaults = key.of("default")
            if defaults and key.given.get("for", "all") in (element, "all"):
                name = self._name(id)
                if name not in values and defaults[0].text:
                    found[name] = defaults[0].text
        return found

    def finish(self, root: Tag) -> ForeignFile:
        """Note what is not read, and return the rest."""
        unread = list_unread(root, _READ, whole=("data", "default"))
        self.elements.foreign.note_unread(unread)
        if any(node.of("graph") for node in root.all("node")):
            self.elements.foreign.note_unread(["graph of node"])
        return self.elements.finish()


def _id(edge: Tag) -> dict[str, str]:
    return {"id": edge.given["id"]} if edge.given.get("id") else {}


def _drawn(edge: Tag) -> Direction | Literal["backwards", ""]:
    """Return how yEd draws an edge, since it marks all as directed; empty if not from yEd."""
    arrows = next((each for data in edge.of("data") for each in data.all("Arrows")), None)
    if arrows is None:
        return ""
    at_source, at_target = (arrows.given.get(end, "none") != "none" for end in ("source", "target"))
    if at_source:
        return "mutual" if at_target else "backwards"
    return "directed" if at_target else "undirected"


def _direction(edge: Tag, graph: Tag) -> Direction:
    default = graph.given.get("edgedefault", "directed")
    directions = {"true": "directed", "false": "undirected", "1": "directed", "0": "undirected"}
    return (
        "undirected"
        if directions.get(edge.given.get("directed", ""), default) == "undirected"
        else "directed"
    )

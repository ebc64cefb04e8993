"""Read GEXF, ours or another program's: attributes and their times, spells, mutual edges."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..columns import Columns, list_used
from ..drafts import DIRECTIONS, Direction, ForeignFile
from ..import_graph import Elements, is_own, load_json
from .gexf_times import TIMES, Interval, clip, list_intervals, read_times
from .xml_in import Tag, list_unread, parse_root

_READ = {
    "gexf": ("version", "variant", "schemaLocation"),
    "graph": ("defaultedgetype", "mode", "timeformat", "timerepresentation", "idtype"),
    "attributes": ("class", "mode"),
    "attribute": ("id", "title", "type"),
    "default": (),
    "options": (),
    "nodes": ("count",),
    "edges": ("count",),
    "node": ("id", "label"),
    "edge": ("id", "source", "target", "type", "kind", "weight", "label", *TIMES),
    "attvalues": (),
    "attvalue": ("for", "id", "value", *TIMES),
    "spells": (),
    "spell": TIMES,
}
_OURS = "actor-graph"


def read_gexf(text: str, file: str, columns: Columns) -> ForeignFile:
    """Read GEXF of any version; an edge with several spells or values is a claim for each.

    Raises RefusedError if the text is not GEXF.
    """
    root = parse_root(text, file, "gexf")
    reader = _Reader(root, Elements(file, columns))
    for node in root.all("node"):
        reader.add_node(node)
    for edge in root.all("edge"):
        reader.add_edge(edge)
    return reader.finish(root)


@dataclass
class _Values:
    """The attributes of an element: constant ones, and those with times."""

    fixed: dict[str, Any]
    timed: dict[str, list[tuple[str, Interval]]] = field(default_factory=lambda: defaultdict(list))
    duplicates: set[str] = field(default_factory=set)

    def names(self) -> dict[str, Any]:
        """Return all attributes, each with one value."""
        return {**{name: values[0][0] for name, values in self.timed.items()}, **self.fixed}


class _Reader:
    def __init__(self, root: Tag, elements: Elements) -> None:
        self.elements = elements
        self.graph = next(root.all("graph"), root)
        self.sources: dict[str, Any] = {}
        self.titles: dict[tuple[str, str], str] = {}
        self.defaults: dict[tuple[str, str], str] = {}
        for group in root.all("attributes"):
            for each in group.of("attribute"):
                key = (group.given.get("class", ""), each.given.get("id", ""))
                self.titles[key] = each.given.get("title") or key[1]
                for default in each.of("default")[:1]:
                    self.defaults[key] = default.text

    def add_node(self, tag: Tag) -> None:
        """Add a node; reject it if a value changes over time, which an actor cannot record."""
        id, values = tag.given.get("id", ""), self._values(tag, "node")
        if isinstance(load_json(values.fixed.get("record")), dict):
            self.elements.add_any_node(id, values.fixed, tag.place)
            return
        names = values.names()
        read = list_used(self.elements.fit_node(names))
        changing = [
            name for name in sorted(read) if len({text for text, _ in values.timed[name]}) > 1
        ]
        if fault := _describe_fault(values, read, changing):
            self.elements.reject_node(id, names, tag.place, fault)
            return
        self.elements.add_node(id, names, tag.place)
        self.elements.foreign.note_unread(
            f"time of {name}" for name in read if values.timed.get(name)
        )

    def add_edge(self, tag: Tag) -> None:
        """Add an edge, once for each time at which it exists."""
        ends = (tag.given.get("source", ""), tag.given.get("target", ""))
        values = self._values(tag, "edge")
        cited = load_json(values.fixed.pop("cited", None))
        self.sources.update(cited if isinstance(cited, dict) else {})
        claims = load_json(values.fixed.get("claims"))
        if is_own(claims):
            self.elements.add_own_edge(ends, values.fixed, claims, tag.place)
            return
        direction, fault = self._direction(tag, values)
        pieces = list(self._pieces(tag, values))
        for number, (given, problem) in enumerate(pieces):
            self.elements.add_edge(
                ends, given, tag.place, direction, is_repeated=number > 0, fault=fault or problem
            )

    def _direction(self, tag: Tag, values: _Values) -> tuple[Direction, str]:
        """Return the direction of an edge, and its problem, if any.

        NetworkX writes an attribute called type in its place, if there is one.
        """
        default = self.graph.given.get("defaultedgetype", "undirected")
        type = tag.given.get("type") or default
        if type not in DIRECTIONS and default in DIRECTIONS and "type" not in values.names():
            fit = self.elements.fit_edge({**values.names(), "type": type})
            if fit.get("type") == ("type",):
                values.fixed["type"], type = type, default
        if type in DIRECTIONS:
            return DIRECTIONS[type], ""
        message = f'The type of the edge is "{type}"; expected directed, undirected or mutual.'
        return "undirected", message

    def _pieces(self, tag: Tag, values: _Values) -> Iterator[tuple[dict[str, Any], str]]:
        """Yield the attributes of an edge for each time, each with its problem, if any."""
        intervals = list_intervals(tag)
        names = values.names()
        read = list_used(self.elements.fit_edge(names))
        timed = {name: values.timed[name] for name in sorted(read) if values.timed.get(name)}
        if fault := _describe_fault(values, read):
            yield names, fault
            return
        if not timed:
            for interval in intervals or [{}]:
                yield {**interval, **names}, ""
            return
        first = next(iter(timed.values()))
        when = [interval for _, interval in first]
        if any([interval for _, interval in each] != when for each in timed.values()):
            weight = self.elements.find_weight(names)
            if values.timed.pop(weight, None):
                self.elements.foreign.note_unread([weight])
                yield from self._pieces(tag, values)
                return
            joined = " and ".join(timed)
            yield names, f"Several attributes of the edge change at different times: {joined}."
            return
        for at, interval in enumerate(when):
            now = {name: each[at][0] for name, each in timed.items()}
            for clipped in clip(interval, intervals):
                yield {**clipped, **names, **now}, ""

    def _values(self, tag: Tag, element: str) -> _Values:
        """Collect the attributes of an element, including its XML attributes."""
        own = ("label",) if element == "node" else ("id", "kind", "weight", "label")
        values = _Values({name: tag.given[name] for name in own if tag.given.get(name)})
        seen = set()
        for each in (each for group in tag.of("attvalues") for each in group.of("attvalue")):
            id = each.given.get("for") or each.given.get("id", "")
            name, value = self.titles.get((element, id)) or id, each.given.get("value", "")
            times = read_times(each.given)
            if name in seen and (name in values.fixed or not times):
                values.duplicates.add(name)
            seen.add(name)
            for interval in times:
                values.timed[name].append((value, interval))
            if times:
                values.fixed.pop(name, None)
            else:
                values.fixed[name] = value
        for (of, id), default in self.defaults.items():
            if of == element and self.titles[of, id] not in seen:
                values.fixed.setdefault(self.titles[of, id], default)
        return values

    def finish(self, root: Tag) -> ForeignFile:
        """Note what is not read, and return the rest."""
        if self.sources:
            self.elements.add_project({"sources": self.sources}, self.graph.place)
        if not any(creator.text == _OURS for creator in root.all("creator")):
            unread = list_unread(root, _READ, whole=("default", "options"))
            self.elements.foreign.note_unread(unread)
            found = {child.name for node in root.all("node") for child in node.children}
            self.elements.foreign.note_unread(
                f"{name} of node" for name in found & {"nodes", "edges", "spells"}
            )
        return self.elements.finish()


def _describe_fault(values: _Values, read: Collection[str], changing: Collection[str] = ()) -> str:
    """Describe what an element has that cannot be imported; empty if there is nothing."""
    if changing:
        return f"The {' and '.join(changing)} of the node changes over time."
    duplicates = sorted(values.duplicates & {*read})
    return f"There are two values of {' and '.join(duplicates)}." if duplicates else ""

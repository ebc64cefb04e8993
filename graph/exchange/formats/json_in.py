"""Read graphs in JSON: node-link, Cytoscape and Kumu, ours or another program's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from ...files.yaml_nodes import RefusedError
from ...model.errors import Place
from ..columns import Columns
from ..drafts import DIRECTIONS, Direction, ForeignFile
from ..import_graph import Elements, is_own, load_json
from .json_text import ELEMENTS, Document
from .nodelink import FORMAT

_KNOWN = (
    "directed", "multigraph", "graph", "format_version", "generated_by", "data", "options",
    ELEMENTS,
)  # fmt: skip
_NO_DATA = 'Expected {"data": {...}}. Import table rows as CSV or .xlsx.'
_Items = Iterable[tuple[Place, dict[str, Any]]]


def read_json(text: str, file: str, columns: Columns) -> ForeignFile:
    """Read nodes with edges or links, `elements` as in Cytoscape, or a project of Kumu.

    Raises RefusedError if the text has another form.
    """
    document = Document(text, file)
    elements = Elements(file, columns)
    lists, rest = document.lists, document.rest
    elements.foreign.note_unread(name for name in rest if rest[name] and name not in _KNOWN)
    if "adjacency" in rest:
        message = "Adjacency lists are not supported."
        hint = "Write the graph with networkx.node_link_data."
        raise RefusedError(Place(file), "no-graph", message, hint)
    if "connections" in lists:
        _read_kumu(elements, lists)
    elif ELEMENTS in lists or ELEMENTS in rest:
        _read_cytoscape(elements, lists, rest)
    elif {"nodes", "edges", "links"} & {*lists}:
        _read_nodelink(elements, lists, rest, Place(file))
    else:
        message = "This is JSON, but it has no nodes or edges."
        hint = 'Expected lists called "nodes" and "edges" or "links", or "elements".'
        raise RefusedError(Place(file), "no-graph", message, hint)
    return elements.finish()


def _read_nodelink(
    elements: Elements, lists: Mapping[str, _Items], rest: Mapping[str, Any], place: Place
) -> None:
    graph = rest.get("graph")
    project = graph if isinstance(graph, dict) else {}
    own = project.get("format") == FORMAT
    edges = [*lists.get("edges", ()), *lists.get("links", ())]
    ends = [(_pop_end(edge, "source"), _pop_end(edge, "target")) for _, edge in edges]
    keys = []
    for where, given in lists.get("nodes", ()):
        node = given if own else _flat(given, "key")
        keys.append(_key(node))
        if own:
            elements.add_own_node(keys[-1], node, where)
        else:
            elements.add_node(keys[-1], node, where)
    direction = _default_direction(rest, elements.place)
    find = _NodeFinder(keys, ends)
    for (where, given), (first, second) in zip(edges, ends, strict=True):
        is_undirected = given.pop("undirected", None) if "attributes" in given else None
        edge_direction: Direction = "undirected" if is_undirected is True else direction
        edge = given if own else _flat(given, "key")
        _add_edge(
            elements, (find(first), find(second)), edge, edge.get("claims"), where, edge_direction
        )
    if own:
        elements.add_project(project, place)
    else:
        elements.foreign.note_unread(f"{each} of graph" for each in project)


def _flat(values: dict[str, Any], key: str) -> dict[str, Any]:
    """Merge `attributes` into the object, as graphology and Kumu write them."""
    attributes = values.get("attributes", {})
    if key not in values or not isinstance(attributes, dict) or {*attributes} & {*values}:
        return values
    rest = {name: each for name, each in values.items() if name not in ("attributes", key)}
    return {"id": values[key], **attributes, **rest}


def _default_direction(rest: Mapping[str, Any], place: Place) -> Direction:
    options = rest.get("options")
    if isinstance(options, dict) and "type" in options:  # as graphology writes it
        return "undirected" if options["type"] == "undirected" else "directed"
    is_directed = rest.get("directed", True)
    if not isinstance(is_directed, bool):
        message = f"directed is {is_directed!r}; expected true or false."
        raise RefusedError(place, "invalid-value", message, field="directed")
    return "directed" if is_directed else "undirected"


def _add_edge(
    elements: Elements,
    ends: tuple[str, str],
    values: Mapping[str, Any],
    claims: Any,
    place: Place,
    direction: Direction,
) -> None:
    if is_own(claims):
        elements.add_own_edge(ends, values, claims, place)
    else:
        elements.add_edge(ends, values, place, direction)


def _key(node: Mapping[str, Any]) -> str:
    """Return what edges use for a node: its id, or its name if it has none."""
    found = (node.get(name) for name in ("id", "name", "label"))
    key = next((each for each in found if each not in (None, "")), "")
    return "" if isinstance(key, (list, dict, bool)) else str(key)


def _pop_end(values: dict[str, Any], name: str) -> Any:
    end = values.pop(name, "")
    return end.get("id", "") if isinstance(end, dict) else end


class _NodeFinder:
    """Finds the node of an end; integers that are not ids are positions in the list."""

    def __init__(self, keys: list[str], ends: Iterable[tuple[Any, Any]]) -> None:
        self.keys = keys
        known = set(keys)
        numbers = [each for pair in ends for each in pair if _is_position(each)]
        self.by_position = not any(str(each) in known for each in numbers)

    def __call__(self, end: Any) -> str:
        if self.by_position and _is_position(end) and 0 <= end < len(self.keys):
            return self.keys[int(end)]
        return "" if end is None else str(end)


def _is_position(end: Any) -> bool:
    return isinstance(end, int) and not isinstance(end, bool)


def _read_cytoscape(
    elements: Elements, lists: Mapping[str, _Items], rest: Mapping[str, Any]
) -> None:
    """Read nodes and edges, each with its `data`, in two lists or one."""
    loose = [(place, each, _is_edge(each)) for place, each in lists.get(ELEMENTS, ())]
    nodes = [(place, each, False) for place, each in lists.get("nodes", ())]
    edges = [(place, each, True) for place, each in lists.get("edges", ())]
    direction = _default_direction(rest, elements.place)
    ours = rest.get("generated_by") == "actor-graph"
    about = rest.get("data")
    if ours and isinstance(about, dict):
        elements.foreign.project = {"title": about.get("name", "")}
    elif about:
        elements.foreign.note_unread(["data"])
    for place, each, is_edge in sorted([*loose, *nodes, *edges], key=lambda item: item[2]):
        values = each.get("data")
        if not isinstance(values, dict):
            message = 'This element has no "data".'
            raise RefusedError(place, "missing-field", message, _NO_DATA, field="data")
        read = ["data", "group", *(["position"] if ours else [])]
        elements.foreign.note_unread(each, read)
        if is_edge:
            ends = (str(values.pop("source", "")), str(values.pop("target", "")))
            _add_edge(elements, ends, values, _claims(values), place, direction)
            continue
        elements.add_any_node(_key(values), values, place)


def _claims(values: Mapping[str, Any]) -> Any:
    return load_json(values.get("claims"))


def _is_edge(item: Mapping[str, Any]) -> bool:
    data = item.get("data")
    if item.get("group") in ("nodes", "edges"):
        return bool(item["group"] == "edges")
    return isinstance(data, dict) and "source" in data and "target" in data


def _read_kumu(elements: Elements, lists: Mapping[str, _Items]) -> None:
    """Read elements, whose type is the kind, and connections between their ids or labels."""
    nodes = [(place, _flat(given, "_id")) for place, given in lists.get(ELEMENTS, ())]
    labels = Counter(str(node.get("label", "")) for _, node in nodes)
    keys: dict[str, str] = {}
    for place, node in nodes:
        label, id = str(node.get("label", "")), str(node.pop("id", ""))
        # The ids of Kumu have no meaning, but distinguish elements with the same label.
        key = label if labels[label] == 1 and label else id or _key(node)
        keys |= {each: key for each in (key, id) if each}
        elements.add_node(key, _named(node, "element type", "kind", elements), place)
    for place, given in lists["connections"]:
        edge = _named(_flat(given, "_id"), "connection type", "type", elements)
        first, second = (str(edge.pop(end, "")) for end in ("from", "to"))
        given_direction = edge.pop("direction", "directed")
        fault = "" if given_direction in DIRECTIONS else f'Unknown direction "{given_direction}".'
        direction = (
            DIRECTIONS.get(given_direction, "undirected")
            if isinstance(given_direction, str)
            else "undirected"
        )
        ends = (keys.get(first, first), keys.get(second, second))
        elements.add_edge(ends, edge, place, direction, fault=fault)


def _named(values: dict[str, Any], theirs: str, ours: str, elements: Elements) -> dict[str, Any]:
    """Return values with Kumu's key for a type renamed to ours, if ours is not used yet."""
    for name in (theirs, "type"):
        if name in values and ours not in {*values, *elements.columns.given}:
            return {ours: values[name], **{key: values[key] for key in values if key != name}}
    return values

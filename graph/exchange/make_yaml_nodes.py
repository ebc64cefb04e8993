"""Convert plain data to YAML nodes, so that the parser of the data format can read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..files.yaml_nodes import Entry, Node
from ..model.errors import Place


def make_node(value: Any, place: Place) -> Node:
    """Convert plain data to nodes that all have the same place."""
    if isinstance(value, Mapping):
        return make_mapping(
            place, {str(key): make_node(each, place) for key, each in value.items()}
        )
    node = Node(place.file, place.line, place.column)
    if isinstance(value, (list, tuple)):
        node.value = [make_node(each, place) for each in value]
    elif isinstance(value, bool):
        node.value = str(value).lower()
    elif value is not None:
        node.value = str(value)
    return node


def make_mapping(place: Place, values: Mapping[str, Node]) -> Node:
    """Make a mapping node, with all keys at the same place."""
    entries = {
        key: Entry(Node(place.file, place.line, place.column, key), node)
        for key, node in values.items()
    }
    return Node(place.file, place.line, place.column, entries)

"""The positions of a graph's actors in the picture."""

from __future__ import annotations

from collections.abc import Mapping

from ..layout import place
from ..model.graph_data import Graph, read_graph
from ..model.relations import group_by_ends, join_signs
from ..wording.claims import quote_name
from .theme import measure_boxes


def place_actors(
    graph: Graph, known: Mapping[str, tuple[float, float]]
) -> dict[str, tuple[float, float]]:
    """Compute the positions of all actors; known positions are kept."""
    data = read_graph(graph)
    pairs = group_by_ends(data.select().supported)
    ties = {pair: join_signs(relations) for pair, relations in pairs.items()}
    boxes = measure_boxes({id: quote_name(data, id) for id in data.actors})
    return place(data.actors, ties, boxes, known=known)

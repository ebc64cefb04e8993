"""The positions of a graph's actors in the picture."""

from __future__ import annotations

from collections.abc import Mapping

from ..layout import place
from ..model.graph import Graph, join_signs, select
from ..model.relations import group_by_ends
from ..wording.claims import quote_name
from .theme import measure_boxes


def place_actors(
    graph: Graph, known: Mapping[str, tuple[float, float]]
) -> dict[str, tuple[float, float]]:
    """Compute the positions of all actors; known positions are kept."""
    pairs = group_by_ends(select(graph).supported)
    ties = {pair: join_signs(relations) for pair, relations in pairs.items()}
    boxes = measure_boxes({id: quote_name(graph, id) for id in graph})
    return place(graph, ties, boxes, known=known)

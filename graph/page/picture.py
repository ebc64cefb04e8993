"""The drawing of a graph's actors and relations in the picture."""

from __future__ import annotations

from dataclasses import replace

from ..files.layout_file import Layout
from ..layout import place
from ..model.graph import Graph, join_signs, select
from ..model.relations import group_by_ends
from ..wording.claims import quote_name
from .theme import measure_boxes
from .vis import bend_parallels


def draw_graph(graph: Graph, known: Layout | None = None) -> Layout:
    """Compute the layout of all actors and relations; known positions are kept."""
    known = known or Layout()
    drawn = select(graph).supported
    pairs = group_by_ends(drawn)
    ties = {pair: join_signs(relations) for pair, relations in pairs.items()}
    boxes = measure_boxes({id: quote_name(graph, id) for id in graph})
    positions = place(graph, ties, boxes, known=known.positions)
    bends = {id: bend for id, bend in sorted(bend_parallels(drawn).items()) if bend}
    lone = frozenset(graph) - {id for pair in ties for id in pair}
    return replace(known, positions=positions, bends=bends, lone=lone)

"""The drawing of a graph's actors and relations in the picture."""

from __future__ import annotations

from ..files.layout_file import Layout
from ..layout import SEARCHED, UPRIGHT, Line, draw, list_tied
from ..model.drawing import Drawing
from ..model.graph import Graph, join_signs, select
from ..model.records import Relation
from ..model.relations import group_by_ends
from ..wording.claims import quote_name
from .theme import measure_boxes


def draw_graph(graph: Graph, known: Layout | None = None) -> Layout:
    """Compute the layout of all actors and relations; known positions are kept.

    An actor that was alone and has a tie now is placed again, unless it is pinned.
    """
    known = known or Layout()
    relations = select(graph).supported
    ties = {pair: join_signs(group) for pair, group in group_by_ends(relations).items()}
    tied = list_tied(ties)
    kept = known.only(set(graph) - (tied & known.lone - known.pinned))
    lines = [_make_line(relation) for relation in relations]
    boxes = measure_boxes({id: quote_name(graph, id) for id in graph})
    is_styled = bool(kept.names or kept.bends or kept.upright.positions)
    own = draw(graph, ties, lines, boxes, known=kept.drawing, is_styled=is_styled)
    upright = Drawing()
    if tied and len(tied) <= SEARCHED:
        upright = draw(graph, ties, lines, boxes, known=kept.upright, frame=UPRIGHT)
    lone = frozenset(graph) - tied
    return Layout(own.positions, known.pinned, own.names, own.bends, upright, lone)


def _make_line(relation: Relation) -> Line:
    """Make the line of a relation, with heads at the same ends as in the page."""
    attackers = {claim.attacker for claim in relation.supporting}

    def attacks(actor: str) -> bool:
        return relation.symmetric and bool(attackers & {actor, "both"})

    return Line(
        relation.id,
        relation.from_actor,
        relation.to_actor,
        relation.sign,
        start_head=attacks(relation.to_actor),
        stop_head=not relation.symmetric or attacks(relation.from_actor),
        is_faint=relation.role in ("membership", "representation"),
    )

"""The drawing of a graph's actors and relations in the picture."""

from __future__ import annotations

from ..files.layout_file import Layout
from ..layout import SEARCHED, UPRIGHT, Box, Line, draw, list_tied
from ..model.drawing import Drawing
from ..model.graph_data import Graph, GraphData, read_graph
from ..model.progress import report_progress
from ..model.records import Relation
from ..model.relations import group_by_ends, join_signs
from ..model.vocabulary import Sign
from ..wording.claims import quote_name
from .camp_places import place_camps
from .overview import find_overview
from .theme import measure_boxes

Network = tuple[list[str], dict[tuple[str, str], Sign | None], list[Line], dict[str, Box]]


def draw_graph(graph: Graph, known: Layout | None = None) -> Layout:
    """Compute the layout of all actors and relations; known positions are kept.

    An actor that was alone and has a tie now is placed again, unless it is pinned.
    """
    report_progress("Drawing")
    known, data = known or Layout(), read_graph(graph)
    ids, ties, lines, boxes = prepare(data)
    tied = list_tied(ties)
    kept = known.only(set(ids) - (tied & known.lone - known.pinned))
    is_styled = bool(kept.names or kept.bends or kept.upright.positions)
    own = draw(ids, ties, lines, boxes, known=kept.drawing, is_styled=is_styled)
    upright = Drawing()
    if tied and len(tied) <= SEARCHED:
        upright = draw(ids, ties, lines, boxes, known=kept.upright, frame=UPRIGHT)
    lone = frozenset(ids) - tied
    overview = find_overview(data)
    camps = place_camps(data, overview, known.camps) if overview else ()
    return Layout(own.positions, known.pinned, own.names, own.bends, upright, lone, camps)


def prepare(data: GraphData) -> Network:
    """Return what is to be drawn of a graph: actors, signs of pairs, lines, and boxes."""
    relations = data.select().supported
    ties = {pair: join_signs(group) for pair, group in group_by_ends(relations).items()}
    boxes = measure_boxes({id: quote_name(data, id) for id in data.actors})
    return list(data.actors), ties, [_make_line(relation) for relation in relations], boxes


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

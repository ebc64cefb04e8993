"""The first drawing as nodes, edges and options of vis-network, held by pyvis; and its script.

The only file that imports pyvis, and only when a page is made: it brings IPython along. Of pyvis,
nothing but the holder and the library's text is used.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from importlib import resources
from typing import Any

from ..analysis.clauses import quote_name
from ..model import Actor, Relation
from ..vocabulary import SIGN_NAMES, Vocabulary
from .theme import (
    ENDED_OPACITY,
    FACE,
    FONT_SIZE,
    LIGHT,
    RADIUS,
    find_hue,
    find_shape,
    find_stroke,
    wrap_label,
)

PREFIX = "@"
"""Stands before an actor's id in the drawing: vis-network keeps ids as keys of plain objects, where
"constructor" would find what every object has."""
LARGE = 500
SMALLEST = 10
"""Pixels of type on the screen under which the picture's own labels are not drawn."""
BEND = 0.1


def draw(
    actors: Mapping[str, Actor],
    relations: Iterable[Relation],
    positions: Mapping[str, tuple[float, float]],
    vocabulary: Vocabulary,
) -> dict[str, Any]:
    """Return the picture of all actors and relations as vis-network takes it.

    Relations that no claim supports are not drawn.
    """
    from pyvis.network import Network

    drawn = [relation for relation in relations if relation.standing]
    network = Network(directed=True)
    for id, actor in sorted(actors.items()):
        x, y = positions[id]
        look = vocabulary.kinds[actor.kind]
        network.add_node(PREFIX + id, x=x, y=y, **_draw_actor(actor, look.shape, look.colour))
    bends = bend_parallels(drawn)
    for relation in sorted(drawn, key=lambda each: (each.ends, each.type, each.from_actor)):
        network.add_edge(
            PREFIX + relation.from_actor,
            PREFIX + relation.to_actor,
            **_draw_relation(relation, bends[relation.id]),
        )
    network.options = _choose_options(len(actors))
    return {"nodes": network.nodes, "edges": network.edges, "options": network.options}


def _draw_actor(actor: Actor, shape: str, colour: str) -> dict[str, Any]:
    umbrella = actor.kind == "umbrella"
    hue = LIGHT[f"hue-{find_hue(colour)}"]
    canvas = LIGHT["canvas"]
    fill = {"background": canvas if umbrella else hue, "border": hue if umbrella else canvas}
    return {
        "label": wrap_label(quote_name(actor)),
        "shape": find_shape(shape),
        "size": RADIUS,
        "borderWidth": 1.5 if umbrella else 0,
        "color": {**fill, "highlight": fill, "hover": fill},
        "shapeProperties": {"borderDashes": [3, 2] if umbrella else False},
    }


def _draw_relation(relation: Relation, bend: float) -> dict[str, Any]:
    assert relation.standing is not None
    stroke = find_stroke(relation.sign, relation.standing)
    colour = LIGHT[f"sign-{SIGN_NAMES[relation.sign]}"]
    return {
        "id": relation.id,
        "arrows": find_arrows(relation),
        "color": {
            **dict.fromkeys(("color", "highlight", "hover"), colour),
            "inherit": False,
            "opacity": ENDED_OPACITY if relation.ended else stroke.opacity,
        },
        "width": stroke.width,
        "dashes": list(stroke.dashes) or False,
        "smooth": _smooth(bend),
    }


def find_arrows(relation: Relation) -> str:
    """Tell at which ends of its line a relation has an arrowhead: "", "to", "from" or both.

    Directed types point at `to`. A symmetric one points at whom a named attacker attacks.
    """
    if not relation.symmetric:
        return "to"
    attackers = {claim.attacker for claim in relation.supporting}
    towards = {
        "from": bool(attackers & {relation.to_actor, "both"}),
        "to": bool(attackers & {relation.from_actor, "both"}),
    }
    return ", ".join(end for end, attacked in towards.items() if attacked)


def bend_parallels(relations: Iterable[Relation]) -> dict[str, float]:
    """Give each relation the bend of its line, so that the lines of one pair part.

    The bend is as seen from the first actor of the pair: positive to one side, negative to the
    other, 0 for a straight line; it is turned around for a relation that starts at the second.
    """
    pairs: dict[tuple[str, str], list[Relation]] = defaultdict(list)
    for relation in relations:
        pairs[relation.ends].append(relation)
    bends: dict[str, float] = {}
    for (first, _), group in pairs.items():
        group.sort(key=lambda relation: (-relation.sign, relation.type, relation.from_actor))
        for place, relation in enumerate(group):
            bend = round((2 * place - len(group) + 1) * BEND, 3)
            bends[relation.id] = bend if relation.from_actor == first else -bend
    return bends


def _smooth(bend: float) -> Any:
    if not bend:
        return False
    side = "curvedCW" if bend > 0 else "curvedCCW"
    return {"enabled": True, "type": side, "roundness": abs(bend)}


def _choose_options(actors: int) -> dict[str, Any]:
    arrow = {"enabled": False, "type": "arrow", "scaleFactor": 0.42}
    return {
        "autoResize": True,
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False},
        "interaction": {
            "hover": False,
            "hoverConnectedEdges": False,
            "selectConnectedEdges": False,
            "keyboard": {"enabled": False},
            "navigationButtons": False,
            "dragNodes": True,
            "hideEdgesOnDrag": actors > LARGE,
            "hideEdgesOnZoom": actors > LARGE,
        },
        "nodes": {
            "chosen": False,
            "labelHighlightBold": False,
            "scaling": {"label": {"drawThreshold": SMALLEST}},
            "font": {
                "face": FACE,
                "size": FONT_SIZE,
                "color": LIGHT["label"],
                "strokeColor": LIGHT["canvas"],
                "strokeWidth": 4,
                "vadjust": -7,
            },
        },
        "edges": {
            "chosen": False,
            "hoverWidth": 0,
            "selectionWidth": 0,
            "arrowStrikethrough": False,
            "arrows": {"to": arrow, "from": arrow},
        },
    }


def read_library() -> str:
    """Return the text of vis-network 9.1.2 as pyvis carries it, with plain line ends.

    The address of its source map is left out: a browser's tools would look for it. Its style sheet
    is for tooltips, buttons and editors, none of which the page has.
    """
    file = resources.files("pyvis").joinpath("templates/lib/vis-9.1.2/vis-network.min.js")
    text = file.read_text(encoding="utf-8").replace("\r\n", "\n").replace("\r", "\n")
    lines = [line for line in text.split("\n") if not line.startswith("//# sourceMappingURL")]
    return "\n".join(lines).strip()

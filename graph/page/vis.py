"""Data for vis-network (nodes, edges, options), built with pyvis; and the library's script.

This is the only module that imports pyvis, and only when a page is made, because pyvis imports
IPython. Only its `Network` class and its copy of vis-network are used.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..files.layout_file import Layout
from ..model.records import Relation
from .theme import FACE, FONT_SIZE, LIGHT, RADIUS, wrap_label

if TYPE_CHECKING:
    from .records import Bend, Drawing

PREFIX = "@"
"""The prefix of actors' ids: vis-network uses ids as keys of plain objects, where "constructor"
would find an inherited property."""
LARGE = 500
SMALLEST = 10
"""The font size on the screen, in pixels, below which the picture's own labels are not drawn."""
BEND = 0.1


def draw(
    names: Mapping[str, str],
    relations: Iterable[Relation],
    layout: Layout,
) -> Drawing:
    """Return actors and relations for vis-network: positions, labels, bends.

    The page sets their styles. Relations without a supporting claim are not drawn.
    """
    from pyvis.network import Network

    drawn = [relation for relation in relations if relation.standing]
    network = Network(directed=True)
    for id, name in sorted(names.items()):
        x, y = layout.positions[id]
        network.add_node(PREFIX + id, x=x, y=y, label=wrap_label(name))
    bends = layout.bends or bend_parallels(drawn)
    for relation in sorted(drawn, key=lambda each: (each.ends, each.type, each.from_actor)):
        network.add_edge(
            PREFIX + relation.from_actor,
            PREFIX + relation.to_actor,
            id=relation.id,
            smooth=_smooth(bends.get(relation.id, 0.0)),
        )
    network.options = _choose_options(len(names))
    return {"nodes": network.nodes, "edges": network.edges, "options": network.options}


def bend_parallels(relations: Iterable[Relation]) -> dict[str, float]:
    """Return the bend of each relation's line, so that the lines of one pair do not overlap.

    The bend is as seen from the first actor of the pair: positive to one side, negative to the
    other, 0 for a straight line; the sign is reversed for a relation that starts at the second.
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


def _smooth(bend: float) -> Bend | Literal[False]:
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
            "size": RADIUS,
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
    """Return the script of vis-network 9.1.2 from pyvis, with normalised line ends.

    The reference to its source map is removed, because developer tools would request it. Its style
    sheet is not needed: it is for tooltips, buttons and editors, which the page does not have.
    """
    text = _read_file("templates/lib/vis-9.1.2/vis-network.min.js")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = [line for line in text.split("\n") if not line.startswith("//# sourceMappingURL")]
    return "\n".join(lines).strip()


def _read_file(name: str) -> str:
    """Return the text of a file of pyvis, without importing it."""
    spec = find_spec("pyvis")
    assert spec
    assert spec.origin
    return Path(spec.origin).parent.joinpath(name).read_text(encoding="utf-8")

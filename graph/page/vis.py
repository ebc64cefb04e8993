"""Options of vis-network, and its script, which pyvis carries.

This is the only module that imports pyvis, and only when a page is made, because pyvis imports
IPython.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from .theme import FACE, FONT_SIZE, LIGHT, RADIUS

LARGE = 500
SMALLEST = 10
"""The font size on the screen, in pixels, below which the picture's own labels are not drawn."""


def choose_options(actors: int) -> dict[str, object]:
    """Choose the options of vis-network for a number of actors."""
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

"""Colours for drawing programs: one per kind, one per sign.

Hues are those of Okabe & Ito (2008), muted for nodes, so that signs stand out.
"""

from __future__ import annotations

from ..model.vocabulary import Sign

Rgb = tuple[int, int, int]

HUES: dict[str, Rgb] = {
    "blue": (93, 128, 176),
    "teal": (75, 154, 146),
    "red": (168, 92, 120),
    "grey": (128, 134, 143),
    "purple": (141, 120, 184),
    "orange": (189, 138, 69),
    "green": (113, 152, 90),
}
SIGN_COLOURS: dict[Sign, Rgb] = {1: (0, 114, 143), -1: (198, 63, 18), 0: (128, 134, 143)}
SHAPES = {
    "dot": "disc",
    "hexagon": "hexagon",
    "diamond": "diamond",
    "square": "square",
    "triangle": "triangle",
    "triangleDown": "triangle",
    "star": "star",
}
"""The shape in GEXF for each of our shapes."""
LINES = {"act": "solid", "label": "solid", "intent": "dashed", "thesis": "dotted"}
"""The line shape in GEXF for each strength of a relation."""
THICKNESS = {"act": 2.0, "label": 1.5, "intent": 1.0, "thesis": 0.5}


def find_colour(hue: str) -> Rgb:
    """Return the colour of a hue; grey for an unknown one."""
    return HUES.get(hue, HUES["grey"])

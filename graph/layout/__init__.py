"""The layout: positions of actors in the picture. It does not depend on claims."""

from .boxes import Box
from .discs import Disc, place_discs, size_discs
from .draw import SEARCHED, STYLED, UPRIGHT, WIDE, Frame, draw, list_tied
from .figure import Line
from .inside import place_inside
from .place import place

__all__ = [
    "SEARCHED",
    "STYLED",
    "UPRIGHT",
    "WIDE",
    "Box",
    "Disc",
    "Frame",
    "Line",
    "draw",
    "list_tied",
    "place",
    "place_discs",
    "place_inside",
    "size_discs",
]

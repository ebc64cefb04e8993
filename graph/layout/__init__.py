"""The layout: positions of actors in the picture. It does not depend on claims."""

from .boxes import Box
from .discs import Disc, place_discs, size_discs
from .draw import SEARCHED, STYLED, UPRIGHT, WIDE, Frame, draw, list_tied
from .figure import Line
from .inside import place_inside
from .place import place
from .surround import rank_by_ties

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
    "rank_by_ties",
    "size_discs",
]

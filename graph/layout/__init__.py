"""The layout: positions of actors in the picture. It does not depend on claims."""

from .boxes import Box
from .draw import SEARCHED, UPRIGHT, draw, list_tied
from .figure import Line
from .place import place

__all__ = ["SEARCHED", "UPRIGHT", "Box", "Line", "draw", "list_tied", "place"]

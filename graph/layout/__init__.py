"""The layout: positions of actors in the picture. It does not depend on claims."""

from .boxes import Box
from .place import place

__all__ = ["Box", "place"]

"""Decide where actors stand in the picture; knows nothing of claims."""

from .boxes import Box
from .place import place

__all__ = ["Box", "place"]

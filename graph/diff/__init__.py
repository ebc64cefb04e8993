"""What changed between two states of a project."""

from .compare import compare
from .comparison import Comparison

__all__ = ["Comparison", "compare"]

"""What changed from one state of a project to another."""

from .compare import compare
from .comparison import Comparison

__all__ = ["Comparison", "compare"]

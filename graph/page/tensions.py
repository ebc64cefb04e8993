"""What the page needs to tell of tensions as Python does: the kinds, and the phrases."""

from __future__ import annotations

from ..analysis.tensions import KINDS
from ..analysis.tensions.phrases import PHRASES
from ..analysis.theses import THESES_LEFT_OUT
from .records import TensionWords


def describe_tensions() -> TensionWords:
    """Return the kinds of tensions in order, and the phrases that they are told in."""
    return {
        "kinds": [
            {
                "id": kind.id,
                "label": kind.id.replace("-", " ").capitalize(),
                "means": kind.means,
                "by_default": kind.by_default,
            }
            for kind in KINDS.values()
        ],
        "phrases": dict(PHRASES),
        "left_out": THESES_LEFT_OUT,
    }

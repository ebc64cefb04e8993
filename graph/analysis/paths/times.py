"""When all steps of a path apply, in words."""

from __future__ import annotations

from ...model.disputes import dated_days
from ...model.phrases import say
from ...model.text import join_and
from ..days import say_span, shared_days
from .find import Path


def say_when(path: Path) -> str:
    """Word when all steps apply, as the page does, without a full stop.

    A claim without dates counts on the day it was said. Where days rest on that, this is said.
    """
    if path.period_note:
        return say("all-undated" if path.period_note == "undated" else "never-together")
    dated = shared_days((hop.relations for hop in path.hops), dated_days)
    phrase = "all-apply" if dated == path.period else "all-apply-when-said"
    intended = any(hop.standing == "intent" for hop in path.hops)
    return say(phrase, intended, when=join_and(map(say_span, path.period)))

"""Proxy conflicts: two actors back opposing sides of a fight, but are not said to fight."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.text import count
from .finding import Allowance, Case, Finding
from .index import TensionIndex
from .phrases import say
from .rules import Rule
from .sponsors import list_sides
from .words import Description, describe_cases, name, open_sentence


def propose(index: TensionIndex, allowance: Allowance) -> Iterator[Case]:
    """Yield A and B where A backs X, B backs Y and X fights Y."""
    return allowance.of(list_sides(index))


RULES = (Rule(propose, ("said", "said", "fought"), bars=("fighting",)),)
"""Each pair is listed once, with all its fights."""


def describe(index: TensionIndex, finding: Finding) -> Description:
    """Describe how many fights the two are behind, and that none between them is claimed."""
    one, other = (name(index, id) for id in finding.actors[:2])
    fights = len({frozenset(case.actors[2:]) for case in finding.cases})
    behind = say("one-fight") if fights == 1 else count(fights, "fight")
    direct = _say_direct(index, *finding.actors[:2])
    lead = say("proxy", one=one, other=other, behind=behind, direct=direct)
    return open_sentence(lead), describe_cases(index, finding)


def _say_direct(index: TensionIndex, first: str, second: str) -> str:
    """Word that no direct fight is claimed, only an intended one, or only one left out."""
    mode = index.fights_in_other_modes.get((first, second))
    if mode is None:
        return say("no-fight")
    if mode == "intent":
        return say("fight-intended")
    return say("fight-left-out", mode=index.data.vocabulary.modes[mode].label)

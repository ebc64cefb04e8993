"""Proxies: two actors behind opposite sides of a fight, who are not said to fight each other."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.graph import vocabulary_of
from ...model.text import count
from .finding import Allowance, Case, Finding
from .index import Ground
from .phrases import say
from .rules import Rule
from .sponsors import list_sides
from .words import Telling, name, open_sentence, tell_cases


def propose(ground: Ground, allowance: Allowance) -> Iterator[Case]:
    """Give A and B where A backs X, B backs Y and X fights Y."""
    return allowance.of(list_sides(ground))


RULES = (Rule(propose, ("said", "said", "fought"), bars=("fighting",)),)
"""A pair is told once, with all its fights."""


def tell(ground: Ground, finding: Finding) -> Telling:
    """Tell how many fights have the two behind their sides, and that none is theirs."""
    one, other = (name(ground, id) for id in finding.actors[:2])
    fights = len({frozenset(case.actors[2:]) for case in finding.cases})
    behind = say("one-fight") if fights == 1 else count(fights, "fight")
    direct = _say_direct(ground, *finding.actors[:2])
    lead = say("proxy", one=one, other=other, behind=behind, direct=direct)
    return open_sentence(lead), tell_cases(ground, finding)


def _say_direct(ground: Ground, first: str, second: str) -> str:
    """Say that no fight of two actors is claimed, or only an intended one, or one left out."""
    mode = ground.fights_in_other_modes.get((first, second))
    if mode is None:
        return say("no-fight")
    if mode == "intent":
        return say("fight-intended")
    return say("fight-left-out", mode=vocabulary_of(ground.graph).modes[mode].label.lower())

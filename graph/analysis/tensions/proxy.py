"""Proxy conflicts: two actors back opposing sides of a fight, but are not said to fight."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.phrases import say, say_count
from .finding import Allowance, Case, Finding, Leg
from .hostility import find_fight_mode, rank_fight
from .index import Pair, TensionIndex
from .rules import Rule
from .sponsors import list_sides
from .words import (
    Description,
    describe_cases,
    name,
    open_sentence,
    say_backing,
    say_of_both,
    verbs_of,
)


def propose(index: TensionIndex, allowance: Allowance) -> Iterator[Case]:
    """Yield A and B where A backs X, B backs Y and X fights Y."""
    return allowance.of(list_sides(index))


RULES = (Rule(propose, ("said", "said", "fought"), bars=("fighting",)),)
"""Each pair is listed once, with all its fights."""


def describe(index: TensionIndex, finding: Finding) -> Description:
    """Describe how many fights the two are behind, and that none between them is claimed."""
    one, other = (name(index, id) for id in finding.actors[:2])
    fights = Leg(relation for case in finding.cases for relation in case.legs[2])
    own = any(verbs_of(index, each).own for each in fights)
    number = len({frozenset(case.actors[2:]) for case in finding.cases})
    fighting = say_of_both(index, "each_other", fights)
    lead = say(
        "proxy",
        one=one,
        other=other,
        backing=say_backing(index, finding),
        fought=say_count("fought-own" if own else "fought", number, fighting=fighting),
        direct=_say_direct(index, (finding.actors[0], finding.actors[1]), fights),
    )
    return open_sentence(lead), describe_cases(index, finding)


def _say_direct(index: TensionIndex, pair: Pair, fights: Leg) -> str:
    """Word that no direct fight is claimed, only an intended one, or only one left out."""
    direct = index.fights_in_other_modes.get(pair, ())
    fight = say_of_both(index, "they", direct or fights)
    if not direct:
        return say("no-fight", fight=fight)
    mode = max(map(find_fight_mode, direct), key=rank_fight)
    if mode == "intent":
        return say("fight-intended", fight=fight)
    return say("fight-left-out", fight=fight, mode=index.data.vocabulary.modes[mode].label)

"""Common enemies and common backers: ties that balance theory would expect and nobody claims."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from .finding import Allowance, Case, Finding
from .index import Around, Ground
from .phrases import say
from .rules import Rule
from .words import Telling, name, names, open_sentence, tell_cases


def propose_enemies(ground: Ground, allowance: Allowance) -> Iterator[Case]:
    """Give two actors who are both said to be against a third."""
    return allowance.of(_list_pairs(ground.list_enemies()))


def propose_backers(ground: Ground, allowance: Allowance) -> Iterator[Case]:
    """Give two actors whom a third is said to back."""
    return allowance.of(_list_pairs(ground.clients))


ENEMIES = (Rule(propose_enemies, (0, 1), bars=("tied",), clear=True),)
BACKERS = (Rule(propose_backers, ("said", "said"), bars=("tied",), clear=True),)
"""Each pair is told once, with all that the two share."""


def _list_pairs(around: Around) -> Iterator[Case]:
    for middle in sorted(around):
        for one, other in combinations(sorted(around[middle]), 2):
            yield Case((one, other, middle), (around[middle][one], around[middle][other]))


def tell_enemies(ground: Ground, finding: Finding) -> Telling:
    """Tell whom two actors are both said to be against."""
    lead, statements = _tell(ground, finding, "common-enemy")
    return lead, (*statements, say("common-enemy-caution"))


def tell_backers(ground: Ground, finding: Finding) -> Telling:
    """Tell by whom two actors are both said to be backed."""
    return _tell(ground, finding, "common-backer")


def _tell(ground: Ground, finding: Finding, phrase: str) -> Telling:
    one, other = (name(ground, id) for id in finding.actors[:2])
    lead = say(phrase, one=one, other=other, others=names(ground, finding.actors[2:]))
    return open_sentence(lead), tell_cases(ground, finding)

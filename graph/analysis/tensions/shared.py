"""Common enemies and common backers: ties that balance theory expects and nobody claims."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from .finding import Allowance, Case, Finding
from .index import Around, TensionIndex
from .phrases import say
from .rules import Rule
from .words import Description, describe_cases, name, names, open_sentence


def propose_enemies(index: TensionIndex, allowance: Allowance) -> Iterator[Case]:
    """Yield two actors who are both said to be against a third."""
    return allowance.of(_list_pairs(index.list_enemies()))


def propose_backers(index: TensionIndex, allowance: Allowance) -> Iterator[Case]:
    """Yield two actors whom a third is said to back."""
    return allowance.of(_list_pairs(index.clients))


ENEMIES = (Rule(propose_enemies, (0, 1), bars=("tied",), clear=True),)
BACKERS = (Rule(propose_backers, ("said", "said"), bars=("tied",), clear=True),)
"""Each pair is listed once, with all enemies or backers that the two share."""


def _list_pairs(around: Around) -> Iterator[Case]:
    for middle in sorted(around):
        for one, other in combinations(sorted(around[middle]), 2):
            yield Case((one, other, middle), (around[middle][one], around[middle][other]))


def describe_enemies(index: TensionIndex, finding: Finding) -> Description:
    """Describe whom two actors are both said to be against."""
    lead, statements = _describe(index, finding, "common-enemy")
    return lead, (*statements, say("common-enemy-caution"))


def describe_backers(index: TensionIndex, finding: Finding) -> Description:
    """Describe by whom two actors are both said to be backed."""
    return _describe(index, finding, "common-backer")


def _describe(index: TensionIndex, finding: Finding, phrase: str) -> Description:
    one, other = (name(index, id) for id in finding.actors[:2])
    lead = say(phrase, one=one, other=other, others=names(index, finding.actors[2:]))
    return open_sentence(lead), describe_cases(index, finding)

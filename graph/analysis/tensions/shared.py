"""Common enemies and common backers: ties that balance theory expects and nobody claims."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from ...model.phrases import say
from ...wording.claims import is_plural
from .finding import Allowance, Case, Finding
from .index import Around, TensionIndex
from .rules import Rule
from .words import (
    Description,
    describe_cases,
    is_said,
    name,
    names,
    open_sentence,
    say_form,
    verbs_of,
)


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
    one, other = (name(index, id) for id in finding.actors[:2])
    hostile = (each for case in finding.cases for leg in case.legs for each in leg)
    against = say_form(index, "against", hostile, names(index, finding.actors[2:]), either=True)
    lead = open_sentence(say("common-enemy", one=one, other=other, against=against))
    return lead, (*describe_cases(index, finding), say("common-enemy-caution"))


def describe_backers(index: TensionIndex, finding: Finding) -> Description:
    """Describe by whom two actors are both said to be backed."""
    one, other = (name(index, id) for id in finding.actors[:2])
    backers = finding.actors[2:]
    backing = [each for case in finding.cases for leg in case.legs for each in leg]
    lead = say("common-backer", one=one, other=other, others=names(index, backers))
    if any(verbs_of(index, each).own for each in backing):
        many = len(backers) > 1 or is_plural(index.data, backers[0])
        whom = say("both", one=one, other=other)
        doing = say_form(index, "to", backing, whom, many, either=True)
        lead = say("common-backer-own", who=is_said(index, *backers), doing=doing)
    return open_sentence(lead), describe_cases(index, finding)

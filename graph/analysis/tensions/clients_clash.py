"""Allies who are said to back two sides that fight each other."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.phrases import say
from ...wording.claims import is_plural
from .finding import Allowance, Case, Finding, Leg
from .index import TensionIndex
from .rules import Rule
from .sponsors import list_sides
from .words import (
    Description,
    describe_cases,
    name,
    open_sentence,
    say_backing,
    say_form,
    say_of_both,
)


def propose(index: TensionIndex, allowance: Allowance) -> Iterator[Case]:
    """Yield allies A and B, where A backs X, B backs Y, and X fights Y."""
    for sides in allowance.of(list_sides(index)):
        for bond in list_bonds(index, *sides.actors[:2]):
            yield Case(sides.actors, (*sides.legs, *bond))


def list_bonds(index: TensionIndex, first: str, second: str) -> Iterator[tuple[Leg, ...]]:
    """Yield each way in which two actors are allies.

    They are allied; or both are part of one alliance; or one is part of an alliance that the
    other is allied with.
    """
    if second in index.allies.get(first, {}):
        yield (index.allies[first][second],)
    groups, allies = index.groups, index.allies
    for alliance in sorted(index.list_alliances(first) & index.list_alliances(second)):
        for one, other in ((groups, groups), (groups, allies), (allies, groups)):
            mine = one.get(first, {}).get(alliance)
            theirs = other.get(second, {}).get(alliance)
            if mine and theirs:
                yield (mine, theirs)


RULES = (Rule(propose, ("said", "said", "fought", "said", "said"), named=4, grouping="firmest"),)
"""The alliance is one leg or two."""


def describe(index: TensionIndex, finding: Finding) -> Description:
    """Describe who is allied with whom, and whom each is said to back.

    Partners by way of an alliance are told as allies, whatever the verbs of its members.
    """
    (case,) = finding.cases
    one, other, client, enemy = case.actors

    def say_side(sponsor: str, backed: str, backing: Leg) -> str:
        many = is_plural(index.data, sponsor)
        return say_form(index, "doing", backing, name(index, backed), many)

    bond = case.legs[3] if len(case.legs) == 4 else Leg()
    lead = say(
        "clients-clash",
        one=name(index, one),
        other=name(index, other),
        allied=say_of_both(index, "each_other", bond) or say("allies"),
        backing=say_backing(index, finding),
        doing=say_side(one, client, case.legs[0]),
        others=say_side(other, enemy, case.legs[1]),
    )
    return open_sentence(lead), describe_cases(index, finding)

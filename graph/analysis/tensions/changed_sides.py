"""Changed sides: pairs on one side at one time and on opposite sides at another, or perhaps."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.disputes import compare_sides
from ...model.phrases import say
from ...wording.sentences import say_relation
from ..sides import say_known_days
from .finding import Allowance, Case, Finding, Leg
from .index import TensionIndex, split_by_sign
from .rules import Rule
from .words import Description, name, open_sentence


def propose(index: TensionIndex, allowance: Allowance) -> Iterator[Case]:
    """Yield the pairs with ties of both signs."""
    return allowance.of(_list_pairs(index))


def _list_pairs(index: TensionIndex) -> Iterator[Case]:
    for pair, relations in sorted(index.widened.items()):
        legs = split_by_sign(each for each in relations if each.sign)
        if len(legs) == 2:
            yield Case(pair, tuple(legs.values()))


RULES = (Rule(propose, ("said", "said"), test=None, bars=("known-together",), mark="changed"),)
"""A pair with both signs at the same time is contested, and listed there.

Relations of the other sign count even if excluded by the scope's types, signs or voices, but not
if excluded by its modes or dates.
"""


def describe(index: TensionIndex, finding: Finding) -> Description:
    """Describe a pair that changed sides, or may have: when, and each of its ties."""
    one, other = (name(index, id) for id in finding.actors)
    positive, negative = finding.cases[0].legs
    lead = say(f"pair-{compare_sides(positive, negative, index.days)}", one=one, other=other)
    when = say("sides-when", together=_say_days(positive), apart=_say_days(negative))
    statements = (say_relation(index.data, each) for each in finding.relations)
    return open_sentence(lead), (*statements, when)


def _say_days(leg: Leg) -> str:
    return say_known_days(leg) or say("no-day")

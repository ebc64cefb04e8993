"""Changed sides: pairs on one side at one time and on opposite sides at another, or maybe so."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.disputes import compare_sides
from ...wording.sentences import say_relation
from ..sides import say_known_days
from .finding import Allowance, Case, Finding, Leg
from .index import Ground, part_by_sign
from .phrases import say
from .rules import Rule
from .words import Telling, name, open_sentence


def propose(ground: Ground, allowance: Allowance) -> Iterator[Case]:
    """Give the pairs with ties of both signs."""
    return allowance.of(_list_pairs(ground))


def _list_pairs(ground: Ground) -> Iterator[Case]:
    for pair, relations in sorted(ground.widened.items()):
        legs = part_by_sign(each for each in relations if each.sign)
        if len(legs) == 2:
            yield Case(pair, tuple(legs.values()))


RULES = (Rule(propose, ("said", "said"), test=None, bars=("known-together",), mark="changed"),)
"""A pair that is on both sides at one time is contested, and told there.

The other side counts even where the scope's types, signs or voices leave it out; not where its
modes or dates do.
"""


def tell(ground: Ground, finding: Finding) -> Telling:
    """Tell that a pair changed sides, or may have, when it was on which, and each of its ties."""
    one, other = (name(ground, id) for id in finding.actors)
    positive, negative = finding.cases[0].legs
    lead = say(compare_sides(positive, negative, ground.days), one=one, other=other)
    when = say("sides-when", together=_say_days(positive), apart=_say_days(negative))
    statements = (say_relation(ground.graph, each) for each in finding.relations)
    return open_sentence(lead), (*statements, when)


def _say_days(leg: Leg) -> str:
    return say_known_days(leg) or say("no-day")

"""Changed sides: pairs on one side at one time and on opposite sides at another, or maybe so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...disputes import compare_sides
from ...network import select
from ..sentences import say_relation
from ..sides import list_both_sides, say_known_days
from .finding import Allowance, Finding, Leg
from .ground import Ground
from .phrases import say
from .words import Telling, name, open_sentence


def find(ground: Ground, allowance: Allowance) -> Iterator[Finding]:
    """Find the pairs that changed sides, or may have, with their ties of both signs.

    The other side counts even where the scope's types, signs or voices leave it out; not where its
    modes or dates do. A pair that is on both sides at one time is contested, and told there.
    """
    pairs = {each.ends for each in ground.selection.supported if each.changed}
    if not pairs:
        return
    anything = replace(ground.scope, types=frozenset(), signs=frozenset(), amount=None)
    widest = replace(anything, relayed=None, single_voice=None, contested=None)
    everything = select(ground.graph, widest).supported
    found = {each.pair: each for each in list_both_sides(everything, ground.scope.asked)}
    for pair in allowance.of(sorted(pairs)):
        both = found.get(pair)
        if both and both.sides != "contested":
            yield Finding(pair, ((both.positive, both.negative),))


def tell(ground: Ground, finding: Finding) -> Telling:
    """Tell that a pair changed sides, or may have, when it was on which, and each of its ties."""
    one, other = (name(ground, id) for id in finding.actors)
    ((positive, negative),) = finding.cases
    lead = say(compare_sides(positive, negative, ground.days), one=one, other=other)
    when = say("sides-when", together=_say_days(positive), apart=_say_days(negative))
    statements = (say_relation(ground.graph, each) for each in finding.relations)
    return open_sentence(lead), (*statements, when)


def _say_days(leg: Leg) -> str:
    return say_known_days(leg) or say("no-day")

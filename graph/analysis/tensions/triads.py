"""Unbalanced triads: three actors whose signs multiply to minus (Cartwright & Harary 1956)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, product

from ...text import join_and
from .finding import Allowance, Case, Finding
from .ground import Ground
from .phrases import say
from .words import Telling, name, tell_cases


def find(ground: Ground, allowance: Allowance) -> Iterator[Finding]:
    """Find three actors with a tie between any two at one time, one or three of them negative.

    A pair that changed sides is in triads of either time. Mixed pairs, whose two signs may be of
    one time, are in none: they are contested, a double stance, or may have changed.
    """
    for trio in allowance.of(list_triads(ground)):
        pairs = [ground.signed[pair] for pair in combinations(trio, 2)]
        for legs in product(*(legs.values() for legs in pairs)):
            if _count_negative(legs) % 2 and ground.may_meet(legs):
                yield Finding(trio, (legs,))


def list_triads(ground: Ground) -> Iterator[tuple[str, str, str]]:
    """Give each three actors that are tied, pair by pair, by one clear sign at a time.

    Ties are followed from the actor with fewer to the one with more, so that an actor with very
    many costs little.
    """
    neighbours: dict[str, set[str]] = {}
    for first, second in ground.signed:
        neighbours.setdefault(first, set()).add(second)
        neighbours.setdefault(second, set()).add(first)
    order = sorted(neighbours, key=lambda id: (len(neighbours[id]), id))
    place = {id: number for number, id in enumerate(order)}
    onwards = {id: {other for other in neighbours[id] if place[other] > place[id]} for id in order}
    for actor in order:
        for other in sorted(onwards[actor]):
            for third in sorted(onwards[actor] & onwards[other]):
                first, second, last = sorted((actor, other, third))
                yield first, second, last


def count_left_out(ground: Ground) -> int:
    """Count the pairs that would be in a triangle if their two signs could not be of one time."""
    neighbours: dict[str, set[str]] = defaultdict(set)
    for first, second in (*ground.signed, *ground.mixed):
        neighbours[first].add(second)
        neighbours[second].add(first)
    return sum(bool(neighbours[first] & neighbours[second]) for first, second in ground.mixed)


def _count_negative(legs: Case) -> int:
    return sum(leg[0].sign < 0 for leg in legs)


def tell(ground: Ground, finding: Finding) -> Telling:
    """Tell which ties are claimed and what balance theory would expect of them."""
    (legs,) = finding.cases
    statements = tell_cases(ground, finding)
    if _count_negative(legs) == 3:
        trio = join_and(name(ground, id) for id in finding.actors)
        lead = say("unbalanced-triad-hostile", trio=trio)
    else:
        common, one, other = (name(ground, id) for id in _order_by_role(finding, legs))
        lead = say("unbalanced-triad", common=common, one=one, other=other)
    return lead, statements


def _order_by_role(finding: Finding, legs: Case) -> tuple[str, str, str]:
    """Return the actor with two positive ties first, then the two who are against each other."""
    pairs = list(combinations(finding.actors, 2))
    one, other = next(pair for pair, leg in zip(pairs, legs, strict=True) if leg[0].sign < 0)
    common = next(id for id in finding.actors if id not in (one, other))
    return common, one, other

"""Unbalanced triads: three actors whose signs multiply to minus (Cartwright & Harary 1956)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from ...network import join_signs
from ...text import join_and
from .finding import Allowance, Case, Finding
from .ground import Ground
from .phrases import say
from .words import Telling, name, tell_cases


def find(ground: Ground, allowance: Allowance) -> Iterator[Finding]:
    """Find three actors with a tie of one clear sign between any two, one or three negative.

    Mixed pairs are in no triad: they are contested, or a double stance.
    """
    for trio in allowance.of(list_triads(ground)):
        first, second, third = trio
        legs = tuple(
            ground.signed[pair] for pair in ((first, second), (first, third), (second, third))
        )
        if _count_negative(legs) % 2 and ground.may_meet(legs):
            yield Finding(trio, (legs,))


def list_triads(ground: Ground) -> Iterator[tuple[str, str, str]]:
    """Give each three actors that are tied, pair by pair, by one clear sign.

    Ties are followed from the actor with fewer to the one with more, so that an actor with very
    many costs little.
    """
    neighbours: dict[str, set[str]] = {}
    for (first, second), relations in ground.signed.items():
        if first != second and join_signs(relations):
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


def _count_negative(legs: Case) -> int:
    return sum(join_signs(leg) == -1 for leg in legs)


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
    one, other = next(pair for pair, leg in zip(pairs, legs, strict=True) if join_signs(leg) == -1)
    common = next(id for id in finding.actors if id not in (one, other))
    return common, one, other

"""Unbalanced triads: three actors with a negative product of signs (Cartwright & Harary 1956)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from ...model.phrases import say
from ...model.text import join_and
from .finding import Allowance, Case, Finding
from .index import TensionIndex
from .rules import Rule
from .words import Description, describe_cases, name


def propose(index: TensionIndex, allowance: Allowance) -> Iterator[Case]:
    """Yield three actors with a tie between any two, one or three of them negative."""
    for trio in allowance.of(list_trios(index)):
        pairs = [index.signed[pair] for pair in combinations(trio, 2)]
        for legs in product(*(legs.values() for legs in pairs)):
            case = Case(trio, legs)
            if _count_negative(case) % 2:
                yield case


RULES = (Rule(propose, ("said",) * 3, named=3, clear=True, grouping="each"),)
"""A pair that changed sides is in triads of either time.

One whose two signs may overlap in time is in none: it is contested, a double stance, or may have
changed.
"""


def list_trios(index: TensionIndex) -> Iterator[tuple[str, str, str]]:
    """Yield each trio of actors with a signed tie between any two.

    Ties are followed from the actor with fewer ties to the one with more, so that an actor with
    very many costs little.
    """
    neighbours = _list_neighbours(index)
    order = sorted(neighbours, key=lambda id: (len(neighbours[id]), id))
    place = {id: number for number, id in enumerate(order)}
    onwards = {id: {other for other in neighbours[id] if place[other] > place[id]} for id in order}
    for actor in order:
        for other in sorted(onwards[actor]):
            for third in sorted(onwards[actor] & onwards[other]):
                first, second, last = sorted((actor, other, third))
                yield first, second, last


def count_left_out(index: TensionIndex) -> int:
    """Count the pairs left out of a triangle because their two signs may overlap in time."""
    neighbours = _list_neighbours(index)
    return sum(bool(neighbours[first] & neighbours[second]) for first, second in index.mixed)


def _list_neighbours(index: TensionIndex) -> dict[str, set[str]]:
    neighbours: dict[str, set[str]] = {}
    for first, second in index.signed:
        neighbours.setdefault(first, set()).add(second)
        neighbours.setdefault(second, set()).add(first)
    return neighbours


def _count_negative(case: Case) -> int:
    return sum(leg[0].sign < 0 for leg in case.legs)


def describe(index: TensionIndex, finding: Finding) -> Description:
    """Describe which ties are claimed and what balance theory would expect."""
    (case,) = finding.cases
    statements = describe_cases(index, finding)
    if _count_negative(case) == 3:
        trio = join_and(name(index, id) for id in case.actors)
        lead = say("unbalanced-triad-hostile", trio=trio)
    else:
        common, one, other = (name(index, id) for id in _order_by_role(case))
        lead = say("unbalanced-triad", common=common, one=one, other=other)
    return lead, statements


def _order_by_role(case: Case) -> tuple[str, str, str]:
    """Return the actor with two positive ties first, then the two with a negative tie."""
    one, other = next(leg[0].ends for leg in case.legs if leg[0].sign < 0)
    common = next(id for id in case.actors if id not in (one, other))
    return common, one, other

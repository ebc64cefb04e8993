"""Clients' clash: partners who are said to back two sides that fight each other."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Allowance, Case, Finding, Leg
from .index import Ground
from .phrases import say
from .rules import Rule
from .sponsors import list_sides
from .words import Telling, name, open_sentence, tell_cases


def propose(ground: Ground, allowance: Allowance) -> Iterator[Case]:
    """Give A and B who stand together, where A backs X, B backs Y, and X fights Y."""
    for sides in allowance.of(list_sides(ground)):
        for bond in list_bonds(ground, *sides.actors[:2]):
            yield Case(sides.actors, (*sides.legs, *bond))


def list_bonds(ground: Ground, first: str, second: str) -> Iterator[tuple[Leg, ...]]:
    """Give each way in which two actors stand together.

    They are allied; or both are part of one alliance; or one is part of an alliance that the
    other is allied with.
    """
    if second in ground.allies.get(first, {}):
        yield (ground.allies[first][second],)
    groups, allies = ground.groups, ground.allies
    for alliance in sorted(_list_alliances(ground, first) & _list_alliances(ground, second)):
        for one, other in ((groups, groups), (groups, allies), (allies, groups)):
            mine = one.get(first, {}).get(alliance)
            theirs = other.get(second, {}).get(alliance)
            if mine and theirs:
                yield (mine, theirs)


def _list_alliances(ground: Ground, id: str) -> set[str]:
    """List the alliances that an actor is part of or allied with."""
    others = {*ground.groups.get(id, {}), *ground.allies.get(id, {})}
    return {other for other in others if ground.has_role(other, "alliance")}


RULES = (Rule(propose, ("said", "said", "fought", "said", "said"), named=4, told="firmest"),)
"""The bond is one leg or two."""


def tell(ground: Ground, finding: Finding) -> Telling:
    """Tell who stands with whom, and on which sides they are said to be."""
    one, other, client, enemy = (name(ground, id) for id in finding.actors)
    lead = say("clients-clash", one=one, other=other, client=client, enemy=enemy)
    return open_sentence(lead), tell_cases(ground, finding)

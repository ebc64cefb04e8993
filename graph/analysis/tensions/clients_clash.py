"""Clients' clash: partners who are said to back two sides that fight each other."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Allowance, Finding, Leg, sort_cases
from .ground import Ground
from .phrases import say
from .sponsors import list_sides
from .words import Telling, name, open_sentence, tell_cases

_ALLIANCE = "alliance"


def find(ground: Ground, allowance: Allowance) -> Iterator[Finding]:
    """Find A and B who stand together, where A backs X, B backs Y, and X fights Y."""
    for sides, clash in allowance.of(list_sides(ground)):
        bonds = list_bonds(ground, *sides[:2])
        cases = sort_cases((*clash, *bond) for bond in bonds if ground.may_meet((*clash, *bond)))
        if cases:
            yield Finding(sides, cases[:1])


def list_bonds(ground: Ground, first: str, second: str) -> Iterator[tuple[Leg, ...]]:
    """Give each way in which two actors stand together.

    They are allied; or both are part of one alliance; or one is part of an alliance that the
    other is allied with.
    """
    if second in ground.allies.get(first, {}):
        yield ((ground.allies[first][second],),)
    mine, theirs = _list_alliances(ground, first), _list_alliances(ground, second)
    for alliance in sorted(mine.keys() & theirs.keys()):
        for one in mine[alliance]:
            for other in theirs[alliance]:
                if "part-of" in (one[0].type, other[0].type):
                    yield (one, other)


def _list_alliances(ground: Ground, id: str) -> dict[str, list[Leg]]:
    """Map the alliances that an actor is part of or allied with to the relations that say so."""
    found: dict[str, list[Leg]] = {}
    for ties in (ground.groups, ground.allies):
        for other, relation in ties.get(id, {}).items():
            if ground.kind_of(other) == _ALLIANCE:
                found.setdefault(other, []).append((relation,))
    return found


def tell(ground: Ground, finding: Finding) -> Telling:
    """Tell who stands with whom, and on which sides they are said to be."""
    one, other, client, enemy = (name(ground, id) for id in finding.actors)
    lead = say("clients-clash", one=one, other=other, client=client, enemy=enemy)
    return open_sentence(lead), tell_cases(ground, finding)

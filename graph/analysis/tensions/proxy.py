"""Proxies: two actors behind opposite sides of a fight, who are not said to fight each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ...network import vocabulary_of
from ...text import count
from .finding import Allowance, Case, Finding, sort_cases
from .ground import Ground
from .phrases import say
from .sponsors import list_sides
from .words import Telling, name, open_sentence, tell_cases


def find(ground: Ground, allowance: Allowance) -> Iterator[Finding]:
    """Find A and B where A backs X, B backs Y and X fights Y; once a pair, with all its fights."""
    pairs: dict[tuple[str, str], list[Case]] = defaultdict(list)
    actors: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (one, other, client, enemy), clash in allowance.of(list_sides(ground)):
        if other not in ground.fights.get(one, {}) and ground.may_meet(clash):
            pairs[one, other].append(clash)
            actors[one, other].update((client, enemy))
    for pair, cases in pairs.items():
        clients = sorted(actors[pair] - set(pair))
        yield Finding((*pair, *clients), sort_cases(cases))


def tell(ground: Ground, finding: Finding) -> Telling:
    """Tell how many fights have the two behind their sides, and that none is theirs."""
    one, other = (name(ground, id) for id in finding.actors[:2])
    fights = _count_fights(finding)
    behind = say("one-fight") if fights == 1 else count(fights, "fight")
    direct = _say_direct(ground, *finding.actors[:2])
    lead = say("proxy", one=one, other=other, behind=behind, direct=direct)
    return open_sentence(lead), tell_cases(ground, finding)


def _say_direct(ground: Ground, first: str, second: str) -> str:
    """Say that no fight of two actors is claimed, or only an intended one, or one left out."""
    mode = ground.fights_in_other_modes().get((first, second))
    if mode is None:
        return say("no-fight")
    if mode == "intent":
        return say("fight-intended")
    return say("fight-left-out", mode=vocabulary_of(ground.graph).modes[mode].label.lower())


def _count_fights(finding: Finding) -> int:
    return len({fight.id for *_, (fight,) in finding.cases})

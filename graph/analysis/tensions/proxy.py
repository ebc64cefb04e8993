"""Proxies: two actors behind opposite sides of a fight, who are not said to fight each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ...network import vocabulary_of
from ...text import count
from .finding import Allowance, Case, Finding, sort_cases
from .ground import Ground
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
    behind = "a fight" if fights == 1 else count(fights, "fight")
    lead = f"{one} and {other} are said to back opposite sides of {behind}"
    direct = _say_direct(ground, *finding.actors[:2])
    return f"{open_sentence(lead)}; {direct}.", tell_cases(ground, finding)


def _say_direct(ground: Ground, first: str, second: str) -> str:
    """Say that no fight of two actors is claimed, or in which mode that the scope leaves out."""
    mode = ground.fights_in_other_modes().get((first, second))
    if mode is None:
        return "nobody claims in this scope that the two fight each other themselves"
    label = vocabulary_of(ground.graph).modes[mode].label.lower()
    return (
        "that the two fight each other themselves is claimed only in a mode that is left out "
        f"({label})"
    )


def _count_fights(finding: Finding) -> int:
    return len({fight.id for *_, (fight,) in finding.cases})

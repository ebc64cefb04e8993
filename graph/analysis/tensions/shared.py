"""Common enemies and common backers: ties that balance theory would expect and nobody claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from .finding import Allowance, Case, Finding, Leg, sort_cases
from .ground import Ground
from .phrases import say
from .words import Telling, name, names, open_sentence, tell_cases


def find_enemies(ground: Ground, allowance: Allowance) -> Iterator[Finding]:
    """Find two actors who are both said to be against a third, and have no tie of their own."""
    return _find(ground, allowance, ground.list_enemies())


def find_backers(ground: Ground, allowance: Allowance) -> Iterator[Finding]:
    """Find two actors whom a third is said to back, and who have no tie of their own."""
    clients = {
        backer: {id: (each,) for id, each in backed.items() if not ground.is_mixed(backer, id)}
        for backer, backed in ground.clients.items()
    }
    return _find(ground, allowance, clients)


def _find(
    ground: Ground, allowance: Allowance, around: Mapping[str, Mapping[str, Leg]]
) -> Iterator[Finding]:
    """Find the untied pairs around each actor; each pair once, with all that they share."""
    tied = {relation.ends for relation in ground.selection.supported}
    pairs: dict[tuple[str, str], list[tuple[str, Case]]] = defaultdict(list)
    tries = (
        (middle, pair)
        for middle in sorted(around)
        for pair in combinations(sorted(around[middle]), 2)
    )
    for middle, pair in allowance.of(tries):
        case = (around[middle][pair[0]], around[middle][pair[1]])
        if pair not in tied and ground.may_meet(case):
            pairs[pair].append((middle, case))
    for pair, found in pairs.items():
        yield Finding(
            (*pair, *(middle for middle, _ in found)), sort_cases(case for _, case in found)
        )


def tell_enemies(ground: Ground, finding: Finding) -> Telling:
    """Tell whom two actors are both said to be against."""
    one, other = (name(ground, id) for id in finding.actors[:2])
    enemies = names(ground, finding.actors[2:])
    lead = say("common-enemy", one=one, other=other, others=enemies)
    return open_sentence(lead), (*tell_cases(ground, finding), say("common-enemy-caution"))


def tell_backers(ground: Ground, finding: Finding) -> Telling:
    """Tell by whom two actors are both said to be backed."""
    one, other = (name(ground, id) for id in finding.actors[:2])
    backers = names(ground, finding.actors[2:])
    lead = say("common-backer", one=one, other=other, others=backers)
    return open_sentence(lead), tell_cases(ground, finding)

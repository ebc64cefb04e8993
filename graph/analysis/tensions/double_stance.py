"""Double stance: one actor who is said both to back and to oppose another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ...disputes import compare_sides
from ...text import join_and
from .finding import Allowance, Case, Finding, Leg, sort_cases
from .ground import Ground
from .hostility import is_fought
from .phrases import say
from .words import Telling, is_said, name, open_sentence, tell_cases

_UMBRELLA = "umbrella"
_HOSTILE = ("opposes", "fights")


def find(ground: Ground, allowance: Allowance) -> Iterator[Finding]:
    """Find A who backs and opposes or fights X, or one of X and an umbrella that X is part of.

    A pair that is found directly is not told again through an umbrella. One that is not known to
    do both on one day changed sides, or may have, and is told so.
    """
    direct: set[tuple[str, str]] = set()
    for (actor, other), stances in allowance.of(_list_direct(ground)):
        if compare_sides(*stances, ground.days) == "contested":
            direct.add((actor, other))
            yield Finding((actor, other), (stances,))
    pairs: dict[tuple[str, str], list[Case]] = defaultdict(list)
    for pair, case in allowance.of(_list_through_umbrellas(ground)):
        if pair not in direct and ground.may_meet(case):
            pairs[pair].append(case)
    for pair, cases in pairs.items():
        umbrellas = {case[-1][0].to_actor for case in cases}
        yield Finding((*pair, *sorted(umbrellas)), sort_cases(cases))


def _list_direct(ground: Ground) -> Iterator[tuple[tuple[str, str], tuple[Leg, Leg]]]:
    for actor, clients in ground.clients.items():
        for other, backing in clients.items():
            against = ground.hostile.get(actor, {}).get(other)
            if against:
                yield (actor, other), ((backing,), against)


def _list_through_umbrellas(ground: Ground) -> Iterator[tuple[tuple[str, str], Case]]:
    """Give who backs a member and is against its umbrella, or the other way round."""
    enemies = _list_enemies(ground)
    for member, groups in ground.groups.items():
        for umbrella, belonging in groups.items():
            if ground.kind_of(umbrella) != _UMBRELLA:
                continue
            for liked, disliked in ((member, umbrella), (umbrella, member)):
                backers, against = ground.backers.get(liked, {}), enemies.get(disliked, {})
                for actor in sorted(backers.keys() & against.keys()):
                    legs = ((backers[actor],), against[actor], (belonging,))
                    yield (actor, member), legs


def _list_enemies(ground: Ground) -> dict[str, dict[str, Leg]]:
    """Map each actor to those who are said to be against it."""
    enemies: dict[str, dict[str, Leg]] = defaultdict(dict)
    for actor, others in ground.hostile.items():
        for other, relations in others.items():
            enemies[other][actor] = relations
    return enemies


def tell(ground: Ground, finding: Finding) -> Telling:
    """Tell what an actor is said to do for and against another, and through which umbrella."""
    actor, member = finding.actors[:2]
    (backing,), against, *rest = finding.cases[0]
    done = {each.type if is_fought(each) else _HOSTILE[0] for each in against}
    doing = [say(type) for type in _HOSTILE if type in done]
    who = is_said(ground, actor)
    if not rest:
        doing = [say("backs"), *doing]
        lead = say("double-stance", who=who, doing=join_and(doing), other=name(ground, member))
    else:
        umbrella = rest[0][0].to_actor
        liked = backing.to_actor
        disliked = umbrella if liked == member else member
        lead = say(
            "double-stance-umbrella",
            who=who,
            liked=name(ground, liked),
            doing=join_and(doing),
            disliked=name(ground, disliked),
            member=is_said(ground, member),
            umbrella=name(ground, umbrella),
        )
    return open_sentence(lead), tell_cases(ground, finding)

"""Double stance: one actor who is said both to back and to oppose another."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Allowance, Case, Finding
from .index import Ground
from .phrases import say
from .rules import Rule
from .words import Telling, is_said, open_sentence, say_doing, tell_cases


def propose_direct(ground: Ground, allowance: Allowance) -> Iterator[Case]:
    """Give A who backs and opposes or fights X."""
    return allowance.of(_list_direct(ground))


def propose_through_umbrella(ground: Ground, allowance: Allowance) -> Iterator[Case]:
    """Give A who backs X and is against an umbrella that X is part of, or the other way round."""
    return allowance.of(_list_through_umbrellas(ground))


RULES = (
    Rule(propose_direct, ("said", 0), test="known-together"),
    Rule(propose_through_umbrella, ("said", 0, "said")),
)
"""A pair that is not known to do both on one day changed sides, or may have, and is told so."""


def _list_direct(ground: Ground) -> Iterator[Case]:
    for actor, clients in ground.clients.items():
        for other, backing in clients.items():
            against = ground.hostile.get(actor, {}).get(other)
            if against:
                yield Case((actor, other), (backing, against))


def _list_through_umbrellas(ground: Ground) -> Iterator[Case]:
    for member, groups in ground.groups.items():
        for umbrella, belonging in groups.items():
            if not ground.has_role(umbrella, "umbrella"):
                continue
            for liked, disliked in ((member, umbrella), (umbrella, member)):
                for actor, backing in ground.backers.get(liked, {}).items():
                    against = ground.hostile.get(actor, {}).get(disliked)
                    if against:
                        yield Case((actor, member, umbrella), (backing, against, belonging))


def tell(ground: Ground, finding: Finding) -> Telling:
    """Tell what an actor is said to do for and against another, and through which umbrella."""
    case = finding.cases[0]
    who = is_said(ground, case.actors[0])
    if len(case.actors) == 2:
        doing = say_doing(ground, *case.actors, case.relations)
        return open_sentence(say("double-stance", who=who, doing=doing)), tell_cases(
            ground, finding
        )
    actor, member, umbrella = case.actors
    backing, against, belonging = case.legs
    liked, disliked = (member, umbrella) if member in backing[0].ends else (umbrella, member)
    lead = say(
        "double-stance-umbrella",
        who=who,
        liking=say_doing(ground, actor, liked, backing),
        disliking=say_doing(ground, actor, disliked, against),
        member=is_said(ground, member),
        belonging=say_doing(ground, member, umbrella, belonging),
    )
    return open_sentence(lead), tell_cases(ground, finding)

"""Double stance: one actor who is said both to support and to oppose another."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.phrases import say
from .finding import Allowance, Case, Finding
from .index import TensionIndex
from .rules import Rule
from .words import Description, describe_cases, is_said, open_sentence, say_doing


def propose_direct(index: TensionIndex, allowance: Allowance) -> Iterator[Case]:
    """Yield A who backs and opposes or fights X."""
    return allowance.of(_list_direct(index))


def propose_through_umbrella(index: TensionIndex, allowance: Allowance) -> Iterator[Case]:
    """Yield A who backs X and is against an umbrella that X is part of, or vice versa."""
    return allowance.of(_list_through_umbrellas(index))


RULES = (
    Rule(propose_direct, ("said", 0), test="known-together"),
    Rule(propose_through_umbrella, ("said", 0, "said")),
)
"""A pair without a known day for both changed sides, or may have, and is listed there."""


def _list_direct(index: TensionIndex) -> Iterator[Case]:
    for actor, clients in index.clients.items():
        for other, backing in clients.items():
            against = index.hostile.get(actor, {}).get(other)
            if against:
                yield Case((actor, other), (backing, against))


def _list_through_umbrellas(index: TensionIndex) -> Iterator[Case]:
    for member, groups in index.groups.items():
        for umbrella, belonging in groups.items():
            if not index.has_role(umbrella, "umbrella"):
                continue
            for liked, disliked in ((member, umbrella), (umbrella, member)):
                for actor, backing in index.backers.get(liked, {}).items():
                    against = index.hostile.get(actor, {}).get(disliked)
                    if against:
                        yield Case((actor, member, umbrella), (backing, against, belonging))


def describe(index: TensionIndex, finding: Finding) -> Description:
    """Describe what an actor is said to do for and against another, and which umbrella it is."""
    case = finding.cases[0]
    who = is_said(index, case.actors[0])
    if len(case.actors) == 2:
        doing = say_doing(index, *case.actors, case.relations)
        return open_sentence(say("double-stance", who=who, doing=doing)), describe_cases(
            index, finding
        )
    actor, member, umbrella = case.actors
    backing, against, belonging = case.legs
    liked, disliked = (member, umbrella) if member in backing[0].ends else (umbrella, member)
    lead = say(
        "double-stance-umbrella",
        who=who,
        liking=say_doing(index, actor, liked, backing),
        disliking=say_doing(index, actor, disliked, against),
        member=is_said(index, member),
        belonging=say_doing(index, member, umbrella, belonging),
    )
    return open_sentence(lead), describe_cases(index, finding)

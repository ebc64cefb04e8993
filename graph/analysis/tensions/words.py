"""What all sentences about tensions share; each claim is told with who claims it."""

from __future__ import annotations

from collections.abc import Iterable

from ...model.bidi import capitalise
from ...model.graph import vocabulary_of
from ...model.records import Relation
from ...model.text import count, join_and
from ...model.vocabulary import strength
from ...wording.claims import is_plural, say_name
from ...wording.sentences import say_claimant, say_relation
from ..days import say_span
from .doing import join_verbs, list_verbs
from .finding import Finding
from .hostility import is_fought
from .index import Ground
from .phrases import say

Telling = tuple[str, tuple[str, ...]]
"""What is said to be in tension, and the sentences of the claims behind it."""

MOST_CASES = 3
"""How many cases of one tension are told; the others are counted."""
MOST_NAMES = 3


def name(ground: Ground, id: str) -> str:
    """Return an actor's name as it stands in a sentence."""
    return say_name(ground.graph, id)


def names(ground: Ground, entries: Iterable[str]) -> str:
    """Return several actors or claimants as a list; of a long one the first, and how many more."""
    listed = [say_claimant(ground.graph, entry) for entry in entries]
    more = len(listed) - MOST_NAMES
    if more < 2:
        return join_and(listed)
    return join_and([*listed[:MOST_NAMES], f"{more:,} more"])


def is_said(ground: Ground, id: str) -> str:
    """Return "NATO is said", or "“rebels” are said"."""
    many = is_plural(ground.graph, id)
    return say("many-are-said" if many else "one-is-said", name=name(ground, id))


def say_doing(ground: Ground, actor: str, other: str, relations: Iterable[Relation]) -> str:
    """Return "to back NATO": what an actor is said to do to another, or to mean to."""
    types = vocabulary_of(ground.graph).relation_types
    verbs = (list_verbs(types[each.type])[0 if is_fought(each) else 1] for each in relations)
    return join_verbs(verbs, name(ground, other), many=is_plural(ground.graph, actor))


def open_sentence(text: str) -> str:
    """Begin a sentence with a capital letter."""
    return capitalise(text)


def tell_cases(ground: Ground, finding: Finding) -> tuple[str, ...]:
    """Tell the firmest cases, each leg by its firmest relation; count the others.

    A relation is told as it is claimed of the days of its first case.
    """
    told = finding.cases[:MOST_CASES]
    sentences: dict[str, str] = {}
    for case in told:
        days = ground.find_known_days([case])
        for relation in map(_firmest, case.legs):
            if relation.id not in sentences:
                sentences[relation.id] = say_relation(ground.graph, relation, days)
    more = len(finding.cases) - len(told)
    rest: tuple[str, ...] = ()
    if more:
        phrase = "one-more" if more == 1 else "many-more"
        rest = (say(phrase, more=count(more, "more such case")),)
    return (*sentences.values(), *rest, *_tell_days(ground, finding))


def _tell_days(ground: Ground, finding: Finding) -> tuple[str, ...]:
    """Tell when all of a case is known to hold; of what gives no dates, only where it never is."""
    days = ground.find_known_days(finding.cases)
    if not days:
        return (say("never-known"),)
    if not any(relation.start or relation.end for relation in finding.relations):
        return ()
    return (say("known-when", when=join_and(map(say_span, days))),)


def _firmest(leg: Iterable[Relation]) -> Relation:
    return max(leg, key=lambda relation: strength(relation.standing))

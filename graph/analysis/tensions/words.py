"""Wording shared by all kinds of tensions; each claim is given with its claimant."""

from __future__ import annotations

from collections.abc import Iterable

from ...model.bidi import capitalise
from ...model.records import Relation
from ...model.text import count, join_and
from ...model.vocabulary import strength
from ...wording.claims import is_plural, say_name
from ...wording.sentences import say_claimant, say_relation
from ..days import say_span
from .doing import join_verbs, list_verbs
from .finding import Finding
from .hostility import is_fought
from .index import TensionIndex
from .phrases import say

Description = tuple[str, tuple[str, ...]]
"""The lead sentence of a tension, and the sentences of the claims behind it."""

MOST_CASES = 3
"""How many cases of one tension are described; the others are counted."""
MOST_NAMES = 3


def name(index: TensionIndex, id: str) -> str:
    """Return an actor's name for use in a sentence."""
    return say_name(index.data, id)


def names(index: TensionIndex, entries: Iterable[str]) -> str:
    """List actors or claimants; of a long list, the first and how many more."""
    listed = [say_claimant(index.data, entry) for entry in entries]
    more = len(listed) - MOST_NAMES
    if more < 2:
        return join_and(listed)
    return join_and([*listed[:MOST_NAMES], f"{more:,} more"])


def is_said(index: TensionIndex, id: str) -> str:
    """Return "NATO is said", or "“rebels” are said"."""
    many = is_plural(index.data, id)
    return say("many-are-said" if many else "one-is-said", name=name(index, id))


def say_doing(index: TensionIndex, actor: str, other: str, relations: Iterable[Relation]) -> str:
    """Return "to back NATO": what an actor is said to do to another, or to intend."""
    type_of = index.data.type_of
    verbs = (list_verbs(type_of(each))[0 if is_fought(each) else 1] for each in relations)
    return join_verbs(verbs, name(index, other), many=is_plural(index.data, actor))


def open_sentence(text: str) -> str:
    """Begin a sentence with a capital letter."""
    return capitalise(text)


def describe_cases(index: TensionIndex, finding: Finding) -> tuple[str, ...]:
    """Describe the firmest cases, each leg by its firmest relation; count the others.

    A relation is described by a claim for the days of its first case.
    """
    firmest = finding.cases[:MOST_CASES]
    sentences: dict[str, str] = {}
    for case in firmest:
        days = index.find_known_days([case])
        for relation in map(_firmest, case.legs):
            if relation.id not in sentences:
                sentences[relation.id] = say_relation(index.data, relation, days)
    more = len(finding.cases) - len(firmest)
    rest: tuple[str, ...] = ()
    if more:
        phrase = "one-more" if more == 1 else "many-more"
        rest = (say(phrase, more=count(more, "more such case")),)
    return (*sentences.values(), *rest, *_describe_days(index, finding))


def _describe_days(index: TensionIndex, finding: Finding) -> tuple[str, ...]:
    """Say when all of a case is known to apply; if no dates are claimed, only if it never is."""
    days = index.find_known_days(finding.cases)
    if not days:
        return (say("never-known"),)
    if not any(relation.start or relation.end for relation in finding.relations):
        return ()
    return (say("known-when", when=join_and(map(say_span, days))),)


def _firmest(leg: Iterable[Relation]) -> Relation:
    return max(leg, key=lambda relation: strength(relation.standing))

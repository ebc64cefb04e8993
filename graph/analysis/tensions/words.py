"""Wording shared by all kinds of tensions; each claim is given with its claimant."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from ...model.bidi import capitalise
from ...model.disputes import dated_days
from ...model.phrases import say, say_count
from ...model.records import Relation
from ...model.text import join_and, join_or
from ...model.vocabulary import strength
from ...wording.claims import is_plural, say_name
from ...wording.sentences import say_claimant, say_relation
from ..days import say_days
from .doing import Verbs, join_verbs, list_verbs
from .finding import Finding, Leg
from .hostility import is_fought
from .index import TensionIndex

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
    return join_and([*listed[:MOST_NAMES], say_count("more-names", more)])


def is_said(index: TensionIndex, *ids: str) -> str:
    """Return "NATO is said", or "“rebels” are said"."""
    many = len(ids) > 1 or is_plural(index.data, ids[0])
    return say("is-said", many, name=names(index, ids))


def verbs_of(index: TensionIndex, relation: Relation) -> Verbs:
    """Return the forms of the verb of a relation's type."""
    return list_verbs(index.data.vocabulary.relation_types[relation.type])


def say_doing(index: TensionIndex, actor: str, other: str, relations: Iterable[Relation]) -> str:
    """Return "to back NATO": what an actor is said to do to another, or to intend."""
    return say_form(index, "to", relations, name(index, other), is_plural(index.data, actor))


def say_form(
    index: TensionIndex,
    form: Literal["to", "doing", "against"],
    relations: Iterable[Relation],
    whom: str,
    many: bool = True,
    either: bool = False,
) -> str:
    """Word relations in a form of their verbs, each as done or as only intended."""
    verbs = (getattr(verbs_of(index, each), form)[not is_fought(each)] for each in relations)
    return join_verbs(verbs, whom, many=many, either=either)


def say_backing(index: TensionIndex, finding: Finding) -> str:
    """Return "to back opposing sides": what two sponsors are said to do."""
    backing = (each for case in finding.cases for leg in case.legs[:2] for each in leg)
    return say_form(index, "to", backing, say("opposing-sides"), either=True)


def say_of_both(index: TensionIndex, form: Literal["each_other", "they"], leg: Leg) -> str:
    """Return "to fight each other", or what else the relations of two actors say of both."""
    return join_or(dict.fromkeys(getattr(verbs_of(index, each), form) for each in leg))


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
    rest = (say_count("more-cases", more),) if more else ()
    return (*sentences.values(), *rest, *_describe_days(index, finding))


def _describe_days(index: TensionIndex, finding: Finding) -> tuple[str, ...]:
    """Say when all of a case is known to apply; if no dates are claimed, only if it never is."""
    days = index.find_known_days(finding.cases)
    if not days:
        return (say("never-known"),)
    if not any(relation.start or relation.end for relation in finding.relations):
        return ()
    dated = index.find_known_days(finding.cases, dated_days)
    return (say("known-when", when=say_days(days, dated)),)


def _firmest(leg: Iterable[Relation]) -> Relation:
    return max(leg, key=lambda relation: strength(relation.standing))

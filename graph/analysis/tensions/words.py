"""What all sentences about tensions share; each claim is told with who claims it."""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Relation
from ...network import actor_of
from ...text import count, join_and
from ...vocabulary import strength
from ..clauses import is_plural, say_name
from ..sentences import say_relation
from .finding import Finding
from .ground import Ground
from .phrases import say

Telling = tuple[str, tuple[str, ...]]
"""What is said to be in tension, and the sentences of the claims behind it."""

MOST_CASES = 3
"""How many cases of one tension are told; the others are counted."""
MOST_NAMES = 3


def name(ground: Ground, id: str) -> str:
    """Return an actor's name as it stands in a sentence."""
    return say_name(actor_of(ground.graph, id))


def names(ground: Ground, ids: Iterable[str]) -> str:
    """Return several names as a list; of a long one the first, and how many there are more."""
    listed = [name(ground, id) for id in ids]
    more = len(listed) - MOST_NAMES
    if more < 2:
        return join_and(listed)
    return join_and([*listed[:MOST_NAMES], f"{more:,} more"])


def is_said(ground: Ground, id: str) -> str:
    """Return "NATO is said", or "“rebels” are said"."""
    many = is_plural(ground.graph, id)
    return say("many-are-said" if many else "one-is-said", name=name(ground, id))


def open_sentence(text: str) -> str:
    """Begin a sentence with a capital letter."""
    return text[:1].upper() + text[1:]


def tell_cases(ground: Ground, finding: Finding) -> tuple[str, ...]:
    """Tell the firmest cases, each leg by its firmest relation; count the others."""
    told = finding.cases[:MOST_CASES]
    relations = {_firmest(leg).id: _firmest(leg) for case in told for leg in case}
    sentences = [say_relation(ground.graph, relation) for relation in relations.values()]
    more = len(finding.cases) - len(told)
    if more:
        phrase = "one-more" if more == 1 else "many-more"
        sentences.append(say(phrase, more=count(more, "more such case")))
    if not any(map(ground.is_known_to_meet, finding.cases)):
        sentences.append(say("never-known"))
    return tuple(sentences)


def _firmest(leg: Iterable[Relation]) -> Relation:
    return max(leg, key=lambda relation: strength(relation.standing))

"""What surrounds a match: whether a name is whole, and whether the clause says that it is so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ...model.records import Dataset
from ...model.vocabulary import Mode, Stance
from .marked import ANY
from .words import any_of

UNKNOWN = ("",)
"""Claimants of which only is known that there are some."""
NO_PLACES = "- place agreement programme"
"""The kinds of what neither acts nor is acted on."""
_KINDS = {
    "backs": (NO_PLACES, NO_PLACES),
    "fights": (NO_PLACES, NO_PLACES),
    "opposes": (NO_PLACES, NO_PLACES),
    "allied-with": (NO_PLACES, NO_PLACES),
    "controls": (NO_PLACES, "place"),
    "party-to": (NO_PLACES, "agreement"),
    "brokers": (NO_PLACES, "agreement"),
    "breaks": (NO_PLACES, "agreement"),
    "part-of": (NO_PLACES, "- agreement programme"),
}
_CLAUSE = re.compile(r"; |: |, (?:but|and|while|whereas|although|though|so|yet) ")


@dataclass(frozen=True, slots=True)
class Found:
    """A claim that a pattern found in a sentence, at a place of its marked text.

    A quote of it needs what is between `core` and `end`.
    """

    from_actor: str
    type: str
    to_actor: str
    start: int
    core: int
    end: int
    by: tuple[str, ...] = ()
    mode: Mode = "act"
    stance: Stance = "supports"
    means: tuple[str, ...] = ()


def has_kind(dataset: Dataset, id: str, kinds: str) -> bool:
    """Check whether an actor's kind, or what it is like, is among some, or not after `-`.

    >>> from graph.model.records import Actor
    >>> from graph.model.vocabulary import builtin_vocabulary
    >>> dataset = Dataset(builtin_vocabulary(), actors={"tarn": Actor("tarn", "Tarn", "place")})
    >>> [has_kind(dataset, "tarn", kinds) for kinds in ("place", "- place", "")]
    [True, False, True]
    """
    listed = kinds.split()
    kind = dataset.actors[id].kind
    known = dataset.vocabulary.kinds.get(kind)
    is_listed = bool({kind, known.like if known else kind} & set(listed))
    return not listed or is_listed != (listed[0] == "-")


def is_sensible(dataset: Dataset, from_actor: str, type: str, to_actor: str) -> bool:
    """Check whether two actors may be the ends of a claim of a type, by their kinds."""
    from_kinds, to_kinds = _KINDS.get(type, ("", ""))
    return (
        from_actor != to_actor
        and has_kind(dataset, from_actor, from_kinds)
        and has_kind(dataset, to_actor, to_kinds)
    )


def ends_object(text: str, end: int) -> bool:
    """Check whether an object ends at a place: no noun goes on with it, and no verb follows.

    >>> [ends_object(text, 1) for text in ("B.", "B in May", "B's ally", "B-led army", "B left")]
    [True, True, False, False, False]
    """
    return bool(_object_end().match(text, end))


@cache
def _object_end() -> re.Pattern[str]:
    return re.compile(rf"\W*$|[\"]?[.,;:!?)\"]|\[| {any_of('after_object')}\b")


def is_asserted(text: str, start: int, after: int = 0, end: int = 0) -> bool:
    """Check whether the clause before a place, back to `after`, leaves what follows as said.

    With an `end`, no word up to there may put it in doubt either.

    >>> is_asserted("If A and B fight", 3), is_asserted("It would, but A fights", 14)
    (False, True)
    """
    clause = max((each.end() for each in _CLAUSE.finditer(text, after, start)), default=after)
    return not _not_real().search(text, clause, max(start, end))


@cache
def _not_real() -> re.Pattern[str]:
    words = rf"{any_of('not_real')}(?![\w-])"
    inverted = rf"^\W*(?:Had|Were|Should) {ANY}"
    return re.compile(rf"(?<![\w-]){words}|^\W*(?i:{words})|{inverted}")  # not in "May", the month

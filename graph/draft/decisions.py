"""Which decisions of a log stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from .records import Decision


class _HasAnswer(Protocol):
    @property
    def answer(self) -> str: ...


_Answered = TypeVar("_Answered", bound=_HasAnswer)

DraftKey = tuple[str, ...]
"""What identifies a draft that was decided on; see `key_of`."""


def key_of(decision: Decision) -> DraftKey:
    """Return what a decision is about.

    An actor by its id, a claim by paragraph, sentence and first claimant, a pair by paragraph,
    sentence and its two actors.
    """
    if decision.actor:
        return ("actor", decision.actor)
    if decision.claim:
        return claim_key(decision.at, decision.claim, decision.by)
    return pair_key(decision.at, decision.sentence, decision.pair)


def claim_key(at: str, sentence: str, by: str) -> DraftKey:
    """Return the key of a draft claim."""
    return ("claim", at, sentence, by)


def pair_key(at: str, sentence: int, actors: Iterable[str]) -> DraftKey:
    """Return the key of a pair, in whatever order its actors are."""
    return ("pair", at, str(sentence), *sorted(actors))


def keep_standing(decided: Iterable[Decision]) -> list[Decision]:
    """List the decisions that were not undone, in order."""
    return drop_undone(decided, key_of)


def drop_undone(
    decided: Iterable[_Answered], key_of: Callable[[_Answered], object]
) -> list[_Answered]:
    """Drop what was undone from a log: undoing takes back the last answer of the same key."""
    standing: list[_Answered] = []
    for decision in decided:
        if decision.answer != "undone":
            standing.append(decision)
            continue
        key = key_of(decision)
        same = [at for at, each in enumerate(standing) if key_of(each) == key]
        for at in same[-1:]:
            del standing[at]
    return standing


def list_standing(decided: Iterable[Decision]) -> dict[DraftKey, Decision]:
    """Return the last decision on each draft; those that were undone do not count."""
    return {key_of(each): each for each in keep_standing(decided)}

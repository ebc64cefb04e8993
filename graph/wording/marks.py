"""What is to be known of a relation beside how firmly it is claimed: every mark, once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ..model.records import Relation
from ..model.vocabulary import Tense
from .phrases import say

Group = Literal["dates", "dispute", "time", "voices", "origin"]
_TENSES: tuple[Tense, ...] = ("present", "future", "past")


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: the phrase of its id, what that means, and of which relations it is said.

    `when` are facts that hold of these: fields of a relation, but `voices` is 2 for any number
    from 2 on, and `tense` that of its claims which is nearest to today. `sign` is drawn on a line,
    with a broken edge where `is_open`: in part, or perhaps.
    """

    id: str
    group: Group
    when: Mapping[str, str | int]
    means: str
    sign: Literal["", "zigzag", "half"] = ""
    is_open: bool = False


MARKS = (
    Mark("unknown-then", "dates", {"holds": "unknown"}, "no claim dates it to the dates chosen"),
    Mark(
        "contested",
        "dispute",
        {"contested": True, "contested_in_part": False},
        "claimed and denied, or claimed on both sides at one time",
        sign="zigzag",
    ),
    Mark(
        "contested-in-part",
        "dispute",
        {"contested": True, "contested_in_part": True},
        "a denial is about less than what is claimed",
        sign="zigzag",
        is_open=True,
    ),
    Mark(
        "changed",
        "dispute",
        {"changed": "changed"},
        "by the dates claimed, the two were on the other side at another time",
        sign="half",
    ),
    Mark(
        "may-have-changed",
        "dispute",
        {"changed": "may-have-changed"},
        "claimed on both sides, and not known to be so on one day",
        sign="half",
        is_open=True,
    ),
    Mark("to-come", "time", {"tense": "future"}, "the claims say that it is yet to begin"),
    Mark("ended", "time", {"tense": "past"}, "the claims say that it is over"),
    Mark("no-voice", "voices", {"voices": 0}, "nobody is named who says so"),
    Mark("single-voice", "voices", {"voices": 1}, "one voice claims it"),
    Mark("voices", "voices", {"voices": 2}, "two voices or more claim it"),
    Mark("relayed", "origin", {"relayed": True}, "no source says it in its own voice"),
    Mark(
        "self-declared", "origin", {"self_declared": True}, "a claimant speaks for one of the two"
    ),
)
"""All marks, in the order in which they are told."""


def list_marks(relation: Relation) -> list[Mark]:
    """List the marks of a relation; none where no claim supports it."""
    if not relation.standing:
        return []
    return [
        mark
        for mark in MARKS
        if all(_read(relation, fact) == value for fact, value in mark.when.items())
    ]


def _read(relation: Relation, fact: str) -> object:
    if fact == "voices":
        return min(len(relation.voices), 2)
    if fact == "tense":
        tenses = {claim.tense for claim in relation.supporting}
        return next((tense for tense in _TENSES if tense in tenses), None)
    return getattr(relation, fact)


def name_marks(relation: Relation, *groups: Group) -> list[str]:
    """Name the marks of a relation, those of some groups where these are given.

    >>> name_marks(Relation("us", "backs", "fsa", 1, False, (), standing="act", relayed=True))
    ['no named voice', 'relayed']
    """
    return [
        say(mark.id, number=str(len(relation.voices)))
        for mark in list_marks(relation)
        if not groups or mark.group in groups
    ]

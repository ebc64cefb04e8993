"""All marks of relations: what to know about a relation besides the strength of its claims."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ..model.phrases import say
from ..model.records import Relation
from ..model.vocabulary import Tense

Group = Literal["dates", "dispute", "time", "voices", "origin"]
_TENSES: tuple[Tense, ...] = ("present", "future", "past")


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: its id (that of its phrase), its meaning, and which relations have it.

    `when` are conditions on the fields of a relation, except that `voices` is 2 for two or more,
    and `tense` is that of its claims nearest to the present. `sign` is drawn on the line, with a
    broken edge where `is_open`: in part, or perhaps.
    """

    id: str
    group: Group
    when: Mapping[str, str | int]
    means: str
    sign: Literal["", "zigzag", "half"] = ""
    is_open: bool = False


MARKS = (
    Mark("unknown-then", "dates", {"holds": "unknown"}, "no claim dates it to the chosen time"),
    Mark(
        "contested",
        "dispute",
        {"contested": True, "contested_in_part": False},
        "claimed and denied, or claimed as friendly and as hostile at one time",
        sign="zigzag",
    ),
    Mark(
        "contested-in-part",
        "dispute",
        {"contested": True, "contested_in_part": True},
        "a denial covers only part of what is claimed",
        sign="zigzag",
        is_open=True,
    ),
    Mark(
        "changed",
        "dispute",
        {"changed": "changed"},
        "by the dates claimed, friendly at one time and hostile at another",
        sign="half",
    ),
    Mark(
        "may-have-changed",
        "dispute",
        {"changed": "may-have-changed"},
        "claimed as friendly and as hostile; no day is known on which both apply",
        sign="half",
        is_open=True,
    ),
    Mark("to-come", "time", {"tense": "future"}, "the claims say that it has not begun"),
    Mark("ended", "time", {"tense": "past"}, "the claims say that it is over"),
    Mark("no-voice", "voices", {"voices": 0}, "no claimant is named"),
    Mark("single-voice", "voices", {"voices": 1}, "only one origin claims it"),
    Mark("voices", "voices", {"voices": 2}, "two or more origins claim it"),
    Mark("relayed", "origin", {"relayed": True}, "no source says it in its own voice"),
    Mark(
        "self-declared",
        "origin",
        {"self_declared": True},
        "a claimant is one of the two, or speaks for one",
    ),
)
"""All marks, in the order in which they are shown."""


def list_marks(relation: Relation) -> list[Mark]:
    """List the marks of a relation; empty where no claim supports it."""
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
    """Name the marks of a relation, only those of the given groups if any are given.

    >>> name_marks(Relation("us", "backs", "fsa", 1, False, (), standing="act", relayed=True))
    ['no named voice', 'relayed']
    """
    return [
        say(mark.id, number=str(len(relation.voices)))
        for mark in list_marks(relation)
        if not groups or mark.group in groups
    ]

"""The shape of the splits into blocs in the page's record."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..model.vocabulary import Sign


class Frustration(TypedDict):
    """The fewest pairs that any split conflicts with: no fewer than `low`, no more than `high`."""

    low: int
    high: int
    proved: bool


class SignedPairRecord(TypedDict):
    """A pair that is claimed to be on both sides; `rule` says which days gave it its sign."""

    pair: list[str]
    sign: NotRequired[Sign]
    rule: NotRequired[str]
    within_one_bloc: bool
    relations: list[str]


class EitherSideRecord(TypedDict):
    """Actors who stand elsewhere in another best split, and the ties that decide where."""

    actors: list[str]
    relations: list[str]


class JoinedRecord(TypedDict):
    """A member that is counted as one with a body, and the relations that lead from it there."""

    member: str
    body: str
    relations: list[str]


class NotJoinedRecord(TypedDict):
    """A member that is counted apart from a body that it is said to belong to, and why."""

    member: str
    body: str
    why: str


class BlocPlaces(TypedDict):
    """Where the sentences of a split stand on the shelf, by where they stand in the page."""

    head: list[int]
    pairs: list[int]
    count: list[int]
    sure: list[int]


class BlocAnswer(TypedDict):
    """A split into two blocs; relations by id, `sentences` by where they stand in the page.

    Sentences, and who is joined and not, are places on the shelf.
    """

    frustration: Frustration
    triads: dict[str, int]
    balanced_share: float | None
    memberships: int
    pairs: int
    blocs: list[list[str]]
    only_against: list[list[str]]
    unique: bool | None
    together_always: list[list[str]] | None
    settled: list[str] | None
    either_side: list[EitherSideRecord] | None
    against: list[str]
    mixed: list[SignedPairRecord]
    changed: list[SignedPairRecord]
    joined: list[int]
    not_joined: list[int]
    structure_across: list[str]
    sentences: BlocPlaces


class SplitsAhead(TypedDict):
    """Splits solved ahead: `whole` for all times, `answers` for runs of stretches of time.

    `starts` are the first days of the stretches. The number n in row l at place p says that
    the l + 1 stretches from p on have the answer n; None where there is none.
    """

    starts: list[str]
    rows: list[list[int | None]]
    answers: list[BlocAnswer]
    whole: BlocAnswer | None


class BlocWords(TypedDict):
    """What is said beside each split; `left_out` is "" where no theses are left out."""

    left_out: str
    only_against: str
    together: str
    mixed: str
    changed: str
    across: str
    either: str
    joined: str
    not_joined: str


class Blocs(TypedDict):
    """Splits with members counted as one with their bodies; `apart` where that may differ.

    `shelf` holds what many answers have in common.
    """

    together: SplitsAhead
    apart: SplitsAhead | None
    shelf: list[str | JoinedRecord | NotJoinedRecord]
    words: BlocWords

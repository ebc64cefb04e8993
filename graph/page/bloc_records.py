"""Types of the splits into blocs in the page's record."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..model.vocabulary import Sign


class Frustration(TypedDict):
    """The minimum number of pairs in conflict with any split: between `low` and `high`."""

    low: int
    high: int
    proved: bool


class SignedPairRecord(TypedDict):
    """A pair with claims of both signs; `rule` says which days decided its sign."""

    pair: list[str]
    sign: NotRequired[Sign]
    rule: NotRequired[str]
    within_one_bloc: bool
    relations: list[str]


class EitherSideRecord(TypedDict):
    """Actors that are on the other side in another best split, and the ties that decide it."""

    actors: list[str]
    relations: list[str]


class BlocSentences(TypedDict):
    """The indexes of a split's sentences in `shared`, by their place in the page.

    `pairs` are also of members that are counted together with a body, or not; `research` has the
    measures of structural balance.
    """

    head: list[int]
    pairs: list[int]
    research: list[int]
    sure: list[int]


class BlocAnswer(TypedDict):
    """A split into two blocs, with relations by id."""

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
    structure_across: list[str]
    sentences: BlocSentences


class PrecomputedSplits(TypedDict):
    """Precomputed splits: `whole` for all times, `answers` for runs of consecutive intervals.

    `starts` are the first days of the intervals. The number n in row l at index i says that the
    l + 1 intervals from i on have the answer n; None if there is none.
    """

    starts: list[str]
    rows: list[list[int | None]]
    answers: list[BlocAnswer]
    whole: BlocAnswer | None


class BlocWords(TypedDict):
    """Explanations for all splits; `left_out` is "" if no theses are excluded."""

    left_out: str
    only_against: str
    together: str
    mixed: str
    changed: str
    across: str
    either: str


class Blocs(TypedDict):
    """Splits with members counted together with their bodies; `apart` if that may differ.

    `shared` holds the sentences of all answers.
    """

    together: PrecomputedSplits
    apart: PrecomputedSplits | None
    shared: list[str]
    words: BlocWords

"""The shape of the page's one JSON record."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class TypeRecord(TypedDict):
    """A relation type; `patterns`: its sentence by form, with {from}, {to} and [one|many]."""

    id: str
    label: str
    sign: int
    symmetric: bool
    meaning: str
    patterns: dict[str, str]


class KindRecord(TypedDict):
    """An actor kind, and the names of its shape and hue."""

    id: str
    label: str
    meaning: str
    shape: str
    colour: str


class ModeRecord(TypedDict):
    """A mode, in its place from the weakest to the strongest."""

    id: str
    label: str
    meaning: str
    tail: str
    mark: str
    strength: str


class VocabularyRecord(TypedDict):
    """All that claims and actors can be."""

    types: list[TypeRecord]
    kinds: list[KindRecord]
    modes: list[ModeRecord]


class ParagraphRecord(TypedDict):
    """A paragraph: how to find it, and what it says in own words."""

    id: str
    starts: str
    gist: str


class SourceRecord(TypedDict):
    """A source.

    `published_span` holds its first and last possible day, `cite` all in one line, `line` the same
    without the title.
    """

    id: str
    label: str
    title: str
    author: str | None
    publisher: str | None
    short: str | None
    published: str | None
    published_span: list[str] | None
    genre: str | None
    language: str | None
    url: str | None
    cite: str
    line: str
    paragraphs: list[ParagraphRecord]


class ActorRecord(TypedDict):
    """An actor; `shown` is the name alone, `said` in a sentence, `folded` what search sees."""

    id: str
    name: str
    shown: str
    said: str
    kind: str
    plural: bool
    aliases: list[str]
    named_by: str | None
    note: str | None
    folded: list[str]


ClaimRecord = TypedDict(
    "ClaimRecord",
    {
        "from": str,
        "type": str,
        "to": str,
        "source": str,
        "at": str,
        "by": list[str],
        "by_many": list[bool],
        "by_shown": list[str],
        "own_voice": bool,
        "voice": str | None,
        "mode": str,
        "stance": str,
        "said": str | None,
        "start": str | None,
        "end": str | None,
        "known": list[str] | None,
        "possible": list[str] | None,
        "dates": str,
        "means": list[str],
        "against": list[str],
        "via": list[str],
        "attacker": str | None,
        "event": str | None,
        "quote": str | None,
        "note": str | None,
        "coder": str | None,
        "private": bool,
        "sentence": str,
        "phrase": str,
    },
)
"""A claim with its full sentence; spans are first and last ISO day, `end` may be "past".

`private` says that it, or all of its source, may not be published.
"""


class MeasureRecord(TypedDict):
    """A measure of all who have a tie on the unfiltered network, theses left out.

    `means` and `means_not` are a sentence each; `note` says whom it leaves out; `scores` are None
    where the page counts for itself.
    """

    label: str
    layer: str
    means: str
    means_not: str
    note: str | None
    scores: dict[str, float] | None


class OwnScore(TypedDict):
    """A score that the user brought: of actors, or of relations, by id."""

    id: str
    label: str
    scores: dict[str, float]


class OwnScores(TypedDict):
    """The scores that the user brought, and a sentence on what they are."""

    means: str
    actors: list[OwnScore]
    relations: list[OwnScore]


class TensionKind(TypedDict):
    """A kind of tension, and whether it is always asked for."""

    id: str
    label: str
    means: str
    by_default: bool


class TensionWords(TypedDict):
    """The kinds of tensions in order, the phrases they are told in, and what is said of theses."""

    kinds: list[TensionKind]
    phrases: dict[str, str]
    left_out: str


class BlocAnswer(TypedDict):
    """A split into two blocs; relations by id, `sentences` by where they stand in the page.

    Sentences, and who is joined and not, are places on the shelf.
    """

    frustration: dict[str, Any]
    triads: dict[str, int]
    balanced_share: float | None
    memberships: int
    pairs: int
    blocs: list[list[str]]
    only_against: list[list[str]]
    unique: bool | None
    together_always: list[list[str]] | None
    settled: list[str] | None
    either_side: list[dict[str, Any]] | None
    against: list[str]
    mixed: list[dict[str, Any]]
    changed: list[dict[str, Any]]
    joined: list[int]
    not_joined: list[int]
    structure_across: list[str]
    sentences: dict[str, list[int]]


class SplitsAhead(TypedDict):
    """Splits solved ahead: `whole` for all times, `answers` for runs of stretches of time.

    `starts` are the first days of the stretches. The number n in row l at place p says that
    the l + 1 stretches from p on have the answer n; None where there is none.
    """

    starts: list[str]
    rows: list[list[int | None]]
    answers: list[BlocAnswer]
    whole: BlocAnswer | None


class Blocs(TypedDict):
    """Splits with members counted as one with their bodies; `apart` where that may differ.

    `shelf` holds what many answers have in common.
    """

    together: SplitsAhead
    apart: SplitsAhead | None
    shelf: list[Any]
    words: dict[str, str]


class Payload(TypedDict):
    """Everything that the page knows."""

    format: int
    title: str
    banner: str
    vocabulary: VocabularyRecord
    sources: list[SourceRecord]
    actors: list[ActorRecord]
    claims: list[ClaimRecord]
    pinned: list[str]
    positions: dict[str, list[float]]
    measures: dict[str, MeasureRecord]
    attention: str
    tensions: TensionWords
    blocs: Blocs
    strokes: dict[str, Any]
    drawing: dict[str, Any]
    own_scores: NotRequired[OwnScores]
    comparison: NotRequired[dict[str, Any]]

"""The shape of the page's one JSON record.

`frontend/src/record.d.ts` is made from it, by `record_types`.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ..analysis.tensions.rules import Condition, Grouping, Mark, Need
from ..model.vocabulary import Dashes, KindRole, Mode, Role, Sign, SignName, Stance
from .bloc_records import Blocs

Happened = Literal["added", "gone", "changed"]


class TypeRecord(TypedDict):
    """A relation type; `patterns`: its sentence by form, with {from}, {to} and [one|many].

    `colour` is the name of a custom property, such as "sign-positive".
    """

    id: str
    label: str
    role: Role
    sign: Sign
    colour: str
    line: Dashes
    symmetric: bool
    meaning: str
    patterns: dict[str, str]


class SignRecord(TypedDict):
    """A sign, and how its lines look where a type does not say so."""

    id: SignName
    colour: str
    line: Dashes


class KindRecord(TypedDict):
    """An actor kind, and the names of its shape and hue."""

    id: str
    label: str
    role: KindRole
    meaning: str
    shape: str
    colour: str


class ModeRecord(TypedDict):
    """A mode, in its place from the weakest to the strongest; the rest is how it is worded."""

    id: Mode
    label: str
    meaning: str
    tail: str
    mark: str


class MarkRecord(TypedDict):
    """A mark of relations, as `graph/wording/marks.py` has it; its words are a phrase."""

    id: str
    group: Literal["dates", "dispute", "time", "voices", "origin"]
    when: dict[str, str | bool | int]
    means: str
    sign: Literal["", "zigzag", "half"]
    is_open: bool


class VocabularyRecord(TypedDict):
    """All that claims and actors can be."""

    types: list[TypeRecord]
    signs: list[SignRecord]
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
    published_span: tuple[str, str] | None
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


_From = TypedDict("_From", {"from": str})  # no name for a field of a class


class ClaimRecord(_From):
    """A claim with its full sentence; spans are first and last ISO day, `end` may be "past".

    `private` says that it, or all of its source, may not be published.
    """

    type: str
    to: str
    source: str
    at: str
    by: list[str]
    by_many: list[bool]
    by_shown: list[str]
    own_voice: bool
    voice: str | None
    mode: Mode
    stance: Stance
    said: str | None
    start: str | None
    end: str | None
    known: tuple[str, str] | None
    possible: tuple[str, str] | None
    dates: str
    means: list[str]
    against: list[str]
    via: list[str]
    attacker: str | None
    event: str | None
    amount: float | None
    unit: str | None
    amount_shown: str
    quote: str | None
    note: str | None
    coder: str | None
    private: bool
    sentence: str
    phrase: str


class WholeScores(TypedDict):
    """Scores of all who have a tie in the unfiltered network, theses left out.

    `note` says whom the measure leaves out; `refused`, why there are none.
    """

    scores: dict[str, float]
    note: str | None
    refused: str | None


class MeasureRecord(TypedDict):
    """A measure; `means` and `means_not` are a sentence each.

    `whole` are its scores where it is known of the whole network alone; None where the page counts
    in any scope.
    """

    id: str
    label: str
    layer: str
    means: str
    means_not: str
    whole: WholeScores | None


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


class TensionRule(TypedDict):
    """One way into a kind of tension, as `graph.analysis.tensions.rules` has it, with its cases.

    A case is its actors, by their place in `actors`, and its legs: relations, by their place in
    the order of their ends and types.
    """

    needs: list[Need]
    named: int
    test: Condition | None
    bars: list[Condition]
    clear: bool
    mark: Mark | None
    told: Grouping
    cases: list[tuple[list[int], list[list[int]]]]


class TensionKind(TypedDict):
    """A kind of tension, and whether it is always asked for.

    `whole`: there are too many cases, and only those of the whole network are held.
    """

    id: str
    label: str
    means: str
    by_default: bool
    whole: bool
    rules: list[TensionRule]


class TensionTable(TypedDict):
    """The tensions of all scopes, kind by kind, and how they are told.

    `verbs`: by type what is done, and what is said of it where it is only meant to be.
    `left_out` is said of theses.
    """

    kinds: list[TensionKind]
    phrases: dict[str, str]
    verbs: dict[str, tuple[str, str]]
    left_out: str


class StrokeRecord(TypedDict):
    """How a line is drawn: its width and dashes in pixels, and how faint it is."""

    width: float
    dashes: list[float]
    opacity: float


class DrawnActor(TypedDict):
    """An actor as vis-network takes it: "@" and its id, its wrapped name, and where it stands."""

    id: str
    label: str
    x: float
    y: float
    shape: str
    color: str


class Bend(TypedDict):
    """How a line is bent, so that the lines of one pair part."""

    enabled: bool
    type: str
    roundness: float


class DrawnRelation(_From):
    """A relation as vis-network takes it, between "@" and the ids of its ends."""

    to: str
    id: str
    smooth: Bend | Literal[False]
    arrows: str


class Drawing(TypedDict):
    """What vis-network is given first; the page decides how it looks."""

    nodes: list[DrawnActor]
    edges: list[DrawnRelation]
    options: dict[str, object]


class GoneActor(TypedDict):
    """An actor that only the old side of a comparison has, or the end of a line that is gone."""

    id: str
    shown: str
    x: float
    y: float


_Ends = TypedDict("_Ends", {"from": GoneActor, "to": GoneActor})


class GoneRelation(_Ends):
    """A relation that only the old side of a comparison has."""

    id: str


class Difference(TypedDict):
    """What differs, in a sentence; `select` is the id of what the page can show of it, or ""."""

    text: str
    select: str


class Differences(TypedDict):
    """All differences of one sort."""

    title: str
    happened: Happened
    items: list[Difference]


class ComparisonRecord(TypedDict):
    """What differs between two sides; `relations` and `actors` of the new one are marked by id."""

    old: str
    new: str
    summary: str
    relations: dict[str, Happened]
    actors: dict[str, Happened]
    gone_actors: list[GoneActor]
    gone_relations: list[GoneRelation]
    lists: list[Differences]


class Offers(TypedDict):
    """What the types in use give a meaning to; of the rest the page does not speak.

    `sides`: blocs, tensions and signs. `support`: reach. `fights`: whether backing is for one.
    """

    sides: bool
    support: bool
    fights: bool


class Payload(TypedDict):
    """Everything that the page knows.

    `phrases` are what Python says too, by name; `csv` names the columns of claims that are saved;
    `strokes` by line and mode.
    """

    format: int
    title: str
    banner: str
    vocabulary: VocabularyRecord
    sources: list[SourceRecord]
    actors: list[ActorRecord]
    claims: list[ClaimRecord]
    offers: Offers
    pinned: list[str]
    positions: dict[str, tuple[float, float]]
    phrases: dict[str, str]
    marks: list[MarkRecord]
    csv: list[str]
    measures: list[MeasureRecord]
    attention: str
    tensions: TensionTable
    blocs: Blocs
    strokes: dict[Dashes, dict[Mode, StrokeRecord]]
    drawing: Drawing
    own_scores: NotRequired[OwnScores]
    comparison: NotRequired[ComparisonRecord]

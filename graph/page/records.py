"""Types of the page's JSON record.

`frontend/src/record.d.ts` is generated from them, by `record_types`.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ..analysis.tensions.rules import Condition, Grouping, Mark, Need
from ..model.drawing import NamePlace
from ..model.vocabulary import Dashes, KindRole, Mode, Role, Sign, SignName, Stance
from .bloc_records import Blocs

Happened = Literal["added", "gone", "changed"]


class TypeRecord(TypedDict):
    """A relation type; `patterns`: sentence patterns by form, with {from}, {to} and [one|many].

    `gerunds` are the forms of what an end says about itself, as far as there are any. `colour` is
    the name of a custom property, such as "sign-positive".
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
    gerunds: dict[str, str]


class SignRecord(TypedDict):
    """A sign, what readers see for it, and its default line style."""

    id: SignName
    label: str
    colour: str
    line: Dashes


class KindRecord(TypedDict):
    """An actor kind, and the names of its shape and hue; `body`: its actors may have members."""

    id: str
    label: str
    role: KindRole
    body: bool
    meaning: str
    shape: str
    colour: str


class ModeRecord(TypedDict):
    """A mode, and the words for it; modes are ordered from the weakest to the strongest."""

    id: Mode
    label: str
    meaning: str
    tail: str
    mark: str


class MarkRecord(TypedDict):
    """A mark of relations, from `graph/wording/marks.py`; its text is a phrase."""

    id: str
    group: Literal["dates", "dispute", "time", "voices", "origin"]
    when: dict[str, str | bool | int]
    means: str
    sign: Literal["", "zigzag", "half"]
    is_open: bool


class VocabularyRecord(TypedDict):
    """The vocabulary of claims and actors; `means` are the words for the means of support."""

    types: list[TypeRecord]
    signs: list[SignRecord]
    kinds: list[KindRecord]
    modes: list[ModeRecord]
    means: dict[str, str]


class ParagraphRecord(TypedDict):
    """A paragraph: its first words, and a summary."""

    id: str
    starts: str
    gist: str


class SourceRecord(TypedDict):
    """A source.

    `published_span` holds its first and last possible day, `cite` the full citation, `line` the
    same without the title, `published_by` the ids or names of author and publisher.
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
    published_by: list[str]
    paragraphs: list[ParagraphRecord]


class ActorRecord(TypedDict):
    """An actor; `in_sentences` is the name in sentences if it is another.

    `wrapped` is the name in the picture, if it is wrapped into several lines.
    """

    id: str
    name: str
    in_sentences: str | None
    wrapped: str | None
    kind: str
    plural: bool
    aliases: list[str]
    named_by: str | None
    note: str | None


_From = TypedDict("_From", {"from": str})  # a reserved word, so not possible as a class field


class ClaimRecord(_From):
    """A claim; `end` may be "past". The page words it, and computes its days and its tense.

    `private` says that it, or all of its source, may not be published.
    """

    type: str
    to: str
    source: str
    at: str
    by: list[str]
    own_voice: bool
    voice: str | None
    mode: Mode
    stance: Stance
    said: str | None
    start: str | None
    end: str | None
    means: list[str]
    against: list[str]
    via: list[str]
    attacker: str | None
    event: str | None
    amount: float | None
    unit: str | None
    quote: str | None
    note: str | None
    coder: str | None
    private: bool


class Table(TypedDict):
    """A list of records in columns, one for each field.

    A column has a number for each record, such as the index of its value in `values`; or in `runs`,
    if that is shorter, a number and how many records in a row have it, and so on.
    """

    size: int
    columns: dict[str, list[int]]
    runs: dict[str, list[int]]


class WholeScores(TypedDict):
    """Scores of all actors with a tie in the unfiltered network, without theses.

    They are in the order of the actors; None for those without one. `note` says whom the measure
    excludes; `refused`, why there are no scores.
    """

    scores: list[float | None]
    note: str | None
    refused: str | None


class MeasureRecord(TypedDict):
    """A measure; `means` and `means_not` are a sentence each.

    `whole` are its precomputed scores for the whole network; None if the page computes it in any
    scope.
    """

    id: str
    label: str
    layer: str
    means: str
    means_not: str
    whole: WholeScores | None


class OwnScore(TypedDict):
    """A score that the user added: of actors, or of relations, by id."""

    id: str
    label: str
    scores: dict[str, float]


class OwnScores(TypedDict):
    """The scores that the user added, and a sentence that explains them."""

    means: str
    actors: list[OwnScore]
    relations: list[OwnScore]


class TensionCases(TypedDict):
    """The cases of a rule in columns: actors, as indexes in `actors`, and legs.

    A leg is a relation, as index in the order of their ends and types; -1 if a case lacks that leg;
    -2 is the first of `several`, which are legs of more relations, -3 the second.
    """

    table: Table
    several: list[list[int]]


class TensionRule(TypedDict):
    """A rule of a kind of tension, from `graph.analysis.tensions.rules`, with its cases."""

    needs: list[Need]
    named: int
    test: Condition | None
    bars: list[Condition]
    clear: bool
    mark: Mark | None
    grouping: Grouping
    cases: TensionCases


class WholeTensions(TypedDict):
    """How many tensions of a kind were found; if the search was stopped, there may be more."""

    found: int
    stopped: bool


class TensionKind(TypedDict):
    """A kind of tension, and whether it is listed by default.

    `whole`: if there are too many cases, how many tensions the whole network has; only cases of
    the firmest of these are included.
    """

    id: str
    label: str
    means: str
    by_default: bool
    whole: WholeTensions | None
    rules: list[TensionRule]


class VerbRecord(TypedDict):
    """A verb in the forms of tensions: as done and as only intended, and of both ends."""

    to: tuple[str, str]
    doing: tuple[str, str]
    against: tuple[str, str]
    each_other: str
    they: str
    own: bool


class TensionTable(TypedDict):
    """The tensions of all scopes, kind by kind, and the verbs of types in their sentences.

    `left_out`: the sentence about excluded theses.
    """

    kinds: list[TensionKind]
    verbs: dict[str, VerbRecord]
    left_out: str


class StrokeRecord(TypedDict):
    """The style of a line: width and dashes in pixels, and opacity."""

    width: float
    dashes: list[float]
    opacity: float


class GoneActor(TypedDict):
    """An actor that only the old side of a comparison has, or an end of a removed relation."""

    id: str
    label: str
    x: float
    y: float


_Ends = TypedDict("_Ends", {"from": GoneActor, "to": GoneActor})


class GoneRelation(_Ends):
    """A relation that only the old side of a comparison has."""

    id: str


class Difference(TypedDict):
    """A difference as a sentence; `select` is the id of what the page can show, or ""."""

    text: str
    select: str


class Differences(TypedDict):
    """All differences of one kind."""

    title: str
    happened: Happened
    items: list[Difference]


class ComparisonRecord(TypedDict):
    """The differences between two sides; `relations` and `actors` of the new one are by id."""

    old: str
    new: str
    summary: str
    relations: dict[str, Happened]
    actors: dict[str, Happened]
    gone_actors: list[GoneActor]
    gone_relations: list[GoneRelation]
    lists: list[Differences]


class AskMeaning(TypedDict):
    """What some words of a question mean, from `graph/analysis/ask/grammar.py`.

    `side`: where the actor after a noun stands. `loose`: the words say more than the types do.
    """

    symbol: str
    words: list[str]
    types: list[str]
    side: Literal["", "from", "to", "any"]
    say: str
    loose: bool


class AskForm(TypedDict):
    """A row of symbols, the kind of question or modifier that it is, and what its names are."""

    form: str
    kind: str
    names: list[str]


class AskGrammar(TypedDict):
    """The grammar of questions in plain words; `years` are the first and last year in the data."""

    meanings: list[AskMeaning]
    months: list[str]
    readings: list[AskForm]
    modifiers: list[AskForm]
    years: tuple[str, str]


class Offers(TypedDict):
    """The features that have a meaning for the types in use; the page hides the others.

    `sides`: blocs, tensions and signs. `support`: reach. `fights`: the fight that backing is for.
    """

    sides: bool
    support: bool
    fights: bool


class AnswerFields(TypedDict):
    """The names of the fields of relations and claims in saved answers, in order."""

    relation: list[str]
    claim: list[str]


class DrawingRecord(TypedDict):
    """Positions of actors, places of names, and bends of relations."""

    positions: dict[str, tuple[float, float]]
    names: dict[str, NamePlace]
    bends: dict[str, float]


class CampRecord(TypedDict):
    """A camp: its members in the order of ids, and its disc when it is closed.

    `wide` and `upright` are the disc's middle in the drawings for a wide and for an upright pane,
    `radius` its radius in either when all members count. `inside` are the positions of its leading
    members when it is open: in a disc of radius 1.
    """

    members: list[str]
    wide: tuple[float, float]
    upright: tuple[float, float]
    radius: tuple[float, float]
    inside: dict[str, tuple[float, float]]


class OverviewRecord(TypedDict):
    """What a page of a large network shows first: camps, the largest first, or leading actors.

    Camps are computed from all claims. There are none if they would not be clear: `fits` is the
    share of ties that fit them, `kept` the share of friendly ties inside one. `others` are in
    smaller communities; `unsupported` have ties, but no friendly one. `leading` are the actors with
    the most ties, the first most.
    """

    camps: list[CampRecord]
    fits: float | None
    kept: float | None
    others: list[str]
    unsupported: list[str]
    leading: list[str]


class Common(TypedDict):
    """What the page's record has, packed or not.

    `names` (the side of its dot; left out: below) and `bends` (by relation; left out: straight) are
    for a wide window, `upright` for a high one, empty if there is none. `lone` are actors without a
    tie. `plural` are claimants that are no actors and take a plural verb; `phrases` are texts that
    Python uses too, by name; `csv` lists the columns of saved claims; `fields` are those of saved
    answers; `strokes` are by line and mode; `options` are those of vis-network.
    `overview` is there if the network is too large to be drawn whole.
    """

    format: int
    title: str
    banner: str
    vocabulary: VocabularyRecord
    sources: list[SourceRecord]
    ask: AskGrammar
    fields: AnswerFields
    offers: Offers
    pinned: list[str]
    lone: list[str]
    names: dict[str, NamePlace]
    bends: dict[str, float]
    upright: DrawingRecord
    plural: list[str]
    phrases: dict[str, str]
    marks: list[MarkRecord]
    csv: list[str]
    measures: list[MeasureRecord]
    attention: str
    tensions: TensionTable
    blocs: Blocs
    strokes: dict[Dashes, dict[Mode, StrokeRecord]]
    options: dict[str, object]
    overview: NotRequired[OverviewRecord]
    own_scores: NotRequired[OwnScores]
    comparison: NotRequired[ComparisonRecord]


class Payload(Common):
    """All data of the page; `positions` are for a wide window."""

    actors: list[ActorRecord]
    claims: list[ClaimRecord]
    positions: dict[str, tuple[float, float]]


class Packed(Common):
    """The same as the page contains it: actors and claims in columns of `values`.

    `positions` has both numbers of each actor in turn.
    """

    values: list[str | float | bool | list[str] | None]
    actors: Table
    claims: Table
    positions: list[float]

"""The forms of the files: what a data file, a card, an actor and a claim may hold.

They check what was written, and give the JSON Schemas that editors complete and explain from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    PlainValidator,
    Tag,
    WithJsonSchema,
)

from ..model.amounts import LONGEST_UNIT, parse_number, read_unit
from ..model.dates import EXPECTED, PartialDate, parse_date
from ..model.text import printable
from ..model.vocabulary import (
    MEANS,
    Dashes,
    KindRole,
    Mode,
    Role,
    SignName,
    Stance,
    builtin_vocabulary,
)
from .passages import limit_passage
from .patterns import validate_pattern, validate_sentence

PAST = "past"
"""What `end` says of a tie that is over, where nobody says since when."""

_ID = r"^[^\s,:_A-Z'\"]+$"
_IDS = r"[^\s,]+(\s*,\s*[^\s,]+)*"
_SENTENCE = rf"^\s*{_IDS}\s+[^\s,]+\s+{_IDS}\s*$"
_DATE = r"^(about )?\d{4}(-\d{2}(-\d{2})?)?$"
_LONGEST_DATE = 40
_GOES_ON = ("ongoing", "present", "now", "today", "current", "still", "continuing", "never")
_KINDS = list(builtin_vocabulary().kinds)
_SHAPES = tuple(sorted({kind.shape for kind in builtin_vocabulary().kinds.values()}))
_COLOURS = tuple(sorted({kind.colour for kind in builtin_vocabulary().kinds.values()}))


def _need_text(value: str) -> str:
    if not value.strip():
        raise ValueError("is empty.", "Expected a text.")
    return value.strip()


def _one_line(value: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", value)


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, (str, dict)) else value


def _need_some(value: list[Any]) -> list[Any]:
    if not value:
        raise ValueError("is an empty list.", "Name at least one, or leave it out.")
    return value


def _as_date(value: Any) -> PartialDate:
    if not isinstance(value, str) or len(value) > _LONGEST_DATE:
        raise ValueError("is not a date.", EXPECTED)
    try:
        return parse_date(value)
    except ValueError as error:
        raise ValueError(f"cannot be read: {printable(str(error))}") from None


def _as_end(value: Any) -> PartialDate | str:
    if isinstance(value, str) and value.strip().lower() in _GOES_ON:
        raise ValueError("is not a date.", "Leave it out where nobody says that it is over.")
    try:
        return PAST if value == PAST else _as_date(value)
    except ValueError as error:
        hint = " ".join([*error.args[1:], "An end may also be past."])
        raise ValueError(error.args[0], hint) from None


def _as_number(value: Any) -> int | float | None:
    if not isinstance(value, str):
        raise ValueError("is not a number.", "Expected a number such as 34, 0.5 or 50000.")
    return parse_number(value.strip()) if value.strip() else None


def _none_if_empty(value: Any) -> Any:
    return None if value == "" else value


_TEXT_SCHEMA = {"type": ["string", "number"]}
_DATE_SCHEMA: dict[str, Any] = {
    "anyOf": [
        {"type": "string", "pattern": _DATE},
        {"type": "integer", "minimum": 1, "maximum": 9999},
    ]
}
_UNIT_SCHEMA = {"type": "string", "maxLength": LONGEST_UNIT}
_END_SCHEMA = {"anyOf": [{"enum": [PAST]}, *_DATE_SCHEMA["anyOf"]]}

Text = Annotated[str, AfterValidator(_need_text), WithJsonSchema(_TEXT_SCHEMA)]
Line = Annotated[
    str, AfterValidator(_need_text), AfterValidator(_one_line), WithJsonSchema(_TEXT_SCHEMA)
]
Id = Annotated[str, WithJsonSchema({"type": "string", "pattern": _ID})]
"""An id as an editor can check it; the reader checks all of it."""
Date = Annotated[PartialDate, PlainValidator(_as_date), WithJsonSchema(_DATE_SCHEMA)]
End = Annotated[PartialDate | str, PlainValidator(_as_end), WithJsonSchema(_END_SCHEMA)]
Some = Annotated[
    list[Text],
    BeforeValidator(_as_list, json_schema_input_type=Text | list[Text]),
    AfterValidator(_need_some),
]
"""One text or a list of them."""
if TYPE_CHECKING:
    MeansWord = str
else:
    MeansWord = Literal[tuple(MEANS)]
SomeMeans = Annotated[
    list[MeansWord],
    BeforeValidator(_as_list, json_schema_input_type=MeansWord | list[MeansWord]),
    AfterValidator(_need_some),
]
KindWord = Annotated[
    Text, WithJsonSchema({"anyOf": [{"enum": _KINDS}, {"type": "string", "pattern": _ID}]})
]
OptionalText = Annotated[Text | None, BeforeValidator(_none_if_empty)]
OptionalLine = Annotated[Line | None, BeforeValidator(_none_if_empty)]
OptionalNumber = Annotated[
    int | float | None,
    PlainValidator(_as_number),
    WithJsonSchema({"type": ["number", "null"]}),
]
OptionalUnit = Annotated[
    Annotated[Line, AfterValidator(read_unit), WithJsonSchema(_UNIT_SCHEMA)] | None,
    BeforeValidator(_none_if_empty),
]
SentenceLine = Annotated[Line, AfterValidator(validate_sentence)]
OptionalPattern = Annotated[
    Annotated[Line, AfterValidator(validate_pattern)] | None, BeforeValidator(_none_if_empty)
]


class Form(BaseModel):
    """What one part of a file may hold; anything else is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    parts: ClassVar[Mapping[str, type[Form]]] = {}
    """The forms that stand inside this one, by the field that holds them."""


class ParagraphForm(Form):
    """One paragraph of a source."""

    starts: Annotated[OptionalText, AfterValidator(lambda text: text and _few_words(text))] = Field(
        None, description="The first words of the paragraph, at most five, to find it in the text."
    )
    gist: OptionalText = Field(None, description="What the paragraph says, in your own words.")
    mentions: list[Text] | None = Field(
        None, description="The ids of the actors that the paragraph names."
    )


_few_words = limit_passage(5, "a paragraph's `starts`")


class SourceForm(Form):
    """What is known of one source."""

    parts = {"paragraphs": ParagraphForm}

    title: Line = Field(description="The title of the document.")
    author: OptionalLine = Field(None, description="Who wrote it.")
    publisher: OptionalLine = Field(None, description="Who published it.")
    short: OptionalLine = Field(None, description="A short name to cite the source by.")
    published: Date | None = Field(None, description="When it was published.")
    genre: OptionalLine = Field(
        None, description="What it is: news, commentary, statement, report, dataset or another."
    )
    language: OptionalLine = Field(None, description="The language of the text, such as en.")
    url: OptionalLine = Field(None, description="Its address; left out where it is not known.")
    archived: OptionalLine = Field(None, description="The address of an archived copy.")
    accessed: Date | None = Field(None, description="When the address was last visited.")
    sha256: Annotated[
        OptionalLine,
        AfterValidator(lambda text: text and _sha256(text)),
        WithJsonSchema({"type": ["string", "null"], "pattern": "^[0-9a-f]{64}$"}),
    ] = Field(None, description="The SHA-256 of the text that was coded, in hexadecimal.")
    private: bool = Field(
        False,
        description="Whether nothing of the source may be published; see actor-graph publish.",
    )
    paragraphs: dict[Id, ParagraphForm | None] | None = Field(
        None, description="The paragraphs in their order, by ids such as p1."
    )


def _sha256(value: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{64}", value):
        raise ValueError("is not a SHA-256.", "Expected 64 of the characters 0-9 and a-f.")
    return value


class CardForm(SourceForm):
    """A card: one source, in a file of its own."""

    id: Id = Field(description="The id of the source; the file is called after it.")


class ListedSourceForm(SourceForm):
    """A source that a data file holds itself."""

    id: Id | None = Field(None, description="The id once more; it may be left out here.")


class ActorForm(Form):
    """A party, person, body, place, agreement or claimant that the sources name."""

    name: Line = Field(description="The name to show.")
    kind: KindWord = Field(description="The kind of actor, such as state or armed-group.")
    in_sentences: OptionalText = Field(
        None, description="The name as it stands in a sentence, such as the United States."
    )
    plural: bool = Field(
        False, description="Whether a verb after the name is in the plural, as in the River Guards."
    )
    aliases: list[Line] | None = Field(
        None, description="Other names to look the actor up by; no two actors may share one."
    )
    mentioned_as: list[Line] | None = Field(
        None, description="Epithets and metonyms in the texts; several actors may share one."
    )
    named_by: OptionalText = Field(
        None,
        description="The source or actor whose label this is, "
        "where the actor does not call itself so.",
    )
    note: OptionalText = Field(None, description="A remark in your own words.")


class ClaimantName(Form):
    """A claimant that is no actor of the project."""

    name: Line = Field(description="The name of a claimant that is no actor.")


Claimant = Annotated[
    Annotated[ClaimantName, Tag("claimant by name")] | Annotated[Text, Tag("claimant by id")],
    Discriminator(lambda value: "claimant by " + ("name" if isinstance(value, dict) else "id")),
]
Chain = Annotated[
    list[Claimant],
    BeforeValidator(_as_list, json_schema_input_type=Claimant | list[Claimant]),
    AfterValidator(_need_some),
]


class ClaimForm(Form):
    """The details of a claim."""

    model_config = ConfigDict(
        json_schema_extra={"dependentRequired": {"amount": ["unit"], "unit": ["amount"]}}
    )
    parts = {"by": ClaimantName}

    mode: Mode | None = Field(
        None,
        description="How firmly: thesis is an interpretation of what it all amounts to, label "
        "only an epithet, intent an aim or threat, act conduct or a formal tie; act if left out.",
    )
    by: Chain | None = Field(
        None,
        description="Who says so, origin first: actor ids, {name: ...} or unnamed; "
        "the source's author if left out.",
    )
    stance: Stance | None = Field(
        None,
        description="Whether the claimant supports it, denies it or withholds a judgement; "
        "supports if left out.",
    )
    start: Date | None = Field(None, description="Since when: 2012, 2012-06 or about 2012.")
    end: End | None = Field(
        None, description="Until when, inclusive; past where it is over and nobody says since when."
    )
    said: Date | None = Field(
        None, description="When it was said, where that is not the date of the source."
    )
    means: SomeMeans | None = Field(None, description="The means of backing.")
    against: Some | None = Field(None, description="The ids of those in the fight against whom.")
    via: Some | None = Field(None, description="The ids of the claimed conduits.")
    attacker: OptionalText = Field(
        None, description="The id of the end that attacks, or both; left out if it is not said."
    )
    event: OptionalText = Field(
        None,
        description="An id of your own for the battle, operation or meeting that the claim is "
        "about; claims that share it are about the same one.",
    )
    amount: OptionalNumber = Field(
        None,
        description="How much: a number, such as 34 or 50000; what it counts is the unit.",
    )
    unit: OptionalUnit = Field(
        None, description="What the amount counts, such as %, EUR or rifles."
    )
    quote: Annotated[OptionalText, AfterValidator(lambda text: text and _short_quote(text))] = (
        Field(None, description="Words of the source, at most ten.")
    )
    note: OptionalText = Field(None, description="A remark in your own words.")
    coder: OptionalText = Field(None, description="The initials of who coded the claim.")
    private: bool = Field(
        False, description="Whether the claim may not be published; see actor-graph publish."
    )
    private_note: OptionalText = Field(None, description="A remark that never leaves this file.")


_short_quote = limit_passage(10, "a quote")


class TypeForm(Form):
    """A relation type of the project's own."""

    like: OptionalText = Field(
        None,
        description="The type whose role, sign, direction and looks it takes where they are left "
        "out here; never its sentences.",
    )
    role: Role | None = Field(
        None, description="What it means to the program, such as support or membership."
    )
    sign: SignName | None = Field(
        None,
        description="Whether it is a tie of support, of hostility or neither; follows from the "
        "role if left out.",
    )
    symmetric: bool | None = Field(None, description="Whether it has no direction.")
    acyclic: bool | None = Field(None, description="Whether it must not lead back to its start.")
    label: OptionalLine = Field(None, description="The type as the page calls it, in few words.")
    colour: Literal[_COLOURS] | None = Field(  # type: ignore[valid-type]
        None, description="The colour of its lines; that of its sign if left out."
    )
    line: Dashes | None = Field(
        None, description="The dashes of its lines where somebody states it outright."
    )
    meaning: Text | Literal[""] = Field("", description="What the type means, in one line.")
    towards: Some | None = Field(None, description="The kinds that its second actor may be of.")
    says: SentenceLine | None = Field(
        None,
        description="The sentence, with {from}, {to} and [has|have] for one and many.",
    )
    said: SentenceLine | None = Field(None, description="The sentence of a tie that is over.")
    attacks: SentenceLine | None = Field(
        None, description="The sentence where {from} is the attacker."
    )
    attacked: SentenceLine | None = Field(None, description="The same of an attack that is over.")
    infinitive: OptionalPattern = Field(
        None, description='What stands behind "intends to" and "is to", such as back {to}.'
    )
    attack_infinitive: OptionalPattern = Field(
        None, description='What stands behind "intends to" where the attacker is named.'
    )
    gerund: OptionalPattern = Field(
        None, description='What stands behind "denies" of oneself, such as backing {to}.'
    )
    attack_gerund: OptionalPattern = Field(
        None, description='What stands behind "denies" of oneself as the attacker.'
    )


class KindForm(Form):
    """An actor kind of the project's own."""

    like: OptionalText = Field(
        None, description="The kind whose role and looks it takes where they are left out here."
    )
    role: KindRole | None = Field(
        None, description="What it means to the program, such as umbrella or member."
    )
    label: OptionalLine = Field(None, description="The kind as the page calls it.")
    meaning: Text | Literal[""] = Field("", description="What the kind means, in one line.")
    plural: bool | None = Field(None, description="Whether sentences speak of it as of many.")
    shape: Literal[_SHAPES] | None = Field(  # type: ignore[valid-type]
        None, description="The shape that it is drawn in; a dot if left out."
    )
    colour: Literal[_COLOURS] | None = Field(  # type: ignore[valid-type]
        None, description="The colour that it is drawn in; grey if left out."
    )


class VocabularyForm(Form):
    """The project's own relation types and actor kinds."""

    relation_types: dict[Id, TypeForm | None] | None = Field(
        None, description="Relation types of your own, by id."
    )
    kinds: dict[Id, KindForm | None] | None = Field(
        None, description="Actor kinds of your own, by id."
    )


Sentence = Annotated[str, WithJsonSchema({"type": "string", "pattern": _SENTENCE})]
DetailedClaim = Annotated[dict[Sentence, ClaimForm | None], Field(min_length=1, max_length=1)]


class DataForm(Form):
    """A data file: actors, and the claims that sources make about them."""

    title: OptionalLine = Field(None, description="What the data are about.")
    vocabulary: VocabularyForm | None = Field(
        None, description="Relation types and actor kinds of your own."
    )
    sources: dict[Id, ListedSourceForm] | None = Field(
        None, description="Sources that have no card of their own, by id."
    )
    actors: dict[Id, ActorForm] | None = Field(None, description="The actors, by id.")
    claims: dict[Id, dict[Id, list[Sentence | DetailedClaim] | None] | None] | None = Field(
        None,
        description="The claims, by source and paragraph: sentences such as turkey backs fsa.",
    )

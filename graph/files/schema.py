"""The schema of the files: the fields of data files, cards, actors and claims.

The forms validate what was read. The JSON Schemas for editors are generated from them.
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

from ..model.amounts import LONGEST_UNIT, check_unit, parse_number
from ..model.dates import PartialDate, parse_date
from ..model.phrases import DATE_EXPECTED
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
"""The value of `end` for a tie that is over, if no source says since when."""

_ID = r"^[^\s,:_A-Z'\"]+$"
_IDS = r"[^\s,]+(\s*,\s*[^\s,]+)*"
_SENTENCE = rf"^\s*{_IDS}\s+[^\s,]+\s+{_IDS}\s*$"
_DATE = r"^(about )?\d{4}(-\d{2}(-\d{2})?)?$"
_LONGEST_DATE = 40
_ONGOING = ("ongoing", "present", "now", "today", "current", "still", "continuing", "never")
_KINDS = list(builtin_vocabulary().kinds)
_SHAPES = tuple(sorted({kind.shape for kind in builtin_vocabulary().kinds.values()}))
_COLOURS = tuple(sorted({kind.colour for kind in builtin_vocabulary().kinds.values()}))


def _require_text(value: str) -> str:
    if not value.strip():
        raise ValueError("is empty.", "Expected text.")
    return value.strip()


def _one_line(value: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", value)


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, (str, dict)) else value


def _require_items(value: list[Any]) -> list[Any]:
    if not value:
        raise ValueError("is an empty list.", "Write at least one, or leave it out.")
    return value


def _as_date(value: Any) -> PartialDate:
    if not isinstance(value, str) or len(value) > _LONGEST_DATE:
        raise ValueError("is not a date.", DATE_EXPECTED)
    try:
        return parse_date(value)
    except ValueError as error:
        raise ValueError(f"is invalid: {printable(str(error))}") from None


def _as_end(value: Any) -> PartialDate | str:
    if isinstance(value, str) and value.strip().lower() in _ONGOING:
        raise ValueError("is not a date.", "Leave it out unless a source says that it is over.")
    try:
        return PAST if value == PAST else _as_date(value)
    except ValueError as error:
        hint = " ".join([*error.args[1:], "Or write past."])
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

Text = Annotated[str, AfterValidator(_require_text), WithJsonSchema(_TEXT_SCHEMA)]
Line = Annotated[
    str, AfterValidator(_require_text), AfterValidator(_one_line), WithJsonSchema(_TEXT_SCHEMA)
]
Id = Annotated[str, WithJsonSchema({"type": "string", "pattern": _ID})]
"""The pattern is only for editors; `check_id` validates ids in full."""
Date = Annotated[PartialDate, PlainValidator(_as_date), WithJsonSchema(_DATE_SCHEMA)]
End = Annotated[PartialDate | str, PlainValidator(_as_end), WithJsonSchema(_END_SCHEMA)]
TextList = Annotated[
    list[Text],
    BeforeValidator(_as_list, json_schema_input_type=Text | list[Text]),
    AfterValidator(_require_items),
]
"""A text or a list of texts."""
if TYPE_CHECKING:
    MeansId = str
else:
    MeansId = Literal[tuple(MEANS)]
MeansList = Annotated[
    list[MeansId],
    BeforeValidator(_as_list, json_schema_input_type=MeansId | list[MeansId]),
    AfterValidator(_require_items),
]
KindId = Annotated[
    Text, WithJsonSchema({"anyOf": [{"enum": _KINDS}, {"type": "string", "pattern": _ID}]})
]
OptionalText = Annotated[Text | None, BeforeValidator(_none_if_empty)]
OptionalLine = Annotated[Line | None, BeforeValidator(_none_if_empty)]
OptionalNumber = Annotated[
    int | float | None, PlainValidator(_as_number), WithJsonSchema({"type": ["number", "null"]})
]
OptionalUnit = Annotated[
    Annotated[Line, AfterValidator(check_unit), WithJsonSchema(_UNIT_SCHEMA)] | None,
    BeforeValidator(_none_if_empty),
]
SentenceLine = Annotated[Line, AfterValidator(validate_sentence)]
OptionalPattern = Annotated[
    Annotated[Line, AfterValidator(validate_pattern)] | None, BeforeValidator(_none_if_empty)
]


class Form(BaseModel):
    """The fields of one part of a file; any other field is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    parts: ClassVar[Mapping[str, type[Form]]] = {}
    """The nested forms, by field."""


class ParagraphForm(Form):
    """One paragraph of a source."""

    starts: Annotated[OptionalText, AfterValidator(lambda text: text and _few_words(text))] = Field(
        None, description="The first words of the paragraph, at most five, to find it in the text."
    )
    gist: OptionalText = Field(None, description="A summary of the paragraph, in your own words.")
    mentions: list[Text] | None = Field(
        None, description="The ids of the actors that the paragraph names."
    )


_few_words = limit_passage(5, "a paragraph's `starts`")


class SourceForm(Form):
    """A source."""

    parts = {"paragraphs": ParagraphForm}

    title: Line = Field(description="The title of the document.")
    author: OptionalLine = Field(None, description="Who wrote it.")
    publisher: OptionalLine = Field(None, description="Who published it.")
    short: OptionalLine = Field(None, description="A short name for citing the source.")
    published: Date | None = Field(None, description="When it was published.")
    genre: OptionalLine = Field(
        None, description="The genre: news, commentary, statement, report, dataset or another."
    )
    language: OptionalLine = Field(None, description="The language, as a code such as en.")
    url: OptionalLine = Field(None, description="The web address; leave it out if unknown.")
    archived: OptionalLine = Field(None, description="The web address of an archived copy.")
    accessed: Date | None = Field(None, description="When the web address was last visited.")
    sha256: Annotated[
        OptionalLine,
        AfterValidator(lambda text: text and check_sha256(text)),
        WithJsonSchema({"type": ["string", "null"], "pattern": "^[0-9a-f]{64}$"}),
    ] = Field(None, description="The SHA-256 hash of the text that was coded, in hexadecimal.")
    private: bool = Field(
        False,
        description="If true, nothing from this source may be published; see actor-graph publish.",
    )
    paragraphs: dict[Id, ParagraphForm | None] | None = Field(
        None, description="The paragraphs in order, by id, such as p1."
    )


def check_sha256(value: str) -> str:
    """Return a SHA-256; raise ValueError with what is wrong and what was expected."""
    if not re.fullmatch(r"[0-9a-f]{64}", value):
        raise ValueError("is not a SHA-256.", "Expected 64 of the characters 0-9 and a-f.")
    return value


class CardForm(SourceForm):
    """A card: one source, in a file of its own."""

    id: Id = Field(description="The id of the source; the name of the file without .yaml.")


class ListedSourceForm(SourceForm):
    """A source defined in a data file."""

    id: Id | None = Field(None, description="The id again; optional.")


class ActorForm(Form):
    """An actor: a party, person, body, place, agreement or claimant in the sources."""

    name: Line = Field(description="The name to show.")
    kind: KindId = Field(description="The kind of actor, such as state or armed-group.")
    in_sentences: OptionalText = Field(
        None, description="The name as used in a sentence, such as the United States."
    )
    plural: bool = Field(
        False, description="Whether the name takes a plural verb, such as the River Guards."
    )
    aliases: list[Line] | None = Field(
        None, description="Other names of the actor; each must be unique."
    )
    mentioned_as: list[Line] | None = Field(
        None, description="Epithets and metonyms used in the texts; actors may share one."
    )
    named_by: OptionalText = Field(
        None,
        description="The source or actor that uses this label, "
        "if the actor does not use it for itself.",
    )
    note: OptionalText = Field(None, description="A comment in your own words.")


class ClaimantName(Form):
    """A claimant that is not an actor of the project."""

    name: Line = Field(description="The name of a claimant that is not an actor.")


Claimant = Annotated[
    Annotated[ClaimantName, Tag("claimant by name")] | Annotated[Text, Tag("claimant by id")],
    Discriminator(lambda value: "claimant by " + ("name" if isinstance(value, dict) else "id")),
]
Chain = Annotated[
    list[Claimant],
    BeforeValidator(_as_list, json_schema_input_type=Claimant | list[Claimant]),
    AfterValidator(_require_items),
]


class ClaimForm(Form):
    """The details of a claim."""

    model_config = ConfigDict(
        json_schema_extra={"dependentRequired": {"amount": ["unit"], "unit": ["amount"]}}
    )
    parts = {"by": ClaimantName}

    mode: Mode | None = Field(
        None,
        description="The strength: act is stated outright, label only in passing (an epithet), "
        "intent announced or threatened, thesis an interpretation; default: act.",
    )
    by: Chain | None = Field(
        None,
        description="The claimants, origin first: actor ids, {name: ...} or unnamed; "
        "default: the source's author.",
    )
    stance: Stance | None = Field(
        None,
        description="Whether the claimant supports it, denies it or withholds judgement; "
        "default: supports.",
    )
    start: Date | None = Field(None, description="The start date: 2012, 2012-06 or about 2012.")
    end: End | None = Field(
        None, description="The end date, inclusive; past if it is over and nobody says since when."
    )
    said: Date | None = Field(
        None, description="The date of the statement, if it is not the date of the source."
    )
    means: MeansList | None = Field(None, description="The means of backing, such as weapons.")
    against: TextList | None = Field(
        None, description="The ids of the opponents in the fight that the backing is for."
    )
    via: TextList | None = Field(
        None, description="The ids of the intermediaries, according to the claim."
    )
    attacker: OptionalText = Field(
        None, description="The id of the actor that attacks, or both; leave it out if not stated."
    )
    event: OptionalText = Field(
        None,
        description="An id that you choose for the battle, operation or meeting; "
        "claims with the same id are about the same event.",
    )
    amount: OptionalNumber = Field(
        None, description="A number, such as 34 or 50000; requires unit."
    )
    unit: OptionalUnit = Field(
        None, description="The unit of the amount, such as %, EUR or rifles; requires amount."
    )
    quote: Annotated[OptionalText, AfterValidator(lambda text: text and _short_quote(text))] = (
        Field(None, description="A quote from the source, at most ten words.")
    )
    note: OptionalText = Field(None, description="A comment in your own words.")
    coder: OptionalText = Field(None, description="The initials of the person who coded the claim.")
    private: bool = Field(
        False, description="If true, the claim may not be published; see actor-graph publish."
    )
    private_note: OptionalText = Field(None, description="A comment that never leaves this file.")


_short_quote = limit_passage(10, "a quote")


class TypeForm(Form):
    """A custom relation type."""

    like: OptionalText = Field(
        None,
        description="The type to copy role, sign, direction and looks from, where not given here; "
        "sentences are not copied.",
    )
    role: Role | None = Field(
        None, description="How the program treats the type, such as support or membership."
    )
    sign: SignName | None = Field(
        None,
        description="Positive for support, negative for hostility, neutral for neither; "
        "default: the sign of the role.",
    )
    symmetric: bool | None = Field(None, description="Whether the relation has no direction.")
    acyclic: bool | None = Field(None, description="Whether cycles are errors.")
    label: OptionalLine = Field(None, description="The name of the type in the page.")
    colour: Literal[_COLOURS] | None = Field(  # type: ignore[valid-type]
        None, description="The line colour; default: the colour of the sign."
    )
    line: Dashes | None = Field(
        None, description="The dashes of its lines where it is stated outright."
    )
    meaning: Text | Literal[""] = Field("", description="What the type means, in one line.")
    towards: TextList | None = Field(None, description="The kinds allowed for the second actor.")
    says: SentenceLine | None = Field(
        None, description="The sentence, with {from}, {to} and [has|have] for singular and plural."
    )
    said: SentenceLine | None = Field(None, description="The sentence for a tie that is over.")
    attacks: SentenceLine | None = Field(
        None, description="The sentence if {from} is the attacker."
    )
    attacked: SentenceLine | None = Field(None, description="The same for an attack that is over.")
    infinitive: OptionalPattern = Field(
        None, description='The words after "intends to" and "is to", such as back {to}.'
    )
    attack_infinitive: OptionalPattern = Field(
        None, description='The words after "intends to" if {from} is the attacker.'
    )
    gerund: OptionalPattern = Field(
        None, description='The words after "denies", such as backing {to}.'
    )
    attack_gerund: OptionalPattern = Field(
        None, description='The words after "denies" if the attacker denies it.'
    )


class KindForm(Form):
    """A custom actor kind."""

    like: OptionalText = Field(
        None, description="The kind to copy role and looks from, where not given here."
    )
    role: KindRole | None = Field(
        None, description="How the program treats the kind, such as umbrella or member."
    )
    label: OptionalLine = Field(None, description="The name of the kind in the page.")
    meaning: Text | Literal[""] = Field("", description="What the kind means, in one line.")
    plural: bool | None = Field(None, description="Whether sentences use the plural.")
    shape: Literal[_SHAPES] | None = Field(  # type: ignore[valid-type]
        None, description="The shape of its nodes; default: a dot."
    )
    colour: Literal[_COLOURS] | None = Field(  # type: ignore[valid-type]
        None, description="The colour of its nodes; default: grey."
    )


class VocabularyForm(Form):
    """Custom relation types and actor kinds."""

    relation_types: dict[Id, TypeForm | None] | None = Field(
        None, description="Custom relation types, by id."
    )
    kinds: dict[Id, KindForm | None] | None = Field(None, description="Custom actor kinds, by id.")


Sentence = Annotated[str, WithJsonSchema({"type": "string", "pattern": _SENTENCE})]
DetailedClaim = Annotated[dict[Sentence, ClaimForm | None], Field(min_length=1, max_length=1)]


class DataForm(Form):
    """A data file: actors, and the claims that sources make about them."""

    title: OptionalLine = Field(None, description="The title of the data.")
    vocabulary: VocabularyForm | None = Field(
        None, description="Custom relation types and actor kinds."
    )
    sources: dict[Id, ListedSourceForm] | None = Field(
        None, description="Sources without a card, by id."
    )
    actors: dict[Id, ActorForm] | None = Field(None, description="The actors, by id.")
    claims: dict[Id, dict[Id, list[Sentence | DetailedClaim] | None] | None] | None = Field(
        None, description="The claims, by source and paragraph: sentences such as turkey backs fsa."
    )

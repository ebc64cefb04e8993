"""The schema of a drafts file: proposals for one source, and what was decided about them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, ClassVar, get_args

from pydantic import AfterValidator, Field, PlainValidator, WithJsonSchema, model_validator

from ..files.ids import find_fault, slugify
from ..files.passages import limit_passage
from ..files.schema import Form, Line, MeansId, OptionalText, check_sha256
from ..files.validate import one_of, shown
from ..model.vocabulary import Mode, Stance
from .records import Answer, Refusal, Warn

MOST_WORDS = 10
"""How many words of a text a draft may quote."""

_WHOLE = {"type": "integer", "minimum": 0}
_HASH = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_TIME = {"type": "string", "format": "date-time"}


def _as_id(value: str) -> str:
    if fault := find_fault(value):
        better = slugify(value)
        raise ValueError("is not a valid id.", f'Did you mean "{better}"?' if better else fault)
    return value


def _as_sentence(value: str) -> str:
    if len(value.split()) != 3 or "," in value:
        raise ValueError("is not a claim about two actors.", "Expected FROM TYPE TO.")
    return " ".join(value.split())


def _as_pair(value: list[str]) -> list[str]:
    if len(set(value)) != 2 or len(value) != 2:
        raise ValueError("is not a pair.", "Expected the ids of two actors.")
    return value


def _check_reasons(value: dict[str, int]) -> dict[str, int]:
    wrong = next((key for key in value if key not in get_args(Refusal)), None)
    if wrong is not None:
        raise ValueError(f"has {shown(wrong)}.", one_of(get_args(Refusal)))
    return value


def _as_number(value: Any) -> int:
    if not isinstance(value, str) or not value.isascii() or not value.isdigit() or len(value) > 9:
        raise ValueError("is not a whole number.", "Expected a number such as 7.")
    return int(value)


def _as_time(value: str) -> str:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        raise ValueError("is not a time.", "Expected one such as 2025-02-20T10:03:11.") from None
    return value


DraftId = Annotated[str, AfterValidator(_as_id)]
Number = Annotated[int, PlainValidator(_as_number), WithJsonSchema(_WHOLE)]
Pair = Annotated[list[DraftId], AfterValidator(_as_pair)]
Time = Annotated[str, AfterValidator(_as_time), WithJsonSchema(_TIME)]
FewWords = Annotated[Line, AfterValidator(limit_passage(MOST_WORDS, "a draft"))]
Counts = Annotated[
    dict[str, Number],
    AfterValidator(_check_reasons),
    WithJsonSchema({"type": "object", "propertyNames": {"enum": get_args(Refusal)}}),
]
DraftSentence = Annotated[str, AfterValidator(_as_sentence)]


class DraftActorForm(Form):
    """A proposed actor."""

    id: DraftId = Field(description="The proposed id.")
    name: FewWords = Field(description="The name to show.")
    kind: Line = Field(description="The kind of actor, such as state or armed-group.")
    aliases: list[FewWords] = Field([], description="Other names of the actor.")
    seen: dict[DraftId, FewWords] = Field({}, description="The words that name it, by paragraph.")


class DraftClaimForm(Form):
    """A proposed claim."""

    at: DraftId = Field(description="The paragraph, or headline.")
    claim: DraftSentence = Field(description="The sentence: FROM TYPE TO.")
    by: list[FewWords] = Field([], description="The claimants, origin first: ids or names.")
    mode: Mode = Field("act", description="The strength, as in a claim.")
    stance: Stance = Field("supports", description="The stance, as in a claim.")
    means: list[MeansId] = Field([], description="The means of backing, as in a claim.")
    quote: FewWords | None = Field(None, description="The exact words that say so.")
    warns: list[Warn] = Field([], description="Reasons to doubt it, found by machine.")
    engines: list[Line] = Field([], alias="from", description="What proposed it.")


class DraftPairForm(Form):
    """Two actors named in one sentence, without a claim about them."""

    at: DraftId = Field(description="The paragraph, or headline.")
    sentence: Number = Field(description="The number of the sentence, from 1.")
    actors: Pair = Field(description="The ids of the two, in the order of the text.")


class DecisionForm(Form):
    """A decision about a draft."""

    at: DraftId | None = Field(None, description="The paragraph, or headline.")
    actor: DraftId | None = Field(None, description="The proposed actor.")
    claim: DraftSentence | None = Field(None, description="The proposed claim.")
    by: OptionalText = Field(None, description="The first claimant of the claim.")
    pair: Pair | None = Field(None, description="The two actors asked about.")
    sentence: Number = Field(0, description="The number of their sentence, from 1.")
    answer: Answer = Field(description="The decision.")
    became: OptionalText = Field(None, description="What was written, where it differs.")
    wrote: OptionalText = Field(None, description="A digest of what was written.")
    why: OptionalText = Field(None, description="The reason.")
    on: Time = Field(description="When it was decided, such as 2025-02-20T10:03:11.")
    seconds: Number = Field(0, description="How long the draft was shown.")
    coder: OptionalText = Field(None, description="The initials of the person.")

    @model_validator(mode="after")
    def _about_one(self) -> DecisionForm:
        if sum(map(bool, (self.actor, self.claim, self.pair))) != 1:
            raise ValueError("is not about one draft.", "Expected one of actor, claim and pair.")
        return self


class DraftsForm(Form):
    """A drafts file: proposals for one source, and what was decided on them."""

    parts: ClassVar[Mapping[str, type[Form]]] = {
        "actors": DraftActorForm,
        "claims": DraftClaimForm,
        "pairs": DraftPairForm,
        "decided": DecisionForm,
    }

    source: DraftId = Field(description="The id of the source.")
    sha256: Annotated[str, AfterValidator(check_sha256), WithJsonSchema(_HASH)] = Field(
        description="The SHA-256 hash of the text that the drafts were made from."
    )
    engine: Line = Field(description="What made the drafts, with its version.")
    actors: list[DraftActorForm] | None = Field(None, description="The proposed actors.")
    claims: list[DraftClaimForm] | None = Field(None, description="The proposed claims.")
    pairs: list[DraftPairForm] | None = Field(None, description="Pairs of actors to ask about.")
    refused: Counts | None = Field(
        None, description="How many proposals were refused by machine, by reason."
    )
    decided: list[DecisionForm] | None = Field(None, description="The decisions, in order.")

"""List paragraphs that may have claims which nobody coded."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.errors import QuestionError
from ..model.records import Dataset
from ..model.text import did_you_mean, quoted


@dataclass(frozen=True, slots=True)
class Missed:
    """A paragraph without a claim, and the actors that it mentions: two or more."""

    at: str
    actors: tuple[str, ...]


def list_missed(dataset: Dataset, source_id: str) -> tuple[Missed, ...]:
    """List the paragraphs of a card that mention two or more actors and have no claim.

    They are in the order of the card. What a paragraph mentions is what its card says.

    Raises QuestionError for an unknown source.
    """
    source = dataset.sources.get(source_id)
    if source is None:
        hint = did_you_mean(source_id, dataset.sources)
        raise QuestionError(f"There is no source {quoted(source_id)}. {hint}".strip())
    coded = {claim.at for claim in dataset.claims if claim.source == source_id}
    paragraphs = source.paragraphs.values()
    named = [Missed(each.id, tuple(dict.fromkeys(each.mentions))) for each in paragraphs]
    return tuple(each for each in named if len(each.actors) > 1 and each.at not in coded)

"""What a person gives in a review: an answer, a claim, an actor; and what is written of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from ..edit.resolve_names import Names
from ..files.write_yaml import write_value
from ..model.errors import DataError, GraphError, Place
from ..model.records import Claim, Dataset
from ..model.text import clean, printable, quoted
from ..model.vocabulary import UNNAMED
from .records import DraftClaim
from .rules import Rules

Details = Mapping[str, str | Sequence[str]]
_LISTS = ("by", "means", "against", "via")
_ACTORS = ("by", "against", "via", "attacker")


@dataclass(frozen=True, slots=True)
class GivenClaim:
    """A claim about two actors as a person gives it: by ids or names, with its details.

    `details` are the fields of a claim; those with several values may be lists. In `by`, what is no
    actor is the name of a claimant.
    """

    sentence: str
    at: str = ""
    details: Details = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GivenActor:
    """An actor as a person gives it; without an id, one is made from the name."""

    name: str
    kind: str
    id: str = ""
    fields: Mapping[str, str | Sequence[str] | bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to an item of the queue.

    `why` is the reason of a rejection. `claim` is written instead of the proposed one, or for a
    pair; `actor` instead of the proposed one; `same_as` is the known actor that it is.
    """

    answer: Literal["accepted", "changed", "rejected", "skipped"]
    why: str = ""
    claim: GivenClaim | None = None
    actor: GivenActor | None = None
    same_as: str = ""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A claim ready to write: a sentence of ids, details as texts, and the record it will be."""

    sentence: str
    details: Mapping[str, str]
    claim: Claim


def give_draft(draft: DraftClaim) -> GivenClaim:
    """Return a draft as a person would give it."""
    details: dict[str, str | Sequence[str]] = {
        "mode": "" if draft.mode == "act" else draft.mode,
        "by": draft.by,
        "stance": "" if draft.stance == "supports" else draft.stance,
        "means": draft.means,
        "quote": draft.quote,
    }
    given = {key: value for key, value in details.items() if value}
    return GivenClaim(draft.sentence, draft.at, given)


@dataclass(frozen=True)
class Resolver:
    """Replaces the names in given claims of a source by ids, and reads them."""

    rules: Rules
    names: Names

    @classmethod
    def of(cls, dataset: Dataset, source: str) -> Resolver:
        """Collect the names and the rules of a dataset."""
        return cls(Rules.of(dataset, source), Names.of(dataset))

    def resolve(self, given: GivenClaim) -> Resolved:
        """Replace names by ids, and read the claim.

        Raises DataError with all errors that `check` would report for it, GraphError where it is
        more than one claim.
        """
        sentence = " ".join(self.names.in_sentence(clean(given.sentence)).split())
        plain = {key: self._plain(key, each) for key, each in given.details.items() if each}
        claims, findings = self.rules.read_written(sentence, plain, given.at)
        if findings.errors:
            place = Place(printable(sentence))
            raise DataError(replace(each, place=place) for each in findings.errors)
        if len(claims) != 1:
            message = f"{quoted(given.sentence)} is {len(claims)} claims."
            raise GraphError(f"{message} Give one at a time, with one actor on each side.")
        texts = {
            key: write_value(each)[1:-1] if isinstance(each, list) else each
            for key, each in plain.items()
        }
        return Resolved(sentence, texts, replace(claims[0], place=None))

    def _plain(self, key: str, value: str | Sequence[str]) -> Any:
        """Return a detail as a file would have it, with ids for names."""
        texts = [value] if isinstance(value, str) else value
        given = [text for each in texts if (text := " ".join(clean(each).split()))]
        found = [self._find(each) for each in given] if key in _ACTORS else given
        if key == "by":
            known = (*self.rules.dataset.actors, UNNAMED)
            return [each if each in known else {"name": each} for each in found]
        return found if key in _LISTS else " ".join(found)

    def _find(self, name: str) -> str:
        return name if name == UNNAMED else self.names.find(name) or name

"""What is recorded of an answer: the drafts that pass the check, and why others were refused.

So a recording has no more of a text than drafts may have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from ...model.records import Dataset
from ..article import Article
from ..check import check_drafts
from ..records import DraftActor, DraftClaim, Proposals, Refusal
from .answers import Entry, make_actors, make_claims
from .client import Question

_REFUSED = "refused"


@dataclass(frozen=True)
class Keeper:
    """Keeps of answers about an article what passes the check."""

    article: Article
    dataset: Dataset

    def __call__(self, question: Question, entries: Sequence[Entry]) -> list[Entry]:
        """Return the drafts of an answer that pass, and an entry with the reason for each other."""
        known = self.dataset.actors.values()
        proposals = (
            Proposals(tuple(make_actors(entries)))
            if question.name == "actors"
            else Proposals(claims=tuple(make_claims(entries, question.at, known)))
        )
        actors, claims, refused = check_drafts(self.article, self.dataset, proposals)
        reasons = map(write_refusal, Counter(refused).elements())
        return [*map(_write_actor, actors), *map(_write_claim, claims), *reasons]


def find_refusal(entry: object) -> Refusal | None:
    """Return why a recorded entry was refused; None where it was not."""
    reason = entry.get(_REFUSED) if isinstance(entry, dict) else None
    return next((each for each in get_args(Refusal) if each == reason), None)


def write_refusal(reason: Refusal) -> Entry:
    """Return the entry that stands for a refused draft."""
    return {_REFUSED: reason}


def split_refused(entries: Iterable[Entry]) -> tuple[list[Entry], Counter[Refusal]]:
    """Separate drafts from those that were refused before they were recorded."""
    reasons = [(each, find_refusal(each)) for each in entries]
    drafts = [each for each, reason in reasons if not reason]
    return drafts, Counter(reason for _, reason in reasons if reason)


def _write_actor(draft: DraftActor) -> Entry:
    ((at, words),) = draft.seen.items()
    return {
        "name": draft.name,
        "kind": draft.kind,
        "aliases": list(draft.aliases),
        "at": at,
        "words": words,
    }


def _write_claim(draft: DraftClaim) -> Entry:
    return {
        "from": draft.from_actor,
        "type": draft.type,
        "to": draft.to_actor,
        "at": draft.at,
        "by": list(draft.by),
        "mode": draft.mode,
        "stance": draft.stance,
        "means": list(draft.means),
        "quote": draft.quote,
    }

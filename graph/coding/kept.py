"""Whether the claims that were settled are still in the settled coding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ..model.errors import GraphError
from ..model.records import Claim
from ..model.text import count, join_and, quoted
from .log import Decision

_Sentence = tuple[str, str, str]
"""The source, the paragraph, and the two actors with their relation."""


def say_sentence(claim: Claim) -> str:
    """Say a claim as the log does: its relation, in ids."""
    return f"{claim.from_actor} {claim.type} {claim.to_actor}"


def taken_sentences(decision: Decision) -> list[str]:
    """List the sentences of the claims that an answer took."""
    taken = {
        "first": [decision.first],
        "second": [decision.second],
        "both": [decision.first, decision.second],
    }
    return taken.get(decision.answer, [])


def count_missing(
    agreed: Iterable[Claim], standing: Iterable[Decision], claims: Iterable[Claim]
) -> int:
    """Count the settled claims that are gone, or say something else by now."""
    return (_count_settled(agreed, standing) - Counter(_list_sentences(claims))).total()


def check_kept(
    agreed: Iterable[Claim], standing: Iterable[Decision], claims: Iterable[Claim], where: str
) -> None:
    """Raise GraphError where a source of which claims were settled has none any more.

    Single claims may be changed by hand.
    """
    settled = Counter(source for source, _, _ in _count_settled(agreed, standing).elements())
    lost = sorted(settled.keys() - {each.source for each in claims})
    if lost:
        raise GraphError(
            f"{quoted(where)} no longer has claims of {join_and(map(quoted, lost))}, of which "
            f"{count(sum(settled[id] for id in lost), 'claim')} had been settled. Put back the "
            "file that was removed or emptied, or settle into a new folder."
        )


def _count_settled(agreed: Iterable[Claim], standing: Iterable[Decision]) -> Counter[_Sentence]:
    found = Counter(_list_sentences(agreed))
    for each in standing:
        found.update((each.source, each.at, sentence) for sentence in taken_sentences(each))
    return found


def _list_sentences(claims: Iterable[Claim]) -> Iterator[_Sentence]:
    for claim in claims:
        yield claim.source, claim.at, say_sentence(claim)

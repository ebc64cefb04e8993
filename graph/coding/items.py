"""Where two codings differ, claim by claim, and what both have."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

from ..analysis.agreement import match_codings
from ..analysis.agreement.matching import unit_of
from ..model.records import Claim, Dataset, as_json, rank_paragraph
from ..model.text import fold

_DETAILS: dict[str, Callable[[Claim], object]] = {
    "dates": lambda claim: (claim.start, claim.end, claim.past, claim.said),
    "means": lambda claim: frozenset(claim.means),
    "against": lambda claim: frozenset(claim.against),
    "via": lambda claim: frozenset(claim.via),
    "attacker": lambda claim: claim.attacker,
    "amount": lambda claim: (claim.amount, claim.unit),
    "private": lambda claim: claim.private,
}
"""What is decided on besides the properties that are measured. Of equal claims, the first coding's
quote, note, event and coder are kept."""


@dataclass(frozen=True, slots=True)
class Item:
    """A difference to decide on: two matched claims, or a claim that only one coding has.

    `differing` names in what the two differ; it is empty where only one has a claim. `id` is a
    digest of both.
    """

    id: str
    first: Claim | None
    second: Claim | None
    differing: tuple[str, ...] = ()

    @property
    def claim(self) -> Claim:
        """One of the claims, for what both have: the source, the paragraph, the two actors."""
        claim = self.first or self.second
        assert claim
        return claim

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers that can be given."""
        if self.first and self.second:
            return ("first", "second", "both", "neither")
        return ("first" if self.first else "second", "neither")

    def taken(self, answer: str) -> list[Claim]:
        """Return the claims that an answer takes."""
        first = [self.first] if self.first and answer in ("first", "both") else []
        return [*first, *([self.second] if self.second and answer in ("second", "both") else [])]


@dataclass(frozen=True, slots=True)
class Compared:
    """What to decide on, in reading order, and the first coding's claims that both have."""

    items: tuple[Item, ...]
    agreed: tuple[Claim, ...]


def compare_claims(first: Dataset, second: Dataset) -> Compared:
    """Compare two codings claim by claim. Raises QuestionError if they have no source in common."""
    matching = match_codings(first, second)
    items = [
        *(Item("", claim, None) for claim in matching.only_first),
        *(Item("", None, claim) for claim in matching.only_second),
    ]
    agreed = []
    for each in matching.pairings:
        details = [name for name, of in _DETAILS.items() if of(each.first) != of(each.second)]
        if each.differing or details:
            items.append(Item("", each.first, each.second, (*each.differing, *details)))
        else:
            agreed.append(each.first)
    order = _reading_order(first, second)
    items.sort(key=lambda item: (*order(item.claim), not item.first, not item.second))
    return Compared(tuple(_with_ids(items)), tuple(sorted(agreed, key=order)))


def _reading_order(first: Dataset, second: Dataset) -> Callable[[Claim], tuple[object, ...]]:
    def order(claim: Claim) -> tuple[object, ...]:
        cards = (side.sources[claim.source].paragraphs for side in (first, second))
        listed = list(next(filter(None, cards), {}))
        rank = rank_paragraph(listed, claim.at)
        return (claim.source, rank, unit_of(claim).actors, claim.type, digest(claim))

    return order


def _with_ids(items: Iterable[Item]) -> Iterable[Item]:
    """Give each item a digest; one of equal ones also a number."""
    seen: Counter[str] = Counter()
    for item in items:
        parts = [digest(claim) if claim else "" for claim in (item.first, item.second)]
        id = sha256("/".join(parts).encode()).hexdigest()[:12]
        seen[id] += 1
        yield replace(item, id=id if seen[id] == 1 else f"{id}-{seen[id]}")


def digest(claim: Claim) -> str:
    """Return a digest of a claim that does not depend on where it is written.

    The claimants are folded, since reading unifies their spelling.
    """
    plain = replace(claim, by=tuple(map(fold, claim.by)), voice=None, place=None)
    return sha256(json.dumps(as_json(plain), sort_keys=True).encode()).hexdigest()


def digest_source(first: Dataset, second: Dataset, source: str) -> str:
    """Return a digest of what two codings say of a source, in whatever order it is written."""
    sides = [
        sorted(digest(claim) for claim in side.claims if claim.source == source)
        for side in (first, second)
    ]
    return sha256(json.dumps(sides).encode()).hexdigest()[:16]

"""Refer to a claim in a file, so that it is found again only while it is what the caller saw."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

from ..model.errors import GraphError, Place
from ..model.records import Claim, as_json
from ..model.text import fold, quoted


@dataclass(frozen=True)
class ClaimReference:
    """Which claim is meant: its paragraph, its relation, its place, and a digest of its record.

    `relation` is a sentence of two ids, even where the file has several claims in one sentence.
    """

    source: str
    at: str
    relation: str
    place: Place
    digest: str

    @classmethod
    def of(cls, claim: Claim) -> ClaimReference:
        """Refer to a claim as it was read."""
        relation = f"{claim.from_actor} {claim.type} {claim.to_actor}"
        content = json.dumps(as_json(replace(claim, place=None)), sort_keys=True)
        digest = sha256(content.encode("utf-8")).hexdigest()[:16]
        return cls(claim.source, claim.at, relation, claim.place or Place(""), digest)

    def find(self, claims: Iterable[Claim]) -> Claim:
        """Find the claim; it may be in another line than before.

        Raises GraphError where there is no such claim now, or several in other places.
        """
        same = [
            each for each in claims if ClaimReference.of(each) == replace(self, place=_of(each))
        ]
        here = [each for each in same if each.place == self.place]
        if here or len(same) == 1:
            return (here or same)[0]
        what = f"The claim {quoted(self.relation)} in {self.at} of {quoted(self.source)}"
        if same:
            raise GraphError(
                f"{what} is there {len(same)} times, and not in {self.place}. Read again."
            )
        raise GraphError(f"{what} was changed in the meantime; nothing was written. Read it again.")


def _of(claim: Claim) -> Place:
    return claim.place or Place("")


def count_claims(claims: Iterable[Claim]) -> Counter[Claim]:
    """Count equal claims, wherever they are."""
    return Counter(map(as_counted, claims))


def as_counted(claim: Claim) -> Claim:
    """Return a claim without its place and without what other claims may change in it.

    These are how a claimant is spelled, as most claims do, and whether it is private, as a
    duplicate may be.
    """
    by = tuple(map(fold, claim.by))
    voice = claim.voice and fold(claim.voice)
    return replace(claim, by=by, voice=voice, private=False, place=None)

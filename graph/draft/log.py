"""What a line of the log is about, why a draft was rejected, and what was written."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

from ..model.records import Actor, Claim, as_json
from ..model.text import fold
from .records import Decision, DraftActor, DraftClaim, DraftPair

WHYS = {
    "type": "wrong type",
    "direction": "wrong direction",
    "actors": "wrong actors",
    "not-said": "not said there",
    "attribution": "wrong claimant",
    "repeated": "already coded",
    "other": "another reason",
}
"""The reasons for a rejection, each in words."""
JOINED = ("aliases", "mentioned_as")
"""The fields of a known actor that may get the name of a proposed one."""


def item_of(each: Decision | DraftActor | DraftClaim | DraftPair) -> str:
    """Return the id of an item of the queue: of a draft, or of what a decision is about.

    >>> item_of(DraftClaim("p2", "oster", "backs", "river-guard", by=("tarn-monitor",)))
    'claim p2 oster backs river-guard by tarn-monitor'
    >>> item_of(DraftPair("p2", 3, ("oster", "vessa")))
    'pair p2 3 oster vessa'
    """
    if isinstance(each, DraftActor):
        return f"actor {each.id}"
    if isinstance(each, DraftPair):
        return f"pair {each.at} {each.sentence} {' '.join(each.actors)}"
    if isinstance(each, DraftClaim):
        at, sentence, by = each.key
        return f"claim {at} {sentence}{f' by {by}' if by else ''}"
    if each.actor:
        return f"actor {each.actor}"
    if each.pair:
        return f"pair {each.at} {each.sentence} {' '.join(each.pair)}"
    return f"claim {each.at} {each.claim}{f' by {each.by}' if each.by else ''}"


def digest_claim(claim: Claim) -> str:
    """Return a digest of a claim that does not depend on where and how it is written.

    The claimants are folded, since reading unifies their spelling.
    """
    by = tuple(map(fold, claim.by))
    return _digest(replace(claim, by=by, voice=None, private=False, place=None))


def digest_actor(actor: Actor, joined: str = "") -> str:
    """Return a digest of an actor's entry.

    `joined` is the field that got a further name, if the entry was there before.
    """
    return _digest(actor, joined)


def _digest(record: Actor | Claim, joined: str = "") -> str:
    content = json.dumps([as_json(record), joined], sort_keys=True)
    return sha256(content.encode("utf-8")).hexdigest()[:16]

"""Sentences about claims, relations and paths: always with claimant, place and strength."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.bidi import capitalise, isolate
from ..model.dates import Span
from ..model.graph_data import GraphData
from ..model.phrases import say, say_count
from ..model.records import Claim, Relation
from ..model.text import join_and
from ..model.vocabulary import UNNAMED, Sign, strength
from .claims import deny_claim, is_plural, say_name, show_name, state_claim
from .marks import name_marks


def say_claim(data: GraphData, claim: Claim) -> str:
    """Word one claim with its claimant, source, genre and place; mark a private one."""
    who, place = _attribute(data, claim)
    if claim.stance == "supports":
        what, many = state_claim(data, claim), False
    else:
        who, what = capitalise(who), deny_claim(data, claim)
        many = bool(claim.by) and is_plural(data, claim.by[0])
    said = say(f"claim-{claim.stance}", many, who=who, place=place, what=what)
    return said + mark_private(data, claim)


def mark_private(data: GraphData, claim: Claim) -> str:
    """Return the mark after a claim that may not be published; empty for others."""
    return f" {say('claim-private')}" if data.is_private(claim) else ""


def show_claimant(data: GraphData, entry: str) -> str:
    """Return the name of one link in a chain of claimants."""
    if entry == UNNAMED:
        return say("unnamed")
    return show_name(data, entry) if entry in data.actors else isolate(entry)


def say_claimant(data: GraphData, entry: str) -> str:
    """Return the name of one link in a chain of claimants for use in a sentence."""
    return say_name(data, entry) if entry in data.actors else show_claimant(data, entry)


def show_chain(data: GraphData, claim: Claim) -> str:
    """Name who says it, origin first: "a soldier, relayed by Reuters"."""
    by = [say_claimant(data, entry) for entry in claim.by]
    origin, *relays = by or [show_source(data, claim.source)]
    return say("relayed-by", origin=origin, relays=join_and(relays)) if relays else origin


def show_source(data: GraphData, id: str) -> str:
    """Return the shortest name of a source."""
    return isolate(data.sources[id].label)


def cite(data: GraphData, claim: Claim, *, named: bool = False) -> str:
    """Cite the place of a claim: "WSWS, commentary, p11"; without the name if `named` before."""
    source = data.sources[claim.source]
    parts = [None if named else source.label, source.genre, claim.at]
    return ", ".join(isolate(part) for part in parts if part)


def _attribute(data: GraphData, claim: Claim) -> tuple[str, str]:
    """Return the claimant and the place."""
    who = show_chain(data, claim)
    itself = claim.own_voice and who == show_source(data, claim.source)
    where = cite(data, claim, named=itself)
    return who, where if claim.own_voice else say("claim-in", place=where)


def say_remarks(claim: Claim) -> list[str]:
    """Return the words of the source and the note that a claim has, each as a sentence.

    >>> say_remarks(Claim("a", "backs", "b", "s", "p1", quote="stands by", note="In a speech."))
    ['In the words of the source: “stands by”.', 'Note: In a speech.']
    """
    quote = f"In the words of the source: “{isolate(claim.quote)}”." if claim.quote else ""
    note = f"Note: {isolate(claim.note)}" if claim.note else ""
    return [remark for remark in (quote, note) if remark]


def lead_claim(relation: Relation, period: Sequence[Span] = ()) -> Claim:
    """Return the first of a relation's firmest supporting claims, preferring those not ended.

    Claims known to apply all through a period come before those known to apply on some day of it,
    and these before all others.
    """
    return max(
        relation.supporting,
        key=lambda claim: (_holds_in(claim, period), strength(claim.mode), not claim.ended),
    )


def _holds_in(claim: Claim, period: Sequence[Span]) -> int:
    """Return 2 for a claim known to apply all through a period, 1 for some of it, else 0."""
    known = claim.validity.known
    if known is None or not period:
        return 0
    covers = known.first <= period[0].first and period[-1].last <= known.last
    return covers + any(known.overlaps(span) for span in period)


def say_relation(data: GraphData, relation: Relation, period: Sequence[Span] = ()) -> str:
    """Word a relation by its firmest claim; add the number of other claims, and any dispute.

    With a period (spans in order), by a claim that is known to apply then, if there is one.
    """
    more = len(relation.supporting) - 1
    notes = [say_count("more-claims", more)] if more else []
    notes += name_marks(relation, "dispute")
    tail = f" [{'; '.join(notes)}]" if notes else ""
    return say_claim(data, lead_claim(relation, period)) + tail


def say_sign(sign: Sign | None) -> str:
    """Word how balance theory (Heider 1946) reads a path's sign; empty if it has none."""
    return say("one-side" if sign > 0 else "opposite-sides") if sign else ""

"""What is said of a claim, a relation and a path: always with who says it, where and how firmly."""

from __future__ import annotations

from collections.abc import Sequence

from ..dates import Span
from ..model import Actor, Change, Claim, Relation
from ..network import Graph, actor_of, is_private, sources_of, vocabulary_of
from ..text import count, join_and
from ..vocabulary import UNNAMED, Sign, strength

_SIGN_READINGS: dict[Sign | None, str] = {
    1: "The signs multiply to plus: balance theory would expect the two ends on one side.",
    -1: "The signs multiply to minus: balance theory would expect the two ends on opposite sides.",
}
_STANCE_VERBS = {
    "denies": ("denies", "deny"),
    "withholds": ("declines to confirm", "decline to confirm"),
}


def show_name(actor: Actor) -> str:
    """Return an actor's name as it is shown; an umbrella stands in quotation marks.

    >>> show_name(Actor("rebels", "rebels", "umbrella"))
    '“rebels”'
    """
    return f"“{actor.name}”" if actor.kind == "umbrella" else actor.name


def say_name(actor: Actor) -> str:
    """Return an actor's name as it stands in a sentence.

    >>> say_name(Actor("us", "United States", "state", in_sentences="the United States"))
    'the United States'
    """
    return actor.in_sentences or show_name(actor)


def say_claim(graph: Graph, claim: Claim) -> str:
    """Word one claim with its claimant, source, genre and place; mark a private one."""
    said = f"{_attribute(graph, claim)} {phrase_claim(graph, claim)}{_say_tail(graph, claim)}."
    return said + mark_private(graph, claim)


def mark_private(graph: Graph, claim: Claim) -> str:
    """Return what stands behind the words of a claim that may not be published; else nothing."""
    return " [private]" if is_private(graph, claim) else ""


def phrase_claim(graph: Graph, claim: Claim) -> str:
    """Word what a claim says, without who says it; only to stand behind words that name them."""
    first, second = claim.from_actor, claim.to_actor
    if claim.attacker == second:
        first, second = second, first
    subject, object = actor_of(graph, first), actor_of(graph, second)
    vocabulary = vocabulary_of(graph)
    return vocabulary.relation_types[claim.type].phrase(
        say_name(subject),
        say_name(object),
        many=vocabulary.kinds[subject.kind].plural,
        past=claim.ended,
        attack=claim.attacker in (first, second),
        intent=claim.mode == "intent",
    )


def show_claimant(graph: Graph, entry: str) -> str:
    """Return the name of one link in a chain of claimants."""
    if entry == UNNAMED:
        return "unnamed sources"
    return show_name(actor_of(graph, entry)) if entry in graph else entry


def say_claimant(graph: Graph, entry: str) -> str:
    """Return the name of one link in a chain of claimants as it stands in a sentence."""
    return say_name(actor_of(graph, entry)) if entry in graph else show_claimant(graph, entry)


def show_chain(graph: Graph, claim: Claim) -> str:
    """Name who says it, origin first: "a soldier, relayed by Reuters"."""
    chain = claim.by or (sources_of(graph)[claim.source].label,)
    origin, *relays = (say_claimant(graph, entry) for entry in chain)
    return f"{origin}, relayed by {join_and(relays)}" if relays else origin


def cite(graph: Graph, claim: Claim, *, named: bool = False) -> str:
    """Cite where a claim stands: "WSWS, commentary, p11"; without the name where it was said."""
    source = sources_of(graph)[claim.source]
    parts = [None if named else source.label, source.genre, claim.at]
    return ", ".join(part for part in parts if part)


def _attribute(graph: Graph, claim: Claim) -> str:
    who = show_chain(graph, claim)
    itself = claim.own_voice and who == sources_of(graph)[claim.source].label
    where = cite(graph, claim, named=itself)
    place = where if claim.own_voice else f"in {where}"
    if claim.stance in _STANCE_VERBS:
        verb = _STANCE_VERBS[claim.stance][_is_many(graph, claim)]
        return f"{_capitalise(who)} ({place}) {verb} that"
    return f"According to {who} ({place}),"


def _is_many(graph: Graph, claim: Claim) -> bool:
    """Tell whether the origin of a claim takes the verb for many."""
    origin = claim.by[0] if claim.by else ""
    if origin not in graph:
        return origin == UNNAMED
    return vocabulary_of(graph).kinds[actor_of(graph, origin).kind].plural


def _capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]


def _say_tail(graph: Graph, claim: Claim) -> str:
    source = sources_of(graph)[claim.source]
    parts = [vocabulary_of(graph).modes[claim.mode].tail, say_dates(claim)]
    if claim.said and claim.said != source.published:
        parts.append(f"said {claim.said}")
    given = "; ".join(part for part in parts if part)
    return f" ({given})" if given else ""


def say_dates(claim: Claim) -> str:
    """Word the dates that a claim gives; empty where it gives none."""
    if claim.past:
        start = f"from {claim.start}, " if claim.start else ""
        return f"{start}ended, unknown when"
    if claim.start and claim.end:
        return f"{claim.start}" if claim.start == claim.end else f"{claim.start} to {claim.end}"
    if claim.start:
        return f"since {claim.start}, no end recorded"
    return f"until {claim.end}" if claim.end else ""


def lead_claim(relation: Relation, period: Sequence[Span] = ()) -> Claim:
    """Return the first of a relation's firmest supporting claims, rather one that goes on.

    Those that are known to hold all through a period come before those known to hold on some day
    of it, and these before all others.
    """
    return max(
        relation.supporting,
        key=lambda claim: (_holds_in(claim, period), strength(claim.mode), not claim.ended),
    )


def _holds_in(claim: Claim, period: Sequence[Span]) -> int:
    """Return 2 for a claim known to hold all through a period, 1 for some of it, else 0."""
    known = claim.validity.known
    if known is None or not period:
        return 0
    covers = known.first <= period[0].first and period[-1].last <= known.last
    return covers + any(known.meets(span) for span in period)


def say_relation(graph: Graph, relation: Relation, period: Sequence[Span] = ()) -> str:
    """Word a relation by its firmest claim; say how many more there are, and any dispute.

    With a period, spans in order, by a claim that is known to hold then, where there is one.
    """
    more = len(relation.supporting) - 1
    notes = [count(more, "more claim")] if more else []
    notes += [name_dispute(relation)] if name_dispute(relation) else []
    tail = f" [{'; '.join(notes)}]" if notes else ""
    return say_claim(graph, lead_claim(relation, period)) + tail


def name_dispute(relation: Relation) -> str:
    """Name what speaks against a relation: "contested in part"; empty where nothing does.

    >>> name_dispute(Relation("us", "backs", "fsa", 1, False, (), "act", changed="changed"))
    'changed sides'
    """
    if relation.contested:
        return "contested in part" if relation.contested_in_part else "contested"
    return _CHANGES[relation.changed] if relation.changed else ""


_CHANGES: dict[Change, str] = {
    "changed": "changed sides",
    "may-have-changed": "may have changed sides",
}


def say_sign(sign: Sign | None) -> str:
    """Word what balance theory (Heider 1946) makes of a path's sign; empty where it has none."""
    return _SIGN_READINGS.get(sign, "")

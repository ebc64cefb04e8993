"""Words for the content of a claim: actors, means, channel, fight, amount, dates; no claimant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model.amounts import show_amount
from ..model.bidi import isolate
from ..model.graph_data import GraphData
from ..model.phrases import say
from ..model.records import Claim
from ..model.text import join_and, join_or
from ..model.verbs import is_plural_name
from ..model.vocabulary import UNNAMED, Tense

_WITH = "with "


def quote_name(data: GraphData, id: str) -> str:
    """Return an actor's name as drawn in the picture; an umbrella is in quotation marks."""
    return _quote(data, id, data.actors[id].name)


def show_name(data: GraphData, id: str) -> str:
    """Return the same for use in a line of text, isolated by direction (bidi)."""
    return _quote(data, id, isolate(data.actors[id].name))


def _quote(data: GraphData, id: str, name: str) -> str:
    return f"“{name}”" if data.kind_of(id).role == "umbrella" else name


def say_name(data: GraphData, id: str) -> str:
    """Return an actor's name for use in a sentence, such as "the United States"."""
    actor = data.actors[id]
    return isolate(actor.in_sentences) if actor.in_sentences else show_name(data, id)


def is_plural(data: GraphData, entry: str) -> bool:
    """Check whether an actor, or a link in a chain of claimants, takes a plural verb."""
    if entry not in data.actors:
        return entry == UNNAMED or is_plural_name(entry)
    return data.actors[entry].plural or data.kind_of(entry).plural


def phrase_claim(data: GraphData, claim: Claim, tense: Tense | None = None) -> str:
    """Word a claim in short, for a heading; use it only after words that name the claimant."""
    first, second = claim.directed_ends
    phrase = data.type_of(claim).phrase(
        _name(data, first),
        _name(data, second),
        many=is_plural(data, first),
        many_second=is_plural(data, second),
        tense=tense or claim.tense,
        attack=claim.attack,
        intent=claim.mode == "intent",
    )
    return isolate(phrase)


def state_claim(data: GraphData, claim: Claim) -> str:
    """Word all of a claim except its claimant: means, channel, fight, amount and dates."""
    return phrase_claim(data, claim) + _say_circumstances(data, claim) + say_tail(data, claim)


def deny_claim(data: GraphData, claim: Claim) -> str:
    """Word what is denied or not confirmed: "backing B with troops", "that A backs B"."""
    statement = _phrase_own(data, claim) or say("claim-that", what=phrase_claim(data, claim))
    return statement + _say_circumstances(data, claim) + say_tail(data, claim)


def _phrase_own(data: GraphData, claim: Claim) -> str:
    """Word a claim of a claimant about itself as a gerund; empty if not possible."""
    origin = claim.by[0] if claim.by else ""
    type, attack = data.type_of(claim), claim.attack
    first, second = claim.directed_ends
    if type.symmetric and attack == "none" and origin == second:
        first, second = second, first
    if origin != first or attack == "both" or claim.tense == "future":
        return ""
    intent = claim.mode == "intent"
    phrase = type.phrase_gerund(
        _name(data, second),
        many=is_plural(data, first),
        attack=attack == "one",
        intent=intent,
    )
    return isolate(phrase)


def _name(data: GraphData, id: str) -> str:
    return say_name(data, id) if id in data.actors else isolate(id)


def _say_circumstances(data: GraphData, claim: Claim) -> str:
    """Word the means, the channel, the fight, and the dates of a future relation."""
    parts = []
    if claim.means:
        phrases = [data.vocabulary.means[each] for each in claim.means]
        parts.append(f" {_join_means(phrases, denied=claim.stance != 'supports')}")
    if claim.via:
        parts.append(say("claim-through", names=_list_names(data, claim.via)))
    if claim.against:
        comma = "," if claim.via else ""
        parts.append(comma + say("claim-against", names=_list_names(data, claim.against)))
    if claim.tense == "future":
        parts.append(f" {say_dates(claim)}")
    return "".join(parts)


def _join_means(phrases: Sequence[str], denied: bool) -> str:
    """Join means under one "with", by "and", in a denial by "or".

    >>> _join_means(["with troops", "politically", "with weapons"], denied=False)
    'with troops and weapons, and politically'
    """
    join = join_or if denied else join_and
    shared = [each.removeprefix(_WITH) for each in phrases if each.startswith(_WITH)]
    others = [each for each in phrases if not each.startswith(_WITH)]
    if not shared:
        return join(others)
    head = _WITH + join(shared)
    if not others:
        return head
    return f"{head}, {'or' if denied else 'and'} {join(others)}"


def _list_names(data: GraphData, ids: Iterable[str]) -> str:
    return join_and([_name(data, id) for id in ids])


def say_tail(data: GraphData, claim: Claim) -> str:
    """Word in brackets the amount, the strength, the dates, and when it was said."""
    published = data.sources[claim.source].published
    parts = [say_amount(claim), data.vocabulary.modes[claim.mode].tail]
    if claim.tense != "future":
        parts.append(say_dates(claim))
    if claim.said and claim.said != published:
        parts.append(say("claim-said", date=str(claim.said)))
    given = "; ".join(part for part in parts if part)
    return f" ({given})" if given else ""


def say_amount(claim: Claim) -> str:
    """Word the amount of a claim: "50,000 EUR"; empty if it has none."""
    if claim.amount is None or claim.unit is None:
        return ""
    return show_amount(claim.amount, claim.unit)


def say_dates(claim: Claim) -> str:
    """Word the dates of a claim; empty if it has none."""
    start, end = (str(each or "") for each in (claim.start, claim.end))
    if claim.past:
        return say("is-over-from", start=start) if start else say("is-over")
    if claim.tense == "future":
        return say("from-to", first=start, last=end) if end else say("to-begin", start=start)
    if start and end:
        return start if start == end else say("when", start=start, end=end)
    if start:
        return say("since", start=start)
    return say("until", end=end) if end else ""

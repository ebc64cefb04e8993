"""What a line and a dot carry in formats whose attributes are texts, numbers and yes or no."""

from __future__ import annotations

from collections.abc import Iterable

from ..analysis.clauses import quote_name
from ..analysis.headings import mark_relation
from ..analysis.sentences import cite, name_dispute, say_claim, show_chain, show_claimant
from ..bidi import isolate
from ..model import Actor, Claim, Relation
from ..network import Graph, is_private, sources_of
from ..text import join_and
from ..vocabulary import SIGN_NAMES
from .plaintext import dump_json, join_cell
from .records import actor_record, claim_record

Value = str | int | bool

ACTOR_ATTRIBUTES: dict[str, type] = {
    "name": str,
    "kind": str,
    "aliases": str,
    "named_by": str,
    "note": str,
    "record": str,
}
"""The attributes of an actor; `record` is all that is known of it, as JSON."""
RELATION_ATTRIBUTES: dict[str, type] = {
    "type": str,
    "sign": str,
    "sign_number": int,
    "symmetric": bool,
    "standing": str,
    "relayed": bool,
    "self_declared": bool,
    "contested": bool,
    "contested_in_part": bool,
    "changed": str,
    "private": bool,
    "claimants": str,
    "voices": str,
    "sources": str,
    "places": str,
    "statements": str,
    "claim_count": int,
    "start": str,
    "end": str,
    "ended": bool,
    "claims": str,
}
"""The attributes of a relation; `claims` is all its claims, as JSON."""


def actor_attributes(actor: Actor) -> dict[str, Value]:
    """Return the attributes of an actor; what is not said is left out."""
    given: dict[str, Value] = {
        "name": actor.name,
        "kind": actor.kind,
        "aliases": join_cell(actor.aliases),
        "named_by": actor.named_by or "",
        "note": actor.note or "",
        "record": dump_json(actor_record(actor)),
    }
    return _said(given)


def relation_attributes(graph: Graph, relation: Relation) -> dict[str, Value]:
    """Return the attributes of a relation, its claimants, sources and places among them."""
    claims = relation.claims
    sources = sources_of(graph)
    given: dict[str, Value] = {
        "type": relation.type,
        "sign": SIGN_NAMES[relation.sign],
        "sign_number": relation.sign,
        "symmetric": relation.symmetric,
        "standing": relation.standing or "",
        "relayed": relation.relayed,
        "self_declared": relation.self_declared,
        "contested": relation.contested,
        "contested_in_part": relation.contested_in_part,
        "changed": relation.changed or "",
        "private": any(is_private(graph, claim) for claim in claims),
        "claimants": join_cell(_once(show_chain(graph, claim) for claim in claims)),
        "voices": join_cell(show_claimant(graph, voice) for voice in relation.voices),
        "sources": join_cell(_once(isolate(sources[claim.source].title) for claim in claims)),
        "places": join_cell(_once(_place(graph, claim) for claim in claims)),
        "statements": "\n".join(say_claim(graph, claim) for claim in claims),
        "claim_count": len(claims),
        "start": str(relation.start or ""),
        "end": str(relation.end or ""),
        "ended": relation.ended,
        "claims": dump_json([claim_record(claim) for claim in claims]),
    }
    return _said(given)


def actor_label(actor: Actor) -> str:
    """Return the name to draw; an umbrella stands in quotation marks."""
    return quote_name(actor)


def relation_label(graph: Graph, relation: Relation) -> str:
    """Return the words to draw at a line: its type, how firmly and when, and according to whom.

    A label is often all that a picture shows, so it never states the relation alone, nor what is
    intended or over as done or lasting.
    """
    voices = _once(show_chain(graph, claim) for claim in relation.supporting)
    shown = voices if len(voices) < 3 else [*voices[:2], f"{len(voices) - 2} more"]
    dispute = name_dispute(relation)
    tail = f", {dispute}" if dispute else ""
    marks = mark_relation(graph, relation)
    firmly = f"{marks}; " if marks else ""
    return f"{isolate(relation.type)} ({firmly}according to {join_and(shown)}{tail})"


def _place(graph: Graph, claim: Claim) -> str:
    return f"{cite(graph, claim)} [{isolate(claim.source)}]"


def _once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _said(values: dict[str, Value]) -> dict[str, Value]:
    return {name: value for name, value in values.items() if value != ""}

"""What a line and a dot carry in formats whose attributes are texts, numbers and yes or no."""

from __future__ import annotations

from collections.abc import Iterable

from ..analysis.scores import list_actor_scores, list_relation_names, list_relation_scores
from ..model.bidi import isolate
from ..model.graph import Graph, is_private, sources_of, vocabulary_of
from ..model.records import Actor, Claim, Relation
from ..model.text import join_and
from ..model.vocabulary import SIGN_NAMES
from ..wording.claims import say_amount
from ..wording.headings import mark_relation
from ..wording.marks import name_marks
from ..wording.sentences import cite, say_claim, show_chain, show_claimant
from .extract import Extract
from .plaintext import dump_json, join_cell
from .records import actor_record, claim_record

Value = str | int | bool
OWN = "own score: "
"""What stands before the name of a score that the user brings."""

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
    "amounts": str,
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
    return keep_said(given)


def relation_attributes(graph: Graph, relation: Relation) -> dict[str, Value]:
    """Return the attributes of a relation, its claimants, sources and places among them."""
    claims = relation.claims
    given: dict[str, Value] = {
        **claims_attributes(graph, claims),
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
        "voices": join_cell(show_claimant(graph, voice) for voice in relation.voices),
        "start": str(relation.start or ""),
        "end": str(relation.end or ""),
        "ended": relation.ended,
        "claims": dump_json([claim_record(claim) for claim in claims]),
    }
    return keep_said({name: given[name] for name in RELATION_ATTRIBUTES})


def claims_attributes(graph: Graph, given: Iterable[Claim]) -> dict[str, Value]:
    """Return who says what is claimed, how much, where, and in which words, by the same names."""
    claims = tuple(given)
    for_it = (claim for claim in claims if claim.stance == "supports")
    sources = sources_of(graph)
    return {
        "private": any(is_private(graph, claim) for claim in claims),
        "claimants": join_cell(keep_once(show_chain(graph, claim) for claim in claims)),
        "amounts": join_cell(keep_once(filter(None, map(say_amount, for_it)))),
        "sources": join_cell(keep_once(isolate(sources[claim.source].title) for claim in claims)),
        "places": join_cell(keep_once(_place(graph, claim) for claim in claims)),
        "statements": "\n".join(say_claim(graph, claim) for claim in claims),
        "claim_count": len(claims),
    }


def actor_scores(extract: Extract, actor: Actor) -> dict[str, float]:
    """Return the user's own scores of an actor."""
    return {OWN + name: number for name, number in list_actor_scores(extract.scores, actor.id)}


def relation_scores(extract: Extract, relation: Relation) -> dict[str, float]:
    """Return the user's own scores of the pair that a relation ties."""
    return {OWN + name: number for name, number in list_relation_scores(extract.scores, relation)}


def list_own(extract: Extract) -> tuple[list[str], list[str]]:
    """List the names under which own scores go: of the actors, and of the relations."""
    of_lines = list_relation_names(extract.scores, extract.relations)
    return [OWN + name for name in extract.scores.actors], [OWN + name for name in of_lines]


def relation_label(graph: Graph, relation: Relation) -> str:
    """Return the words to draw at a line: its type, how firmly and when, and according to whom.

    A label is often all that a picture shows, so it never states the relation alone, nor what is
    intended or over as done or lasting.
    """
    voices = keep_once(show_chain(graph, claim) for claim in relation.supporting)
    shown = voices if len(voices) < 3 else [*voices[:2], f"{len(voices) - 2} more"]
    tail = "".join(f", {each}" for each in name_marks(relation, "dispute"))
    marks = mark_relation(graph, relation)
    firmly = f"{marks}; " if marks else ""
    type = vocabulary_of(graph).relation_types[relation.type]
    name = isolate(type.label or type.id)
    return f"{name} ({firmly}according to {join_and(shown)}{tail})"


def _place(graph: Graph, claim: Claim) -> str:
    return f"{cite(graph, claim)} [{isolate(claim.source)}]"


def keep_once(texts: Iterable[str]) -> list[str]:
    """List texts, each once."""
    return list(dict.fromkeys(texts))


def keep_said(values: dict[str, Value]) -> dict[str, Value]:
    """Leave out the empty texts."""
    return {name: value for name, value in values.items() if value != ""}

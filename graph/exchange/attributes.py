"""Node and edge attributes, for formats whose attributes are text, numbers and booleans."""

from __future__ import annotations

from collections.abc import Iterable

from ..analysis.scores import list_actor_scores, list_relation_names, list_relation_scores
from ..model.bidi import isolate
from ..model.graph_data import GraphData
from ..model.records import Actor, Claim, Relation
from ..model.text import join_and
from ..model.vocabulary import SIGN_NAMES
from ..wording.claims import say_amount
from ..wording.headings import mark_relation
from ..wording.marks import name_marks
from ..wording.sentences import cite, say_claim, show_chain, show_claimant
from .escaping import dump_json, join_cell
from .extract import Extract
from .records import actor_record, claim_record

Value = str | int | bool
OWN = "own score: "
"""The prefix of the names of the user's own scores."""

ACTOR_ATTRIBUTES: dict[str, type] = {
    "name": str, "kind": str, "aliases": str, "named_by": str, "note": str, "record": str,
}  # fmt: skip
"""The attributes of an actor and their types; `record` is the whole actor as JSON."""
RELATION_ATTRIBUTES: dict[str, type] = {
    "type": str, "sign": str, "sign_number": int, "symmetric": bool, "standing": str,
    "relayed": bool, "self_declared": bool, "contested": bool, "contested_in_part": bool,
    "changed": str, "private": bool, "claimants": str, "voices": str, "amounts": str,
    "sources": str, "places": str, "statements": str, "claim_count": int, "start": str,
    "end": str, "ended": bool, "claims": str,
}  # fmt: skip
"""The attributes of a relation and their types; `claims` is all its claims as JSON."""


def actor_attributes(actor: Actor) -> dict[str, Value]:
    """Return the attributes of an actor, without empty ones."""
    given: dict[str, Value] = {
        "name": actor.name,
        "kind": actor.kind,
        "aliases": join_cell(actor.aliases),
        "named_by": actor.named_by or "",
        "note": actor.note or "",
        "record": dump_json(actor_record(actor)),
    }
    return drop_empty(given)


def relation_attributes(data: GraphData, relation: Relation) -> dict[str, Value]:
    """Return the attributes of a relation, including its claimants, sources and places."""
    claims = relation.claims
    given: dict[str, Value] = {
        **claims_attributes(data, claims),
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
        "voices": join_cell(show_claimant(data, voice) for voice in relation.voices),
        "start": str(relation.start or ""),
        "end": str(relation.end or ""),
        "ended": relation.ended,
        "claims": dump_json([claim_record(claim) for claim in claims]),
    }
    return drop_empty({name: given[name] for name in RELATION_ATTRIBUTES})


def claims_attributes(data: GraphData, given: Iterable[Claim]) -> dict[str, Value]:
    """Return the attributes of some claims: who claims what, how much, where, in which words."""
    claims = tuple(given)
    supporting = (claim for claim in claims if claim.stance == "supports")
    return {
        "private": any(data.is_private(claim) for claim in claims),
        "claimants": join_cell(unique(show_chain(data, claim) for claim in claims)),
        "amounts": join_cell(unique(filter(None, map(say_amount, supporting)))),
        "sources": join_cell(unique(isolate(data.sources[claim.source].title) for claim in claims)),
        "places": join_cell(unique(_place(data, claim) for claim in claims)),
        "statements": "\n".join(say_claim(data, claim) for claim in claims),
        "claim_count": len(claims),
    }


def actor_scores(extract: Extract, actor: Actor) -> dict[str, float]:
    """Return the user's own scores of an actor."""
    return {OWN + name: number for name, number in list_actor_scores(extract.scores, actor.id)}


def relation_scores(extract: Extract, relation: Relation) -> dict[str, float]:
    """Return the user's own scores of the two actors of a relation."""
    return {OWN + name: number for name, number in list_relation_scores(extract.scores, relation)}


def list_score_names(extract: Extract) -> tuple[list[str], list[str]]:
    """List the attribute names of own scores: those of actors, and those of relations."""
    of_lines = list_relation_names(extract.scores, extract.relations)
    return [OWN + name for name in extract.scores.actors], [OWN + name for name in of_lines]


def relation_label(data: GraphData, relation: Relation) -> str:
    """Return the label of an edge: its type, how firmly and when, and according to whom.

    A label is often all that a picture shows, so it never states the relation alone, nor shows as
    a current fact what is only intended or has ended.
    """
    voices = unique(show_chain(data, claim) for claim in relation.supporting)
    shown = voices if len(voices) < 3 else [*voices[:2], f"{len(voices) - 2} more"]
    tail = "".join(f", {each}" for each in name_marks(relation, "dispute"))
    marks = mark_relation(data, relation)
    firmly = f"{marks}; " if marks else ""
    type = data.type_of(relation)
    name = isolate(type.label or type.id)
    return f"{name} ({firmly}according to {join_and(shown)}{tail})"


def _place(data: GraphData, claim: Claim) -> str:
    return f"{cite(data, claim)} [{isolate(claim.source)}]"


def unique(texts: Iterable[str]) -> list[str]:
    """List texts without duplicates, in their order."""
    return list(dict.fromkeys(texts))


def drop_empty(values: dict[str, Value]) -> dict[str, Value]:
    """Drop the empty texts."""
    return {name: value for name, value in values.items() if value != ""}

"""FollowTheMoney entities, one per line: actors, sources as articles, and one link per claim.

A link means "somebody claims that": publisher, proof, summary and place say who and where. The
schemata are those of followthemoney 4 (github.com/opensanctions/followthemoney).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from ...model.bidi import isolate
from ...model.graph_data import GraphData
from ...model.records import Actor, Claim, Relation, Source
from ...model.vocabulary import Kind
from ...wording.headings import mark_claim
from ...wording.marks import name_marks
from ...wording.sentences import cite, say_claim, show_chain
from ..escaping import dump_json
from ..extract import Extract

_SCHEMATA = {
    "state": "PublicBody",
    "agency": "PublicBody",
    "alliance": "Organization",
    "armed-group": "Organization",
    "unit": "Organization",
    "organisation": "Organization",
    "media": "Organization",
    "person": "Person",
    "place": "Territory",
    "programme": "Project",
    "agreement": "Event",
}
"""The schema of each kind; all others are LegalEntity, which only means "a party"."""
_LEGAL = ("LegalEntity", "Organization", "PublicBody", "Person")
_ORGANISED = ("Organization", "PublicBody")
_LINKS = {
    "leads": ("Directorship", "director", "organization", _ORGANISED),
    "membership": ("Membership", "member", "organization", _ORGANISED),
    "representation": ("Representation", "agent", "client", _LEGAL),
}
"""By role, and "leads": the link, its two ends, and the allowed schemata of its second."""

Entity = dict[str, Any]
Properties = dict[str, Iterable[str | None]]


def render_ftm(extract: Extract) -> str:
    """Return one JSON entity per line, in the order of actors, sources and relations."""
    entities = [
        *(_actor_entity(extract.data, actor) for actor in extract.actors),
        *(_article(source) for source in extract.sources),
        *(link for relation in extract.relations for link in _links(extract.data, relation)),
    ]
    return "".join(f"{dump_json(entity)}\n" for entity in entities)


def find_schema(kind: Kind) -> str:
    """Return the schema of an actor kind.

    >>> find_schema(Kind("party", like="organisation")), find_schema(Kind("umbrella"))
    ('Organization', 'LegalEntity')
    """
    return _SCHEMATA.get(kind.like or kind.id, "LegalEntity")


def _entity(id: str, schema: str, properties: Properties) -> Entity:
    kept = {name: [each for each in values if each] for name, values in properties.items()}
    return {
        "id": id,
        "schema": schema,
        "properties": {name: values for name, values in kept.items() if values},
    }


def _actor_id(id: str) -> str:
    return f"actor-{_digest(id)}"


def _source_id(id: str) -> str:
    return f"source-{_digest(id)}"


def _digest(*parts: str) -> str:
    """Hash parts of an id; our ids may have characters that are not allowed in theirs."""
    return hashlib.sha1("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _actor_entity(data: GraphData, actor: Actor) -> Entity:
    label = _describe_label(data, actor)
    schema = find_schema(data.kind_of(actor.id))
    properties: Properties = {
        "name": [actor.name],
        "alias": actor.aliases,
        "keywords": [actor.kind],
        "notes" if schema != "Event" else "description": [actor.note, label],
    }
    return _entity(_actor_id(actor.id), schema, properties)


def _describe_label(data: GraphData, actor: Actor) -> str | None:
    """Describe whose label a name is."""
    if actor.named_by:
        source = data.sources.get(actor.named_by)
        namer = source.label if source else data.actors[actor.named_by].name
        return f"So called by {namer}."
    umbrella = data.kind_of(actor.id).role == "umbrella"
    return "A set of groups as sources put them together." if umbrella else None


def _article(source: Source) -> Entity:
    properties: Properties = {
        "title": [source.title],
        "fileName": [source.id],
        "author": [source.author],
        "publisher": [source.publisher],
        "publishedAt": [_date(source.published)],
        "sourceUrl": [_address(source)],
        "keywords": [source.genre, "private" if source.private else None],
    }
    return _entity(_source_id(source.id), "Article", properties)


def _date(date: object) -> str | None:
    """Format a date; "about" does not exist there."""
    return str(date).removeprefix("about ") if date else None


def _address(source: Source) -> str | None:
    """Return the address if it is a web address; others are not allowed there."""
    url = source.url or ""
    return url if url.startswith(("https://", "http://")) else None


def _links(data: GraphData, relation: Relation) -> Iterable[Entity]:
    """Yield one link per supporting claim; the description of each contains the denials."""
    disputes = [say_claim(data, each) for each in relation.claims if each.stance != "supports"]
    for number, claim in enumerate(relation.supporting):
        yield _link(data, relation, claim, disputes, number)


def _link(
    data: GraphData, relation: Relation, claim: Claim, disputes: list[str], number: int
) -> Entity:
    source = data.sources[claim.source]
    schema, first, second = _link_schema(data, relation)
    quote = [f"Quoted: “{claim.quote}”"] if claim.quote else []
    properties: Properties = {
        first: [_actor_id(relation.directed_ends[0])],
        second: [_actor_id(relation.directed_ends[1])],
        "role": [_role(data, relation, claim)],
        "status": [_status(data, relation, claim)],
        "summary": [say_claim(data, claim)],
        "description": [*disputes, *quote, claim.note],
        "publisher": [source.publisher or source.label],
        "sourceUrl": [_address(source)],
        "proof": [_source_id(source.id)],
        "recordId": [cite(data, claim)],
        "date": [_date(claim.said)],
        "startDate": [_date(claim.start)],
        "endDate": [_date(claim.end)],
    }
    id = _digest(relation.id, claim.source, claim.at, *claim.by, str(number))
    return _entity(f"claim-{id}", schema, properties)


def _role(data: GraphData, relation: Relation, claim: Claim) -> str:
    """Describe what one end is to the other, how firmly and when, and according to whom."""
    marks = mark_claim(data, claim)
    firmly = f"{marks}; " if marks else ""
    type = data.type_of(relation)
    return f"{isolate(type.label or type.id)} ({firmly}according to {show_chain(data, claim)})"


def _link_schema(data: GraphData, relation: Relation) -> tuple[str, str, str]:
    """Choose the link: a specific one if both ends have the schemata that it needs."""
    schemata = [find_schema(data.kind_of(id)) for id in relation.directed_ends]
    type = data.type_of(relation)
    name = "leads" if (type.like or type.id) == "leads" else type.role
    if name in _LINKS:
        schema, first, second, allowed = _LINKS[name]
        if schemata[0] in _LEGAL and schemata[1] in allowed:
            return schema, first, second
    return "UnknownLink", "subject", "object"


def _status(data: GraphData, relation: Relation, claim: Claim) -> str:
    """Describe how firmly one claimant claims it: "claimed as label, contested, over".

    It is also private if one of the denials in its description is.
    """
    described = (claim, *(each for each in relation.claims if each.stance != "supports"))
    parts = [f"claimed as {claim.mode}"]
    parts += name_marks(relation, "dispute")
    parts += ["relayed"] if not claim.own_voice else []
    parts += ["over"] if claim.ended else []
    parts += ["to come"] if claim.tense == "future" else []
    parts += ["private"] if any(data.is_private(each) for each in described) else []
    return ", ".join(parts)

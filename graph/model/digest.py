"""Short texts for all that answers depend on, to know whether kept ones are still right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import cache
from hashlib import sha256
from operator import attrgetter
from typing import Any

from .graph_data import GraphData
from .records import Actor, Claim, Relation, Source

_COMMENTS: dict[type, set[str]] = {
    Actor: {"note", "mentioned_as"},
    Claim: {"place", "note", "quote", "coder"},
    Source: {"paragraphs", "archived", "accessed", "sha256"},
}
"""The fields that no answer about the network depends on."""


def digest(data: GraphData) -> str:
    """Return a hash of a graph's content, without title, comments and places in files."""
    return data.once("digest", lambda: _hash(*_list_content(data)))


def _list_content(data: GraphData) -> Iterator[object]:
    yield data.vocabulary
    yield _list_actors(data)
    yield [_read(Source)(each) for each in data.sources.values()]
    yield [_read(Claim)(each) for each in data.claims]


def digest_ties(data: GraphData) -> str:
    """Return a hash of who is tied to whom: of types, actors and supported relations.

    Named attackers count, and which relations are also claimed as more than theses; sources,
    claimants and dates do not.
    """
    return data.once("ties", lambda: _hash(*_list_ties(data)))


def _list_ties(data: GraphData) -> Iterator[object]:
    yield data.vocabulary
    yield _list_actors(data)
    yield sorted({claim.type for claim in data.claims})
    yield [_describe(each) for each in data.select().supported]


def _describe(relation: Relation) -> tuple[str, bool, list[str]]:
    supporting = relation.supporting
    is_more = any(claim.mode != "thesis" for claim in supporting)
    return relation.id, is_more, sorted({claim.attacker or "" for claim in supporting})


def _list_actors(data: GraphData) -> list[Any]:
    return [_read(Actor)(each) for each in data.actors.values()]


def _hash(*parts: object) -> str:
    return sha256(repr(parts).encode(errors="replace")).hexdigest()


@cache
def _read(kind: type) -> Callable[[Any], tuple[Any, ...]]:
    names = (each.name for each in fields(kind) if each.name not in _COMMENTS[kind])
    return attrgetter(*names)

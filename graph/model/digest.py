"""A short text for all that answers depend on, to know whether kept ones are still right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from hashlib import sha256
from operator import attrgetter
from typing import Any

from .graph_data import GraphData
from .records import Actor, Claim, Source

_COMMENTS: dict[type, set[str]] = {
    Actor: {"note", "mentioned_as"},
    Claim: {"place", "note", "quote", "coder"},
    Source: {"paragraphs", "archived", "accessed", "sha256"},
}
"""The fields that no answer about the network depends on."""


def digest(data: GraphData) -> str:
    """Return a hash of a graph's content, without title, comments and places in files."""
    parts = (
        data.vocabulary,
        [_read(Source)(each) for each in data.sources.values()],
        [_read(Actor)(each) for each in data.actors.values()],
        [_read(Claim)(each) for each in data.claims],
    )
    return sha256(repr(parts).encode(errors="replace")).hexdigest()


@cache
def _read(kind: type) -> Callable[[Any], tuple[Any, ...]]:
    names = (each.name for each in fields(kind) if each.name not in _COMMENTS[kind])
    return attrgetter(*names)

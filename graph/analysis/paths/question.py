"""The question for paths, and the ties that they may use."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.graph import Graph, actor_of, kind_of, select
from ...model.scope import EVERYTHING, Scope
from ..channels import find_channels
from ..ties import Direction, Ties, tie_actors

_LOOSE_ROLES = ("agreement", "umbrella")


@dataclass(frozen=True, slots=True)
class Question:
    """The ends, scope, direction, avoided actors and kinds, and whether to use channels.

    No actor of `without_kinds` is inside a path; its ends may be.
    """

    start: str
    goal: str
    scope: Scope = EVERYTHING
    direction: Direction = "any"
    avoided: frozenset[str] = frozenset()
    without_kinds: frozenset[str] = frozenset()
    via: bool = False


def find_ties(graph: Graph, question: Question) -> Ties:
    """Find the ties that paths may use."""
    inner = find_of_kinds(graph, question.without_kinds) - {question.start, question.goal}
    channels = find_channels(graph, question.scope) if question.via else None
    relations = select(graph, question.scope).supported
    return tie_actors(relations, question.direction, question.avoided | inner, channels)


def find_loose(graph: Graph) -> frozenset[str]:
    """Find the actors that connect others only loosely: agreements and umbrellas.

    Many actors are party to, or counted among, one of them.
    """
    return frozenset(id for id in graph if kind_of(graph, id).role in _LOOSE_ROLES)


def find_of_kinds(graph: Graph, kinds: frozenset[str]) -> frozenset[str]:
    """Find all actors of some kinds."""
    return frozenset(id for id in graph if actor_of(graph, id).kind in kinds) if kinds else kinds

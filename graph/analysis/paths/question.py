"""What paths are asked for, and which ties may then be walked."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.graph import Graph, actor_of, kind_of, select
from ...model.scope import EVERYTHING, Scope
from ..channels import find_channels
from ..ties import Direction, Ties, tie_actors

_LOOSE_ROLES = ("agreement", "umbrella")


@dataclass(frozen=True, slots=True)
class Question:
    """Between whom, in which scope, which way, past whom, and whether through channels.

    Chains run through nobody of `without_kinds`; their ends may be of these.
    """

    start: str
    goal: str
    scope: Scope = EVERYTHING
    direction: Direction = "any"
    avoided: frozenset[str] = frozenset()
    without_kinds: frozenset[str] = frozenset()
    via: bool = False


def find_ties(graph: Graph, question: Question) -> Ties:
    """Find the ties that may be walked."""
    inner = find_of_kinds(graph, question.without_kinds) - {question.start, question.goal}
    channels = find_channels(graph, question.scope) if question.via else None
    relations = select(graph, question.scope).supported
    return tie_actors(relations, question.direction, question.avoided | inner, channels)


def find_loose(graph: Graph) -> frozenset[str]:
    """Find the actors through whom a chain says little: agreements, and sets of groups.

    Many are party to, or counted among, one of them.
    """
    return frozenset(id for id in graph if kind_of(graph, id).role in _LOOSE_ROLES)


def find_of_kinds(graph: Graph, kinds: frozenset[str]) -> frozenset[str]:
    """Find all actors of some kinds."""
    return frozenset(id for id in graph if actor_of(graph, id).kind in kinds) if kinds else kinds

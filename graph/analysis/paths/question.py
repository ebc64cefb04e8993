"""The question for paths, and the ties that they may use."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.graph_data import GraphData
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


def find_ties(data: GraphData, question: Question) -> Ties:
    """Find the ties that paths may use."""
    kinds, ends = question.without_kinds, {question.start, question.goal}
    inner = {id for id, actor in data.actors.items() if actor.kind in kinds} - ends
    channels = find_channels(data, question.scope) if question.via else None
    relations = data.select(question.scope).supported
    return tie_actors(relations, question.direction, question.avoided | inner, channels)


def find_loose(data: GraphData) -> frozenset[str]:
    """Find the actors that connect others only loosely: agreements and umbrellas.

    Many actors are party to, or counted among, one of them.
    """
    return frozenset(id for id in data.actors if data.kind_of(id).role in _LOOSE_ROLES)

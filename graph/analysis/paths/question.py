"""The question for paths, and the ties that they may use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from ...model.graph_data import GraphData
from ...model.records import Relation
from ...model.scope import EVERYTHING, Scope
from ..channels import find_channels
from ..ties import Direction, Pairs, Ties, spread, tie_actors

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


def find_ties(data: GraphData, question: Question, most: int) -> Ties:
    """Find the ties that paths of at most so many steps may use, and perhaps a few more.

    Both ends of a tie on such a path are near enough to both ends of the question.
    """
    steps = _find_steps(data, question)
    near = spread(steps.after, question.start, most)
    far = spread(steps.before, question.goal, most)
    close = {id for id, taken in near.items() if taken + far.get(id, most + 1) <= most}
    relations = [
        each for each in steps.relations if each.from_actor in close and each.to_actor in close
    ]
    channels = {pair: named for pair, named in steps.channels.items() if close.issuperset(pair)}
    return tie_actors(relations, question.direction, steps.avoided, channels)


def measure_path(data: GraphData, question: Question) -> int | None:
    """Count the steps of the shortest path; None if there is none."""
    steps = _find_steps(data, question)
    return spread(steps.after, question.start).get(question.goal)


@dataclass(frozen=True, slots=True)
class _Steps:
    """The relations and channels of a question, the actors left out, and who is next to whom."""

    relations: tuple[Relation, ...]
    channels: Pairs
    avoided: frozenset[str]
    after: Mapping[str, Sequence[str]]
    before: Mapping[str, Sequence[str]]


def _find_steps(data: GraphData, question: Question) -> _Steps:
    avoided = question.avoided
    if kinds := question.without_kinds:
        inner = {id for id, actor in data.actors.items() if actor.kind in kinds}
        avoided |= inner - {question.start, question.goal}
    channels = find_channels(data, question.scope) if question.via else {}
    relations = data.select(question.scope).supported
    after: dict[str, list[str]] = defaultdict(list)
    before = after if question.direction == "any" else defaultdict(list)
    pairs = [(each.from_actor, each.to_actor) for each in relations]
    pairs += [(each.to_actor, each.from_actor) for each in relations if each.symmetric]
    for first, second in chain(pairs, channels):
        if not avoided or (first not in avoided and second not in avoided):
            after[first].append(second)
            before[second].append(first)
    return _Steps(relations, channels, avoided, after, before)


def find_loose(data: GraphData) -> frozenset[str]:
    """Find the actors that connect others only loosely: agreements and umbrellas.

    Many actors are party to, or counted among, one of them.
    """
    kinds = {id for id, kind in data.vocabulary.kinds.items() if kind.role in _LOOSE_ROLES}
    nodes = data.graph.nodes
    return frozenset(id for id in nodes if nodes[id]["actor"].kind in kinds)

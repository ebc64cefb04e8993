"""The question for paths, and the ties that they may use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...model.graph_data import GraphData
from ...model.records import Relation
from ...model.scope import EVERYTHING, Scope
from ..channels import find_channels
from ..ties import Direction, Pairs, Ties, tie_actors
from .between import count_steps, find_between

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
    close = find_between(steps.after, steps.before, question.start, question.goal, most)
    relations = [
        each
        for id in close
        for each in steps.relations.get(id, ())
        if each.standing and each.from_actor == id and each.to_actor in close
    ]
    channels = {pair: named for pair, named in steps.channels.items() if close.issuperset(pair)}
    return tie_actors(relations, question.direction, steps.avoided, channels)


def measure_path(data: GraphData, question: Question) -> int | None:
    """Count the steps of the shortest path; None if there is none."""
    steps = _find_steps(data, question)
    return count_steps(steps.after, steps.before, question.start, question.goal)


@dataclass(frozen=True, slots=True)
class _Steps:
    """The relations and channels of a question, the actors left out, and who is next to whom."""

    relations: Mapping[str, Sequence[Relation]]
    channels: Pairs
    pairs_of: Mapping[str, Sequence[tuple[str, str]]]
    """The pairs of channels of each actor that is in one."""
    avoided: frozenset[str]
    is_directed: bool

    def after(self, actor: str) -> Iterator[str]:
        """Yield the actors that a path may go on to."""
        return self._list_next(actor, forwards=True)

    def before(self, actor: str) -> Iterator[str]:
        """Yield the actors that a path may come from."""
        return self._list_next(actor, forwards=False)

    def _list_next(self, actor: str, *, forwards: bool) -> Iterator[str]:
        for each in self.relations.get(actor, ()):
            starts = each.from_actor == actor
            other = each.to_actor if starts else each.from_actor
            may_go = starts == forwards or each.symmetric or not self.is_directed
            if may_go and each.standing and other not in self.avoided:
                yield other
        for first, second in self.pairs_of.get(actor, ()):
            starts = first == actor
            other = second if starts else first
            may_go = starts == forwards or not self.is_directed
            if may_go and other not in self.avoided:
                yield other


def _find_steps(data: GraphData, question: Question) -> _Steps:
    avoided = question.avoided
    if kinds := question.without_kinds:
        inner = {id for id, actor in data.actors.items() if actor.kind in kinds}
        avoided |= inner - {question.start, question.goal}
    channels = find_channels(data, question.scope) if question.via else {}
    pairs_of: dict[str, list[tuple[str, str]]] = {}
    for pair in channels:
        for id in pair:
            pairs_of.setdefault(id, []).append(pair)
    relations = data.select(question.scope).by_actor
    return _Steps(relations, channels, pairs_of, avoided, question.direction == "along")


def find_loose(data: GraphData) -> frozenset[str]:
    """Find the actors that connect others only loosely: agreements and umbrellas.

    Many actors are party to, or counted among, one of them.
    """
    kinds = {id for id, kind in data.vocabulary.kinds.items() if kind.role in _LOOSE_ROLES}
    actors = data.actors
    return data.once(
        "loose actors", lambda: frozenset(id for id in actors if actors[id].kind in kinds)
    )

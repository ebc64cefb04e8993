"""Search for paths: depth first, in rounds that give the order of the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from ...model.vocabulary import MODES, strength
from ..ties import Ties, firmest, list_decisive, list_direct, measure_distances
from .constraints import Filters, PathState, Step, read_step

MOST_STEPS = 200_000
"""How many steps the search takes before it is cut off."""

Flags: TypeAlias = int
_NOTHING, _WEAKEST, _LOOSE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Arc:
    """A step that a path may take: its strength, and whether it makes the path loose."""

    firmness: int
    loose: bool


@dataclass(frozen=True, slots=True)
class Round:
    """One part of the search: paths whose weakest step has strength `least`, loose or not."""

    least: int
    loose: bool
    distance: dict[str, int]

    def allows(self, arc: Arc) -> bool:
        """Check whether a path of this round may take a step."""
        return arc.firmness >= self.least and (self.loose or not arc.loose)

    def flag(self, arc: Arc) -> Flags:
        """Return which requirements of this round a step meets."""
        weakest = _WEAKEST if arc.firmness == self.least else _NOTHING
        return weakest | (_LOOSE if arc.loose else _NOTHING)

    def is_complete(self, flags: Flags) -> bool:
        """Check whether a path meets all requirements of this round."""
        return flags == (_WEAKEST | _LOOSE if self.loose else _WEAKEST)


@dataclass(slots=True)
class Search:
    """A search for the paths between two actors.

    A path is loose if it runs through one of the `loose` actors, or has a step of structure
    only. Of equally long paths the loose ones come last, then those with a weaker step.
    """

    ties: Ties
    start: str
    goal: str
    filters: Filters
    loose: frozenset[str] = frozenset()
    steps: int = 0
    arcs: dict[str, dict[str, Arc]] = field(default_factory=dict)
    read: dict[tuple[str, str], Step] = field(default_factory=dict)

    @property
    def exhausted(self) -> bool:
        """Whether the search was cut off."""
        return self.steps >= MOST_STEPS

    def find(self, max_length: int, most: int) -> list[tuple[str, ...]]:
        """List the actors of each path in the order of the answer."""
        self.arcs = {
            actor: {next: self._read_arc(actor, next) for next in neighbours}
            for actor, neighbours in self.ties.items()
        }
        rounds = self._list_rounds()
        found: list[tuple[str, ...]] = []
        for length in range(1, min(max_length, len(self.ties)) + 1):
            for each in rounds:
                for path in self._walk(length, each):
                    found.append(path)
                    if len(found) == most:
                        return found
        return found

    def _read_arc(self, first: str, second: str) -> Arc:
        relations = self.ties[first][second]
        signed = any(each.sign for each in list_direct(relations, first, second))
        through = second in self.loose and second != self.goal
        firmness = strength(firmest(list_decisive(relations, first, second)))
        return Arc(firmness, loose=through or not signed)

    def _list_rounds(self) -> list[Round]:
        has_loose = any(arc.loose for arcs in self.arcs.values() for arc in arcs.values())
        return [
            self._measure(Round(least, loose, {}))
            for loose in ((False, True) if has_loose else (False,))
            for least in range(len(MODES), 0, -1)
        ]

    def _measure(self, given: Round) -> Round:
        allowed = {
            actor: [next for next, arc in arcs.items() if given.allows(arc)]
            for actor, arcs in self.arcs.items()
        }
        return Round(given.least, given.loose, measure_distances(allowed, self.goal))

    def _walk(self, length: int, within: Round) -> Iterator[tuple[str, ...]]:
        """Yield the paths of a round that have exactly this length."""
        path, flags, states = [self.start], [_NOTHING], [PathState()]
        branches = [iter(self.arcs.get(self.start, {}).items())]
        while branches:
            left = length - len(path)
            actor, arc = next(branches[-1], ("", None))
            if arc is None:
                branches.pop(), path.pop(), flags.pop(), states.pop()
            elif within.allows(arc) and self._can_reach(actor, path, left, within.distance):
                self.steps += 1
                if self.exhausted:
                    return
                state = self._extend(states[-1], path[-1], actor)
                if not self.filters.keeps(state):
                    continue
                states.append(state)
                path.append(actor)
                flags.append(flags[-1] | within.flag(arc))
                branches.append(iter(self.arcs.get(actor, {}).items() if left else ()))
                if left == 0 and within.is_complete(flags[-1]):
                    yield tuple(path)

    def _extend(self, state: PathState, first: str, second: str) -> PathState:
        """Return the state of a path extended to an actor; unchanged without filters."""
        if not self.filters:
            return state
        if (first, second) not in self.read:
            self.read[first, second] = read_step(self.ties[first][second], first, second)
        return state.extend(self.read[first, second])

    def _can_reach(self, actor: str, path: list[str], left: int, distance: dict[str, int]) -> bool:
        """Check whether a path through an actor can reach the goal in exactly `left` hops."""
        if actor in path or distance.get(actor, left + 1) > left:
            return False
        return actor != self.goal or left == 0

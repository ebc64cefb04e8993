"""The search for paths: depth first, in rounds, so that it ends in the order of the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from ...model.vocabulary import MODES, strength
from ..ties import Ties, firmest, list_direct, list_holding, measure_distances
from .constraints import Course, Filters, Step, read_step

MOST_STEPS = 200_000
"""How many steps the search takes before it gives up and says so."""

Met: TypeAlias = int
_NOTHING, _WEAKEST, _LOOSE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Arc:
    """A step that a path may take: how firm it is, and whether it makes the path a loose one."""

    firmness: int
    loose: bool


@dataclass(frozen=True, slots=True)
class Round:
    """One part of the search: paths whose weakest step is just so firm, loose ones or not."""

    least: int
    loose: bool
    distance: dict[str, int]

    def allows(self, arc: Arc) -> bool:
        """Tell whether a path of this round may take a step."""
        return arc.firmness >= self.least and (self.loose or not arc.loose)

    def meet(self, arc: Arc) -> Met:
        """Return what of this round a step has."""
        weakest = _WEAKEST if arc.firmness == self.least else _NOTHING
        return weakest | (_LOOSE if arc.loose else _NOTHING)

    def is_met(self, met: Met) -> bool:
        """Tell whether a path has all that makes it one of this round."""
        return met == (_WEAKEST | _LOOSE if self.loose else _WEAKEST)


@dataclass(slots=True)
class Search:
    """A search for the paths between two actors.

    A path is loose where it runs through one of the `loose` actors, or has a step of mere
    structure. Of equally long paths the loose ones come last, then those with a weaker step.
    """

    ties: Ties
    start: str
    goal: str
    filters: Filters
    loose: frozenset[str] = frozenset()
    steps: int = 0
    arcs: dict[str, dict[str, Arc]] = field(default_factory=dict)
    said: dict[tuple[str, str], Step] = field(default_factory=dict)

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
        firmness = strength(firmest(list_holding(relations, first, second)))
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
        """Give the paths of just this length that are of a round."""
        path, met, courses = [self.start], [_NOTHING], [Course()]
        branches = [iter(self.arcs.get(self.start, {}).items())]
        while branches:
            left = length - len(path)
            actor, arc = next(branches[-1], ("", None))
            if arc is None:
                branches.pop(), path.pop(), met.pop(), courses.pop()
            elif within.allows(arc) and self._leads_on(actor, path, left, within.distance):
                self.steps += 1
                if self.exhausted:
                    return
                course = self._follow(courses[-1], path[-1], actor)
                if not self.filters.keep(course):
                    continue
                courses.append(course)
                path.append(actor)
                met.append(met[-1] | within.meet(arc))
                branches.append(iter(self.arcs.get(actor, {}).items() if left else ()))
                if left == 0 and within.is_met(met[-1]):
                    yield tuple(path)

    def _follow(self, course: Course, first: str, second: str) -> Course:
        """Return the course of a path that goes on to an actor; nobody asks without a filter."""
        if not self.filters:
            return course
        if (first, second) not in self.said:
            self.said[first, second] = read_step(self.ties[first][second], first, second)
        return course.follow(self.said[first, second])

    def _leads_on(self, actor: str, path: list[str], left: int, distance: dict[str, int]) -> bool:
        """Tell whether a path that goes on to an actor can reach the goal in just so many hops."""
        if actor in path or distance.get(actor, left + 1) > left:
            return False
        return actor != self.goal or left == 0

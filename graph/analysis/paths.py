"""Who is tied to whom through whom: every path as a chain of claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from ..dates import Span
from ..errors import QuestionError
from ..model import Actor, Relation, as_json
from ..network import Graph, actor_of, find_actor, join_signs, select
from ..scope import EVERYTHING, Scope
from ..standing import known_days, possible_days
from ..text import join_and
from ..vocabulary import MODES, Mode, Sign, strength
from .clauses import show_name
from .course import Course, Filters, Step, read_step
from .days import DaysOf, shared_days
from .limits import CUT_OFF, say_what_lies_beyond, say_what_was_filtered
from .records import relation_json
from .sentences import say_relation
from .ties import Direction, Ties, check_direction, firmest, measure_distances, tie_actors

MOST_STEPS = 200_000
"""How many steps the search takes before it gives up and says so."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a path, with all relations of the pair that qualify."""

    from_actor: str
    to_actor: str
    relations: tuple[Relation, ...]

    @property
    def sign(self) -> Sign | None:
        """The one sign of the relations; 0 for structure alone, None where signs are mixed."""
        return join_signs(self.relations)

    @property
    def standing(self) -> Mode:
        """The standing of the firmest relation."""
        return firmest(self.relations)

    def as_json(self) -> dict[str, Any]:
        """Return the hop as plain data; `along` is None for symmetric relations."""
        relations = [
            {**relation_json(relation), "along": _is_along(relation, self.from_actor)}
            for relation in self.relations
        ]
        return {"from": self.from_actor, "to": self.to_actor, "relations": relations}


@dataclass(frozen=True, slots=True)
class Path:
    """A chain of actors, each tied to the next by what somebody claims."""

    actors: tuple[str, ...]
    hops: tuple[Hop, ...]
    sentence: str = ""

    @property
    def sign(self) -> Sign | None:
        """The product of the hops' signs; None where one is mixed or structural."""
        product: Sign = 1
        for hop in self.hops:
            if not hop.sign:
                return None
            product = 1 if product == hop.sign else -1
        return product

    @property
    def weakest(self) -> tuple[int, Mode]:
        """The first hop of the weakest standing, counted from 0, and that standing."""
        standings = [hop.standing for hop in self.hops]
        weakest = min(standings, key=strength)
        return standings.index(weakest), weakest

    @property
    def period(self) -> tuple[Span, ...]:
        """The days on which all hops are known to hold; empty where there are none."""
        return self._shared_days(known_days)

    @property
    def period_note(self) -> str | None:
        """None where there is a period; else "never-together" or "undated"."""
        if self.period:
            return None
        return "undated" if self._shared_days(possible_days) else "never-together"

    @property
    def changes_fight(self) -> bool:
        """Whether backing is passed on, and the fights that it is said to be for have no common."""
        course = Course()
        for hop in self.hops:
            course = course.follow(read_step(hop.relations, hop.from_actor))
        return course.changes_fight

    def _shared_days(self, days_of: DaysOf) -> tuple[Span, ...]:
        return shared_days((hop.relations for hop in self.hops), days_of)

    def as_json(self) -> dict[str, Any]:
        """Return the path as plain data."""
        hop, standing = self.weakest
        return {
            "actors": list(self.actors),
            "sign": self.sign,
            "period": as_json(self.period) or None,
            "period_note": self.period_note,
            "changes_fight": self.changes_fight,
            "weakest": {"hop": hop, "standing": standing},
            "sentence": self.sentence,
            "hops": [each.as_json() for each in self.hops],
        }


@dataclass(frozen=True, slots=True)
class PathAnswer:
    """The paths between two actors: shorter first, then firmer, then in the order of ids.

    `truncated` says that there are more, or that the search was cut off. `beyond` says, where
    there is no path, which limit stands in the way.
    """

    from_actor: Actor
    to_actor: Actor
    scope: Scope
    unknown: int
    truncated: bool
    beyond: str | None
    paths: tuple[Path, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "from": self.from_actor.id,
            "to": self.to_actor.id,
            "scope": self.scope.as_given(),
            "unknown": self.unknown,
            "truncated": self.truncated,
            "beyond": self.beyond,
            "paths": [path.as_json() for path in self.paths],
        }


def find_paths(
    graph: Graph,
    from_actor: str,
    to_actor: str,
    scope: Scope = EVERYTHING,
    *,
    direction: Direction = "any",
    max_length: int = 4,
    avoid: Iterable[str] = (),
    limit: int = 20,
    together: bool = False,
    same_fight: bool = False,
) -> PathAnswer:
    """Find the chains of claims that tie two actors, by ids, names or aliases.

    `max_length` counts hops. Direction "along" walks directed relations forwards only; "any"
    walks them both ways. No actor occurs twice in a path, and none in `avoid` occurs at all. The
    same actor twice gives no path. `together` leaves out the paths that never held at one time, by
    the dates claimed; those that nobody dates stay. `same_fight` leaves out those along which
    backing changes the fight that it is said to be for.

    Raises UnknownActorError or ScopeError; QuestionError also where an end is to be avoided.
    """
    check_direction(direction)
    if max_length < 1 or limit < 1:
        raise QuestionError("A path has at least one step, and one is the least to list.")
    start, goal = find_actor(graph, from_actor), find_actor(graph, to_actor)
    avoided = _find_avoided(graph, avoid, (start, goal))
    selection = select(graph, scope)
    ties = tie_actors(selection.supported, direction, avoided)
    search = _Search(ties, start, goal, Filters(together, same_fight))
    found, beyond = [], None
    if start != goal:
        found = search.find(max_length, limit + 1)
    if not found:
        question = (start, goal, scope, direction, max_length, avoided)
        beyond = _say_why_none(graph, search, max_length)
        beyond = beyond or say_what_lies_beyond(graph, *question)
    return PathAnswer(
        actor_of(graph, start),
        actor_of(graph, goal),
        scope,
        selection.unknown,
        len(found) > limit or search.exhausted,
        beyond,
        tuple(_make_path(graph, search.ties, actors) for actors in found[:limit]),
    )


def _find_avoided(graph: Graph, avoid: Iterable[str], ends: tuple[str, str]) -> frozenset[str]:
    avoided = frozenset(find_actor(graph, name) for name in avoid)
    wrong = [show_name(actor_of(graph, id)) for id in dict.fromkeys(ends) if id in avoided]
    if wrong:
        raise QuestionError(
            f"No path avoids its own ends: take {join_and(wrong)} out of what is to be avoided."
        )
    return avoided


@dataclass(slots=True)
class _Search:
    """A depth-first search, one length and one standing at a time, so that it ends in order."""

    ties: Ties
    start: str
    goal: str
    filters: Filters
    steps: int = 0
    strengths: dict[str, dict[str, int]] = field(default_factory=dict)
    said: dict[tuple[str, str], Step] = field(default_factory=dict)

    @property
    def exhausted(self) -> bool:
        return self.steps >= MOST_STEPS

    def find(self, max_length: int, most: int) -> list[tuple[str, ...]]:
        """List the actors of each path, shorter and firmer ones first."""
        self.strengths = {
            actor: {next: strength(firmest(ties)) for next, ties in neighbours.items()}
            for actor, neighbours in self.ties.items()
        }
        levels = range(len(MODES), 0, -1)
        distances = {least: measure_distances(self._at_least(least), self.goal) for least in levels}
        found: list[tuple[str, ...]] = []
        for length in range(1, min(max_length, len(self.ties)) + 1):
            for least in levels:
                for path in self._walk(length, least, distances[least]):
                    found.append(path)
                    if len(found) == most:
                        return found
        return found

    def _at_least(self, least: int) -> dict[str, list[str]]:
        return {
            actor: [next for next, firmness in neighbours.items() if firmness >= least]
            for actor, neighbours in self.strengths.items()
        }

    def _walk(self, length: int, least: int, distance: dict[str, int]) -> Iterator[tuple[str, ...]]:
        """Give the paths of just this length whose weakest hop has just this strength."""
        path, met, courses = [self.start], [False], [Course()]
        branches = [iter(self.strengths.get(self.start, {}).items())]
        while branches:
            left = length - len(path)
            actor, firmness = next(branches[-1], ("", 0))
            if not actor:
                branches.pop(), path.pop(), met.pop(), courses.pop()
            elif firmness >= least and self._leads_on(actor, path, left, distance):
                self.steps += 1
                if self.exhausted:
                    return
                course = self._follow(courses[-1], path[-1], actor)
                if not self.filters.keep(course):
                    continue
                courses.append(course)
                path.append(actor)
                met.append(met[-1] or firmness == least)
                branches.append(iter(self.strengths.get(actor, {}).items() if left else ()))
                if left == 0 and met[-1]:
                    yield tuple(path)

    def _follow(self, course: Course, first: str, second: str) -> Course:
        """Return the course of a path that goes on to an actor; nobody asks without a filter."""
        if not self.filters:
            return course
        if (first, second) not in self.said:
            self.said[first, second] = read_step(self.ties[first][second], first)
        return course.follow(self.said[first, second])

    def _leads_on(self, actor: str, path: list[str], left: int, distance: dict[str, int]) -> bool:
        """Tell whether a path that goes on to an actor can reach the goal in just so many hops."""
        if actor in path or distance.get(actor, left + 1) > left:
            return False
        return actor != self.goal or left == 0


def _say_why_none(graph: Graph, search: _Search, max_length: int) -> str:
    """Say what in the search itself left nothing; empty where that is not why."""
    if search.exhausted:
        return CUT_OFF
    hidden = _lift_filters(search, max_length) if search.start != search.goal else {}
    return say_what_was_filtered(graph, search.start, search.goal, search.filters, hidden)


def _lift_filters(search: _Search, max_length: int) -> dict[Filters, int]:
    """Map each choice of fewer filters to the length of the shortest path that there then is."""
    found: dict[Filters, int] = {}
    for fewer in search.filters.list_fewer():
        paths = replace(search, filters=fewer, steps=0).find(max_length, 1)
        if paths:
            found[fewer] = len(paths[0]) - 1
    return found


def _make_path(graph: Graph, ties: Ties, actors: tuple[str, ...]) -> Path:
    hops = tuple(Hop(first, second, ties[first][second]) for first, second in pairwise(actors))
    path = Path(actors, hops)
    period = path.period
    relations = (relation for hop in hops for relation in hop.relations)
    return replace(path, sentence=" ".join(say_relation(graph, each, period) for each in relations))


def _is_along(relation: Relation, from_actor: str) -> bool | None:
    return None if relation.symmetric else relation.from_actor == from_actor

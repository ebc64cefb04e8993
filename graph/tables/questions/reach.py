"""Reach: the actors within some steps of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...analysis.records import answer_json
from ...analysis.ties import Direction, check_direction
from ...model.errors import QuestionError
from ...model.records import Actor, as_json
from ...model.scope import EVERYTHING, Scope
from ..selecting.scoped import select_ties
from ..selecting.search import spread
from ..session import Tables


@dataclass(frozen=True, slots=True)
class Reached:
    """An actor, and how many steps it is away."""

    id: str
    name: str
    steps: int


@dataclass(frozen=True, slots=True)
class Reach:
    """The actors within some steps of one, the nearest first, then in the order of ids."""

    from_actor: Actor
    scope: Scope
    unknown: int
    direction: Direction
    steps: int
    actors: tuple[Reached, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "from": self.from_actor.id,
            **answer_json(self, "scope", "unknown", "direction", "steps"),
            "actors": [as_json(each) for each in self.actors],
        }


def find_reach(
    tables: Tables,
    from_actor: str,
    steps: int,
    scope: Scope = EVERYTHING,
    direction: Direction = "any",
) -> Reach:
    """Find the actors within a number of steps of one, by id, name or alias.

    Direction "along" follows directed relations forwards only; "any" follows them both ways.

    Raises UnknownActorError, ScopeError, QuestionError.
    """
    check_direction(direction)
    if steps < 1:
        raise QuestionError("steps must be at least 1.")
    start = tables.find_actor(from_actor)
    scoped = select_ties(tables, scope, once=False)
    spread(tables.engine, scoped.ties, direction, start, steps)
    rows = tables.engine.rows(
        "SELECT r.id, a.name, r.steps FROM reached AS r JOIN actors AS a ON a.id = r.id "
        "WHERE r.steps > 0 ORDER BY r.steps, r.id"
    )
    return Reach(
        tables.find_by_ids([start])[0],
        scoped.scope,
        scoped.unknown,
        direction,
        steps,
        tuple(Reached(*row) for row in rows),
    )

"""Search step by step from an actor, along the ties of a scope."""

from __future__ import annotations

from ...analysis.ties import Direction
from ..engines.engine import Engine, one, text
from .arcs import link_actors, list_steps


def spread(
    engine: Engine,
    ties: str,
    direction: Direction,
    start: str,
    most: int | None = None,
    goal: str | None = None,
) -> int | None:
    """Make the table `reached`: `id`, and `steps` from the start; return the steps to a goal.

    It follows some ties, and ends where it can go no further, after `most` steps, or at the goal.
    """
    link_actors(engine, ties, direction)
    engine.table("steps_between", list_steps("linked", direction, "from_actor", "to_actor"))
    engine.table("reached", f"SELECT {text(start)} AS id, 0 AS steps")
    steps = 0
    while most is None or steps < most:
        engine.table(
            "reached_next",
            "SELECT DISTINCT b.to_actor AS id FROM steps_between AS b "
            f"JOIN reached AS r ON r.id = b.from_actor AND r.steps = {steps} "
            "LEFT JOIN reached AS k ON k.id = b.to_actor WHERE k.id IS NULL",
        )
        steps += 1
        if not one(engine.rows("SELECT count(*) FROM reached_next")):
            return None
        engine.table(
            "reached",
            f"SELECT id, steps FROM reached UNION ALL SELECT id, {steps} FROM reached_next",
        )
        if goal is not None and engine.rows(f"SELECT id FROM reached_next WHERE id = {text(goal)}"):
            return steps
    return None

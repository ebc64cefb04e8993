"""Choose among the shortest paths between two actors, as `graph.analysis.paths.search` does."""

from __future__ import annotations

from ...analysis.ties import Direction
from ..engines.engine import Engine, one, text, texts
from ..session import Tables
from .arcs import list_arcs

_LOOSE_ROLES = ("agreement", "umbrella")
_FIRMEST = 9
"""More than the standing of any step."""


def choose_path(
    tables: Tables, direction: Direction, start: str, goal: str, length: int
) -> tuple[tuple[str, ...], bool]:
    """Return the actors of the best path of a length, and whether there are others as short.

    The table `reached` has the steps of each actor from the start.

    From the goal backwards, each actor gets the standing of the weakest step of its best way to
    the goal: `tight` without loose steps, empty if there is none, and `wide` with them.
    """
    engine = tables.engine
    engine.table("steps_firm", _weigh(tables, direction, goal))
    engine.table("best", _first(goal, length))
    steps = 0
    for number in range(length - 1, -1, -1):
        engine.table("layer", _list_layer(number))
        steps += one(engine.rows("SELECT count(*) FROM layer"))
        best = (
            f"SELECT from_actor AS id, {number} AS steps, max(tight) AS tight, max(wide) AS wide "
            "FROM layer GROUP BY from_actor"
        )
        engine.table("best", f"SELECT * FROM best UNION ALL {best}")
    return _follow(engine, start, length), steps > length


def _weigh(tables: Tables, direction: Direction, goal: str) -> str:
    """Return the query of the steps between actors, with the standing of each and if it is loose.

    Relations without a sign do not raise the standing of a step with one.
    """
    kinds = {id for id, kind in tables.vocabulary.kinds.items() if kind.role in _LOOSE_ROLES}
    through = f"SELECT id FROM actors WHERE kind IN {texts({*kinds, ''})} AND id <> {text(goal)}"
    signed = "max(CASE WHEN tie_sign <> 0 THEN standing END)"
    loose = f"CASE WHEN {signed} IS NULL OR to_actor IN ({through}) THEN 1 ELSE 0 END"
    arcs = list_arcs(direction, "tie_sign, standing")
    return (
        f"SELECT from_actor, to_actor, coalesce({signed}, max(standing)) AS firm, {loose} AS loose "
        f"FROM ({arcs}) AS arcs GROUP BY from_actor, to_actor"
    )


def _first(goal: str, length: int) -> str:
    return f"SELECT {text(goal)} AS id, {length} AS steps, {_FIRMEST} AS tight, {_FIRMEST} AS wide"


def _list_layer(number: int) -> str:
    """Return the query of the steps of shortest paths that begin so many steps from the start."""
    tight = "CASE WHEN a.loose = 0 AND b.tight IS NOT NULL THEN least(a.firm, b.tight) END"
    return (
        f"SELECT a.from_actor, {tight} AS tight, least(a.firm, b.wide) AS wide "
        "FROM steps_firm AS a "
        f"JOIN best AS b ON b.id = a.to_actor AND b.steps = {number + 1} "
        f"JOIN reached AS r ON r.id = a.from_actor AND r.steps = {number}"
    )


def _follow(engine: Engine, start: str, length: int) -> tuple[str, ...]:
    """Return the path that takes the least id at each step and stays as firm as can be."""
    ((tight, wide),) = engine.rows("SELECT tight, wide FROM best WHERE steps = 0")
    least, kind = (tight, "tight") if tight is not None else (wide, "wide")
    loose = " AND a.loose = 0" if kind == "tight" else ""
    actors = [start]
    for number in range(1, length + 1):
        actors.append(
            one(
                engine.rows(
                    "SELECT min(a.to_actor) FROM steps_firm AS a "
                    f"JOIN best AS b ON b.id = a.to_actor AND b.steps = {number} "
                    f"WHERE a.from_actor = {text(actors[-1])} AND a.firm >= {least} "
                    f"AND b.{kind} >= {least}{loose}"
                )
            )
        )
    return tuple(actors)

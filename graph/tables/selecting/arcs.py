"""The ties of a scope as arcs from one actor to another."""

from __future__ import annotations

from ...analysis.ties import Direction
from ..engines.engine import Engine, one

_BACK = "to_actor AS from_actor, from_actor AS to_actor"


def list_arcs(direction: Direction, columns: str = "") -> str:
    """Return the query of the ties as arcs, `from_actor` and `to_actor`, one for each relation.

    "along" has directed relations forwards only, "any" both ways. `columns` are more columns of
    `ties`.
    """
    more = f", {columns}" if columns else ""
    both = "" if direction == "any" else " AND is_symmetric"
    apart = "from_actor <> to_actor"
    return (
        f"SELECT from_actor, to_actor{more} FROM ties WHERE {apart} "
        f"UNION ALL SELECT {_BACK}{more} FROM ties WHERE {apart}{both}"
    )


def number_actors(engine: Engine, direction: Direction = "along") -> int:
    """Make the tables `nodes` and `arcs`; return the number of actors with a tie.

    `nodes` has the `id` of each actor with a tie, and its number `node`, in the order of ids.
    `arcs` has each ordered pair once, as `first_node` and `second_node`.
    """
    ends = (
        "SELECT from_actor AS id FROM ties WHERE from_actor <> to_actor "
        "UNION SELECT to_actor AS id FROM ties WHERE from_actor <> to_actor"
    )
    engine.table("nodes", f"SELECT id, row_number() OVER (ORDER BY id) AS node FROM ({ends}) AS e")
    engine.table(
        "arcs",
        "SELECT DISTINCT f.node AS first_node, t.node AS second_node "
        f"FROM ({list_arcs(direction)}) AS a "
        "JOIN nodes AS f ON f.id = a.from_actor JOIN nodes AS t ON t.id = a.to_actor",
    )
    return int(one(engine.rows("SELECT count(*) FROM nodes")))

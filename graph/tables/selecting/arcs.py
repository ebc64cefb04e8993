"""The ties of a scope as arcs from one actor to another."""

from __future__ import annotations

from ...analysis.ties import Direction
from ..engines.engine import Engine, one


def list_arcs(direction: Direction, columns: str) -> str:
    """Return the query of the table `ties` as arcs, `from_actor` and `to_actor`, with `columns`.

    "along" has directed relations forwards only, "any" both ways.
    """
    both = "" if direction == "any" else " AND is_symmetric"
    apart = "from_actor <> to_actor"
    return (
        f"SELECT from_actor, to_actor, {columns} FROM ties WHERE {apart} UNION ALL "
        f"SELECT to_actor AS from_actor, from_actor AS to_actor, {columns} FROM ties "
        f"WHERE {apart}{both}"
    )


def link_actors(engine: Engine, ties: str, direction: Direction) -> None:
    """Make the table `linked` of the pairs of some ties, once each.

    With "any", they are `from_actor`, the lesser, and `to_actor`; with "along" they are ordered,
    and have `is_symmetric`.
    """
    ends = "from_actor, to_actor, is_symmetric"
    if direction == "any":
        ends = (
            "least(from_actor, to_actor) AS from_actor, greatest(from_actor, to_actor) AS to_actor"
        )
    engine.table("linked", f"SELECT DISTINCT {ends} FROM {ties} WHERE from_actor <> to_actor")


def list_steps(linked: str, direction: Direction, first: str, second: str) -> str:
    """Return the query of linked pairs as arcs, once each, from the column `first` to `second`."""
    back = f"SELECT {second} AS {first}, {first} AS {second} FROM {linked}"
    if direction == "any":
        return f"SELECT {first}, {second} FROM {linked} UNION ALL {back}"
    return f"SELECT {first}, {second} FROM {linked} UNION {back} WHERE is_symmetric"


def number_actors(engine: Engine, ties: str, direction: Direction = "along") -> int:
    """Make the tables `nodes` and `arcs` of some ties; return the number of actors with a tie.

    `nodes` has the `id` of each actor with a tie, and its number `node`, in the order of ids.
    `arcs` has each ordered pair once, as `first_node` and `second_node`.
    """
    link_actors(engine, ties, direction)
    ends = "SELECT from_actor AS id FROM linked UNION SELECT to_actor AS id FROM linked"
    engine.table("nodes", f"SELECT id, row_number() OVER (ORDER BY id) AS node FROM ({ends}) AS e")
    more = "" if direction == "any" else ", l.is_symmetric"
    numbered = (
        f"SELECT f.node AS first_node, t.node AS second_node{more} FROM linked AS l "
        "JOIN nodes AS f ON f.id = l.from_actor JOIN nodes AS t ON t.id = l.to_actor"
    )
    engine.table("numbered", numbered)
    engine.table("arcs", list_steps("numbered", direction, "first_node", "second_node"))
    return int(one(engine.rows("SELECT count(*) FROM nodes")))

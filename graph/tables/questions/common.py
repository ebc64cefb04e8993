"""What two actors have in common: enemies and backers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...analysis.records import answer_json
from ...model.errors import QuestionError
from ...model.records import Actor
from ...model.scope import EVERYTHING, Scope
from ..engines.engine import texts
from ..selecting.holding import is_same
from ..selecting.scoped import select_firm_ties
from ..selecting.sides import list_backing, list_hostile, list_possible_spans
from ..session import Tables


@dataclass(frozen=True, slots=True)
class Common:
    """The actors that both of a pair are said to be against, and those said to back both.

    They come in the order of ids. Left out are those with whom one of the pair has ties of both
    signs that may overlap in time, and those for whom the two ties never overlap.
    """

    pair: tuple[Actor, Actor]
    scope: Scope
    unknown: int
    theses_left_out: bool
    enemies: tuple[Actor, ...]
    backers: tuple[Actor, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data, actors by id."""
        return {
            "pair": _ids(self.pair),
            **answer_json(self, "scope", "unknown", "theses_left_out"),
            "enemies": _ids(self.enemies),
            "backers": _ids(self.backers),
        }


def _ids(actors: tuple[Actor, ...]) -> list[str]:
    return [actor.id for actor in actors]


def find_common(
    tables: Tables, one_actor: str, other_actor: str, scope: Scope = EVERYTHING
) -> Common:
    """Find the common enemies and backers of two actors, by ids, names or aliases.

    They are those of the tensions common-enemy and common-backer, also where the two are tied.
    Theses are left out unless the scope names its modes.

    Raises UnknownActorError, ScopeError; QuestionError if the two are the same.
    """
    one, other = tables.find_actor(one_actor), tables.find_actor(other_actor)
    if one == other:
        raise QuestionError("Name two different actors.")
    scoped = select_firm_ties(tables, scope, once=False)
    engine, pair = tables.engine, texts({one, other})
    engine.table(
        "near",
        "SELECT c.*, "
        f"CASE WHEN c.from_actor IN {pair} THEN c.from_actor ELSE c.to_actor END AS near_end, "
        f"CASE WHEN c.from_actor IN {pair} THEN c.to_actor ELSE c.from_actor END AS far_end "
        f"FROM ({scoped.claims}) AS c "
        f"WHERE (c.from_actor IN {pair}) <> (c.to_actor IN {pair})",
    )
    engine.table("near_signs", list_possible_spans("near", "near_end, far_end, tie_sign"))
    hostile, backing = list_hostile("near"), list_backing("near")
    by_id = {actor.id: actor for actor in tables.find_by_ids([one, other])}
    return Common(
        (by_id[one], by_id[other]),
        scoped.scope,
        scoped.unknown,
        scoped.theses_left_out,
        _share(tables, hostile, "h.actor = c.near_end AND h.target = c.far_end"),
        _share(tables, backing, "h.target = c.near_end AND h.actor = c.far_end"),
    )


def _share(tables: Tables, ties: str, ends: str) -> tuple[Actor, ...]:
    """List the far ends that both near ends have such ties with, on a day for both."""
    engine = tables.engine
    legs = f"SELECT c.* FROM near AS c JOIN ({ties}) AS h ON {is_same('c', 'h')} AND {ends}"
    engine.table("near_days", list_possible_spans(f"({legs}) AS legs", "near_end, far_end"))
    rows = engine.rows(
        "SELECT DISTINCT a.far_end FROM near_days AS a JOIN near_days AS b "
        "ON a.far_end = b.far_end AND a.near_end < b.near_end "
        "WHERE a.first_day <= b.last_day AND b.first_day <= a.last_day "
        f"AND a.far_end NOT IN ({_MIXED})"
    )
    return tuple(tables.find_by_ids(id for (id,) in rows))


_MIXED = (
    "SELECT p.far_end FROM near_signs AS p JOIN near_signs AS n "
    "ON p.near_end = n.near_end AND p.far_end = n.far_end "
    "WHERE p.tie_sign > 0 AND n.tie_sign < 0 "
    "AND p.first_day <= n.last_day AND n.first_day <= p.last_day"
)
"""The far ends of ties of both signs that may overlap in time."""

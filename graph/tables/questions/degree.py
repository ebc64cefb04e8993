"""Degree: how many others an actor is tied to, and by which sign."""

from __future__ import annotations

from dataclasses import dataclass

from ...analysis.centrality.layers import CONNECTION
from ...analysis.centrality.rank import RankedActor, Ranking
from ...model.scope import EVERYTHING, Scope
from ..engines.engine import one
from ..selecting.scoped import count_actors, select_firm_ties
from ..session import Tables


@dataclass(frozen=True, slots=True)
class DegreeActor(RankedActor):
    """A ranked actor, with how many others it has positive and negative ties with."""

    positive: int
    negative: int
    net: int


def rank_degree(tables: Tables, scope: Scope = EVERYTHING, top: int | None = None) -> Ranking:
    """Rank the actors by how many others they are tied to, as `rank_actors` does.

    A pair with ties of both signs counts in both. Theses are left out unless the scope names its
    modes. `top` keeps the first actors only.

    Raises ScopeError for a scope that cannot be used.
    """
    scoped = select_firm_ties(tables, scope, once=False)
    engine = tables.engine
    engine.table("pairs", _list_pairs(scoped.ties))
    ends = " UNION ALL ".join(f"SELECT {end} AS id, * FROM pairs" for end in ("one", "other"))
    engine.table(
        "degrees",
        "SELECT id, count(*) AS score, sum(positive) AS positive, sum(negative) AS negative "
        f"FROM ({ends}) AS ends GROUP BY id",
    )
    counted = one(engine.rows("SELECT count(*) FROM degrees"))
    ranked = "SELECT *, rank() OVER (ORDER BY score DESC) AS place FROM degrees"
    limit = f" LIMIT {top}" if top else ""
    rows = engine.rows(
        f"SELECT r.id, a.name, r.score, r.place, r.positive, r.negative FROM ({ranked}) AS r "
        f"JOIN actors AS a ON a.id = r.id ORDER BY r.place, r.id{limit}"
    )
    return Ranking(
        measure="degree",
        layer=CONNECTION,
        scope=scoped.scope,
        unknown=scoped.unknown,
        theses_left_out=scoped.theses_left_out,
        counted=counted,
        absent=count_actors(tables, scoped.scope) - counted,
        note=None,
        actors=tuple(
            DegreeActor(id, name, float(score), place, int(good), int(bad), int(good - bad))
            for id, name, score, place, good, bad in rows
        ),
    )


def _list_pairs(ties: str) -> str:
    """Return the query of the pairs with a tie, and if they have a positive and a negative one."""
    return (
        "SELECT least(from_actor, to_actor) AS one, greatest(from_actor, to_actor) AS other, "
        "max(CASE WHEN tie_sign > 0 THEN 1 ELSE 0 END) AS positive, "
        "max(CASE WHEN tie_sign < 0 THEN 1 ELSE 0 END) AS negative "
        f"FROM {ties} WHERE from_actor <> to_actor "
        "GROUP BY least(from_actor, to_actor), greatest(from_actor, to_actor)"
    )

"""PageRank on distinct pairs, iterated until it no longer moves."""

from __future__ import annotations

from ...analysis.centrality.layers import DIRECTED
from ...analysis.centrality.rank import RankedActor, Ranking
from ...model.scope import EVERYTHING, Scope
from ..engines.engine import Engine, double, one
from ..selecting.arcs import number_actors
from ..selecting.scoped import count_actors, select_firm_ties
from ..session import Tables

DAMPING = 0.85
TOLERANCE = 1e-12
"""The iterations stop where they change the scores by less than this, on average."""
_MOST_ITERATIONS = 1_000
_DECIMALS = 9
"""Scores that agree to this many decimals share a rank."""


def rank_pagerank(tables: Tables, scope: Scope = EVERYTHING, top: int | None = None) -> Ranking:
    """Rank the actors by PageRank (Brin & Page 1998), as `rank_actors` does.

    Each ordered pair counts once, symmetric ties in both directions. Theses are left out unless
    the scope names its modes. `top` keeps the first actors only.

    Raises ScopeError for a scope that cannot be used.
    """
    scoped = select_firm_ties(tables, scope, once=False)
    counted = number_actors(tables.engine, scoped.ties)
    scores = _iterate(tables.engine, counted) if counted else ""
    return Ranking(
        measure="pagerank",
        layer=DIRECTED,
        scope=scoped.scope,
        unknown=scoped.unknown,
        theses_left_out=scoped.theses_left_out,
        counted=counted,
        absent=count_actors(tables, scoped.scope) - counted,
        note=None,
        actors=_list_ranked(tables.engine, scores, top) if counted else (),
    )


def _iterate(engine: Engine, size: int) -> str:
    """Compute the scores; return the name of their table, with `node` and `score`."""
    degrees = "SELECT first_node, count(*) AS degree FROM arcs GROUP BY first_node"
    engine.table(
        "weights",
        f"SELECT a.first_node, a.second_node, {double(1.0)} / d.degree AS weight "
        f"FROM arcs AS a JOIN ({degrees}) AS d ON d.first_node = a.first_node",
    )
    first = double(1.0 / size)
    # A join: Spark answers NOT IN among the columns by comparing each node with each arc.
    engine.table(
        "scores",
        f"SELECT n.node, w.first_node IS NULL AS hangs, {first} AS score FROM nodes AS n "
        "LEFT JOIN (SELECT DISTINCT first_node FROM weights) AS w ON w.first_node = n.node",
    )
    scores, other = "scores", "next_scores"
    for _ in range(_MOST_ITERATIONS):
        engine.table(other, _step(scores, size))
        scores, other = other, scores
        moved = one(engine.rows(f"SELECT sum(abs(score - before)) FROM {scores}"))
        if moved < size * TOLERANCE:
            break
    return scores


def _step(scores: str, size: int) -> str:
    """Return the query of the next scores."""
    flows = (
        "SELECT w.second_node, sum(w.weight * s.score) AS flow FROM weights AS w "
        f"JOIN {scores} AS s ON s.node = w.first_node GROUP BY w.second_node"
    )
    lost = f"SELECT sum(CASE WHEN hangs THEN score ELSE 0.0E0 END) AS lost FROM {scores}"
    start = double((1 - DAMPING) / size)
    return (
        f"SELECT s.node, s.hangs, s.score AS before, {start} + {double(DAMPING)} * "
        f"(coalesce(f.flow, 0.0E0) + d.lost / {double(float(size))}) AS score "
        f"FROM {scores} AS s LEFT JOIN ({flows}) AS f ON f.second_node = s.node "
        f"CROSS JOIN ({lost}) AS d"
    )


def _list_ranked(engine: Engine, scores: str, top: int | None) -> tuple[RankedActor, ...]:
    rounded = f"SELECT node, score, round(score, {_DECIMALS}) AS level FROM {scores}"
    ranked = f"SELECT *, rank() OVER (ORDER BY level DESC) AS place FROM ({rounded}) AS rounded"
    limit = f" LIMIT {top}" if top else ""
    rows = engine.rows(
        f"SELECT n.id, a.name, r.score, r.place FROM ({ranked}) AS r "
        "JOIN nodes AS n ON n.node = r.node JOIN actors AS a ON a.id = n.id "
        f"ORDER BY r.place, n.id{limit}"
    )
    return tuple(RankedActor(*row) for row in rows)

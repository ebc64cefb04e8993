"""Signed triads: three actors with a signed tie between any two."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...analysis.balance.triads import PATTERNS, share_balanced
from ...analysis.records import answer_json
from ...model.scope import EVERYTHING, Scope
from ..selecting.scoped import select_firm_ties
from ..selecting.signs import decide_signs
from ..session import Tables


@dataclass(frozen=True, slots=True)
class Triads:
    """The number of triads by the signs of their pairs, and the share with a positive product.

    Members are counted apart from their bodies.
    """

    scope: Scope
    unknown: int
    theses_left_out: bool
    triads: Mapping[str, int]

    @property
    def balanced_share(self) -> float | None:
        """The share of balanced triads; None if there are none."""
        return share_balanced(self.triads)

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        names = ("scope", "unknown", "theses_left_out", "triads", "balanced_share")
        return answer_json(self, *names)


def count_triads(tables: Tables, scope: Scope = EVERYTHING) -> Triads:
    """Count triads as `measure_balance` does, with members apart.

    The sign of a pair claimed as both positive and negative is decided by days, or it has none.
    Theses are left out unless the scope names its modes.

    Raises ScopeError for a scope that cannot be used.
    """
    engine = tables.engine
    scoped = select_firm_ties(tables, scope, once=False, signed=True)
    decide_signs(tables.engine, scoped)
    engine.table("ranks", _RANKS)
    engine.table("edges", _EDGES)
    found = {int(negative): int(number) for negative, number in engine.rows(_TRIANGLES)}
    return Triads(
        replace(scoped.scope, members="apart"),
        scoped.unknown,
        scoped.theses_left_out,
        {pattern: found.get(negative, 0) for negative, pattern in enumerate(PATTERNS)},
    )


_ENDS = "SELECT one AS id FROM signed_pairs UNION ALL SELECT other AS id FROM signed_pairs"
_RANKS = (
    "SELECT id, row_number() OVER (ORDER BY degree, id) AS place "
    f"FROM (SELECT id, count(*) AS degree FROM ({_ENDS}) AS ends GROUP BY id) AS degrees"
)
_EDGES = (
    "SELECT least(o.place, t.place) AS low, greatest(o.place, t.place) AS high, "
    "CASE WHEN p.pair_sign < 0 THEN 1 ELSE 0 END AS negative FROM signed_pairs AS p "
    "JOIN ranks AS o ON o.id = p.one JOIN ranks AS t ON t.id = p.other"
)
"""The signed pairs, from the actor with fewer to the one with more: none has very many onwards."""
_TRIANGLES = (
    "SELECT a.negative + b.negative + c.negative AS negative, count(*) AS number FROM edges AS a "
    "JOIN edges AS b ON b.low = a.low AND b.high > a.high "
    "JOIN edges AS c ON c.low = a.high AND c.high = b.high "
    "GROUP BY a.negative + b.negative + c.negative"
)

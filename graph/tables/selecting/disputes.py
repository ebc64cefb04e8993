"""Contested relations in SQL, as `graph.model.disputes` finds them."""

from __future__ import annotations

from dataclasses import replace

from ...model.dates import ALWAYS
from ...model.scope import Scope
from ..session import Tables
from .holding import KEY, is_same, keep_claims, list_readings

_SETS = ("means", "opponents", "channels")
DISPUTABLE = (
    f"{KEY}, tie_sign, known_first, known_last, about_first, about_last, amount, unit, attacker, "
    + ", ".join(_SETS)
)
"""The columns of a claim that decide what contests it."""
_PAIR = "least(from_actor, to_actor) AS one, greatest(from_actor, to_actor) AS other"


def find_contested(tables: Tables, scope: Scope, name: str) -> None:
    """Make a table of the keys of the relations that are contested in a resolved scope."""
    engine = tables.engine
    claims = keep_claims(replace(scope, modes=frozenset()))
    engine.table(f"{name}_pairs", list_mixed_pairs(f"({claims}) AS c"))
    both = (
        f"SELECT {KEY}, tie_sign, known_first, known_last FROM ({claims}) AS c "
        f"JOIN {name}_pairs AS p ON p.one = least(c.from_actor, c.to_actor) "
        "AND p.other = greatest(c.from_actor, c.to_actor)"
    )
    engine.table(f"{name}_spans", list_known_spans(f"({both}) AS b", scope))
    denied = list_denied(f"({keep_claims(scope)})", scope)
    engine.table(name, f"{denied} UNION {_list_opposed(f'{name}_spans')}")


def list_mixed_pairs(claims: str) -> str:
    """Return the query of the pairs with claims of both signs: `one` and `other`."""
    return (
        f"SELECT {_PAIR} FROM {claims} WHERE tie_sign <> 0 GROUP BY least(from_actor, to_actor), "
        "greatest(from_actor, to_actor) HAVING max(tie_sign) <> min(tie_sign)"
    )


def list_denied(kept: str, scope: Scope) -> str:
    """Return the query of the relations with a claim that a denial contests."""
    first, last = _asked(scope)
    readings = " AND ".join(["stance = 'denies'", *list_readings(scope)])
    days = (
        f"greatest(s.about_first, d.about_first, {first}) "
        f"<= least(s.about_last, d.about_last, {last})"
    )
    amounts = "NOT coalesce(lower(s.unit) = lower(d.unit) AND s.amount <> d.amount, FALSE)"
    attackers = (
        "coalesce(s.attacker = d.attacker OR s.attacker = 'both' OR d.attacker = 'both', TRUE)"
    )
    conditions = [days, amounts, attackers, *map(_may_meet, _SETS)]
    return (
        f"SELECT DISTINCT {_of('s')} FROM {kept} AS s "
        f"JOIN (SELECT * FROM claims WHERE {readings}) AS d ON {is_same('s', 'd')} "
        f"WHERE {' AND '.join(conditions)}"
    )


def _may_meet(column: str) -> str:
    """Return the condition that what two claims name overlaps, or one of them leaves it open."""
    open_ = [_is_open(f"{claim}.{column}") for claim in ("s", "d")]
    return f"({' OR '.join(open_)} OR arrays_overlap(s.{column}, d.{column}))"


def _is_open(column: str) -> str:
    empty = f"NOT coalesce(arrays_overlap({column}, {column}), FALSE)"
    return f"{empty} OR array_contains({column}, 'unknown')" if "means" in column else empty


def list_known_spans(kept: str, scope: Scope, keys: str = KEY) -> str:
    """Return the query of the days on which relations are known to apply, by keys and sign.

    The keys are columns of the claims; by default, each relation is on its own.
    """
    first, last = _asked(scope)
    source = (
        f"SELECT DISTINCT {keys}, tie_sign, greatest(known_first, {first}) AS first_day, "
        f"least(known_last, {last}) AS last_day FROM {kept} "
        f"WHERE tie_sign <> 0 AND known_first <= {last} AND known_last >= {first}"
    )
    return unite_spans(source, f"{keys}, tie_sign")


def unite_spans(source: str, keys: str) -> str:
    """Return the query that merges the spans of each key that overlap or are adjacent.

    The source has the keys, `first_day` and `last_day`.
    """
    window = (
        f"PARTITION BY {keys} ORDER BY first_day, last_day ROWS BETWEEN UNBOUNDED PRECEDING AND"
    )
    begins = (
        f"SELECT *, CASE WHEN first_day <= max(last_day) OVER ({window} 1 PRECEDING) + 1 "
        f"THEN 0 ELSE 1 END AS begins FROM ({source}) AS spans"
    )
    runs = f"SELECT *, sum(begins) OVER ({window} CURRENT ROW) AS run FROM ({begins}) AS marked"
    return (
        f"SELECT {keys}, min(first_day) AS first_day, max(last_day) AS last_day "
        f"FROM ({runs}) AS numbered GROUP BY {keys}, run"
    )


def _list_opposed(spans: str) -> str:
    """Return the query of the relations known to apply on a day of one with the other sign."""
    paired = f"SELECT *, {_PAIR} FROM {spans}"
    return (
        f"SELECT DISTINCT {_of('p')} FROM ({paired}) AS p JOIN ({paired}) AS n "
        "ON p.one = n.one AND p.other = n.other AND p.tie_sign = -n.tie_sign "
        "WHERE p.first_day <= n.last_day AND n.first_day <= p.last_day"
    )


def _asked(scope: Scope) -> tuple[int, int]:
    days = scope.asked or ALWAYS
    return days.first.toordinal(), days.last.toordinal()


def _of(table: str) -> str:
    return ", ".join(f"{table}.{name}" for name in KEY.split(", "))

"""The sign of each pair, as `graph.analysis.balance.signs` decides it."""

from __future__ import annotations

from ...model.scope import Scope
from ..session import Tables
from .disputes import list_denied, list_known_spans
from .holding import is_same, keep_claims

PAIR = "least(from_actor, to_actor) AS one, greatest(from_actor, to_actor) AS other"


def decide_signs(tables: Tables, scope: Scope) -> None:
    """Make the table `signed_pairs` of a resolved scope: `one`, `other` and `pair_sign`.

    A pair with both signs has none if a claim is denied, or both signs are known to apply on one
    day. Else the sign of the latest known day counts; where the signs alternate, or within a
    period, the sign known to apply on more days.
    """
    engine = tables.engine
    engine.table(
        "pair_signs",
        f"SELECT {PAIR}, max(tie_sign) AS highest, min(tie_sign) AS lowest FROM ties "
        "WHERE tie_sign <> 0 AND from_actor <> to_actor "
        "GROUP BY least(from_actor, to_actor), greatest(from_actor, to_actor)",
    )
    clear = "SELECT one, other, highest AS pair_sign FROM pair_signs WHERE highest = lowest"
    if not engine.rows("SELECT one FROM pair_signs WHERE highest <> lowest LIMIT 1"):
        engine.table("signed_pairs", clear)
        return
    _list_days(tables, scope)
    both = _choose(by_days=scope.during is not None)
    engine.table("signed_pairs", f"{clear} UNION ALL {both}")


def _list_days(tables: Tables, scope: Scope) -> None:
    """Make the tables `sign_days`, known days by pair and sign, and `unsigned`, the pairs without.

    Only pairs with both signs are in them.
    """
    engine = tables.engine
    inside = (
        "SELECT t.from_actor, t.tie_type, t.to_actor, p.one, p.other FROM ties AS t "
        "JOIN pair_signs AS p ON p.one = least(t.from_actor, t.to_actor) "
        "AND p.other = greatest(t.from_actor, t.to_actor) "
        "WHERE p.highest <> p.lowest AND t.tie_sign <> 0"
    )
    engine.table("both_ties", inside)
    engine.table(
        "both_claims",
        f"SELECT c.*, b.one, b.other FROM ({keep_claims(scope)}) AS c "
        f"JOIN both_ties AS b ON {is_same('c', 'b')}",
    )
    engine.table("sign_days", list_known_spans("both_claims", scope, "one, other"))
    overlap = (
        "SELECT p.one, p.other FROM sign_days AS p JOIN sign_days AS n "
        "ON p.one = n.one AND p.other = n.other "
        "WHERE p.tie_sign > 0 AND n.tie_sign < 0 "
        "AND p.first_day <= n.last_day AND n.first_day <= p.last_day"
    )
    denied = (
        f"SELECT b.one, b.other FROM both_ties AS b "
        f"JOIN ({list_denied('both_claims', scope)}) AS d ON {is_same('b', 'd')}"
    )
    engine.table("unsigned", f"{overlap} UNION {denied}")


def _choose(*, by_days: bool) -> str:
    """Return the query of the pairs with both signs that one sign is chosen for."""
    days = "last_day - first_day + 1"
    before = "lag(tie_sign) OVER (PARTITION BY one, other ORDER BY first_day, last_day)"
    turned = (
        f"SELECT one, other, tie_sign, {days} AS days, last_day, "
        f"CASE WHEN tie_sign <> {before} THEN 1 ELSE 0 END AS turn FROM sign_days"
    )
    more = "sum(CASE WHEN tie_sign {0} 0 THEN days ELSE 0 END)"
    last = "max(CASE WHEN tie_sign {0} 0 THEN last_day ELSE 0 END)"
    weighed = (
        f"SELECT one, other, sum(turn) AS turns, {more.format('>')} - {more.format('<')} AS more, "
        f"{last.format('>')} - {last.format('<')} AS latest "
        f"FROM ({turned}) AS turned GROUP BY one, other"
    )
    balance = "more" if by_days else "CASE WHEN turns > 1 THEN more ELSE latest END"
    chosen = f"SELECT one, other, {balance} AS balance FROM ({weighed}) AS weighed"
    return (
        "SELECT c.one, c.other, CASE WHEN c.balance > 0 THEN 1 ELSE -1 END AS pair_sign "
        f"FROM ({chosen}) AS c LEFT JOIN unsigned AS u ON u.one = c.one AND u.other = c.other "
        "WHERE c.balance <> 0 AND u.one IS NULL"
    )

"""The sign of each pair, as `graph.analysis.balance.signs` decides it."""

from __future__ import annotations

from ..engines.engine import Engine
from .disputes import DISPUTABLE, list_denied, list_known_spans
from .scoped import Scoped

PAIR = "least(from_actor, to_actor) AS one, greatest(from_actor, to_actor) AS other"


def decide_signs(engine: Engine, scoped: Scoped) -> None:
    """Make the table `signed_pairs` of a scope: `one`, `other` and `pair_sign`.

    A pair with both signs has none if a claim is denied, or both signs are known to apply on one
    day. Else the sign of the latest known day counts; where the signs alternate, or within a
    period, the sign known to apply on more days.
    """
    engine.table(
        "pair_signs",
        f"SELECT {PAIR}, max(tie_sign) AS highest, min(tie_sign) AS lowest FROM {scoped.ties} "
        "WHERE tie_sign <> 0 AND from_actor <> to_actor "
        "GROUP BY least(from_actor, to_actor), greatest(from_actor, to_actor)",
    )
    clear = "SELECT one, other, highest AS pair_sign FROM pair_signs WHERE highest = lowest"
    if not engine.rows("SELECT one FROM pair_signs WHERE highest <> lowest LIMIT 1"):
        engine.table("signed_pairs", clear)
        return
    _list_days(engine, scoped)
    both = _choose(by_days=scoped.scope.during is not None)
    engine.table("signed_pairs", f"{clear} UNION ALL {both}")


def _list_days(engine: Engine, scoped: Scoped) -> None:
    """Make the tables `sign_days`, known days by pair and sign, and `unsigned`, the pairs without.

    Only pairs with both signs are in them.
    """
    scope = scoped.resolved
    engine.table(
        "both_claims",
        f"SELECT {DISPUTABLE}, one, other FROM ({scoped.claims}) AS c "
        "JOIN pair_signs AS p ON p.one = least(c.from_actor, c.to_actor) "
        "AND p.other = greatest(c.from_actor, c.to_actor) "
        "WHERE p.highest <> p.lowest AND c.tie_sign <> 0",
    )
    engine.table("sign_days", list_known_spans("both_claims", scope, "one, other"))
    overlap = (
        "SELECT p.one, p.other FROM sign_days AS p JOIN sign_days AS n "
        "ON p.one = n.one AND p.other = n.other "
        "WHERE p.tie_sign > 0 AND n.tie_sign < 0 "
        "AND p.first_day <= n.last_day AND n.first_day <= p.last_day"
    )
    denied = f"SELECT {PAIR} FROM ({list_denied('both_claims', scope)}) AS d"
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

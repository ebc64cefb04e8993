"""Who is said to be hostile to whom, and the days on which ties may apply, in SQL."""

from __future__ import annotations

from .disputes import unite_spans
from .holding import KEY


def list_hostile(claims: str) -> str:
    """Return the query of who is hostile to whom: the key, `actor` and `target`.

    It is the first end of a directed relation; of a fight both, or the attackers if it is only
    intended and each claim names one, as in `graph.analysis.tensions.hostility`.
    """
    named = "attacker = from_actor OR attacker = to_actor"
    grouped = (
        f"SELECT {KEY}, max(is_symmetric) AS is_symmetric, "
        "max(CASE WHEN claim_mode <> 'intent' THEN 1 ELSE 0 END) AS fought, "
        f"min(CASE WHEN {named} THEN 1 ELSE 0 END) AS all_named, "
        "max(CASE WHEN attacker = from_actor THEN 1 ELSE 0 END) AS first_attacks, "
        "max(CASE WHEN attacker = to_actor THEN 1 ELSE 0 END) AS second_attacks "
        f"FROM {claims} WHERE tie_sign < 0 GROUP BY {KEY}"
    )
    both = "fought = 1 OR all_named = 0"
    return (
        f"WITH g AS ({grouped}) SELECT {KEY}, from_actor AS actor, to_actor AS target FROM g "
        f"WHERE NOT is_symmetric OR {both} OR first_attacks = 1 "
        f"UNION ALL SELECT {KEY}, to_actor AS actor, from_actor AS target FROM g "
        f"WHERE is_symmetric AND ({both} OR second_attacks = 1)"
    )


def list_backing(claims: str) -> str:
    """Return the query of who backs whom: the key, `actor` and `target`."""
    backing = f"SELECT DISTINCT {KEY}, is_symmetric FROM {claims} WHERE tie_role = 'support'"
    return (
        f"WITH b AS ({backing}) SELECT {KEY}, from_actor AS actor, to_actor AS target FROM b "
        f"UNION ALL SELECT {KEY}, to_actor AS actor, from_actor AS target FROM b "
        "WHERE is_symmetric"
    )


def list_possible_spans(claims: str, keys: str) -> str:
    """Return the query of the days on which ties may apply, by some keys of the claims."""
    return unite_spans(
        f"SELECT DISTINCT {keys}, possible_first AS first_day, possible_last AS last_day "
        f"FROM {claims} WHERE possible_first IS NOT NULL",
        keys,
    )

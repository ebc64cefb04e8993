"""Candidates for tensions, by the number of claims between their actors, in SQL.

They include all tensions of a kind. A few may be none: whether denials meet what they deny, and
some days, are left to the code that finds tensions in a graph.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from ...model.scope import Scope
from ..engines.engine import texts
from ..session import Tables
from .disputes import find_contested
from .holding import is_same, keep_claims
from .sides import list_backing, list_hostile, list_possible_spans

PAIR = "least(from_actor, to_actor) AS one, greatest(from_actor, to_actor) AS other"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Actors who may be in tension, and the number of supporting claims between them.

    `others` are further actors whose ties decide.
    """

    actors: tuple[str, ...]
    claims: int
    others: tuple[str, ...] = ()

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The pairs of the actors."""
        return [*combinations((*self.actors, *self.others), 2)]


def prepare(tables: Tables, scope: Scope) -> None:
    """Make the tables that candidates are chosen from, of a resolved scope and its `ties`.

    `widened` has all claims of the scope, also of types and signs left out; `held` those of its
    ties; `pair_claims` the number of these by pair.
    """
    engine = tables.engine
    engine.table("widened", keep_claims(scope))
    engine.table("held", f"SELECT c.* FROM widened AS c JOIN ties AS t ON {is_same('c', 't')}")
    pairs = "least(from_actor, to_actor), greatest(from_actor, to_actor)"
    engine.table(
        "pair_claims",
        f"SELECT {PAIR}, sum(claims) AS claims FROM ties WHERE from_actor <> to_actor "
        f"GROUP BY {pairs}",
    )
    find_contested(tables, scope, "disputed")


def list_candidates(tables: Tables, kind: str, most: int, after: int) -> list[Candidate]:
    """List candidates of a kind in order, so many after the first ones."""
    actors, sql = CANDIDATES[kind](tables)
    names = ", ".join(actors)
    rows = tables.engine.rows(
        f"SELECT {names}, claims FROM ({sql}) AS c ORDER BY claims DESC, {names} "
        f"LIMIT {most} OFFSET {after}"
    )
    found = [Candidate(tuple(row[:-1]), int(row[-1])) for row in rows]
    return _add_umbrellas(tables, found) if kind == _DOUBLE else found


def _add_umbrellas(tables: Tables, found: list[Candidate]) -> list[Candidate]:
    """Add the umbrellas of the members: being against these decides too."""
    members = texts({each.actors[1] for each in found} | {""})
    bodies: dict[str, list[str]] = defaultdict(list)
    sql = f"SELECT member, body FROM umbrellas WHERE member IN {members} ORDER BY member, body"
    for member, body in tables.engine.rows(sql):
        bodies[member].append(body)
    return [replace(each, others=tuple(bodies[each.actors[1]])) for each in found]


_DOUBLE = "double-stance"
Query = tuple[tuple[str, ...], str]
"""The columns of the actors, and the query of these and of `claims`."""
_COUNT = "JOIN pair_claims AS p ON p.one = c.one AND p.other = c.other"


def _list_contested(_: Tables) -> Query:
    disputed = f"SELECT DISTINCT {PAIR} FROM ties AS t WHERE EXISTS ({_DISPUTED})"
    return ("one", "other"), f"SELECT p.one, p.other, p.claims FROM ({disputed}) AS c {_COUNT}"


_DISPUTED = f"SELECT 1 FROM disputed AS d WHERE {is_same('d', 't')}"


def _list_changed(_: Tables) -> Query:
    """Return the pairs with both signs of which some relation is not contested."""
    both = (
        f"SELECT {PAIR} FROM widened WHERE tie_sign <> 0 GROUP BY least(from_actor, to_actor), "
        "greatest(from_actor, to_actor) HAVING max(tie_sign) <> min(tie_sign)"
    )
    return ("one", "other"), f"SELECT p.one, p.other, p.claims FROM ({both}) AS c {_COUNT}"


def _list_double_stances(tables: Tables) -> Query:
    """Return who backs and is against another, or one of a member and its umbrella."""
    engine = tables.engine
    engine.table("backing", f"SELECT DISTINCT actor, target FROM ({list_backing('held')}) AS b")
    engine.table("hostile", f"SELECT DISTINCT actor, target FROM ({list_hostile('held')}) AS h")
    kinds = {id for id, kind in tables.vocabulary.kinds.items() if kind.role == "umbrella"}
    umbrellas = f"SELECT id FROM actors WHERE kind IN {texts({*kinds, ''})}"
    engine.table(
        "umbrellas",
        "SELECT DISTINCT from_actor AS member, to_actor AS body FROM held "
        f"WHERE tie_role = 'membership' AND to_actor IN ({umbrellas})",
    )
    both = f"SELECT actor, member, claims FROM ({_DIRECT}) AS d UNION ALL {_THROUGH_UMBRELLA}"
    return ("actor", "member"), (
        f"SELECT actor, member, max(claims) AS claims FROM ({both}) AS b GROUP BY actor, member"
    )


def _of_pair(table: str, one: str, other: str) -> str:
    """Return the join of the claims of a pair."""
    return (
        f"JOIN pair_claims AS {table} ON {table}.one = least({one}, {other}) "
        f"AND {table}.other = greatest({one}, {other})"
    )


_DIRECT = (
    "SELECT b.actor, b.target AS member, p.claims FROM backing AS b "
    "JOIN hostile AS h ON h.actor = b.actor AND h.target = b.target "
    f"{_of_pair('p', 'b.actor', 'b.target')}"
)
_THROUGH_UMBRELLA = (
    "SELECT b.actor, g.member, sum(p.claims + q.claims + r.claims) AS claims FROM umbrellas AS g "
    "JOIN backing AS b ON b.target IN (g.member, g.body) AND b.actor NOT IN (g.member, g.body) "
    "JOIN hostile AS h ON h.actor = b.actor AND h.target IN (g.member, g.body) "
    "AND h.target <> b.target "
    f"{_of_pair('p', 'b.actor', 'g.member')} {_of_pair('q', 'b.actor', 'g.body')} "
    f"{_of_pair('r', 'g.member', 'g.body')} GROUP BY b.actor, g.member"
)


def _list_triads(tables: Tables) -> Query:
    """Return three actors with a tie between any two, whose signs may have a negative product.

    Pairs whose two signs may overlap in time are in none.
    """
    engine = tables.engine
    engine.table("signed_held", f"SELECT *, {PAIR} FROM held WHERE tie_sign <> 0")
    spans = list_possible_spans("signed_held", "one, other, tie_sign")
    engine.table("sign_spans", spans)
    mixed = (
        "SELECT a.one, a.other FROM sign_spans AS a JOIN sign_spans AS b "
        "ON a.one = b.one AND a.other = b.other WHERE a.tie_sign > 0 AND b.tie_sign < 0 "
        "AND a.first_day <= b.last_day AND b.first_day <= a.last_day"
    )
    engine.table(
        "legs",
        "SELECT s.one, s.other, s.tie_sign, p.claims FROM (SELECT DISTINCT one, other, tie_sign "
        "FROM signed_held) AS s JOIN pair_claims AS p ON p.one = s.one AND p.other = s.other "
        f"LEFT JOIN (SELECT DISTINCT one, other FROM ({mixed}) AS m) AS x "
        "ON x.one = s.one AND x.other = s.other WHERE x.one IS NULL",
    )
    return ("first_one", "second_one", "third_one"), (
        "SELECT DISTINCT a.one AS first_one, a.other AS second_one, b.other AS third_one, "
        "a.claims + b.claims + c.claims AS claims FROM legs AS a "
        "JOIN legs AS b ON b.one = a.one AND b.other > a.other "
        "JOIN legs AS c ON c.one = a.other AND c.other = b.other "
        "WHERE a.tie_sign * b.tie_sign * c.tie_sign < 0"
    )


CANDIDATES: Mapping[str, Callable[[Tables], Query]] = {
    _DOUBLE: _list_double_stances,
    "contested": _list_contested,
    "changed-sides": _list_changed,
    "unbalanced-triad": _list_triads,
}
"""The kinds of tensions that tables offer, each with the query of its candidates."""

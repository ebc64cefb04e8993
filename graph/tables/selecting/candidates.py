"""Candidates for tensions, by the number of claims between their actors, in SQL.

They include all tensions of a kind. A few may be none: whether denials meet what they deny, and
some days, are left to the code that finds tensions in a graph.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from ..engines.engine import texts
from ..session import Tables
from .disputes import find_contested, list_mixed_pairs
from .holding import is_same, keep_claims
from .scoped import Scoped
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


def count_pairs(tables: Tables) -> None:
    """Make the table `pair_claims`: the number of claims of the table `ties` by pair."""
    pairs = "least(from_actor, to_actor), greatest(from_actor, to_actor)"
    tables.engine.table(
        "pair_claims",
        f"SELECT {PAIR}, sum(claims) AS claims FROM ties WHERE from_actor <> to_actor "
        f"GROUP BY {pairs}",
    )


def list_candidates(tables: Tables, scoped: Scoped, kind: str, most: int) -> list[Candidate]:
    """List the first candidates of a kind in order, at most so many.

    They are chosen by the tables `ties` and `pair_claims`.
    """
    actors, sql = CANDIDATES[kind](tables, scoped, most)
    names = ", ".join(actors)
    rows = tables.engine.rows(
        f"SELECT {names}, claims FROM ({sql}) AS c ORDER BY claims DESC, {names} LIMIT {most}"
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


def _list_contested(tables: Tables, scoped: Scoped, _: int) -> Query:
    find_contested(tables, scoped.resolved, "disputed")
    disputed = f"SELECT DISTINCT {PAIR} FROM ties AS t WHERE EXISTS ({_DISPUTED})"
    return ("one", "other"), f"SELECT p.one, p.other, p.claims FROM ({disputed}) AS c {_COUNT}"


_DISPUTED = f"SELECT 1 FROM disputed AS d WHERE {is_same('d', 't')}"


def _list_changed(_: Tables, scoped: Scoped, __: int) -> Query:
    """Return the pairs with both signs, also by claims of types and signs left out."""
    both = list_mixed_pairs(f"({keep_claims(scoped.resolved)}) AS k")
    return ("one", "other"), f"SELECT p.one, p.other, p.claims FROM ({both}) AS c {_COUNT}"


def _list_double_stances(tables: Tables, scoped: Scoped, _: int) -> Query:
    """Return who backs and is against another, or one of a member and its umbrella."""
    engine = tables.engine
    engine.table("backing", f"SELECT DISTINCT actor, target FROM ({list_backing('ties')}) AS b")
    hostile = list_hostile(f"({scoped.claims}) AS claimed")
    engine.table("hostile", f"SELECT DISTINCT actor, target FROM ({hostile}) AS h")
    kinds = {id for id, kind in tables.vocabulary.kinds.items() if kind.role == "umbrella"}
    umbrellas = f"SELECT id FROM actors WHERE kind IN {texts({*kinds, ''})}"
    engine.table(
        "umbrellas",
        "SELECT DISTINCT from_actor AS member, to_actor AS body FROM ties "
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


def _list_triads(tables: Tables, scoped: Scoped, most: int) -> Query:
    """Return the first triples of actors with a tie between any two, which may be unbalanced.

    Pairs whose two signs may overlap in time are in none. Each pair goes from the actor with fewer
    pairs to the one with more, so that none has very many onwards.
    """
    engine = tables.engine
    engine.table("mixed_pairs", list_mixed_pairs("ties"))
    both = (
        f"SELECT m.one, m.other, c.tie_sign, c.possible_first, c.possible_last "
        f"FROM ({scoped.claims}) AS c JOIN mixed_pairs AS m "
        f"ON m.one = least(c.from_actor, c.to_actor) AND m.other = greatest(c.from_actor, "
        "c.to_actor) WHERE c.tie_sign <> 0"
    )
    engine.table("sign_spans", list_possible_spans(f"({both}) AS b", "one, other, tie_sign"))
    engine.table("legs", _LEGS)
    engine.table("triad_actors", _TRIAD_ACTORS)
    engine.table("triad_legs", _TRIAD_LEGS)
    nodes = ", ".join(_NODES)
    first = f"SELECT * FROM ({_TRIADS}) AS t ORDER BY claims DESC, {nodes} LIMIT {most}"
    joins = " ".join(f"JOIN triad_actors AS {each} ON {each}.node = t.{each}" for each in _NODES)
    names = ", ".join(f"{node}.id AS {name}" for node, name in zip(_NODES, _TRIPLE, strict=True))
    return _TRIPLE, f"SELECT {names}, t.claims FROM ({first}) AS t {joins}"


_TRIPLE = ("first_one", "second_one", "third_one")
_NODES = ("first_node", "second_node", "third_node")
_OVERLAPPING = (
    "SELECT DISTINCT a.one, a.other FROM sign_spans AS a JOIN sign_spans AS b "
    "ON a.one = b.one AND a.other = b.other WHERE a.tie_sign > 0 AND b.tie_sign < 0 "
    "AND a.first_day <= b.last_day AND b.first_day <= a.last_day"
)
_SIGNS = (
    f"SELECT {PAIR}, CASE WHEN max(tie_sign) < 0 THEN 1 ELSE 0 END AS negative, "
    "CASE WHEN max(tie_sign) <> min(tie_sign) THEN 1 ELSE 0 END AS both_signs "
    "FROM ties WHERE tie_sign <> 0 "
    "GROUP BY least(from_actor, to_actor), greatest(from_actor, to_actor)"
)
_LEGS = (
    f"SELECT s.one, s.other, s.negative, s.both_signs, p.claims FROM ({_SIGNS}) AS s "
    "JOIN pair_claims AS p ON p.one = s.one AND p.other = s.other "
    f"LEFT JOIN ({_OVERLAPPING}) AS x ON x.one = s.one AND x.other = s.other WHERE x.one IS NULL"
)
_TRIAD_ACTORS = (
    "SELECT id, row_number() OVER (ORDER BY id) AS node, "
    "row_number() OVER (ORDER BY degree, id) AS place FROM (SELECT id, count(*) AS degree "
    "FROM (SELECT one AS id FROM legs UNION ALL SELECT other AS id FROM legs) AS ends "
    "GROUP BY id) AS degrees"
)
_TRIAD_LEGS = (
    "SELECT least(o.place, t.place) AS low, greatest(o.place, t.place) AS high, "
    "CASE WHEN o.place < t.place THEN o.node ELSE t.node END AS low_node, "
    "CASE WHEN o.place < t.place THEN t.node ELSE o.node END AS high_node, "
    "l.negative, l.both_signs, l.claims FROM legs AS l "
    "JOIN triad_actors AS o ON o.id = l.one JOIN triad_actors AS t ON t.id = l.other"
)
_ENDS = "a.low_node, a.high_node, b.high_node"
_TRIADS = (
    f"SELECT least({_ENDS}) AS first_node, "
    f"a.low_node + a.high_node + b.high_node - least({_ENDS}) - greatest({_ENDS}) AS second_node, "
    f"greatest({_ENDS}) AS third_node, a.claims + b.claims + c.claims AS claims "
    "FROM triad_legs AS a JOIN triad_legs AS b ON b.low = a.low AND b.high > a.high "
    "JOIN triad_legs AS c ON c.low = a.high AND c.high = b.high "
    "WHERE a.both_signs + b.both_signs + c.both_signs > 0 "
    "OR a.negative + b.negative + c.negative IN (1, 3)"
)


CANDIDATES: Mapping[str, Callable[[Tables, Scoped, int], Query]] = {
    _DOUBLE: _list_double_stances,
    "contested": _list_contested,
    "changed-sides": _list_changed,
    "unbalanced-triad": _list_triads,
}
"""The kinds of tensions that tables offer, each with the query of its candidates."""

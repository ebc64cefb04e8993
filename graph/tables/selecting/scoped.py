"""The relations of a scope as a table: what `graph.model.relations` decides, in SQL."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...analysis.default_modes import leave_out_theses
from ...model.scope import Scope
from ...model.text import fold
from ...model.vocabulary import SIGNS
from ..engines.engine import double, one, texts
from ..session import Tables
from .disputes import find_contested
from .holding import KEY, UNKNOWN, YES, all_of, is_same, keep_claims


@dataclass(frozen=True, slots=True)
class Scoped:
    """The relations of a scope that some claim supports.

    `scope` is the one used, as the user names things, and `resolved` the same with ids. `ties` is
    a table of the relations, or a query in parentheses; `claims` is the query of the claims that
    support them. `unknown` is the number of relations not dated to the scope; `theses_left_out`
    says that the scope given has more, because of interpretations.
    """

    scope: Scope
    resolved: Scope
    ties: str
    claims: str
    unknown: int = 0
    theses_left_out: bool = False


def select_ties(tables: Tables, scope: Scope, *, once: bool = True) -> Scoped:
    """Select the relations of a scope: the key, `tie_sign`, `is_symmetric` and `tie_role`.

    With `once` there is a table `ties` with a row for each, and also `standing` (from 1 for a
    thesis to 4) and `claims`, the number of claims that support it. Without, it is quicker, and a
    relation may have several rows.

    Raises ScopeError if the scope names something that the store does not have.
    """
    return _select(tables, scope, tables.resolve(scope), once)


def select_firm_ties(
    tables: Tables, scope: Scope, *, once: bool = True, signed: bool = False
) -> Scoped:
    """Select the relations without interpretations, unless the scope names its modes.

    `signed` says whether relations without a sign count for `theses_left_out`.
    """
    resolved = tables.resolve(scope)
    narrowed = leave_out_theses(resolved)
    scoped = _select(tables, leave_out_theses(scope), narrowed, once)
    if narrowed == resolved or not _names_theses(tables):
        return scoped
    find = _has_more_claims if is_by_claim(resolved) else _has_more_relations
    return replace(scoped, theses_left_out=find(tables, resolved, scoped, signed))


def _select(tables: Tables, scope: Scope, resolved: Scope, once: bool) -> Scoped:
    engine = tables.engine
    if is_by_claim(resolved):
        claims = _pick_claims(resolved)
        if once:
            select_relations(tables, resolved, "ties")
        return Scoped(scope, resolved, "ties" if once else f"({claims}) AS ties", claims)
    select_relations(tables, resolved, "relations")
    undated = one(engine.rows(f"SELECT count(*) FROM relations WHERE h = {UNKNOWN}"))
    present = "TRUE" if scope.unknown == "keep" else f"h = {YES}"
    engine.table("ties", f"SELECT * FROM relations WHERE {present}")
    claims = f"SELECT c.* FROM ({keep_claims(resolved)}) AS c JOIN ties AS t ON {is_same('c', 't')}"
    return Scoped(scope, resolved, "ties", claims, undated)


def is_by_claim(scope: Scope) -> bool:
    """Check whether each claim alone decides if its relation is in a scope.

    It does not if dates are asked for, or what is said about a relation as a whole.
    """
    whole = (scope.asked, scope.amount, scope.contested, scope.relayed, scope.single_voice)
    return all(each is None for each in whole)


def _pick_claims(scope: Scope) -> str:
    """Return the query of the claims of a scope in which each claim alone decides."""
    return f"SELECT * FROM ({keep_claims(scope)}) AS kept WHERE {all_of(_list_filters(scope))}"


def _names_theses(tables: Tables) -> bool:
    thesis = "SELECT 1 AS found FROM claims WHERE claim_mode = 'thesis' LIMIT 1"
    return bool(tables.engine.rows(thesis))


def _has_more_claims(tables: Tables, scope: Scope, scoped: Scoped, signed: bool) -> bool:
    """Check whether a scope has relations that it lacks without theses, by the claims alone."""
    theses = _pick_claims(replace(scope, modes=frozenset({"thesis"})))
    sign = "tie_sign <> 0" if signed else "TRUE"
    lost = (
        f"SELECT {KEY} FROM ({theses}) AS theses WHERE {sign} "
        f"EXCEPT SELECT {KEY} FROM {scoped.ties}"
    )
    return bool(tables.engine.rows(f"SELECT * FROM ({lost}) AS lost LIMIT 1"))


def _has_more_relations(tables: Tables, scope: Scope, _: Scoped, signed: bool) -> bool:
    """Check whether a scope has relations, or undated ones, that it lacks without theses."""
    engine = tables.engine
    select_relations(tables, scope, "whole")
    kept = "" if scope.unknown == "keep" else f" AND h = {YES}"
    sign = "tie_sign <> 0" if signed else "TRUE"
    lost = (
        f"SELECT {KEY} FROM whole WHERE {sign}{{when}} "
        f"EXCEPT SELECT {KEY} FROM relations WHERE {{then}}"
    )
    present = lost.format(when=kept, then=f"TRUE{kept}")
    undated = lost.format(when=f" AND h = {UNKNOWN}", then="TRUE")
    return any(
        engine.rows(f"SELECT * FROM ({each}) AS lost LIMIT 1") for each in (present, undated)
    )


def select_relations(tables: Tables, scope: Scope, name: str) -> None:
    """Make a table of the supported relations that a resolved scope shows, undated ones too."""
    engine = tables.engine
    kept = keep_claims(scope)
    units = find_units(tables, scope)
    columns = [
        KEY,
        "max(tie_sign) AS tie_sign", "max(tie_role) AS tie_role",
        "max(is_symmetric) AS is_symmetric",
        "max(h) AS h", "max(firmness) AS standing", "count(*) AS claims",
    ]  # fmt: skip
    having = _list_conditions(scope, units)
    where = _list_filters(scope)
    if scope.contested is not None:
        find_contested(tables, scope, f"{name}_contested")
        inside = "" if scope.contested else "NOT "
        marked = f"SELECT 1 FROM {name}_contested AS c WHERE {is_same('kept', 'c')}"
        where.append(f"{inside}EXISTS ({marked})")
    engine.table(
        name,
        f"SELECT {', '.join(columns)} FROM ({kept}) AS kept WHERE {all_of(where)} "
        f"GROUP BY {KEY} HAVING {all_of(having)}",
    )


def _list_filters(scope: Scope) -> list[str]:
    """List the conditions on the type and the ends of a relation."""
    where = [f"tie_type IN {texts(scope.types)}"] if scope.types else []
    if scope.signs:
        signs = ", ".join(str(SIGNS[each]) for each in sorted(scope.signs))  # type: ignore[index]
        where.append(f"tie_sign IN ({signs})")
    return where + _list_kinds(scope)


def _list_conditions(scope: Scope, units: Iterable[str]) -> list[str]:
    """List the conditions on a relation that all its claims decide."""
    conditions = []
    if scope.amount:
        least = double(float(scope.amount.number))
        enough = f"unit IN {texts({*units, ''})} AND amount >= {least}"
        conditions.append(f"max(CASE WHEN {enough} THEN 1 ELSE 0 END) = 1")
    if scope.relayed is not None:
        own = "max(CASE WHEN own_voice THEN 1 ELSE 0 END)"
        conditions.append(f"{own} = {0 if scope.relayed else 1}")
    if scope.single_voice is not None:
        conditions.append(f"count(DISTINCT voice) {'<' if scope.single_voice else '>='} 2")
    return conditions


def find_units(tables: Tables, scope: Scope) -> list[str]:
    """List the units that are the scope's, however they are written."""
    if scope.amount is None:
        return []
    return [unit for unit in tables.list_units() if fold(unit) == fold(scope.amount.unit)]


def _list_kinds(scope: Scope) -> list[str]:
    if not scope.kinds:
        return []
    ids = f"SELECT id FROM actors WHERE kind IN {texts(scope.kinds)}"
    return [f"from_actor IN ({ids})", f"to_actor IN ({ids})"]


def count_actors(tables: Tables, scope: Scope) -> int:
    """Count the actors of a scope's kinds, tied or not."""
    kinds = f" WHERE kind IN {texts(scope.kinds)}" if scope.kinds else ""
    return int(one(tables.engine.rows(f"SELECT count(*) FROM actors{kinds}")))

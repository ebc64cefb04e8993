"""Blocs against blocs: who stands in another one than before."""

from __future__ import annotations

from ..analysis.balance import Balance, measure_balance
from ..model.graph import Graph
from ..model.records import Relation
from ..model.scope import Scope
from .records import BlocChange

Blocs = tuple[tuple[str, ...], ...]


def compare_blocs(old: Graph, new: Graph, old_scope: Scope, new_scope: Scope) -> BlocChange | None:
    """Compare the splits into two blocs; None where the same actors stand together.

    Which of the two blocs is called the first means nothing: they are held against each other so
    that the fewest actors have moved.
    """
    before, after = measure_balance(old, old_scope), measure_balance(new, new_scope)
    mine, theirs = before.two.blocs, after.two.blocs
    if sorted(mine) == sorted(theirs):
        return None
    was, is_now = _members(mine), _members(theirs)
    return BlocChange(
        old=mine,
        new=theirs,
        moved=_find_moved(mine, theirs, was & is_now),
        joined=tuple(sorted(is_now - was)),
        left=tuple(sorted(was - is_now)),
        certain=_is_certain(before) and _is_certain(after),
    )


def _is_certain(balance: Balance) -> bool:
    return bool(balance.two.proved and balance.unique and balance.pieces == 1)


def _members(blocs: Blocs) -> set[str]:
    return {actor for bloc in blocs for actor in bloc}


def _find_moved(old: Blocs, new: Blocs, both: set[str]) -> tuple[str, ...]:
    first = set(old[0]) & both if old else set()
    second = set(new[0]) & both if new else set()
    straight, crossed = first ^ second, first ^ (both - second)
    ways = [tuple(sorted(straight)), tuple(sorted(crossed))]
    return min(ways, key=lambda moved: (len(moved), moved))


def is_signed(relation: Relation) -> bool:
    """Tell whether a relation has a part in blocs."""
    return bool(relation.standing and relation.sign)

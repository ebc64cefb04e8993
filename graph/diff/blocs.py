"""Compare blocs: which actors are in another bloc than before."""

from __future__ import annotations

from ..analysis.balance import Balance, measure_balance
from ..model.graph_data import Graph
from ..model.records import Relation
from ..model.scope import Scope
from .records import BlocChange

Blocs = tuple[tuple[str, ...], ...]


def compare_blocs(old: Graph, new: Graph, old_scope: Scope, new_scope: Scope) -> BlocChange | None:
    """Compare the splits into two blocs; None if they are the same.

    The order of the two blocs means nothing: they are matched so that the fewest actors moved.
    """
    before, after = measure_balance(old, old_scope), measure_balance(new, new_scope)
    old_blocs, new_blocs = before.two.blocs, after.two.blocs
    if sorted(old_blocs) == sorted(new_blocs):
        return None
    old_members, new_members = _members(old_blocs), _members(new_blocs)
    return BlocChange(
        old=old_blocs,
        new=new_blocs,
        moved=_find_moved(old_blocs, new_blocs, old_members & new_members),
        joined=tuple(sorted(new_members - old_members)),
        left=tuple(sorted(old_members - new_members)),
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
    matchings = [tuple(sorted(straight)), tuple(sorted(crossed))]
    return min(matchings, key=lambda moved: (len(moved), moved))


def is_signed(relation: Relation) -> bool:
    """Return whether a relation counts for blocs."""
    return bool(relation.standing and relation.sign)

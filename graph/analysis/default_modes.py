"""Interpretations (mode thesis), which measures, balance and tensions leave out by default."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..model.graph_data import GraphData
from ..model.records import Relation
from ..model.scope import Scope
from ..model.vocabulary import MODES

THESES_LEFT_OUT = "Left out: relations that are only interpretation."
"""The note of an answer whose scope has fewer relations without theses."""


def leave_out_theses(scope: Scope) -> Scope:
    """Narrow a scope to all modes except thesis; a scope that names its modes is unchanged.

    >>> sorted(leave_out_theses(Scope()).modes)
    ['act', 'intent', 'label']
    >>> leave_out_theses(Scope(modes="thesis")).as_given()
    {'modes': ['thesis']}
    """
    if scope.modes:
        return scope
    return replace(scope, modes=frozenset(MODES) - {"thesis"})


def lacks_theses(data: GraphData, scope: Scope, *, signed: bool = False) -> bool:
    """Check whether a scope has fewer relations, or more undated ones, without theses.

    `signed` checks relations with a sign only.
    """
    if scope.modes:
        return False
    whole, narrowed = data.select(scope), data.select(leave_out_theses(scope))
    before, after = _ids(whole.supported, signed), _ids(narrowed.supported, signed)
    before_undated, after_undated = _ids(whole.undated, signed), _ids(narrowed.undated, signed)
    return bool(before - after) or bool(before_undated - after - after_undated)


def _ids(relations: Iterable[Relation], signed: bool) -> set[str]:
    return {each.id for each in relations if each.sign or not signed}

"""The data with which the page lists tensions as Python does: cases, rules and phrases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..analysis.default_modes import THESES_LEFT_OUT
from ..analysis.tensions.cases import KindCases, list_cases
from ..analysis.tensions.doing import Verbs, list_verbs
from ..analysis.tensions.finding import Case, Leg
from ..analysis.tensions.rules import Rule
from ..model.graph_data import GraphData
from .columns import make_table
from .records import TensionCases, TensionKind, TensionRule, TensionTable, VerbRecord

NO_LEG, FIRST_OF_SEVERAL = -1, -2
"""Instead of a relation's index: a leg that a case lacks; and the first leg with several relations,
before which the others count down."""


class Indexes(NamedTuple):
    """The index of each actor in the record, and of each relation by ends and types."""

    actors: dict[str, int]
    relations: dict[str, int]


def describe_tensions(data: GraphData) -> TensionTable:
    """Return all tensions of any scope of a graph, and the phrases for them."""
    relations = data.select().relations
    indexes = Indexes(
        {id: index for index, id in enumerate(data.actors)},
        {each.id: index for index, each in enumerate(relations)},
    )
    types = data.vocabulary.relation_types
    used = [types[id] for id in sorted({each.type for each in relations})]
    return {
        "kinds": [_describe_kind(each, indexes) for each in list_cases(data)],
        "verbs": {type.id: _describe_verbs(list_verbs(type)) for type in used},
        "left_out": THESES_LEFT_OUT,
    }


def _describe_verbs(verbs: Verbs) -> VerbRecord:
    return {
        "to": verbs.to,
        "doing": verbs.doing,
        "against": verbs.against,
        "each_other": verbs.each_other,
        "they": verbs.they,
        "own": verbs.own,
    }


def _describe_kind(listed: KindCases, indexes: Indexes) -> TensionKind:
    kind, whole = listed.kind, listed.whole
    return {
        "id": kind.id,
        "label": kind.label,
        "means": kind.means,
        "by_default": kind.by_default,
        "whole": None if whole is None else {"found": whole.total, "stopped": whole.stopped},
        "rules": [_describe_rule(rule, listed, indexes) for rule in kind.rules],
    }


def _describe_rule(rule: Rule, listed: KindCases, indexes: Indexes) -> TensionRule:
    return {
        "needs": list(rule.needs),
        "named": rule.named,
        "test": rule.test,
        "bars": list(rule.bars),
        "clear": rule.clear,
        "mark": rule.mark,
        "grouping": rule.grouping,
        "cases": _describe_cases([case for by, case in listed.cases if by is rule], indexes),
    }


def _describe_cases(cases: Sequence[Case], indexes: Indexes) -> TensionCases:
    """Return cases in columns: a number for each actor, and for each leg."""
    several: dict[tuple[int, ...], int] = {}

    def number(leg: Leg) -> int:
        relations = tuple(indexes.relations[relation.id] for relation in leg)
        if len(relations) == 1:
            return relations[0]
        return FIRST_OF_SEVERAL - several.setdefault(relations, len(several))

    rows = [
        {
            **{f"actor {at}": indexes.actors[actor] for at, actor in enumerate(case.actors)},
            **{f"leg {at}": number(leg) for at, leg in enumerate(case.legs)},
        }
        for case in cases
    ]
    names = sorted({name for row in rows for name in row})
    columns = {name: [row.get(name, NO_LEG) for row in rows] for name in names}
    return {"table": make_table(columns, len(rows)), "several": [*map(list, several)]}

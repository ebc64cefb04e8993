"""What the page needs to list tensions as Python does: the cases, their rules, and the phrases."""

from __future__ import annotations

from typing import NamedTuple

from ..analysis.default_modes import THESES_LEFT_OUT
from ..analysis.tensions.cases import KindCases, list_cases
from ..analysis.tensions.doing import list_verbs
from ..analysis.tensions.phrases import PHRASES
from ..analysis.tensions.rules import Rule
from ..model.graph import Graph, vocabulary_of
from ..model.relations import Selection
from .records import TensionKind, TensionRule, TensionTable


class Places(NamedTuple):
    """Where each actor stands in the record, and each relation in the order of ends and types."""

    actors: dict[str, int]
    relations: dict[str, int]


def describe_tensions(graph: Graph, selection: Selection) -> TensionTable:
    """Return all that is a tension in some scope of a graph, and the words that it is told in.

    `selection` holds all relations of the graph.
    """
    places = Places(
        {id: place for place, id in enumerate(sorted(graph))},
        {each.id: place for place, each in enumerate(selection.relations)},
    )
    types = vocabulary_of(graph).relation_types
    used = [types[id] for id in sorted({each.type for each in selection.relations})]
    return {
        "kinds": [_describe_kind(each, places) for each in list_cases(graph, selection)],
        "phrases": dict(PHRASES),
        "verbs": {type.id: list_verbs(type) for type in used if any(list_verbs(type))},
        "left_out": THESES_LEFT_OUT,
    }


def _describe_kind(listed: KindCases, places: Places) -> TensionKind:
    kind = listed.kind
    return {
        "id": kind.id,
        "label": kind.label,
        "means": kind.means,
        "by_default": kind.by_default,
        "whole": listed.whole,
        "rules": [_describe_rule(rule, listed, places) for rule in kind.rules],
    }


def _describe_rule(rule: Rule, listed: KindCases, places: Places) -> TensionRule:
    return {
        "needs": list(rule.needs),
        "named": rule.named,
        "test": rule.test,
        "bars": list(rule.bars),
        "clear": rule.clear,
        "mark": rule.mark,
        "told": rule.grouping,
        "cases": [
            (
                [places.actors[actor] for actor in case.actors],
                [[places.relations[relation.id] for relation in leg] for leg in case.legs],
            )
            for by, case in listed.cases
            if by is rule
        ],
    }

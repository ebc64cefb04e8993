"""All that is in tension in some scope or other, for the page, which only sifts it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from ...model.graph import Graph
from ...model.relations import Selection
from ...model.scope import EVERYTHING
from ..default_modes import leave_out_theses
from .finding import Allowance, Case
from .index import Ground, make_ground
from .kinds import KINDS, MOST_LISTED, MOST_TRIES, Kind
from .rules import Rule, find, may_hold

MOST_CASES = 20_000
"""How many cases are handed over; a kind that has more is looked for in the whole network only."""


@dataclass(frozen=True, slots=True)
class KindCases:
    """The cases of a kind, each with its rule; `whole`: only those of the whole network."""

    kind: Kind
    cases: tuple[tuple[Rule, Case], ...]
    whole: bool = False


def list_cases(graph: Graph, selection: Selection, most: int = MOST_CASES) -> list[KindCases]:
    """List the cases that are a tension in some scope, those that the whole network rules out too.

    `selection` holds all relations of the graph. A narrower scope has no case beside these: it
    has less of each leg. It may lack what rules a case out.
    """
    ground = Ground(graph, EVERYTHING, selection)
    listed = []
    for kind in KINDS.values():
        allowance = Allowance(MOST_TRIES)
        cases = tuple(islice(_propose(ground, kind, allowance), most + 1))
        whole = allowance.spent or len(cases) > most
        if whole:
            cases = tuple(_list_whole(graph, kind, most))
        listed.append(KindCases(kind, cases, whole))
        most -= len(cases)
    return listed


def _propose(ground: Ground, kind: Kind, allowance: Allowance) -> Iterator[tuple[Rule, Case]]:
    for rule in kind.rules:
        for case in rule.propose(ground, allowance):
            if may_hold(ground, rule, case):
                yield rule, case


def _list_whole(graph: Graph, kind: Kind, most: int) -> Iterable[tuple[Rule, Case]]:
    """Give the cases of the firmest tensions of the whole network, as many as there is room for."""
    ground = make_ground(graph, leave_out_theses(EVERYTHING))
    found = find(ground, kind.rules, Allowance(MOST_TRIES))
    for rule, finding in found[:MOST_LISTED]:
        if len(finding.cases) <= most:
            most -= len(finding.cases)
            yield from ((rule, case) for case in finding.cases)

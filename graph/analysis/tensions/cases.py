"""All tensions of any scope, for the page, which only filters them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ...model.graph_data import GraphData
from ...model.scope import EVERYTHING
from ..default_modes import leave_out_theses
from .finding import Allowance, Case
from .index import TensionIndex, build_index
from .kinds import KINDS, MOST_LISTED, MOST_TRIES, Kind
from .rules import Found, Rule, find, may_hold

MOST_CASES = 20_000
"""How many cases are listed; a kind that has more is limited to those of the whole network."""


@dataclass(frozen=True, slots=True)
class KindCases:
    """The cases of a kind, each with its rule.

    `whole`: the tensions of the whole network, if only cases of these are listed.
    """

    kind: Kind
    cases: tuple[tuple[Rule, Case], ...]
    whole: Found | None = None


def list_cases(data: GraphData, most: int = MOST_CASES) -> list[KindCases]:
    """List the cases that are a tension in any scope, even if not in the whole network.

    A narrower scope has no other cases: it has fewer relations in each leg. But it may lack what
    rules a case out.
    """
    index = build_index(data, EVERYTHING)
    network = build_index(data, leave_out_theses(EVERYTHING))
    listed = []
    for kind in KINDS.values():
        allowance = Allowance(MOST_TRIES)
        cases = tuple(islice(_propose(index, kind, allowance), most + 1))
        whole = None
        if allowance.spent or len(cases) > most:
            whole = find(network, kind.rules, Allowance(MOST_TRIES), MOST_LISTED)
            cases = tuple(_list_whole(whole, most))
        listed.append(KindCases(kind, cases, whole))
        most -= len(cases)
    return listed


def _propose(index: TensionIndex, kind: Kind, allowance: Allowance) -> Iterator[tuple[Rule, Case]]:
    for rule in kind.rules:
        for case in rule.propose(index, allowance):
            if may_hold(index, rule, case):
                yield rule, case


def _list_whole(found: Found, most: int) -> Iterator[tuple[Rule, Case]]:
    """Yield the cases of the firmest tensions of the whole network, up to a limit."""
    for rule, finding in found.listed:
        if len(finding.cases) <= most:
            most -= len(finding.cases)
            yield from ((rule, case) for case in finding.cases)

"""The rules that make proposed cases a tension, in Python and on the page.

A case is proposed with its legs. Whether it is a tension depends on when they apply, and on what
else is claimed about its actors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ...model.disputes import compare_sides
from .finding import Allowance, Case, Finding, sort_cases, sort_findings
from .index import TensionIndex

Need = int | Literal["said", "fought", "contested"]
"""What the relations of a leg must be; a number is the index of the actor who must be hostile."""
Condition = Literal["may-meet", "known-together", "two-sided", "tied", "fighting"]
"""A condition on a case: on its legs in time, or on its first two actors."""
Mark = Literal["contested", "changed"]
Grouping = Literal["all", "firmest", "each"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which actors can be in tension.

    `propose` yields the cases whose legs satisfy `needs`. `test` must be true; removing claims
    never makes it true. `bars` rule a case out, and so does, if `clear`, a leg between actors with
    both signs at the same time. With a `mark`, a relation of the pair must have it, and the legs
    come from all claims about the pair.

    Cases with the same first `named` actors are grouped into one tension: all of them, the firmest
    only, or each on its own (`grouping`).
    """

    propose: Callable[[TensionIndex, Allowance], Iterator[Case]]
    needs: tuple[Need, ...]
    named: int = 2
    test: Condition | None = "may-meet"
    bars: tuple[Condition, ...] = ()
    clear: bool = False
    mark: Mark | None = None
    grouping: Grouping = "all"


def find(
    index: TensionIndex, rules: Iterable[Rule], allowance: Allowance
) -> list[tuple[Rule, Finding]]:
    """Find the tensions of any of the rules, the firmest first, each with its rule.

    A later rule adds nothing for the same actors.
    """
    found: list[tuple[Rule, Finding]] = []
    named: set[tuple[str, ...]] = set()
    for rule in rules:
        groups: dict[tuple[object, ...], list[Case]] = {}
        for case in rule.propose(index, allowance):
            if case.actors[: rule.named] not in named and holds(index, rule, case):
                groups.setdefault(_key(rule, case), []).append(case)
        named |= {cases[0].actors[: rule.named] for cases in groups.values()}
        found += [(rule, _join(rule, cases)) for cases in groups.values()]
    return sort_findings(found)


def holds(index: TensionIndex, rule: Rule, case: Case) -> bool:
    """Check whether a case is a tension."""
    if not may_hold(index, rule, case) or any(_IS[bar](index, case) for bar in rule.bars):
        return False
    if rule.mark and case.actors not in getattr(index, rule.mark):
        return False
    return not (rule.clear and any(leg[0].ends in index.mixed for leg in case.legs))


def may_hold(index: TensionIndex, rule: Rule, case: Case) -> bool:
    """Check whether a case may be a tension, in this scope or a narrower one."""
    return rule.test is None or _IS[rule.test](index, case)


def _key(rule: Rule, case: Case) -> tuple[object, ...]:
    """Return the key by which cases are grouped."""
    return (case.actors[: rule.named], case.legs if rule.grouping == "each" else ())


def _join(rule: Rule, cases: list[Case]) -> Finding:
    """Join cases into one finding, with their further actors."""
    others = {actor for case in cases for actor in case.actors[rule.named :]}
    firmest = sort_cases(cases)
    return Finding(
        (*cases[0].actors[: rule.named], *sorted(others)),
        firmest[:1] if rule.grouping == "firmest" else firmest,
    )


def _known_together(index: TensionIndex, case: Case) -> bool:
    one, other = case.legs
    return compare_sides(one, other, index.days) == "contested"


def _is_two_sided(_: TensionIndex, case: Case) -> bool:
    """Check whether a claim about a pair is denied, or both signs are claimed."""
    denied = any(claim.stance == "denies" for each in case.relations for claim in each.claims)
    return denied or {1, -1} <= {each.sign for each in case.relations}


_IS: Mapping[Condition, Callable[[TensionIndex, Case], bool]] = {
    "may-meet": TensionIndex.may_overlap,
    "known-together": _known_together,
    "two-sided": _is_two_sided,
    "tied": lambda index, case: case.actors[:2] in index.tied,
    "fighting": lambda index, case: case.actors[1] in index.fights.get(case.actors[0], {}),
}

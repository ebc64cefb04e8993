"""What makes a tension of what is proposed: one short rule a way, and the page's rules too.

A case is proposed with all that says something: its legs. Whether it is one depends on when they
hold, and on what else is said of its actors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ...model.disputes import compare_sides
from .finding import Allowance, Case, Finding, sort_cases
from .index import Ground

Need = int | Literal["said", "fought", "contested"]
"""What the relations of a leg must be; a number is the place of the actor who must be hostile."""
Condition = Literal["may-meet", "known-together", "two-sided", "tied", "fighting"]
"""What may be so of a case: of its legs in time, or of its first two actors."""
Mark = Literal["contested", "changed"]
Told = Literal["all", "firmest", "each"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which actors come into tension.

    `propose` gives the cases whose legs are what they need to be, as `needs` has it. `test` must be
    so; fewer claims never make it come true. `bars` rule a case out, and so does, if `clear`, a
    pair of its legs with both signs at one time. With a `mark`, a relation
    of the pair must have it, and the legs are taken from whatever is said of the pair.

    Cases that have their first actors in common, as many as `named`, are told as one: all of them,
    the firmest only, or each for itself.
    """

    propose: Callable[[Ground, Allowance], Iterator[Case]]
    needs: tuple[Need, ...]
    named: int = 2
    test: Condition | None = "may-meet"
    bars: tuple[Condition, ...] = ()
    clear: bool = False
    mark: Mark | None = None
    told: Told = "all"


def find(ground: Ground, rules: Iterable[Rule], allowance: Allowance) -> list[tuple[Rule, Finding]]:
    """Find what is in tension by any of some rules, the firmest first, each with its rule.

    A later rule adds nothing to the same actors.
    """
    found: list[tuple[Rule, Finding]] = []
    named: set[tuple[str, ...]] = set()
    for rule in rules:
        groups: dict[tuple[object, ...], list[Case]] = {}
        for case in rule.propose(ground, allowance):
            if case.actors[: rule.named] not in named and holds(ground, rule, case):
                groups.setdefault(_key(rule, case), []).append(case)
        named |= {cases[0].actors[: rule.named] for cases in groups.values()}
        found += [(rule, _join(rule, cases)) for cases in groups.values()]
    return sorted(found, key=lambda each: each[1].rank)


def holds(ground: Ground, rule: Rule, case: Case) -> bool:
    """Tell whether a case is in tension."""
    if not may_hold(ground, rule, case) or any(_IS[bar](ground, case) for bar in rule.bars):
        return False
    if rule.mark and case.actors not in getattr(ground, rule.mark):
        return False
    return not (rule.clear and any(leg[0].ends in ground.mixed for leg in case.legs))


def may_hold(ground: Ground, rule: Rule, case: Case) -> bool:
    """Tell whether a case may be in tension; one that may not never is, whatever is left out."""
    return rule.test is None or _IS[rule.test](ground, case)


def _key(rule: Rule, case: Case) -> tuple[object, ...]:
    """Return what the cases of one finding have in common."""
    return (case.actors[: rule.named], case.legs if rule.told == "each" else ())


def _join(rule: Rule, cases: list[Case]) -> Finding:
    """Join cases, with the further actors that they take."""
    others = {actor for case in cases for actor in case.actors[rule.named :]}
    firmest = sort_cases(cases)
    return Finding(
        (*cases[0].actors[: rule.named], *sorted(others)),
        firmest[:1] if rule.told == "firmest" else firmest,
    )


def _known_together(ground: Ground, case: Case) -> bool:
    one, other = case.legs
    return compare_sides(one, other, ground.days) == "contested"


def _is_two_sided(_: Ground, case: Case) -> bool:
    """Tell whether something of a pair is denied, or it is said to be on both sides."""
    denied = any(claim.stance == "denies" for each in case.relations for claim in each.claims)
    return denied or {1, -1} <= {each.sign for each in case.relations}


_IS: Mapping[Condition, Callable[[Ground, Case], bool]] = {
    "may-meet": Ground.may_meet,
    "known-together": _known_together,
    "two-sided": _is_two_sided,
    "tied": lambda ground, case: case.actors[:2] in ground.tied,
    "fighting": lambda ground, case: case.actors[1] in ground.fights.get(case.actors[0], {}),
}

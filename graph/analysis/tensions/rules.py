"""The rules that make proposed cases a tension, in Python and on the page.

A case is proposed with its legs. Whether it is a tension depends on when they apply, and on what
else is claimed about its actors.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import Literal, NamedTuple

from ...model.disputes import compare_sides
from .finding import Allowance, Case, Finding
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


@dataclass(frozen=True, slots=True)
class Found:
    """The firmest tensions, each with its rule, and how many were found.

    `stopped` says that the search was cut off, so that there may be more.
    """

    listed: list[tuple[Rule, Finding]]
    total: int
    stopped: bool


class _Group(NamedTuple):
    """Cases that are one tension."""

    rule: Rule
    cases: list[Case]

    @property
    def firmness(self) -> int:
        """How firm the firmest case is."""
        return max([case.firmness for case in self.cases])

    def list_actors(self) -> tuple[str, ...]:
        """List the actors that the rule names, and then all others of the cases."""
        named, rest = self.rule.named, self.cases[0].actors[self.rule.named :]
        if len(self.cases) > 1:
            rest = tuple({actor for case in self.cases for actor in case.actors[named:]})
        return (*self.cases[0].actors[:named], *sorted(rest))


def find(index: TensionIndex, rules: Iterable[Rule], allowance: Allowance, most: int) -> Found:
    """Find the tensions of any of the rules: the firmest, then in the order of ids.

    A later rule adds nothing for the same actors.
    """
    found: list[_Group] = []
    named: set[tuple[str, ...]] = set()
    for rule in rules:
        groups: dict[tuple[object, ...], list[Case]] = {}
        for case in rule.propose(index, allowance):
            actors = case.actors[: rule.named]
            if actors not in named and holds(index, rule, case):
                key = (actors, case.legs) if rule.grouping == "each" else actors
                groups.setdefault(key, []).append(case)
        named |= {cases[0].actors[: rule.named] for cases in groups.values()}
        found += [_Group(rule, cases) for cases in groups.values()]
    return Found(_list_firmest(found, most), len(found), allowance.spent)


def _list_firmest(groups: Sequence[_Group], most: int) -> list[tuple[Rule, Finding]]:
    """Sort tensions, the firmest first, then by ids; describe no more than are listed.

    Most differ in their first actors. All actors, and the ids of relations, matter among the rest.
    """
    first = min((group.rule.named for group in groups), default=0)
    levels: dict[int, list[_Group]] = defaultdict(list)
    for group in groups:
        levels[group.firmness].append(group)
    listed: list[tuple[Rule, Finding]] = []
    for firmness in sorted(levels, reverse=True):
        if len(listed) >= most:
            break
        ranked: dict[tuple[str, ...], list[_Group]] = defaultdict(list)
        for group in levels[firmness]:
            ranked[group.cases[0].actors[:first]].append(group)
        for actors in nsmallest(most - len(listed), ranked):
            listed += sorted(((group.rule, _join(group)) for group in ranked[actors]), key=_rank)
    return listed[:most]


def _rank(found: tuple[Rule, Finding]) -> tuple[tuple[str, ...], list[str]]:
    return found[1].actors, [relation.id for relation in found[1].relations]


def _join(group: _Group) -> Finding:
    """Join cases into one finding: the firmest first, then those of fewer legs, then by ids."""

    def rank(case: Case) -> tuple[int, int, list[str]]:
        return -case.firmness, len(case.legs), [relation.id for relation in case.relations]

    firmest = tuple(sorted(group.cases, key=rank))
    return Finding(
        group.list_actors(), firmest[:1] if group.rule.grouping == "firmest" else firmest
    )


def holds(index: TensionIndex, rule: Rule, case: Case) -> bool:
    """Check whether a case is a tension."""
    if rule.test and not _IS[rule.test](index, case):
        return False
    for bar in rule.bars:
        if _IS[bar](index, case):
            return False
    if rule.mark and case.actors not in getattr(index, rule.mark):
        return False
    return not rule.clear or index.mixed.isdisjoint([leg.ends for leg in case.legs])


def may_hold(index: TensionIndex, rule: Rule, case: Case) -> bool:
    """Check whether a case may be a tension, in this scope or a narrower one."""
    return not rule.test or _IS[rule.test](index, case)


def _known_together(index: TensionIndex, case: Case) -> bool:
    one, other = case.legs
    return compare_sides(one, other, index.days) == "contested"


def _is_two_sided(_: TensionIndex, case: Case) -> bool:
    """Check whether a claim about a pair is denied, or both signs are claimed."""
    denied = any(claim.stance == "denies" for each in case.relations for claim in each.claims)
    return denied or {1, -1} <= {each.sign for each in case.relations}


_IS: Mapping[Condition, Callable[[TensionIndex, Case], bool]] = {
    "may-meet": lambda _, case: case.may_apply(),
    "known-together": _known_together,
    "two-sided": _is_two_sided,
    "tied": lambda index, case: case.actors[:2] in index.tied,
    "fighting": lambda index, case: case.actors[1] in index.fights.get(case.actors[0], {}),
}

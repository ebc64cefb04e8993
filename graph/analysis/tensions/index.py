"""Index of relations for finding tensions: who is said to back, fight and oppose whom.

Types and kinds are identified by role, not by id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from ...model.dates import ALWAYS, Span, unite
from ...model.graph_data import GraphData
from ...model.records import Relation
from ...model.relations import Selection, group_by_ends, known_days, possible_days
from ...model.scope import Scope
from ...model.vocabulary import KindRole, Role, Sign
from ..days import DaysOf, shared_days
from .finding import Case, Leg
from .hostility import is_fought, list_hostile_ends

Around = Mapping[str, Mapping[str, Leg]]
"""The relations from one actor to another, by the two ids."""
Pair = tuple[str, str]
"""Two actors in the order of their ids."""
Ends = Callable[[Relation], Iterable[tuple[str, str]]]


@dataclass(frozen=True)
class TensionIndex:
    """The supported relations of a scope, indexed by role; each index is built on first use."""

    data: GraphData
    scope: Scope
    selection: Selection
    _alliances: dict[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def relations(self) -> tuple[Relation, ...]:
        """All supported relations, in the order of their ends and types."""
        return self.selection.supported

    @cached_property
    def _by_role(self) -> Mapping[Role, list[Relation]]:
        found: dict[Role, list[Relation]] = defaultdict(list)
        for each in self.relations:
            found[each.role].append(each)
        return found

    @cached_property
    def backers(self) -> Around:
        """Who backs an actor."""
        return self._tie(_backwards, "support")

    @cached_property
    def clients(self) -> Around:
        """Whom an actor backs."""
        return self._tie(_forwards, "support")

    @cached_property
    def fights(self) -> Around:
        """Who fights whom, both ways; a fight that is only intended is hostility, not a fight."""
        return self._tie(lambda each: _both_ways(each) if is_fought(each) else (), "fighting")

    @cached_property
    def allies(self) -> Around:
        """Who is allied with whom, both ways."""
        return self._tie(_both_ways, "alliance")

    @cached_property
    def groups(self) -> Around:
        """What an actor is part of."""
        return self._tie(_forwards, "membership")

    @cached_property
    def hostile(self) -> Around:
        """Hostile relations of an actor to another: unarmed first, then armed."""
        return self._tie(_from_hostile, "hostility", "fighting")

    @cached_property
    def signed(self) -> Mapping[Pair, Mapping[Sign, Leg]]:
        """The relations of each pair by sign, the positive first."""
        signed: dict[Pair, dict[Sign, Leg]] = {}
        groups = group_by_ends(each for each in self.relations if each.sign)
        for pair, group in sorted(groups.items()):
            if pair[0] != pair[1]:
                signed[pair] = split_by_sign(group)
        return signed

    @cached_property
    def mixed(self) -> frozenset[Pair]:
        """The pairs whose positive and negative ties may overlap in time."""
        both = ((pair, legs) for pair, legs in self.signed.items() if len(legs) > 1)
        return frozenset(pair for pair, legs in both if shared_days(legs.values(), possible_days))

    @cached_property
    def tied(self) -> frozenset[Pair]:
        """The pairs with any relation."""
        return frozenset(each.ends for each in self.relations)

    @cached_property
    def contested(self) -> frozenset[Pair]:
        """The pairs with a contested relation."""
        return frozenset(each.ends for each in self.relations if each.contested)

    @cached_property
    def changed(self) -> frozenset[Pair]:
        """The pairs with a relation that changed sides, or may have."""
        return frozenset(each.ends for each in self.relations if each.changed)

    @cached_property
    def widened(self) -> Mapping[Pair, list[Relation]]:
        """All relations by pair, including types, signs, amounts and voices left out."""
        anything = replace(self.scope, types=frozenset(), signs=frozenset(), amount=None)
        widest = replace(anything, relayed=None, single_voice=None, contested=None)
        selection = self.selection if widest == self.scope else self.data.select(widest)
        return group_by_ends(selection.supported)

    @cached_property
    def fights_in_other_modes(self) -> Mapping[Pair, Leg]:
        """The fights of each pair in any mode, also those that are only intended."""
        widest = self.data.select(replace(self.scope, modes=frozenset()))
        found = group_by_ends(each for each in widest.supported if each.role == "fighting")
        return {pair: Leg(fights) for pair, fights in found.items()}

    @property
    def days(self) -> Span:
        """The days of the scope."""
        return self.scope.asked or ALWAYS

    def has_role(self, id: str, role: KindRole) -> bool:
        """Check whether an actor's kind has a role."""
        return self.data.kind_of(id).role == role

    def list_alliances(self, id: str) -> frozenset[str]:
        """List the alliances that an actor is part of or allied with."""
        if id not in self._alliances:
            others = {*self.groups.get(id, {}), *self.allies.get(id, {})}
            found = (other for other in others if self.has_role(other, "alliance"))
            self._alliances[id] = frozenset(found)
        return self._alliances[id]

    def find_known_days(
        self, cases: Iterable[Case], days_of: DaysOf = known_days
    ) -> tuple[Span, ...]:
        """List the days on which all legs of any of the cases are known to apply."""
        return unite(span for case in cases for span in shared_days(case.legs, days_of))

    def list_enemies(self) -> Around:
        """Map each actor to those who are said to be hostile to it, by ties of any type."""
        negative = (leg for legs in self.signed.values() for leg in (legs.get(-1, ()),))
        return _collect(
            (target, actor, each)
            for leg in negative
            for each in leg
            for actor, target in _from_hostile(each)
        )

    def _tie(self, ends: Ends, *roles: Role) -> Around:
        relations = (each for role in roles for each in self._by_role.get(role, ()))
        return _collect((first, second, each) for each in relations for first, second in ends(each))


def build_index(data: GraphData, scope: Scope) -> TensionIndex:
    """Build the index for a scope; raise ScopeError where it cannot be used."""
    return TensionIndex(data, scope, data.select(scope))


def split_by_sign(relations: Iterable[Relation]) -> dict[Sign, Leg]:
    """Split relations by sign: positive, neutral, negative."""
    group = Leg(relations)
    signs = {each.sign for each in group}
    if len(signs) == 1:
        return {group[0].sign: group}
    in_order = sorted(signs, reverse=True)
    return {sign: Leg(each for each in group if each.sign == sign) for sign in in_order}


def _collect(ties: Iterable[tuple[str, str, Relation]]) -> Around:
    found: dict[str, dict[str, list[Relation]]] = defaultdict(lambda: defaultdict(list))
    for first, second, relation in ties:
        if first != second:
            found[first][second].append(relation)
    return {
        first: {second: Leg(relations) for second, relations in others.items()}
        for first, others in found.items()
    }


def _forwards(relation: Relation) -> tuple[tuple[str, str], ...]:
    return _both_ways(relation) if relation.symmetric else _both_ways(relation)[:1]


def _backwards(relation: Relation) -> tuple[tuple[str, str], ...]:
    return tuple((second, first) for first, second in _forwards(relation))


def _both_ways(relation: Relation) -> tuple[tuple[str, str], ...]:
    first, second = relation.from_actor, relation.to_actor
    return (first, second), (second, first)


def _from_hostile(relation: Relation) -> Iterator[tuple[str, str]]:
    hostile = list_hostile_ends(relation)
    return (ends for ends in _both_ways(relation) if ends[0] in hostile)

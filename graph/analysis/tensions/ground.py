"""The ground that tensions are looked for on: who is said to back, fight and oppose whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from ...dates import Span, unite
from ...model import Relation
from ...network import Graph, actor_of, join_signs, select
from ...scope import Scope
from ...standing import Selection, group_by_ends, known_days, possible_days
from ...vocabulary import Mode, Sign
from ..days import shared_days
from .finding import Case, Leg
from .hostility import find_fight_mode, is_fought, list_hostile_ends

Neighbours = Mapping[str, Mapping[str, Relation]]


@dataclass(frozen=True, slots=True)
class Ground:
    """The supported relations of a scope, looked up by what they say.

    backers, clients: who backs an actor and whom it backs. fights, allies: both ways; a fight that
    is only intended is hostility, and no fight. hostile: what an actor is said to do against
    another, short of arms or not. signed: the relations with a sign of a pair, its ends in the
    order of ids. groups: part-of, upwards.
    """

    graph: Graph
    scope: Scope
    selection: Selection
    backers: Neighbours
    clients: Neighbours
    fights: Neighbours
    allies: Neighbours
    groups: Neighbours
    hostile: Mapping[str, Mapping[str, Leg]]
    signed: Mapping[tuple[str, str], tuple[Relation, ...]]
    _days: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    _other_fights: dict[tuple[str, str], Mode] = field(default_factory=dict)

    def kind_of(self, id: str) -> str:
        """Return an actor's kind."""
        return actor_of(self.graph, id).kind

    def may_meet(self, case: Case) -> bool:
        """Tell whether there may be a day on which all legs of a case hold."""
        return bool(shared_days(case, self._possible_days))

    def is_known_to_meet(self, case: Case) -> bool:
        """Tell whether there is a day on which all legs of a case are known to hold."""
        return bool(shared_days(case, known_days))

    def sign_between(self, first: str, second: str) -> Sign | None:
        """Return the one sign of a pair: 0 where it has none, None where it is mixed."""
        return join_signs(self.signed.get(_pair(first, second), ()))

    def list_enemies(self) -> dict[str, dict[str, Leg]]:
        """Map each actor to those who are said to be against it; mixed pairs are left out."""
        found: dict[str, dict[str, Leg]] = defaultdict(dict)
        for pair, relations in self.signed.items():
            if pair[0] != pair[1] and join_signs(relations) == -1:
                for actor, target in (pair, pair[::-1]):
                    against = tuple(each for each in relations if actor in list_hostile_ends(each))
                    if against:
                        found[target][actor] = against
        return found

    def fights_in_other_modes(self) -> Mapping[tuple[str, str], Mode]:
        """Map the pairs that are said to fight or to mean to, in whichever mode, to the mode."""
        if self.scope.modes and not self._other_fights:
            widest = select(self.graph, replace(self.scope, modes=frozenset()))
            fights = (each for each in widest.supported if each.type == "fights")
            self._other_fights.update({each.ends: find_fight_mode(each) for each in fights})
        return self._other_fights

    def _possible_days(self, relation: Relation) -> tuple[Span, ...]:
        if relation.id not in self._days:
            self._days[relation.id] = unite(possible_days(relation))
        return self._days[relation.id]


def make_ground(graph: Graph, scope: Scope) -> Ground:
    """Look up the relations of a scope.

    Raises ScopeError where the scope cannot be used.
    """
    selection = select(graph, scope)
    relations = selection.supported
    of = partial(_of_type, relations)
    signed = group_by_ends(relation for relation in relations if relation.sign)
    return Ground(
        graph,
        scope,
        selection,
        backers=_look_up((each.to_actor, each.from_actor, each) for each in of("backs")),
        clients=_look_up((each.from_actor, each.to_actor, each) for each in of("backs")),
        fights=_look_up(_both_ways(filter(is_fought, of("fights")))),
        allies=_look_up(_both_ways(of("allied-with"))),
        groups=_look_up((each.from_actor, each.to_actor, each) for each in of("part-of")),
        hostile=_look_up_hostility([*of("opposes"), *of("fights")]),
        signed={pair: tuple(group) for pair, group in sorted(signed.items())},
    )


def _of_type(relations: Iterable[Relation], type: str) -> list[Relation]:
    return [relation for relation in relations if relation.type == type]


def _both_ways(relations: Iterable[Relation]) -> Iterator[tuple[str, str, Relation]]:
    for relation in relations:
        yield relation.from_actor, relation.to_actor, relation
        yield relation.to_actor, relation.from_actor, relation


def _look_up(entries: Iterable[tuple[str, str, Relation]]) -> Neighbours:
    found: dict[str, dict[str, Relation]] = {}
    for first, second, relation in sorted(entries, key=lambda entry: entry[:2]):
        if first != second:
            found.setdefault(first, {})[second] = relation
    return found


def _look_up_hostility(relations: Iterable[Relation]) -> dict[str, dict[str, Leg]]:
    found: dict[str, dict[str, Leg]] = defaultdict(dict)
    for relation in relations:
        for first, second in (relation.ends, relation.ends[::-1]):
            if first != second and first in list_hostile_ends(relation):
                found[first][second] = (*found[first].get(second, ()), relation)
    return found


def _pair(first: str, second: str) -> tuple[str, str]:
    return (first, second) if first <= second else (second, first)

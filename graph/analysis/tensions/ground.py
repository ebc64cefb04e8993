"""The ground that tensions are looked for on: who is said to back, fight and oppose whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from ...dates import ALWAYS, Span, unite
from ...model import Relation
from ...network import Graph, actor_of, select
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
    another, short of arms or not. signed: the relations of a pair by sign, its ends in the order of
    ids. mixed: the pairs whose two signs may be of one time; they are not in signed. groups:
    part-of, upwards.
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
    signed: Mapping[tuple[str, str], Mapping[Sign, Leg]]
    mixed: frozenset[tuple[str, str]]
    _days: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    _other_fights: dict[tuple[str, str], Mode] = field(default_factory=dict)

    @property
    def days(self) -> Span:
        """The days that the scope asks about."""
        return self.scope.asked or ALWAYS

    def kind_of(self, id: str) -> str:
        """Return an actor's kind."""
        return actor_of(self.graph, id).kind

    def may_meet(self, case: Case) -> bool:
        """Tell whether there may be a day on which all legs of a case hold."""
        return bool(shared_days(case, self._possible_days))

    def find_known_days(self, cases: Iterable[Case]) -> tuple[Span, ...]:
        """List the days on which all legs of a case are known to hold, of any of the cases."""
        return unite(span for case in cases for span in shared_days(case, known_days))

    def is_mixed(self, first: str, second: str) -> bool:
        """Tell whether a pair's ties of both signs may be of one time."""
        return _pair(first, second) in self.mixed

    def list_enemies(self) -> dict[str, dict[str, Leg]]:
        """Map each actor to those who are said to be against it; mixed pairs are left out."""
        found: dict[str, dict[str, Leg]] = defaultdict(dict)
        for pair, legs in self.signed.items():
            for actor, target in (pair, pair[::-1]):
                hostile = legs.get(-1, ())
                against = tuple(each for each in hostile if actor in list_hostile_ends(each))
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
    signed, mixed = _part_signs(relations)
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
        signed=signed,
        mixed=mixed,
    )


def _part_signs(
    relations: Iterable[Relation],
) -> tuple[dict[tuple[str, str], dict[Sign, Leg]], frozenset[tuple[str, str]]]:
    """Part each pair's relations by sign; set the pairs apart where both may be of one time."""
    signed: dict[tuple[str, str], dict[Sign, Leg]] = {}
    mixed: set[tuple[str, str]] = set()
    groups = group_by_ends(each for each in relations if each.sign)
    for pair, group in sorted(groups.items()):
        legs: dict[Sign, Leg] = {
            sign: tuple(each for each in group if each.sign == sign)
            for sign in sorted({each.sign for each in group}, reverse=True)
        }
        if pair[0] == pair[1]:
            continue
        if len(legs) > 1 and shared_days(legs.values(), possible_days):
            mixed.add(pair)
        else:
            signed[pair] = legs
    return signed, frozenset(mixed)


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

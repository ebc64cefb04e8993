"""How balanced the claims of a scope are, and which blocs fit them best."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ...model.garbage import paused_collection
from ...model.graph_data import Graph, GraphData, read_graph
from ...model.progress import report_progress
from ...model.records import Relation
from ...model.relations import Selection
from ...model.scope import EVERYTHING, Scope
from ...wording.sentences import say_relation
from ..default_modes import lacks_theses, leave_out_theses
from .blocks import list_pieces
from .frustration import Split, split_actors
from .members import Members, find_members
from .record import Balance, BlocSplit, EitherSide, Groups, SignedPair
from .signed import SignedGraph, SignedPairs, pair_up
from .triads import count_triads
from .within import list_against, list_either, list_only_against, share_signs


@paused_collection()
def measure_balance(graph: Graph, scope: Scope = EVERYTHING, *, seed: int = 0) -> Balance:
    """Measure how balanced the claims of a scope are, and find the two blocs that fit them best.

    Blocs conflict with the fewest claimed ties (Cartwright & Harary 1956); they are not a finding
    of allegiance. Members are counted as one with their bodies unless the scope has them apart;
    other structure is ignored, and theses are left out unless the scope names its modes. `seed`
    is for the search in networks too large to prove a split: it may change the split and the
    upper bound, but never makes either wrong.

    Raises ScopeError for a scope that cannot be used.
    """
    data = read_graph(graph)
    asked = ask(data, scope, by_days=scope.during is not None)
    left_out = lacks_theses(data, replace(scope, members=None), signed=True)
    return replace(answer(data, asked, seed), theses_left_out=left_out)


@dataclass(frozen=True, slots=True)
class Question:
    """The relations of a scope without theses, its members, and its signed pairs."""

    scope: Scope
    selection: Selection
    members: Members
    pairs: SignedPairs


def ask(data: GraphData, scope: Scope, *, by_days: bool = False) -> Question:
    """Read what is split; `by_days` counts a changed pair with the sign known on more days."""
    narrowed = leave_out_theses(scope)
    selection = data.select(replace(narrowed, members=None))
    members = find_members(data, scope)
    pairs = pair_up(selection.supported, members, scope.asked, by_days=by_days)
    return Question(narrowed, selection, members, pairs)


def answer(data: GraphData, asked: Question, seed: int = 0) -> Balance:
    """Split what was read, and measure how balanced it is; `theses_left_out` stays False."""
    report_progress("Splitting into blocs")
    pairs, members, actors = asked.pairs, asked.members, asked.pairs.actors
    network = pairs.number()
    split = split_actors(network, seed)
    two = _describe_split(data, pairs, network, split, members)
    return Balance(
        scope=asked.scope,
        unknown=asked.selection.unknown,
        theses_left_out=False,
        positive=sum(sign > 0 for sign in pairs.ties.values()),
        negative=sum(sign < 0 for sign in pairs.ties.values()),
        memberships=pairs.memberships,
        mixed=tuple(_describe_pair(pairs, pair, two) for pair in pairs.mixed),
        changed=tuple(_describe_pair(pairs, pair, two) for pair in pairs.changed),
        members=members,
        structure_across=_list_across(members, two),
        loose=tuple(
            _expand(members, (actors[each] for each in piece)) for piece in list_pieces(network)[1:]
        ),
        triads=count_triads(network),
        two=two,
        unique=split.unique,
        together_always=_list_together(actors, split, members),
        either_side=_list_either(pairs, network, split, members),
        settled=_list_settled(actors, split, members),
    )


def _describe_split(
    data: GraphData, pairs: SignedPairs, network: SignedGraph, split: Split, members: Members
) -> BlocSplit:
    against, actors = list_against(pairs, network, split.labels), pairs.actors
    sides = sorted(
        (_expand(members, (actors[each] for each in side)), side) for side in _group(split.labels)
    )
    lonely = list_only_against(network, split.labels)
    return BlocSplit(
        low=split.low,
        high=split.high,
        searched=split.searched,
        blocs=tuple(bloc for bloc, _ in sides),
        only_against=tuple(
            _expand(members, (actors[each] for each in side if each in lonely)) for _, side in sides
        ),
        cohesiveness=share_signs(network, split.labels, within=True),
        divisiveness=share_signs(network, split.labels, within=False),
        against=against,
        statements=tuple(say_relation(data, relation) for relation in against),
    )


def _expand(members: Members, nodes: Iterable[str]) -> tuple[str, ...]:
    """List actors and those counted as one with them, in the order of ids."""
    return tuple(sorted(id for node in nodes for id in members.list_with(node)))


def _group(labels: Sequence[Any]) -> list[list[int]]:
    """Group the actor numbers by label."""
    groups: dict[Any, list[int]] = {}
    for actor, label in enumerate(labels):
        groups.setdefault(label, []).append(actor)
    return list(groups.values())


def _describe_pair(pairs: SignedPairs, pair: tuple[str, str], two: BlocSplit) -> SignedPair:
    first, second = (two.find_bloc(each) for each in pair)
    within = first is not None and first == second
    decided = pairs.changed.get(pair)
    relations = pairs.list_relations(pair)
    if decided is None:
        return SignedPair(pair, relations, within)
    return SignedPair(pair, relations, within, decided.sign, decided.rule)


def _list_across(members: Members, two: BlocSplit) -> tuple[Relation, ...]:
    """List the relations of structure between blocs, except those that are counted ties."""
    counted = {relation.id for relation in members.memberships}
    across = []
    for relation in members.structure:
        first, second = (two.find_bloc(each) for each in relation.ends)
        is_across = first is not None and second is not None and first != second
        if is_across and relation.id not in counted:
            across.append(relation)
    return tuple(across)


def _list_together(actors: Sequence[str], split: Split, members: Members) -> Groups | None:
    """List the groups that every best split into two blocs keeps together."""
    if split.classes is None:
        return None
    groups = _group(list(zip(split.classes, split.labels, strict=True)))
    several = (group for group in groups if len(group) > 1)
    return tuple(_expand(members, (actors[each] for each in group)) for group in several)


def _list_either(
    pairs: SignedPairs, network: SignedGraph, split: Split, members: Members
) -> tuple[EitherSide, ...] | None:
    """List the actors that another best split has on the other side, and the deciding ties."""
    if split.classes is None:
        return None
    found, all_actors = [], pairs.actors
    for group in list_either(network, split.classes):
        ends = (
            (all_actors[first], all_actors[second])
            for first, second, _ in network.edges
            if (first in group) != (second in group)
        )
        relations = tuple(relation for pair in ends for relation in pairs.list_relations(pair))
        actors = _expand(members, (all_actors[each] for each in group))
        found.append(EitherSide(actors, relations))
    return tuple(found)


def _list_settled(actors: Sequence[str], split: Split, members: Members) -> tuple[str, ...] | None:
    """List the largest group of actors that all best splits divide in the same way."""
    if split.classes is None:
        return None
    largest = max(_group(split.classes), key=len, default=[])
    return _expand(members, (actors[each] for each in largest))

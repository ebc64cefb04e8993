"""How balanced the claims of a scope are, and which blocs fit them best."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ...model import Relation
from ...network import Graph, select
from ...scope import EVERYTHING, Scope
from ...standing import Selection
from ..records import relation_json
from ..sentences import say_relation
from ..theses import lacks_theses, leave_out_theses
from .blocks import count_pieces
from .frustration import Split, split_actors
from .members import Joined, Members, NotJoined, find_members
from .signed import SignedGraph, SignedPairs, pair_up
from .triads import count_triads, share_balanced
from .within import list_against, list_only_against, list_open, share_signs

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class BlocSplit:
    """The split into two blocs, and the pairs whose claimed tie conflicts with it.

    No split conflicts with fewer pairs than `low`, and this one conflicts with `high`. `blocs` are
    its sides: all actors with a counted tie, and the members that are counted as one with them.
    `only_against` are, a side, those without a positive tie to another of their bloc.
    Cohesiveness is the share of positive ties among those within blocs, divisiveness that of
    negative ties among those between them (Aref, Dinh, Rezapour & Diesner 2020); None where there
    is no such tie. `against` are the relations in conflict, `statements` the same in words.
    """

    low: int
    high: int
    blocs: Groups
    only_against: Groups
    cohesiveness: float | None
    divisiveness: float | None
    against: tuple[Relation, ...]
    statements: tuple[str, ...]

    @property
    def proved(self) -> bool:
        """Whether no split of the ties counted conflicts with fewer."""
        return self.low == self.high

    @property
    def interval(self) -> dict[str, Any]:
        """The fewest conflicts, as plain data."""
        return {"low": self.low, "high": self.high, "proved": self.proved}

    def find_bloc(self, id: str) -> int | None:
        """Return the place of an actor's bloc; None where it is in none."""
        return next((at for at, bloc in enumerate(self.blocs) if id in bloc), None)


@dataclass(frozen=True, slots=True)
class SignedPair:
    """A pair that is claimed to be on both sides, each actor with its members.

    `sign` is the one that counts, and `rule` by which days it does; a mixed pair has neither.
    """

    pair: tuple[str, str]
    relations: tuple[Relation, ...]
    within_one_bloc: bool
    sign: int | None = None
    rule: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the pair as plain data."""
        counted = {} if self.sign is None else {"sign": self.sign, "rule": self.rule}
        return {
            "pair": list(self.pair),
            **counted,
            "within_one_bloc": self.within_one_bloc,
            "relations": [relation_json(relation) for relation in self.relations],
        }


@dataclass(frozen=True, slots=True)
class EitherSide:
    """Actors who stand elsewhere in another best split, and the ties that decide where."""

    actors: tuple[str, ...]
    relations: tuple[Relation, ...]

    def as_json(self) -> dict[str, Any]:
        """Return them as plain data."""
        relations = [relation_json(relation) for relation in self.relations]
        return {"actors": list(self.actors), "relations": relations}


@dataclass(frozen=True, slots=True)
class Balance:
    """How balanced a scope is. Each pair of actors counts once, however many relations it has.

    `scope` is the one that was used; `theses_left_out` says that it has fewer ties for it. `pairs`
    counts all pairs with a positive or negative relation; `memberships` those that only belonging
    to an alliance ties. `mixed` pairs count nowhere else; of `changed` ones the sign of some days
    does. `members` tells who was counted as one with a body, and who not. `pieces` are the parts
    that no counted tie joins. `unique` and `together_always` are of the number of conflicts alone;
    they, `either_side` and `settled` (the largest group that all best splits part in the same way)
    are None where it is not known whether other splits do as well. `structure_across` are the
    relations of structure that the blocs part, and that are no counted tie.
    """

    scope: Scope
    unknown: int
    theses_left_out: bool
    positive: int
    negative: int
    memberships: int
    mixed: tuple[SignedPair, ...]
    changed: tuple[SignedPair, ...]
    members: Members
    structure_across: tuple[Relation, ...]
    pieces: int
    triads: Mapping[str, int]
    two: BlocSplit
    unique: bool | None
    together_always: Groups | None
    either_side: tuple[EitherSide, ...] | None
    settled: tuple[str, ...] | None

    @property
    def counted(self) -> int:
        """The number of ties counted."""
        return self.positive + self.negative

    @property
    def pairs(self) -> int:
        """The number of pairs with a positive or negative relation, counted or mixed."""
        return self.counted + len(self.mixed)

    @property
    def joined(self) -> tuple[Joined, ...]:
        """The members that are counted as one with a body."""
        return self.members.joined

    @property
    def not_joined(self) -> tuple[NotJoined, ...]:
        """The members that are counted apart from a body, and why."""
        return self.members.not_joined

    @property
    def balanced_share(self) -> float | None:
        """The share of triads whose signs multiply to plus; None where there is no triad."""
        return share_balanced(self.triads)

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        two, either = self.two, self.either_side
        return {
            "scope": self.scope.as_given(),
            "unknown": self.unknown,
            "theses_left_out": self.theses_left_out,
            "frustration": two.interval,
            "ties": {"positive": self.positive, "negative": self.negative},
            "memberships": self.memberships,
            "pairs": self.pairs,
            "mixed": [each.as_json() for each in self.mixed],
            "changed": [each.as_json() for each in self.changed],
            "joined": [each.as_json() for each in self.joined],
            "not_joined": [each.as_json() for each in self.not_joined],
            "pieces": self.pieces,
            "triads": dict(self.triads),
            "balanced_share": self.balanced_share,
            "blocs": _as_lists(two.blocs),
            "only_against": _as_lists(two.only_against),
            "cohesiveness": two.cohesiveness,
            "divisiveness": two.divisiveness,
            "unique": self.unique,
            "together_always": _as_lists(self.together_always),
            "either_side": None if either is None else [each.as_json() for each in either],
            "against_the_split": [relation_json(relation) for relation in two.against],
            "statements": list(two.statements),
            "structure_across": [relation_json(each) for each in self.structure_across],
        }


def _as_lists(groups: Groups | None) -> list[list[str]] | None:
    return None if groups is None else [list(group) for group in groups]


def measure_balance(graph: Graph, scope: Scope = EVERYTHING, *, seed: int = 0) -> Balance:
    """Measure how balanced the claims of a scope are, and find the two blocs that fit them best.

    Blocs conflict with the fewest claimed ties (Cartwright & Harary 1956); they are no finding of
    allegiance. Members are counted as one with their bodies unless the scope has them apart; other
    structure counts for nothing, and theses are left out unless the scope names its modes. `seed`
    is for the search in networks too large to prove a split: it may change the split and the upper
    end, and never makes either wrong.

    Raises ScopeError for a scope that cannot be used.
    """
    narrowed = leave_out_theses(scope)
    apart = replace(narrowed, members=None)
    selection = select(graph, apart)
    left_out = lacks_theses(graph, replace(scope, members=None), selection, signed=True)
    members = find_members(graph, scope)
    by_days = narrowed.during is not None
    found = balance_selection(graph, narrowed, selection, members, by_days=by_days, seed=seed)
    return replace(found, theses_left_out=left_out)


def balance_selection(
    graph: Graph,
    scope: Scope,
    selection: Selection,
    members: Members,
    *,
    by_days: bool = False,
    seed: int = 0,
) -> Balance:
    """Measure how balanced relations are that have been selected, as `measure_balance` does.

    `by_days` counts, of a pair that changed, the sign known to hold on more days.
    """
    pairs = pair_up(selection.supported, members, scope.asked, by_days=by_days)
    network = pairs.number()
    split = split_actors(network, seed)
    two = _tell_split(graph, pairs, network, split, members)
    return Balance(
        scope=scope,
        unknown=selection.unknown,
        theses_left_out=False,
        positive=sum(sign > 0 for sign in pairs.ties.values()),
        negative=sum(sign < 0 for sign in pairs.ties.values()),
        memberships=pairs.memberships,
        mixed=tuple(_tell_pair(pairs, pair, two) for pair in pairs.mixed),
        changed=tuple(_tell_pair(pairs, pair, two) for pair in pairs.changed),
        members=members,
        structure_across=_list_across(members, two),
        pieces=count_pieces(network),
        triads=count_triads(network),
        two=two,
        unique=split.unique,
        together_always=_list_together(pairs.actors, split, members),
        either_side=_list_either(pairs, network, split, members),
        settled=_list_settled(pairs.actors, split, members),
    )


def _tell_split(
    graph: Graph, pairs: SignedPairs, network: SignedGraph, split: Split, members: Members
) -> BlocSplit:
    against = list_against(pairs, network, split.labels)
    sides = sorted(
        (_expand(members, (pairs.actors[each] for each in side)), side)
        for side in _group(split.labels)
    )
    lonely = list_only_against(network, split.labels)
    return BlocSplit(
        low=split.low,
        high=split.high,
        blocs=tuple(bloc for bloc, _ in sides),
        only_against=tuple(
            _expand(members, (pairs.actors[each] for each in side if each in lonely))
            for _, side in sides
        ),
        cohesiveness=share_signs(network, split.labels, within=True),
        divisiveness=share_signs(network, split.labels, within=False),
        against=against,
        statements=tuple(say_relation(graph, relation) for relation in against),
    )


def _expand(members: Members, nodes: Iterable[str]) -> tuple[str, ...]:
    """List actors with those who are counted as one with them, in the order of ids."""
    return tuple(sorted(id for node in nodes for id in members.list_with(node)))


def _group(labels: Sequence[Any]) -> list[list[int]]:
    """Collect the actors of each label by number."""
    groups: dict[Any, list[int]] = {}
    for actor, label in enumerate(labels):
        groups.setdefault(label, []).append(actor)
    return list(groups.values())


def _tell_pair(pairs: SignedPairs, pair: tuple[str, str], two: BlocSplit) -> SignedPair:
    first, second = (two.find_bloc(each) for each in pair)
    within = first is not None and first == second
    decided = pairs.changed.get(pair)
    relations = pairs.list_relations(pair)
    if decided is None:
        return SignedPair(pair, relations, within)
    return SignedPair(pair, relations, within, decided.sign, decided.rule)


def _list_across(members: Members, two: BlocSplit) -> tuple[Relation, ...]:
    """List the relations of structure between blocs, but for those that are counted ties."""
    counted = {relation.id for relation in members.memberships}
    across = []
    for relation in members.structure:
        first, second = (two.find_bloc(each) for each in relation.ends)
        parted = first is not None and second is not None and first != second
        if parted and relation.id not in counted:
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
    """List the actors whom another best split has on the other side, and what decides it."""
    if split.classes is None:
        return None
    found = []
    for group in list_open(network, split.classes):
        ends = (
            (pairs.actors[first], pairs.actors[second])
            for first, second, _ in network.edges
            if (first in group) != (second in group)
        )
        relations = tuple(relation for pair in ends for relation in pairs.list_relations(pair))
        actors = _expand(members, (pairs.actors[each] for each in group))
        found.append(EitherSide(actors, relations))
    return tuple(found)


def _list_settled(actors: Sequence[str], split: Split, members: Members) -> tuple[str, ...] | None:
    """List the largest group of actors whom all best splits part in the same way."""
    if split.classes is None:
        return None
    largest = max(_group(split.classes), key=len, default=[])
    return _expand(members, (actors[each] for each in largest))

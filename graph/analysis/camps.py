"""Camps: communities of the friendly ties, for an overview of a network too large to draw whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from ..model.garbage import paused_collection
from ..model.graph_data import Graph, GraphData, read_graph
from ..model.relations import group_by_ends
from ..model.scope import EVERYTHING, Scope
from .communities import find_communities
from .default_modes import lacks_theses, leave_out_theses
from .records import answer_json

RESOLUTION = 0.6
"""Below 1, larger communities: in made-up networks nearer to the camps they were made of."""
MOST_CAMPS = 8
LEAST_SHARE = 0.015
"""The least share of the actors with a tie that makes a camp."""
LEADING = 60

Pair = tuple[str, str]
Pairs = Mapping[Pair, int]
"""The sign of each pair that has ties of one sign."""


@dataclass(frozen=True, slots=True)
class _Ties:
    """The actors with a tie in a scope, the sign of each pair, and how many have both signs."""

    scope: Scope
    unknown: int
    theses_left_out: bool
    tied: frozenset[str]
    pairs: Pairs
    mixed: int

    @property
    def friends(self) -> list[Pair]:
        """The pairs with friendly ties only."""
        return [pair for pair, sign in self.pairs.items() if sign > 0]


@dataclass(frozen=True, slots=True)
class Camp:
    """The members of a camp, in the order of ids, and the ties inside by sign.

    `leading` are at most 60 members: those with the most friendly ties inside, the first most; ties
    by id.
    """

    members: tuple[str, ...]
    leading: tuple[str, ...]
    positive: int
    negative: int

    @property
    def hostile_share(self) -> float:
        """The share of hostile ties among those inside; 0 without any."""
        return self.negative / max(self.positive + self.negative, 1)

    def as_json(self) -> dict[str, Any]:
        """Return the camp as plain data."""
        counted = answer_json(self, "members", "leading", "positive", "negative")
        return {**counted, "hostile_share": self.hostile_share}


@dataclass(frozen=True, slots=True)
class Between:
    """The ties between two camps, by their indices, and by sign."""

    first: int
    second: int
    positive: int
    negative: int

    def as_json(self) -> dict[str, Any]:
        """Return them as plain data."""
        return answer_json(self)


@dataclass(frozen=True, slots=True)
class Camps:
    """The camps of a scope, the largest first; a camp is computed, and no claim of any source.

    `others` are the actors of smaller communities, `unsupported` those with ties but no friendly
    one: they are in no camp. `mixed` counts the pairs with ties of both signs, which count nowhere
    else. `kept` is the share of the friendly ties that are inside a camp. `clearness` is the share
    of ties that fit: friendly ones inside a camp, out of all, and hostile ones between two camps,
    out of those between their members. Without such ties both are None. Sparse ties of random signs
    reach 0.8 in small networks, so that a high clearness is no proof of camps. `scope` is the one
    used; `theses_left_out` says that it has fewer relations because of that.
    """

    scope: Scope
    unknown: int
    theses_left_out: bool
    camps: tuple[Camp, ...]
    between: tuple[Between, ...]
    others: tuple[str, ...]
    unsupported: tuple[str, ...]
    mixed: int
    kept: float | None
    clearness: float | None

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return answer_json(self)


@paused_collection()
def find_camps(graph: Graph, scope: Scope = EVERYTHING, *, seed: int = 0) -> Camps:
    """Find the camps of a scope: at most 8 communities of friendly ties, of 1.5 % of its actors.

    Theses are left out unless the scope names its modes. The same seed gives the same camps.

    Raises ScopeError for a scope that cannot be used.
    """
    ties = _read_ties(read_graph(graph), scope)
    groups = find_communities(ties.friends, resolution=RESOLUTION, seed=seed)
    least = ceil(LEAST_SHARE * len(ties.tied))
    return _count(ties, [group for group in groups if len(group) >= least][:MOST_CAMPS])


def count_camps(graph: Graph, scope: Scope, groups: Sequence[Collection[str]]) -> Camps:
    """Count the ties of a scope in given camps, in their order; as the page does.

    Members without a tie in the scope are left out, and so are camps without members.

    Raises ScopeError for a scope that cannot be used.
    """
    ties = _read_ties(read_graph(graph), scope)
    present = [sorted(ties.tied.intersection(group)) for group in groups]
    return _count(ties, list(filter(None, present)))


def _read_ties(data: GraphData, scope: Scope) -> _Ties:
    narrowed = leave_out_theses(scope)
    selection, left_out = data.select(narrowed), lacks_theses(data, scope)
    groups = group_by_ends(selection.supported)
    tied = frozenset(end for pair in groups if pair[0] != pair[1] for end in pair)
    signs = {
        pair: {relation.sign for relation in relations if relation.sign}
        for pair, relations in sorted(groups.items())
        if pair[0] != pair[1]
    }
    pairs = {pair: sign for pair, found in signs.items() if len(found) == 1 for sign in found}
    mixed = sum(len(found) == 2 for found in signs.values())
    return _Ties(narrowed, selection.unknown, left_out, tied, pairs, mixed)


def _count(ties: _Ties, groups: Sequence[Sequence[str]]) -> Camps:
    pairs, friends = ties.pairs, ties.friends
    camp_of = {id: at for at, group in enumerate(groups) for id in group}
    supported = {end for pair in friends for end in pair}
    counts = _count_ties(pairs, camp_of)
    inside = sum(counts[at, at, 1] for at in range(len(groups)))
    hostile = [each for each in counts if each[2] < 0]
    fitting = inside + sum(counts[each] for each in hostile if each[0] != each[1])
    judged = len(friends) + sum(counts[each] for each in hostile)
    ranked = rank_members(groups, friends)
    return Camps(
        scope=ties.scope,
        unknown=ties.unknown,
        theses_left_out=ties.theses_left_out,
        camps=tuple(
            Camp(tuple(group), tuple(ranked[at][:LEADING]), counts[at, at, 1], counts[at, at, -1])
            for at, group in enumerate(groups)
        ),
        between=_list_between(counts),
        others=tuple(sorted(supported - set(camp_of))),
        unsupported=tuple(sorted(ties.tied - supported - set(camp_of))),
        mixed=ties.mixed,
        kept=inside / len(friends) if friends else None,
        clearness=fitting / judged if judged else None,
    )


def rank_members(groups: Sequence[Sequence[str]], friends: Iterable[Pair]) -> list[list[str]]:
    """Rank the members of each camp by their friendly ties inside, the most first, then by id."""
    camp_of = {id: at for at, group in enumerate(groups) for id in group}
    support: Counter[str] = Counter()
    for first, second in friends:
        if first in camp_of and camp_of[first] == camp_of.get(second):
            support.update((first, second))
    return [sorted(group, key=lambda id: (-support[id], id)) for group in groups]


def _count_ties(pairs: Pairs, camp_of: Mapping[str, int]) -> Counter[tuple[int, int, int]]:
    """Count the ties inside and between camps: by two indices, the smaller first, and the sign."""
    counts: Counter[tuple[int, int, int]] = Counter()
    for (first, second), sign in pairs.items():
        if first in camp_of and second in camp_of:
            one, other = sorted((camp_of[first], camp_of[second]))
            counts[one, other, sign] += 1
    return counts


def _list_between(counts: Mapping[tuple[int, int, int], int]) -> tuple[Between, ...]:
    ends = sorted({(one, other) for one, other, _ in counts if one != other})
    return tuple(Between(*each, counts[(*each, 1)], counts[(*each, -1)]) for each in ends)

"""Signed ties between numbered actors: the network that balance is measured on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ...model.dates import Span
from ...model.records import Relation
from ...model.vocabulary import Sign
from .members import Members
from .signs import Decided, Signed, decide_sign

Pair: TypeAlias = tuple[str, str]
Edge: TypeAlias = tuple[int, int, int]
"""Two actors, the smaller number first, and the sign of their tie."""
Labels: TypeAlias = tuple[int, ...]
"""The bloc of each actor, by number."""


@dataclass(frozen=True, slots=True)
class SignedGraph:
    """Actors numbered from 0, and the ties between them: each pair once, in order."""

    size: int
    edges: tuple[Edge, ...]

    def list_conflicts(self, labels: Sequence[int]) -> list[int]:
        """List the ties that a split conflicts with, by index.

        These are the positive ones between blocs and the negative ones within.

        >>> SignedGraph(3, ((0, 1, 1), (0, 2, -1), (1, 2, -1))).list_conflicts([0, 1, 1])
        [0, 2]
        """
        return [
            place
            for place, (first, second, sign) in enumerate(self.edges)
            if (labels[first] == labels[second]) != (sign > 0)
        ]

    def list_neighbours(self) -> list[list[tuple[int, int]]]:
        """List the neighbours of each actor with the signs, in order."""
        neighbours: list[list[tuple[int, int]]] = [[] for _ in range(self.size)]
        for first, second, sign in self.edges:
            neighbours[first].append((second, sign))
            neighbours[second].append((first, sign))
        return [sorted(each) for each in neighbours]

    def list_triangles(self) -> Iterator[tuple[int, int, int]]:
        """Yield the indices of the ties of any three actors who are all tied."""
        after: list[dict[int, int]] = [{} for _ in range(self.size)]
        for place, (first, second, _) in enumerate(self.edges):
            after[first][second] = place
        for place, (first, second, _) in enumerate(self.edges):
            for third in sorted(after[first].keys() & after[second].keys()):
                yield place, after[first][third], after[second][third]


def better_split(network: SignedGraph, old: Labels, new: Labels) -> Labels:
    """Return the split with fewer conflicts; the old one where the new has no fewer."""
    fewer = len(network.list_conflicts(new)) < len(network.list_conflicts(old))
    return new if fewer else old


@dataclass(frozen=True, slots=True)
class SignedPairs:
    """The pairs with a signed tie, whatever the number of relations between the two.

    Each actor of a pair includes the members that are counted as one with it. `mixed` pairs have
    both signs: they count as no tie, and no average is taken. `changed` pairs count with one
    sign, chosen by days. `relations` holds the relations of all pairs, with the signs they count
    with; `memberships` is the number of pairs tied by a membership only.
    """

    ties: Mapping[Pair, Sign]
    mixed: tuple[Pair, ...]
    changed: Mapping[Pair, Decided]
    memberships: int
    relations: Mapping[Pair, tuple[Signed, ...]]

    @property
    def actors(self) -> tuple[str, ...]:
        """The actors with a tie of one sign, in the order of ids."""
        return tuple(sorted({end for pair in self.ties for end in pair}))

    def list_relations(self, pair: Pair) -> tuple[Relation, ...]:
        """List the relations counted for a pair."""
        return tuple(relation for _, relation in self.relations[pair])

    def number(self) -> SignedGraph:
        """Number the actors and return the graph of their ties."""
        number = {id: place for place, id in enumerate(self.actors)}
        edges = (
            (number[first], number[second], sign) for (first, second), sign in self.ties.items()
        )
        return SignedGraph(len(number), tuple(sorted(edges)))


def pair_up(
    relations: Iterable[Relation], members: Members, asked: Span | None, *, by_days: bool = False
) -> SignedPairs:
    """Collect relations by pair and sign, members counted as one with their bodies.

    Other structure and relations inside a body are left out. `asked` and `by_days` say how the
    sign of a pair with both signs is decided.
    """
    signed: list[Signed] = [(each.sign, each) for each in relations if each.sign]
    signed += [(1, relation) for relation in members.memberships]
    groups: dict[Pair, list[Signed]] = defaultdict(list)
    for each in signed:
        first, second = sorted(map(members.node_of, each[1].ends))
        if first != second:
            groups[first, second].append(each)
    found = {pair: decide_sign(groups[pair], asked, by_days=by_days) for pair in sorted(groups)}
    return SignedPairs(
        ties={pair: each.sign for pair, each in found.items() if each.sign},
        mixed=tuple(pair for pair, each in found.items() if not each.sign),
        changed={pair: each for pair, each in found.items() if each.rule},
        memberships=sum(all(not each.sign for _, each in groups[pair]) for pair in found),
        relations={pair: tuple(groups[pair]) for pair in found},
    )

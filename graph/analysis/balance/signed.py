"""Signed ties between numbered actors: the ground that balance is measured on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ...model import Relation
from ...network import join_signs
from ...standing import group_by_ends

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
        """List the ties, by their place, that a split conflicts with.

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
        """List, for each actor, those it is tied to with the signs, in order."""
        neighbours: list[list[tuple[int, int]]] = [[] for _ in range(self.size)]
        for first, second, sign in self.edges:
            neighbours[first].append((second, sign))
            neighbours[second].append((first, sign))
        return [sorted(each) for each in neighbours]


def better_split(network: SignedGraph, old: Labels, new: Labels) -> Labels:
    """Return the split with fewer conflicts; the old one where the new has no fewer."""
    fewer = len(network.list_conflicts(new)) < len(network.list_conflicts(old))
    return new if fewer else old


@dataclass(frozen=True, slots=True)
class SignedPairs:
    """The pairs with a signed tie, whatever the number of relations between the two.

    `mixed` are those with positive and negative relations: they are no tie of either sign, and no
    average is taken. `relations` holds the signed relations of both sorts of pairs.
    """

    ties: Mapping[Pair, int]
    mixed: tuple[Pair, ...]
    relations: Mapping[Pair, tuple[Relation, ...]]

    @property
    def actors(self) -> tuple[str, ...]:
        """The actors with a tie of one sign, in the order of ids."""
        return tuple(sorted({end for pair in self.ties for end in pair}))

    def number(self) -> SignedGraph:
        """Number the actors and give the graph of their ties."""
        number = {id: place for place, id in enumerate(self.actors)}
        edges = (
            (number[first], number[second], sign) for (first, second), sign in self.ties.items()
        )
        return SignedGraph(len(number), tuple(sorted(edges)))


def pair_up(relations: Iterable[Relation]) -> SignedPairs:
    """Collect relations by pair and sign; structure is left out."""
    groups = group_by_ends(relation for relation in relations if relation.sign)
    signs = {pair: join_signs(groups[pair]) for pair in sorted(groups)}
    return SignedPairs(
        ties={pair: sign for pair, sign in signs.items() if sign},
        mixed=tuple(pair for pair, sign in signs.items() if sign is None),
        relations={pair: tuple(groups[pair]) for pair in signs},
    )

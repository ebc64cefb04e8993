"""Details of a split: conflicts, shares of signs, and actors that may be on either side."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.records import Relation
from .blocks import list_pieces
from .signed import Labels, SignedGraph, SignedPairs


def list_against(pairs: SignedPairs, network: SignedGraph, labels: Labels) -> tuple[Relation, ...]:
    """List the relations of the pairs that a split conflicts with, of the counted sign."""
    against: list[Relation] = []
    actors = pairs.actors
    for place in network.list_conflicts(labels):
        first, second, sign = network.edges[place]
        pair = (actors[first], actors[second])
        against += [relation for each, relation in pairs.relations[pair] if each == sign]
    return tuple(against)


def list_only_against(network: SignedGraph, labels: Labels) -> set[int]:
    """List the actors without a positive tie to another of their bloc."""
    friends = {
        end
        for first, second, sign in network.edges
        if sign > 0 and labels[first] == labels[second]
        for end in (first, second)
    }
    return set(range(network.size)) - friends


def share_signs(network: SignedGraph, labels: Labels, *, within: bool) -> float | None:
    """Return the share of positive ties within blocs, or of negative ties between them."""
    signs = [
        sign for first, second, sign in network.edges if (labels[first] == labels[second]) is within
    ]
    return signs.count(1 if within else -1) / len(signs) if signs else None


def list_either(network: SignedGraph, classes: Sequence[int]) -> list[set[int]]:
    """List the classes of each component except its largest; each may be on either side of it.

    >>> list_either(SignedGraph(3, ((0, 1, -1), (0, 2, -1), (1, 2, -1))), (0, 1, 2))
    [{1}, {2}]
    """
    found = []
    for piece in list_pieces(network):
        groups: dict[int, set[int]] = {}
        for actor in sorted(piece):
            groups.setdefault(classes[actor], set()).add(actor)
        largest = max(groups.values(), key=lambda group: (len(group), -min(group)))
        found += [group for group in groups.values() if group is not largest]
    return sorted(found, key=min)

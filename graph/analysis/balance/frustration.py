"""How far a network is from a split that conflicts with no tie: an interval, proved or not.

For two blocs this is the frustration index (Abelson & Rosenberg 1958; Harary 1959; Aref & Wilson
2019), for more blocs the line index of Doreian & Mrvar (1996, 2009) on Davis's (1967) ground.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from .blocks import Block, count_pieces, cut_into_blocks, join_labels, part_by_support
from .signed import Labels, SignedGraph

PROGRAMMED = 150
"""Up to so many actors in a block the integer programme is solved."""
PROGRAMMED_TIES = 900
"""With more ties than these a block's programme takes too long before its nodes are counted."""


@dataclass(frozen=True, slots=True)
class Split:
    """The best split found, and the fewest conflicts that there can be.

    `classes` holds, for a proved split into two blocs, one number for the actors that all best
    splits place alike, on one side or on opposite ones; None where that is not known. `unique` is
    None where it is not known.
    """

    low: int
    high: int
    labels: Labels
    classes: Labels | None = None
    unique: bool | None = None


def split_actors(network: SignedGraph, most: int | None = 2, seed: int = 0) -> Split:
    """Split actors into at most so many blocs, in conflict with as few ties as can be found.

    None leaves the number of blocs free; each bloc then holds only actors whom positive ties
    within it join, directly or by others.

    >>> split_actors(SignedGraph(3, ((0, 1, -1), (0, 2, -1), (1, 2, -1))))
    Split(low=1, high=1, labels=(0, 0, 1), classes=(0, 1, 2), unique=False)
    """
    if most == 1:
        against = sum(sign < 0 for _, _, sign in network.edges)
        return Split(against, against, (0,) * network.size)
    blocks = cut_into_blocks(network)
    splits = [split_block(block.network, most, seed) for block in blocks]
    labels = join_labels(network.size, blocks, [split.labels for split in splits])
    if most is None:
        labels = part_by_support(network, labels)
    low, high = (sum(getattr(split, end) for split in splits) for end in ("low", "high"))
    if most != 2:
        return Split(low, high, labels)
    pieces = count_pieces(network)
    classes = _join_classes(network.size, blocks, splits)
    return Split(low, high, labels, classes, _is_unique(splits, pieces))


def _is_unique(splits: Sequence[Split], pieces: int) -> bool | None:
    """A piece apart can be turned round as a whole, so that two pieces have no one best split."""
    if pieces > 1 or any(split.unique is False for split in splits):
        return False
    return True if all(split.unique for split in splits) else None


def _join_classes(size: int, blocks: Sequence[Block], splits: Sequence[Split]) -> Labels | None:
    """Join the classes of the blocks; what two blocks share joins their classes."""
    import networkx as nx

    if any(split.classes is None for split in splits):
        return None
    alike: nx.Graph[int] = nx.Graph()
    alike.add_nodes_from(range(size))
    for block, split in zip(blocks, splits, strict=True):
        for member, first in zip(block.members, split.classes or (), strict=True):
            alike.add_edge(member, block.members[first])
    classes = {}
    for members in nx.connected_components(alike):
        classes.update(dict.fromkeys(members, min(members)))
    return tuple(classes[actor] for actor in range(size))


def split_block(network: SignedGraph, most: int | None, seed: int = 0) -> Split:
    """Split one block: by looking at its signs, at all splits, or by search and bounds."""
    labels = part_by_support(network, (0,) * network.size) if most is None else _colour(network)
    if not network.list_conflicts(labels):
        return Split(0, 0, labels, (0,) * network.size, True)
    if most == 2:
        from .enumeration import ENUMERATED, enumerate_splits

        if network.size <= ENUMERATED:
            frustration, labels, classes = enumerate_splits(network)
            return Split(frustration, frustration, labels, classes, not any(classes))
    return _bound_block(network, most, seed)


def _colour(network: SignedGraph) -> Labels:
    """Give two colours by following ties from the first actor; it fits a balanced block."""
    neighbours = network.list_neighbours()
    colours = {0: 0}
    queue = deque([0])
    while queue:
        actor = queue.popleft()
        for other, sign in neighbours[actor]:
            if other not in colours:
                colours[other] = colours[actor] ^ int(sign < 0)
                queue.append(other)
    return tuple(colours[actor] for actor in range(network.size))


def _bound_block(network: SignedGraph, most: int | None, seed: int) -> Split:
    from .cycles import bound_below
    from .descent import search_split
    from .programmes import solve_free, solve_many, solve_two

    labels = search_split(network, most, seed)
    bound = bound_below(network, most, labels)
    low, high = bound.low, len(network.list_conflicts(labels))
    small = network.size <= PROGRAMMED and len(network.edges) <= PROGRAMMED_TIES
    if low < high and small:
        if most is None:
            proved, labels = solve_free(network, bound.cycles, labels)
        elif most == 2:
            proved, labels = solve_two(network, bound.cycles, labels)
        else:
            proved, labels = solve_many(network, most, bound.cycles, labels)
        low, high = max(low, proved), len(network.list_conflicts(labels))
    if most != 2 or low < high or not small:
        return Split(low, high, labels)
    from .sharing import find_classes

    classes, final = find_classes(network, labels, bound.cycles, seed)
    unique = not any(classes) if final else False if any(classes) else None
    return Split(low, high, labels, classes if final else None, unique)

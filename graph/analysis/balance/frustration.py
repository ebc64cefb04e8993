"""How many ties the best split conflicts with: an interval, proved or not.

This is the frustration index (Abelson & Rosenberg 1958; Harary 1959; Aref & Wilson 2019).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import networkx as nx

from .blocks import Block, cut_into_blocks, join_labels, list_pieces
from .signed import Labels, SignedGraph


@dataclass(frozen=True, slots=True)
class Split:
    """The best split found, and bounds on the fewest conflicts.

    `classes` holds, for a proved split, the same number for actors whose relative position (same
    side or opposite sides) is the same in all best splits; None if not known. `unique` is None if
    not known. `searched` if a block is too large for a proof (`bounds.LARGE`).
    """

    low: int
    high: int
    labels: Labels
    classes: Labels | None = None
    unique: bool | None = None
    searched: bool = False


def split_actors(network: SignedGraph, seed: int = 0) -> Split:
    """Split actors into two blocs, with as few conflicts as can be found.

    Among proved best splits, the one that separates the fewest positive ties; then by ids.

    >>> split_actors(SignedGraph(3, ((0, 1, -1), (0, 2, -1), (1, 2, -1))))
    Split(low=1, high=1, labels=(0, 0, 1), classes=(0, 1, 2), unique=False, searched=False)
    """
    blocks = cut_into_blocks(network)
    splits = [split_block(block.network, seed) for block in blocks]
    labels = join_labels(network.size, blocks, [split.labels for split in splits])
    low, high = (sum(getattr(split, end) for split in splits) for end in ("low", "high"))
    classes = _join_classes(network.size, blocks, splits)
    unique = _is_unique(splits, len(list_pieces(network)))
    return Split(low, high, labels, classes, unique, any(split.searched for split in splits))


def _is_unique(splits: Sequence[Split], pieces: int) -> bool | None:
    """Return whether the best split is unique; a separate component can always be swapped."""
    if pieces > 1 or any(split.unique is False for split in splits):
        return False
    return True if all(split.unique for split in splits) else None


def _join_classes(size: int, blocks: Sequence[Block], splits: Sequence[Split]) -> Labels | None:
    """Join the classes of the blocks; an actor shared by two blocks joins their classes."""
    if any(split.classes is None for split in splits):
        return None
    same: nx.Graph[int] = nx.Graph()
    same.add_nodes_from(range(size))
    for block, split in zip(blocks, splits, strict=True):
        for member, first in zip(block.members, split.classes or (), strict=True):
            same.add_edge(member, block.members[first])
    classes = {}
    for members in nx.connected_components(same):
        classes.update(dict.fromkeys(members, min(members)))
    return tuple(classes[actor] for actor in range(size))


@lru_cache(maxsize=2_000)
def split_block(network: SignedGraph, seed: int = 0) -> Split:
    """Split one block: directly if it is balanced, else by search, bounds and the solver.

    A block with more ties than `bounds.LARGE` is only searched.

    Results are cached, since a page needs the same blocks at many dates.
    """
    labels = _colour(network)
    if not network.list_conflicts(labels):
        return Split(0, 0, labels, (0,) * network.size, True)
    from . import bounds

    if len(network.edges) > bounds.LARGE:
        labels = bounds.search(network, seed)
        high = len(network.list_conflicts(labels))
        return Split(bounds.count_cycles(network, labels), high, labels, searched=True)
    from .local_search import anneal, improve
    from .lower_bound import relax
    from .milp import Known, choose_among_best, find_classes, prove

    found = relax(network, anneal(network, seed))
    low, known = found.shares.low, Known(network, found.labels, found)
    if low < known.high:
        known = replace(known, labels=improve(network, known.labels, seed))
    if low < known.high and known.fits:
        proved, labels = prove(known)
        low, known = max(low, proved), replace(known, labels=labels)
    if low < known.high or not known.fits:
        return Split(min(low, known.high), known.high, known.labels)
    classes, final = find_classes(known, seed)
    if not final:
        return Split(low, low, known.labels, None, False if any(classes) else None)
    labels = choose_among_best(known, classes) if any(classes) else known.labels
    return Split(low, low, labels, classes, not any(classes))


def _colour(network: SignedGraph) -> Labels:
    """Assign two colours by following ties from the first actor; correct for balanced blocks."""
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

"""Cut a network into blocks (biconnected components), and combine the splits of the blocks.

The frustration index is the sum over the blocks: beyond an actor that joins two of them, all
actors can change sides as a whole.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import networkx as nx

from .signed import Labels, SignedGraph


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a network, with its actors' numbers in the whole network, in order."""

    members: tuple[int, ...]
    network: SignedGraph


@lru_cache(maxsize=200)
def cut_into_blocks(network: SignedGraph) -> tuple[Block, ...]:
    """Cut a network into its blocks; each tie is in one of them."""
    signs = {(first, second): sign for first, second, sign in network.edges}
    plain: nx.Graph[int] = nx.Graph()
    plain.add_edges_from(signs)
    blocks = []
    for ends in nx.biconnected_component_edges(plain):
        pairs = sorted((min(pair), max(pair)) for pair in ends)
        members = tuple(sorted({end for pair in pairs for end in pair}))
        number = {member: place for place, member in enumerate(members)}
        edges = tuple((number[pair[0]], number[pair[1]], signs[pair]) for pair in pairs)
        blocks.append(Block(members, SignedGraph(len(members), edges)))
    return tuple(sorted(blocks, key=lambda block: block.members))


def join_labels(size: int, blocks: Sequence[Block], labels: Sequence[Labels]) -> Labels:
    """Combine the splits of the blocks; each component's smallest actor is in bloc 0.

    The two labels of a block are swapped where its shared actor already has the other one.
    """
    within: dict[int, list[int]] = defaultdict(list)
    for place, block in enumerate(blocks):
        for member in block.members:
            within[member].append(place)
    joined: dict[int, int] = {}
    done: set[int] = set()
    for start in range(size):
        queue = deque([start] if start not in joined else [])
        joined.setdefault(start, 0)
        while queue:
            actor = queue.popleft()
            for place in within[actor]:
                if place not in done:
                    done.add(place)
                    new = _match(blocks[place], labels[place], actor, joined[actor])
                    queue.extend(member for member in new if member not in joined)
                    joined.update(new)
    return tuple(joined[actor] for actor in range(size))


def _match(block: Block, labels: Labels, actor: int, wanted: int) -> dict[int, int]:
    """Label a block's actors so that one of them gets the label it already has."""
    given = labels[block.members.index(actor)]
    swap = {given: wanted, wanted: given}
    return {
        member: swap.get(label, label) for member, label in zip(block.members, labels, strict=True)
    }


def list_pieces(network: SignedGraph) -> list[set[int]]:
    """List the connected components of a network, the largest first."""
    plain: nx.Graph[int] = nx.Graph()
    plain.add_nodes_from(range(network.size))
    plain.add_edges_from((first, second) for first, second, _ in network.edges)
    return sorted(nx.connected_components(plain), key=lambda piece: (-len(piece), min(piece)))

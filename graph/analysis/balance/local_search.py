"""Search for a good split by moving actors: it gives an upper bound only.

Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983) moves single actors, as Doreian & Mrvar
(1996) relocate them; then groups are moved, a few neighbours or all friends of an actor, and the
rest settles by local descent, as iterated local search does (Lourenço, Martin & Stützle 2003).
Seeded, and bounded by counts.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from random import Random

from .signed import Labels, SignedGraph

SWEEPS = 120
"""How many passes over all actors the annealing makes."""
HOT, COLD = 2.0, 0.15
KICKS = 40
"""How many groups are moved for each actor, up to `MOST_KICKS` in all."""
MOST_KICKS = 30_000
GROUP = 8


def anneal(network: SignedGraph, seed: int = 0, sweeps: int = SWEEPS) -> Labels:
    """Return a good split into two blocs, after some passes over all actors.

    >>> anneal(SignedGraph(3, ((0, 1, 1), (0, 2, -1), (1, 2, -1))))
    (0, 0, 1)
    """
    search = _Search(network, [0] * network.size, Random(seed))
    search.cool(sweeps)
    search.settle(range(network.size))
    return _from_first(search.labels)


def settle(network: SignedGraph, labels: Sequence[int]) -> Labels:
    """Move single actors of a split while that improves it."""
    search = _Search(network, labels, Random(0))
    search.settle(range(network.size))
    return _from_first(search.labels)


def improve(network: SignedGraph, labels: Sequence[int], seed: int = 0) -> Labels:
    """Move groups of actors, and return a split that is no worse than the given one."""
    search = _Search(network, labels, Random(seed))
    for _ in range(_count_kicks(network)):
        search.kick()
    return _from_first(search.labels)


def explore(network: SignedGraph, labels: Sequence[int], seed: int = 0) -> Iterator[Labels]:
    """Yield other splits that are as good as a best one, possibly repeated."""
    search = _Search(network, labels, Random(seed))
    last = search.labels.copy()
    for _ in range(_count_kicks(network)):
        if search.kick() and search.labels != last:
            last = search.labels.copy()
            yield _from_first(last)


def _count_kicks(network: SignedGraph) -> int:
    return min(KICKS * network.size, MOST_KICKS)


def _from_first(labels: Sequence[int]) -> Labels:
    """Normalise labels so that the first actor is in bloc 0."""
    return tuple(label ^ labels[0] for label in labels)


class _Search:
    """A split that is changed in place."""

    def __init__(self, network: SignedGraph, labels: Sequence[int], random: Random) -> None:
        self.ties = network.list_neighbours()
        self.labels = list(labels)
        self._random = random
        self._moved: list[int] = []

    def cool(self, sweeps: int) -> None:
        """Anneal: move single actors; as it cools, fewer moves for the worse are accepted."""
        random = self._random
        for sweep in range(sweeps):
            heat = HOT * (COLD / HOT) ** (sweep / (sweeps - 1))
            for actor in range(len(self.ties)):
                loss = -self._gain(actor)
                if loss <= 0 or random.random() < math.exp(-loss / heat):
                    self.labels[actor] ^= 1

    def _gain(self, actor: int) -> int:
        """Count how many conflicts fewer there are if an actor changes sides."""
        here, labels = self.labels[actor], self.labels
        gain = 0
        for other, sign in self.ties[actor]:
            gain += -sign if labels[other] == here else sign
        return gain

    def _move(self, actor: int) -> int:
        gain = self._gain(actor)
        self.labels[actor] ^= 1
        self._moved.append(actor)
        return gain

    def settle(self, actors: Iterable[int]) -> int:
        """Move actors, then their neighbours, to their better side; return the gain."""
        waiting = list(actors)[::-1]
        queued = set(waiting)
        gained = 0
        while waiting:
            actor = waiting.pop()
            queued.discard(actor)
            if self._gain(actor) > 0:
                gained += self._move(actor)
                neighbours = [other for other, _ in self.ties[actor] if other not in queued]
                waiting += neighbours
                queued.update(neighbours)
        return gained

    def kick(self) -> bool:
        """Move a group and let the rest settle; undo it if worse. Return whether it was kept."""
        self._moved.clear()
        group = self._draw_friends() if self._random.random() < 0.5 else self._draw_few()
        gained = sum(self._move(actor) for actor in group) + self.settle(group)
        if gained < 0:
            for actor in self._moved:
                self.labels[actor] ^= 1
        return gained >= 0

    def _draw_few(self) -> list[int]:
        """Draw an actor and up to seven others, each tied to an earlier one."""
        group = [self._random.randrange(len(self.ties))]
        for _ in range(self._random.randrange(GROUP)):
            ties = self.ties[self._random.choice(group)]
            other = self._random.choice(ties)[0] if ties else group[0]
            if other not in group:
                group.append(other)
        return group

    def _draw_friends(self) -> list[int]:
        """Draw an actor with all its friends in its bloc, such as a whole alliance."""
        actor = self._random.randrange(len(self.ties))
        labels = self.labels
        friends = [other for other, sign in self.ties[actor] if sign > 0]
        return [actor, *(other for other in friends if labels[other] == labels[actor])]

"""Search for a good split by moving actors: an upper bound, and nothing more.

Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983) moves single actors, as Doreian & Mrvar
(1996) relocate them; then groups of neighbours are moved and the rest lets itself down again, as
iterated local search does (Lourenço, Martin & Stützle 2003). Seeded, and bounded by counts.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from random import Random

from .signed import Labels, SignedGraph

SWEEPS = 120
"""How often a search moves through all actors while it cools."""
LOOKS = 8_000_000
"""About how many ties all searches of one network look at while they cool."""
STARTS = 12
HOT, COLD = 2.0, 0.15
KICKS = 40
"""How many groups are moved for each actor, up to `MOST_KICKS` in all."""
MOST_KICKS = 30_000
GROUP = 8

Ties = Sequence[tuple[int, int]]


def search_split(network: SignedGraph, most: int | None, seed: int = 0) -> Labels:
    """Return the best split found into at most so many blocs; None leaves their number free.

    >>> search_split(SignedGraph(3, ((0, 1, 1), (0, 2, -1), (1, 2, -1))), 2)
    (0, 0, 1)
    """
    random = Random(seed)
    starts = LOOKS // (2 * SWEEPS * max(len(network.edges), 1))
    found = []
    for _ in range(min(max(starts, 1), STARTS)):
        search = _Search(network, most, random)
        search.anneal()
        search.settle(range(network.size))
        found.append(search.labels)
    best = min(found, key=lambda labels: len(network.list_conflicts(labels)))
    search = _Search(network, most, random, best)
    for _ in range(_count_kicks(network)):
        search.kick()
    return _renumber(search.labels)


def walk_among_best(network: SignedGraph, best: Labels, seed: int = 0) -> Iterator[Labels]:
    """Give splits into two blocs that are as good as a best one, some of them more than once."""
    search = _Search(network, 2, Random(seed), best)
    for _ in range(_count_kicks(network)):
        search.kick()
        yield tuple(search.labels)


def _count_kicks(network: SignedGraph) -> int:
    return min(KICKS * network.size, MOST_KICKS)


class _Search:
    """A split that changes."""

    def __init__(
        self,
        network: SignedGraph,
        most: int | None,
        random: Random,
        labels: Sequence[int] | None = None,
    ) -> None:
        self.ties: Sequence[Ties] = network.list_neighbours()
        self.labels = list(labels or [0] * network.size)
        self._most = most
        self._random = random
        self._moves: list[tuple[int, int]] = []

    def anneal(self) -> None:
        """Move actors to blocs drawn by lot; the cooler, the less often for the worse."""
        labels, random = self.labels, self._random
        for sweep in range(SWEEPS):
            heat = HOT * (COLD / HOT) ** (sweep / (SWEEPS - 1))
            for actor, ties in enumerate(self.ties):
                here, there = labels[actor], self._draw_bloc(actor)
                if there == here:
                    continue
                loss = 0
                for other, sign in ties:
                    label = labels[other]
                    if label == here:
                        loss += sign
                    elif label == there:
                        loss -= sign
                if loss <= 0 or random.random() < math.exp(-loss / heat):
                    labels[actor] = there

    def _draw_bloc(self, actor: int) -> int:
        most, ties = self._most, self.ties[actor]
        if most is not None:
            return (self.labels[actor] + 1 + int(self._random.random() * (most - 1))) % most
        drawn = int(self._random.random() * (len(ties) + 1))
        return self.labels[ties[drawn][0]] if drawn < len(ties) else self._find_empty(actor)

    def _find_empty(self, actor: int) -> int:
        """Return a bloc that no neighbour of an actor is in.

        Others may be in it: with no tie to them, that is as good as an empty one.
        """
        taken = {self.labels[other] for other, _ in self.ties[actor]}
        return next(label for label in range(len(taken) + 1) if label not in taken)

    def settle(self, actors: Iterable[int]) -> int:
        """Move actors, then their neighbours to the blocs that suit them best; return the gain."""
        waiting = list(actors)[::-1]
        queued = set(waiting)
        gained = 0
        while waiting:
            actor = waiting.pop()
            queued.discard(actor)
            support = self._count_support(actor)
            best = min(support, key=lambda label: (-support[label], label))
            gain = support[best] - support[self.labels[actor]]
            if gain > 0:
                gained += gain
                self._move(actor, best)
                again = [other for other, _ in self.ties[actor] if other not in queued]
                waiting += again
                queued.update(again)
        return gained

    def _count_support(self, actor: int) -> dict[int, int]:
        """Count, for each bloc that an actor may be in, its friends there less its foes."""
        blocs = range(self._most) if self._most else (self._find_empty(actor), self.labels[actor])
        support = dict.fromkeys(blocs, 0)
        for other, sign in self.ties[actor]:
            label = self.labels[other]
            support[label] = support.get(label, 0) + sign
        return support

    def _move(self, actor: int, bloc: int) -> None:
        self._moves.append((actor, self.labels[actor]))
        self.labels[actor] = bloc

    def kick(self) -> None:
        """Move a group of neighbours and let the rest settle; take back what makes it worse.

        With two blocs each of the group changes sides, else all of them go to one bloc.
        """
        self._moves.clear()
        group = self._draw_group()
        drawn = self._draw_bloc(group[-1])
        gained = 0
        for actor in group:
            bloc = drawn if self._most != 2 else 1 - self.labels[actor]
            support = self._count_support(actor)
            gained += support.get(bloc, 0) - support[self.labels[actor]]
            self._move(actor, bloc)
        gained += self.settle(group)
        if gained < 0:
            for actor, before in reversed(self._moves):
                self.labels[actor] = before

    def _draw_group(self) -> list[int]:
        group = [self._random.randrange(len(self.ties))]
        for _ in range(self._random.randrange(GROUP)):
            ties = self.ties[self._random.choice(group)]
            other = self._random.choice(ties)[0] if ties else group[0]
            if other not in group:
                group.append(other)
        return group


def _renumber(labels: Sequence[int]) -> Labels:
    """Number blocs in the order of their first actors."""
    number: dict[int, int] = {}
    return tuple(number.setdefault(label, len(number)) for label in labels)

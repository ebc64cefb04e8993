"""The best split into two blocs as an integer programme, solved by HiGHS.

The model is that of Aref & Wilson (2018, 2019), with the cycles of the linear programme as further
inequalities. Its variables are who changes sides relative to a known split, so a tie counts as
positive here if that split fits it. The work is bounded by the solver's nodes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.optimize import Bounds, LinearConstraint, OptimizeResult, milp

from .local_search import explore
from .lower_bound import Relaxed
from .signed import Labels, SignedGraph, better_split

WORK = 60_000
"""The limit on inequalities times nodes of the search tree."""
FEWEST = 10
"""The least number of nodes searched in any programme."""
LARGEST = 12_000
"""With more inequalities than this, a programme is not started: its first node takes too long."""
REACH = 200_000
"""Nor if inequalities times the gap between the bounds exceed this: it would not be closed."""
TURNS = 600
"""How many other best splits are searched for, divided by the number of actors."""
AT_ONCE = 20
"""How many sides are decided by ids at once: their weights, up to 2^19, stay exact."""
SURE = 1e-4
INFEASIBLE = 2

Terms = Iterable[tuple[int, float]]


@dataclass(frozen=True, slots=True)
class Known:
    """A network with a split, and the bound that its cycles prove."""

    network: SignedGraph
    labels: Labels
    relaxed: Relaxed

    @property
    def high(self) -> int:
        """How many ties the split conflicts with."""
        return len(self.network.list_conflicts(self.labels))

    @property
    def fits(self) -> bool:
        """Whether the programme is small enough to start, and the bounds close enough."""
        rows = 2 * len(self.network.edges) + len(self.relaxed.cycles)
        return rows <= LARGEST and rows * (self.high - self.relaxed.shares.low) <= REACH


class Programme:
    """An integer programme: variables from 0 to 1 for ties in conflict, moved actors and extras.

    Only splits with at most `most` conflicts are allowed; ties that none of them conflicts with
    are fixed at 0.
    """

    def __init__(self, known: Known, most: int, more: int = 0) -> None:
        self._known = known
        self.ties, size = len(known.network.edges), known.network.size
        self.top = np.ones(self.ties + size + more)
        self.top[known.relaxed.shares.list_out_of_reach(most)] = 0
        self.whole = range(self.ties, self.ties + size)
        self._rows: list[int] = []
        self._columns: list[int] = []
        self._values: list[float] = []
        self._low: list[float] = []
        against = set(known.network.list_conflicts(known.labels))
        for tie, (first, second, _) in enumerate(known.network.edges):
            one, other = self.ties + first, self.ties + second
            if tie in against:
                self.add([(tie, 1), (one, 1), (other, 1)], 1)
                self.add([(tie, 1), (one, -1), (other, -1)], -1)
            else:
                self.add([(tie, 1), (one, -1), (other, 1)], 0)
                self.add([(tie, 1), (one, 1), (other, -1)], 0)
        for cycle in known.relaxed.cycles:
            self.add([(place, 1) for place in cycle], 1)
        self.add([(tie, -1) for tie in range(self.ties)], -most)

    def add(self, terms: Terms, at_least: float) -> None:
        """Add the constraint that a sum is at least this."""
        for column, value in terms:
            self._rows.append(len(self._low))
            self._columns.append(column)
            self._values.append(value)
        self._low.append(at_least)

    def solve(self, costs: npt.NDArray[np.float64], gap: float = 0.0) -> OptimizeResult:
        """Minimise the costs, within a relative gap if one is given."""
        integrality = np.zeros(len(self.top), dtype=np.int64)
        integrality[self.whole.start : self.whole.stop] = 1
        shape = (len(self._low), len(self.top))
        # Before 1.17.1, scipy's solver takes indices of 32 bits only.
        places = np.array([self._rows, self._columns], dtype=np.int32)
        matrix = sparse.csr_array((self._values, tuple(places)), shape=shape)
        return milp(
            costs,
            integrality=integrality,
            bounds=Bounds(np.zeros(len(self.top)), self.top),
            constraints=LinearConstraint(matrix, np.array(self._low), np.inf),
            options={"node_limit": max(FEWEST, WORK // len(self._low)), "mip_rel_gap": gap},
        )

    def read(self, solved: OptimizeResult) -> Labels | None:
        """Return the split of a solution; None if there is none."""
        if solved.x is None:
            return None
        changed = np.round(solved.x[self.whole.start : self.whole.stop]).astype(int).tolist()
        turned = changed[0]
        sides = zip(self._known.labels, changed, strict=True)
        return tuple(label ^ change ^ turned for label, change in sides)


def prove(known: Known) -> tuple[int, Labels]:
    """Return a proved lower bound, and a split no worse than the known one.

    Searches for a split with fewer conflicts. If the node limit is reached, the bound is the one
    reached by then.
    """
    programme = Programme(known, known.high - 1)
    degrees = [len(each) for each in known.network.list_neighbours()]
    # Fix the side of the actor with the most ties: that breaks the symmetry best.
    programme.top[programme.ties + degrees.index(max(degrees))] = 0
    costs = np.zeros(len(programme.top))
    costs[: programme.ties] = 1
    solved = programme.solve(costs, gap=0.99 / known.high)
    if solved.status == INFEASIBLE:
        return known.high, known.labels
    found = programme.read(solved) or known.labels
    bound = solved.mip_dual_bound
    low = math.ceil(bound - SURE) if bound is not None and math.isfinite(bound) else 0
    return min(low, known.high), better_split(known.network, known.labels, found)


def find_classes(known: Known, seed: int = 0) -> tuple[Labels, bool]:
    """Group the actors into classes by best splits; return whether the classes are final.

    The known split is a best one. Two actors are in one class if all best splits found have them
    on the same side, or all on opposite sides. The solver is asked for a best split that divides
    a class further; once it proves that there is none, the classes are final.
    """
    classes: Labels = (0,) * known.network.size
    for other in explore(known.network, known.labels, seed):
        classes = _refine(classes, known.labels, other)
    for _ in range(max(2, TURNS // known.network.size)):
        final, found = _find_dividing_split(known, classes)
        refined = _refine(classes, known.labels, found) if found else classes
        if final or refined == classes:
            return classes, final
        classes = refined
    return classes, False


def _refine(classes: Labels, best: Labels, other: Labels) -> Labels:
    """Divide the classes by whether an actor's side differs between two splits."""
    first: dict[tuple[int, bool], int] = {}
    kept = zip(classes, best, other, strict=True)
    return tuple(
        first.setdefault((old, here == there), actor)
        for actor, (old, here, there) in enumerate(kept)
    )


def _find_dividing_split(known: Known, classes: Labels) -> tuple[bool, Labels | None]:
    """Find a best split that separates as many actors as possible from their class's first.

    Returns whether it is proved that there is none, and the one found.
    """
    parted = [(actor, first) for actor, first in enumerate(classes) if actor != first]
    programme = Programme(known, known.high, len(parted))
    programme.top[programme.ties] = 0
    for place, (actor, first) in enumerate(parted, start=programme.whole.stop):
        one, other = programme.ties + actor, programme.ties + first
        programme.add([(place, -1), (one, 1), (other, 1)], 0)
        programme.add([(place, -1), (one, -1), (other, -1)], -2)
    costs = np.zeros(len(programme.top))
    costs[programme.whole.stop :] = -1
    solved = programme.solve(costs)
    if solved.mip_dual_bound is not None and solved.mip_dual_bound > -1 + SURE:
        return True, None
    found = programme.read(solved)
    return False, found if found and _is_as_good(known, found) else None


def _is_as_good(known: Known, found: Labels) -> bool:
    return len(known.network.list_conflicts(found)) <= known.high


def choose_among_best(known: Known, classes: Labels) -> Labels:
    """Return the best split that separates the fewest positive ties; then by ids.

    Of two such splits, the one that keeps the first actor on which they differ with the smallest
    id. `classes` are those of all best splits.
    """
    positive = [tie for tie, edge in enumerate(known.network.edges) if edge[2] > 0]
    costs = np.zeros(len(known.labels) + len(known.network.edges))
    costs[positive] = 1
    best = _solve_kept(known, costs, None, {}) or known.labels
    parted = len([tie for tie in known.network.list_conflicts(best) if costs[tie]])
    firsts = sorted(set(classes) - {classes[0]})
    settled: dict[int, int] = {}
    for start in range(0, len(firsts), AT_ONCE):
        some = firsts[start : start + AT_ONCE]
        costs = np.zeros(len(costs))
        for weight, actor in enumerate(reversed(some)):
            # The costs are of changing sides, so that who is in bloc 1 gains by it.
            costs[len(known.network.edges) + actor] = 2.0**weight * (1 - 2 * known.labels[actor])
        best = _solve_kept(known, costs, (positive, parted), settled) or best
        settled |= {actor: best[actor] ^ known.labels[actor] for actor in some}
    return best


def _solve_kept(
    known: Known,
    costs: npt.NDArray[np.float64],
    separated: tuple[Sequence[int], int] | None,
    settled: dict[int, int],
) -> Labels | None:
    """Solve for a best split that keeps the settled sides; None if none is found."""
    programme = Programme(known, known.high)
    programme.top[programme.ties] = 0
    if separated:
        positive, most = separated
        programme.add([(tie, -1) for tie in positive], -most)
    for actor, changes in settled.items():
        sign = 1 if changes else -1
        programme.add([(programme.ties + actor, sign)], changes)
    found = programme.read(programme.solve(costs))
    return found if found and _is_as_good(known, found) else None

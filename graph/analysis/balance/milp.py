"""The best split into two blocs as an integer programme, solved by HiGHS.

The model is that of Aref & Wilson (2018, 2019), with the cycles of the linear programme as further
inequalities. It speaks of who changes sides against a split that is known, so that a tie counts as
positive here where that split is in accord with it. The work is bounded by the solver's nodes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.optimize import Bounds, LinearConstraint, OptimizeResult, milp

from .local_search import walk
from .lower_bound import Relaxed
from .signed import Labels, SignedGraph, better_split

WORK = 60_000
"""How many inequalities a programme has by how many nodes of its search tree are looked at."""
FEWEST = 10
"""So many nodes are looked at in any programme."""
LARGEST = 12_000
"""With more inequalities than these, a programme is not begun: its first node takes too long."""
REACH = 200_000
"""Nor where its inequalities, by the ties between the bounds, are more: they would not meet."""
TURNS = 600
"""How often another best split is asked for, all actors together: less often in larger networks."""
AT_ONCE = 20
"""So many sides are decided by ids at once, so that their weights, up to 2^19, stay exact."""
SURE = 1e-4
INFEASIBLE = 2

Terms = Iterable[tuple[int, float]]


@dataclass(frozen=True, slots=True)
class Known:
    """A network with a split of it, and what its cycles prove."""

    network: SignedGraph
    labels: Labels
    relaxed: Relaxed

    @property
    def high(self) -> int:
        """How many ties the split conflicts with."""
        return len(self.network.list_conflicts(self.labels))

    @property
    def fits(self) -> bool:
        """Whether the programme is small enough to be begun, and the bounds near enough."""
        rows = 2 * len(self.network.edges) + len(self.relaxed.cycles)
        return rows <= LARGEST and rows * (self.high - self.relaxed.shares.low) <= REACH


class Programme:
    """Ties that count, then actors who change sides, then what is added: variables from 0 to 1.

    Only splits with at most so many conflicts are asked for, so that ties which none of them
    conflicts with cannot count.
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
        """Demand that a sum is no smaller than this."""
        for column, value in terms:
            self._rows.append(len(self._low))
            self._columns.append(column)
            self._values.append(value)
        self._low.append(at_least)

    def solve(self, costs: npt.NDArray[np.float64], gap: float = 0.0) -> OptimizeResult:
        """Make the costs small, within a share of them where a gap is given."""
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
        """Return the split of an answer; None where there is none."""
        if solved.x is None:
            return None
        changed = np.round(solved.x[self.whole.start : self.whole.stop]).astype(int).tolist()
        turned = changed[0]
        sides = zip(self._known.labels, changed, strict=True)
        return tuple(label ^ change ^ turned for label, change in sides)


def prove(known: Known) -> tuple[int, Labels]:
    """Return a proved lower bound, and a split no worse than the known one.

    Asked for is a split with fewer conflicts. Where the nodes run out, the bound is the one
    reached.
    """
    programme = Programme(known, known.high - 1)
    degrees = [len(each) for each in known.network.list_neighbours()]
    # Whoever has the most ties stays: fixing its side breaks the symmetry best.
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
    """Part the actors by what best splits do to them, and say whether that holds for all of them.

    The known split is a best one. Two actors are in one class where all best splits met have them
    on one side, or all on opposite sides. As long as one may part a class further, the solver is
    asked for it; once it proves that there is none, the classes are final.
    """
    classes: Labels = (0,) * known.network.size
    for other in walk(known.network, known.labels, seed):
        classes = _refine(classes, known.labels, other)
    for _ in range(max(2, TURNS // known.network.size)):
        final, found = _ask_for_parting(known, classes)
        refined = _refine(classes, known.labels, found) if found else classes
        if final or refined == classes:
            return classes, final
        classes = refined
    return classes, False


def _refine(classes: Labels, best: Labels, other: Labels) -> Labels:
    """Part the classes by whether an actor's side in another split is that in the best one."""
    first: dict[tuple[int, bool], int] = {}
    kept = zip(classes, best, other, strict=True)
    return tuple(
        first.setdefault((old, here == there), actor)
        for actor, (old, here, there) in enumerate(kept)
    )


def _ask_for_parting(known: Known, classes: Labels) -> tuple[bool, Labels | None]:
    """Ask for a best split that parts as many actors from their class's first as it can.

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
    """Return the best split that parts the fewest positive ties; then ids decide.

    Of two splits that part as few, it is the one that leaves the first actor on whom they differ
    with the smallest id. `classes` are those of all best splits.
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
    parting: tuple[Sequence[int], int] | None,
    settled: dict[int, int],
) -> Labels | None:
    """Solve for a best split that keeps what is settled; None where none is found."""
    programme = Programme(known, known.high)
    programme.top[programme.ties] = 0
    if parting:
        positive, most = parting
        programme.add([(tie, -1) for tie in positive], -most)
    for actor, changes in settled.items():
        sign = 1 if changes else -1
        programme.add([(programme.ties + actor, sign)], changes)
    found = programme.read(programme.solve(costs))
    return found if found and _is_as_good(known, found) else None

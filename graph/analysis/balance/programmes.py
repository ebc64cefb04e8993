"""The best split as an integer programme, solved by HiGHS: proved, or bounded from below.

The model is that of Aref & Wilson (2018, 2019) for two blocs, with one variable a bloc for more,
and the cycles of the lower bound as further inequalities. The work is bounded by the solver's
nodes. Only its proved bound is taken, never its best split alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np
from scipy import sparse
from scipy.optimize import Bounds, LinearConstraint, OptimizeResult, milp

from .blocks import part_by_support
from .cycles import ROUNDING, Cycle, find_cycles, make_cover
from .signed import Labels, SignedGraph

NODES = 100
"""How many nodes of the search tree are looked at."""
TURNS = 12
"""How often a programme that grows is solved again."""

Terms = Iterable[tuple[int, float]]


class Programme:
    """Variables from 0 to 1, and inequalities that are added one by one."""

    def __init__(self, width: int) -> None:
        self.top = np.ones(width)
        self._rows: list[int] = []
        self._columns: list[int] = []
        self._values: list[float] = []
        self._low: list[float] = []

    def add(self, terms: Terms, at_least: float) -> None:
        """Demand that a sum is no smaller than this."""
        for column, value in terms:
            self._rows.append(len(self._low))
            self._columns.append(column)
            self._values.append(value)
        self._low.append(at_least)

    def solve(self, costs: Sequence[float], whole: range, gap: float) -> OptimizeResult:
        """Make the costs small, with whole numbers where they are asked for."""
        integrality = np.zeros(len(self.top), dtype=np.int64)
        integrality[whole.start : whole.stop] = 1
        shape = (len(self._low), len(self.top))
        matrix = sparse.csr_array((self._values, (self._rows, self._columns)), shape=shape)
        return milp(
            np.array(costs),
            integrality=integrality,
            bounds=Bounds(np.zeros(len(self.top)), self.top),
            constraints=LinearConstraint(matrix, np.array(self._low), np.inf),
            options={"node_limit": NODES, "mip_rel_gap": gap},
        )


def solve_two(network: SignedGraph, cycles: Sequence[Cycle], labels: Labels) -> tuple[int, Labels]:
    """Return a proved lower bound for two blocs, and a split no worse than the given.

    Where the nodes run out, the bound is the one reached.
    """
    ties = len(network.edges)
    programme = Programme(ties + network.size)
    bind_sides(programme, [(first, second, sign > 0) for first, second, sign in network.edges])
    bind_cycles(programme, cycles)
    programme.top[ties + _order(network)[0]] = 0
    costs = [1.0] * ties + [0.0] * network.size
    solved = programme.solve(costs, range(ties, len(costs)), _gap(network, labels))
    if solved.x is not None:
        sides = np.round(solved.x[ties:]).astype(int)
        labels = _better(network, labels, tuple(sides.tolist()))
    return _proved(solved), labels


def bind_sides(programme: Programme, ties: Sequence[tuple[int, int, bool]]) -> None:
    """Make a tie count where its ends are on one side and should not be, or the reverse.

    The programme's variables are the ties and then the sides, 0 or 1.
    """
    for tie, (first, second, together) in enumerate(ties):
        one, other = len(ties) + first, len(ties) + second
        if together:
            programme.add([(tie, 1), (one, -1), (other, 1)], 0)
            programme.add([(tie, 1), (one, 1), (other, -1)], 0)
        else:
            programme.add([(tie, 1), (one, 1), (other, 1)], 1)
            programme.add([(tie, 1), (one, -1), (other, -1)], -1)


def solve_many(
    network: SignedGraph, most: int, cycles: Sequence[Cycle], labels: Labels
) -> tuple[int, Labels]:
    """Return a proved lower bound for at most so many blocs, and a split no worse than the given.

    Where the nodes run out, the bound is the one reached.
    """
    ties = len(network.edges)
    programme = Programme(ties + network.size * most)
    _bind_ties(programme, network, most)
    bind_cycles(programme, cycles)
    for rank, actor in enumerate(_order(network)[:most]):
        first = ties + actor * most
        programme.top[first + rank + 1 : first + most] = 0
    for actor in range(network.size):
        mine = [(ties + actor * most + bloc, 1.0) for bloc in range(most)]
        programme.add(mine, 1)
        programme.add([(column, -1.0) for column, _ in mine], -1)
    costs = [1.0] * ties + [0.0] * (network.size * most)
    solved = programme.solve(costs, range(ties, len(costs)), _gap(network, labels))
    if solved.x is not None:
        places = np.asarray(solved.x[ties:]).reshape(network.size, most)
        labels = _better(network, labels, tuple(places.argmax(axis=1).tolist()))
    return _proved(solved), labels


def _order(network: SignedGraph) -> list[int]:
    """List the actors with the most ties first: fixing their blocs breaks the symmetry best."""
    degrees = [len(each) for each in network.list_neighbours()]
    return sorted(range(network.size), key=lambda actor: (-degrees[actor], actor))


def _gap(network: SignedGraph, labels: Labels) -> float:
    """Return the relative gap below which the next whole number is out of reach."""
    high = len(network.list_conflicts(labels))
    return 0.99 / max(high, 1)


def _proved(solved: OptimizeResult) -> int:
    bound = solved.mip_dual_bound
    return max(0, math.ceil(bound - ROUNDING)) if bound is not None and math.isfinite(bound) else 0


def _better(network: SignedGraph, old: Labels, new: Labels) -> Labels:
    fewer = len(network.list_conflicts(new)) < len(network.list_conflicts(old))
    return new if fewer else old


def _bind_ties(programme: Programme, network: SignedGraph, most: int) -> None:
    """Make a tie count where a positive one is cut or a negative one lies within a bloc."""
    ties = len(network.edges)
    for tie, (first, second, sign) in enumerate(network.edges):
        for bloc in range(most):
            one, other = ties + first * most + bloc, ties + second * most + bloc
            if sign > 0:
                programme.add([(tie, 1), (one, -1), (other, 1)], 0)
                programme.add([(tie, 1), (one, 1), (other, -1)], 0)
            else:
                programme.add([(tie, 1), (one, -1), (other, -1)], -1)


def bind_cycles(programme: Programme, cycles: Iterable[Cycle]) -> None:
    """Make at least one tie of each cycle count."""
    for cycle in cycles:
        programme.add([(place, 1.0) for place in cycle], 1)


def solve_free(network: SignedGraph, cycles: Sequence[Cycle], labels: Labels) -> tuple[int, Labels]:
    """Return a proved lower bound for any number of blocs, and a split no worse than the given.

    Hits every known cycle with as few ties as it can, looks for cycles that are not hit, and
    begins again with them.
    """
    ties, low = len(network.edges), 0
    cover = make_cover(network, only_one_negative=True)
    known = list(cycles)
    for _ in range(TURNS):
        programme = Programme(ties)
        bind_cycles(programme, known)
        high = len(network.list_conflicts(labels))
        solved = programme.solve([1.0] * ties, range(ties), _gap(network, labels))
        low = max(low, _proved(solved))
        if solved.status != 0 or low >= high:
            break
        hit = np.round(solved.x)
        labels = _better(network, labels, _part_after(network, hit.tolist()))
        sources = sorted({first for first, _, sign in network.edges if sign < 0})
        fresh = sorted(set(find_cycles(cover, hit, sources)) - set(known))
        if not fresh:
            break
        known += fresh
    return low, labels


def _part_after(network: SignedGraph, hit: Sequence[float]) -> Labels:
    """Part the actors into those whom positive ties that are not hit join."""
    kept = [edge for edge, cut in zip(network.edges, hit, strict=True) if not cut and edge[2] > 0]
    return part_by_support(SignedGraph(network.size, tuple(kept)), [0] * network.size)

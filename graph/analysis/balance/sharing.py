"""What all best splits into two blocs share, where it can be proved."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .cycles import ROUNDING, Cycle
from .descent import walk_among_best
from .programmes import Programme, bind_cycles, bind_sides
from .signed import Labels, SignedGraph

TURNS = 600
"""How often another best split is asked for, all actors together: less often in larger networks."""


def find_classes(
    network: SignedGraph, best: Labels, cycles: Sequence[Cycle], seed: int = 0
) -> tuple[Labels, bool]:
    """Part the actors by what best splits do to them, and say whether that holds for all of them.

    `best` is proved to be a best split. Two actors are in one class where all best splits met have
    them on one side, or all on opposite sides. As long as one may part a class further, the solver
    is asked for it; once it proves that there is none, the classes are final.
    """
    classes: Labels = (0,) * network.size
    for other in walk_among_best(network, best, seed):
        classes = _refine(classes, best, other)
    for _ in range(max(1, TURNS // network.size)):
        parted, found = _ask_for_parting(network, best, cycles, classes)
        if not parted:
            return classes, True
        if found is None:
            return classes, False
        classes = _refine(classes, best, found)
    return classes, False


def _refine(classes: Labels, best: Labels, other: Sequence[int]) -> Labels:
    """Part the classes by whether an actor's side in another split is that in the best one."""
    first: dict[tuple[int, bool], int] = {}
    kept = zip(classes, best, other, strict=True)
    return tuple(
        first.setdefault((old, here == there), actor)
        for actor, (old, here, there) in enumerate(kept)
    )


def _ask_for_parting(
    network: SignedGraph, best: Labels, cycles: Sequence[Cycle], classes: Labels
) -> tuple[bool, Labels | None]:
    """Ask for a best split that parts as many actors from their class's first as it can.

    Returns whether there may be one, and the one found. The programme speaks of who changes
    sides against `best`, so that all ones and zeros of a class mean that it is not parted.
    """
    ties = len(network.edges)
    parted = [(actor, first) for actor, first in enumerate(classes) if actor != first]
    programme = Programme(ties + network.size + len(parted))
    programme.top[ties] = 0
    bind_cycles(programme, cycles)
    programme.add([(tie, -1.0) for tie in range(ties)], -len(network.list_conflicts(best)))
    fits = [((best[first] == best[second]) == (sign > 0)) for first, second, sign in network.edges]
    ends = (edge[:2] for edge in network.edges)
    bind_sides(programme, [(*pair, fit) for pair, fit in zip(ends, fits, strict=True)])
    for place, (actor, first) in enumerate(parted):
        mine, one, other = ties + network.size + place, ties + actor, ties + first
        programme.add([(mine, -1), (one, 1), (other, 1)], 0)
        programme.add([(mine, -1), (one, -1), (other, -1)], -2)
    costs = [0.0] * (ties + network.size) + [-1.0] * len(parted)
    solved = programme.solve(costs, range(ties, ties + network.size), 0.0)
    bound = solved.mip_dual_bound
    if bound is not None and bound > -1 + ROUNDING:
        return False, None
    if solved.x is None:
        return True, None
    changed = np.round(solved.x[ties : ties + network.size]).tolist()
    found = tuple(label ^ int(change) for label, change in zip(best, changed, strict=True))
    refined = _refine(classes, best, found) != classes
    as_good = len(network.list_conflicts(found)) == len(network.list_conflicts(best))
    return True, found if refined and as_good else None

"""Places of the discs that stand for camps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import pi, sqrt
from random import Random

import numpy as np

from ..model.drawing import Positions
from .crossings import find_starts
from .disc_costs import SIDES, Discs, Rows, Spots, list_rows, weigh, weigh_sides
from .draw import Frame, Ties

COVERED = 0.16
"""The share of the frame that all discs together cover."""
LARGEST = 0.17
"""The largest radius, as a share of the shorter side of the frame."""
STARTS = 12
"""How many starts are improved, to take the best result."""
ROUNDS, TRIED = 18, 12
"""How often each disc is moved, and how many spots are tried for it."""
REACH, NEAR = 0.5, 0.02
"""How far a spot may be in the first round, and in the last, as a share of the frame."""
HEAT = 2.0
"""How much dearer a chosen spot may be at first."""
LOWER = 0.72
"""The share of the frame's height that a pane may have: there, names need most room."""


@dataclass(frozen=True, slots=True)
class Disc:
    """The radius of a disc, and the width and height of the name above or below it."""

    radius: float
    width: float
    height: float


def size_discs(numbers: Sequence[int], frame: Frame) -> list[int]:
    """Return the radius of each disc, in whole pixels: its area is its number of members."""
    unit = sqrt(COVERED * frame[0] * frame[1] / (pi * max(sum(numbers), 1)))
    unit = min(unit, LARGEST * min(frame) / sqrt(max(numbers, default=1)))
    return [max(1, round(unit * sqrt(number))) for number in numbers]


def place_discs(
    discs: Mapping[str, Disc], ties: Ties, frame: Frame, known: Positions, *, seed: int = 1
) -> dict[str, tuple[float, float]]:
    """Return the middle of each disc in a frame around (0, 0): whole pixels, friends nearer.

    `ties` are the lines between discs, with their signs. Discs and names, which are above or below,
    don't overlap if there is room; lines cross each other and run over discs and names as little as
    possible. Discs in `known` stay where they are.
    """
    ids, dice = sorted(discs), Random(seed)
    new = [at for at, id in enumerate(ids) if id not in known]
    if len(ids) == 1 or not new:
        return {id: known.get(id, (0.0, 0.0)) for id in ids}
    asked = _describe(ids, discs, ties, frame)
    old = {id: (x, LOWER * y) for id, (x, y) in known.items()}
    spots = _start(asked, [old.get(id) for id in ids], dice)
    rows = list_rows(asked)
    own = {at: rows.of(at) for at in new}
    for turn in range(ROUNDS):
        for at in new:
            _move(asked, spots, own[at], at, dice, 1 - turn / ROUNDS)
    best = int(weigh(asked, spots, rows).argmin())
    x, y = np.rint(spots.x[:, best]), np.rint(spots.y[:, best] / LOWER)
    places = zip(x.astype(int).tolist(), y.astype(int).tolist(), strict=True)
    return {id: known.get(id, at) for id, at in zip(ids, places, strict=True)}


def _describe(ids: Sequence[str], discs: Mapping[str, Disc], ties: Ties, frame: Frame) -> Discs:
    number = {id: at for at, id in enumerate(ids)}
    lines = {
        tuple(sorted((number[one], number[other]))): sign
        for (one, other), sign in ties.items()
        if one != other
    }
    return Discs(
        LOWER * np.array([discs[id].radius for id in ids]),
        np.array([(discs[id].width / 2, discs[id].height / 2) for id in ids]),
        np.array([*lines], dtype=np.intp).reshape(-1, 2),
        [*lines.values()],
        np.array(frame) * np.array([1.0, LOWER]),
    )


def _start(discs: Discs, known: Sequence[tuple[float, float] | None], dice: Random) -> Spots:
    """Return some placements to improve: discs without a place are where lines cross little."""
    signs = np.array([sign or 0 for sign in discs.signs])
    found = find_starts(len(known), discs.ends, signs, discs.frame, dice)[:STARTS]
    placed = np.array(found).transpose(2, 1, 0)
    for at, place in enumerate(known):
        if place:
            placed[:, at] = np.array(place)[:, None]
    return Spots(placed[0], placed[1], np.ones_like(placed[0]))


def _move(discs: Discs, spots: Spots, rows: Rows, disc: int, dice: Random, heat: float) -> None:
    """Move a disc in each placement to the cheapest of some spots around it, with its name."""
    starts = np.arange(spots.x.shape[1])
    jumps = np.array([dice.random() for _ in range(3 * TRIED)]).reshape(3, TRIED, 1)
    reach = (NEAR + REACH * heat**2) * discs.frame[:, None] / 2.0 ** (np.arange(TRIED) % 4)
    ways = (2 * jumps[:2] - 1) * reach[..., None]
    ways[:, 0] = 0
    x, y = np.rint(spots.x[disc] + ways[0]), np.rint(spots.y[disc] + ways[1])
    others = spots.select(np.tile(starts, TRIED))
    others.x[disc], others.y[disc] = x.ravel(), y.ravel()
    costs = weigh_sides(discs, others, rows, disc).reshape(2, TRIED, -1)
    costs = (costs + HEAT * heat**2 * jumps[2]).round(6)
    side, tried = np.divmod(costs.reshape(2 * TRIED, -1).argmin(axis=0), TRIED)
    spots.x[disc], spots.y[disc] = x[tried, starts], y[tried, starts]
    spots.side[disc] = np.array(SIDES)[side]

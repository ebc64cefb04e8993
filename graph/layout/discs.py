"""Places of the discs that stand for camps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import pi, sqrt
from random import Random

import numpy as np

from ..model.drawing import Drawing, Positions
from .boxes import Box
from .crossings import find_starts
from .draw import Frame, Ties, make_strain
from .figure import DOT, Figure, Line, make_figure
from .measures import measure_quality
from .place import place
from .placement import Placement, make_placement
from .scene import Scene
from .search import move_all

COVERED = 0.16
"""The share of the frame that all discs together cover."""
CROSSINGS = 5
"""The number of crossings beyond which each counts more."""
STARTS = 5
"""How many starts are mended, to take the best result."""
ROUNDS, HEAT = 12, 0.4
"""How often each disc is moved, and how far at first: from 0, hardly, to 1."""
WEIGHT = 2.0
"""How much a line counts, beside what it does in a drawing of actors."""
PULL = 0.15
"""How much wrong distances count, beside what they do in a drawing of actors."""
ROOM = 8
"""Pixels around a disc that are kept free, so that a line from it can be seen, and its number."""
LARGEST = 0.17
"""The largest radius, as a share of the shorter side of the frame."""


@dataclass(frozen=True, slots=True)
class Disc:
    """The radius of a disc, and the width and height of the name below it, 0 if it is inside."""

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

    `ties` are the lines between discs, with their signs. Discs and names don't overlap if there is
    room; lines cross each other and run over discs and names as little as possible. Discs in
    `known` stay where they are.
    """
    if len(discs) == 1 and not known:
        return dict.fromkeys(discs, (0.0, 0.0))
    if discs.keys() <= known.keys():
        return {id: known[id] for id in discs}
    boxes = {
        id: Box(disc.width + ROOM, disc.radius + 1 + ROOM, disc.radius + 3 + ROOM + disc.height)
        for id, disc in discs.items()
    }
    figure, dice = _make_figure(boxes, ties), Random(seed)
    old = {id: known[id] for id in figure.actors if id in known}
    if old:
        starts = [place(figure.actors, ties, boxes, known=old, seed=seed, canvas=frame)]
    else:
        signed = figure.ends, figure.signs, np.array(frame)
        starts = [
            {id: (x, y) for id, (x, y) in zip(figure.actors, spots.tolist(), strict=True)}
            for spots in find_starts(len(boxes), *signed, dice)[:STARTS]
        ]
    drawn = [_mend(figure, start, ties, frame, old, dice) for start in starts]
    dots = min(drawn, key=_weigh).dots.astype(int).tolist()
    return {id: old.get(id, (x, y)) for id, (x, y) in zip(figure.actors, dots, strict=True)}


def _mend(
    figure: Figure, start: Positions, ties: Ties, frame: Frame, known: Positions, dice: Random
) -> Placement:
    """Move discs, except known ones, until little is left to mend."""
    placement, half = make_placement(figure, Drawing(start)), np.array(frame) / 2
    strain = make_strain(figure, ties, frame, placement.dots)
    strain.pulls *= PULL
    scene = Scene(placement, (-half, half), strain)
    new = [at for at, id in enumerate(figure.actors) if id not in known]
    move_all(scene, new, dice, ROUNDS, HEAT, fills=not known)
    return scene.placement()


def _weigh(placement: Placement) -> int:
    """Return what is wrong with a placement: crossings, and what lines and names cover."""
    quality = measure_quality(placement, (1.0, 1.0))
    covered = 2 * quality.under_names + 3 * quality.over_dots
    beyond = 4 * max(quality.crossings - CROSSINGS, 0)
    return quality.crossings + beyond + covered + 10 * quality.overlaps


def _make_figure(boxes: Mapping[str, Box], ties: Ties) -> Figure:
    """Make the figure of discs, whose names have one place only."""
    lines = [
        Line(f"{one} {other}", one, other, sign or 0, stop_head=False)
        for (one, other), sign in ties.items()
    ]
    figure = make_figure(boxes, boxes, lines)
    rectangles = figure.rectangles.copy()
    rectangles[:, :DOT] = rectangles[:, :1]
    return replace(figure, rectangles=rectangles, weights=WEIGHT * figure.weights)

"""Places of the discs that stand for camps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import pi, sqrt
from random import Random

import numpy as np

from ..model.drawing import Drawing, Positions
from .boxes import Box
from .crossings import find_start
from .draw import Frame, Ties, make_strain
from .figure import DOT, Figure, Line, make_figure
from .place import place
from .placement import make_placement
from .scene import Scene
from .search import move_all

COVERED = 0.16
"""The share of the frame that all discs together cover."""
ROUNDS, HEAT = 12, 0.4
"""How often each disc is moved, and how far at first: from 0, hardly, to 1."""
WEIGHT = 2.0
"""How much a line counts, beside what it does in a drawing of actors."""
PULL = 0.15
"""How much wrong distances count, beside what they do in a drawing of actors."""
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
        id: Box(disc.width, disc.radius + 1, disc.radius + 3 + disc.height)
        for id, disc in discs.items()
    }
    figure = _make_figure(boxes, ties)
    old = {id: known[id] for id in figure.actors if id in known}
    half = np.array(frame) / 2
    if old:
        start = place(figure.actors, ties, boxes, known=old, seed=seed, canvas=frame)
    else:
        spots = find_start(len(boxes), figure.ends, figure.signs, 2 * half, seed)
        start = {id: (x, y) for id, (x, y) in zip(figure.actors, spots.tolist(), strict=True)}
    placement = make_placement(figure, Drawing(start))
    strain = make_strain(figure, ties, frame, placement.dots)
    strain.pulls *= PULL
    scene = Scene(placement, (-half, half), strain)
    new = [at for at, id in enumerate(figure.actors) if id not in old]
    move_all(scene, new, Random(seed), ROUNDS, HEAT, fills=not old)
    dots = scene.dots.astype(int).tolist()
    return {id: old.get(id, (x, y)) for id, (x, y) in zip(figure.actors, dots, strict=True)}


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

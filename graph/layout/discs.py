"""Places of the discs that stand for camps, and of members inside one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import hypot, pi, sqrt
from random import Random

import numpy as np

from ..model.drawing import Drawing, Positions
from .boxes import Box, Floats
from .draw import Frame, Ties, make_strain, spread
from .figure import DOT, Figure, Line, make_figure
from .place import place
from .placement import make_placement
from .scene import Scene
from .search import move_all

COVERED = 0.14
"""The share of the frame that all discs together cover."""
LARGEST = 0.17
"""The largest radius, as a share of the shorter side of the frame."""
REACH = 250.0
"""The radius of an open disc in pixels, while members are placed in it."""
SPOT = Box(width=46, above=10, below=26)
"""The room of a member inside."""
EDGE = 0.96
"""How far from the middle of its disc a member may be."""
REMEMBERED = 0.5
"""The least share of known members for which they keep their places."""


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
    if discs.keys() <= known.keys():
        return {id: known[id] for id in discs}
    boxes = {
        id: Box(disc.width, disc.radius + 1, disc.radius + 3 + disc.height)
        for id, disc in discs.items()
    }
    figure = _make_figure(boxes, ties)
    old = {id: known[id] for id in figure.actors if id in known}
    start = place(figure.actors, ties, boxes, known=old, seed=seed, canvas=frame)
    placement = make_placement(figure, Drawing(start))
    half = np.array(frame) / 2
    strain = make_strain(figure, ties, frame, placement.dots)
    scene = Scene(placement, (-half, half), strain)
    new = [at for at, id in enumerate(figure.actors) if id not in old]
    if not old:
        spread(scene)
    move_all(scene, new, Random(seed), fills=not old)
    dots = scene.dots.astype(int).tolist()
    return {id: old.get(id, (x, y)) for id, (x, y) in zip(figure.actors, dots, strict=True)}


def _make_figure(boxes: Mapping[str, Box], ties: Ties) -> Figure:
    """Make the figure of discs, whose names have one place only."""
    lines = [Line(f"{one} {other}", one, other, stop_head=False) for one, other in ties]
    figure = make_figure(boxes, boxes, lines)
    rectangles = figure.rectangles.copy()
    rectangles[:, :DOT] = rectangles[:, :1]
    return replace(figure, rectangles=rectangles)


def place_inside(
    ids: Sequence[str], ties: Ties, known: Positions, *, seed: int = 1
) -> dict[str, tuple[float, float]]:
    """Return positions of members in a disc of radius 1: friends close, foes far apart.

    Members in `known` keep their positions there, unless most are new.
    """
    boxes = dict.fromkeys(ids, SPOT)
    old = {id: known[id] for id in ids if id in known}
    if len(old) == len(ids):
        return old
    if len(old) < REMEMBERED * len(ids):
        return _round_off(place(ids, ties, boxes, seed=seed, canvas=(2 * REACH, 2 * REACH)))
    dots = {id: (x * REACH, y * REACH) for id, (x, y) in old.items()}
    placed = place(ids, ties, boxes, known=dots, seed=seed)
    return {id: old.get(id) or _pull_in(x / REACH, y / REACH) for id, (x, y) in placed.items()}


def _round_off(placed: Positions) -> dict[str, tuple[float, float]]:
    """Turn the rectangle that the positions fill into a disc of radius 1."""
    dots = np.array(list(placed.values()), dtype=float).reshape(-1, 2)
    low, high = dots.min(axis=0), dots.max(axis=0)
    square: Floats = (2 * dots - low - high) / np.maximum(high - low, 1.0)
    disc = EDGE * square * np.sqrt(1 - square[:, ::-1] ** 2 / 2)
    rounded = zip(placed, disc.tolist(), strict=True)
    return {id: (round(x, 2) + 0.0, round(y, 2) + 0.0) for id, (x, y) in rounded}


def _pull_in(x: float, y: float) -> tuple[float, float]:
    far = max(hypot(x, y) / EDGE, 1.0)
    return round(x / far, 2) + 0.0, round(y / far, 2) + 0.0

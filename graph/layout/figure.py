"""What is to be drawn, as arrays: rectangles of dots and names, and lines with their heads."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from ..model.drawing import NAME_PLACES, NamePlace
from .boxes import Box, Floats, Whole

DOT = len(NAME_PLACES)
"""The index of the dot among the rectangles of an actor; before it are the places of its name."""
FAINT = 0.5
"""What a line of structure counts for in the search; others count 1."""


@dataclass(frozen=True, slots=True)
class Line:
    """The line of a relation, by its id, between two actors.

    `start_head` and `stop_head` say at which ends it has an arrowhead. Faint lines are thin.
    """

    id: str
    start: str
    stop: str
    sign: int = 0
    start_head: bool = False
    stop_head: bool = True
    is_faint: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """Actors and lines, in the order of their ids.

    `rectangles` (n x 5 x 4) are relative to the dots: left, upper, right and lower edge of the name
    in each place, and of the dot. `ends`, `signs`, `weights` and `heads` (m x 2) are of the lines.
    """

    actors: tuple[str, ...]
    rectangles: Floats
    lines: tuple[str, ...]
    ends: Whole
    signs: Whole
    weights: Floats
    heads: Whole


def make_figure(actors: Iterable[str], boxes: Mapping[str, Box], lines: Iterable[Line]) -> Figure:
    """Make a figure of actors and of the lines between two of them."""
    names = tuple(sorted(actors))
    number = {name: place for place, name in enumerate(names)}
    drawn = [each for each in lines if each.start in number and each.stop in number]
    drawn.sort(key=lambda each: (sorted((each.start, each.stop)), -each.sign, each.start, each.id))
    ends = [(number[each.start], number[each.stop]) for each in drawn]
    return Figure(
        names,
        np.array([_list_rectangles(boxes[name]) for name in names]).reshape(-1, DOT + 1, 4),
        tuple(each.id for each in drawn),
        np.array(ends, dtype=np.intp).reshape(-1, 2),
        np.array([each.sign for each in drawn], dtype=np.intp),
        np.array([FAINT if each.is_faint else 1.0 for each in drawn]),
        np.array([(each.start_head, each.stop_head) for each in drawn], dtype=bool).reshape(-1, 2),
    )


def _list_rectangles(box: Box) -> list[tuple[float, float, float, float]]:
    """List a name's rectangle in each place, in whole or half pixels, and the dot's."""
    dot = box.above - 1
    wide, high, room = round(box.width) / 2, box.below - box.above - 2, box.above + 1
    places: dict[NamePlace, tuple[float, float, float, float]] = {
        "below": (-wide, room, wide, room + high),
        "above": (-wide, -room - high, wide, -room),
        "left": (-room - 2 * wide, -high / 2, -room, high / 2),
        "right": (room, -high / 2, room + 2 * wide, high / 2),
    }
    return [*(places[place] for place in NAME_PLACES), (-dot, -dot, dot, dot)]

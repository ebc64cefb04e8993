"""How readable a drawing is: crossings, lines over dots and names, hidden heads, use of the frame.

All functions take a placement: a figure, and where everything in it is.
"""

from dataclasses import dataclass

import numpy as np

from .boxes import Floats, Whole
from .figure import DOT
from .meetings import count_each, find_hits, find_overlapping, make_lines
from .nearby import Bounds, Group
from .placement import Placement

HEAD = 6.0
"""The pixels from a dot's edge to the middle of an arrowhead."""
JAMMED = 10.0
"""Arrowheads are jammed if their middles are closer than this, in pixels."""


@dataclass(frozen=True, slots=True)
class Quality:
    """The measures of a drawing in a frame; shares are of the frame's width and height."""

    crossings: int
    signed_crossings: int
    over_dots: int
    under_names: int
    heads: int
    hidden_heads: int
    jammed_heads: int
    overlaps: int
    width: float
    height: float
    foes_over_friends: float


def measure_quality(placement: Placement, frame: tuple[float, float]) -> Quality:
    """Measure a drawing in a frame."""
    lines = make_lines(placement.chains())
    signed = np.flatnonzero(placement.figure.signs)
    names, dots = placement.names(), placement.dot_rectangles()
    heads, hidden, jammed = measure_heads(placement)
    low, high = placement.extent()
    width, height = (high - low).tolist()
    return Quality(
        count_all_crossings(lines),
        count_all_crossings(lines[:, :, signed]),
        count_lines_through(lines, dots, placement.figure.ends),
        count_lines_through(lines, names, placement.figure.ends),
        heads,
        hidden,
        jammed,
        count_overlaps(names, dots),
        width / frame[0],
        height / frame[1],
        compare_foes_to_friends(placement),
    )


def is_flawless(placement: Placement) -> bool:
    """Return whether nothing crosses, covers or jams anything; what is counted soonest is first."""
    lines, ends = make_lines(placement.chains()), placement.figure.ends
    names, dots = placement.names(), placement.dot_rectangles()
    return not (
        count_overlaps(names, dots)
        or count_lines_through(lines, names, ends)
        or count_lines_through(lines, dots, ends)
        or any(measure_heads(placement)[1:])
        or count_all_crossings(lines)
    )


def count_all_crossings(lines: Floats) -> int:
    """Count where lines cross."""
    if not lines.shape[2]:
        return 0
    near = Group(lines[:, :, None]).find_near_lines(Bounds(lines))
    ones, others = np.nonzero(np.triu(near, 1))
    return int(count_each(lines[:, :, ones], lines[:, :, others]).sum(dtype=int))


def count_lines_through(lines: Floats, rectangles: Floats, ends: Whole) -> int:
    """Count for each rectangle, one per actor, the lines of others that run through it."""
    hits = find_hits(lines, rectangles)
    rows = np.arange(len(ends))
    hits[rows, ends[:, 0]] = hits[rows, ends[:, 1]] = False
    return int(hits.sum())


def count_overlaps(names: Floats, dots: Floats) -> int:
    """Count the pairs of a name and another name or the dot of another actor that overlap."""
    twice = find_overlapping(names, names)
    on_dots = find_overlapping(names, dots)
    np.fill_diagonal(twice, False)
    np.fill_diagonal(on_dots, False)
    return int(twice.sum()) // 2 + int(on_dots.sum())


def compare_foes_to_friends(placement: Placement) -> float:
    """Return the mean distance of negative ties over that of positive ones; 0 without either."""
    ends, signs = placement.figure.ends, placement.figure.signs
    way = placement.dots[ends[:, 0]] - placement.dots[ends[:, 1]]
    length = np.sqrt((way**2).sum(axis=1))
    foes, friends = length[signs < 0], length[signs > 0]
    if not len(foes) or not len(friends):
        return 0.0
    return float(foes.mean() / friends.mean())


def list_shown(placement: Placement) -> Whole:
    """Return the actors whose names are shown: most tied first, if no other name or dot is there.

    A name that has no room in its own place takes the first other place that has.
    """
    figure, dots = placement.figure, placement.dot_rectangles()
    degree = np.bincount(figure.ends.ravel(), minlength=len(dots))
    taken, shown = np.empty((0, 4)), []
    for actor in np.lexsort((np.arange(len(dots)), -degree)).tolist():
        at = np.tile(placement.dots[actor], 2)
        own = int(placement.places[actor])
        others = np.delete(dots, actor, axis=0)
        for place in [own, *(place for place in range(DOT) if place != own)]:
            name = (figure.rectangles[actor, place] + at)[None]
            if not find_overlapping(name, np.concatenate([taken, others])).any():
                taken = np.concatenate([taken, name])
                shown.append(actor)
                break
    return np.array(shown, dtype=np.intp)


def find_heads(placement: Placement) -> tuple[Floats, Whole]:
    """Return the middles of all arrowheads and the actors that they point at.

    A head stops at the edge of a dot, or of the dot's name if this is in the way.
    """
    figure, chains = placement.figure, placement.chains()
    backwards, forwards = np.flatnonzero(figure.heads[:, 0]), np.flatnonzero(figure.heads[:, 1])
    tips = np.concatenate([chains[0, backwards], chains[-1, forwards]])
    before = np.concatenate([chains[1, backwards], chains[-2, forwards]])
    actors = np.concatenate([figure.ends[backwards, 0], figure.ends[forwards, 1]])
    way = before - tips
    way = way / np.maximum(np.sqrt((way**2).sum(axis=1)), 1e-9)[:, None]
    rows = np.arange(len(placement.dots))
    names = figure.rectangles[rows, placement.places][actors]
    radius = figure.rectangles[actors, DOT, 2]
    away = np.maximum(radius, _leave(way, names, radius)) + HEAD
    return tips + way * away[:, None], actors


def measure_heads(placement: Placement) -> tuple[int, int, int]:
    """Return how many arrowheads there are, are hidden by others' dots or names, and are jammed."""
    heads, actors = find_heads(placement)
    rows = np.arange(len(heads))
    hidden = np.zeros(len(heads), dtype=bool)
    points = np.tile(heads, 2)
    for rectangles in (placement.names(), placement.dot_rectangles()):
        inside = find_overlapping(points, rectangles)
        inside[rows, actors] = False
        hidden |= inside.any(axis=1)
    way = heads[:, None, :] - heads[None, :, :]
    near = (way**2).sum(axis=2) < JAMMED**2
    np.fill_diagonal(near, False)
    return len(heads), int(hidden.sum()), int(near.any(axis=1).sum())


def _leave(way: Floats, names: Floats, radius: Floats) -> Floats:
    """Return how far from its dot a ray leaves the dot's name; 0 if it does not run through it."""
    with np.errstate(divide="ignore", invalid="ignore"):
        one, two = names[:, :2] / way, names[:, 2:] / way
    enter = np.minimum(one, two)
    leave = np.maximum(one, two)
    inside = (names[:, :2] < 0) & (names[:, 2:] > 0)
    level = way == 0
    enter = np.where(level, np.where(inside, -np.inf, np.inf), enter).max(axis=1)
    leave = np.where(level, np.inf, leave).min(axis=1)
    return np.asarray(np.where((enter < leave) & (leave > 0), leave, 0.0))

"""A drawing that is being searched for: where everything is, and what it costs elsewhere.

Costs are rounded before they are compared, so that all machines choose alike.
"""

from dataclasses import dataclass

import numpy as np

from .boxes import Floats, Whole
from .curves import BENDS, STRAIGHT, make_chains
from .figure import DOT, Figure
from .measures import HEAD
from .meetings import Segments, count_crossings, find_hits, find_overlapping, make_segments
from .placement import Placement

AWAY = 9 + HEAD
"""The pixels from the middle of a dot to that of an arrowhead."""
OVER_DOT = 5.0
UNDER_NAME = 1.5
UNDER_OWN_NAME = 0.25
HIDDEN = 4.0
CLOSE = 12.0
"""Arrowheads closer than this, in pixels, cost something; at the same point, they cost `JAM`."""
JAM = 8.0
CROWDED = 1.0
OVERLAP = 12.0
OUTSIDE = 240.0
AROUND = 2.0 * np.array([-1, -1, 1, 1])
"""Pixels around a dot and a name that are kept free of other dots and names."""
STRETCHED = np.array([0.15, 0.35, 0.15, 0.35])
"""How much wider and higher the page may draw the picture, with names of the same size."""
PLACES = np.array([0.0, 0.125, 0.25, 0.25])
"""What the places of a name cost."""
BENT = np.array([abs(level - STRAIGHT) / 16 for level in range(len(BENDS))])
"""What the bends of a line cost."""
PARALLEL = np.array([64.0, 8.0, 1.0, *[0.0] * len(BENDS)])
"""What two lines of a pair cost whose bends differ by 0, 1, 2 ... steps."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines that change together, and the rest.

    `tips` are rows of `lines` and the ends at which these have heads, `targets` the actors there.
    `crossing` are the costs of crossings (lines x rest), `hitting` those of running through names
    and dots (lines x 2 actors), both flat.
    """

    lines: Whole
    rest: Whole
    tips: Whole
    targets: Whole
    own_heads: Whole
    other_heads: Whole
    crossing: Floats
    hitting: Floats


@dataclass(slots=True)
class Strain:
    """What it costs to be nearer to others or farther than the target distances (n x n).

    These are in lengths of a positive tie: `unit` pixels across and down. `pulls` (n x n) is the
    cost of the square of a relative difference. Closer than `room` pixels it is crowded.
    """

    distances: Floats
    pulls: Floats
    unit: Floats
    room: float

    def weigh(self, actor: int, ways: Floats) -> Floats:
        """Return the costs of an actor with these ways to all others (k x n x 2)."""
        x, y = ways[..., 0] / self.unit[0], ways[..., 1] / self.unit[1]
        off = np.sqrt(x**2 + y**2) / self.distances[actor] - 1
        near = 1 - np.sqrt((ways**2).sum(axis=2)) / self.room
        near[:, actor] = 0
        crowding = CROWDED * (np.maximum(near, 0) ** 2).sum(axis=1)
        return np.asarray(off**2 @ self.pulls[actor] + crowding)


class Scene:
    """A placement within a frame, its upper left and its lower right corner.

    Lines are chains of so many `segments`. Names must fit if the picture is stretched, too.
    """

    def __init__(self, start: Placement, frame: tuple[Floats, Floats], strain: Strain) -> None:
        figure, dots = start.figure, np.rint(start.dots)
        ends = figure.ends
        self.figure, self.dots, self.strain = figure, dots, strain
        self.places, self.bends = start.places.copy(), start.bends.copy()
        self.low, self.high = frame
        tip_lines, tip_ends = np.nonzero(figure.heads)
        self._tips = np.stack([tip_lines, tip_ends], axis=1)
        prices = _price_hits(figure)
        self._parts = [
            self._make_part((ends == actor).any(axis=1), prices) for actor in range(len(dots))
        ]
        self._line_parts = [
            self._make_part(np.arange(len(ends)) == line, prices) for line in range(len(ends))
        ]
        self._rectangles, self._wider = np.zeros((2, 2 * len(dots), 4))
        self.divide(1)

    def _make_part(self, mask: Whole, prices: Floats) -> Part:
        lines, rest = np.flatnonzero(mask), np.flatnonzero(~mask)
        weights, is_own = self.figure.weights, mask[self._tips[:, 0]]
        row = np.cumsum(mask) - 1
        tips = self._tips[is_own]
        return Part(
            lines,
            rest,
            np.stack([row[tips[:, 0]], tips[:, 1]], axis=1),
            self.figure.ends[tips[:, 0], tips[:, 1]],
            np.flatnonzero(is_own),
            np.flatnonzero(~is_own),
            np.outer(weights[lines], weights[rest]).ravel(),
            prices[lines].ravel(),
        )

    def lines_of(self, actor: int) -> Whole:
        """Return the lines of an actor."""
        return self._parts[actor].lines

    def divide(self, segments: int) -> None:
        """Draw all lines as chains of so many segments."""
        self.segments = segments
        chains = self._chain(np.arange(len(self.bends)))
        self._lines = make_segments(chains)
        self._heads = _find_heads(chains, self._tips)
        for actor in range(len(self.dots)):
            self._put_rectangles(actor)

    def move(self, actor: int, dot: Floats, place: int) -> None:
        """Move an actor, and its name to a place."""
        self.dots[actor], self.places[actor] = dot, place
        self._put_rectangles(actor)
        self._put_lines(self._parts[actor])

    def shift(self, dots: Floats) -> None:
        """Move all actors."""
        self.dots = np.rint(dots)
        self.divide(self.segments)

    def placement(self) -> Placement:
        """Return where everything is now."""
        return Placement(self.figure, self.dots.copy(), self.places.copy(), self.bends.copy())

    def extent(self) -> tuple[Floats, Floats]:
        """Return the corners of all dots and names together."""
        return self._rectangles[:, :2].min(axis=0), self._rectangles[:, 2:].max(axis=0)

    def bend(self, line: int, level: int) -> None:
        """Bend a line."""
        self.bends[line] = level
        self._put_lines(self._line_parts[line])

    def weigh_spots(self, actor: int, spots: Floats) -> Floats:
        """Return what an actor costs at each of some spots, with its name in each place (k x 4)."""
        part = self._parts[actor]
        rest = self._lines.select(part.rest)
        costs = self._weigh_rectangles(actor, spots, rest).reshape(-1, DOT + 1)
        costs = costs[:, :DOT] + costs[:, DOT:] + PLACES
        if len(part.lines):
            costs += self._weigh_own_lines(actor, spots, rest)
        strain = self.strain.weigh(actor, self.dots - spots[:, None, :])
        return np.asarray((costs + strain[:, None]).round(6))

    def weigh_bends(self, line: int) -> Floats:
        """Return what each bend of a line costs."""
        part, ends = self._line_parts[line], self.figure.ends
        levels = np.arange(len(BENDS))
        starts, stops = self.dots[ends[line]][:, None, None, :]
        chains = make_chains(starts, stops, levels[:, None], self.segments)
        costs = BENT + self._weigh_chains(part, chains, self._lines.select(part.rest))
        taken = self.list_taken(line)
        costs += PARALLEL[np.abs(levels[:, None] - taken)].sum(axis=1)
        return np.asarray(costs.round(6))

    def list_taken(self, line: int) -> Whole:
        """Return the bends of the other lines of a line's pair, as seen from its start."""
        ends = self.figure.ends
        same = np.flatnonzero((ends == ends[line]).all(axis=1))
        other = np.flatnonzero((ends == ends[line, ::-1]).all(axis=1))
        return np.concatenate([self.bends[same[same != line]], 2 * STRAIGHT - self.bends[other]])

    def _weigh_rectangles(self, actor: int, spots: Floats, rest: Segments) -> Floats:
        """Return what an actor's rectangles cost at each spot, names and dot."""
        corners = np.tile(spots, 2)[:, None, :]
        rectangles = (self.figure.rectangles[actor] + corners).reshape(-1, 4)
        around = rectangles + AROUND
        costs = OVERLAP * self._count_overlaps(actor, around, self._rectangles)
        if self.segments > 1:
            wider = around + STRETCHED * np.repeat(np.tile(spots, 2), DOT + 1, axis=0)
            costs += OVERLAP * self._count_overlaps(actor, wider, self._wider)
        outside = (around[:, :2] < self.low) | (around[:, 2:] > self.high)
        costs += OUTSIDE * (outside[:, 0] | outside[:, 1])
        part = self._parts[actor]
        if len(part.rest):
            crossed = self.figure.weights[part.rest] @ find_hits(rest, around)
            crossed = crossed.reshape(-1, DOT + 1)
            crossed[:, :DOT] *= UNDER_NAME
            crossed[:, DOT] *= OVER_DOT
            costs += crossed.ravel()
        heads = self._heads[part.other_heads]
        inside = find_overlapping(rectangles, np.concatenate([heads, heads], axis=1))
        return np.asarray(costs + HIDDEN * inside.sum(axis=1))

    def _count_overlaps(self, actor: int, rectangles: Floats, others: Floats) -> Whole:
        overlaps = find_overlapping(rectangles, others)
        overlaps[:, [actor, actor + len(self.dots)]] = False
        return np.asarray(overlaps.sum(axis=1))

    def _weigh_own_lines(self, actor: int, spots: Floats, rest: Segments) -> Floats:
        part = self._parts[actor]
        own = self.figure.ends[part.lines]
        is_start = own[:, :1] == actor
        starts = np.where(is_start, spots[:, None, :], self.dots[own[:, 0]])
        stops = np.where(is_start, self.dots[own[:, 1]], spots[:, None, :])
        bends = np.broadcast_to(self.bends[part.lines], starts.shape[:2])
        chains = make_chains(starts, stops, bends, self.segments)
        away = np.where(is_start, chains[1], chains[-2]) - spots[:, None, :]
        under = _run_under(away, self.figure.rectangles[actor])
        return self._weigh_chains(part, chains, rest)[:, None] + UNDER_OWN_NAME * under

    def _weigh_chains(self, part: Part, chains: Floats, rest: Segments) -> Floats:
        """Return what alternatives for some lines cost, beside the rest of the lines.

        `chains` are segments + 1 x alternatives x lines x 2.
        """
        count = chains.shape[1]
        segments = make_segments(chains.reshape(len(chains), -1, 2))
        costs = find_hits(segments, self._rectangles).reshape(count, -1) @ part.hitting
        if len(part.rest):
            costs += count_crossings(segments, rest).reshape(count, -1) @ part.crossing
        if self.segments > 1:
            beyond = ((chains < self.low) | (chains > self.high)).any(axis=(0, 2, 3))
            costs += OUTSIDE * beyond
        if len(part.tips):
            costs += self._weigh_heads(part, chains)
        return np.asarray(costs)

    def _weigh_heads(self, part: Part, chains: Floats) -> Floats:
        """Return what heads cost that are hidden, or near heads of others."""
        heads = _find_heads(chains, part.tips)
        flat = heads.reshape(-1, 2)
        inside = find_overlapping(np.concatenate([flat, flat], axis=1), self._rectangles)
        inside = inside.reshape(len(heads), len(part.targets), -1)
        rows = np.arange(len(part.targets))
        inside[:, rows, part.targets] = inside[:, rows, part.targets + len(self.dots)] = False
        costs = HIDDEN * inside.reshape(len(heads), -1).sum(axis=1)
        others = self._heads[part.other_heads]
        jams = _jam(flat[:, :1] - others[:, 0], flat[:, 1:] - others[:, 1])
        costs += JAM * jams.reshape(len(heads), -1).sum(axis=1)
        x, y = heads[..., 0], heads[..., 1]
        jams = _jam(x[:, :, None] - x[:, None, :], y[:, :, None] - y[:, None, :])
        return np.asarray(costs + JAM / 2 * (jams.reshape(len(heads), -1).sum(axis=1) - len(rows)))

    def _chain(self, lines: Whole) -> Floats:
        ends = self.dots[self.figure.ends[lines]]
        return make_chains(ends[:, 0], ends[:, 1], self.bends[lines], self.segments)

    def _put_lines(self, part: Part) -> None:
        chains = self._chain(part.lines)
        self._lines.replace(part.lines, make_segments(chains))
        self._heads[part.own_heads] = _find_heads(chains, part.tips)

    def _put_rectangles(self, actor: int) -> None:
        at = np.concatenate([self.dots[actor], self.dots[actor]])
        rows = [actor, actor + len(self.dots)]
        own = self.figure.rectangles[actor, [self.places[actor], DOT]]
        self._rectangles[rows] = own + at
        self._wider[rows] = own + at + at * STRETCHED


def _jam(across: Floats, down: Floats) -> Floats:
    return np.maximum(1 - (across**2 + down**2) / CLOSE**2, 0.0)


def _price_hits(figure: Figure) -> Floats:
    """Return what it costs that a line runs through a name or a dot (lines x 2 actors)."""
    count, actors = len(figure.ends), len(figure.actors)
    prices = np.full((count, 2 * actors), UNDER_NAME)
    prices[:, actors:] = OVER_DOT
    for ends in figure.ends.T:
        prices[np.arange(count), ends] = UNDER_OWN_NAME
        prices[np.arange(count), ends + actors] = 0.0
    return prices * figure.weights[:, None]


def _find_heads(chains: Floats, tips: Whole) -> Floats:
    """Return the middles of the arrowheads at tips: the number of a line, and its end."""
    rows, is_stop = tips[:, 0], tips[:, 1] > 0
    first, last = chains[:2, ..., rows, :], chains[:-3:-1, ..., rows, :]
    points, before = np.where(is_stop[:, None], last, first)
    way = before - points
    length = np.maximum(np.sqrt(way[..., 0] ** 2 + way[..., 1] ** 2), 1e-9)
    return np.asarray((points + way * (AWAY / length)[..., None]).round(3))


def _run_under(away: Floats, rectangles: Floats) -> Floats:
    """Count the lines (k x d) that leave a dot through its name, for each place (k x 4)."""
    x, y = away[..., 0], away[..., 1]
    wide, room, half = rectangles[0, 2], rectangles[0, 1], rectangles[3, 3]
    across, down = np.abs(x) * room < wide * np.abs(y), np.abs(y) * room < half * np.abs(x)
    sides = (across & (y > 0), across & (y < 0), down & (x < 0), down & (x > 0))
    return np.stack([side.sum(axis=1) for side in sides], axis=1)

"""A drawing that is being searched for: where everything is, and what it costs elsewhere.

Costs are rounded before they are compared, so that all machines choose alike. Several actors or
lines are weighed at once, each as if the others stayed, as NumPy takes about as long for one.
"""

from dataclasses import dataclass

import numpy as np

from .boxes import Floats, Whole
from .curves import BENDS, STRAIGHT, make_chains
from .figure import DOT, Figure
from .heads import HIDDEN, find_heads, weigh_heads
from .meetings import Flags, count_each, find_each_hit, find_each_overlapping, make_lines
from .nearby import Bounds, Group, add_up, find_lines_near, find_near
from .placement import Placement
from .strain import Strain

OVER_DOT = 5.0
UNDER_NAME = 1.5
UNDER_OWN_NAME = 0.25
OVERLAP = 12.0
OUTSIDE = 240.0
AROUND = 2.0 * np.array([-1, -1, 1, 1])[:, None]
"""Pixels around a dot and a name that are kept free of other dots and names."""
STRETCHED = np.array([0.15, 0.35, 0.15, 0.35])
"""How much wider and higher the page may draw the picture, with names of the same size."""
EXACT = 600.0
"""In a frame with corners up to so many pixels from its middle, 32-bit numbers are exact, too; they
take half the time."""
PLACES = np.array([0.0, 0.125, 0.25, 0.25])
"""What the places of a name cost."""
THROUGH = np.array([UNDER_NAME] * DOT + [OVER_DOT])
"""What lines cost that run through the rectangles of an actor."""
BENT = np.array([abs(level - STRAIGHT) / 16 for level in range(len(BENDS))])
"""What the bends of a line cost."""
PARALLEL = np.array([64.0, 8.0, 1.0, *[0.0] * len(BENDS)])
"""What two lines of a pair cost whose bends differ by 0, 1, 2 ... steps."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Lines of several owners, in their order: an owner is an actor with its lines, or one line.

    `others` are all lines that are not of the same owner (lines x all lines, flags). `tips` are
    rows of `lines`, and the ends at which these have heads.
    """

    count: int
    lines: Whole
    owners: Whole
    others: Flags
    tips: Whole


class Scene:
    """A placement within a frame, its upper left and its lower right corner.

    Lines are chains of so many `segments`. Names must fit if the picture is stretched, too.
    """

    def __init__(self, start: Placement, frame: tuple[Floats, Floats], strain: Strain) -> None:
        figure, dots = start.figure, np.rint(start.dots)
        self.figure, self.dots, self.strain = figure, dots, strain
        self.places, self.bends = start.places.copy(), start.bends.copy()
        self.low, self.high = frame
        is_small = max(np.abs(self.low).max(), np.abs(self.high).max()) <= EXACT
        self.kind = np.float32 if is_small else np.float64
        self._tips = np.argwhere(figure.heads)
        self._tip_numbers = np.cumsum(figure.heads).reshape(figure.heads.shape) - 1
        self._prices = _price_hits(figure)
        actors = np.arange(len(dots))[:, None]
        self._is_own = (figure.ends[:, 0] == actors) | (figure.ends[:, 1] == actors)
        self._lines_of = [np.flatnonzero(own) for own in self._is_own]
        self.divide(1)

    def lines_of(self, actor: int) -> Whole:
        """Return the lines of an actor."""
        return self._lines_of[actor]

    def divide(self, segments: int) -> None:
        """Draw all lines as chains of so many segments."""
        self.segments = segments
        chains = self._chain(np.arange(len(self.bends)))
        self._lines = Bounds(make_lines(chains, self.kind))
        self._heads = find_heads(chains, self._tips)
        self._edges = np.zeros((4, 2 * len(self.dots)), dtype=self.kind)
        self._wider = np.zeros((4, 2 * len(self.dots)))
        self._put_rectangles(np.arange(len(self.dots)))

    def move(self, actors: Whole, dots: Floats, places: Whole) -> None:
        """Move actors, and their names to places."""
        self.dots[actors], self.places[actors] = dots, places
        self._put_rectangles(actors)
        self._put_lines(np.flatnonzero(self._is_own[actors].any(axis=0)))

    def shift(self, dots: Floats) -> None:
        """Move all actors."""
        self.dots = np.rint(dots)
        self.divide(self.segments)

    def bend(self, lines: Whole, levels: Whole) -> None:
        """Bend lines."""
        self.bends[lines] = levels
        self._put_lines(lines)

    def placement(self) -> Placement:
        """Return where everything is now."""
        return Placement(self.figure, self.dots.copy(), self.places.copy(), self.bends.copy())

    def extent(self) -> tuple[Floats, Floats]:
        """Return the corners of all dots and names together."""
        return self._edges[:2].min(axis=1), self._edges[2:].max(axis=1)

    def weigh_spots(self, actors: Whole, spots: Floats) -> Floats:
        """Return what actors (n) cost at spots (k x n x 2) with names in each place (k x n x 4)."""
        costs = self._weigh_rectangles(actors, spots)
        costs = costs[..., :DOT] + costs[..., DOT:] + PLACES
        batch = self._make_batch([self._lines_of[actor] for actor in actors.tolist()])
        if len(batch.lines):
            costs += self._weigh_own_lines(batch, actors, spots)
        costs += self.strain.weigh(actors, self.dots - spots[:, :, None])[..., None]
        return np.asarray(costs.round(6))

    def weigh_bends(self, lines: Whole) -> Floats:
        """Return what each bend of lines costs (bends x lines)."""
        levels = np.arange(len(BENDS))[:, None]
        ends = self.dots[self.figure.ends[lines]]
        chains = make_chains(ends[:, 0], ends[:, 1], levels + 0 * lines, self.segments)
        costs = BENT[:, None] + self._weigh_chains(self._make_batch(lines[:, None]), chains)
        for at, line in enumerate(lines.tolist()):
            costs[:, at] += PARALLEL[np.abs(levels - self.list_taken(line))].sum(axis=1)
        return np.asarray(costs.round(6))

    def list_taken(self, line: int) -> Whole:
        """Return the bends of the other lines of a line's pair, as seen from its start."""
        ends = self.figure.ends
        same = np.flatnonzero((ends == ends[line]).all(axis=1))
        other = np.flatnonzero((ends == ends[line, ::-1]).all(axis=1))
        return np.concatenate([self.bends[same[same != line]], 2 * STRAIGHT - self.bends[other]])

    def _make_batch(self, groups: list[Whole] | Whole) -> Batch:
        lines = np.concatenate([*groups, np.zeros(0, dtype=np.intp)]).astype(np.intp)
        owners = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
        others = np.ones((len(groups), len(self.bends)), dtype=bool)
        others[owners, lines] = False
        tips = np.argwhere(self.figure.heads[lines])
        return Batch(len(groups), lines, owners, others[owners], tips)

    def _weigh_rectangles(self, actors: Whole, spots: Floats) -> Floats:
        """Return what the rectangles of actors cost at each spot, names and dot (k x n x 5)."""
        corners = np.tile(spots, 2)[:, :, None]
        rectangles = self.figure.rectangles[actors] + corners
        wider = (rectangles + STRETCHED * corners).reshape(len(spots), -1, 4)
        rectangles = make_lines(rectangles.reshape(wider.shape), self.kind)
        around = rectangles + AROUND[..., None].astype(self.kind)
        owners = np.repeat(actors, DOT + 1)
        outside = (around[:2] < self.low[:, None, None]) | (around[2:] > self.high[:, None, None])
        costs = OUTSIDE * (outside[0] | outside[1])
        costs += self._count_overlaps(owners, around, self._edges)
        if self.segments > 1:
            wider = make_lines(wider) + AROUND[..., None]
            costs += self._count_overlaps(owners, wider, self._wider)
        others = ~self._is_own[owners]
        ones, lines = np.nonzero(find_lines_near(around, self._lines) & others)
        hits = find_each_hit(self._lines.points[:, :, None, lines], around[..., ones])
        weights = self.figure.weights[lines] * THROUGH[ones % (DOT + 1)]
        costs += add_up(hits * weights, ones, len(owners))
        points = np.concatenate([self._heads, self._heads])
        near = find_near(rectangles, points) & others[:, self._tips[:, 0]]
        ones, heads = np.nonzero(near)
        inside = find_each_overlapping(rectangles[..., ones], points[:, None, heads])
        costs += HIDDEN * add_up(inside, ones, len(owners))
        return np.asarray(costs.reshape(len(spots), -1, DOT + 1))

    def _count_overlaps(self, owners: Whole, rectangles: Floats, edges: Floats) -> Floats:
        near, rows = find_near(rectangles, edges), np.arange(len(owners))
        near[rows, owners] = near[rows, owners + len(self.dots)] = False
        ones, others = np.nonzero(near)
        overlaps = find_each_overlapping(rectangles[..., ones], edges[:, None, others])
        return OVERLAP * add_up(overlaps, ones, len(owners))

    def _weigh_own_lines(self, batch: Batch, actors: Whole, spots: Floats) -> Floats:
        """Return what the lines of actors cost, with the names in each place (k x n x 4)."""
        ends, owners = self.figure.ends[batch.lines], batch.owners
        is_start = ends[:, :1] == actors[owners][:, None]
        spots = spots[:, owners]
        starts = np.where(is_start, spots, self.dots[ends[:, 0]])
        stops = np.where(is_start, self.dots[ends[:, 1]], spots)
        bends = np.broadcast_to(self.bends[batch.lines], starts.shape[:2])
        chains = make_chains(starts, stops, bends, self.segments)
        away = np.where(is_start, chains[1], chains[-2]) - spots
        under = _find_under(away, self.figure.rectangles[actors[owners]])
        counts = add_up(under.reshape(-1, len(owners)), owners, batch.count)
        counts = np.moveaxis(counts.reshape(DOT, len(spots), -1), 0, -1)
        return self._weigh_chains(batch, chains)[..., None] + UNDER_OWN_NAME * counts

    def _weigh_chains(self, batch: Batch, chains: Floats) -> Floats:
        """Return what alternatives for the lines of owners cost (alternatives x owners).

        `chains` are segments + 1 x alternatives x lines x 2.
        """
        points, owners, count = make_lines(chains, self.kind), batch.owners, batch.count
        group, prices = Group(points), self._prices[batch.lines]
        ones, others = np.nonzero(group.find_near_rectangles(self._edges) & (prices > 0))
        hits = find_each_hit(points[..., ones], self._edges[:, others])
        costs = add_up(hits * prices[ones, others], owners[ones], count)
        ones, others = np.nonzero(group.find_near_lines(self._lines) & batch.others)
        crossings = count_each(points[..., ones], self._lines.points[:, :, None, others])
        weights = self.figure.weights[batch.lines[ones]] * self.figure.weights[others]
        costs += add_up(crossings * weights, owners[ones], count)
        if self.segments > 1:
            beyond = (chains < self.low) | (chains > self.high)
            outside = add_up(np.asarray(beyond.any(axis=(0, 3))), owners, count)
            costs += OUTSIDE * (outside > 0)
        if len(batch.tips):
            rows, ends = batch.tips.T
            is_passed = np.ones((len(rows), 2 * len(self.dots)), dtype=bool)
            targets = self.figure.ends[batch.lines[rows], ends]
            for columns in (targets, targets + len(self.dots)):
                is_passed[np.arange(len(rows)), columns] = False
            others = batch.others[rows][:, self._tips[:, 0]]
            heads = find_heads(chains, batch.tips)
            costs += weigh_heads(
                heads, owners[rows], count, (self._edges, is_passed), (self._heads, others)
            )
        return np.asarray(costs)

    def _chain(self, lines: Whole) -> Floats:
        ends = self.dots[self.figure.ends[lines]]
        return make_chains(ends[:, 0], ends[:, 1], self.bends[lines], self.segments)

    def _put_lines(self, lines: Whole) -> None:
        chains = self._chain(lines)
        self._lines.replace(lines, make_lines(chains, self.kind))
        tips = np.argwhere(self.figure.heads[lines])
        numbers = self._tip_numbers[lines[tips[:, 0]], tips[:, 1]]
        self._heads[:, numbers] = find_heads(chains, tips)

    def _put_rectangles(self, actors: Whole) -> None:
        at = np.tile(self.dots[actors], 2)
        for kind, rows in ((self.places[actors], actors), (DOT, actors + len(self.dots))):
            own = self.figure.rectangles[actors, kind] + at
            self._edges[:, rows], self._wider[:, rows] = own.T, (own + at * STRETCHED).T


def _price_hits(figure: Figure) -> Floats:
    """Return what it costs that a line runs through a name or a dot (lines x 2 actors)."""
    count, actors = len(figure.ends), len(figure.actors)
    prices = np.full((count, 2 * actors), UNDER_NAME)
    prices[:, actors:] = OVER_DOT
    for ends in figure.ends.T:
        prices[np.arange(count), ends] = UNDER_OWN_NAME
        prices[np.arange(count), ends + actors] = 0.0
    return prices * figure.weights[:, None]


def _find_under(away: Floats, rectangles: Floats) -> Flags:
    """Return whether lines (k x d) leave a dot through its name, for each place (4 x k x d)."""
    x, y = away[..., 0], away[..., 1]
    wide, room, half = rectangles[:, 0, 2], rectangles[:, 0, 1], rectangles[:, 3, 3]
    across, down = np.abs(x) * room < wide * np.abs(y), np.abs(y) * room < half * np.abs(x)
    return np.stack([across & (y > 0), across & (y < 0), down & (x < 0), down & (x > 0)])

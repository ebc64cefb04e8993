"""Where everything of a figure is, and how it is stretched to a pane."""

from dataclasses import dataclass

import numpy as np

from ..model.drawing import NAME_PLACES, Drawing
from .boxes import Floats, Whole
from .curves import BENDS, STRAIGHT, make_chains
from .figure import DOT, Figure

SEGMENTS = 4
FILLED = np.array([0.965, 0.895])
"""The share of a pane's width and height that the page fills."""
LEAST, MOST = 0.6, 3.0
"""How much the page stretches a drawing, at least and at most."""
STEPS = 30


@dataclass(frozen=True, slots=True)
class Placement:
    """A figure with the positions of its dots (n x 2), and the indexes of places and bends."""

    figure: Figure
    dots: Floats
    places: Whole
    bends: Whole

    def chains(self) -> Floats:
        """Return the points of the lines."""
        ends = self.figure.ends
        return make_chains(self.dots[ends[:, 0]], self.dots[ends[:, 1]], self.bends, SEGMENTS)

    def names(self) -> Floats:
        """Return the rectangles of the names."""
        rows = np.arange(len(self.dots))
        return self.figure.rectangles[rows, self.places] + np.tile(self.dots, 2)

    def dot_rectangles(self) -> Floats:
        """Return the rectangles of the dots."""
        return self.figure.rectangles[:, DOT] + np.tile(self.dots, 2)

    def extent(self) -> tuple[Floats, Floats]:
        """Return the upper left and the lower right corner of all dots and names together."""
        rectangles = np.concatenate([self.names(), self.dot_rectangles()])
        return rectangles[:, :2].min(axis=0), rectangles[:, 2:].max(axis=0)

    def stretch(self, across: float, down: float) -> "Placement":
        """Return the placement with other distances; dots and names keep their sizes."""
        dots = np.rint(self.dots * np.array([across, down]))
        return Placement(self.figure, dots, self.places, self.bends)


def make_placement(figure: Figure, drawing: Drawing) -> Placement:
    """Make the placement of a figure in a drawing."""
    return Placement(
        figure,
        np.array([drawing.positions[actor] for actor in figure.actors], dtype=float),
        np.array([NAME_PLACES.index(drawing.names.get(a, "below")) for a in figure.actors]),
        np.array([_find_level(drawing.bends.get(id, 0.0)) for id in figure.lines], dtype=np.intp),
    )


def make_drawing(placement: Placement) -> Drawing:
    """Make the drawing of a placement."""
    figure = placement.figure
    places = zip(figure.actors, placement.places.tolist(), strict=True)
    bends = zip(figure.lines, placement.bends.tolist(), strict=True)
    dots = [(int(x), int(y)) for x, y in placement.dots.tolist()]
    return Drawing(
        dict(zip(figure.actors, dots, strict=True)),
        {actor: NAME_PLACES[place] for actor, place in places if place},
        {id: BENDS[level] for id, level in bends if level != STRAIGHT},
    )


def stretch_to(placement: Placement, pane: tuple[float, float]) -> Placement:
    """Stretch a placement to a pane, as the page does: one factor across, one down."""
    factors = np.ones(2)
    for _ in range(STEPS):
        low, high = placement.stretch(*factors.tolist()).extent()
        size = np.maximum(high - low, 1.0)
        factors = np.clip(factors * FILLED * np.array(pane) / size, LEAST, MOST)
    return placement.stretch(*factors.tolist())


def _find_level(bend: float) -> int:
    return min(range(len(BENDS)), key=lambda level: abs(BENDS[level] - bend))

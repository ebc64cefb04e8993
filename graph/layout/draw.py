"""Draw actors and relations: positions, places of names and bends, for a frame of a given size."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..model.drawing import Drawing
from .boxes import Box, Floats
from .figure import Figure, Line, make_figure
from .lengths import index_ties, measure_distances, split_components
from .lone_rows import place_in_rows
from .place import place
from .placement import Placement, make_drawing, make_placement
from .scene import Scene
from .search import EDGE, FINE, bend, list_lines, list_misleading, restyle, search
from .strain import Strain
from .surround import place_around, rank_by_ties

Frame = tuple[float, float]
Ties = Mapping[tuple[str, str], int | None]

WIDE: Frame = (952.0, 512.0)
"""The part of the picture's pane that is to be filled, in a window of 1280 x 720."""
UPRIGHT: Frame = (374.0, 482.0)
"""The same in a window of 390 x 844."""
SEARCHED = 120
"""The maximum number of actors with ties for which positions are searched."""
STYLED = 150
"""The maximum number for which places of names and bends are."""
GROWTH = 1.5
"""How much a small picture may be stretched towards its frame."""
NARROWEST = 0.4
"""The minimum of a frame's shorter side, as a share of its longer."""
PULL = 24.0
"""What it costs an actor if its distances from all others are wrong by their own length."""
FEW = 12.0
"""At this number of actors that cost is doubled, and below it is more than that."""
APART, BETWEEN = 0.3, 2.5
"""How much the distance of actors of two unconnected groups counts, and how large it should be."""
CLOSE, MOST_ROOM = 0.8, 100.0
"""The distance below which it is crowded: a share of an actor's side of the frame; in pixels."""
EDGES = np.array([40.0, 25.0])
"""Pixels between the outermost dots and the edges of the frame at first."""
MENDED = 8
"""How often misleading lines are bent again, at most, because others were."""


@dataclass(frozen=True, slots=True)
class Task:
    """Actors with ties and their lines, and the frame to draw them in."""

    figure: Figure
    ties: Ties
    boxes: Mapping[str, Box]
    frame: Frame
    seed: int


def draw(
    ids: Iterable[str],
    ties: Ties,
    lines: Iterable[Line],
    boxes: Mapping[str, Box],
    *,
    known: Drawing | None = None,
    is_styled: bool = True,
    frame: Frame = WIDE,
    seed: int = 1,
) -> Drawing:
    """Return the drawing of actors and lines in a frame around (0, 0).

    `ties` maps each pair to its sign, see `place`. Actors without a tie are in rows below. Actors
    in `known` keep their positions and, unless it is not styled, the places of their names and the
    bends of their lines. Above 120 actors with ties, positions are those of `place`; above 150 only
    positions are returned: those of the 150 with the most lines, and the others around them.
    """
    everyone, old = set(ids), known or Drawing()
    names = sorted(everyone)
    ties = {pair: sign for pair, sign in ties.items() if everyone.issuperset(pair)}
    tied = list_tied(ties)
    if not tied:
        return Drawing(place(names, ties, boxes, known=old.positions, seed=seed))
    if len(tied) > STYLED:
        kept = old.only(everyone).positions
        ends = [(line.start, line.stop) for line in lines]
        ranked = [id for id in rank_by_ties(ends) if id in tied]
        placed = place_around(ranked, ties, boxes, STYLED, known=kept, seed=seed)
        rows = place_in_rows([id for id in names if id not in placed], boxes, placed, frame)
        return Drawing({**placed, **rows})
    task = Task(make_figure(tied, boxes, lines), ties, boxes, frame, seed)
    drawn = _draw_new(task) if not old.positions.keys() & tied else _draw_more(task, old, is_styled)
    positions = {**old.only(everyone).positions, **drawn.positions}
    rows = place_in_rows([name for name in names if name not in positions], boxes, positions, frame)
    return Drawing({**positions, **rows}, drawn.names, drawn.bends)


def list_tied(ties: Ties) -> set[str]:
    """Return the actors that have a tie with another one."""
    return {end for pair in ties if pair[0] != pair[1] for end in pair}


def _draw_new(task: Task) -> Drawing:
    figure = task.figure
    if len(figure.actors) > SEARCHED:
        start = place(figure.actors, task.ties, task.boxes, seed=task.seed)
        return _draw_more(task, Drawing(start), is_styled=False)
    start = place(figure.actors, task.ties, task.boxes, seed=task.seed, canvas=task.frame, passes=0)
    placement = make_placement(figure, Drawing(start))
    half = _shrink(task.frame, placement) / 2
    strain = make_strain(figure, task.ties, task.frame, placement.dots)
    scene = Scene(placement, (-half, half), strain)
    spread(scene)
    search(scene, np.arange(len(figure.actors)), task.seed, fills=True)
    return _mend(task, scene.placement(), Drawing())


def _draw_more(task: Task, old: Drawing, is_styled: bool) -> Drawing:
    """Draw actors beside those that are known and do not move."""
    figure = task.figure
    start = place(figure.actors, task.ties, task.boxes, seed=task.seed, known=old.positions)
    new = np.array([i for i, actor in enumerate(figure.actors) if actor not in old.positions])
    placement = make_placement(figure, Drawing(start, old.names, old.bends))
    if is_styled and not len(new):
        return _mend(task, placement, old)
    scene = _make_scene(task, placement)
    new = new.astype(np.intp)
    if len(figure.actors) <= SEARCHED and len(new):
        search(scene, new, task.seed, fills=False)
    if not is_styled:
        restyle(scene, np.arange(len(figure.actors)), np.arange(len(figure.ends)))
    elif len(figure.actors) > SEARCHED:
        restyle(scene, new, list_lines(scene, new.tolist()))
    return _mend(task, scene.placement(), old)


def spread(scene: Scene) -> None:
    """Spread the dots over the frame, with little room for names at its edges."""
    low, high = scene.dots.min(axis=0), scene.dots.max(axis=0)
    size = np.maximum(scene.high - scene.low - 2 * EDGES, (scene.high - scene.low) / 2)
    factors = np.where(high > low, size / np.maximum(high - low, 1.0), 1.0)
    scene.strain.unit = scene.strain.unit * factors
    scene.shift((scene.dots - (low + high) / 2) * factors)


def _make_scene(task: Task, placement: Placement) -> Scene:
    """Make a scene of a placement, in the frame, enlarged to contain it."""
    low, high = placement.extent()
    half = np.array(task.frame) / 2
    corners = np.minimum(low - EDGE, -half), np.maximum(high + EDGE, half)
    strain = make_strain(task.figure, task.ties, task.frame, placement.dots)
    return Scene(placement, corners, strain)


def make_strain(figure: Figure, signs: Ties, frame: Frame, dots: Floats) -> Strain:
    """Set the target distances, in the unit in which the dots are nearest to them."""
    count = len(dots)
    ties = index_ties(list(figure.actors), signs)
    distances = measure_distances(count, ties)
    groups = split_components(count, ties)
    pulls = np.full((count, count), APART * (len(groups) > 1))
    for group in groups:
        pulls[np.ix_(group, group)] = 1.0
    distances[pulls < 1] = BETWEEN
    np.fill_diagonal(pulls, 0.0)
    np.fill_diagonal(distances, 1.0)
    weights = pulls * distances**-2
    ways = dots[:, None, :] - dots
    lengths = np.sqrt((ways**2).sum(axis=2))
    unit = (weights * lengths * distances).sum() / (weights * distances**2).sum()
    pulls *= PULL / count * (1 + (FEW / count) ** 2)
    room = CLOSE * (frame[0] * frame[1] / count) ** 0.5
    return Strain(distances, pulls, np.full(2, max(float(unit), 1.0)), min(room, MOST_ROOM))


def _shrink(frame: Frame, placement: Placement) -> Floats:
    """Return the size of the frame for a small picture, so that it is not stretched too much."""
    low, high = placement.extent()
    size = GROWTH * (high - low)
    return np.asarray(np.minimum(frame, np.maximum(size, NARROWEST * size[::-1])))


def _mend(task: Task, placement: Placement, old: Drawing) -> Drawing:
    """Bend lines that mislead, and return the drawing; what is known stays as it is."""
    scene: Scene | None = None
    for _ in range(MENDED):
        misleading = list_misleading(placement)
        if not len(misleading):
            break
        scene = scene or _make_scene(task, placement)
        scene.divide(FINE)
        if not bend(scene, misleading):
            break
        placement = scene.placement()
    drawn = make_drawing(placement)
    known = {actor: old.positions[actor] for actor in drawn.positions.keys() & old.positions.keys()}
    return replace(drawn, positions={**drawn.positions, **known})

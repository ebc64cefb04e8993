"""Draw actors and relations: positions, places of names and bends, for a frame of a given size."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from ..model.drawing import NAME_PLACES, Drawing
from .boxes import Box, Floats
from .curves import BENDS, STRAIGHT
from .figure import Figure, Line, make_figure
from .lengths import index_ties, measure_distances, split_components
from .lone_rows import place_in_rows
from .measures import Placement
from .place import place
from .scene import Scene, Strain
from .search import EDGE, FINE, bend, list_lines, list_misleading, restyle, search

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
ROOM = 1.5
"""The minimum area of a frame, as a multiple of the area of all dots and names."""
GROWTH = 1.5
"""How much a small picture may be stretched towards its frame."""
NARROWEST = 0.4
"""The minimum of a frame's shorter side, as a share of its longer."""
PULL = 30.0
"""What it costs an actor if its distances from all others are wrong by their own length."""
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
    positions are returned.
    """
    names, old = sorted(set(ids)), known or Drawing()
    tied = list_tied(ties) & set(names)
    if not tied or len(tied) > STYLED:
        return Drawing(place(names, ties, boxes, known=old.positions, seed=seed))
    task = Task(make_figure(tied, boxes, lines), ties, boxes, frame, seed)
    drawn = _draw_new(task) if not old.positions.keys() & tied else _draw_more(task, old, is_styled)
    positions = {**old.only(names).positions, **drawn.positions}
    rows = place_in_rows([name for name in names if name not in positions], boxes, positions, frame)
    return Drawing({**positions, **rows}, drawn.names, drawn.bends)


def list_tied(ties: Ties) -> set[str]:
    """Return the actors that have a tie with another one."""
    return {end for pair in ties if pair[0] != pair[1] for end in pair}


def _draw_new(task: Task) -> Drawing:
    figure = task.figure
    room = _choose_room(task)
    start = place(figure.actors, task.ties, task.boxes, seed=task.seed, canvas=room)
    placement = _make_placement(figure, Drawing(start))
    scene = _make_scene(task, placement, _shrink(room, placement))
    everyone = np.arange(len(figure.actors))
    if len(everyone) > SEARCHED:
        restyle(scene, everyone, np.arange(len(figure.ends)))
    else:
        search(scene, everyone, task.seed, fills=True)
    return _mend(task, scene.placement(), Drawing())


def _draw_more(task: Task, old: Drawing, is_styled: bool) -> Drawing:
    """Draw actors beside those that are known and do not move."""
    figure = task.figure
    start = place(figure.actors, task.ties, task.boxes, seed=task.seed, known=old.positions)
    new = np.array([i for i, actor in enumerate(figure.actors) if actor not in old.positions])
    placement = _make_placement(figure, Drawing(start, old.names, old.bends))
    if is_styled and not len(new):
        return _mend(task, placement, old)
    scene = _make_scene(task, placement, task.frame)
    new = new.astype(np.intp)
    if len(figure.actors) <= SEARCHED and len(new):
        search(scene, new, task.seed, fills=False)
    if not is_styled:
        restyle(scene, np.arange(len(figure.actors)), np.arange(len(figure.ends)))
    elif len(figure.actors) > SEARCHED:
        restyle(scene, new, list_lines(scene, new.tolist()))
    return _mend(task, scene.placement(), old)


def _make_scene(task: Task, placement: Placement, frame: Frame) -> Scene:
    """Make a scene of a placement, in a frame that is enlarged to contain it."""
    low, high = placement.extent()
    half = np.array(frame) / 2
    corners = np.minimum(low - EDGE, -half), np.maximum(high + EDGE, half)
    return Scene(placement, corners, _make_strain(task, placement.dots))


def _make_strain(task: Task, dots: Floats) -> Strain:
    """Set the target distances, in the unit in which the dots are nearest to them."""
    count = len(dots)
    ties = index_ties(list(task.figure.actors), task.ties)
    distances = measure_distances(count, ties)
    pulls = np.zeros((count, count))
    for group in split_components(count, ties):
        pulls[np.ix_(group, group)] = PULL / count
    np.fill_diagonal(pulls, 0.0)
    np.fill_diagonal(distances, 1.0)
    weights = np.where(pulls > 0, distances**-2, 0.0)
    ways = dots[:, None, :] - dots
    lengths = np.sqrt((ways**2).sum(axis=2))
    unit = (weights * lengths * distances).sum() / (weights * distances**2).sum()
    return Strain(distances, pulls, np.full(2, max(float(unit), 1.0)))


def _choose_room(task: Task) -> Frame:
    """Return the frame, enlarged if it is too small for all dots and names."""
    boxes = [task.boxes[actor] for actor in task.figure.actors]
    area = sum(box.width * (box.above + box.below) for box in boxes)
    larger = max(1.0, (ROOM * area / (task.frame[0] * task.frame[1])) ** 0.5)
    return task.frame[0] * larger, task.frame[1] * larger


def _shrink(room: Frame, placement: Placement) -> Frame:
    """Return the part of the frame for a small picture, so that it is not stretched too much."""
    low, high = placement.extent()
    width, height = (GROWTH * (high - low)).tolist()
    width, height = max(width, NARROWEST * height), max(height, NARROWEST * width)
    return min(room[0], width), min(room[1], height)


def _make_placement(figure: Figure, drawing: Drawing) -> Placement:
    return Placement(
        figure,
        np.array([drawing.positions[actor] for actor in figure.actors], dtype=float),
        np.array([NAME_PLACES.index(drawing.names.get(a, "below")) for a in figure.actors]),
        np.array([_find_level(drawing.bends.get(id, 0.0)) for id in figure.lines], dtype=np.intp),
    )


def _find_level(bend: float) -> int:
    return min(range(len(BENDS)), key=lambda level: abs(BENDS[level] - bend))


def _mend(task: Task, placement: Placement, old: Drawing) -> Drawing:
    """Bend lines that mislead, and return the drawing; what is known stays as it is."""
    scene: Scene | None = None
    for _ in range(MENDED):
        misleading = list_misleading(placement)
        if not len(misleading):
            break
        scene = scene or _make_scene(task, placement, task.frame)
        scene.divide(FINE)
        if not bend(scene, misleading):
            break
        placement = scene.placement()
    figure = placement.figure
    dots = [(int(x), int(y)) for x, y in placement.dots.tolist()]
    positions = {
        actor: old.positions.get(actor, dot) for actor, dot in zip(figure.actors, dots, strict=True)
    }
    places = zip(figure.actors, placement.places.tolist(), strict=True)
    bends = zip(figure.lines, placement.bends.tolist(), strict=True)
    return Drawing(
        positions,
        {actor: NAME_PLACES[place] for actor, place in places if place},
        {id: BENDS[level] for id, level in bends if level != STRAIGHT},
    )

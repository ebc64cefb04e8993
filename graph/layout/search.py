"""Search for a drawing that is easier to read: better spots, places of names, and bends.

Each actor is moved in turn to the cheapest of some random spots, ever nearer ones; at first it may
be a dearer one, so that the search is not caught early. The number of tries is bounded by counts,
never by time, and the random numbers are the same each time.
"""

from random import Random

import numpy as np

from ..model.progress import report_progress
from .boxes import Floats, Whole
from .curves import STRAIGHT
from .figure import DOT
from .measures import is_flawless
from .meetings import find_hits, make_segments
from .placement import Placement
from .scene import Scene

ROUNDS = 45
MOVES = 2400
"""The rounds, and how often actors are moved in all of them together: whichever is less."""
FINE_ROUNDS = 6
SWAPPED = 0.8
"""The share of the rounds in which actors are also swapped."""
SWAPS = 2
"""One actor in so many is swapped."""
SPOTS = 20
HEAT = 5.0
"""How much dearer a chosen spot may be at first."""
REACH = 250.0
NEAR = 15.0
"""How far a spot may be away in the first round, in pixels, and in the last."""
FILLED = 6
"""After so many rounds the picture is stretched to fill its frame again."""
EDGE = 4.0
"""Pixels between the picture and the edge of its frame."""
FINE = 4
"""The number of segments of a line while bends are chosen."""


def search(scene: Scene, free: Whole, seed: int, *, fills: bool) -> None:
    """Move the free actors, place their names, and bend their lines, until nothing is left to mend.

    With `fills`, which needs all actors to be free, the picture is stretched to fill its frame.
    """
    dice, actors = Random(seed), free.tolist()
    lines = list_lines(scene, actors)
    if fills:
        fill(scene)
    scene.divide(FINE)
    bend(scene, lines)
    scene.divide(1)
    rounds = min(ROUNDS, MOVES // max(len(actors), 1))
    move_all(scene, actors, dice, rounds, fills=fills)
    scene.divide(FINE)
    bend(scene, lines)
    for _ in range(FINE_ROUNDS):
        if is_flawless(scene.placement()):
            break
        for actor in _shuffle(actors, dice):
            _move(scene, actor, dice, 0.0)
        bend(scene, lines)


def move_all(
    scene: Scene, actors: list[int], dice: Random, rounds: int, heat: float = 1.0, *, fills: bool
) -> None:
    """Move actors and place their names, until nothing is left to mend; no line is bent."""
    for turn in range(rounds):
        if is_flawless(scene.placement()):
            break
        report_progress("Drawing", turn, rounds)
        for actor in _shuffle(actors, dice):
            _move(scene, actor, dice, heat * (1 - turn / rounds))
        if fills and turn % FILLED == FILLED - 1:
            fill(scene)
        if turn < SWAPPED * rounds and len(actors) > 1:
            for actor in actors[::SWAPS]:
                _swap(scene, actor, actors[int(dice.random() * len(actors))])


def restyle(scene: Scene, actors: Whole, lines: Whole) -> None:
    """Place the names of actors and bend lines; nobody moves."""
    scene.divide(FINE)
    bend(scene, lines)
    for _ in range(FINE_ROUNDS):
        for actor in actors.tolist():
            costs = scene.weigh_spots(actor, scene.dots[[actor]])
            scene.move(actor, scene.dots[actor], int(costs.argmin()))
        bend(scene, lines)


def bend(scene: Scene, lines: Whole) -> bool:
    """Give each line its cheapest bend; return whether any changed."""
    changed = False
    for line in lines.tolist():
        level = int(scene.weigh_bends(line).argmin())
        if level != scene.bends[line]:
            scene.bend(line, level)
            changed = True
    return changed


def list_misleading(placement: Placement) -> Whole:
    """Return straight lines that run over dots of others, and lines that lie on one another."""
    figure, lines = placement.figure, make_segments(placement.chains())
    over = find_hits(lines, placement.dot_rectangles())
    rows = np.arange(len(figure.ends))
    over[rows, figure.ends[:, 0]] = over[rows, figure.ends[:, 1]] = False
    misleads = over.any(axis=1) & (placement.bends == STRAIGHT)
    is_turned = figure.ends[:, 0] > figure.ends[:, 1]
    bends = np.where(is_turned, 2 * STRAIGHT - placement.bends, placement.bends)
    curves = np.column_stack([np.sort(figure.ends, axis=1), bends])
    _, which, count = np.unique(curves, axis=0, return_inverse=True, return_counts=True)
    return np.flatnonzero(misleads | (count[which.ravel()] > 1))


def list_lines(scene: Scene, actors: list[int]) -> Whole:
    """Return the lines of some actors."""
    lines = [scene.lines_of(actor) for actor in actors]
    found: Whole = np.unique(np.concatenate([*lines, np.zeros(0, dtype=np.intp)]))
    return found


def fill(scene: Scene) -> None:
    """Stretch the picture so that it fills its frame; names and dots keep their sizes."""
    for _ in range(3):
        low, high = scene.extent()
        factor = np.maximum((scene.high - scene.low - 2 * EDGE) / (high - low), 1.0)
        scene.strain.unit = scene.strain.unit * factor
        scene.shift(scene.dots * factor)
    low, high = scene.extent()
    scene.shift(scene.dots - (low + high) / 2 + (scene.low + scene.high) / 2)


def _shuffle(actors: list[int], dice: Random) -> list[int]:
    return [actor for _, actor in sorted((dice.random(), actor) for actor in actors)]


def _move(scene: Scene, actor: int, dice: Random, heat: float) -> None:
    """Move an actor to the cheapest of some spots around it; with heat, not always the cheapest."""
    spots = _list_spots(scene, actor, dice, NEAR + REACH * heat)
    costs = scene.weigh_spots(actor, spots)
    if heat:
        noise = [HEAT * heat**2 * dice.random() for _ in spots]
        costs = (costs + np.array(noise)[:, None]).round(6)
    best, place = divmod(int(costs.argmin()), DOT)
    if best or place != scene.places[actor]:
        scene.move(actor, spots[best], place)


def _list_spots(scene: Scene, actor: int, dice: Random, reach: float) -> Floats:
    """List the actor's own spot and random ones within reach, whole pixels within the frame."""
    here, radius = scene.dots[actor], scene.figure.rectangles[actor, DOT, 2]
    jumps = np.array([2 * dice.random() - 1 for _ in range(2 * SPOTS)]).reshape(SPOTS, 2)
    sizes = reach / 2.0 ** (np.arange(SPOTS) % 4)
    spots = np.clip(here + jumps * sizes[:, None], scene.low + radius + 2, scene.high - radius - 2)
    found: Floats = np.rint(np.concatenate([here[None], spots]))
    return found


def _swap(scene: Scene, one: int, other: int) -> None:
    """Swap two actors if this costs less, with their names in the best places."""
    if one == other:
        return
    pair, before = (one, other), 0.0
    spots, places = scene.dots[[one, other]].copy(), scene.places[[one, other]].copy()
    for actor, spot, place in zip(pair, spots, places, strict=True):
        before += scene.weigh_spots(actor, spot[None])[0, place]
    for actor, spot, place in zip(pair, spots[::-1], places, strict=True):
        scene.move(actor, spot, place)
    for actor in pair:
        costs = scene.weigh_spots(actor, scene.dots[[actor]])
        scene.move(actor, scene.dots[actor], int(costs.argmin()))
    after = sum(
        scene.weigh_spots(actor, scene.dots[[actor]])[0, scene.places[actor]] for actor in pair
    )
    if after >= before:
        for actor, spot, place in zip(pair, spots, places, strict=True):
            scene.move(actor, spot, place)

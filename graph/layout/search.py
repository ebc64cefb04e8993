"""Search for a drawing that is easier to read: better spots, places of names, and bends.

Each actor is moved in turn, a few at once, to the cheapest of some random spots, ever nearer ones;
at first it may be a dearer one, so that the search is not caught early. The number of tries is
bounded by counts, never by time, and the random numbers are the same each time.
"""

from random import Random

import numpy as np

from ..model.progress import report_progress
from .boxes import Floats, Whole
from .curves import STRAIGHT
from .figure import DOT
from .measures import is_flawless
from .meetings import find_hits, make_lines
from .placement import Placement
from .scene import Scene

ROUNDS = 45
MOVES = 1900
"""The rounds, and how often actors are moved in all of them together: whichever is less."""
FINE_ROUNDS = 3
"""How often actors are moved with all lines as they are bent: more rounds gained nothing."""
SWAPPED, SWAPS = 0.8, 3
"""The share of the rounds in which actors are also swapped, and how many pairs in each. Few are
better swapped, but in a network of six or so, nothing else leads out of a poor order."""
TOGETHER, BATCHES = 4, 16
"""How many actors or lines are weighed at once, if there are at least so many batches. With more,
drawings get worse, as each is weighed as if the others of its batch stayed."""
SPOTS = 30
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
        for some in split(_shuffle(actors, dice)):
            _move(scene, some, dice, 0.0)
        bend(scene, lines)


def move_all(
    scene: Scene, actors: list[int], dice: Random, rounds: int, heat: float = 1.0, *, fills: bool
) -> None:
    """Move actors and place their names, until nothing is left to mend; no line is bent."""
    for turn in range(rounds):
        if is_flawless(scene.placement()):
            break
        report_progress("Drawing", turn, rounds)
        for some in split(_shuffle(actors, dice)):
            _move(scene, some, dice, heat * (1 - turn / rounds))
        if fills and turn % FILLED == FILLED - 1:
            fill(scene)
        if turn < SWAPPED * rounds and len(actors) > 1:
            for _ in range(SWAPS):
                _swap(scene, np.array(dice.sample(actors, 2)))


def restyle(scene: Scene, actors: Whole, lines: Whole) -> None:
    """Place the names of actors and bend lines; nobody moves."""
    scene.divide(FINE)
    bend(scene, lines)
    for _ in range(FINE_ROUNDS):
        for some in split(actors):
            costs = scene.weigh_spots(some, scene.dots[some][None])[0]
            scene.move(some, scene.dots[some], costs.argmin(axis=1))
        bend(scene, lines)


def bend(scene: Scene, lines: Whole) -> bool:
    """Give each line its cheapest bend; return whether any changed."""
    changed = False
    for some in split(lines):
        levels = scene.weigh_bends(some).argmin(axis=0)
        differs = levels != scene.bends[some]
        if differs.any():
            scene.bend(some[differs], levels[differs])
            changed = True
    return changed


def list_misleading(placement: Placement) -> Whole:
    """Return straight lines that run over dots of others, and lines that lie on one another."""
    figure, lines = placement.figure, make_lines(placement.chains())
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


def _shuffle(actors: list[int], dice: Random) -> Whole:
    order = [actor for _, actor in sorted((dice.random(), actor) for actor in actors)]
    return np.array(order, dtype=np.intp)


def split(numbers: Whole) -> list[Whole]:
    """Split actors or lines into batches. Parallel lines, which follow each other, are apart."""
    step = min(len(numbers), max(BATCHES, -(-len(numbers) // TOGETHER)))
    return [numbers[start::step] for start in range(step)]


def _move(scene: Scene, actors: Whole, dice: Random, heat: float) -> None:
    """Move actors to the cheapest of some spots around them; with heat, not always the cheapest."""
    spots = _list_spots(scene, actors, dice, NEAR + REACH * heat)
    costs = scene.weigh_spots(actors, spots)
    if heat:
        noise = [HEAT * heat**2 * dice.random() for _ in range(spots[..., 0].size)]
        costs = (costs + np.array(noise).reshape(*spots.shape[:2], 1)).round(6)
    best, places = np.divmod(costs.swapaxes(1, 2).reshape(-1, len(actors)).argmin(axis=0), DOT)
    moved = np.flatnonzero((best > 0) | (places != scene.places[actors]))
    if len(moved):
        scene.move(actors[moved], spots[best[moved], moved], places[moved])


def _swap(scene: Scene, pair: Whole) -> None:
    """Swap two actors if this costs less, with their names in the best places."""
    spots, places = scene.dots[pair], scene.places[pair]
    before = scene.weigh_spots(pair, spots[None])[0, [0, 1], places].sum()
    scene.move(pair, spots[::-1], places)
    costs = scene.weigh_spots(pair, spots[None, ::-1])[0]
    names = costs.argmin(axis=1)
    if (names != places).any():
        scene.move(pair, spots[::-1], names)
        costs = scene.weigh_spots(pair, spots[None, ::-1])[0]
    after = costs[[0, 1], names].sum()
    if after.round(6) >= before.round(6):
        scene.move(pair, spots, places)


def _list_spots(scene: Scene, actors: Whole, dice: Random, reach: float) -> Floats:
    """List the actors' own spots and random ones within reach, whole pixels within the frame."""
    here, radius = scene.dots[actors], scene.figure.rectangles[actors, DOT, 2:3]
    jumps = np.array([2 * dice.random() - 1 for _ in range(2 * SPOTS * len(actors))])
    sizes = reach / 2.0 ** (np.arange(SPOTS) % 4)
    spots = here + jumps.reshape(SPOTS, -1, 2) * sizes[:, None, None]
    spots = np.clip(spots, scene.low + radius + 2, scene.high - radius - 2)
    found: Floats = np.rint(np.concatenate([here[None], spots]))
    return found

"""Find positions whose distances are closest to the target distances: stress majorisation.

Stress is the sum over pairs of (distance - target)^2 / target^2 (Kamada & Kawai, 1989). SMACOF
reduces it in steps that never increase it (de Leeuw, 1977); Gansner, Koren & North (2005) applied
it to graph drawing.
"""

from functools import lru_cache
from random import Random

import numpy as np

from .boxes import Floats
from .lengths import Ties, measure_distances

Tie = tuple[tuple[int, int], int | None]

ROUNDS = 300
FEW_ROUNDS = 60
TURNS = 20
TINY = 1e-9


def minimise_stress(count: int, ties: Ties, seed: int) -> Floats:
    """Return positions (n x 2) of a connected group of actors, in lengths of a positive tie.

    The longer axis is horizontal; the picture is mirrored so that the first actor is left and high.
    """
    return _minimise(count, tuple(ties.items()), seed)


@lru_cache(maxsize=8)
def _minimise(count: int, pairs: tuple[Tie, ...], seed: int) -> Floats:
    """Do that, once for the frames of a wide and of an upright picture."""
    if count == 1:
        return np.zeros((1, 2))
    ties = dict(pairs)
    target = measure_distances(count, ties)
    weights = 1.0 / np.maximum(target, TINY) ** 2
    np.fill_diagonal(weights, 0.0)
    inverse = _invert(weights)
    starts = 6 if count <= 100 else 2 if count <= 400 else 1
    rounds = ROUNDS if count <= 400 else int(ROUNDS * (400 / count) ** 2)
    rng = Random(seed)
    tries = [_start(target, rng)] + [_scatter(count, rng) for _ in range(starts - 1)]
    tries = [majorise(at, target, weights, inverse, rounds // starts) for at in tries]
    best = min(tries, key=lambda at: round(measure_stress(at, target, weights), 6))
    found = rotate_level(majorise(best, target, weights, inverse, rounds))
    found.flags.writeable = False
    return found


def approximate(target: Floats, random: Random) -> Floats:
    """Return positions (n x 2) around (0, 0) near to the target distances; groups may be apart.

    Each step moves all to where they would be best if the others stayed (Gansner, Koren & North,
    2005); that needs no inverse, which takes longer than all the rest.
    """
    weights = 1.0 / np.maximum(target, TINY) ** 2
    np.fill_diagonal(weights, 0.0)
    pull, total = weights * target, np.maximum(weights.sum(axis=1), TINY)[:, None]
    at = _scale_start(target, _find_axes(_centre(target), random), random)
    for _ in range(FEW_ROUNDS):
        ratio = pull / np.maximum(_distances(at), TINY)
        at = (weights @ at + ratio.sum(axis=1)[:, None] * at - ratio @ at) / total
    return rotate_level(at)


def majorise(at: Floats, target: Floats, weights: Floats, inverse: Floats, rounds: int) -> Floats:
    """Repeat SMACOF's step (the Guttman transform) until it changes little."""
    pull = weights * target
    for _ in range(rounds):
        ratio = pull / np.maximum(_distances(at), TINY)
        moved = inverse @ (ratio.sum(axis=1)[:, None] * at - ratio @ at)
        change = np.abs(moved - at).max()
        at = moved
        if change < 1e-4:
            break
    return at


def measure_stress(at: Floats, target: Floats, weights: Floats) -> float:
    """Return the weighted sum of squared differences from the target distances, each pair twice."""
    return float((weights * (_distances(at) - target) ** 2).sum())


def rotate_level(at: Floats) -> Floats:
    """Centre the positions and rotate them so that they spread most horizontally."""
    at = at - at.mean(axis=0)
    (a, b), (_, d) = at.T @ at
    angle = 0.5 * np.arctan2(2 * b, a - d)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    at = at @ turn
    for axis in (0, 1):
        off = np.flatnonzero(np.abs(at[:, axis]) > 1e-3)
        if len(off) and at[off[0], axis] > 0:
            at[:, axis] *= -1
    return at


def _distances(at: Floats) -> Floats:
    across = at[:, None, 0] - at[None, :, 0]
    down = at[:, None, 1] - at[None, :, 1]
    return np.sqrt(across * across + down * down)


def _invert(weights: Floats) -> Floats:
    count = len(weights)
    laplacian = np.diag(weights.sum(axis=1)) - weights
    return np.asarray(np.linalg.inv(laplacian + 1.0 / count) - 1.0 / count)


def _start(target: Floats, rng: Random) -> Floats:
    """Return initial positions by multidimensional scaling, with noise added."""
    centred = _centre(target)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    return _scale_start(target, centred @ vectors[:, :-3:-1], rng)


def _centre(target: Floats) -> Floats:
    squares = target**2
    means = squares.mean(axis=0) + squares.mean(axis=1)[:, None]
    return np.asarray(means - squares - squares.mean())


def _find_axes(centred: Floats, rng: Random) -> Floats:
    """Return about the positions on the two longest axes, by power iteration.

    That takes a tenth of the time of all eigenvectors.
    """
    axes = _scatter(len(centred), rng)
    for _ in range(TURNS):
        axes = centred.T @ (centred @ axes)
        axes[:, 0] /= max(float(np.sqrt((axes[:, 0] ** 2).sum())), TINY)
        axes[:, 1] -= (axes[:, 0] * axes[:, 1]).sum() * axes[:, 0]
        axes[:, 1] /= max(float(np.sqrt((axes[:, 1] ** 2).sum())), TINY)
    return np.asarray(centred @ axes)


def _scale_start(target: Floats, at: Floats, rng: Random) -> Floats:
    spread = np.maximum(at.std(axis=0), TINY)
    return np.asarray(at / spread * target.mean() / 2 + 0.1 * _scatter(len(at), rng))


def _scatter(count: int, rng: Random) -> Floats:
    size = max(1.0, count**0.5 / 2)
    flat = [(rng.random() - 0.5) * size for _ in range(2 * count)]
    return np.array(flat).reshape(count, 2)

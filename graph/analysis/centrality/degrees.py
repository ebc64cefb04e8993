"""Degrees: how many others an actor is tied to."""

from __future__ import annotations

from ...model.graph_data import View
from .layers import sign_pairs
from .measure import Scored


def count_neighbours(plain: View) -> Scored:
    """Count the actors that each is tied to in any way (Freeman 1978)."""
    return Scored({id: len(set(plain.pred[id]) | set(plain.succ[id])) for id in plain})


def count_towards(plain: View) -> Scored:
    """Count the actors that are claimed to act towards each (Wasserman & Faust 1994)."""
    return Scored(dict(plain.in_degree()))


def count_from(plain: View) -> Scored:
    """Count the actors that each is claimed to act towards (Wasserman & Faust 1994)."""
    return Scored(dict(plain.out_degree()))


def count_friends(plain: View) -> Scored:
    """Count the actors that each has a positive tie with (degree: Freeman 1978)."""
    return Scored(_count_signed(plain, 1))


def count_enemies(plain: View) -> Scored:
    """Count the actors that each has a negative tie with (degree: Freeman 1978)."""
    return Scored(_count_signed(plain, -1))


def count_net(plain: View) -> Scored:
    """Count friends minus enemies (Kunegis, Lommatzsch & Bauckhage 2009).

    A pair with ties of both signs counts in both.
    """
    friends, enemies = _count_signed(plain, 1), _count_signed(plain, -1)
    return Scored({id: friends[id] - enemies[id] for id in plain})


def _count_signed(plain: View, sign: int) -> dict[str, float]:
    numbers = dict.fromkeys(plain, 0.0)
    for pair, signs in sign_pairs(plain).items():
        if sign in signs:
            for id in pair:
                numbers[id] += 1
    return numbers

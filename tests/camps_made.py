"""A network too large to be drawn whole, with clear camps: the same for all tests of the stage."""

from __future__ import annotations

from functools import cache

from making import claim, graph_of

CAMPS = {"n": 70, "s": 50, "e": 40}
"""Camps by the first letter of their members, with their sizes. Number 0 leads, then 1 and 2."""


def _camp(letter, size):
    """All back the first; the second and third have fewer backers."""
    backers = {0: range(1, size), 1: range(3, size // 2), 2: range(3, size // 4)}
    return [
        f"{letter}{backer} backs {letter}{backed}"
        for backed, ids in backers.items()
        for backer in ids
    ]


@cache
def camps_graph():
    """Three camps: n fights both others; s and e have one tie of support; few are in none."""
    return graph_of(*_claims())


@cache
def doubtful_graph():
    """The same, with a second tie of a pair, one with both signs, and ties of interpretation."""
    more = ["n20 opposes e20", "n45 backs s3", "n45 fights s3"]
    readings = [claim(text, mode="thesis") for text in ("n45 fights e3", "w1 backs w2")]
    return graph_of(*_claims(), *more, *readings)


def _claims():
    inside = [each for letter, size in CAMPS.items() for each in _camp(letter, size)]
    between = [claim(f"n{at} fights s{at}", start="2012", end="2014") for at in range(30, 50)]
    between += [f"n{at} fights e{at}" for at in range(20, 38)]
    between += ["s10 backs e10"]
    hostile = ["n5 opposes n6", "n7 opposes n8"]
    none = ["x1 backs x2", "y1 fights n0", "y2 fights s0", "y3 fights s0"]
    return [*inside, *between, *hostile, *none]


@cache
def unclear_graph():
    """Two hundred actors in one ring of support: no camp is clear, and a few lead."""
    ring = [f"r{at} backs r{(at + step) % 200}" for at in range(200) for step in (1, 2)]
    hostile = [f"r{at} fights r{at + 3}" for at in range(190)]
    return graph_of(*ring, *hostile)

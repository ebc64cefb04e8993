"""Pairs that are said to be on one side and on opposite sides, and whether at the same time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..model.dates import ALWAYS, Span
from ..model.disputes import (
    Sides,
    compare_sides,
    dated_days,
    group_by_ends,
    known_days,
    unite_days,
)
from ..model.records import Relation
from .days import say_days
from .records import answer_json


@dataclass(frozen=True, slots=True)
class BothSides:
    """Two actors in the order of their ids, with their ties of both signs.

    `sides` is how they compare in time, as returned by `compare_sides`.
    """

    pair: tuple[str, str]
    sides: Sides
    positive: tuple[Relation, ...]
    negative: tuple[Relation, ...]

    @property
    def relations(self) -> tuple[Relation, ...]:
        """The ties, the positive first."""
        return (*self.positive, *self.negative)

    def as_json(self) -> dict[str, Any]:
        """Return the pair as plain data."""
        return answer_json(self, "pair", "sides", "relations")


def list_both_sides(
    relations: Iterable[Relation], asked: Span | None = None
) -> tuple[BothSides, ...]:
    """List the pairs with ties of both signs, compared on the days of the scope."""
    found = []
    for pair, group in sorted(group_by_ends(relations).items()):
        positive = tuple(each for each in group if each.sign > 0)
        negative = tuple(each for each in group if each.sign < 0)
        if positive and negative:
            sides = compare_sides(positive, negative, asked or ALWAYS)
            found.append(BothSides(pair, sides, positive, negative))
    return tuple(found)


def say_known_days(relations: Iterable[Relation]) -> str:
    """Word the days on which any of the relations is known to apply; empty if there are none."""
    given = [*relations]
    return say_days(unite_days(given, known_days), unite_days(given, dated_days))

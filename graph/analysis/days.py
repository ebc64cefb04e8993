"""On which days several relations hold together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..dates import ALWAYS, Span, intersect, unite
from ..model import Relation

DaysOf = Callable[[Relation], Iterable[Span]]


def shared_days(legs: Iterable[Iterable[Relation]], days_of: DaysOf) -> tuple[Span, ...]:
    """List the days that all legs share; a leg has the days of any of its relations.

    `days_of` is `known_days` or `possible_days`.
    """
    shared: tuple[Span, ...] = (ALWAYS,)
    for leg in legs:
        shared = intersect(shared, unite(span for relation in leg for span in days_of(relation)))
    return shared

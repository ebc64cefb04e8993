"""On which days several relations hold together, and how a period is put in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..dates import ALWAYS, Span, intersect, span_of, unite
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


def say_span(span: Span) -> str:
    """Word a period: whole years as years, whole months as months, all else in days.

    >>> say_span(Span(span_of("1882").first, span_of("1903").last))
    'from 1882 to 1903'
    >>> say_span(span_of("2012-02-29"))
    'on 2012-02-29'
    """
    first, last = span.first.isoformat(), span.last.isoformat()
    for size in (len("2012"), len("2012-02")):
        begin, end = first[:size], last[:size]
        if Span(span_of(begin).first, span_of(end).last) == span:
            return f"in {begin}" if begin == end else f"from {begin} to {end}"
    return f"on {first}" if first == last else f"from {first} to {last}"

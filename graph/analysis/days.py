"""Days on which several relations apply together, and wording of periods."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..model.dates import ALWAYS, Span, intersect, span_of
from ..model.disputes import unite_days
from ..model.phrases import say
from ..model.records import Relation
from ..model.text import join_and

_SIZES = (len("2012"), len("2012-02"), len("2012-02-29"))
DaysOf = Callable[[Relation], Iterable[Span]]


def shared_days(legs: Iterable[Iterable[Relation]], days_of: DaysOf) -> tuple[Span, ...]:
    """List the days that all legs share; a leg has the days of any of its relations.

    `days_of` is `known_days` or `possible_days`.
    """
    shared: tuple[Span, ...] = (ALWAYS,)
    for leg in legs:
        shared = intersect(shared, unite_days(leg, days_of))
    return shared


def say_days(days: tuple[Span, ...], dated: tuple[Span, ...]) -> str:
    """Word known days, and whether some rest only on when a claim was said: not `dated`."""
    when = join_and(map(say_span, days))
    return when if dated == days else say("when-said", when=when)


def say_span(span: Span) -> str:
    """Word a period, each end as short as possible: a year, a month or a day.

    >>> say_span(Span(span_of("1882").first, span_of("1903").last))
    'from 1882 to 1903'
    >>> say_span(Span(span_of("2019").first, span_of("2025-02-14").last))
    'from 2019 to 2025-02-14'
    >>> say_span(span_of("2012-02-29"))
    'on 2012-02-29'
    """
    first, last = span.first.isoformat(), span.last.isoformat()
    for size in _SIZES:
        if span_of(first[:size]) == span:
            return say("in-period" if size < len(first) else "on-day", date=first[:size])
    begin = next(first[:size] for size in _SIZES if span_of(first[:size]).first == span.first)
    end = next(last[:size] for size in _SIZES if span_of(last[:size]).last == span.last)
    return say("from-to", first=begin, last=end)

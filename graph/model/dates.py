"""Partial dates, spans of days, and whether a claim applies then: yes, unknown or no."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, reduce
from typing import Literal

from .phrases import say

Holds = Literal["yes", "unknown", "no"]

_FORM = re.compile(r"(about )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True, repr=False)
class PartialDate:
    """A date as a source gives it: a year, a month or a day, exact or "about"."""

    year: int
    month: int | None = None
    day: int | None = None
    about: bool = False

    @property
    def first(self) -> date:
        """The earliest day that the date may be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day that the date may be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        return _write(self)

    def __repr__(self) -> str:
        return f"<{_write(self)}>"


@lru_cache(maxsize=10_000)
def _write(date: PartialDate) -> str:
    """Return a date as it is written in the data; many claims have the same."""
    parts = [f"{date.year:04d}"]
    parts += [f"{part:02d}" for part in (date.month, date.day) if part is not None]
    return ("about " if date.about else "") + "-".join(parts)


@lru_cache(maxsize=10_000)
def parse_date(text: str) -> PartialDate:
    """Parse a partial date.

    Raises ValueError with a message for the user if the text is not a date.

    >>> parse_date("2012-06").last
    datetime.date(2012, 6, 30)
    """
    match = _FORM.fullmatch(text.strip())
    if match is None:
        raise ValueError(say("not-a-date", text=text))
    about, year, month, day = match.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise ValueError(say("not-a-day", text=text)) from None
    return PartialDate(
        int(year), int(month) if month else None, int(day) if day else None, bool(about)
    )


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """An unbroken run of days, both ends included."""

    first: date
    last: date

    def overlaps(self, other: Span) -> bool:
        """Check whether the two share a day."""
        return self.first <= other.last and other.first <= self.last

    def covers(self, other: Span) -> bool:
        """Check whether it includes all days of another."""
        return self.first <= other.first and other.last <= self.last


ALWAYS = Span(date.min, date.max)


def unite(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Merge spans that overlap or are adjacent; the result is in order.

    >>> [str(s.last) for s in unite([Span(date(2012, 1, 1), date(2012, 12, 31)),
    ...                              Span(date(2013, 1, 1), date(2013, 5, 1))])]
    ['2013-05-01']
    """
    in_order = sorted(spans)
    if len(in_order) < 2:
        return tuple(in_order)
    merged: list[Span] = []
    for span in in_order:
        if merged and span.first.toordinal() <= merged[-1].last.toordinal() + 1:
            merged[-1] = Span(merged[-1].first, max(merged[-1].last, span.last))
        else:
            merged.append(span)
    return tuple(merged)


def intersect(left: Iterable[Span], right: Iterable[Span]) -> tuple[Span, ...]:
    """List the days that are in both unions of spans."""
    others = tuple(right)
    return unite(
        Span(max(a.first, b.first), min(a.last, b.last))
        for a in left
        for b in others
        if a.overlaps(b)
    )


def share_a_day(unions: Sequence[tuple[Span, ...]]) -> bool:
    """Check whether there is a day that is in all of the unions of spans.

    Most have one span, and then comparing ends is enough.

    >>> share_a_day([(span_of("2012"),), (span_of("2012-06"),), (span_of("2011"), span_of("2013"))])
    False
    """
    first, last = date.min, date.max
    for spans in unions:
        if len(spans) != 1:
            return bool(reduce(intersect, unions))
        span = spans[0]
        first = span.first if span.first > first else first
        last = span.last if span.last < last else last
    return first <= last


@dataclass(frozen=True, slots=True)
class Validity:
    """The days on which a claim says that its relation applies.

    `known`: the days on which it certainly applies; None if no day is certain.
    `possible`: the days on which it may apply; on all others it does not. None if on no day.
    """

    known: Span | None
    possible: Span | None

    def holds(self, asked: Span) -> Holds:
        """Check whether the relation applies on any day of a span: yes, unknown or no."""
        if self.known is not None and self.known.overlaps(asked):
            return "yes"
        if self.possible is not None and self.possible.overlaps(asked):
            return "unknown"
        return "no"


@lru_cache(maxsize=10_000)
def make_validity(
    start: PartialDate | None,
    end: PartialDate | None,
    said: PartialDate | None,
    past: bool = False,
) -> Validity:
    """Compute when a claim applies from its dates.

    Certain from its start, or else the date said, to its end, or else the date said, and always
    on its start; excluded before its start and after its end. `past` (ended, unknown when)
    excludes every day after the last that `said` may be, and also the day of a one-day `said`.

    >>> make_validity(parse_date("2012"), parse_date("2017"), None).holds(span_of("2015"))
    'yes'
    >>> over = make_validity(parse_date("2012-03"), None, parse_date("2012"), past=True)
    >>> [over.holds(span_of(when)) for when in ("2012-03", "2012-12-31", "2013")]
    ['yes', 'unknown', 'no']
    """
    if past:
        return _make_past(start, said)
    is_begun = start and said and start.first <= said.last
    begin = start or said
    finish = end or (said if is_begun or not start else start)
    known = _span(begin.first, finish.last) if begin and finish else None
    return Validity(known, _span(start.first if start else date.min, end.last if end else date.max))


def _make_past(start: PartialDate | None, said: PartialDate | None) -> Validity:
    """Compute when a claim applies to a tie that was over when it was said."""
    latest = _last_before(said) if said else date.max
    if start is None:
        return Validity(None, _span(date.min, latest))
    if said and start.first <= said.last:
        latest = max(latest, start.first)
    known = _span(start.first, min(start.last, latest))
    return Validity(known, _span(start.first, latest))


def _last_before(said: PartialDate) -> date:
    """Return the last day on which a tie may have applied that was over when this was said.

    A source dated by month or year may have said so on any day of it, so all are possible.
    """
    return said.last if said.day is None else day_before(said.first)


@lru_cache(maxsize=10_000)
def make_lasting(said: PartialDate | None) -> Validity:
    """Compute when a denial without dates counts: from when it was said, without end.

    >>> make_lasting(parse_date("2024")).holds(span_of("1950"))
    'no'
    """
    if said is None:
        return Validity(None, ALWAYS)
    lasting = Span(said.first, date.max)
    return Validity(lasting, lasting)


def _span(first: date, last: date) -> Span | None:
    return Span(first, last) if first <= last else None


def day_before(day: date) -> date:
    """Return the day before, or the first day that there is."""
    return date.fromordinal(max(day.toordinal() - 1, 1))


def span_of(when: PartialDate | str) -> Span:
    """Return all days of a partial date.

    >>> span_of("2012-02").last
    datetime.date(2012, 2, 29)
    """
    moment = parse_date(when) if isinstance(when, str) else when
    return Span(moment.first, moment.last)


def any_holds(answers: Iterable[Holds]) -> Holds:
    """Combine the answers of several claims: yes if any is yes, else unknown if any is.

    >>> any_holds(["no", "unknown"])
    'unknown'
    """
    given = set(answers)
    if "yes" in given:
        return "yes"
    return "unknown" if "unknown" in given else "no"

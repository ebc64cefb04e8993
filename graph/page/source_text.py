"""Texts about sources: the banner, citations and bylines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model.bidi import isolate
from ..model.dates import PartialDate
from ..model.records import Source
from ..model.text import count, join_and

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MOST_NAMED = 3


def format_date(date: PartialDate) -> str:
    """Format a partial date for readers.

    >>> format_date(PartialDate(2024, 12, 3)), format_date(PartialDate(2012, about=True))
    ('3 December 2024', 'about 2012')
    """
    parts = [str(date.day)] if date.day else []
    parts += [_MONTHS[date.month - 1]] if date.month else []
    return ("about " if date.about else "") + " ".join([*parts, str(date.year)])


def cite_source(source: Source) -> str:
    """Cite a source in one line: author, title, publisher, genre, date.

    >>> cite_source(Source("s", "News", author="A. Bell", published=PartialDate(2024)))
    'A. Bell: News. 2024.'
    """
    title = isolate(source.title)
    head = f"{isolate(source.author)}: {title}" if source.author else title
    ends = [
        source.publisher,
        source.genre,
        format_date(source.published) if source.published else "",
    ]
    tail = _join(ends)
    return " ".join(f"{part}." for part in (head, tail) if part)


def format_byline(source: Source) -> str:
    """Format who wrote and published a source, its genre and date.

    >>> format_byline(Source("s", "News", author="A. Bell", published=PartialDate(2024)))
    'A. Bell, 2024'
    """
    published = format_date(source.published) if source.published else None
    parts = (source.author, source.publisher, source.genre, published)
    return _join(parts) or isolate(source.title)


def _join(parts: Iterable[str | None]) -> str:
    """Join the parts that are given, each isolated in its own direction."""
    return ", ".join(isolate(part) for part in parts if part)


def say_banner(sources: Sequence[Source], private: int = 0) -> str:
    """Describe the sources, with genres and dates, and what lines in the picture mean.

    `private` is the number of claims that may not be published.

    >>> say_banner([Source("s", "News", publisher="Daily", genre="report")])
    '1 source: Daily (report). Lines are claims by this source, not established facts.'
    """
    if not sources:
        return "No sources: nothing is claimed."
    named = [_say_source(source) for source in sources[:MOST_NAMED]]
    more = len(sources) - MOST_NAMED
    named += [f"{more} more"] if more > 0 else []
    span = _say_span(sources) if more > 0 else ""
    whose = "this source" if len(sources) == 1 else "these sources"
    warning = f" {count(private, 'private claim')} in it: not for publication." if private else ""
    return (
        f"{count(len(sources), 'source')}: {join_and(named)}{span}. "
        f"Lines are claims by {whose}, not established facts.{warning}"
    )


def _say_source(source: Source) -> str:
    about = [source.genre or "", format_date(source.published) if source.published else ""]
    given, label = _join(about), isolate(source.label)
    return f"{label} ({given})" if given else label


def _say_span(sources: Sequence[Source]) -> str:
    """Describe all genres and years, if not every source is named."""
    genres = sorted({source.genre for source in sources if source.genre})
    years = sorted({source.published.year for source in sources if source.published})
    parts = [join_and(map(isolate, genres))] if genres else []
    if years:
        parts.append(str(years[0]) if years[0] == years[-1] else f"{years[0]} to {years[-1]}")
    return f" ({', '.join(parts)})" if parts else ""

"""Normalise dates as other programs write them, by the same rules for all formats."""

from __future__ import annotations

import re
from collections.abc import Iterable

DATES = ("said", "start", "end", "source_published")
"""The fields that hold dates."""
_DAY = r"\d{4}-\d\d-\d\d"
_TIMED = re.compile(
    rf"({_DAY})(?:[T ] *((?:[01]?\d|2[0-4])(?::?[0-5]\d(?::?[0-5]\d(?:[.,]\d+)?)?)?))?"
    r" *(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?",
    re.ASCII,
)
_ZEROS = re.compile(r"(\d{4})(?:-(\d\d))?-00", re.ASCII)
_DECIMAL = re.compile(r"(\d{4})\.0*", re.ASCII)
_WHOLE = re.compile(r"(\d+)(?:\.0*)?", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})([/.])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)(.*)", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)(.*)", re.ASCII)
DAY_FIRST, MONTH_FIRST = "day-first", "month-first"
_NEGATIVE = re.compile(r"-\d+(?:\.\d*)?", re.ASCII)


def normalise_date(text: str, order: str = "") -> tuple[str, list[str]]:
    """Return a date in our format, and which parts of it were dropped.

    A time of day and a time zone are dropped; parts that are zero are unknown; 2012.0 is a year.
    `order` says whether 01/02/2024 begins with the day or the month. Any other text is returned
    unchanged.

    >>> normalise_date("2012-06-01T12:30:00+02:00")
    ('2012-06-01', ['time of day', 'time zone'])
    >>> normalise_date("2008-00-00"), normalise_date("2012.0")
    (('2008', []), ('2012', []))
    >>> normalise_date("01/02/2024", "day-first"), normalise_date("2024/1/2")
    (('2024-02-01', []), ('2024-01-02', []))
    """
    text = text.strip()
    about = "about " if text.startswith("about ") else ""
    rest = _with_dashes(text.removeprefix("about ").strip(), order)
    dropped = []
    timed = _TIMED.fullmatch(rest)
    if timed:
        rest, time, zone = timed.groups()
        if time and time.strip("0:.,"):
            dropped.append("time of day")
        if zone and zone.strip("+-0:") not in ("", "Z", "UTC", "GMT"):
            dropped.append("time zone")
    decimal, zeros = _DECIMAL.fullmatch(rest), _ZEROS.fullmatch(rest)
    if decimal:
        rest = decimal[1]
    elif zeros:
        rest = "-".join(each for each in zeros.groups() if each and each != "00")
    return about + rest, dropped


def is_ambiguous(text: str) -> bool:
    """Return whether a date ends in its year, so that day and month cannot be distinguished.

    >>> is_ambiguous("01/02/2024"), is_ambiguous("2024-02-01")
    (True, False)
    """
    return _YEAR_LAST.fullmatch(text.strip().removeprefix("about ").strip()) is not None


def is_negative(text: str) -> bool:
    """Return whether a date is a negative number, such as -9 for an unknown one."""
    return _NEGATIVE.fullmatch(text.strip()) is not None


def _with_dashes(text: str, order: str) -> str:
    """Write a date as year-month-day, if the order of its parts is known."""
    if found := _YEAR_FIRST.fullmatch(text):
        year, _, month, day, rest = found.groups()
        if day is None and found[2] == ".":
            return text  # 2012.5 is not a month
    elif order and (found := _YEAR_LAST.fullmatch(text)):
        first, _, second, year, rest = found.groups()
        day, month = (first, second) if order == DAY_FIRST else (second, first)
    else:
        return text
    return "-".join(each.zfill(2) for each in (year, month, day) if each) + rest


def join_parts(parts: Iterable[str]) -> str:
    """Join year, month and day into one date; an empty, zero or negative part is unknown.

    >>> join_parts(["1904", "4.0", "8"]), join_parts(["1912", "8", "-9"]), join_parts(["-9", "1"])
    ('1904-04-08', '1912-08', '')
    """
    kept: list[str] = []
    for part in map(str.strip, parts):
        whole = _WHOLE.fullmatch(part)
        if not part or _NEGATIVE.fullmatch(part) or (whole and not int(whole[1])):
            break
        kept.append((whole[1] if whole else part).zfill(2 if kept else 4))
    return "-".join(kept)

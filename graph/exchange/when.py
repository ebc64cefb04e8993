"""Dates as other programs write them: one rule for all formats."""

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
_NEGATIVE = re.compile(r"-\d+(?:\.\d*)?", re.ASCII)


def plain_date(text: str) -> tuple[str, list[str]]:
    """Return a date as our format has it, and what was left aside of it.

    A time of day and a time zone are left aside; parts that are zeros are not known; 2012.0 is
    a year. Any other text stays as it is.

    >>> plain_date("2012-06-01T12:30:00+02:00")
    ('2012-06-01', ['time of day', 'time zone'])
    >>> plain_date("2008-00-00"), plain_date("2012.0")
    (('2008', []), ('2012', []))
    """
    text = text.strip()
    about = "about " if text.startswith("about ") else ""
    rest = text.removeprefix("about ").strip()
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


def join_parts(parts: Iterable[str]) -> str:
    """Make one date of year, month and day; what is empty, zero or negative is not known.

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

"""When a GEXF element exists: its timestamps, intervals and spells, as starts and ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from ...model.dates import PartialDate, parse_date
from ..dates import normalise_date
from .xml_in import Tag

TIMES = ("start", "startopen", "end", "endopen", "timestamp", "timestamps", "intervals")
"""The attributes for times."""
Interval = Mapping[str, str]
"""A start and an end, as far as they are given."""
_INTERVAL = re.compile(r"\s*([\[\](])\s*([^,;\[\]()]*),\s*([^,;\[\]()]*?)\s*([\])\[])\s*")
_ENDLESS = ("", "infinity", "-infinity", "+infinity", "inf", "-inf", "nan")


def list_intervals(tag: Tag) -> list[Interval]:
    """List when an element exists: its spells, or else its own times; empty if there are none."""
    spells = [spell for group in tag.of("spells") for spell in group.of("spell")]
    found = [interval for spell in spells for interval in read_times(spell.given)]
    return _unique(found or read_times(tag.given))


def read_times(given: Mapping[str, str]) -> list[Interval]:
    """List the intervals in the attributes of an element.

    >>> read_times({"timestamps": "<[2014, 2015]>"})
    [{'start': '2014', 'end': '2014'}, {'start': '2015', 'end': '2015'}]
    """
    found: list[Interval] = []
    moments = [given["timestamp"]] if given.get("timestamp") else []
    if given.get("timestamps"):
        moments += re.split(r"[,;]", given["timestamps"].strip(" <>[]()"))
    found += [_make_interval(moment, moment) for moment in moments if moment.strip()]
    if given.get("intervals"):
        found += _intervals(given["intervals"])
    if any(given.get(name) for name in TIMES[:4]):
        start, end = given.get("start"), given.get("end")
        begin, finish = start or given.get("startopen", ""), end or given.get("endopen", "")
        found.append(_make_interval(begin, finish, open_start=not start, open_end=not end))
    return found


def _intervals(text: str) -> list[Interval]:
    """Parse <[a, b]; (c, d)>; any other text is returned as a start, which is not a date."""
    inner = text.strip().removeprefix("<").removesuffix(">")
    found = []
    for part in filter(str.strip, inner.split(";")):
        match = _INTERVAL.fullmatch(part)
        if match is None:
            return [{"start": text}]
        opening, start, end, closing = match.groups()
        found.append(
            _make_interval(start, end, open_start=opening in "(]", open_end=closing in ")[")
        )
    return found


def _make_interval(
    start: str, end: str, *, open_start: bool = False, open_end: bool = False
) -> Interval:
    ends = {
        "start": _exclude(start, 1) if open_start else start.strip(),
        "end": _exclude(end, -1) if open_end else end.strip(),
    }
    return {name: text for name, text in ends.items() if text.lower() not in _ENDLESS}


def _exclude(text: str, step: int) -> str:
    """Return the date after or before an excluded one; with a time of day, the same day."""
    plain, dropped = normalise_date(text)
    if "time of day" in dropped or (step > 0 and ":" in text):
        return text.strip()
    try:
        return str(_next(parse_date(plain), step))
    except (ValueError, OverflowError):
        return text.strip()


def _next(when: PartialDate, step: int) -> PartialDate:
    if when.month is None:
        return replace(when, year=when.year + step)
    if when.day is None:
        month = when.year * 12 + when.month - 1 + step
        return replace(when, year=month // 12, month=month % 12 + 1)
    day = date(when.year, when.month, when.day) + timedelta(days=step)
    return replace(when, year=day.year, month=day.month, day=day.day)


def clip(inner: Interval, outer: Iterable[Interval]) -> list[Interval]:
    """Clip an interval to others; return all of it if there are none."""
    others = list(outer) or [{}]
    cut = [
        {
            name: text
            for name, later in (("start", True), ("end", False))
            if (text := _narrower(inner.get(name, ""), other.get(name, ""), later))
        }
        for other in others
    ]
    return [each for each in cut if _has_days(each)] or [inner]


def _narrower(one: str, other: str, later: bool) -> str:
    if not one or not other:
        return one or other
    first, second = _day(one, later), _day(other, later)
    if first is None or second is None or first == second:
        return one
    return one if (first > second) == later else other


def _has_days(interval: Interval) -> bool:
    start, end = _day(interval.get("start", ""), True), _day(interval.get("end", ""), False)
    return start is None or end is None or start <= end


def _day(text: str, first: bool) -> date | None:
    try:
        when = parse_date(normalise_date(text)[0])
    except ValueError:
        return None
    return when.first if first else when.last


def _unique(intervals: list[Interval]) -> list[Interval]:
    return list({tuple(sorted(each.items())): each for each in intervals}.values())

"""Panel data, with one row per year: join consecutive rows into one claim with a time span."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from ..model.dates import PartialDate, parse_date
from .drafts import Draft


def join_spans(drafts: Sequence[Draft]) -> list[Draft]:
    """Join consecutive rows that differ only in their dates.

    A row without an end covers its own date. Rows without a date are not changed.
    """
    groups: dict[str, list[Draft]] = {}
    for number, draft in enumerate(drafts):
        groups.setdefault(_key(draft) or f"alone {number}", []).append(draft)
    return [joined for group in groups.values() for joined in _join(group)]


def _key(draft: Draft) -> str:
    """Return a key of all that a row claims but its dates; empty if it must not be joined."""
    if draft.is_actor or draft.own or _span(draft) is None:
        return ""
    fields = {name: each for name, each in draft.fields.items() if name not in ("start", "end")}
    return repr((draft.place.file, draft.direction, sorted(fields.items())))


def _span(draft: Draft) -> tuple[PartialDate, PartialDate] | None:
    start, end = draft.fields.get("start"), draft.fields.get("end")
    try:
        first = parse_date(str(start or ""))
        return first, parse_date(str(end)) if end else first
    except ValueError:
        return None


def _join(group: list[Draft]) -> list[Draft]:
    spans = [(span, draft) for draft in group if (span := _span(draft))]
    if len(spans) < len(group):
        return group
    joined: list[Draft] = []
    last: PartialDate | None = None
    for (start, end), draft in sorted(spans, key=lambda each: (each[0][0].first, each[1].place)):
        if last and start.first <= last.last + timedelta(days=1):
            last = end if end.last > last.last else last
            joined[-1] = _extend(joined[-1], draft, str(last))
        else:
            last = end
            joined.append(replace(draft, fields={**draft.fields, "end": str(end)}))
    return joined


def _extend(draft: Draft, other: Draft, end: str) -> Draft:
    """Return a row that lasts until the end of another, with the places of both."""
    members = (*(draft.members or (draft,)), other)
    at = f"{members[0].at}.{other.at}"
    return replace(draft, fields={**draft.fields, "end": end}, at=at, members=members)

"""Scope: which claims, relations and dates a question is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any, Literal

from .amounts import Amount, parse_amount
from .dates import PartialDate, Span, parse_date
from .errors import ScopeError
from .text import clean

_SETS = ("types", "signs", "kinds", "modes", "sources", "without", "claimants")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a question is about; everything, unless narrowed.

    types, signs, kinds, modes: what a relation must be; both its ends must be of the kinds; signs
        are "positive", "negative" and "neutral".
    sources, claimants: keep only the claims of these.
    without: drop the claims whose chain, author, publisher or source is one of these.
        "own-voice" stands among claimants for whatever a source says in its own voice.
    as_of: a date, such as "2015" or "2015-06-01"; during: a first and a last date.
    amount: the smallest amount with its unit, such as "25 %", that some claim of a relation names.
    unknown: "drop" leaves out the relations that nobody dates to then, "keep" takes them in.
    contested: True for contested relations only, False for all others.
    relayed: True for what no source says in its own voice, False for what one does.
    single_voice: True for relations that fewer than two voices claim, False for all others.
    members: "together" counts members as one with their body, "apart" by themselves; None is the
        question's own choice: together in balance, apart in all others.

    >>> Scope(types="backs", as_of="2015").as_of.first
    datetime.date(2015, 1, 1)
    """

    types: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    modes: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    claimants: frozenset[str] = frozenset()
    as_of: PartialDate | None = None
    during: tuple[PartialDate, PartialDate] | None = None
    amount: Amount | None = None
    unknown: Literal["drop", "keep"] = "drop"
    contested: bool | None = None
    relayed: bool | None = None
    single_voice: bool | None = None
    members: Literal["together", "apart"] | None = None

    def __post_init__(self) -> None:
        """Take text and any iterable where a date or a set is due."""
        for name in _SETS:
            object.__setattr__(self, name, _as_set(name, getattr(self, name)))
        object.__setattr__(self, "as_of", _as_date("as_of", self.as_of))
        object.__setattr__(self, "during", _as_range(self.during))
        object.__setattr__(self, "amount", _as_amount(self.amount))
        if self.unknown not in ("drop", "keep"):
            raise ScopeError(f'unknown is "{self.unknown}"; it can be "drop" or "keep".')
        if self.members not in (None, "together", "apart"):
            raise ScopeError(f'members is "{self.members}"; it can be "together" or "apart".')
        if self.as_of and self.during:
            raise ScopeError("A scope has as_of or during, not both.")

    @property
    def asked(self) -> Span | None:
        """The days that the scope asks about; None for all times at once."""
        if self.as_of:
            return Span(self.as_of.first, self.as_of.last)
        if self.during:
            return Span(self.during[0].first, self.during[1].last)
        return None

    def as_given(self) -> dict[str, Any]:
        """Return only what narrows the scope, ready for JSON; empty where nothing does."""
        given: dict[str, Any] = {}
        for each in fields(self):
            value = getattr(self, each.name)
            if value != each.default:
                given[each.name] = _plain(value)
        return given


def _as_set(name: str, value: Any) -> frozenset[str]:
    if value is None:
        return frozenset()
    if isinstance(value, str):
        return frozenset(part.strip() for part in clean(value).split(",") if part.strip())
    if not isinstance(value, Iterable):
        raise ScopeError(f"{name}: {value} is no text, and no list of texts.")
    found = frozenset(value)
    wrong = sorted(str(each) for each in found if not isinstance(each, str))
    if wrong:
        raise ScopeError(f"{name}: {', '.join(wrong)} is no text.")
    return frozenset(map(clean, found))


def _as_date(name: str, value: Any) -> PartialDate | None:
    if value is None or isinstance(value, PartialDate):
        return value
    try:
        return parse_date(str(value))
    except ValueError as error:
        raise ScopeError(f"{name}: {error}") from None


def _as_amount(value: Any) -> Amount | None:
    if value is None or isinstance(value, Amount):
        return value
    try:
        return parse_amount(str(value))
    except ValueError as error:
        raise ScopeError(f"amount: {error}") from None


def _as_range(value: Any) -> tuple[PartialDate, PartialDate] | None:
    if value is None:
        return None
    parts = list(value) if isinstance(value, (list, tuple)) else _cut(str(value))
    start, end = None, None
    if len(parts) == 2:
        start, end = (_as_date("during", part or None) for part in parts)
        if start and not end:
            raise ScopeError(_say_open(start, "last"))
        if end and not start:
            raise ScopeError(_say_open(end, "first"))
    if start is None or end is None or end.last < start.first:
        given = "..".join(map(str, parts))
        raise ScopeError(f"during: {given} is not a period. Write it as 2012..2017-06.")
    return (start, end)


def _cut(text: str) -> list[str]:
    """Part a period at its dots; a date without dots is both of its ends."""
    parts = [part.strip() for part in text.split("..", 1)]
    return parts if len(parts) == 2 else parts * 2


def _say_open(given: PartialDate, lacks: Literal["first", "last"]) -> str:
    """Say what to write for a period of which one date is missing; 12 years are an example."""
    year = min(given.year + 12, 9999) if lacks == "last" else max(given.year - 12, 1)
    open, closed = f"{given}..", f"{given}..{year:04d}"
    if lacks == "first":
        open, closed = f"..{given}", f"{year:04d}..{given}"
    unit = "day" if given.day else "month" if given.month else "year"
    return f"during: {open} has no {lacks} date; write {closed}, or {given} for that {unit}."


def _plain(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, (PartialDate, Amount)):
        return str(value)
    return [str(part) for part in value] if isinstance(value, tuple) else value


EVERYTHING = Scope()

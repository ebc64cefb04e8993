"""Scope: which claims, relations and dates a question is limited to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, Literal

from .amounts import Amount, parse_amount
from .dates import PartialDate, Span, parse_date
from .errors import ScopeError
from .phrases import Message
from .text import clean

_SETS = ("types", "signs", "kinds", "modes", "sources", "without", "claimants")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a question is limited to; by default, everything.

    types, signs, kinds, modes: keep only such relations; both ends must be of the kinds; signs
        are "positive", "negative" and "neutral".
    sources, claimants: keep only the claims of these.
    without: drop the claims whose chain, author, publisher or source is one of these.
        Among claimants, "own-voice" means what a source says in its own voice.
    as_of: a date, such as "2015" or "2015-06-01"; during: a first and a last date.
    amount: the minimum amount with its unit, such as "25 %"; some claim must give at least this.
    unknown: "drop" leaves out undated relations, which may apply then; "keep" includes them.
    contested: True for contested relations only, False for all others.
    relayed: True for what no source says in its own voice, False for what one does.
    single_voice: True for relations with fewer than two voices, False for all others.
    members: "together" counts members as one with their body, "apart" separately; None is the
        default of the question: together in balance, apart in all others.

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
        """Convert text and iterables to dates and sets."""
        for name in _SETS:
            object.__setattr__(self, name, _as_set(name, getattr(self, name)))
        object.__setattr__(self, "as_of", _as_date("as_of", self.as_of))
        object.__setattr__(self, "during", _as_range(self.during))
        object.__setattr__(self, "amount", _as_amount(self.amount))
        if self.unknown not in ("drop", "keep"):
            raise _wrong_choice("unknown", self.unknown, "drop", "keep")
        if self.members not in (None, "together", "apart"):
            raise _wrong_choice("members", self.members, "together", "apart")
        if self.as_of and self.during:
            raise ScopeError(Message("one-only", fields={"one": "as_of", "other": "during"}))

    @property
    def asked(self) -> Span | None:
        """The days that the scope asks about; None for all times at once."""
        if self.as_of:
            return _days_between(self.as_of, self.as_of)
        return _days_between(*self.during) if self.during else None

    def as_given(self) -> dict[str, Any]:
        """Return the options that differ from the default, ready for JSON."""
        given: dict[str, Any] = {}
        for each in fields(self):
            value = getattr(self, each.name)
            if value != each.default:
                given[each.name] = _plain(value)
        return given


@lru_cache(maxsize=1000)
def _days_between(first: PartialDate, last: PartialDate) -> Span:
    return Span(first.first, last.last)


def _as_set(name: str, value: Any) -> frozenset[str]:
    if value is None:
        return frozenset()
    if isinstance(value, str):
        return frozenset(part.strip() for part in clean(value).split(",") if part.strip())
    if not isinstance(value, Iterable):
        raise _wrong(name, f"{value} is not text or a list of texts.")
    found = frozenset(value)
    wrong = sorted(str(each) for each in found if not isinstance(each, str))
    if wrong:
        raise _wrong(name, f"{', '.join(wrong)} is not text.")
    return frozenset(map(clean, found))


def _as_date(name: str, value: Any) -> PartialDate | None:
    if value is None or isinstance(value, PartialDate):
        return value
    try:
        return parse_date(str(value))
    except ValueError as error:
        raise _wrong(name, str(error)) from None


def _as_amount(value: Any) -> Amount | None:
    if value is None or isinstance(value, Amount):
        return value
    try:
        return parse_amount(str(value))
    except ValueError as error:
        raise _wrong("amount", str(error)) from None


def _as_range(value: Any) -> tuple[PartialDate, PartialDate] | None:
    if value is None:
        return None
    parts = list(value) if isinstance(value, (list, tuple)) else _split_period(str(value))
    dates = [_as_date("during", part or None) for part in parts]
    start, end = dates if len(dates) == 2 else (None, None)
    if start and end and start.first <= end.last:
        return (start, end)
    phrase = "not-a-period"
    if (start is None) != (end is None):
        phrase = "no-last-date" if start else "no-first-date"
    given = "..".join("" if part is None else str(part) for part in parts)
    raise ScopeError(Message(phrase, {"given": given}, {"field": "during"}))


def _split_period(text: str) -> list[str]:
    """Split a period at its dots; a date without dots is both start and end."""
    parts = [part.strip() for part in text.split("..", 1)]
    return parts if len(parts) == 2 else parts * 2


def _wrong(name: str, why: str) -> ScopeError:
    return ScopeError(Message("in-field", {"why": why}, {"field": name}))


def _wrong_choice(name: str, given: str, one: str, other: str) -> ScopeError:
    choices = {"given": str(given), "one": one, "other": other}
    return ScopeError(Message("not-a-choice", choices, {"field": name}))


def _plain(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, (PartialDate, Amount)):
        return str(value)
    return [str(part) for part in value] if isinstance(value, tuple) else value


EVERYTHING = Scope()

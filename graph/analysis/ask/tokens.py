"""A question as tokens, and as segments that have a meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ...model.dates import parse_date
from ...model.text import words
from .lexicon import Lexicon, Option

_EDGES = "?!.,;:()[]\"'“”‘’«»"
_PERIOD = re.compile(r"([0-9]{4}(?:-[0-9]{2}){0,2})(?:\.\.|–)([0-9]{4}(?:-[0-9]{2}){0,2})|"
                     r"([0-9]{4})-([0-9]{4})")  # fmt: skip
_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_DAY = re.compile(r"[0-9]{1,2}")
_CAPITALS = re.compile(r"[A-Z]{2,}")


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word or a date; `capitals`: written in capitals, as initials are."""

    text: str
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """Some words of a question with their options; none if they are not understood."""

    text: str
    options: tuple[Option, ...] = ()

    def find(self, symbol: str) -> Option | None:
        """Return the option with a symbol."""
        return next((each for each in self.options if each.symbol == symbol), None)


def list_tokens(text: str) -> list[list[Token]]:
    """Split a question into words and dates.

    If it is all in capitals or all in small letters, any word may be a name such as "IS": then
    there are two ways, with and without such names.

    >>> [token.text for token in list_tokens("US-backed groups, 2011-2014?")[0]]
    ['us', 'backed', 'groups', '2011', 'to', '2014']
    """
    chunks = [chunk.strip(_EDGES) for chunk in text.split()]
    tokens = [token for chunk in chunks for token in _split_chunk(chunk)]
    if re.search("[a-z]", text) and re.search("[A-Z]", text):
        return [tokens]
    return [[Token(each.text, capitals) for each in tokens] for capitals in (True, False)]


def _split_chunk(chunk: str) -> Iterator[Token]:
    period = _PERIOD.fullmatch(chunk)
    if period:
        first, last = (each for each in period.groups() if each)
        yield from map(Token, (first, "to", last))
    elif _is_date(chunk):
        yield Token(chunk)
    else:
        for part in chunk.split("-"):
            capitals = _CAPITALS.fullmatch(re.sub("[^A-Za-z]", "", part)) is not None
            yield from (Token(word, capitals) for word in words(part))


def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text) and parse_date(text))
    except ValueError:
        return False


def split_segments(lexicon: Lexicon, tokens: Sequence[Token]) -> list[Segment]:
    """Split tokens into the longest segments with a meaning, without words that add none."""
    segments = []
    at = 0
    while at < len(tokens):
        for length in range(min(lexicon.longest, len(tokens) - at), 0, -1):
            options = _find_options(lexicon, tokens, at, length)
            if options:
                break
        text = " ".join(token.text for token in tokens[at : at + length])
        segments.append(Segment(text, options))
        at += length
    return _join_who(each for each in _join_dates(segments) if not _is_dropped(each))


def _find_options(
    lexicon: Lexicon, tokens: Sequence[Token], at: int, length: int
) -> tuple[Option, ...]:
    """List the options; a word of the grammar is a name only in capitals, or alone."""
    part = tokens[at : at + length]
    phrase = " ".join(token.text for token in part)
    options = lexicon.options.get(phrase, [])
    is_written = len(tokens) == length or all(token.capitals for token in part)
    names = [each for each in options if each.symbol in ("name", "claimant")]
    others = [each for each in options if each not in names]
    if names and length == 1 and is_written:
        return tuple(names)
    if others and length == 1:
        return tuple(others)
    kept = [each for each in names if is_written or not each.written] + others
    if not kept and length == 1 and _is_date(phrase):
        return (Option("date", phrase),)
    if not kept and length == 1 and _DAY.fullmatch(phrase):
        return (Option("day", phrase.zfill(2)),)
    return tuple(kept)


def _is_dropped(segment: Segment) -> bool:
    return segment.options != () and all(each.symbol == "drop" for each in segment.options)


def _join_who(segments: Iterable[Segment]) -> list[Segment]:
    """Join "which groups" into one segment."""
    joined: list[Segment] = []
    for segment in segments:
        if not (joined and segment.find("who") and joined[-1].find("who")):
            joined.append(segment)
    return joined


def _join_dates(segments: Sequence[Segment]) -> list[Segment]:
    """Join "3 December 2024", "December 3, 2024" and "December 2024" into dates."""
    joined: list[Segment] = []
    at = 0
    while at < len(segments):
        for order in (("day", "month", "date"), ("month", "day", "date"), ("month", "date")):
            found = [each.find(s) for each, s in zip(segments[at:], order, strict=False)]
            parts = {each.symbol: each.value for each in found if each}
            text = "-".join(parts[s] for s in ("date", "month", "day") if s in parts)
            if len(parts) == len(order) and len(parts["date"]) == 4 and _is_date(text):
                joined.append(Segment(text, (Option("date", text),)))
                at += len(order)
                break
        else:
            joined.append(_without_parts(segments[at]))
            at += 1
    return joined


def _without_parts(segment: Segment) -> Segment:
    """Take away what only makes a date: a month or a day without a year is not understood."""
    kept = tuple(each for each in segment.options if each.symbol not in ("month", "day"))
    return Segment(segment.text, kept)

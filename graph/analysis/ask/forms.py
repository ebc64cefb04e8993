"""Match segments of a question to the forms of the grammar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from .lexicon import Option
from .tokens import Segment


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a form: its symbols, of which the first that fits counts."""

    symbols: tuple[str, ...]
    is_optional: bool


Captures = tuple[tuple[Segment, Option], ...]


@cache
def split_form(form: str) -> tuple[Element, ...]:
    """Split a form into its elements.

    >>> split_form("who? claimant|name")[1].symbols
    ('claimant', 'name')
    """
    return tuple(
        Element(tuple(part.removesuffix("?").split("|")), part.endswith("?"))
        for part in form.split()
    )


def match_form(form: str, segments: Sequence[Segment]) -> Captures | None:
    """Match all of some segments to a form; return what each of its elements took."""
    found = (each for end, each in _match(split_form(form), segments, 0) if end == len(segments))
    return next(found, None)


def find_form(form: str, segments: Sequence[Segment]) -> tuple[int, int, Captures] | None:
    """Find the first place where a form matches: where it begins and ends, and its captures."""
    for start in range(len(segments)):
        for end, captures in _match(split_form(form), segments, start):
            return start, end, captures
    return None


def _match(
    elements: Sequence[Element], segments: Sequence[Segment], at: int
) -> Iterator[tuple[int, Captures]]:
    """Yield the ends of matches with their captures; optional elements are taken first."""
    if not elements:
        yield at, ()
        return
    element, *rest = elements
    options = (
        (segments[at].find(symbol) for symbol in element.symbols) if at < len(segments) else ()
    )
    option = next((each for each in options if each), None)
    if option:
        for end, captures in _match(rest, segments, at + 1):
            yield end, ((segments[at], option), *captures)
    if element.is_optional:
        yield from _match(rest, segments, at)

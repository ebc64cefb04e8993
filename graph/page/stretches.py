"""The days on which what blocs are made of changes, and the stretches of time between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate, islice

from ..analysis.balance.members import is_structure
from ..analysis.default_modes import leave_out_theses
from ..model.dates import Span
from ..model.graph import Graph, select
from ..model.records import Claim, Relation
from ..model.relations import known_days
from ..model.scope import EVERYTHING
from ..model.vocabulary import MODES, STANCES

MOST_STRETCHES = 60
"""With more of them, only single ones are asked for."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that is said of a relation, with the days on which it counts."""

    relation: Relation
    spans: tuple[Span, ...]


def list_marks(graph: Graph) -> list[Mark]:
    """List what may change blocs: signs, denials of them, and what is claimed of structure."""
    signed = [each for each in select(graph, leave_out_theses(EVERYTHING)).supported if each.sign]
    marks = [Mark(relation, known_days(relation)) for relation in signed]
    marks += [Mark(each, _possible(each.claims, "denies")) for each in signed]
    for relation in select(graph).supported:
        if is_structure(relation):
            for mode in MODES:
                claims = tuple(each for each in relation.claims if each.mode == mode)
                marks.append(Mark(relation, known_days(replace(relation, claims=claims))))
            marks += [Mark(relation, _possible(relation.claims, stance)) for stance in STANCES]
    return [mark for mark in marks if mark.spans]


def _possible(claims: Iterable[Claim], stance: str) -> tuple[Span, ...]:
    """List the spans in which claims of a stance may hold."""
    spans = (claim.validity.possible for claim in claims if claim.stance == stance)
    return tuple(span for span in spans if span)


def list_starts(marks: Sequence[Mark]) -> list[date]:
    """List the days on which something begins to count, or ceases to."""
    spans = [span for mark in marks for span in mark.spans]
    after = (span.last + timedelta(1) for span in spans if span.last < date.max)
    return sorted({date.min, *(span.first for span in spans), *after})


def list_stretches(starts: Sequence[date]) -> Iterator[Span]:
    """Give the stretches that begin on these days; the last one ends with all time."""
    for place, first in enumerate(starts):
        last = starts[place + 1] - timedelta(1) if place + 1 < len(starts) else date.max
        yield Span(first, last)


def find_holding(marks: Sequence[Mark], days: Span) -> int:
    """Return what counts in a stretch, each as one bit."""
    held = (any(span.overlaps(days) for span in mark.spans) for mark in marks)
    return sum(1 << place for place, holds in enumerate(held) if holds)


def list_runs(holding: Sequence[int]) -> Iterator[list[int]]:
    """Give, for runs of 1, 2 and more stretches, what counts in each; by where the run begins."""
    longest = len(holding) if len(holding) <= MOST_STRETCHES else 1
    runs = [list(accumulate(holding[place:], int.__or__)) for place in range(len(holding))]
    for length in range(longest):
        yield [run[length] for run in islice(runs, len(holding) - length)]

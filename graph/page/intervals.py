"""The days on which the relations behind blocs change, and the intervals between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate, islice

from ..analysis.balance.members import is_structure
from ..analysis.default_modes import leave_out_theses
from ..model.dates import Span
from ..model.graph_data import GraphData
from ..model.records import Claim, Relation
from ..model.relations import known_days
from ..model.scope import EVERYTHING
from ..model.vocabulary import MODES, STANCES

MOST_INTERVALS = 60
"""With more intervals, only single ones get an answer."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A property of a relation that blocs depend on, with the days on which it counts."""

    relation: Relation
    spans: tuple[Span, ...]


def list_changing_facts(data: GraphData) -> list[Fact]:
    """List what may change blocs: signs, denials of them, and claims of structure."""
    signed = [each for each in data.select(leave_out_theses(EVERYTHING)).supported if each.sign]
    facts = [Fact(relation, known_days(relation)) for relation in signed]
    facts += [Fact(each, _possible(each.claims, "denies")) for each in signed]
    for relation in data.select().supported:
        if is_structure(relation):
            for mode in MODES:
                claims = tuple(each for each in relation.claims if each.mode == mode)
                facts.append(Fact(relation, known_days(replace(relation, claims=claims))))
            facts += [Fact(relation, _possible(relation.claims, stance)) for stance in STANCES]
    return [fact for fact in facts if fact.spans]


def _possible(claims: Iterable[Claim], stance: str) -> tuple[Span, ...]:
    """List the spans in which claims of a stance may apply."""
    spans = (claim.validity.possible for claim in claims if claim.stance == stance)
    return tuple(span for span in spans if span)


def list_starts(facts: Sequence[Fact]) -> list[date]:
    """List the days on which a fact begins or ceases to count."""
    spans = [span for fact in facts for span in fact.spans]
    after = (span.last + timedelta(1) for span in spans if span.last < date.max)
    return sorted({date.min, *(span.first for span in spans), *after})


def list_intervals(starts: Sequence[date]) -> Iterator[Span]:
    """Yield the intervals that begin on these days; the last one is open-ended."""
    for index, first in enumerate(starts):
        last = starts[index + 1] - timedelta(1) if index + 1 < len(starts) else date.max
        yield Span(first, last)


def find_valid(facts: Sequence[Fact], days: Span) -> int:
    """Return the facts that count in an interval, one bit each."""
    held = (any(span.overlaps(days) for span in fact.spans) for fact in facts)
    return sum(1 << index for index, holds in enumerate(held) if holds)


def list_runs(valid: Sequence[int]) -> Iterator[list[int]]:
    """Yield, for runs of 1, 2 and more intervals, the facts that count in each, by its start."""
    longest = len(valid) if len(valid) <= MOST_INTERVALS else 1
    runs = [list(accumulate(valid[index:], int.__or__)) for index in range(len(valid))]
    for length in range(longest):
        yield [run[length] for run in islice(runs, len(valid) - length)]

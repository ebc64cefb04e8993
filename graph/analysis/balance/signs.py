"""The sign of a pair that is claimed as both positive and negative, by the days known.

A contested pair has none: a claim is denied, or both signs are known to apply on one day. For a
pair that changed sides, or may have, the sign of the latest known day counts; where the signs
alternate, or within a period, the sign known to apply on more days.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from ...model.dates import ALWAYS, Span, intersect, unite
from ...model.disputes import weigh_denials
from ...model.records import Relation
from ...model.relations import known_days
from ...model.vocabulary import Sign

Signed = tuple[Sign, Relation]
"""A relation with the sign it counts with: a membership is neutral but counts as positive."""
Rule = Literal["latest day", "more days"]


@dataclass(frozen=True, slots=True)
class Decided:
    """The sign of a pair; `rule` says how it was decided, where both signs are claimed."""

    sign: Sign | None
    rule: Rule | None = None


def decide_sign(signed: Sequence[Signed], asked: Span | None, *, by_days: bool) -> Decided:
    """Decide the sign of a pair on the days of the scope; None if it is mixed.

    `by_days` always takes the sign known to apply on more days.
    """
    signs = {sign for sign, _ in signed}
    if len(signs) == 1:
        return Decided(signs.pop())
    days = {sign: _find_days(signed, sign, asked) for sign in signs}
    denied = (weigh_denials(relation.claims, asked or ALWAYS)[0] for _, relation in signed)
    if any(denied) or intersect(days[1], days[-1]):
        return Decided(None)
    rule: Rule = "more days" if by_days or _alternate(days[1], days[-1]) else "latest day"
    weigh = _count_days if rule == "more days" else _find_last
    positive, negative = weigh(days[1]), weigh(days[-1])
    if positive == negative:
        return Decided(None)
    return Decided(1 if positive > negative else -1, rule)


def _find_days(signed: Iterable[Signed], sign: Sign, asked: Span | None) -> tuple[Span, ...]:
    """List the days of the scope on which a pair is known to have a sign."""
    days = unite(span for each, relation in signed if each == sign for span in known_days(relation))
    return intersect(days, (asked,)) if asked else days


def _alternate(positive: Iterable[Span], negative: Iterable[Span]) -> bool:
    """Check whether days of one sign lie between days of the other."""
    in_order = sorted([*((span, 1) for span in positive), *((span, -1) for span in negative)])
    return len([*groupby(in_order, key=lambda each: each[1])]) > 2


def _count_days(spans: Iterable[Span]) -> int:
    return sum(span.last.toordinal() - span.first.toordinal() + 1 for span in spans)


def _find_last(spans: Iterable[Span]) -> int:
    return max((span.last.toordinal() for span in spans), default=0)

"""Activity: how many claims of each sign there are by year."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from ...model.records import as_json
from ...model.scope import EVERYTHING, Scope
from ...model.vocabulary import SIGN_NAMES
from ..schema import NO_YEAR
from ..selecting.scoped import select_firm_ties
from ..session import Tables


@dataclass(frozen=True, slots=True)
class Year:
    """The claims of a year by sign; the year is None for those without a date."""

    year: int | None
    positive: int
    negative: int
    neutral: int


@dataclass(frozen=True, slots=True)
class Activity:
    """The claims that support the relations of a scope, by the year they begin or were said in.

    The years come in order, claims without a date last.
    """

    scope: Scope
    unknown: int
    theses_left_out: bool
    years: tuple[Year, ...]

    def as_json(self) -> list[dict[str, Any]]:
        """Return the years as plain data."""
        return [as_json(each) for each in self.years]


def measure_activity(tables: Tables, scope: Scope = EVERYTHING) -> Activity:
    """Count the claims of a scope by year; theses are left out unless the scope names its modes.

    Raises ScopeError for a scope that cannot be used.
    """
    scoped = select_firm_ties(tables, scope, once=False)
    rows = tables.engine.rows(
        f"SELECT year, tie_sign, count(*) FROM ({scoped.claims}) AS c GROUP BY year, tie_sign"
    )
    years: dict[int, dict[str, int]] = defaultdict(lambda: dict.fromkeys(SIGN_NAMES.values(), 0))
    for year, sign, number in rows:
        years[year][SIGN_NAMES[sign]] += number
    ordered = sorted(years, key=lambda year: (year == NO_YEAR, year))
    return Activity(
        scoped.scope,
        scoped.unknown,
        scoped.theses_left_out,
        tuple(Year(None if year == NO_YEAR else year, **years[year]) for year in ordered),
    )

"""How many two-step chains of the network have steps that overlap in time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..model.dates import Span, intersect
from ..model.disputes import known_days, possible_days, unite_days
from ..model.garbage import paused_collection
from ..model.graph_data import Graph, read_graph
from ..model.records import Relation
from ..model.scope import EVERYTHING, Scope
from ..model.text import count, join_and
from .default_modes import lacks_theses, leave_out_theses
from .records import answer_json
from .sides import BothSides, list_both_sides
from .ties import Direction, check_direction, tie_actors

Days = tuple[Span, ...]
Step = tuple[Days, Days]
"""The days on which two actors are known to be tied, and the days on which they may be."""


@dataclass(frozen=True, slots=True)
class TimeAnswer:
    """How many two-step chains overlap in time, by the dates claimed.

    together: there is a day on which both steps are known to apply. never: the dates rule it out.
    undated: neither; both may have applied on some day, but none is known. `scope` is the one used;
    `theses_left_out` says that it has fewer relations because of that.
    both_sides: the pairs with ties of both signs, compared in time.
    """

    scope: Scope
    direction: Direction
    unknown: int
    theses_left_out: bool
    together: int
    undated: int
    never: int
    both_sides: tuple[BothSides, ...] = ()

    @property
    def chains(self) -> int:
        """How many two-step chains there are."""
        return self.together + self.undated + self.never

    @property
    def sentence(self) -> str:
        """The counts in words."""
        way = "following arrows" if self.direction == "along" else "(directions ignored)"
        if not self.chains:
            return f"No two-step chain {way} connects three actors in this scope."
        parts = [f"{self._say_together()} overlap in time"]
        parts += (
            [f"{self.never:,} never {'does' if self.never == 1 else 'do'}"] if self.never else []
        )
        parts += [f"for {self.undated:,} no common date is known"] if self.undated else []
        chains = f"{count(self.chains, 'two-step chain')} {way}"
        return f"Of {chains}, by the dates claimed, {join_and(parts)}."

    def _say_together(self) -> str:
        if self.together == self.chains > 1:
            return "all"
        number = f"{self.together:,}" if self.together else "none"
        return f"{number} has steps that" if self.together < 2 else f"{number} have steps that"

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        about = answer_json(self, "scope", "direction", "unknown", "theses_left_out")
        counts = answer_json(self, "chains", "together", "undated", "never")
        return {**about, **counts, **answer_json(self, "sentence", "both_sides")}


@paused_collection()
def measure_time(
    graph: Graph, scope: Scope = EVERYTHING, *, direction: Direction = "any"
) -> TimeAnswer:
    """Count the two-step chains of three actors that overlap in time, that never do, and others.

    direction: "any" ignores direction, so A - B - C and C - B - A are one chain; "along" counts
    A -> B -> C, with directed relations forwards only and symmetric ones both ways. A step has the
    days of any of its relations. Theses are left out unless the scope names its modes.

    The answer also lists the pairs that are said to be on one side and on opposite sides.

    A graph that merges many years connects actors by chains that never existed: by one count of
    UCDP's data on external support, 1975-2017 (Meier, Karlén, Pettersson & Croicu 2023), only 24 %
    of 11,230 chains of support overlap in time.

    Raises QuestionError for another direction, ScopeError if the scope cannot be used.
    """
    data = read_graph(graph)
    check_direction(direction)
    narrowed = leave_out_theses(scope)
    selection = data.select(narrowed)
    after = _date_steps(selection.supported, direction)
    chains, apart, never = _count(after, _reverse(after))
    if direction == "any":
        chains, apart, never = chains // 2, apart // 2, never // 2
    return TimeAnswer(
        scope=narrowed,
        direction=direction,
        unknown=selection.unknown,
        theses_left_out=lacks_theses(data, scope),
        together=chains - apart,
        undated=apart - never,
        never=never,
        both_sides=list_both_sides(selection.supported, narrowed.asked),
    )


def _date_steps(relations: Iterable[Relation], direction: Direction) -> dict[str, dict[str, Step]]:
    """Map each actor to its next actors, with the days of the step."""
    return {
        first: {
            second: (unite_days(between, known_days), unite_days(between, possible_days))
            for second, between in others.items()
        }
        for first, others in tie_actors(relations, direction).items()
    }


def _reverse(after: Mapping[str, Mapping[str, Step]]) -> dict[str, dict[str, Step]]:
    """Map each actor to its previous actors."""
    before: dict[str, dict[str, Step]] = defaultdict(dict)
    for first, others in after.items():
        for second, step in others.items():
            before[second][first] = step
    return before


def _count(
    after: Mapping[str, Mapping[str, Step]], before: Mapping[str, Mapping[str, Step]]
) -> tuple[int, int, int]:
    """Count the chains, those not known to overlap in time, and those that never do."""
    chains = apart = never = 0
    for middle, lasts in after.items():
        firsts = before.get(middle, {})
        back = firsts.keys() & lasts.keys()  # returns to the start: no third actor
        chains += len(firsts) * len(lasts) - len(back)
        apart += _count_steps_apart(firsts, lasts, back, 0)
        never += _count_steps_apart(firsts, lasts, back, 1)
    return chains, apart, never


def _count_steps_apart(
    firsts: Mapping[str, Step], lasts: Mapping[str, Step], back: Iterable[str], which: int
) -> int:
    apart = count_apart(
        [step[which] for step in firsts.values()], [step[which] for step in lasts.values()]
    )
    return apart - sum(not intersect(firsts[id][which], lasts[id][which]) for id in back)


def count_apart(firsts: Sequence[Days], lasts: Sequence[Days]) -> int:
    """Count the pairs of one first and one last that share no day.

    Unbroken spans, the usual case, are counted by their sorted ends; others one by one.

    >>> from graph.model.dates import span_of
    >>> count_apart([(span_of("2012"),)], [(span_of("2012-06"),), (span_of("2015"),), ()])
    2
    """
    dated = [days for days in lasts if days]
    whole = [days[0] for days in dated if len(days) == 1]
    begins, ends = sorted(span.first for span in whole), sorted(span.last for span in whole)
    broken = [days for days in dated if len(days) > 1]
    apart = 0
    for days in firsts:
        if len(days) == 1:
            apart += bisect_left(ends, days[0].first)
            apart += len(begins) - bisect_right(begins, days[0].last)
            apart += sum(not intersect(days, others) for others in broken)
        else:
            apart += sum(not intersect(days, others) for others in dated) if days else len(dated)
        apart += len(lasts) - len(dated)
    return apart

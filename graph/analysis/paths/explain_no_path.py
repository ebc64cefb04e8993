"""Explain why there is no path: which limit excludes it, and the shortest path without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from ...model.graph_data import GraphData
from ...model.phrases import say, say_count
from ...model.text import join_and
from ...wording.claims import say_name
from .constraints import Filters
from .question import Question, measure_path

Measure = Callable[[Question], int | None]
"""How long the shortest path for a question is; None if there is none."""
_NOTHING: Mapping[str, Any] = dict.fromkeys(
    ("types", "signs", "kinds", "modes", "sources", "without", "claimants"), ()
) | dict.fromkeys(("amount", "contested", "relayed", "single_voice"))
"""The fields of a scope, each with the value that excludes nothing."""


def explain_filters(
    data: GraphData, start: str, goal: str, filters: Filters, found: Mapping[Filters, int]
) -> str:
    """Word how long the paths are that filters left out; empty if they left out none.

    `found` maps combinations of fewer filters to the length of the shortest path.
    """
    if not found:
        return ""
    names = [name for name in ("together", "same_fight") if getattr(filters, name)]
    ways = {name: found.get(replace(filters, **{name: False})) for name in names}
    if not any(ways.values()):
        ways = {"filters": found[Filters()]}
    parts = [_say_one(say(f"lift-{name}"), steps) for name, steps in ways.items() if steps]
    kept = " and ".join(say(f"kept-{name}") for name in names)
    return say("no-filtered-path", **_name(data, start, goal), kept=kept, beyond=join_and(parts))


def explain_limits(
    data: GraphData, question: Question, max_length: int, measure: Measure | None = None
) -> str:
    """Word which single limits exclude all paths, and how long the path is without each.

    `measure` returns the length of the shortest path for a question; by default, in the data.
    """
    find = measure or partial(measure_path, data)
    names = _name(data, question.start, question.goal)
    if question.start == question.goal:
        return say("one-actor", **names)
    shortest = find(question)
    if shortest is not None:
        most, least = say_count("steps", max_length), say_count("steps", shortest)
        return say("longer", **names, most=most, shortest=least)
    ways = [_say_one(say(phrase), steps) for phrase, steps in _lift_each(find, question)]
    if ways:
        return say("no-path", **names, beyond=join_and(ways))
    free = Question(question.start, question.goal, via=question.via)
    far = find(free)
    if far is None:
        return say("no-path-at-all", **names)
    return say("no-path", **names, beyond=_say_one(say("lift-limits"), far))


def _name(data: GraphData, start: str, goal: str) -> dict[str, str]:
    first, second = (say_name(data, id) for id in (start, goal))
    return {"first": first, "second": second}


def _say_one(how: str, steps: int) -> str:
    return say("there-is-one", how=how, steps=say_count("steps", steps))


def _lift_each(measure: Measure, question: Question) -> Iterator[tuple[str, int]]:
    """Yield, for each single limit that excludes all paths, its phrase and the path length."""
    for phrase, wider in (*_widen_paths(question), *_widen_scope(question)):
        steps = measure(wider)
        if steps is not None:
            yield phrase, steps


def _widen_paths(question: Question) -> Iterator[tuple[str, Question]]:
    """Yield the question with each path limit removed."""
    if question.avoided:
        yield "lift-avoid", replace(question, avoided=frozenset())
    if question.without_kinds:
        yield "lift-without_kinds", replace(question, without_kinds=frozenset())
    if question.direction == "along":
        yield "lift-direction", replace(question, direction="any")
    if not question.via:
        yield "lift-via", replace(question, via=True)


def _widen_scope(question: Question) -> Iterator[tuple[str, Question]]:
    """Yield the question with each part of its scope removed."""
    scope = question.scope
    if scope.asked and scope.unknown == "drop":
        kept = replace(scope, unknown="keep")
        yield "lift-unknown", replace(question, scope=kept)
    if scope.asked:
        timeless = replace(scope, as_of=None, during=None)
        yield "lift-dates", replace(question, scope=timeless)
    for name, nothing in _NOTHING.items():
        if getattr(scope, name) not in (frozenset(), None):
            yield f"lift-{name}", replace(question, scope=replace(scope, **{name: nothing}))

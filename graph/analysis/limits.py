"""Why there is no path: which limit stands in the way, and what lies just beyond it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..network import Graph, actor_of
from ..text import count, join_and
from .clauses import say_name
from .course import Filters
from .question import Question, find_ties
from .ties import measure_distances

_LIFTED: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("types", "with all relation types", {"types": ()}),
    ("signs", "with all signs", {"signs": ()}),
    ("kinds", "with all kinds of actors", {"kinds": ()}),
    ("modes", "with all modes", {"modes": ()}),
    ("sources", "with all sources", {"sources": ()}),
    ("without", "with nothing left out", {"without": ()}),
    ("claimants", "with all claimants", {"claimants": ()}),
    ("amount", "with any amount", {"amount": None}),
    ("contested", "with contested and uncontested relations alike", {"contested": None}),
    ("relayed", "with what is only relayed and what is not alike", {"relayed": None}),
    ("single_voice", "with any number of voices", {"single_voice": None}),
)


CUT_OFF = "The search was cut off before it found a path; narrow the scope."
_FILTERED = {
    Filters(together=True): "may ever have held at one time",
    Filters(same_fight=True): "stays with one fight",
    Filters(together=True, same_fight=True): (
        "may ever have held at one time and stays with one fight"
    ),
}
_NEVER, _CHANGING = "paths that never held together", "paths that change the fight"


def say_what_was_filtered(
    graph: Graph, start: str, goal: str, filters: Filters, found: Mapping[Filters, int]
) -> str:
    """Say how long the paths are that filters left out; empty where they left out none.

    `found` maps choices of fewer filters to the length of the shortest path.
    """
    if not found:
        return ""
    first, second = (say_name(actor_of(graph, id)) for id in (start, goal))
    ways = {
        _NEVER: found.get(replace(filters, together=False)) if filters.together else None,
        _CHANGING: found.get(replace(filters, same_fight=False)) if filters.same_fight else None,
    }
    if not any(ways.values()):
        ways = {f"{_NEVER} and {_CHANGING}": found[Filters()]}
    told = [f"with {words} there is one of {count(n, 'step')}" for words, n in ways.items() if n]
    return f"No path from {first} to {second} {_FILTERED[filters]}; {join_and(told)}."


def say_what_lies_beyond(graph: Graph, question: Question, max_length: int) -> str:
    """Say which single limits keep two actors apart, and how far they are without each."""
    first, second = (say_name(actor_of(graph, id)) for id in (question.start, question.goal))
    if question.start == question.goal:
        return f"Both ends are {first}; a path needs two actors."
    shortest = _measure(graph, question)
    if shortest is not None:
        return (
            f"No path from {first} to {second} has {count(max_length, 'step')} or fewer; "
            f"the shortest takes {count(shortest, 'step')}."
        )
    ways = [
        f"{words} there is one of {count(steps, 'step')}"
        for words, steps in _lift_each(graph, question)
    ]
    nothing = f"No path ties {first} to {second} in this scope"
    if ways:
        return f"{nothing}; {join_and(ways)}."
    free = Question(question.start, question.goal, via=question.via)
    far = _measure(graph, free)
    if far is None:
        return f"No path ties {first} to {second}, with no limits either."
    return f"{nothing}; with none of its limits there is one of {count(far, 'step')}."


def _lift_each(graph: Graph, question: Question) -> Iterator[tuple[str, int]]:
    """Give, for each limit that alone stands in the way, how long the path behind it is."""
    for words, wider in (*_widen_walk(question), *_widen_scope(question)):
        steps = _measure(graph, wider)
        if steps is not None:
            yield words, steps


def _widen_walk(question: Question) -> Iterator[tuple[str, Question]]:
    """Give each way to walk with one limit less."""
    if question.avoided:
        yield "with no actor avoided", replace(question, avoided=frozenset())
    if question.without_kinds:
        yield "through all kinds of actors", replace(question, without_kinds=frozenset())
    if question.direction == "along":
        yield "against the direction of some relations", replace(question, direction="any")
    if not question.via:
        yield "through claimed channels", replace(question, via=True)


def _widen_scope(question: Question) -> Iterator[tuple[str, Question]]:
    """Give the question with each part of its scope left out."""
    scope = question.scope
    if scope.asked and scope.unknown == "drop":
        kept = replace(scope, unknown="keep")
        yield "with relations of unknown date", replace(question, scope=kept)
    if scope.asked:
        timeless = replace(scope, as_of=None, during=None)
        yield "at other dates", replace(question, scope=timeless)
    for name, words, nothing in _LIFTED:
        if getattr(scope, name) not in (frozenset(), None):
            yield words, replace(question, scope=replace(scope, **nothing))


def _measure(graph: Graph, question: Question) -> int | None:
    return measure_distances(find_ties(graph, question), question.goal).get(question.start)

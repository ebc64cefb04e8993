"""Why there is no path: which limit stands in the way, and what lies just beyond it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..network import Graph, actor_of, select
from ..scope import EVERYTHING, Scope
from ..text import count, join_and
from .clauses import show_name
from .course import Filters
from .ties import Direction, measure_distances, tie_actors

_LIFTED: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("types", "with all relation types", {"types": ()}),
    ("signs", "with all signs", {"signs": ()}),
    ("kinds", "with all kinds of actors", {"kinds": ()}),
    ("modes", "with all modes", {"modes": ()}),
    ("sources", "with all sources", {"sources": ()}),
    ("without", "with nothing left out", {"without": ()}),
    ("claimants", "with all claimants", {"claimants": ()}),
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
    first, second = (show_name(actor_of(graph, id)) for id in (start, goal))
    ways = {
        _NEVER: found.get(replace(filters, together=False)) if filters.together else None,
        _CHANGING: found.get(replace(filters, same_fight=False)) if filters.same_fight else None,
    }
    if not any(ways.values()):
        ways = {f"{_NEVER} and {_CHANGING}": found[Filters()]}
    told = [f"with {words} there is one of {count(n, 'step')}" for words, n in ways.items() if n]
    return f"No path from {first} to {second} {_FILTERED[filters]}; {join_and(told)}."


def say_what_lies_beyond(
    graph: Graph,
    start: str,
    goal: str,
    scope: Scope,
    direction: Direction,
    max_length: int,
    avoided: frozenset[str],
) -> str:
    """Say which single limits keep two actors apart, and how far they are without each."""
    first, second = (show_name(actor_of(graph, id)) for id in (start, goal))
    if start == goal:
        return f"Both ends are {first}; a path needs two actors."
    shortest = _measure(graph, start, goal, scope, direction, avoided)
    if shortest is not None:
        return (
            f"No path from {first} to {second} has {count(max_length, 'step')} or fewer; "
            f"the shortest takes {count(shortest, 'step')}."
        )
    ways = [
        f"{words} there is one of {count(steps, 'step')}"
        for words, steps in _lift_each(graph, start, goal, scope, direction, avoided)
    ]
    nothing = f"No path ties {first} to {second} in this scope"
    if ways:
        return f"{nothing}; {join_and(ways)}."
    far = _measure(graph, start, goal, EVERYTHING, "any", frozenset())
    if far is None:
        return f"No path ties {first} to {second}, with no limits either."
    return f"{nothing}; with none of its limits there is one of {count(far, 'step')}."


def _lift_each(
    graph: Graph, start: str, goal: str, scope: Scope, direction: Direction, avoided: frozenset[str]
) -> Iterator[tuple[str, int]]:
    """Give, for each limit that alone stands in the way, how long the path behind it is."""
    tries: list[tuple[str, Scope, Direction, frozenset[str]]] = []
    if avoided:
        tries.append(("with no actor avoided", scope, direction, frozenset()))
    if direction == "along":
        tries.append(("against the direction of some relations", scope, "any", avoided))
    if scope.asked and scope.unknown == "drop":
        kept = replace(scope, unknown="keep")
        tries.append(("with relations of unknown date", kept, direction, avoided))
    if scope.asked:
        timeless = replace(scope, as_of=None, during=None)
        tries.append(("at other dates", timeless, direction, avoided))
    for name, words, nothing in _LIFTED:
        if getattr(scope, name) not in (frozenset(), None):
            tries.append((words, replace(scope, **nothing), direction, avoided))
    for words, wider, way, shunned in tries:
        steps = _measure(graph, start, goal, wider, way, shunned)
        if steps is not None:
            yield words, steps


def _measure(
    graph: Graph, start: str, goal: str, scope: Scope, direction: Direction, avoided: frozenset[str]
) -> int | None:
    ties = tie_actors(select(graph, scope).supported, direction, avoided)
    return measure_distances(ties, goal).get(start)

"""A user's own scores of actors and ties, validated once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import isfinite
from numbers import Real
from typing import Any

from ..model.errors import QuestionError, UnknownActorError
from ..model.graph_data import Graph, GraphData
from ..model.records import Relation
from ..model.text import printable, quoted

Key = str | tuple[str, str]
Given = Mapping[str, Mapping[str, Any] | Mapping[tuple[str, str], Any]]
"""By score name, a number for each actor or ordered pair; None means no score."""
MOST_REPORTED = 20
BACK = "back: "
_WAYS = (BACK, "from: ", "to: ")
_EXAMPLE = 'Expected {"my score": {"turkey": 0.5}}.'


@dataclass(frozen=True, slots=True)
class OwnScores:
    """Numbers by score name, then by actor or ordered pair, in the order given."""

    actors: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    ties: Mapping[str, Mapping[tuple[str, str], float]] = field(default_factory=dict)


NO_SCORES = OwnScores()


def check_scores(data: GraphData, given: Given | None) -> OwnScores:
    """Validate scores for a graph; actors are given by id, name or alias.

    Raises QuestionError with all problems: an invalid score name, a value that is not a finite
    number, an unknown actor, a pair without a tie, a duplicate.
    """
    if given is None:
        return NO_SCORES
    if not isinstance(given, Mapping):
        raise QuestionError(f"Scores must be a mapping. {_EXAMPLE}")
    problems: list[str] = []
    actors: dict[str, dict[str, float]] = {}
    ties: dict[str, dict[tuple[str, str], float]] = {}
    for name, numbers in given.items():
        if problem := _find_problem(name, numbers):
            problems.append(problem)
            continue
        of_actors, of_ties = _check_score(data, name, numbers, problems)
        actors |= {name: of_actors} if of_actors else {}
        ties |= {name: of_ties} if of_ties else {}
    if problems:
        more = len(problems) - MOST_REPORTED
        lines = [*problems[:MOST_REPORTED], *([f"... and {more:,} more."] if more > 0 else [])]
        raise QuestionError("\n".join(lines))
    return OwnScores(actors, ties)


def _find_problem(name: Any, numbers: Any) -> str:
    """Return the problem with a score as a whole; empty if there is none."""
    if not isinstance(name, str) or not name.strip():
        return f"Invalid score name {_show(name)}: it must be text. {_EXAMPLE}"
    if printable(name) != name:
        return f"The score name {quoted(name)} contains invisible characters. Remove them."
    if name.startswith(_WAYS):
        return f"The score name {quoted(name)} has a reserved prefix. Choose another name."
    if not isinstance(numbers, Mapping):
        return f"The score {quoted(name)} is not a mapping of actors to numbers. {_EXAMPLE}"
    return ""


def _check_score(
    data: GraphData, name: str, numbers: Mapping[Any, Any], problems: list[str]
) -> tuple[dict[str, float], dict[tuple[str, str], float]]:
    """Validate the numbers of one score, and add its problems."""
    actors: dict[str, float] = {}
    ties: dict[tuple[str, str], float] = {}
    for key, value in numbers.items():
        try:
            ids = _find_key(data, key)
            number = _find_number(key, value)
        except (QuestionError, UnknownActorError) as error:
            problems.append(f"Score {quoted(name)}: {error}")
            continue
        if number is None:
            continue
        scored: dict[Any, float] = ties if isinstance(ids, tuple) else actors
        if ids in scored:
            problems.append(f"Score {quoted(name)}: {_show(ids)} has two numbers.")
        scored[ids] = number
    return actors, ties


def _find_key(data: GraphData, key: Any) -> Key:
    if isinstance(key, str):
        return data.find_actor(key)
    if isinstance(key, tuple) and len(key) == 2 and all(isinstance(each, str) for each in key):
        first, second = (data.find_actor(each) for each in key)
        if not _is_tied(data.graph, first, second):
            names = (quoted(data.actors[id].name) for id in (first, second))
            raise QuestionError(f"No claimed tie leads from {' to '.join(names)}.")
        return first, second
    raise QuestionError(f"{_show(key)} is not an actor or a pair of two actors.")


def _is_tied(graph: Graph, first: str, second: str) -> bool:
    """Check whether a supported relation leads from one to the other."""
    there = [each for each in _between(graph, first, second) if each["standing"]]
    back = [each for each in _between(graph, second, first) if each["standing"]]
    return bool(there) or any(each["symmetric"] for each in back)


def _between(graph: Graph, first: str, second: str) -> list[dict[str, Any]]:
    return list(graph[first][second].values()) if graph.has_edge(first, second) else []


def _find_number(key: Any, value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, Real):
        raise QuestionError(f"{_show(key)} has {_show(value)}, not a number.")
    try:
        number = float(value)
    except OverflowError:
        number = float("inf")
    if not isfinite(number):
        raise QuestionError(f"{_show(key)} has {_show(value)}, not a finite number.")
    return number


def _show(value: Any) -> str:
    """Format a given value on one line, shortened."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, tuple):
        return f"({', '.join(map(_show, value))})"
    text = printable(str(value))
    return text if len(text) <= 60 else f"{text[:60]}..."


def list_actor_scores(scores: OwnScores, id: str) -> Iterator[tuple[str, float]]:
    """Yield the scores of an actor, by name."""
    return ((name, numbers[id]) for name, numbers in scores.actors.items() if id in numbers)


def list_relation_scores(scores: OwnScores, relation: Relation) -> Iterator[tuple[str, float]]:
    """Yield the scores of the pair of a relation, by name.

    For a symmetric relation, scores of the opposite direction have the prefix "back".
    """
    first, second = relation.directed_ends
    pairs = {"": (first, second), **({BACK: (second, first)} if relation.symmetric else {})}
    for name, numbers in scores.ties.items():
        yield from ((way + name, numbers[pair]) for way, pair in pairs.items() if pair in numbers)


def list_relation_names(scores: OwnScores, relations: Iterable[Relation]) -> list[str]:
    """List the names of the scores that relations have, in the order given."""
    found = {name for each in relations for name, _ in list_relation_scores(scores, each)}
    return [way + name for name in scores.ties for way in ("", BACK) if way + name in found]

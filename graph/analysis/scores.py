"""A user's own scores of actors and of ties: checked once, and theirs wherever they go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import isfinite
from numbers import Real
from typing import Any

from ..model.errors import QuestionError, UnknownActorError
from ..model.graph import Graph, actor_of, find_actor
from ..model.records import Relation
from ..model.text import printable, quoted

Key = str | tuple[str, str]
Given = Mapping[str, Mapping[str, Any] | Mapping[tuple[str, str], Any]]
"""By the name of a score, a number for each actor or for each ordered pair; None is none."""
MOST_TOLD = 20
BACK = "back: "
_WAYS = (BACK, "from: ", "to: ")
_EXAMPLE = 'Expected {"my score": {"turkey": 0.5}}.'


@dataclass(frozen=True, slots=True)
class OwnScores:
    """Numbers by the name of a score, then by actor or by ordered pair, in the order given."""

    actors: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    ties: Mapping[str, Mapping[tuple[str, str], float]] = field(default_factory=dict)


NO_SCORES = OwnScores()


def check_scores(graph: Graph, given: Given | None) -> OwnScores:
    """Check scores against a graph; actors go by id, name or alias.

    Raises QuestionError, with all that is wrong: a name that is no line of text, what is no finite
    number, an actor that is none, a pair that nothing ties, two numbers for one.
    """
    if given is None:
        return NO_SCORES
    if not isinstance(given, Mapping):
        raise QuestionError(f"Scores are no mapping. {_EXAMPLE}")
    problems: list[str] = []
    actors: dict[str, dict[str, float]] = {}
    ties: dict[str, dict[tuple[str, str], float]] = {}
    for name, numbers in given.items():
        if problem := _find_fault(name, numbers):
            problems.append(problem)
            continue
        of_actors, of_ties = _check_score(graph, name, numbers, problems)
        actors |= {name: of_actors} if of_actors else {}
        ties |= {name: of_ties} if of_ties else {}
    if problems:
        more = len(problems) - MOST_TOLD
        told = [*problems[:MOST_TOLD], *([f"... and {more:,} more."] if more > 0 else [])]
        raise QuestionError("\n".join(told))
    return OwnScores(actors, ties)


def _find_fault(name: Any, numbers: Any) -> str:
    """Say what is wrong with a score as a whole; empty where nothing is."""
    if not isinstance(name, str) or not name.strip():
        return f"The name of a score is {_show(name)}, not a text. {_EXAMPLE}"
    if printable(name) != name:
        return (
            f"The name of the score {quoted(name)} has characters that nobody sees. Leave them out."
        )
    if name.startswith(_WAYS):
        return f"The name of the score {quoted(name)} begins as ours do. Give it another name."
    if not isinstance(numbers, Mapping):
        return f"The score {quoted(name)} is no mapping of actors to numbers. {_EXAMPLE}"
    return ""


def _check_score(
    graph: Graph, name: str, numbers: Mapping[Any, Any], problems: list[str]
) -> tuple[dict[str, float], dict[tuple[str, str], float]]:
    """Check the numbers of one score, and note what is wrong."""
    actors: dict[str, float] = {}
    ties: dict[tuple[str, str], float] = {}
    for key, value in numbers.items():
        try:
            ids = _find_key(graph, key)
            number = _find_number(key, value)
        except (QuestionError, UnknownActorError) as error:
            problems.append(f"Score {quoted(name)}: {error}")
            continue
        if number is None:
            continue
        held: dict[Any, float] = ties if isinstance(ids, tuple) else actors
        if ids in held:
            problems.append(f"Score {quoted(name)}: {_show(ids)} is given twice.")
        held[ids] = number
    return actors, ties


def _find_key(graph: Graph, key: Any) -> Key:
    if isinstance(key, str):
        return find_actor(graph, key)
    if isinstance(key, tuple) and len(key) == 2 and all(isinstance(each, str) for each in key):
        first, second = (find_actor(graph, each) for each in key)
        if not _is_tied(graph, first, second):
            ends = f"from {_name(graph, first)} to {_name(graph, second)}"
            raise QuestionError(f"No claimed tie leads {ends}.")
        return first, second
    raise QuestionError(f"{_show(key)} is no actor, and no pair of two.")


def _name(graph: Graph, id: str) -> str:
    return quoted(actor_of(graph, id).name)


def _is_tied(graph: Graph, first: str, second: str) -> bool:
    """Tell whether a relation that somebody supports leads from one to the other."""
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
    """Show what was given on one line, cut short."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, tuple):
        return f"({', '.join(map(_show, value))})"
    text = printable(str(value))
    return text if len(text) <= 60 else f"{text[:60]}..."


def list_actor_scores(scores: OwnScores, id: str) -> Iterator[tuple[str, float]]:
    """Give the scores that an actor has, by name."""
    return ((name, numbers[id]) for name, numbers in scores.actors.items() if id in numbers)


def list_relation_scores(scores: OwnScores, relation: Relation) -> Iterator[tuple[str, float]]:
    """Give the scores of the pair that a relation ties, by name.

    Of a tie that both ends share, those of the other way have "back" before the name.
    """
    first, second = relation.told_ends
    pairs = {"": (first, second), **({BACK: (second, first)} if relation.symmetric else {})}
    for name, numbers in scores.ties.items():
        yield from ((way + name, numbers[pair]) for way, pair in pairs.items() if pair in numbers)


def list_relation_names(scores: OwnScores, relations: Iterable[Relation]) -> list[str]:
    """List the names of the scores that relations have, in the order given."""
    found = {name for each in relations for name, _ in list_relation_scores(scores, each)}
    return [way + name for name in scores.ties for way in ("", BACK) if way + name in found]

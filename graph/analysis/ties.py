"""Ties between actors by relation: the network in which paths are searched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from ..model.errors import QuestionError
from ..model.phrases import say
from ..model.records import Relation
from ..model.relations import collect_ties
from ..model.vocabulary import Mode, strength

Direction = Literal["any", "along"]
Pairs = Mapping[tuple[str, str], tuple[Relation, ...]]
Ties = Mapping[str, Mapping[str, tuple[Relation, ...]]]


def check_direction(direction: str) -> None:
    """Raise QuestionError for an unknown direction."""
    if direction not in get_args(Direction):
        raise QuestionError(
            say("not-a-choice", field="direction", given=direction, one="any", other="along")
        )


def tie_actors(
    relations: Iterable[Relation],
    direction: Direction,
    avoided: frozenset[str] = frozenset(),
    channels: Pairs | None = None,
) -> Ties:
    """Map each actor to its neighbours, in the order of ids, with the relations that tie them.

    `channels` are further ties by ordered pair, as returned by `find_channels`.
    """
    pairs = collect_ties(relations)
    for pair, named in (channels or {}).items():
        pairs[pair] = (*pairs.get(pair, ()), *named)
    if direction == "any":
        pairs = {
            pair: _merge(pairs.get(pair, ()), pairs.get(pair[::-1], ()))
            for pair in {*pairs, *(pair[::-1] for pair in pairs)}
        }
    ties: dict[str, dict[str, tuple[Relation, ...]]] = {}
    for first, second in sorted(pairs):
        if first != second and not avoided & {first, second}:
            between = sorted(pairs[first, second], key=lambda each: each.id.split())
            ties.setdefault(first, {})[second] = tuple(between)
    return ties


def _merge(forwards: tuple[Relation, ...], backwards: tuple[Relation, ...]) -> tuple[Relation, ...]:
    """Merge the relations of a pair; a symmetric one is in both and kept once."""
    return tuple({relation.id: relation for relation in (*forwards, *backwards)}.values())


def firmest(relations: Iterable[Relation]) -> Mode:
    """Return the strongest standing of supported relations."""
    return max((each.standing for each in relations if each.standing), key=strength)


def list_direct(relations: Iterable[Relation], first: str, second: str) -> tuple[Relation, ...]:
    """List the relations of a step between its own two ends; others name one as a channel."""
    return tuple(each for each in relations if {*each.ends} == {first, second})


def list_decisive(relations: Iterable[Relation], first: str, second: str) -> tuple[Relation, ...]:
    """List the relations that decide a step's strength: those with a sign, or all if none has.

    Structure does not raise the strength of a step with a sign.
    """
    between = tuple(relations)
    return tuple(each for each in list_direct(between, first, second) if each.sign) or between


def measure_distances(neighbours: Mapping[str, Iterable[str]], goal: str) -> dict[str, int]:
    """Count the hops from each actor to a goal; actors that cannot reach it are left out.

    >>> measure_distances({"a": ["b"], "b": ["c"]}, "c") == {"c": 0, "b": 1, "a": 2}
    True
    """
    backwards: dict[str, list[str]] = {}
    for actor, after in neighbours.items():
        for next in after:
            backwards.setdefault(next, []).append(actor)
    distance = {goal: 0}
    frontier = [goal]
    while frontier:
        nearer, frontier = frontier, []
        for actor in nearer:
            for before in backwards.get(actor, ()):
                if before not in distance:
                    distance[before] = distance[actor] + 1
                    frontier.append(before)
    return distance

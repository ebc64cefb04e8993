"""Choose the actors around one: those with the most claims, step by step."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ...model.errors import QuestionError
from ...model.text import count
from ..engines.engine import Engine, texts

PAIRS = "extract_pairs"
_WEIGHTS = "extract_weights"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The actors kept, the first one included, and the number of those that were found."""

    actors: tuple[str, ...]
    found: int


def choose_surroundings(
    engine: Engine, start: str, steps: int, least: int, most: int
) -> Surroundings:
    """Make the table `extract_pairs`: `one` and `other`, the pairs between the actors kept.

    Ties are those of the table `ties`, of pairs with at least so many claims. Of more than `most`
    actors those are kept that have the most claims with the step before.

    Raises QuestionError if the first actor has no such tie.
    """
    engine.table(_WEIGHTS, _weigh(least))
    kept, frontier, found = [start], [start], 1
    for _ in range(steps):
        rows = engine.rows(_list_next(frontier, kept))
        found += len(rows)
        frontier = [id for id, _ in rows[: most - len(kept)]]
        kept += frontier
        if not frontier:
            break
    if len(kept) == 1:
        raise QuestionError(
            f"{start} has no tie with at least {count(least, 'claim')} here. "
            "Ask for fewer with --min-claims, or for more types or dates."
        )
    listed = texts(kept)
    engine.table(
        PAIRS, f"SELECT one, other FROM {_WEIGHTS} WHERE one IN {listed} AND other IN {listed}"
    )
    return Surroundings(tuple(kept), found)


def _weigh(least: int) -> str:
    pair = "least(from_actor, to_actor)", "greatest(from_actor, to_actor)"
    return (
        f"SELECT {pair[0]} AS one, {pair[1]} AS other, sum(claims) AS weight FROM ties "
        f"WHERE from_actor <> to_actor GROUP BY {pair[0]}, {pair[1]} HAVING sum(claims) >= {least}"
    )


def _list_next(frontier: Collection[str], kept: Collection[str]) -> str:
    both = (
        f"SELECT one AS here, other AS id, weight FROM {_WEIGHTS} "
        f"UNION ALL SELECT other AS here, one AS id, weight FROM {_WEIGHTS}"
    )
    return (
        f"SELECT id, sum(weight) AS total FROM ({both}) AS w "
        f"WHERE here IN {texts(frontier)} AND id NOT IN {texts(kept)} "
        "GROUP BY id ORDER BY total DESC, id"
    )

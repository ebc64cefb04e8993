"""A user's own scores in the page: table columns, and dot sizes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..analysis.scores import OwnScores, list_relation_names, list_relation_scores
from ..model.bidi import isolate
from ..model.records import Relation

if TYPE_CHECKING:
    from . import records

LABEL = "own score: "
MEANS = (
    "An own score is a number that whoever made this page added. No source claims it, and it does "
    "not change with the scope."
)


def describe_scores(scores: OwnScores, relations: Iterable[Relation]) -> records.OwnScores:
    """Describe scores as columns, those of actors first, in the order given."""
    given = [each for each in relations if each.standing]
    return {
        "means": MEANS,
        "actors": [
            {"id": f"own:{name}", "label": LABEL + isolate(name), "scores": dict(numbers)}
            for name, numbers in scores.actors.items()
        ],
        "relations": [
            {
                "id": f"own:{name}",
                "label": LABEL + isolate(name),
                "scores": _of_relations(scores, given, name),
            }
            for name in list_relation_names(scores, given)
        ],
    }


def _of_relations(
    scores: OwnScores, relations: Iterable[Relation], wanted: str
) -> dict[str, float]:
    return {
        each.id: number
        for each in relations
        for name, number in list_relation_scores(scores, each)
        if name == wanted
    }

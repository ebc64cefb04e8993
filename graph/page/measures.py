"""What each measure means, and the scores of the whole network that the page does not count."""

from __future__ import annotations

from collections.abc import Mapping

from ..analysis.ranking import MEASURES, Measure
from ..analysis.ranking.network import build_network
from ..errors import QuestionError
from ..network import Graph, View
from ..scope import EVERYTHING
from .records import MeasureRecord, WholeScores

SHIPPED = frozenset({"closeness", "pagerank", "harmonic", "eigenvector", "pn"})
"""Measures that the page has of the whole network alone; it counts the others in any scope."""
_DECIMALS = 12


def list_measures(graph: Graph) -> list[MeasureRecord]:
    """Describe all measures in order, with the scores of those that the page does not count."""
    tied = build_network(graph, EVERYTHING).tied
    return [_describe(measure, tied) for measure in MEASURES.values()]


def _describe(measure: Measure, tied: View) -> MeasureRecord:
    return {
        "id": measure.id,
        "label": measure.label,
        "layer": measure.layer,
        "means": measure.means,
        "means_not": measure.means_not,
        "whole": _score(measure, tied) if measure.id in SHIPPED else None,
    }


def _score(measure: Measure, tied: View) -> WholeScores:
    try:
        found = measure.compute(tied)
    except QuestionError as error:
        return {"scores": {}, "note": None, "refused": str(error)}
    return {"scores": _round(found.scores), "note": found.note, "refused": None}


def _round(scores: Mapping[str, float]) -> dict[str, float]:
    return {id: round(score, _DECIMALS) for id, score in sorted(scores.items())}

"""What each measure means, and the scores of the whole network that the page does not count."""

from __future__ import annotations

from collections.abc import Mapping

from ..analysis.centrality import MEASURES, Measure
from ..analysis.centrality.network import build_network
from ..model.errors import QuestionError
from ..model.graph import Graph, View, claims_of, vocabulary_of
from ..model.scope import EVERYTHING
from .records import MeasureRecord, Offers, WholeScores

SHIPPED = frozenset({"closeness", "pagerank", "harmonic", "eigenvector", "pn"})
"""Measures that the page has of the whole network alone; it counts the others in any scope."""
_DECIMALS = 12


def list_measures(graph: Graph) -> list[MeasureRecord]:
    """Describe the measures in order, with the scores of those that the page does not count.

    Those that the types in use give no meaning to are left out.
    """
    tied = build_network(graph, EVERYTHING).tied
    offered = list_offers(graph)
    return [
        _describe(measure, tied)
        for measure in MEASURES.values()
        if not measure.needs or offered[measure.needs]
    ]


def list_offers(graph: Graph) -> Offers:
    """Say what the types in use give a meaning to."""
    types = vocabulary_of(graph).relation_types
    claims = list(claims_of(graph))
    used = [types[id] for id in {claim.type for claim in claims}]
    roles = {type.role for type in used}
    fought = "fighting" in roles or any(claim.against for claim in claims)
    return {
        "sides": any(type.sign for type in used),
        "support": "support" in roles,
        "fights": "support" in roles and fought,
    }


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

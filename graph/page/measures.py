"""Descriptions of the measures, and precomputed scores of the whole network."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..analysis.centrality import MEASURES, Measure
from ..analysis.centrality.network import build_network
from ..model.errors import QuestionError
from ..model.graph_data import GraphData, View
from ..model.scope import EVERYTHING

if TYPE_CHECKING:
    from .records import MeasureRecord, Offers, WholeScores

PRECOMPUTED = frozenset({"closeness", "pagerank", "harmonic", "eigenvector", "pn"})
"""Measures precomputed for the whole network only; the page computes the others in any scope."""
_DECIMALS = 12


def list_measures(data: GraphData) -> list[MeasureRecord]:
    """Describe the measures in order, with the scores of those that the page does not compute.

    Measures that have no meaning for the types in use are omitted.
    """
    tied = build_network(data, EVERYTHING).tied
    offered = list_offers(data)
    return [
        _describe(measure, tied, data.actors)
        for measure in MEASURES.values()
        if not measure.needs or offered[measure.needs]
    ]


def list_offers(data: GraphData) -> Offers:
    """List the features that have a meaning for the types in use."""
    used = [data.vocabulary.relation_types[id] for id in {claim.type for claim in data.claims}]
    roles = {type.role for type in used}
    has_fights = "fighting" in roles or any(claim.against for claim in data.claims)
    return {
        "sides": any(type.sign for type in used),
        "support": "support" in roles,
        "fights": "support" in roles and has_fights,
    }


def _describe(measure: Measure, tied: View, actors: Iterable[str]) -> MeasureRecord:
    return {
        "id": measure.id,
        "label": measure.label,
        "layer": measure.layer,
        "means": measure.means,
        "means_not": measure.means_not,
        "whole": _score(measure, tied, actors) if measure.id in PRECOMPUTED else None,
    }


def _score(measure: Measure, tied: View, actors: Iterable[str]) -> WholeScores:
    try:
        found = measure.compute(tied)
    except QuestionError as error:
        return {"scores": [], "note": None, "refused": str(error)}
    scores = [found.scores.get(id) for id in actors]
    rounded = [score if score is None else round(score, _DECIMALS) for score in scores]
    return {"scores": rounded, "note": found.note, "refused": None}

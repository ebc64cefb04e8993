"""What each measure means, and its scores on all that is claimed where they cost little."""

from __future__ import annotations

from collections.abc import Mapping

from ..analysis.ranking import MEASURES, Measure
from ..analysis.ranking.network import build_network
from ..network import Graph, View
from ..scope import EVERYTHING
from .records import MeasureRecord

_CHAINS = frozenset({"betweenness", "closeness", "harmonic", "positive-betweenness"})
"""Those that visit every actor in turn, for as many steps as there are ties."""
_MATRICES = frozenset({"pagerank", "eigenvector", "pn"})
"""Those that need SciPy, which takes longer to load than the page takes to count for itself."""
_MOST_STEPS = 100_000
_DECIMALS = 12


def list_measures(graph: Graph) -> dict[str, MeasureRecord]:
    """Describe all measures, with the scores of all who have a tie that is not only a thesis.

    The scores are None where the page is to count for itself: it does so in slices, on demand, and
    counts shortest chains ten times as fast as Python.
    """
    tied = build_network(graph, EVERYTHING).tied
    return {id: _describe(measure, tied) for id, measure in MEASURES.items()}


def _describe(measure: Measure, plain: View) -> MeasureRecord:
    found = measure.compute(plain) if _is_cheap(measure, plain) else None
    return {
        "label": measure.label,
        "layer": measure.layer,
        "means": measure.means,
        "means_not": measure.means_not,
        "note": found.note if found else None,
        "scores": _round(found.scores) if found else None,
    }


def _is_cheap(measure: Measure, plain: View) -> bool:
    if measure.id in _CHAINS:
        return len(plain) * plain.size() <= _MOST_STEPS
    return measure.id not in _MATRICES


def _round(scores: Mapping[str, float]) -> dict[str, float]:
    return {id: round(score, _DECIMALS) for id, score in sorted(scores.items())}

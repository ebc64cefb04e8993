"""Rank the actors of a network by a measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...model.errors import QuestionError
from ...model.garbage import paused_collection
from ...model.graph_data import Graph, GraphData, read_graph
from ...model.phrases import say, say_count
from ...model.progress import report_progress
from ...model.scope import EVERYTHING, Scope
from ...model.text import did_you_mean
from ..records import answer_json
from .measure import Measure
from .network import build_network
from .table import MEASURES

_DECIMALS = 9
"""Scores that agree to this many decimals share a rank."""


@dataclass(frozen=True, slots=True)
class RankedActor:
    """An actor with its score and its rank; equal scores share a rank."""

    id: str
    name: str
    score: float
    rank: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """The actors with a tie in a scope, the highest score first, ties in the order of ids.

    All of them, unless `note` says which the measure leaves out. `counted` is the number with a
    score, `absent` the number in the scope without any tie, who have no rank. `scope` is the one
    used; `theses_left_out` says that it has fewer relations because of that.
    `standard_error` is the largest of scores estimated from a sample of actors; None if they
    are exact.
    """

    measure: str
    layer: str
    scope: Scope
    unknown: int
    theses_left_out: bool
    counted: int
    absent: int
    note: str | None
    actors: tuple[RankedActor, ...]
    standard_error: float | None = None

    @property
    def sentence(self) -> str:
        """How many actors are ranked, and how many are not because they have no tie."""
        if not self.counted:
            return say("nobody-tied")
        ranked = say_count("ranked", self.counted)
        others = say_count("not-ranked", self.absent)
        return f"{ranked} {others}" if self.absent else ranked

    def top(self, most: int | None) -> Ranking:
        """Return the ranking with its first actors only."""
        return replace(self, actors=self.actors[:most])

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        answer = answer_json(self)
        if self.standard_error is None:
            del answer["standard_error"]
        return answer


@paused_collection()
def rank_actors(graph: Graph, by: str = "betweenness", scope: Scope = EVERYTHING) -> Ranking:
    """Rank the actors that have a tie in a scope by a measure.

    Actors without a tie are not in the network, so they do not affect the scores. Theses are left
    out unless the scope names its modes. The paper of each measure is cited where it is computed;
    the answer names its layer.

    Raises QuestionError for an unknown measure, or one that is undefined on this network;
    ScopeError for a scope that cannot be used.
    """
    data = read_graph(graph)
    measure = find_measure(by)
    network = build_network(data, scope)
    report_progress(f"Measuring {measure.id}")
    found = measure.compute(network.tied)
    return Ranking(
        measure=measure.id,
        layer=measure.layer,
        scope=network.scope,
        unknown=network.tied.graph["unknown"],
        theses_left_out=network.theses_left_out,
        counted=len(found.scores),
        absent=network.absent,
        note=found.note,
        actors=tuple(_order(data, found.scores)),
        standard_error=found.error,
    )


def _order(data: GraphData, scores: Mapping[str, float]) -> Iterator[RankedActor]:
    levels = {id: round(score, _DECIMALS) for id, score in scores.items()}
    rank, level = 0, 0.0
    for position, id in enumerate(sorted(levels, key=lambda id: (-levels[id], id)), start=1):
        if position == 1 or levels[id] != level:
            rank, level = position, levels[id]
        yield RankedActor(id, data.actors[id].name, float(scores[id]), rank)


def find_measure(name: str) -> Measure:
    """Return a measure by its id.

    Raises QuestionError, with suggestions, if there is none.

    >>> find_measure("degree").label
    'Degree'
    """
    if name not in MEASURES:
        hint = did_you_mean(name, MEASURES) or f"There are: {', '.join(MEASURES)}."
        raise QuestionError(f"{say('no-measure', name=name)} {hint}")
    return MEASURES[name]

"""Who matters: measures of centrality, each with the layer that it is computed on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import networkx as nx

from ..errors import QuestionError
from ..network import Graph, View, actor_of, view
from ..scope import EVERYTHING, Scope
from ..text import did_you_mean

_DECIMALS = 9
"""Scores that agree to this many decimals share a rank."""

CONNECTION = "all ties as mere connection, signs and directions left aside"
DIRECTED = "all ties as claimed, symmetric ones both ways, signs left aside"


@dataclass(frozen=True, slots=True)
class Measure:
    """One way to say who matters: its layer, what a score means, and how it is computed."""

    id: str
    label: str
    layer: str
    means: str
    compute: Callable[[View], Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class RankedActor:
    """An actor with its score and its rank; equal scores share a rank."""

    id: str
    name: str
    score: float
    rank: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """Every actor of a scope, the highest score first, ties in the order of ids."""

    measure: str
    layer: str
    scope: Scope
    unknown: int
    actors: tuple[RankedActor, ...]

    def top(self, most: int | None) -> Ranking:
        """Return the ranking with its first actors only."""
        return replace(self, actors=self.actors[:most])

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {
            "measure": self.measure,
            "layer": self.layer,
            "scope": self.scope.as_given(),
            "unknown": self.unknown,
            "actors": [
                {"id": each.id, "name": each.name, "score": each.score, "rank": each.rank}
                for each in self.actors
            ],
        }


def rank_actors(graph: Graph, by: str = "betweenness", scope: Scope = EVERYTHING) -> Ranking:
    """Rank all actors of a scope by a measure.

    Counts are numbers of other actors, not of claims. Betweenness (Freeman 1977) and closeness
    (Wasserman & Faust 1994) are shares of 1, PageRank (Brin & Page 1998) sums to 1.

    Raises QuestionError for an unknown measure, ScopeError for a scope that cannot be used.
    """
    measure = find_measure(by)
    plain = view(graph, scope)
    scores = {id: float(score) for id, score in measure.compute(plain).items()}
    order = sorted(scores, key=lambda id: (-round(scores[id], _DECIMALS), id))
    ranked: list[RankedActor] = []
    for position, id in enumerate(order, start=1):
        same = ranked and round(ranked[-1].score, _DECIMALS) == round(scores[id], _DECIMALS)
        rank = ranked[-1].rank if same else position
        ranked.append(RankedActor(id, actor_of(graph, id).name, scores[id], rank))
    unknown = plain.graph["unknown"]
    return Ranking(measure.id, measure.layer, scope, unknown, tuple(ranked))


def find_measure(name: str) -> Measure:
    """Return a measure by its id.

    Raises QuestionError, with suggestions, where there is none.

    >>> find_measure("degree").label
    'Degree'
    """
    if name not in MEASURES:
        hint = did_you_mean(name, MEASURES) or f"There are: {', '.join(MEASURES)}."
        raise QuestionError(f'There is no measure "{name}". {hint}')
    return MEASURES[name]


def _connect(plain: View) -> nx.Graph[str]:
    connected: nx.Graph[str] = nx.Graph()
    connected.add_nodes_from(plain)
    connected.add_edges_from(plain.edges())
    return connected


def _count_neighbours(plain: View) -> dict[str, float]:
    return {id: len(set(plain.pred[id]) | set(plain.succ[id])) for id in plain}


def _count_signed(plain: View, sign: int) -> dict[str, float]:
    neighbours: dict[str, set[str]] = {id: set() for id in plain}
    for first, second in plain.edges():
        if any(relation.sign == sign for relation in plain.edges[first, second]["relations"]):
            neighbours[first].add(second)
            neighbours[second].add(first)
    return {id: len(others) for id, others in neighbours.items()}


def _count_net(plain: View) -> dict[str, float]:
    positive, negative = _count_signed(plain, 1), _count_signed(plain, -1)
    return {id: positive[id] - negative[id] for id in plain}


def _measure_pagerank(plain: View) -> Mapping[str, float]:
    scores: Mapping[str, float] = nx.pagerank(plain, weight=None, tol=1e-12, max_iter=1000)
    return scores


MEASURES: dict[str, Measure] = {
    measure.id: measure
    for measure in (
        Measure(
            "degree",
            "Degree",
            CONNECTION,
            "How many other actors the sources tie it to; not how strong it is.",
            _count_neighbours,
        ),
        Measure(
            "in-degree",
            "In-degree",
            DIRECTED,
            "How many actors are claimed to act towards it; a much named target scores high too.",
            lambda plain: dict(plain.in_degree()),
        ),
        Measure(
            "out-degree",
            "Out-degree",
            DIRECTED,
            "How many actors it is claimed to act towards; not how much it does.",
            lambda plain: dict(plain.out_degree()),
        ),
        Measure(
            "positive-degree",
            "Positive degree",
            "positive ties, directions left aside",
            "With how many actors it is claimed to stand; a label counts as much as an act.",
            lambda plain: _count_signed(plain, 1),
        ),
        Measure(
            "negative-degree",
            "Negative degree",
            "negative ties, directions left aside",
            "Against how many actors it is claimed to stand, whoever began.",
            lambda plain: _count_signed(plain, -1),
        ),
        Measure(
            "net-degree",
            "Net degree",
            "positive less negative ties, directions left aside",
            "Actors it stands with, less those it stands against; mixed pairs count in both.",
            _count_net,
        ),
        Measure(
            "betweenness",
            "Betweenness",
            CONNECTION,
            "The share of shortest chains that run through it; a chain of enmities counts alike.",
            lambda plain: nx.betweenness_centrality(_connect(plain)),
        ),
        Measure(
            "closeness",
            "Closeness",
            CONNECTION,
            "How few steps it is from the others; friends and enemies are equally near.",
            lambda plain: nx.closeness_centrality(_connect(plain)),
        ),
        Measure(
            "pagerank",
            "PageRank",
            DIRECTED,
            "How much points to it, from actors that much points to; it is attention, not power.",
            _measure_pagerank,
        ),
    )
}
"""All measures by id. On one article they measure that author's attention."""

"""All measures."""

from __future__ import annotations

from . import attention, chains, degrees, layers, pn, reach
from .measure import Measure

MEASURES: dict[str, Measure] = {
    measure.id: measure
    for measure in (
        Measure(
            "degree",
            "Degree",
            layers.CONNECTION,
            "How many other actors the sources tie it to; not how strong it is.",
            degrees.count_neighbours,
        ),
        Measure(
            "in-degree",
            "In-degree",
            layers.DIRECTED,
            "How many actors are claimed to act towards it; a much named target scores high too.",
            degrees.count_towards,
        ),
        Measure(
            "out-degree",
            "Out-degree",
            layers.DIRECTED,
            "How many actors it is claimed to act towards; not how much it does.",
            degrees.count_from,
        ),
        Measure(
            "positive-degree",
            "Positive degree",
            layers.POSITIVE,
            "With how many actors it is claimed to stand; a label counts as much as an act.",
            degrees.count_friends,
        ),
        Measure(
            "negative-degree",
            "Negative degree",
            layers.NEGATIVE,
            "Against how many actors it is claimed to stand, whoever began.",
            degrees.count_enemies,
        ),
        Measure(
            "net-degree",
            "Net degree",
            layers.NET,
            "Actors it stands with, less those it stands against; mixed pairs count in both.",
            degrees.count_net,
        ),
        Measure(
            "betweenness",
            "Betweenness",
            layers.CONNECTION,
            "The share of shortest chains that run through it; a chain of enmities counts alike.",
            chains.measure_betweenness,
        ),
        Measure(
            "closeness",
            "Closeness",
            layers.CONNECTION,
            "How few steps it is from the others; friends and enemies are equally near.",
            chains.measure_closeness,
        ),
        Measure(
            "pagerank",
            "PageRank",
            layers.DIRECTED,
            "How much points to it, from actors that much points to; it is attention, not power.",
            attention.measure_pagerank,
        ),
        Measure(
            "harmonic",
            "Harmonic closeness",
            layers.CONNECTION,
            "The mean of 1/steps to the others, 0 if out of reach; friends and enemies are alike.",
            chains.measure_harmonic,
        ),
        Measure(
            "positive-betweenness",
            "Positive betweenness",
            layers.POSITIVE,
            "The share of shortest chains of friends that run through it; who backs whom is lost.",
            chains.measure_positive_betweenness,
        ),
        Measure(
            "eigenvector",
            "Eigenvector",
            layers.LARGEST_POSITIVE,
            "How much it stands with those who stand with many; in the largest component only.",
            attention.measure_eigenvector,
        ),
        Measure(
            "pn",
            "PN centrality",
            layers.ONE_SIGN,
            "Friends raise it, enemies lower it, well-placed ones more; compare within one n only.",
            pn.measure_pn,
        ),
        Measure(
            "reach-out",
            "Reach of backing",
            layers.BACKING,
            "How many actors its backing leads to, step by step; nobody says that it is passed on.",
            reach.count_reached,
        ),
        Measure(
            "reach-in",
            "Backers behind",
            layers.BACKING,
            "How many actors stand behind it, step by step; nobody says that backing is passed on.",
            reach.count_behind,
        ),
    )
}
"""All measures by id. On one article they measure that author's attention."""

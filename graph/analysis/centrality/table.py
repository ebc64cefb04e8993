"""All measures."""

from __future__ import annotations

from . import betweenness as chains
from . import degrees, layers, pn, reach
from . import eigenvector as attention
from .measure import Measure

MEASURES: dict[str, Measure] = {
    measure.id: measure
    for measure in (
        Measure(
            "degree",
            "Degree",
            layers.CONNECTION,
            "How many other actors the sources tie it to.",
            "It does not say how strong it is.",
            degrees.count_neighbours,
        ),
        Measure(
            "in-degree",
            "In-degree",
            layers.DIRECTED,
            "How many actors are claimed to act towards it.",
            "It is no prestige: a much named target scores as high as a favourite.",
            degrees.count_towards,
        ),
        Measure(
            "out-degree",
            "Out-degree",
            layers.DIRECTED,
            "Towards how many actors it is claimed to act.",
            "It does not say how much it does.",
            degrees.count_from,
        ),
        Measure(
            "positive-degree",
            "Positive degree",
            layers.POSITIVE,
            "With how many actors it is claimed to stand.",
            "It does not say how firmly: a label counts as much as an act.",
            degrees.count_friends,
            needs="sides",
        ),
        Measure(
            "negative-degree",
            "Negative degree",
            layers.NEGATIVE,
            "Against how many actors it is claimed to stand.",
            "It does not say who began.",
            degrees.count_enemies,
            needs="sides",
        ),
        Measure(
            "net-degree",
            "Net degree",
            layers.NET,
            "How many actors it is claimed to stand with, less those claimed to be against it.",
            "It does not weigh them, and a mixed pair counts in both.",
            degrees.count_net,
            needs="sides",
        ),
        Measure(
            "betweenness",
            "Betweenness",
            layers.CONNECTION,
            "The share of shortest chains of claims that run through it.",
            "It is no power to mediate: a chain of enmities counts alike.",
            chains.measure_betweenness,
        ),
        Measure(
            "closeness",
            "Closeness",
            layers.CONNECTION,
            "How few steps of claims it is from the others.",
            "It does not mean friendship: friends and enemies are equally near.",
            chains.measure_closeness,
        ),
        Measure(
            "pagerank",
            "PageRank",
            layers.DIRECTED,
            "How much points to it, from actors that much points to.",
            "It is attention, not power.",
            attention.measure_pagerank,
        ),
        Measure(
            "harmonic",
            "Harmonic closeness",
            layers.CONNECTION,
            "The mean of 1/steps to the others, 0 where they are out of reach.",
            "It does not mean friendship: friends and enemies are alike.",
            chains.measure_harmonic,
        ),
        Measure(
            "positive-betweenness",
            "Positive betweenness",
            layers.POSITIVE,
            "The share of shortest chains of friends that run through it.",
            "It does not say who backs whom.",
            chains.measure_positive_betweenness,
            needs="sides",
        ),
        Measure(
            "eigenvector",
            "Eigenvector",
            layers.LARGEST_POSITIVE,
            "How much it stands with those who stand with many.",
            "It tells nothing of actors outside the largest component.",
            attention.measure_eigenvector,
            needs="sides",
        ),
        Measure(
            "pn",
            "PN centrality",
            layers.ONE_SIGN,
            "Friends raise it, enemies lower it, well-placed ones more.",
            "It cannot be compared where another number of actors is counted.",
            pn.measure_pn,
            needs="sides",
        ),
        Measure(
            "reach-out",
            "Reach of backing",
            layers.BACKING,
            "How many actors its backing leads to, step by step.",
            "It is no chain of command: nobody says that backing is passed on.",
            reach.count_reached,
            needs="support",
        ),
        Measure(
            "reach-in",
            "Backers behind",
            layers.BACKING,
            "How many actors stand behind it, step by step.",
            "It is no chain of command: nobody says that backing is passed on.",
            reach.count_behind,
            needs="support",
        ),
    )
}
"""All measures by id."""
ATTENTION = "On one article, this measures that author's attention, not the world."
"""What no measure means."""

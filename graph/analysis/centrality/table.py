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
            "How many other actors the sources connect it to.",
            "It does not say how strong it is.",
            degrees.count_neighbours,
        ),
        Measure(
            "in-degree",
            "In-degree",
            layers.DIRECTED,
            "How many actors are claimed to act towards it.",
            "It does not measure prestige: a frequent target scores as high as a favourite.",
            degrees.count_towards,
        ),
        Measure(
            "out-degree",
            "Out-degree",
            layers.DIRECTED,
            "How many actors it is claimed to act towards.",
            "It does not say how much it does.",
            degrees.count_from,
        ),
        Measure(
            "positive-degree",
            "Positive degree",
            layers.POSITIVE,
            "How many actors it is claimed to have a positive tie with.",
            "It ignores strength: an epithet counts as much as what is stated outright.",
            degrees.count_friends,
            needs="sides",
        ),
        Measure(
            "negative-degree",
            "Negative degree",
            layers.NEGATIVE,
            "How many actors it is claimed to have a negative tie with.",
            "It does not say who started it.",
            degrees.count_enemies,
            needs="sides",
        ),
        Measure(
            "net-degree",
            "Net degree",
            layers.NET,
            "Its positive degree minus its negative degree.",
            "It ignores strength, and a pair with both signs counts in both.",
            degrees.count_net,
            needs="sides",
        ),
        Measure(
            "betweenness",
            "Betweenness",
            layers.CONNECTION,
            "The share of shortest chains of claims that run through it.",
            "It does not measure power to mediate; chains of enemies count too.",
            chains.measure_betweenness,
        ),
        Measure(
            "closeness",
            "Closeness",
            layers.CONNECTION,
            "How few steps it is from the others, along claims.",
            "It does not mean friendship: friends and enemies count the same.",
            chains.measure_closeness,
        ),
        Measure(
            "pagerank",
            "PageRank",
            layers.DIRECTED,
            "How much it is pointed to by actors that are much pointed to.",
            "It measures attention, not power.",
            attention.measure_pagerank,
        ),
        Measure(
            "harmonic",
            "Harmonic closeness",
            layers.CONNECTION,
            "The mean of 1/steps to the others, 0 where they are out of reach.",
            "It does not mean friendship: friends and enemies count the same.",
            chains.measure_harmonic,
        ),
        Measure(
            "positive-betweenness",
            "Positive betweenness",
            layers.POSITIVE,
            "The share of shortest chains of positive ties that run through it.",
            "It does not say who backs whom.",
            chains.measure_positive_betweenness,
            needs="sides",
        ),
        Measure(
            "eigenvector",
            "Eigenvector",
            layers.LARGEST_POSITIVE,
            "How well it is connected, by positive ties, to well-connected actors.",
            "It says nothing about actors outside the largest component.",
            attention.measure_eigenvector,
            needs="sides",
        ),
        Measure(
            "pn",
            "PN centrality",
            layers.ONE_SIGN,
            "Friends raise it and enemies lower it; well-connected ones more.",
            "It cannot be compared between networks with different numbers of actors.",
            pn.measure_pn,
            needs="sides",
        ),
        Measure(
            "reach-out",
            "Reach of backing",
            layers.BACKING,
            "How many actors its backing reaches, directly or through others.",
            "It is not a chain of command: nobody says that backing is passed on.",
            reach.count_reached,
            needs="support",
        ),
        Measure(
            "reach-in",
            "Backers behind",
            layers.BACKING,
            "How many actors back it, directly or through others.",
            "It is not a chain of command: nobody says that backing is passed on.",
            reach.count_behind,
            needs="support",
        ),
    )
}
"""All measures by id."""
ATTENTION = "On one article, this measures that author's attention, not the world."
"""The caution for every measure."""

"""Networks to draw: the article as it was with 49 actors, and made-up ones."""

from pathlib import Path
from random import Random

import graph as ag
from graph.layout import Line, list_tied, place
from graph.layout.figure import make_figure
from graph.layout.placement import make_placement, stretch_to
from graph.model.drawing import Drawing
from graph.model.graph_data import read_graph
from graph.page.picture import prepare
from graph.page.theme import measure_boxes

ROOT = Path(__file__).parents[1]
FROZEN = Path(__file__).parent / "data" / "article-49" / "data"
WINDOW, LARGE, PHONE = (980.0, 577.0), (1100.0, 757.0), (390.0, 546.0)
"""The picture's pane in windows of 1280 x 720, 1400 x 900 and 390 x 844."""


def network_of(path):
    """Return actors, ties, lines and boxes of a project."""
    return prepare(read_graph(ag.load(path)))


def make_network(size, seed=1):
    """Make four powers of two camps with their clients, then friends and foes at random."""
    dice = Random(seed)
    ids = [f"actor-{number:03}" for number in range(size)]
    ties = {(ids[number % 4], ids[number]): 1 for number in range(4, size)}
    while len(ties) < 1.6 * size:
        one, other = sorted(dice.sample(range(size), 2))
        ties.setdefault((ids[one], ids[other]), 1 if one % 2 == other % 2 else -1)
    return ids, ties, lines_of(ties), measure_boxes({id: id.capitalize() for id in ids})


def lines_of(ties):
    return [
        Line(f"{one} tied {other}", one, other, sign or 0) for (one, other), sign in ties.items()
    ]


def fit(network, drawing, pane):
    """Stretch the tied actors of a drawing to a pane, as the page does."""
    _, ties, lines, boxes = network
    return stretch_to(make_placement(make_figure(list_tied(ties), boxes, lines), drawing), pane)


def by_distances(network):
    """Draw a network by target distances alone."""
    _, ties, _, boxes = network
    return Drawing(place(list_tied(ties), ties, boxes))

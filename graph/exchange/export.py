"""Render a graph in any export format, and list what the format loses."""

from __future__ import annotations

from pathlib import Path

from ..analysis.scores import Given, check_scores
from ..model.errors import QuestionError
from ..model.garbage import paused_collection
from ..model.graph_data import Graph, read_graph
from ..model.scope import EVERYTHING, Scope
from ..model.text import did_you_mean
from .export_formats import FORMATS
from .export_formats import list_losses as _list_losses
from .extract import Positions, extract


@paused_collection()
def render_export(
    graph: Graph,
    format: str,
    scope: Scope = EVERYTHING,
    positions: Positions | None = None,
    scores: Given | None = None,
) -> str:
    """Return a graph as the text of a format: graphml, gexf, cytoscape, nodelink, csv or ftm.

    `positions` are those of the actors, as in the layout file. Every relation carries its
    claimants, sources and places. `scores` are of your own, by name: a number for each actor or
    ordered pair.

    Raises QuestionError if there is no such format, or a score cannot be used; ScopeError if the
    scope names something that the graph does not have.
    """
    data = read_graph(graph)
    chosen = FORMATS[check_format(format)]
    return chosen.render(extract(data, scope, positions, check_scores(data, scores)))


def list_losses(graph: Graph, format: str, scope: Scope = EVERYTHING) -> list[str]:
    """List in sentences what a format loses of a graph; empty if it keeps everything.

    Raises QuestionError if there is no such format.
    """
    data = read_graph(graph)
    return _list_losses(extract(data, scope), check_format(format))


def check_format(format: str) -> str:
    """Return a format if it exists; else raise QuestionError, with suggestions."""
    if format not in FORMATS:
        hint = did_you_mean(format, FORMATS) or f"There are: {', '.join(FORMATS)}."
        raise QuestionError(f'There is no format "{format}". {hint}')
    return format


def find_format(path: Path) -> str:
    """Return the format of a file, by its extension.

    Raises QuestionError if the extension is unknown.

    >>> find_format(Path("aleppo.gexf"))
    'gexf'
    """
    endings = {ending: each.id for each in FORMATS.values() for ending in each.endings}
    for ending in sorted(endings, key=len, reverse=True):
        if path.name.lower().endswith(ending):
            return endings[ending]
    known = ", ".join(endings)
    raise QuestionError(
        f'Unknown file extension: "{path.name}". Name the format, or use one of: {known}.'
    )

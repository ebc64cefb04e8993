"""Rendering a graph in any of the formats, with what is lost."""

from __future__ import annotations

from pathlib import Path

from ..analysis.scores import Given, check_scores
from ..model.errors import QuestionError
from ..model.graph import Graph
from ..model.scope import EVERYTHING, Scope
from ..model.text import did_you_mean
from .extract import Positions, extract
from .losses import FORMATS
from .losses import list_losses as _list_losses


def render_export(
    graph: Graph,
    format: str,
    scope: Scope = EVERYTHING,
    positions: Positions | None = None,
    scores: Given | None = None,
) -> str:
    """Return a graph as the text of a format: graphml, gexf, cytoscape, nodelink, csv or ftm.

    `positions` says where actors stand, as the layout file has it. Every relation carries its
    claimants, sources and places. `scores` are of your own, by name: a number for each actor or
    ordered pair.

    Raises QuestionError where there is no such format, or a score cannot be used; ScopeError where
    the scope names something that the graph does not have.
    """
    chosen = FORMATS[check_format(format)]
    return chosen.render(extract(graph, scope, positions, check_scores(graph, scores)))


def list_losses(graph: Graph, format: str, scope: Scope = EVERYTHING) -> list[str]:
    """List in sentences what a format loses of a graph; empty where it holds everything.

    Raises QuestionError where there is no such format.
    """
    return _list_losses(extract(graph, scope), check_format(format))


def check_format(format: str) -> str:
    """Return a format that there is.

    Raises QuestionError, with suggestions, where there is none of that name.
    """
    if format not in FORMATS:
        hint = did_you_mean(format, FORMATS) or f"There are: {', '.join(FORMATS)}."
        raise QuestionError(f'There is no format "{format}". {hint}')
    return format


def find_format(path: Path) -> str:
    """Return the format that a file's name ends as.

    Raises QuestionError where no format does.

    >>> find_format(Path("aleppo.gexf"))
    'gexf'
    """
    endings = {ending: each.id for each in FORMATS.values() for ending in each.endings}
    for ending in sorted(endings, key=len, reverse=True):
        if path.name.lower().endswith(ending):
            return endings[ending]
    known = ", ".join(endings)
    raise QuestionError(
        f'"{path.name}" ends as no format does. Name the format, or end in {known}.'
    )

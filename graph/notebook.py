"""A graph as a page, in a notebook or as text."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

from .analysis.scores import Given, check_scores
from .files.layout_file import Layout, layout_path, read_layout
from .model.graph_data import Graph, read_graph
from .model.text import count

HEIGHT = 680
_SANDBOX = "allow-downloads allow-modals allow-scripts"


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that a notebook displays in its own frame.

    The frame isolates the page: it has access to neither the notebook nor the network.
    """

    page: str
    label: str
    height: int = HEIGHT

    def __repr__(self) -> str:
        return self.label

    def _repr_html_(self) -> str:
        """Return the frame as HTML, for Jupyter, VS Code and marimo."""
        return (
            f'<iframe title="{escape(self.label)}" sandbox="{_SANDBOX}" width="100%" '
            f'height="{self.height}" style="border: 0" srcdoc="{escape(self.page)}"></iframe>'
        )


def show(
    graph: Graph,
    data: str | Path | None = None,
    *,
    view: str = "",
    height: int = HEIGHT,
    scores: Given | None = None,
) -> Shown:
    """Display the page of a graph in a notebook.

    `data`, `view`, `scores` and errors are as in `to_html`; `height` is in pixels. The page is
    part of the notebook's output, about a megabyte, and needs no network.

    >>> import graph as ag
    >>> ag.show(ag.load("data"), "data")
    Page with 54 actors and 134 claims (displayed in a notebook)
    """
    page = to_html(graph, data, view=view, scores=scores)
    actors, claims = count(len(graph), "actor"), count(len(read_graph(graph).claims), "claim")
    label = f"Page with {actors} and {claims} (displayed in a notebook)"
    return Shown(page, label, height)


def to_html(
    graph: Graph,
    data: str | Path | None = None,
    *,
    view: str = "",
    scores: Given | None = None,
) -> str:
    """Return the page of a graph as the text of one HTML file.

    `data` is a project's data folder or file, whose layout file has the positions of actors.
    Actors without a position there, or all without `data`, are placed automatically. `view` is
    what the page opens on, as after the "#" of a link: "select=turkey&types=backs". `scores` are
    your own, by name: a number for each actor (id, name or alias) or ordered pair, as the measures
    of NetworkX return them; the page marks them as yours. Nothing is written.

    Raises QuestionError if a score cannot be used.

    >>> import graph as ag
    >>> ag.to_html(ag.load("data"), "data")[:15]
    '<!doctype html>'
    """
    from .page.payload import build_payload
    from .page.picture import draw_graph
    from .page.render import render_page

    own = check_scores(read_graph(graph), scores)
    known, _ = read_layout(layout_path(Path(data)), sorted(graph)) if data else (Layout(), ())
    return render_page(build_payload(graph, draw_graph(graph, known), own), view)

"""What takes long to compute of a network: kept between builds until what it depends on changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, cast

from ..files.cache import keep
from ..files.layout_file import Layout, parse_layout, render_layout
from ..model.digest import digest, digest_ties
from ..model.graph_data import Graph, GraphData, read_graph

if TYPE_CHECKING:
    from .bloc_records import Blocs
    from .records import MeasureRecord, OverviewRecord, TensionTable


class NetworkRecord(TypedDict):
    """The parts of the page's record that take long."""

    measures: list[MeasureRecord]
    overview: OverviewRecord | None
    tensions: TensionTable
    blocs: Blocs


def describe_network(data: GraphData, layout: Layout) -> NetworkRecord:
    """Describe the measures, tensions, blocs and camps of a network."""
    content, ties = digest(data), f"{digest_ties(data)}\n{layout.camps}"
    parts = {
        **keep("shape", ties, lambda: _describe_shape(data, layout)),
        **keep("claims", content, lambda: _describe_claims(data)),
    }
    return cast("NetworkRecord", parts)


def _describe_shape(data: GraphData, layout: Layout) -> dict[str, Any]:
    """Describe what depends on who is tied to whom, and with what sign."""
    from .measures import list_measures
    from .overview import describe_overview

    return {"measures": list_measures(data), "overview": describe_overview(data, layout)}


def _describe_claims(data: GraphData) -> dict[str, Any]:
    """Describe what also depends on claimants and dates."""
    from .blocs import describe_blocs
    from .tensions import describe_tensions

    return {"tensions": describe_tensions(data), "blocs": describe_blocs(data)}


def draw_kept(graph: Graph, known: Layout) -> Layout:
    """Compute the layout of all actors and relations; known positions are kept.

    Drawn again, a layout stays as it is, so that the next build finds it.
    """
    ties, before = digest_ties(read_graph(graph)), render_layout(known)
    drawn = keep("layout", f"{ties}\n{before}", lambda: _draw(graph, known))
    if drawn != before:
        keep("layout", f"{ties}\n{drawn}", lambda: drawn)
    return parse_layout(drawn)


def _draw(graph: Graph, known: Layout) -> str:
    from .picture import draw_graph

    return render_layout(draw_graph(graph, known))

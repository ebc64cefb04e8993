"""What takes long to compute of a network: kept between builds until its claims change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, cast

from ..files.cache import keep
from ..files.layout_file import Layout, parse_layout, render_layout
from ..model.digest import digest
from ..model.graph_data import Graph, GraphData, read_graph

if TYPE_CHECKING:
    from .bloc_records import Blocs
    from .records import MeasureRecord, OverviewRecord, TensionTable


class NetworkRecord(TypedDict):
    """The parts of the page's record that take long."""

    measures: list[MeasureRecord]
    tensions: TensionTable
    blocs: Blocs
    overview: OverviewRecord | None


def describe_network(data: GraphData) -> NetworkRecord:
    """Describe the measures, tensions, blocs and camps of a network."""
    return cast("NetworkRecord", keep("network", digest(data), lambda: _describe(data)))


def _describe(data: GraphData) -> Any:
    from .blocs import describe_blocs
    from .measures import list_measures
    from .overview import describe_overview
    from .tensions import describe_tensions

    return {
        "measures": list_measures(data),
        "tensions": describe_tensions(data),
        "blocs": describe_blocs(data),
        "overview": describe_overview(data),
    }


def draw_kept(graph: Graph, known: Layout) -> Layout:
    """Compute the layout of all actors and relations; known positions are kept.

    Drawn again, a layout stays as it is, so that the next build finds it.
    """
    content, before = digest(read_graph(graph)), render_layout(known)
    drawn = keep("layout", f"{content}\n{before}", lambda: _draw(graph, known))
    if drawn != before:
        keep("layout", f"{content}\n{drawn}", lambda: drawn)
    return parse_layout(drawn)


def _draw(graph: Graph, known: Layout) -> str:
    from .picture import draw_graph

    return render_layout(draw_graph(graph, known))

"""What takes long to compute of a network, kept between builds for as long as its claims are the same."""

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
    """Compute the layout of all actors and relations; known positions are kept."""
    basis = f"{digest(read_graph(graph))}\n{render_layout(known)}"
    return parse_layout(keep("layout", basis, lambda: _draw(graph, known)))


def _draw(graph: Graph, known: Layout) -> str:
    from .picture import draw_graph

    return render_layout(draw_graph(graph, known))

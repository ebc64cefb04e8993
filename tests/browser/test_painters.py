"""What pictures are drawn with: vis-network's own painters."""

from __future__ import annotations

import pytest
from making import claim, graph_of
from pages import open_page, page_of

from graph.page.payload import build_payload
from graph.page.render import render_page

pytestmark = pytest.mark.browser

PRIVATE = """() => {
  const edge = ag.inside.edgeOf("us backs ypg");
  const node = ag.inside.nodeOf("us");
  const { view } = ag.inside.network.body;
  const context = document.createElement("canvas").getContext("2d");
  return {
    "edge.draw": typeof edge.draw, "edge.drawArrows": typeof edge.drawArrows,
    "edge.edgeType.getPoint": typeof edge.edgeType.getPoint,
    "node.draw": typeof node.draw,
    "node.draw().drawExternalLabel": typeof node.draw(context).drawExternalLabel,
    "node.shape.boundingBox.left": typeof node.shape.boundingBox.left,
    "body.view.scale": typeof view.scale,
    "body.nodeIndices": Array.isArray(ag.inside.network.body.nodeIndices) && "array",
    "body.edgeIndices": Array.isArray(ag.inside.network.body.edgeIndices) && "array",
    "nodesHandler.options.scaling.label.drawThreshold":
      typeof ag.inside.network.nodesHandler.options.scaling.label.drawThreshold,
  };
}"""


def test_vis_network_still_has_the_painters_that_pictures_call(page, tmp_path):
    from graph.page.vis import read_library

    assert "@version 9.1.2" in read_library(), "pyvis carries another vis-network: see below"
    open_page(page, tmp_path, page_of("us backs ypg"))
    kinds = {
        "edge.draw": "function", "edge.drawArrows": "function",
        "edge.edgeType.getPoint": "function", "node.draw": "function",
        "node.draw().drawExternalLabel": "function", "node.shape.boundingBox.left": "number",
        "body.view.scale": "number", "body.nodeIndices": "array", "body.edgeIndices": "array",
        "nodesHandler.options.scaling.label.drawThreshold": "number",
    }  # fmt: skip
    assert page.evaluate(PRIVATE) == kinds, (
        "vis-network's own painters have changed: bring picture/vis.js in line, and "
        "picture/svgcontext.js with what they call on a context"
    )


@pytest.mark.parametrize(("down", "times"), [(200, 3), (-200, 2)], ids=["below", "above"])
def test_the_head_of_a_highlighted_arrow_is_not_hidden_by_the_name_under_its_dot(
    page, tmp_path, down, times
):
    """vis-network paints it once, the highlighted picture again, and a third time over the name."""
    graph = graph_of(claim("a backs b"))
    positions = {"a": (0, down), "b": (0, 0)}
    open_page(page, tmp_path, render_page(build_payload(graph, positions)), "#select=b")
    counted = page.evaluate(
        """() => {
          const edge = ag.inside.edgeOf("a backs b");
          const paint = edge.drawArrows.bind(edge);
          let count = 0;
          edge.drawArrows = (context) => { count += 1; paint(context); };
          ag.vis.redraw();
          return count;
        }"""
    )
    assert counted == times

"""What pictures are drawn with: vis-network's own painters."""

from __future__ import annotations

import pytest
from pages import open_page, page_of

pytestmark = pytest.mark.browser

PRIVATE = """() => {
  const edge = ag.inside.edgeOf("us backs ypg");
  const node = ag.inside.nodeOf("us");
  const { view } = ag.inside.network.body;
  const context = document.createElement("canvas").getContext("2d");
  return {
    "edge.draw": typeof edge.draw, "edge.drawArrows": typeof edge.drawArrows,
    "edge.edgeType.getPoint": typeof edge.edgeType.getPoint,
    "edge.edgeType.getViaNode": typeof Object.getPrototypeOf(edge.edgeType).getViaNode,
    "edge.edgeType.getArrowData": typeof Object.getPrototypeOf(edge.edgeType).getArrowData,
    "edge.options.arrows.to.scaleFactor": typeof edge.options.arrows.to.scaleFactor,
    "node.draw": typeof node.draw,
    "node.distanceToBorder()": typeof node.distanceToBorder(context, 0),
    "body.view.scale": typeof view.scale,
    "body.nodeIndices": Array.isArray(ag.inside.network.body.nodeIndices) && "array",
    "body.edgeIndices": Array.isArray(ag.inside.network.body.edgeIndices) && "array",
    "renderer._drawEdges": typeof ag.inside.network.renderer._drawEdges,
    "canvas.getContext": typeof ag.inside.network.canvas.getContext,
  };
}"""


def test_vis_network_still_has_the_painters_that_pictures_call(page, tmp_path):
    from graph.page.vis import read_library

    assert "@version 9.1.2" in read_library(), "pyvis carries another vis-network: see below"
    open_page(page, tmp_path, page_of("us backs ypg"))
    kinds = {
        "edge.draw": "function", "edge.drawArrows": "function",
        "edge.edgeType.getPoint": "function", "edge.edgeType.getViaNode": "function",
        "edge.edgeType.getArrowData": "function", "edge.options.arrows.to.scaleFactor": "number",
        "node.draw": "function", "node.distanceToBorder()": "number",
        "body.view.scale": "number", "body.nodeIndices": "array", "body.edgeIndices": "array",
        "canvas.getContext": "function", "renderer._drawEdges": "function",
    }  # fmt: skip
    assert page.evaluate(PRIVATE) == kinds, (
        "vis-network's own painters have changed: bring picture/vis.js in line, and "
        "picture/svgcontext.js with what they call on a context"
    )

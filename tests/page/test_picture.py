"""What the picture shows and how: no label covers another, and lines say what they are."""

from __future__ import annotations

import pytest
from making import claim, graph_of
from overlaps import MEASURE_BOXES, MEASURE_NAMES, list_overlaps
from pages import article_page, click_actor, open_page, page_of
from playwright.sync_api import expect

from graph.model import Actor
from graph.network import actor_of, select, vocabulary_of
from graph.page.theme import measure_box, wrap_label
from graph.page.vis import PREFIX, bend_parallels, draw, find_arrows


@pytest.mark.browser
def test_no_label_of_the_article_overlaps_another_or_a_foreign_dot(page, tmp_path):
    open_page(page, tmp_path, article_page())
    boxes = page.evaluate(MEASURE_BOXES)
    assert len(boxes) > 30
    assert min(box["shown"] for box in boxes) >= 10
    assert list_overlaps(boxes, boxes) == []


@pytest.mark.browser
@pytest.mark.parametrize("size", [(1280, 800), (900, 700), (360, 740)])
@pytest.mark.parametrize("zoom", [0, 2, 4, 6])
def test_names_shown_in_a_small_picture_never_overlap(page, tmp_path, size, zoom):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_page(page, tmp_path, article_page())
    for _ in range(zoom):
        page.evaluate("ag.network.vis.moveTo({ scale: ag.network.vis.getScale() / 1.2 })")
    shown = page.evaluate(MEASURE_NAMES)
    if shown["needed"]:
        assert shown["names"]
        assert list_overlaps(shown["names"], shown["dots"]) == []
    else:
        assert zoom < 4


@pytest.mark.browser
def test_no_name_is_cut_by_the_edge_of_a_phone(page, tmp_path):
    page.set_viewport_size({"width": 360, "height": 740})
    open_page(page, tmp_path, article_page())
    names = page.evaluate(MEASURE_NAMES)["names"]
    left, right = page.evaluate("""() => {
      const { vis, frame } = ag.network;
      return [0, frame.clientWidth].map((x) => vis.DOMtoCanvas({ x, y: 0 }).x * vis.getScale());
    }""")
    assert len(names) > 10
    assert all(left <= each["label"][0] and each["label"][2] <= right for each in names)


@pytest.mark.browser
def test_the_room_estimated_for_a_label_is_never_too_small(page, tmp_path):
    open_page(page, tmp_path, article_page())
    labels = page.evaluate("ag.first.first.nodes.map(({ id, label }) => [id.slice(1), label])")
    boxes = {box["id"]: box["whole"] for box in page.evaluate(MEASURE_BOXES)}
    for id, label in labels:
        room = measure_box(label)
        left, top, right, bottom = boxes[id]
        assert right - left <= room.width + 0.5, label
        assert -top <= room.above
        assert bottom <= room.below


@pytest.mark.browser
def test_the_whole_network_is_in_view_at_first(page, tmp_path):
    open_page(page, tmp_path, article_page())
    outside = page.evaluate(
        """() => {
          const { clientWidth: width, clientHeight: height } = ag.network.frame;
          return ag.data.ids.filter((id) => {
            const { left, top, right, bottom } = ag.network.boxOf(id);
            const first = ag.network.vis.canvasToDOM({ x: left, y: top });
            const last = ag.network.vis.canvasToDOM({ x: right, y: bottom });
            return first.x < 0 || first.y < 0 || last.x > width || last.y > height;
          });
        }"""
    )
    assert outside == []


@pytest.mark.browser
def test_selecting_brings_all_neighbours_out_from_under_the_panel(page, tmp_path):
    open_page(page, tmp_path, article_page())
    page.emulate_media(reduced_motion="reduce")
    click_actor(page, "iran")
    page.wait_for_timeout(100)
    covered = page.evaluate(
        """() => {
          const edge = document.getElementById("details").getBoundingClientRect().left -
            ag.network.frame.getBoundingClientRect().left;
          const { vis, boxOf } = ag.network;
          const right = (id) => vis.canvasToDOM({ x: boxOf(id).right, y: 0 }).x;
          return [...ag.light.get().actors].filter((id) => right(id) > edge);
        }"""
    )
    assert covered == []


@pytest.mark.browser
def test_the_picture_takes_the_size_of_the_window(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    page.set_viewport_size({"width": 1200, "height": 600})
    expect(page.locator("#network canvas")).to_have_css("width", "900px")


@pytest.mark.browser
def test_dark_and_light_are_drawn_in_their_own_colours(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    colour = "ag.network.edgeOf('us backs ypg').options.color.color"
    light = page.evaluate(colour)
    page.emulate_media(color_scheme="dark")
    page.wait_for_timeout(200)
    dark = page.evaluate(colour)
    assert dark != light
    assert dark == page.evaluate("ag.colours.get('sign-positive')")


@pytest.mark.browser
def test_what_the_painter_calls_of_the_library_is_there(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    kinds = page.evaluate(
        """() => {
          const [edge, node] = [ag.network.edgeOf("us backs ypg"), ag.network.nodeOf("us")];
          const context = document.createElement("canvas").getContext("2d");
          return [typeof edge.draw, typeof edge.drawArrows, typeof edge.edgeType.getPoint,
            typeof node.draw, typeof node.draw(context).drawExternalLabel];
        }"""
    )
    assert kinds == ["function"] * 5


def drawing_of(*claims, **more):
    graph = graph_of(*claims, **more)
    actors = {id: actor_of(graph, id) for id in graph}
    places = dict.fromkeys(graph, (0.0, 0.0))
    return draw(actors, select(graph).relations, places, vocabulary_of(graph))


def edges_of(*claims, **more):
    return {edge["id"]: edge for edge in drawing_of(*claims, **more)["edges"]}


def test_sign_and_standing_each_have_a_look_of_their_own():
    types = ("backs", "opposes", "part-of")
    modes = ("act", "label", "intent", "thesis")
    looks = set()
    for type in types:
        for mode in modes:
            (edge,) = edges_of(claim(f"a {type} b", mode=mode)).values()
            looks.add((str(edge["dashes"]), edge["width"], edge["color"]["opacity"]))
    assert len(looks) == len(types) * len(modes)


def test_what_nobody_supports_has_no_line():
    assert edges_of(claim("a backs b", stance="denies")) == {}


def test_an_ended_relation_is_pale():
    ended = edges_of(claim("a backs b", end="past"))["a backs b"]
    lasting = edges_of(claim("a backs b"))["a backs b"]
    assert ended["color"]["opacity"] < lasting["color"]["opacity"]


@pytest.mark.parametrize(
    ("given", "arrows"),
    [
        (claim("a backs b"), "to"),
        (claim("a allied-with b"), ""),
        (claim("a fights b", attacker="a"), "to"),
        (claim("a fights b", attacker="b"), "from"),
        (claim("a fights b", attacker="both"), "from, to"),
    ],
)
def test_arrowheads_point_at_objects_and_at_the_attacked(given, arrows):
    (relation,) = select(graph_of(given)).relations
    assert find_arrows(relation) == arrows


def test_parallel_lines_part_and_a_single_one_is_straight():
    edges = edges_of("a backs b", "b backs a", "a fights b", "a backs c")
    assert edges["a backs c"]["smooth"] is False
    bends = bend_parallels(select(graph_of("a backs b", "b backs a", "a fights b")).relations)
    as_seen_from_a = {bends["a backs b"], -bends["b backs a"], bends["a fights b"]}
    assert len(as_seen_from_a) == 3


def test_an_umbrella_is_dashed_and_quoted_and_a_group_is_not():
    drawing = drawing_of("a backs b", actors=(Actor("b", "rebels", "umbrella"),))
    nodes = {node["id"]: node for node in drawing["nodes"]}
    assert nodes[PREFIX + "b"]["label"] == "“rebels”"
    assert nodes[PREFIX + "b"]["shapeProperties"]["borderDashes"] == [3, 2]
    assert nodes[PREFIX + "a"]["shapeProperties"]["borderDashes"] is False


def test_dots_are_of_one_size():
    nodes = drawing_of("a backs b", "b leads c")["nodes"]
    assert len({node["size"] for node in nodes}) == 1


@pytest.mark.parametrize("name", ["", "x" * 200, "一" * 60, "عربي " * 30, "a\u2028b", "A-B " * 40])
def test_a_label_takes_three_lines_at_most(name):
    assert wrap_label(name).count("\n") <= 2

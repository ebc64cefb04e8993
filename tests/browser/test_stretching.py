"""One drawing for windows of all sizes: stretched to the pane, upright on a phone."""

from __future__ import annotations

import re

import pytest
from making import claim, graph_of
from pages import article_page, details, open_page, save_picture, settle
from playwright.sync_api import expect

from graph.files.layout_file import Layout, parse_layout
from graph.model.drawing import Drawing
from graph.page.payload import build_payload
from graph.page.render import render_page

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
WIDE = {"width": 1280, "height": 720}
FILLED = """() => {
  const { width, height } = ag.vis.frame.getBoundingClientRect();
  const unit = ag.labels.unit(), scale = ag.vis.scale();
  const dots = ag.inside.actors().map((id) => {
    const { x, y } = ag.vis.positionOf(id), size = ag.vis.sizeOf(id);
    return { left: x - size, right: x + size, top: y - size, bottom: y + size };
  });
  const names = ag.labels.names().map(({ box }) =>
    Object.fromEntries(Object.entries(box).map(([side, at]) => [side, at / unit])));
  const all = [...dots, ...names];
  const range = (low, high) =>
    (Math.max(...all.map((box) => box[high])) - Math.min(...all.map((box) => box[low]))) * scale;
  return { width: range("left", "right") / width, height: range("top", "bottom") / height, scale };
}"""
"""The parts of the frame's width and height that dots and names take, and the scale."""
FACTORS = """() => {
  const { x, y } = ag.drawing.toBase({ x: 1, y: 1 });
  return [1 / x, 1 / y];
}"""
HEADS = """() => ag.inside.relations().flatMap((id) => {
  const { edgeType, options } = ag.inside.edgeOf(id);
  return ["from", "to"].filter((end) => options.arrows[end].enabled).map((end) => {
    const { point, core } = edgeType.getArrowData(null, end);
    const middle = { x: (point.x + core.x) / 2, y: (point.y + core.y) / 2 };
    const { curve: { from, to } } = ag.vislines.lineOf(id);
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return { id, name: ag.labels.at(middle), point, length };
  });
})"""
"""The arrowheads, each with the actor whose name covers it."""

POSITIONS = {"a": (-300, 0), "b": (300, 0), "c": (0, -200), "d": (0, 200)}
TALL = {"a": (0, -200), "b": (0, 200), "c": (-120, 0), "d": (120, 0)}
CLAIMS = ("a backs b", "b fights c", "c allied-with d", "d backs a")


def page_with(layout, claims=CLAIMS):
    return render_page(build_payload(graph_of(*map(claim, claims)), layout))


@pytest.fixture
def both(page, tmp_path):
    """A page with a wide and an upright drawing."""
    page.emulate_media(reduced_motion="reduce")
    upright = Drawing(TALL, {"a": "above"}, {"a backs b": 0.18})
    layout = Layout(POSITIONS, frozenset({"d"}), upright=upright)
    return open_page(page, tmp_path, page_with(layout))


def resize(page, size):
    page.set_viewport_size(size)
    settle(page)


def base(page, id):
    return tuple(page.evaluate("(id) => Object.values(ag.drawing.baseOf(id))", id))


@pytest.mark.parametrize("size", [(1400, 900), (1280, 720), (1900, 1000)])
def test_dots_and_names_fill_the_pane_and_letters_keep_their_size(page, tmp_path, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    filled = open_page(page, tmp_path, article_page()).evaluate(FILLED)
    assert 0.92 <= filled["width"] <= 1
    assert 0.85 <= filled["height"] <= 1
    assert filled["scale"] == 1


def test_the_article_has_at_least_25_names_on_a_phone(page, tmp_path):
    page.set_viewport_size(PHONE)
    open_page(page, tmp_path, article_page())
    assert page.evaluate("ag.labels.names().length") >= 25
    assert page.evaluate(FILLED)["height"] >= 0.85


def test_a_pane_narrower_than_high_has_the_upright_drawing(both):
    assert both.evaluate("ag.drawing.isUpright()") is False
    resize(both, PHONE)
    assert both.evaluate("ag.drawing.isUpright()") is True
    assert base(both, "a") == TALL["a"]
    assert both.evaluate("ag.drawing.placeOf('a')") == "above"
    smooth = both.evaluate("ag.inside.edgeOf('a backs b').options.smooth")
    assert (smooth["type"], smooth["roundness"]) == ("curvedCW", 0.18)
    resize(both, WIDE)
    assert base(both, "a") == POSITIONS["a"]
    assert both.evaluate("ag.inside.edgeOf('a backs b').options.smooth.enabled") is False


def test_a_page_without_an_upright_drawing_shows_the_wide_one(page, tmp_path):
    page.set_viewport_size(PHONE)
    open_page(page, tmp_path, page_with(Layout(POSITIONS)))
    assert base(page, "a") == POSITIONS["a"]


def test_the_picture_fits_again_when_details_open_and_close(both):
    settle(both)
    before = both.evaluate(FACTORS)
    both.evaluate("ag.state.set({ select: 'a' })")
    expect(details(both)).to_be_visible()
    settle(both)
    narrow = both.evaluate(FACTORS)
    assert narrow[0] < before[0]
    edge = details(both).bounding_box()["x"]
    rights = both.evaluate("""ag.data.ids.map((id) => ag.vis.frame.getBoundingClientRect().left +
      ag.vis.toFrame({ x: ag.labels.reachOf(id).right, y: 0 }).x)""")
    assert max(rights) <= edge
    both.get_by_role("button", name="Close details").click()
    settle(both)
    assert both.evaluate(FACTORS) == pytest.approx(before)


def test_a_view_that_the_reader_has_moved_is_not_fitted(both):
    both.get_by_role("button", name="Zoom in").click()
    settle(both)
    before = both.evaluate(FACTORS)
    both.evaluate("ag.state.set({ select: 'a' })")
    settle(both)
    assert both.evaluate(FACTORS) == before
    both.get_by_role("button", name="Close details").click()
    settle(both)
    assert both.evaluate(FACTORS) == before


def test_moved_actors_belong_to_the_drawing_they_were_moved_in(both, tmp_path):
    both.goto(both.url.split("#")[0] + "#moved=a:-280:20&moved_upright=a:10:-190")
    both.reload()
    both.locator("body[data-ready=yes]").wait_for()
    assert base(both, "a") == (-280, 20)
    resize(both, PHONE)
    assert base(both, "a") == (10, -190)
    moved = both.get_by_role("group", name="Moved actors")
    with both.expect_download() as download:
        moved.get_by_role("button", name="Save layout").click()
    saved = parse_layout(download.value.path().read_text(encoding="utf-8"))
    assert saved.positions == {**POSITIONS, "a": (-280, 20)}
    assert saved.upright.positions == {**TALL, "a": (10, -190)}
    assert saved.upright.names == {"a": "above"}
    assert saved.upright.bends == {"a backs b": 0.18}
    assert saved.pinned == {"a", "d"}
    moved.get_by_role("button", name="Put back").click()
    assert base(both, "a") == TALL["a"]
    assert "moved_upright" not in both.url
    assert "moved=a" in both.url


def test_a_view_of_the_other_drawing_is_not_shown(both):
    resize(both, PHONE)
    both.get_by_role("button", name="Zoom in").click()
    both.wait_for_url(re.compile(r"at=[^&]*,upright"))
    shared = both.url
    both.set_viewport_size(WIDE)
    both.goto("about:blank")
    both.goto(shared)
    both.locator("body[data-ready=yes]").wait_for()
    settle(both)
    assert both.evaluate("ag.vis.scale()") == 1
    assert both.evaluate("ag.network.isUntouched()") is True


def test_a_name_is_at_the_place_that_it_was_given(page, tmp_path):
    drawing = Layout(POSITIONS, names={"a": "right", "b": "left", "c": "above"})
    open_page(page, tmp_path, page_with(drawing))
    boxes = page.evaluate("Object.fromEntries(ag.labels.names().map(({ id, box }) => [id, box]))")
    dots = page.evaluate("Object.fromEntries(ag.data.ids.map((id) => [id, ag.vis.positionOf(id)]))")
    assert boxes["a"]["left"] > dots["a"]["x"]
    assert boxes["b"]["right"] < dots["b"]["x"]
    assert boxes["c"]["bottom"] < dots["c"]["y"]
    assert boxes["d"]["top"] > dots["d"]["y"]


def test_only_between_neighbours_may_a_name_hide_a_head(page, tmp_path):
    open_page(page, tmp_path, article_page())
    settle(page)
    heads = page.evaluate(HEADS)
    assert len(heads) > 60
    assert [head["id"] for head in heads if head["name"] and head["length"] > 120] == []


def test_a_head_from_below_ends_at_its_own_name(page, tmp_path):
    layout = Layout({"a": (0, 200), "b": (0, 0)})
    open_page(page, tmp_path, page_with(layout, ["a backs b"]))
    (head,) = page.evaluate(HEADS)
    box, dot = page.evaluate(
        "[ag.labels.names().find(({ id }) => id === 'b').box, ag.vis.positionOf('b')]"
    )
    assert head["name"] is None
    assert box["bottom"] - 0.5 <= head["point"]["y"] < box["bottom"] + 4
    page.evaluate("ag.state.set({ moved: new Map([['a', { x: 0, y: -200 }]]) })")
    page.evaluate("ag.vis.redraw()")
    (head,) = page.evaluate(HEADS)
    assert head["point"]["y"] == pytest.approx(dot["y"] - 9, abs=0.6)


def test_a_saved_picture_is_the_same_on_a_phone(both, tmp_path):
    wide = save_picture(both, tmp_path, "SVG").read_bytes()
    both.get_by_role("button", name="Zoom in").click()
    resize(both, PHONE)
    assert save_picture(both, tmp_path, "SVG").read_bytes() == wide
    assert both.evaluate("ag.drawing.isUpright()") is True


def test_names_are_not_chosen_again_while_the_reader_moves_the_view(both):
    both.get_by_role("button", name="Zoom in").click()
    settle(both)
    same = both.evaluate("""() => {
      const before = ag.labels.names();
      ag.vis.moveTo({ position: { x: 50, y: 50 } });
      ag.vis.redraw();
      return ag.labels.names() === before;
    }""")
    assert same is True


def test_letters_grow_less_than_the_picture_so_that_there_is_room_for_more_names(page, tmp_path):
    page.set_viewport_size(PHONE)
    open_page(page, tmp_path, article_page())
    before = page.evaluate("ag.labels.names().length")
    page.evaluate("ag.inside.network.moveTo({ scale: 4 * ag.vis.scale() })")
    assert page.evaluate("ag.labels.names().length") > before


MANY = (
    [claim(f"a{at:03} backs a{(at * 7 + 1) % 100:03}") for at in range(100)]
    + [claim(f"a{at:03} fights a{(at * 3 + 2) % 100:03}") for at in range(100) if at != 99]
    + [claim(f"a{at:03} opposes a{(at + 1) % 100:03}") for at in range(50)]
)
DRAWN = """() => {
  const { network } = ag.inside;
  let painted = 0;
  const edge = network.body.edges[network.body.edgeIndices[0]];
  const draw = Object.getPrototypeOf(edge).draw;
  edge.draw = function (context) { painted += 1; draw.call(this, context); };
  const pixels = () => [...network.canvas.getContext().getImageData(300, 100, 300, 300).data];
  const move = (across) => { network.body.view.translation.x += across; ag.vis.redraw(); };
  ag.vis.redraw();
  ag.vis.redraw();
  const before = painted;
  for (let turn = 0; turn < 5; turn += 1) move(7);
  const whileMoving = painted - before;
  const copied = pixels();
  ag.vis.change();
  ag.vis.redraw();
  const anew = pixels();
  const differing = anew.filter((value, at) => Math.abs(value - copied[at]) > 40).length;
  const ink = anew.filter((value) => value > 0).length;
  return { whileMoving, anew: painted - before, differing, ink };
}"""


def test_many_lines_are_copied_and_not_painted_again_while_the_view_moves(page, tmp_path):
    graph = graph_of(*MANY)
    spread = {id: ((at % 10) * 90 - 400, (at // 10) * 50 - 230) for at, id in enumerate(graph)}
    open_page(page, tmp_path, render_page(build_payload(graph, Layout(spread))))
    settle(page)
    drawn = page.evaluate(DRAWN)
    assert drawn["whileMoving"] == 0
    assert drawn["anew"] == 1
    assert drawn["ink"] > 10_000
    assert drawn["differing"] < drawn["ink"] / 200

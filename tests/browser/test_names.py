"""Names in the picture: each in full or not at all, and the most tied actors before all others."""

from __future__ import annotations

import pytest
from making import claim
from overlaps import MEASURE_NAMES, list_overlaps
from pages import article_page, open_page, page_of
from painted import assert_all_in_full
from rounds import also

pytestmark = pytest.mark.browser

HEIGHTS = [600, 720, 850, 1100, *also(*range(610, 1100, 10))]

TIES = """() => {
  const { ofActor } = ag.data.view(ag.state.get().scope);
  return Object.fromEntries(ag.data.ids.map((id) => [id, ofActor.get(id)?.length ?? 0]));
}"""


def fit_to(page, width, height):
    """Give the window a size, and wait until the picture is fitted to it."""
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate(
        """async () => {
          const next = () => new Promise(requestAnimationFrame);
          for (let frame = 0; frame < 3; frame += 1) await next();
          ag.inside.network.setSize("100%", "100%");
          ag.network.showAll();
        }"""
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_name_is_painted_in_full_at_every_height(page, tmp_path, scheme):
    page.emulate_media(color_scheme=scheme)
    open_page(page, tmp_path, article_page())
    for width in (1280, 1536):
        for height in HEIGHTS:
            fit_to(page, width, height)
            names = assert_all_in_full(page)
            assert "United States" in names or {"United", "States"} <= names


def test_each_name_is_painted_in_full_at_every_scale(page, tmp_path):
    open_page(page, tmp_path, article_page())
    for tenth in range(40, 140, 3):
        page.evaluate(f"ag.inside.network.moveTo({{ scale: {tenth / 130} }})")
        assert_all_in_full(page)


@pytest.mark.parametrize("size", [(1280, 720), (360, 740), *also((1280, 1000))])
@pytest.mark.parametrize("hash", ["#select=israel", "#from=turkey&to=israel", "#types=fights"])
def test_no_name_next_to_what_is_highlighted_is_half_hidden(page, tmp_path, size, hash):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(reduced_motion="reduce")
    open_page(page, tmp_path, article_page(), hash)
    assert_all_in_full(page)


def test_names_that_labels_leave_to_the_picture_are_back_where_nothing_is_highlighted(
    page, tmp_path
):
    page.emulate_media(reduced_motion="reduce")
    open_page(page, tmp_path, page_of("us backs ypg", "turkey fights fsa"))
    before = assert_all_in_full(page)
    page.evaluate("ag.state.set({ select: 'us' })")
    assert assert_all_in_full(page) == {"US", "YPG"}
    page.evaluate("ag.state.set({ select: '' })")
    assert assert_all_in_full(page) == before == {"US", "YPG", "TURKEY", "FSA"}


@pytest.mark.parametrize("size", [(360, 640), (412, 915), *also((360, 740), (390, 844))])
def test_on_a_phone_the_most_tied_have_their_names_and_outlets_without_a_tie_none(
    page, tmp_path, size
):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_page(page, tmp_path, article_page(), "#draw=claimants")
    shown, ties = page.evaluate(MEASURE_NAMES), page.evaluate(TIES)
    named = {name["id"] for name in shown["names"]}
    most_tied = sorted(ties, key=lambda id: (-ties[id], id))[:10]
    assert [id for id in most_tied if id not in named] == []
    assert [id for id in named if not ties[id]] == []
    assert list_overlaps(shown["names"], shown["dots"]) == []


def test_where_there_is_room_for_all_those_without_a_tie_are_named_too(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#draw=claimants")
    fit_to(page, 1280, 720)
    shown, ties = page.evaluate(MEASURE_NAMES), page.evaluate(TIES)
    assert {name["id"] for name in shown["names"]} == set(ties)
    assert 0 in ties.values()


@pytest.mark.parametrize("size", [(1280, 720), (1280, 600), (360, 740)])
def test_no_name_is_under_what_covers_the_picture(page, tmp_path, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_page(page, tmp_path, article_page())
    names = page.evaluate(MEASURE_NAMES)["names"]
    top = page.evaluate("""() => {
      const { top } = document.querySelector(".strip").getBoundingClientRect();
      const y = top - ag.vis.frame.getBoundingClientRect().top;
      return ag.inside.network.DOMtoCanvas({ x: 0, y }).y * ag.labels.unit();
    }""")
    assert names
    assert [name["id"] for name in names if name["label"][3] > top] == []


def test_a_click_on_a_painted_name_selects_its_actor(page, tmp_path):
    page.set_viewport_size({"width": 360, "height": 740})
    open_page(page, tmp_path, article_page())
    point = page.evaluate("""() => {
      const scale = ag.labels.unit();
      const { box } = ag.labels.names().find(({ id }) => id === "us");
      const { x, y } = ag.inside.network.canvasToDOM({
        x: (box.left + box.right) / 2 / scale, y: (box.top + box.bottom) / 2 / scale,
      });
      const frame = ag.vis.frame.getBoundingClientRect();
      return [frame.left + x, frame.top + y];
    }""")
    page.mouse.click(*point)
    page.wait_for_url("**select=us*")


def test_an_actor_that_the_scope_leaves_without_a_relation_has_a_readable_name(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg", claim("turkey fights ypg")), "#types=backs")
    assert "TURKEY" in assert_all_in_full(page)

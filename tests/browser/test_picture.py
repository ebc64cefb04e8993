"""What the picture shows and how: no label covers another, and lines say what they are."""

from __future__ import annotations

import pytest
from making import claim
from overlaps import MEASURE_NAMES, list_overlaps
from pages import article_page, click_actor, open_page, page_of, settle
from playwright.sync_api import expect
from rounds import also

from graph.model.records import Actor
from graph.page.theme import measure_box, wrap_label


@pytest.mark.browser
@pytest.mark.parametrize(
    "size", [(1280, 720), (360, 740), *also((1400, 900), (900, 700), (390, 844))]
)
@pytest.mark.parametrize("hash", ["", "#select=turkey", "#types=fights"])
def test_no_name_is_on_another_or_on_a_foreign_dot_at_any_scale(page, tmp_path, size, hash):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(reduced_motion="reduce")
    open_page(page, tmp_path, article_page(), hash)
    for zoom in (1, 1.7, 1 / 2, 1 / 2, 1 / 2):
        page.evaluate(f"ag.inside.network.moveTo({{ scale: ag.vis.scale() * {zoom} }})")
        shown = page.evaluate(MEASURE_NAMES)
        assert shown["names"] or zoom < 1
        # The selected actor is named whatever it covers: there is not always room for it.
        found = list_overlaps(shown["names"], shown["dots"])
        assert [each for each in found if (each[0], each[2]) != ("turkey", "dot")] == []


@pytest.mark.browser
def test_no_name_is_cut_by_the_edge_of_a_phone(page, tmp_path):
    page.set_viewport_size({"width": 360, "height": 740})
    open_page(page, tmp_path, article_page())
    names = page.evaluate(MEASURE_NAMES)["names"]
    left, right = page.evaluate("""() => {
      const { network: vis } = ag.inside, { frame } = ag.vis;
      return [0, frame.clientWidth].map((x) => vis.DOMtoCanvas({ x, y: 0 }).x * ag.labels.unit());
    }""")
    assert len(names) > 10
    assert all(left <= each["label"][0] and each["label"][2] <= right for each in names)


@pytest.mark.browser
def test_the_size_estimated_for_a_label_is_never_too_small(page, tmp_path):
    open_page(page, tmp_path, article_page())
    labels = page.evaluate("ag.inside.nodes().map(({ id, label }) => [id.slice(1), label])")
    below = page.evaluate("ag.data.ids.filter((id) => ag.drawing.placeOf(id) === 'below')")
    assert len(below) > 10
    for id, label in labels:
        if id not in below:
            continue
        room = measure_box(label)
        reach = page.evaluate("(id) => ag.namesizes.reachOf(id)", id)
        assert reach["left"] + reach["right"] <= room.width + 0.5, label
        assert reach["above"] <= room.above
        assert reach["below"] <= room.below


@pytest.mark.browser
def test_the_whole_network_is_in_view_at_first(page, tmp_path):
    open_page(page, tmp_path, article_page())
    outside = page.evaluate(
        """() => {
          const { clientWidth: width, clientHeight: height } = ag.vis.frame;
          return ag.inside.actors().filter((id) => {
            const { left, top, right, bottom } = ag.labels.reachOf(id);
            const first = ag.inside.network.canvasToDOM({ x: left, y: top });
            const last = ag.inside.network.canvasToDOM({ x: right, y: bottom });
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
    settle(page)
    covered = page.evaluate(
        """() => {
          const edge = document.getElementById("details").getBoundingClientRect().left -
            ag.vis.frame.getBoundingClientRect().left;
          const { network: vis } = ag.inside, { reachOf } = ag.labels;
          const right = (id) => vis.canvasToDOM({ x: reachOf(id).right, y: 0 }).x;
          return [...ag.inside.highlighted().actors].filter((id) => right(id) > edge);
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
    colour = "ag.styles.ofRelation(ag.data.view(ag.scope.EVERYTHING).drawn[0]).color.color"
    light = page.evaluate(colour)
    page.emulate_media(color_scheme="dark")
    settle(page)
    dark = page.evaluate(colour)
    assert dark != light
    assert dark == page.evaluate("ag.colours.get('sign-positive')")


LOOKS = """() => Object.fromEntries(ag.data.view(ag.scope.EVERYTHING).drawn
  .map((relation) => [relation.id, ag.styles.ofRelation(relation)]))"""


def looks_of(page, folder, *claims):
    """How the relations of some claims look, by id."""
    return open_page(page, folder, page_of(*claims)).evaluate(LOOKS)


@pytest.mark.browser
def test_sign_and_standing_each_have_a_look_of_their_own(page, tmp_path):
    types = ("backs", "opposes", "part-of")
    modes = ("act", "label", "intent", "thesis")
    claims = [
        claim(f"a{number} {type} b{number}{place}", mode=mode)
        for number, type in enumerate(types)
        for place, mode in enumerate(modes)
    ]
    looks = looks_of(page, tmp_path, *claims).values()
    seen = {(str(look["dashes"]), look["width"], look["color"]["opacity"]) for look in looks}
    assert len(seen) == len(types) * len(modes)


@pytest.mark.browser
def test_an_ended_relation_is_pale(page, tmp_path):
    looks = looks_of(page, tmp_path, claim("a backs b", end="past"), "a backs c")
    assert looks["a backs b"]["color"]["opacity"] < looks["a backs c"]["color"]["opacity"]


@pytest.mark.browser
def test_arrowheads_point_at_objects_and_at_the_attacked(page, tmp_path):
    looks = looks_of(
        page,
        tmp_path,
        "a backs b",
        "a allied-with c",
        claim("a fights d", attacker="a"),
        claim("a fights e", attacker="e"),
        claim("a fights f", attacker="both"),
    )
    assert {id: look["arrows"] for id, look in looks.items()} == {
        "a backs b": "to",
        "a allied-with c": "",
        "a fights d": "to",
        "a fights e": "from",
        "a fights f": "from, to",
    }


@pytest.mark.browser
def test_an_umbrella_has_a_dashed_outline_and_dots_are_of_one_size(page, tmp_path):
    actors = (Actor("b", "rebels", "umbrella"),)
    open_page(page, tmp_path, page_of("a backs b", "b leads c", actors=actors))
    looks = page.evaluate("ag.data.record.actors.map((actor) => ag.styles.ofActor(actor, false))")
    assert [look["shapeProperties"]["borderDashes"] for look in looks] == [False, [3, 2], False]
    assert len({look["size"] for look in looks}) == 1


@pytest.mark.parametrize("name", ["", "x" * 200, "一" * 60, "عربي " * 30, "a\u2028b", "A-B " * 40])
def test_a_label_takes_three_lines_at_most(name):
    assert wrap_label(name).count("\n") <= 2

"""Zoom, colour vision, letters of all scripts and forced colours: nothing is lost to anybody."""

from __future__ import annotations

from itertools import combinations

import pytest
from pages import article_page, choose, details, list_violations, open_page, page_of, settle
from playwright.sync_api import expect
from rounds import also
from tabs import open_context

from graph.model.records import Actor
from graph.model.vocabulary import LINES, builtin_vocabulary
from graph.page.theme import DARK, LIGHT, find_hue, find_shape, find_stroke

NAMES = {"sdf": "قسد (قوات سوريا)", "il": "ישראל!", "cn": "中华人民共和国"}

# How a deuteranope sees linear red, green and blue: Machado, Oliveira and Fernandes (2009).
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
WHITE = (0.9505, 1.0, 1.089)


def linear_of(colour):
    values = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]


def lab_of(colour):
    """CIE L*a*b* of a colour as a deuteranope sees it."""
    red, green, blue = (
        min(
            1,
            max(0, sum(share * value for share, value in zip(row, linear_of(colour), strict=True))),
        )
        for row in DEUTERANOPIA
    )
    xyz = (
        0.4124 * red + 0.3576 * green + 0.1805 * blue,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        0.0193 * red + 0.1192 * green + 0.9505 * blue,
    )
    x, y, z = (
        (v / w) ** (1 / 3) if v / w > 0.008856 else 7.787 * v / w + 16 / 116
        for v, w in zip(xyz, WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one, other):
    return sum((a - b) ** 2 for a, b in zip(lab_of(one), lab_of(other), strict=True)) ** 0.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_kinds_of_one_shape_differ_in_colour_for_a_deuteranope(palette):
    kinds = builtin_vocabulary().kinds.values()
    alike = [
        (one.id, other.id)
        for one, other in combinations(kinds, 2)
        if find_shape(one.shape) == find_shape(other.shape)
        and "umbrella" not in (one.id, other.id)
        and distance(*(palette[f"hue-{find_hue(each.colour)}"] for each in (one, other))) < 10
    ]
    assert alike == []


def test_signs_differ_in_rhythm_where_colours_say_nothing():
    for mode in ("act", "label", "intent", "thesis"):
        rhythms = {find_stroke(line, mode).dashes for line in LINES.values()}
        assert len(rhythms) == 3


@pytest.fixture
def zoomed(browser, problems, tmp_path):
    """The article at 200 %: the window of 1280 x 800 holds half as many of the page's pixels."""
    context = open_context(
        browser, problems.append, viewport={"width": 640, "height": 400}, device_scale_factor=2
    )
    yield open_page(context.new_page(), tmp_path, article_page())
    context.close()
    assert problems == []


@pytest.mark.browser
def test_at_twice_the_size_everything_can_still_be_done(zoomed):
    page = zoomed
    choose(page, "Search actors", "turk")
    expect(details(page).get_by_role("heading", level=2)).to_have_text("Turkey")
    page.get_by_role("button", name="Close details").click()
    page.get_by_role("tab", name="Table").click()
    expect(page.get_by_role("table").first).to_be_visible()
    page.get_by_role("tab", name="Graph").click()
    page.get_by_role("button", name="Zoom in").click()
    page.get_by_role("button", name="Paths and legend").click()
    page.get_by_role("checkbox", name="fights").uncheck()
    expect(page.locator("#scope-line")).to_contain_text("without fights")
    page.get_by_role("button", name="Paths and legend").click()
    page.get_by_role("button", name="Save picture").click()
    expect(page.get_by_role("dialog").get_by_role("button", name="SVG")).to_be_in_viewport()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Keys").click()
    last = page.get_by_role("dialog").get_by_role("definition").last
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


@pytest.mark.browser
@pytest.mark.parametrize("width", [1100, 960, 821, *also(1280, 1101, 961)])
@pytest.mark.parametrize("hash", [*also(""), "#select=turkey&types=backs,fights&as_of=2015"])
def test_what_is_shown_has_room_for_its_text_in_windows_of_all_widths(page, tmp_path, width, hash):
    page.set_viewport_size({"width": width, "height": 700})
    open_page(page, tmp_path, article_page(), hash)
    line = page.locator("#scope-line").bounding_box()
    assert line["width"] >= 120
    assert line["height"] < 110
    assert page.locator("#network").bounding_box()["height"] > 400
    assert page.evaluate("ag.inside.network.getScale()") > 0.1


STRAY = """(names) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const stray = [];
  while (walker.nextNode()) {
    const { parentElement: owner, data: whole } = walker.currentNode;
    if (owner.closest("script, bdi:not([dir]), .hidden") || !owner.checkVisibility()) continue;
    const data = whole.replace(/\\u2068[^\\u2069]*\\u2069/gu, "");
    if (names.some((name) => data.includes(name))) stray.push(`${owner.outerHTML.slice(0, 160)}`);
  }
  return stray;
}"""


@pytest.mark.browser
@pytest.mark.parametrize(
    "hash",
    ["", "#select=sdf", "#select=sdf,il", "#select=sdf+backs+il", "#from=sdf&to=cn",
     "#from=sdf&to=us", "#near=sdf:1&hide=cn", "#avoid=cn&from=sdf&to=il", "#size=degree",
     "#types=fights&select=sdf",
     "#tab=table&table=actors", "#tab=table&table=relations", "#tab=table&table=claims",
     "#tab=sources", "#tab=sources&rests=claimants", "#claimants=il"],
)  # fmt: skip
def test_a_name_never_turns_the_words_around_it(page, tmp_path, hash):
    actors = [Actor(id, name, "state") for id, name in NAMES.items()]
    claims = ("sdf backs il", "cn backs il", "us fights cn")
    open_page(page, tmp_path, page_of(*claims, actors=actors), hash)
    settle(page)
    for fold in page.locator("summary:visible").all():
        fold.click()
    turning = [NAMES["sdf"], NAMES["il"]]
    assert page.evaluate(STRAY, turning) == []


@pytest.mark.browser
@pytest.mark.parametrize("name", NAMES.values())
def test_names_of_all_scripts_are_found_and_selected(page, tmp_path, name):
    actors = [Actor(id, name, "state") for id, name in NAMES.items()]
    open_page(page, tmp_path, page_of("sdf backs il", "cn backs il", actors=actors))
    choose(page, "Search actors", name[:3])
    expect(details(page).get_by_role("heading", level=2)).to_have_text(name)


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_forced_colours_what_is_chosen_is_still_marked(page, tmp_path, scheme):
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    open_page(page, tmp_path, article_page(), "#select=turkey&from=us&to=iran")
    current = page.locator(".path.is-current")
    assert current.evaluate("(path) => getComputedStyle(path).outlineStyle") == "solid"
    tab = page.get_by_role("tab", name="Graph")
    mark = "(tab) => getComputedStyle(tab, '::after').backgroundColor"
    assert tab.evaluate(mark) != page.get_by_role("tab", name="Table").evaluate(mark)
    page.get_by_role("button", name="Keys").click()
    assert list_violations(page) == []

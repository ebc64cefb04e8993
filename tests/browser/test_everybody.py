"""The page for everybody: no violation that axe sees, and what axe can't see of it."""

from __future__ import annotations

import pytest
from looks import in_each_look, take_look
from pages import article_page, choose, details, list_violations, open_page
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def first(_page):
    """The page as it opens."""


def selected(page):
    page.goto(page.url + "#select=turkey")
    expect(details(page)).to_be_visible()


def relation(page):
    page.goto(page.url + "#select=" + page.evaluate("ag.data.record.drawing.edges[0].id"))
    expect(details(page)).to_be_visible()


def paths(page):
    page.goto(page.url + "#from=turkey&to=us")
    if page.viewport_size["width"] < 820:
        page.get_by_role("button", name="Paths and legend").click()
    expect(page.get_by_role("list", name="Paths")).to_be_visible()


def no_path(page):
    page.goto(page.url + "#from=turkey&to=reuters")


def searching(page):
    page.get_by_role("combobox", name="Search actors").fill("syr")
    expect(page.get_by_role("listbox", name="Actors found")).to_be_visible()


@in_each_look
@pytest.mark.parametrize("state", [first, selected, relation, paths, no_path, searching])
def test_axe_finds_no_violation(page, tmp_path, size, scheme, state):
    take_look(page, size, scheme)
    open_page(page, tmp_path, article_page())
    state(page)
    assert list_violations(page) == []


def test_everything_is_reached_by_the_tab_key_and_nothing_twice(page, tmp_path):
    open_page(page, tmp_path, article_page())
    seen = []
    for _ in range(24):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate(
                """() => {
                  const { activeElement: now } = document;
                  return now.getAttribute("aria-label") ?? now.labels?.[0]?.textContent ??
                    now.textContent.trim();
                }"""
            )
        )
        if seen[-1] == "Find paths":
            break
    assert seen[0] == "Search actors"
    assert seen[1] == "Graph"
    shared = page.get_by_role("group", name="Share").get_by_role("button").all_inner_texts()
    assert seen[2] == "Show who only claims"
    rest = seen[3 + len(shared) :]
    assert seen[3 : 3 + len(shared)] == [text.strip() for text in shared]
    assert rest[0].endswith(("relations", "relation"))
    assert rest[1:5] == ["Zoom in", "Zoom out", "Show everything", "Full screen"]
    assert set(rest[5:]) == {"Swap From and To", "From", "To", "Find paths"}


@pytest.mark.parametrize("size", [(360, 740), (640, 400), (320, 568)])
def test_no_window_scrolls_sideways(page, tmp_path, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_page(page, tmp_path, article_page(), "#select=turkey")
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


def test_a_phone_shows_details_as_a_sheet_over_the_lower_part(page, tmp_path):
    page.set_viewport_size({"width": 360, "height": 740})
    open_page(page, tmp_path, article_page(), "#select=turkey")
    box = details(page).bounding_box()
    assert round(box["width"]) == 360
    assert box["y"] > 250


def test_a_phone_opens_paths_and_legend_with_a_button(page, tmp_path):
    page.set_viewport_size({"width": 360, "height": 740})
    open_page(page, tmp_path, article_page())
    expect(page.get_by_role("region", name="Legend")).to_be_hidden()
    button = page.get_by_role("button", name="Paths and legend")
    button.click()
    expect(page.get_by_role("region", name="Legend")).to_be_visible()
    choose(page, "From", "turk")
    choose(page, "To", "united states")
    page.get_by_role("button", name="Find paths").click()
    expect(page.get_by_role("list", name="Paths")).to_be_visible()


def test_nothing_moves_for_those_who_ask_for_that(page, tmp_path):
    page.emulate_media(reduced_motion="reduce")
    open_page(page, tmp_path, article_page(), "#select=turkey")
    assert details(page).evaluate("(element) => getComputedStyle(element).animationName") == "none"

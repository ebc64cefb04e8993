"""Phones, forced colours and large zoom: what is marked stays in sight and keeps its shape."""

from __future__ import annotations

import pytest
from pages import article_page, details, list_violations, open_page, settle
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 740}
LINES = """() => [...document.querySelectorAll(".table tbody tr")].map((row) => {
  const cells = [...row.children].filter((cell) => cell.offsetHeight > 1);
  const tops = cells.map((cell) => cell.getBoundingClientRect().top).sort((a, b) => a - b);
  return tops.filter((top, at) => !at || top - tops[at - 1] > 8).length;
})"""
OUTSIDE = """() => {
  const frame = ag.vis.frame.getBoundingClientRect();
  return [...ag.derived.highlight.highlight.value.actors].filter((id) => {
    const { x, y } = ag.vis.toFrame(ag.vis.positionOf(id));
    return !document.elementFromPoint(frame.left + x, frame.top + y)?.closest("#network");
  });
}"""


@pytest.fixture
def phone(page, tmp_path):
    page.set_viewport_size(PHONE)

    def open_at(hash):
        open_page(page, tmp_path, article_page(), hash)
        settle(page)
        return page

    return open_at


def test_a_selection_stays_in_sight_over_the_sheet_of_its_details(phone):
    page = phone("#select=turkey")
    expect(details(page)).to_be_visible()
    assert page.evaluate(OUTSIDE) == []


def test_a_path_that_is_shown_stays_in_sight_over_the_sheet_with_the_paths(phone):
    page = phone("#from=turkey&to=iran")
    page.get_by_role("button", name="Paths and legend").click()
    settle(page)
    page.locator(".path-show").nth(1).click()
    settle(page)
    assert page.evaluate(OUTSIDE) == []


@pytest.mark.parametrize("table", ["actors", "relations", "claims"])
def test_a_row_is_a_card_of_three_lines(phone, table):
    page = phone(f"#tab=table&table={table}")
    lines = sorted(page.evaluate(LINES))
    assert lines[len(lines) // 2] <= 3
    frame = page.get_by_role("table")
    assert frame.evaluate("(table) => table.scrollWidth <= table.clientWidth")
    assert list_violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_keep_handles_and_swatches(page, tmp_path, scheme):
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    open_page(page, tmp_path, article_page(), "#tab=sources&rests=claimants&without=own-voice")
    adjusted = """(selector) => {
      const [element, part] = selector.split("::");
      const found = document.querySelector(element);
      return getComputedStyle(found, part && `::${part}`).forcedColorAdjust;
    }"""
    for kept in (".time-slider", ".time-bars", ".time-key span::before", ".switch-box::after"):
        assert page.evaluate(adjusted, kept) == "none", kept
    swatch = """() => [...document.querySelectorAll(".time-key span")]
      .map((each) => getComputedStyle(each, "::before").backgroundColor)"""
    paper = page.evaluate("getComputedStyle(document.querySelector('.side')).backgroundColor")
    assert paper not in page.evaluate(swatch)
    chosen = page.locator(".segment:has(:checked)")
    assert chosen.evaluate("(each) => getComputedStyle(each).outlineStyle") == "solid"
    assert list_violations(page) == []


def test_the_handles_of_time_are_painted_in_forced_colours(page, tmp_path):
    open_page(page, tmp_path, article_page())
    strip = page.locator(".time-strip")
    page.emulate_media(forced_colors="active")
    seen = strip.screenshot()
    page.evaluate(
        """() => {
          for (const each of document.querySelectorAll(".time-slider")) each.style.opacity = 0;
        }"""
    )
    assert strip.screenshot() != seen


@pytest.mark.parametrize("hash", ["", "#select=russia"])
def test_at_200_per_cent_the_names_of_the_most_tied_stay(browser, tmp_path, hash):
    context = browser.new_context(viewport={"width": 640, "height": 360}, device_scale_factor=2)
    page = context.new_page()
    open_page(page, tmp_path, article_page(), hash)
    settle(page)
    most = page.evaluate(
        """() => {
          const { ofActor } = ag.data.view(ag.state.get().scope);
          const lit = ag.derived.highlight.highlight.value?.actors;
          return ag.data.ids.filter((id) => !lit || lit.has(id))
            .sort((a, b) => (ofActor.get(b)?.length ?? 0) - (ofActor.get(a)?.length ?? 0))
            .slice(0, 6);
        }"""
    )
    named = page.evaluate("ag.labels.names().map(({ id }) => id)")
    assert set(most) <= set(named)
    context.close()

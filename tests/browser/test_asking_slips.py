"""A reader's small mistakes are reported where they happen, with what still applies."""

from __future__ import annotations

import pytest
from making import claim
from pages import article_page, open_page, page_of
from playwright.sync_api import expect
from tabs import open_context

pytestmark = pytest.mark.browser

CLAIMS = (claim("us backs fsa", start="2012"), claim("us fights isis"), claim("us opposes iran"))
PHONE = {"width": 360, "height": 740}


@pytest.fixture
def explorer(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS))


def date_box(page):
    return page.get_by_role("textbox", name="As of")


def status(page):
    return page.locator("#status")


def test_an_invalid_date_says_which_date_still_holds(explorer):
    note = explorer.locator("#as-of-note")
    for before, holds in (("", "all times"), ("2015", "as of 2015")):
        date_box(explorer).fill(before)
        date_box(explorer).press("Enter")
        date_box(explorer).fill("soon")
        date_box(explorer).press("Enter")
        expect(note).to_contain_text(f"Still shown: {holds}.")
        expect(status(explorer)).to_contain_text(f"Still shown: {holds}.")


def test_a_period_that_still_holds_is_named(explorer):
    explorer.goto(explorer.url + "#during=2012..2014")
    date_box(explorer).fill("soon")
    date_box(explorer).press("Enter")
    expect(explorer.locator("#as-of-note")).to_contain_text("Still shown: 2012 to 2014.")


def test_a_fixed_date_removes_its_error_message(explorer):
    date_box(explorer).fill("soon")
    date_box(explorer).press("Enter")
    expect(status(explorer)).to_contain_text("soon")
    date_box(explorer).fill("2014")
    date_box(explorer).press("Enter")
    expect(status(explorer)).not_to_contain_text("soon")
    expect(explorer.locator("#as-of-note")).to_be_hidden()


@pytest.mark.parametrize(
    ("hash", "names"),
    [
        ("#select=nosuch", "“nosuch”"),
        ("#select=us+backs+nosuch", "“us backs nosuch”"),
        ("#from=us&to=who&avoid=them,fsa&near=it:1", "“who”, “them” and “it”"),
    ],
)
def test_names_of_an_address_that_are_nobody_s_are_reported(explorer, hash, names):
    explorer.goto(explorer.url + hash)
    message = f"There is no {names} in this project."
    expect(explorer.locator("#tip")).to_have_text(message)
    expect(status(explorer)).to_have_text(message)
    explorer.evaluate("ag.state.set({ select: 'us' })")
    if "select" in hash:
        expect(explorer.locator("#tip")).to_be_hidden()


def test_the_last_of_a_group_that_is_removed_says_that_all_are_back(explorer):
    legend = explorer.get_by_role("region", name="Legend")
    for name in ("backs", "fights", "opposes"):
        legend.get_by_role("checkbox", name=name).click()
    word = legend.get_by_text("“opposes” was the only one left, so all are shown again.")
    expect(word).to_be_visible()
    legend.get_by_role("checkbox", name="backs").click()
    expect(word).to_be_hidden()


def test_the_example_of_a_date_is_whole_on_a_phone(page, tmp_path):
    page.set_viewport_size(PHONE)
    open_page(page, tmp_path, article_page())
    page.get_by_role("button", name="Paths and legend").click()
    room, text = date_box(page).evaluate(
        """(box) => {
          const look = getComputedStyle(box);
          const context = document.createElement("canvas").getContext("2d");
          context.font = look.font;
          const padding = parseFloat(look.paddingLeft) + parseFloat(look.paddingRight);
          return [box.clientWidth - padding, context.measureText(box.placeholder).width];
        }"""
    )
    assert text <= room


def test_a_phone_shows_the_network_from_edge_to_edge(page, tmp_path):
    page.set_viewport_size(PHONE)
    open_page(page, tmp_path, article_page())
    left, right = page.evaluate(
        """() => {
          const dots = ag.data.ids.map((id) => ag.vis.toFrame(ag.vis.positionOf(id)).x);
          return [Math.min(...dots), Math.max(...dots)];
        }"""
    )
    assert 10 < left < 30
    assert 330 < right < 350


@pytest.fixture
def touched(browser, problems, tmp_path):
    """A large screen that a finger can touch too, in addition to a mouse."""
    context = open_context(
        browser, problems.append, viewport={"width": 1280, "height": 800}, has_touch=True
    )
    yield open_page(context.new_page(), tmp_path, article_page())
    context.close()
    assert problems == []


def test_a_touch_finds_only_without_hovering(touched):
    expect(touched.get_by_role("button", name="Only backs")).to_be_visible()
    touched.get_by_role("button", name="Only backs").tap()
    expect(touched.locator("#scope-line")).to_contain_text("only backs")

"""What people bring from other programs: undo, a menu by right click, play, full screen, Back."""

from __future__ import annotations

import pytest
from making import claim
from pages import click_actor, details, list_violations, open_page, page_of, point_of
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

CLAIMS = (
    claim("a backs b", start="1992", end="2003"),
    claim("b fights c", start="1993", end="2014"),
    claim("c opposes d", start="2005", end="2016"),
)


@pytest.fixture
def opened(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS))


def scope_line(page):
    return page.locator("#scope-line")


def actor(page, name):
    return page.locator("#actor-keys").get_by_role("button", name=f"{name}, state")


def test_undo_takes_back_filters_one_at_a_time_and_repeats_them(opened):
    opened.get_by_role("checkbox", name="fights").uncheck()
    opened.get_by_role("checkbox", name="opposes").uncheck()
    expect(scope_line(opened)).to_contain_text("only backs")
    opened.keyboard.press("Control+z")
    expect(opened.get_by_role("checkbox", name="opposes")).to_be_checked()
    expect(opened.get_by_role("checkbox", name="fights")).not_to_be_checked()
    opened.keyboard.press("Control+z")
    expect(scope_line(opened)).to_contain_text("Everything is shown")
    opened.keyboard.press("Control+Shift+z")
    opened.keyboard.press("Control+y")
    expect(scope_line(opened)).to_contain_text("only backs")


def test_undo_takes_back_a_moved_actor(opened):
    before = opened.evaluate("ag.vis.positionOf('a')")
    actor(opened, "A").focus()
    opened.keyboard.press("Shift+ArrowRight")
    assert opened.evaluate("ag.vis.positionOf('a')") != before
    opened.keyboard.press("Control+z")
    assert opened.evaluate("ag.vis.positionOf('a')") == before


def test_undo_takes_back_a_moved_actor_of_the_upright_drawing(page, tmp_path):
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, tmp_path, page_of(*CLAIMS))
    before = page.evaluate("ag.vis.positionOf('a')")
    actor(page, "A").focus()
    page.keyboard.press("Shift+ArrowRight")
    assert page.evaluate("ag.state.get().moved_upright.size") == 1
    page.keyboard.press("Control+z")
    assert page.evaluate("ag.state.get().moved_upright.size") == 0
    assert page.evaluate("ag.vis.positionOf('a')") == before


def test_undo_in_a_text_field_is_the_browsers_own(opened):
    opened.get_by_role("checkbox", name="fights").uncheck()
    opened.locator("#finder-input").focus()
    opened.keyboard.press("Control+z")
    expect(opened.get_by_role("checkbox", name="fights")).not_to_be_checked()


def test_a_double_click_in_the_legend_shows_only_that(opened):
    opened.get_by_text("fights", exact=True).first.dblclick()
    expect(scope_line(opened)).to_contain_text("only fights")


def test_a_right_click_opens_the_actors_menu(opened):
    opened.mouse.click(*point_of(opened, "b"), button="right")
    menu = opened.get_by_role("menu", name="B")
    names = [each.inner_text() for each in menu.get_by_role("menuitem").all()]
    assert names == ["Details", "Paths from here", "Paths to here", "Focus", "Hide"]
    assert list_violations(opened) == []
    menu.get_by_role("menuitem", name="Focus").click()
    expect(opened.get_by_role("list", name="In focus")).to_contain_text("B, 1 step")
    expect(menu).to_have_count(0)


def test_the_menu_offers_what_is_claimed_between_it_and_the_selected_actor(opened):
    opened.evaluate("location.hash = '#select=a'")
    expect(details(opened)).to_be_visible()
    opened.mouse.click(*point_of(opened, "b"), button="right")
    opened.get_by_role("menuitem", name="What is claimed between it and A").click()
    expect(details(opened).get_by_role("heading", level=2)).to_have_text("A and B")


def test_the_menu_works_by_keys_and_gives_the_focus_back(opened):
    actor(opened, "B").focus()
    actor(opened, "B").dispatch_event("contextmenu")
    items = opened.get_by_role("menu", name="B").get_by_role("menuitem")
    expect(items.nth(0)).to_be_focused()
    opened.keyboard.press("ArrowUp")
    expect(items.last).to_be_focused()
    opened.keyboard.press("Escape")
    expect(items).to_have_count(0)
    expect(actor(opened, "B")).to_be_focused()


def test_a_click_elsewhere_closes_the_menu(opened):
    opened.mouse.click(*point_of(opened, "b"), button="right")
    expect(opened.get_by_role("menu")).to_be_visible()
    opened.locator("#legend-title").click()
    expect(opened.get_by_role("menu")).to_have_count(0)


@pytest.mark.parametrize(("motion", "step"), [("no-preference", 900), ("reduce", 2500)])
def test_play_moves_on_over_the_years_and_stops_at_the_end(page, tmp_path, motion, step):
    page.emulate_media(reduced_motion=motion)
    page.clock.install()
    open_page(page, tmp_path, page_of(*CLAIMS))
    page.get_by_role("button", name="Play over time").click()
    expect(scope_line(page)).to_contain_text("1992")
    page.clock.run_for(step)
    expect(scope_line(page)).to_contain_text("1993")
    page.get_by_role("button", name="Pause").click()
    page.clock.run_for(3 * step)
    expect(scope_line(page)).to_contain_text("1993")
    page.get_by_role("button", name="Play over time").click()
    page.clock.run_for(30 * step)
    expect(scope_line(page)).to_contain_text("2016")
    expect(page.get_by_role("button", name="Play over time")).to_be_visible()


def test_playing_is_one_step_of_the_history(page, tmp_path):
    page.clock.install()
    open_page(page, tmp_path, page_of(*CLAIMS))
    before = page.evaluate("history.length")
    page.get_by_role("button", name="Play over time").click()
    page.clock.run_for(30 * 900)
    expect(page.get_by_role("button", name="Play over time")).to_be_visible()
    assert page.evaluate("history.length") <= before + 1
    page.keyboard.press("Control+z")
    expect(scope_line(page)).to_contain_text("Everything is shown")


def test_the_page_fills_the_screen_and_leaves_it(opened):
    opened.get_by_role("button", name="Full screen", exact=True).click()
    leave = opened.get_by_role("button", name="Leave full screen")
    expect(leave).to_be_focused()
    assert opened.evaluate("document.fullscreenElement === document.documentElement")
    leave.click()
    expect(opened.get_by_role("button", name="Full screen", exact=True)).to_be_visible()


def test_the_button_is_hidden_where_there_is_no_full_screen(page, tmp_path):
    page.add_init_script("Object.defineProperty(document, 'fullscreenEnabled', { value: false })")
    open_page(page, tmp_path, page_of(*CLAIMS))
    expect(page.locator("#full-screen")).to_be_hidden()


def test_back_goes_step_by_step(opened):
    click_actor(opened, "a")
    opened.get_by_role("checkbox", name="fights").uncheck()
    opened.get_by_role("tab", name="Table").click()
    opened.go_back()
    expect(opened.get_by_role("tab", name="Graph")).to_have_attribute("aria-selected", "true")
    expect(opened.get_by_role("checkbox", name="fights")).not_to_be_checked()
    opened.go_back()
    expect(opened.get_by_role("checkbox", name="fights")).to_be_checked()
    expect(details(opened)).to_be_visible()
    opened.go_back()
    expect(details(opened)).to_be_hidden()
    opened.go_forward()
    expect(details(opened).get_by_role("heading", level=2)).to_have_text("A")


def test_back_leaves_actors_where_they_were_moved(opened):
    actor(opened, "A").focus()
    opened.keyboard.press("Enter")
    actor(opened, "A").focus()
    opened.keyboard.press("Shift+ArrowRight")
    there = opened.evaluate("ag.state.get().moved.get('a').x")
    opened.go_back()
    expect(details(opened)).to_be_hidden()
    assert opened.evaluate("ag.state.get().moved.get('a').x") == there
    opened.wait_for_url("**moved=a*")
    opened.go_forward()
    expect(details(opened).get_by_role("heading", level=2)).to_have_text("A")
    opened.evaluate("location.hash = '#select=b'")
    expect(details(opened).get_by_role("heading", level=2)).to_have_text("B")
    assert opened.evaluate("ag.state.get().moved.size") == 0


def test_a_chosen_path_stays_when_details_close_for_it(page, tmp_path):
    claims = [claim(f"a backs {each}") for each in "bc"] + [
        claim(f"{each} backs d") for each in "bc"
    ]
    open_page(page, tmp_path, page_of(*claims), "#from=a&to=d&select=b")
    paths = page.get_by_role("list", name="Paths").get_by_role("button", name="Claimed chain")
    paths.nth(1).click()
    expect(details(page)).to_be_hidden()
    page.wait_for_function("!location.hash.includes('select')")
    page.wait_for_timeout(100)
    expect(paths.nth(1)).to_have_attribute("aria-pressed", "true")

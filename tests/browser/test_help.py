"""The keys: a dialog lists them, and each does what the list says of it."""

from __future__ import annotations

import re

import pytest
from pages import actor_button, article_page, details, list_violations, open_page, page_of
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

ARROWS = {"←": "ArrowLeft", "→": "ArrowRight", "↑": "ArrowUp", "↓": "ArrowDown"}


def press(page, key):
    page.keyboard.press(ARROWS.get(key, key))


def find_actors(page, text):
    page.get_by_role("combobox", name="Search actors").fill(text)
    return page.get_by_role("listbox", name="Actors found")


def current_actor(page):
    return page.evaluate("ag.state.get().focus")


def check_slash(page, key):
    press(page, key)
    expect(page.get_by_role("combobox", name="Search actors")).to_be_focused()


def check_escape(page, key):
    found = find_actors(page, "iran")
    press(page, key)
    expect(found).to_be_hidden()
    page.keyboard.press("Tab")
    page.evaluate("ag.state.set({ select: 'iran' })")
    press(page, key)
    expect(details(page)).to_be_hidden()


def check_question_mark(page, key):
    press(page, key)
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()


def check_arrows(page, key):
    actor_button(page, "Russia").focus()
    here, way = place_of(page), {"←": (-1, 0), "→": (1, 0), "↑": (0, -1), "↓": (0, 1)}[key]
    press(page, key)
    there = place_of(page)
    assert (there[0] - here[0]) * way[0] + (there[1] - here[1]) * way[1] > 0
    expect(actor_button(page, "Russia")).not_to_be_focused()


def place_of(page):
    return page.evaluate(
        "(({ x, y }) => [x, y])(ag.inside.nodeOf(ag.state.get().focus))",
    )


def check_first_and_last_actor(page, key):
    actor_button(page, "Russia").focus()
    press(page, key)
    assert current_actor(page) == page.evaluate(f"ag.data.ids.at({0 if key == 'Home' else -1})")


def check_enter_in_the_picture(page, key):
    actor_button(page, "Russia").focus()
    press(page, key)
    expect(details(page).get_by_role("heading", level=2)).to_have_text("Russia")


def check_focus(page, key):
    actor_button(page, "Turkey").focus()
    press(page, key)
    assert page.evaluate("[...ag.state.get().near]") == [["turkey", 1]]
    expect(page.get_by_role("group", name="Focus")).to_contain_text("Turkey, 1 step")


def check_expand(page, key):
    check_focus(page, "f")
    press(page, key)
    expect(page.get_by_role("group", name="Focus")).to_contain_text("Turkey, 2 steps")


def check_hide(page, key):
    actor_button(page, "Turkey").focus()
    press(page, key)
    expect(actor_button(page, "Turkey")).to_be_hidden()
    assert current_actor(page) not in ("", "turkey")


def check_moving(page, key):
    actor_button(page, "Russia").focus()
    here = place_of(page)
    page.keyboard.press(f"Shift+{ARROWS[key.removeprefix('Shift ')]}")
    assert current_actor(page) == "russia"
    assert place_of(page) != here


def check_going_through_the_found(page, key):
    options = find_actors(page, "syr").get_by_role("option")
    assert options.count() > 2
    press(page, key)
    expect(options.nth(1 if key == "↓" else options.count() - 1)).to_have_attribute(
        "aria-selected", "true"
    )


def check_enter_in_the_search(page, key):
    find_actors(page, "iran")
    press(page, key)
    expect(details(page).get_by_role("heading", level=2)).to_have_text("Iran")


def check_tabs(page, key):
    page.get_by_role("tab", name="Table").focus()
    page.keyboard.press("Enter")
    press(page, key)
    place = {"←": 0, "→": 2, "Home": 0, "End": -1}[key]
    expect(page.get_by_role("tab").nth(place)).to_have_attribute("aria-selected", "true")


def check_time(page, key):
    end = page.get_by_role("slider").nth(0 if key == "→" else 1)
    before = int(end.input_value())
    end.focus()
    press(page, key)
    assert int(end.input_value()) - before == (1 if key == "→" else -1)
    expect(page.locator("#scope-line")).to_contain_text("at any time")


def check_members(page, key):
    page.evaluate("ag.state.set({ draw: ['folded'] })")
    actor_button(page, "Ukraine, state").focus()
    for is_open in (True, False):
        page.keyboard.press(key)
        assert ("gur" in page.evaluate("ag.inside.actors()")) is is_open


def check_undo(page, key):
    page.get_by_role("checkbox", name="fights").uncheck()
    page.keyboard.press("Control+z")
    expect(page.get_by_role("checkbox", name="fights")).to_be_checked()
    if "Shift" in key:
        page.keyboard.press("Control+Shift+z")
        expect(page.get_by_role("checkbox", name="fights")).not_to_be_checked()


def check_menu(page, key):
    actor_button(page, "Russia").focus()
    actor_button(page, "Russia").dispatch_event("contextmenu")
    expect(page.get_by_role("menu", name="Russia")).to_be_visible()


def check_neighbours(page, key):
    actor_button(page, "Turkey").focus()
    press(page, key)
    heard = page.locator("#status").inner_text()
    number = re.match(r"(\d+) of (\d+)\. According to .*Turk", heard)
    assert number
    assert number[1] == ("1" if key == "n" else number[2])
    there = current_actor(page)
    assert there not in ("", "turkey")
    press(page, key)
    expect(page.locator("#status")).to_contain_text("Turk")
    page.keyboard.press("p" if key == "n" else "n")
    assert current_actor(page) == there
    expect(page.locator("#hover-card")).to_have_text(heard)
    page.keyboard.press("Enter")
    expect(details(page).get_by_role("heading", level=2)).to_be_focused()
    page.keyboard.press("n")
    expect(page.locator("#status")).to_contain_text("1 of ")
    assert current_actor(page) != there


def check_next_type(page, key):
    actor_button(page, "Turkey").focus()
    types = []
    for _ in range(20):
        press(page, key)
        at = page.locator("#status").inner_text().split()[0]
        if at == "1" and types:
            break
        types.append(page.evaluate(TYPE, current_actor(page)))
    assert len(types) == len(set(types)) > 2


TYPE = """(id) => ag.data.view(ag.state.get().scope).drawn.filter(({ from, to }) =>
  [from, to].includes(id) && [from, to].includes("turkey")).map(({ type }) => type).join()"""


def check_along_the_path(page, key):
    press(page, key)
    expect(page.locator("#status")).to_have_text("No path is open.")
    page.evaluate("ag.state.set({ from: 'us', to: 'iran' })")
    path = page.evaluate("ag.derived.paths.current.value.actors")
    for actor in path:
        page.keyboard.press("w")
        assert current_actor(page) == actor
    expect(page.locator("#status")).to_contain_text(
        f"Step {len(path) - 1} of {len(path) - 1}. According"
    )
    page.keyboard.press("w")
    expect(page.locator("#status")).to_have_text("Iran is the end of the path.")
    if key == "b":
        press(page, key)
        assert current_actor(page) == path[-2]


CHECKS = {
    "Search actors": check_slash,
    "Close what is open: a list, a dialog, Details": check_escape,
    "List the keys": check_question_mark,
    "Take back the last move of an actor or change of filters": check_undo,
    "Repeat it": check_undo,
    "Open the actor's menu": check_menu,
    "Go to the nearest actor in that direction, connected ones first": check_arrows,
    "Go to the first or the last actor": check_first_and_last_actor,
    "Select the actor": check_enter_in_the_picture,
    "Move the actor": check_moving,
    "Focus on the actor": check_focus,
    "Show one step more around the actor": check_expand,
    "Hide the actor": check_hide,
    "Open the members folded into the actor’s dot, or fold them again": check_members,
    "Go to its next or previous neighbour; press Enter there to go on from it": check_neighbours,
    "Go on to its neighbours of the next relation type": check_next_type,
    "Walk along the open path, a step on or back": check_along_the_path,
    "Go through the actors found": check_going_through_the_found,
    "Choose the actor": check_enter_in_the_search,
    "Open the previous or next tab": check_tabs,
    "Open the first or the last tab": check_tabs,
    "Move it one step": check_time,
}


def open_article(page, folder):
    page.emulate_media(reduced_motion="reduce")
    return open_page(page, folder, article_page())


def test_every_key_that_is_listed_is_checked_here(page, tmp_path):
    open_article(page, tmp_path)
    assert {each["does"] for each in page.evaluate("ag.keys.KEYS")} == set(CHECKS)


@pytest.mark.parametrize("does", CHECKS)
def test_each_key_does_what_the_list_says(page, tmp_path, does):
    open_article(page, tmp_path)
    keys = page.evaluate("(does) => ag.keys.KEYS.find((each) => each.does === does).keys", does)
    CHECKS[does](page, keys[0])
    for key in keys[1:]:
        open_article(page, tmp_path)
        CHECKS[does](page, key)


def test_the_button_keys_opens_a_dialog_that_lists_them_all(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    page.get_by_role("button", name="Keys").click()
    dialog = page.get_by_role("dialog", name="Keys")
    shown = dialog.get_by_role("definition").all_inner_texts()
    assert shown == [each["does"] for each in page.evaluate("ag.keys.KEYS")]
    assert list_violations(page) == []


def test_escape_closes_the_keys_alone_and_gives_the_focus_back(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"), "#select=us")
    page.get_by_role("button", name="Copy link").focus()
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    expect(dialog).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("button", name="Copy link")).to_be_focused()
    expect(details(page)).to_be_visible()


def test_a_question_mark_that_is_typed_is_only_typed(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"))
    box = page.get_by_role("combobox", name="Search actors")
    box.focus()
    page.keyboard.press("?")
    expect(box).to_have_value("?")
    expect(page.get_by_role("dialog")).to_have_count(0)

"""A part of the picture: the surroundings of an actor, step by step, and who is hidden."""

from __future__ import annotations

import pytest
from looks import in_each_look, take_look
from making import claim
from pages import (
    actor_button,
    address,
    article_page,
    click_actor,
    details,
    list_violations,
    open_page,
    page_of,
)
from playwright.sync_api import expect

from graph.model.records import Actor

pytestmark = pytest.mark.browser

NAMES = {"a": "Aland", "b": "Boria", "c": "Celand", "d": "Doria", "e": "Eland", "m": "Moon"}
ACTORS = tuple(Actor(id, name, "state") for id, name in NAMES.items())
CLAIMS = (
    claim("a backs b"),
    claim("b fights c"),
    claim("c backs d", mode="thesis"),
    claim("d opposes e"),
    claim("a opposes c", start="2012", end="2012"),
)
SHOWN = "ag.inside.actors().join('')"
LINES = "ag.inside.relations().sort()"


@pytest.fixture
def explorer(page, tmp_path):
    page.emulate_media(reduced_motion="reduce")
    return open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS))


def bar(page):
    return page.get_by_role("group", name="Focus", exact=True)


def go(page, hash):
    page.goto(page.url.split("#")[0] + hash)


def press_in_details(page, name):
    details(page).get_by_role("button", name=name, exact=True).click()


def test_focus_shows_an_actor_and_those_one_step_from_it(explorer):
    click_actor(explorer, "a")
    press_in_details(explorer, "Focus")
    assert explorer.evaluate(SHOWN) == "abc"
    assert explorer.evaluate(LINES) == ["a backs b", "a opposes c", "b fights c"]
    expect(bar(explorer)).to_contain_text("In focus")
    expect(bar(explorer).get_by_role("listitem")).to_have_text(["Aland, 1 step"])
    assert "near=a:1" in explorer.url


def test_expand_goes_one_step_further_from_any_actor(explorer):
    go(explorer, "#near=a:1")
    click_actor(explorer, "a")
    press_in_details(explorer, "Expand")
    assert explorer.evaluate(SHOWN) == "abcd"
    assert "near=a:2" in explorer.url
    click_actor(explorer, "d")
    press_in_details(explorer, "Expand")
    assert explorer.evaluate(SHOWN) == "abcde"
    assert "near=a:2,d:1" in explorer.url


def test_expand_is_offered_only_where_something_is_in_focus(explorer):
    click_actor(explorer, "a")
    wider = details(explorer).get_by_role("button", name="Expand")
    expect(wider).to_be_hidden()
    press_in_details(explorer, "Focus")
    expect(wider).to_be_visible()


def test_the_chips_widen_and_leave_a_focus(explorer):
    go(explorer, "#near=a:1,e:1")
    assert explorer.evaluate(SHOWN) == "abcde"
    bar(explorer).get_by_role("button", name="Leave Aland").click()
    assert explorer.evaluate(SHOWN) == "de"
    bar(explorer).get_by_role("button", name="Expand Eland").click()
    assert explorer.evaluate(SHOWN) == "cde"
    expect(bar(explorer).get_by_role("button", name="Expand Eland")).to_be_focused()


def test_a_hidden_actor_disappears_with_its_lines_until_it_is_shown_again(explorer):
    click_actor(explorer, "c")
    press_in_details(explorer, "Hide")
    assert explorer.evaluate(SHOWN) == "abdem"
    assert explorer.evaluate(LINES) == ["a backs b", "d opposes e"]
    assert address(explorer).endswith("#hide=c")
    expect(details(explorer)).to_be_hidden()
    expect(actor_button(explorer, "Celand")).to_be_hidden()
    bar(explorer).get_by_role("button", name="Show Celand again").click()
    assert explorer.evaluate(SHOWN) == "abcdem"
    expect(bar(explorer)).to_be_hidden()


def test_no_path_goes_through_a_hidden_actor(explorer):
    go(explorer, "#near=a:3&hide=c")
    assert explorer.evaluate(SHOWN) == "ab"


def test_show_all_brings_everybody_back(explorer):
    go(explorer, "#near=a:1&hide=b")
    bar(explorer).get_by_role("button", name="Show all").click()
    assert explorer.evaluate(SHOWN) == "abcdem"
    assert "#" not in explorer.url or address(explorer).endswith("#")
    expect(bar(explorer)).to_be_hidden()


def test_the_line_says_how_much_is_out_of_focus_or_hidden(explorer):
    line = explorer.locator("#scope-line")
    go(explorer, "#near=a:1")
    expect(line).to_have_text("3 of 6 actors and 2 of 5 claimed relations are out of focus.")
    go(explorer, "#hide=c,m")
    expect(line).to_have_text("2 of 6 actors and 3 of 5 claimed relations are hidden.")
    go(explorer, "#near=a:1&modes=act")
    expect(line).to_have_text(
        "4 of 5 claimed relations shown: only claims of the strength “stated outright”. "
        "3 actors and 1 of these relations are out of focus."
    )


def test_a_focus_follows_the_scope(explorer):
    go(explorer, "#near=c:1&types=backs")
    assert explorer.evaluate(SHOWN) == "cd"
    go(explorer, "#near=c:1&types=fights")
    assert explorer.evaluate(SHOWN) == "bc"


def test_nobody_moves_and_what_is_in_focus_fills_the_frame(page, tmp_path):
    page.emulate_media(reduced_motion="reduce")
    open_page(page, tmp_path, article_page())
    places = "ag.data.ids.map(ag.drawing.baseOf)"
    apart = "Math.abs(ag.vis.positionOf('israel').x - ag.vis.positionOf('gaza').x)"
    before = page.evaluate(places), page.evaluate(apart)
    go(page, "#near=israel:1")
    expect(bar(page)).to_be_visible()
    assert page.evaluate(places) == before[0]
    assert page.evaluate(apart) > before[1]
    covered = page.evaluate(
        """() => {
          const bar = document.getElementById("focus-bar").getBoundingClientRect();
          const frame = ag.vis.frame.getBoundingClientRect();
          const top = bar.bottom - frame.top;
          return ag.data.ids.filter(ag.derived.visibility.isVisible).filter((id) => {
            const { left, top: above, right, bottom } = ag.labels.reachOf(id);
            const first = ag.inside.network.canvasToDOM({ x: left, y: above });
            const last = ag.inside.network.canvasToDOM({ x: right, y: bottom });
            return first.y < top || first.x < 0 || last.x > frame.width || last.y > frame.height;
          });
        }"""
    )
    assert covered == []


def test_keys_focus_expand_and_hide(explorer):
    actor_button(explorer, "Aland").focus()
    explorer.keyboard.press("f")
    assert explorer.evaluate(SHOWN) == "abc"
    expect(actor_button(explorer, "Aland")).to_be_focused()
    explorer.keyboard.press("+")
    assert explorer.evaluate(SHOWN) == "abcd"
    explorer.keyboard.press("h")
    assert explorer.evaluate("ag.state.get().hide") == ["a"]
    assert explorer.evaluate("ag.derived.visibility.isVisible(ag.state.get().focus)")


def test_the_keys_are_letters_where_something_is_typed_and_ask_for_an_actor_else(explorer):
    box = explorer.get_by_role("combobox", name="Search actors")
    box.press_sequentially("fh+")
    expect(box).to_have_value("fh+")
    explorer.keyboard.press("Escape")
    explorer.evaluate("document.activeElement.blur()")
    explorer.keyboard.press("f")
    found = explorer.get_by_role("status").filter(has_text="Select an actor first.")
    expect(found).to_have_count(1)
    assert explorer.evaluate(SHOWN) == "abcdem"


def test_arrows_lead_only_to_who_is_shown(explorer):
    go(explorer, "#near=a:1")
    actor_button(explorer, "Aland").focus()
    for key in ("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "End", "Home") * 2:
        explorer.keyboard.press(key)
        assert explorer.evaluate("ag.state.get().focus") in ("a", "b", "c")


def test_a_path_is_highlighted_whole_even_where_it_leaves_the_focus(explorer):
    go(explorer, "#near=b:1&from=a&to=e")
    assert explorer.evaluate("[...ag.inside.highlighted().actors].sort().join('')") == "acde"
    go(explorer, "#near=e:1&select=d")
    assert explorer.evaluate("[...ag.inside.highlighted().actors].sort().join('')") == "de"


def test_tables_keep_to_the_scope_and_not_to_the_focus(explorer):
    go(explorer, "#near=e:1&tab=table&table=actors")
    rows = explorer.get_by_role("tabpanel", name="Table").get_by_role("row")
    assert rows.count() == len(ACTORS) + 1


def test_a_view_of_the_address_comes_before_the_fit(explorer):
    go(explorer, "#near=a:1&at=10,20,0.9")
    assert explorer.evaluate("ag.inside.network.getScale()") == pytest.approx(0.9)


def test_what_an_address_names_incorrectly_is_skipped(explorer):
    go(explorer, "#near=nobody:1,a,b:0,c:x&hide=nobody")
    assert explorer.evaluate(SHOWN) == "abcdem"
    expect(bar(explorer)).to_be_hidden()


def test_many_hidden_actors_are_counted(page, tmp_path):
    ids = "us,iran,russia,syria,nato,israel,turkey"
    open_page(page, tmp_path, article_page(), f"#hide={ids}")
    expect(bar(page).get_by_role("list", name="Hidden")).to_contain_text("and 3 more")


def test_a_phone_leaves_the_chips_out_while_details_cover_the_picture(page, tmp_path):
    page.set_viewport_size({"width": 360, "height": 740})
    open_page(page, tmp_path, article_page(), "#near=turkey:2&select=turkey")
    expect(bar(page)).to_be_hidden()
    details(page).get_by_role("button", name="Close details").click()
    expect(bar(page)).to_be_visible()


@in_each_look
def test_axe_finds_no_violation(page, tmp_path, size, scheme):
    take_look(page, size, scheme)
    selected = "&select=turkey" if size["width"] > 820 else ""
    open_page(page, tmp_path, article_page(), f"#near=turkey:2&hide=us,nato{selected}")
    expect(bar(page)).to_be_visible()
    assert list_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]

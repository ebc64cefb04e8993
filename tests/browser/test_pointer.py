"""The pointer in the picture: hovering, double clicks, and clicks with Shift."""

from __future__ import annotations

import pytest
from making import claim
from pages import (
    article_page,
    click_actor,
    details,
    list_violations,
    open_page,
    page_of,
    point_of,
    settle,
)
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


def card(page):
    return page.locator("#hover-card")


def hover(page, id):
    page.mouse.move(*point_of(page, id))


LIT = "ag.state.get().hovered && [...ag.state.get().hovered.actors].sort().join()"


def lights(page, actors):
    for _ in range(40):
        if page.evaluate(LIT) == actors:
            return
        page.wait_for_timeout(25)
    assert page.evaluate(LIT) == actors


def test_resting_on_an_actor_shows_its_card_and_lights_its_neighbours(opened):
    hover(opened, "b")
    expect(card(opened)).to_have_text("Bstate")
    lights(opened, "a,b,c")
    assert opened.locator("#tip").inner_text().startswith("Select an actor")
    assert list_violations(opened) == []
    opened.mouse.move(400, 300)
    expect(card(opened)).to_be_hidden()
    lights(opened, None)


def test_passing_over_an_actor_lights_nothing(page, tmp_path):
    page.clock.install(time=0)
    open_page(page, tmp_path, page_of(*CLAIMS))
    page.clock.pause_at(600)
    hover(page, "b")
    page.clock.run_for(100)
    expect(card(page)).to_be_visible()
    assert page.evaluate(LIT) is None
    page.mouse.move(400, 300)
    page.clock.run_for(500)
    assert page.evaluate(LIT) is None


def test_the_card_of_a_line_says_what_is_claimed_and_by_whom(opened):
    x, y = opened.evaluate(
        """() => {
          const { x, y } = ag.vis.toFrame(ag.vislines.pointOn("a backs b", 0.5));
          const { left, top } = ag.vis.frame.getBoundingClientRect();
          return [left + x, top + y];
        }"""
    )
    opened.mouse.move(x, y)
    expect(card(opened)).to_have_text(opened.evaluate(SENTENCE))
    expect(card(opened)).to_contain_text("According to")
    opened.wait_for_timeout(200)
    assert opened.evaluate(LIT) is None


SENTENCE = """() => {
  const relation = ag.data.view(ag.state.get().scope).byId.get("a backs b");
  return ag.sentences.sayRelation(ag.data.record, relation);
}"""


@pytest.mark.parametrize("id", ["a", "b", "c", "d"])
def test_the_card_stays_within_the_window_and_out_of_the_pointers_way(page, tmp_path, id):
    page.set_viewport_size({"width": 420, "height": 640})
    open_page(page, tmp_path, page_of(*CLAIMS))
    hover(page, id)
    expect(card(page)).to_be_visible()
    box = card(page).bounding_box()
    assert min(box["x"], box["y"]) >= 0
    assert box["x"] + box["width"] <= 420
    assert box["y"] + box["height"] <= 640
    assert card(page).evaluate("(card) => getComputedStyle(card).pointerEvents") == "none"
    assert card(page).get_attribute("aria-hidden") == "true"


def test_dragging_lights_nothing_and_keys_hide_the_card(opened):
    hover(opened, "b")
    lights(opened, "a,b,c")
    opened.mouse.down()
    expect(card(opened)).to_be_hidden()
    assert opened.evaluate(LIT) is None
    hover(opened, "c")
    opened.wait_for_timeout(200)
    assert opened.evaluate(LIT) is None
    opened.mouse.up()
    opened.mouse.move(400, 300)
    hover(opened, "b")
    expect(card(opened)).to_be_visible()
    opened.keyboard.press("Control")
    expect(card(opened)).to_be_hidden()


def test_a_finger_lights_nothing(opened):
    opened.evaluate(
        """([x, y]) => ag.vis.frame.dispatchEvent(new PointerEvent("pointermove",
          { clientX: x, clientY: y, pointerType: "touch" }))""",
        point_of(opened, "b"),
    )
    opened.wait_for_timeout(200)
    expect(card(opened)).to_be_hidden()
    assert opened.evaluate(LIT) is None


def double_click(page, id):
    settle(page)
    page.mouse.dblclick(*point_of(page, id))


def test_a_double_click_takes_the_neighbours_in(opened):
    double_click(opened, "a")
    focus = opened.get_by_role("list", name="In focus")
    expect(focus).to_have_text("A, 1 step")
    settle(opened)
    double_click(opened, "b")
    expect(focus.get_by_role("listitem")).to_have_text(["A, 1 step", "B, 1 step"])
    expect(details(opened).get_by_role("heading", level=2)).to_have_text("B")


def test_a_double_click_counts_where_details_open_over_the_actor(page, tmp_path):
    open_page(page, tmp_path, article_page())
    settle(page)
    place = point_of(page, "nujabaa")
    page.mouse.dblclick(*place)
    assert details(page).bounding_box()["x"] < place[0]
    expect(page.get_by_role("list", name="In focus")).to_contain_text("Nujabaa")


def test_a_double_click_counts_on_a_page_that_is_busy(opened):
    opened.evaluate("""document.addEventListener("click", () => {
      for (const end = performance.now() + 700; performance.now() < end;);
    }, { once: true })""")
    double_click(opened, "a")
    expect(opened.get_by_role("list", name="In focus")).to_have_text("A, 1 step")


def test_shift_click_on_a_second_actor_shows_what_ties_the_two(opened):
    click_actor(opened, "a")
    heading = details(opened).get_by_role("heading", level=2)
    for other in ("B", "C"):
        settle(opened)
        opened.keyboard.down("Shift")
        click_actor(opened, other.lower())
        opened.keyboard.up("Shift")
        expect(heading).to_have_text(f"A and {other}")
    assert opened.evaluate("getSelection().toString()") == ""


def test_hovering_zooming_and_typing_are_no_steps_of_the_history(opened):
    before = opened.evaluate("history.length")
    hover(opened, "b")
    lights(opened, "a,b,c")
    opened.mouse.wheel(0, -200)
    opened.get_by_role("button", name="Zoom in").click()
    opened.locator("#finder-input").press_sequentially("who backs b")
    opened.get_by_label("As of").press_sequentially("2001")
    settle(opened)
    assert opened.evaluate("history.length") == before

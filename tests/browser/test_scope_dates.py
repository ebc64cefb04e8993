"""What held then: the date box, the strip of time with its window, and what nobody dates."""

from __future__ import annotations

import re

import pytest
from making import claim
from pages import article_page, details, open_page, page_of
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

CLAIMS = (
    claim("us backs fsa", start="2012", end="2017"),
    claim("us opposes hts", start="2011", said="2014"),
    claim("turkey backs fsa", start="2015-06-10", end="2015-09"),
    claim("turkey fights ypg", start="2020", end="2021"),
    claim("iran backs ypg", said="2021"),
)
DRAWN = "ag.inside.relations().sort()"


@pytest.fixture
def explorer(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS))


def date_box(page):
    return page.get_by_role("textbox", name="As of")


def line(page):
    return page.locator("#scope-line")


def slider(page, name):
    return page.get_by_role("slider", name=name)


def steps_of_history(page):
    return page.evaluate("history.length")


@pytest.mark.parametrize(
    ("date", "drawn"),
    [
        ("2015", ["turkey backs fsa", "us backs fsa"]),
        ("2015-06", ["turkey backs fsa", "us backs fsa"]),
        ("2015-06-01", ["us backs fsa"]),
        ("about 2020", ["turkey fights ypg"]),
    ],
)
def test_a_date_shows_what_is_claimed_to_have_held_then(explorer, date, drawn):
    date_box(explorer).fill(date)
    explorer.keyboard.press("Enter")
    assert explorer.evaluate(DRAWN) == drawn
    expect(line(explorer)).to_contain_text(f"as of {date}.")


def test_a_date_counts_when_the_box_is_left_too(explorer):
    date_box(explorer).fill("2012")
    explorer.keyboard.press("Tab")
    expect(line(explorer)).to_contain_text("as of 2012.")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("last year", '"last year" is not a date. Write 2012, 2012-06, 2012-06-01 or about 2012.'),
        (
            "2015-02-30",
            '"2015-02-30" is not a day in the calendar. '
            "Write 2012, 2012-06, 2012-06-01 or about 2012.",
        ),
    ],
)
def test_an_invalid_date_is_reported_next_to_the_box_and_changes_nothing(explorer, typed, expected):
    date_box(explorer).fill(typed)
    explorer.keyboard.press("Enter")
    expect(date_box(explorer)).to_have_attribute("aria-invalid", "true")
    expect(date_box(explorer)).to_have_accessible_description(f"{expected} Still shown: all times.")
    expect(line(explorer)).to_contain_text("Everything is shown")
    date_box(explorer).fill("2015")
    explorer.keyboard.press("Enter")
    expect(date_box(explorer)).to_have_attribute("aria-invalid", "false")
    expect(explorer.locator("#as-of-note")).to_be_hidden()


def test_an_emptied_box_is_about_all_times_again(explorer):
    date_box(explorer).fill("2015")
    explorer.keyboard.press("Enter")
    date_box(explorer).fill("")
    explorer.keyboard.press("Enter")
    expect(line(explorer)).to_contain_text("Everything is shown")
    expect(explorer).not_to_have_url(re.compile("as_of"))


def test_a_button_brings_all_times_back(explorer):
    explorer.goto(explorer.url + "#as_of=2015")
    explorer.get_by_role("button", name="All times").click()
    expect(line(explorer)).to_contain_text("Everything is shown")
    expect(date_box(explorer)).to_have_value("")
    expect(explorer.get_by_role("button", name="All times")).to_be_hidden()


def test_undated_relations_are_counted_and_shown_faint_on_demand(explorer):
    explorer.goto(explorer.url + "#as_of=2015")
    expect(line(explorer)).to_contain_text("2 undated not shown: no claim dates them to that time.")
    explorer.get_by_role("button", name="Show undated faint").click()
    assert explorer.evaluate(DRAWN) == [
        "iran backs ypg", "turkey backs fsa", "us backs fsa", "us opposes hts"
    ]  # fmt: skip
    expect(line(explorer)).to_contain_text("2 undated shown faint")
    opacity = "(id) => ag.inside.edgeOf(id).options.color.opacity"
    undated, dated = (
        explorer.evaluate(opacity, id) for id in ("us opposes hts", "turkey backs fsa")
    )
    assert undated < dated
    expect(explorer).to_have_url(re.compile(r"unknown=keep$"))
    explorer.get_by_role("button", name="Hide undated").click()
    expect(line(explorer)).to_contain_text("2 undated not shown")


def test_details_say_that_a_relation_is_not_known_to_hold_then(explorer):
    explorer.goto(explorer.url + "#as_of=2015&unknown=keep&select=us+opposes+hts")
    expect(details(explorer)).to_contain_text("undated, may apply")
    expect(details(explorer)).not_to_contain_text("current")


def test_two_sliders_are_the_edges_of_the_window(explorer):
    begins, ends = slider(explorer, "Period begins"), slider(explorer, "Period ends")
    expect(begins).to_have_attribute("aria-valuetext", "2011")
    expect(ends).to_have_attribute("aria-valuetext", "2021")
    begins.focus()
    for _ in range(8):
        explorer.keyboard.press("ArrowRight")
    expect(begins).to_have_attribute("aria-valuetext", "2019")
    expect(begins).to_be_focused()
    assert explorer.evaluate(DRAWN) == ["iran backs ypg", "turkey fights ypg"]
    expect(line(explorer)).to_contain_text("at any time from 2019 to 2021")
    explorer.keyboard.press("Home")
    expect(line(explorer)).to_contain_text("Everything is shown")


def test_the_edges_of_the_window_never_cross(explorer):
    begins, ends = slider(explorer, "Period begins"), slider(explorer, "Period ends")
    begins.focus()
    explorer.keyboard.press("End")
    expect(begins).to_have_attribute("aria-valuetext", "2021")
    ends.focus()
    explorer.keyboard.press("Home")
    expect(ends).to_have_attribute("aria-valuetext", "2021")
    expect(line(explorer)).to_contain_text("at any time in 2021")


def test_a_move_of_a_slider_by_keys_is_one_step_of_the_history(explorer):
    before = steps_of_history(explorer)
    slider(explorer, "Period begins").focus()
    for _ in range(5):
        explorer.keyboard.press("ArrowRight")
    slider(explorer, "Period begins").blur()
    expect(explorer).to_have_url(re.compile(r"#during=2016\.\.2021$"))
    assert steps_of_history(explorer) == before + 1
    explorer.go_back()
    expect(line(explorer)).to_contain_text("Everything is shown")
    expect(slider(explorer, "Period begins")).to_have_attribute("aria-valuetext", "2011")


def place_of(page, year):
    """The middle of a year's bar on the screen."""
    bars = page.locator(".time-bars")
    bars.scroll_into_view_if_needed()
    area = bars.bounding_box()
    return area["x"] + (year - 2011 + 0.5) / 11 * area["width"], area["y"] + area["height"] * 0.4


def drag(page, first, last):
    page.mouse.move(*place_of(page, first))
    page.mouse.down()
    page.mouse.move(*place_of(page, last), steps=9)


def test_dragging_over_the_strip_makes_a_window_and_one_step_of_the_history(explorer):
    before = steps_of_history(explorer)
    drag(explorer, 2013, 2016)
    expect(line(explorer)).to_contain_text("at any time from 2013 to 2016")
    expect(explorer).not_to_have_url(re.compile("during"))
    explorer.mouse.up()
    expect(explorer).to_have_url(re.compile(r"#during=2013\.\.2016$"))
    assert steps_of_history(explorer) == before + 1
    assert explorer.evaluate(DRAWN) == ["turkey backs fsa", "us backs fsa", "us opposes hts"]
    expect(slider(explorer, "Period ends")).to_have_attribute("aria-valuetext", "2016")


def test_the_window_itself_can_be_dragged_and_keeps_its_length(explorer):
    explorer.goto(explorer.url + "#during=2013..2015")
    drag(explorer, 2014, 2019)
    explorer.mouse.up()
    expect(explorer).to_have_url(re.compile(r"#during=2018\.\.2020$"))
    drag(explorer, 2019, 2040)
    explorer.mouse.up()
    expect(explorer).to_have_url(re.compile(r"#during=2019\.\.2021$"))


def test_an_edge_of_the_window_can_be_dragged(explorer):
    explorer.goto(explorer.url + "#during=2013..2015")
    before = steps_of_history(explorer)
    x, y = place_of(explorer, 2015)
    area = explorer.locator(".time-bars").bounding_box()
    edge = x + area["width"] / 22
    explorer.mouse.move(edge, y)
    explorer.mouse.down()
    explorer.mouse.move(edge + area["width"] / 11 * 3, y, steps=6)
    explorer.mouse.up()
    expect(explorer).to_have_url(re.compile(r"#during=2013\.\.2018$"))
    assert steps_of_history(explorer) == before + 1


def test_a_click_on_the_strip_asks_for_one_step_of_time(explorer):
    explorer.mouse.click(*place_of(explorer, 2020))
    expect(explorer).to_have_url(re.compile(r"#during=2020\.\.2020$"))
    expect(line(explorer)).to_contain_text("at any time in 2020")


def test_a_date_and_a_window_take_each_others_place(explorer):
    date_box(explorer).fill("2015-06")
    explorer.keyboard.press("Enter")
    expect(slider(explorer, "Period begins")).to_have_attribute("aria-valuetext", "2015")
    expect(slider(explorer, "Period ends")).to_have_attribute("aria-valuetext", "2015")
    explorer.mouse.click(*place_of(explorer, 2012))
    expect(date_box(explorer)).to_have_value("")
    expect(explorer).to_have_url(re.compile(r"#during=2012\.\.2012$"))


def test_a_period_without_a_last_date_in_the_address_is_dropped(explorer):
    explorer.goto(explorer.url + "#during=2020..2020")
    expect(line(explorer)).to_contain_text("at any time in 2020")
    explorer.goto(explorer.url.partition("#")[0] + "#during=2020..")
    expect(line(explorer)).to_contain_text("Everything is shown")


def test_the_bars_follow_the_other_choices_and_not_the_window(explorer):
    title = explorer.locator(".time-bars title").nth(1)
    expect(title).to_have_text("2012: 2 dated to this time, 1 undated, may apply")
    explorer.goto(explorer.url + "#during=2020..2021")
    expect(title).to_have_text("2012: 2 dated to this time, 1 undated, may apply")
    explorer.goto(explorer.url.split("#")[0] + "#types=backs")
    expect(title).to_have_text("2012: 1 dated to this time, 1 undated, may apply")


def test_where_no_two_times_differ_there_is_no_strip(page, tmp_path):
    open_page(page, tmp_path, page_of(claim("us backs fsa", said=None)))
    expect(page.get_by_role("slider")).to_have_count(0)
    expect(date_box(page)).to_be_visible()


def test_the_article_as_of_2016_shows_what_its_author_dates_to_then(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#as_of=2016")
    assert page.evaluate(DRAWN) == [
        "iran backs syrian-army", "islamist-militias fights syrian-army",
        "nato backs islamist-militias", "nato opposes assad", "russia backs syrian-army",
        "timber-sycamore part-of cia", "us backs fsa", "us opposes assad",
    ]  # fmt: skip
    expect(line(page)).to_contain_text("8 of")


def test_an_ended_relation_is_pale_but_at_a_date_on_which_it_held(page, tmp_path):
    text = page_of(claim("us backs fsa", start="2012", end="2017"))
    open_page(page, tmp_path, text)
    opacity = "() => ag.inside.edgeOf('us backs fsa').options.color.opacity"
    pale = page.evaluate(opacity)
    page.get_by_role("textbox", name="As of").fill("2015")
    page.keyboard.press("Enter")
    page.wait_for_url("**as_of=2015*")
    page.locator("body").evaluate("() => new Promise((done) => requestAnimationFrame(done))")
    assert page.evaluate(opacity) > pale

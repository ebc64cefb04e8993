"""Choices for everybody: what axe sees of them, small windows, fingers, and a calm picture."""

from __future__ import annotations

import pytest
from looks import PHONE, in_each_look, take_look
from making import claim
from pages import article_page, list_violations, open_page, page_of, settle
from playwright.sync_api import expect
from tabs import open_context

pytestmark = pytest.mark.browser


def narrowed(page):
    page.goto(page.url + "#types=backs&as_of=2015&unknown=keep")
    expect(page.locator("#scope-line")).to_contain_text("only backs")


def unfolded(page):
    page.goto(page.url + "#without=own-voice")
    show_side(page)
    for fold in page.locator("summary").all():
        fold.click()
    expect(page.get_by_role("group", name="Claimants")).to_be_visible()


def mistaken(page):
    show_side(page)
    box = page.get_by_role("textbox", name="As of")
    box.fill("soon")
    box.press("Enter")
    expect(box).to_have_attribute("aria-invalid", "true")


def outside(page):
    page.goto(page.url + "#types=fights&select=us+backs+hts")
    expect(page.get_by_role("button", name="Clear the scope")).to_be_visible()


def show_side(page):
    if page.viewport_size["width"] < 820:
        page.locator("#dock-side").click()


@in_each_look
@pytest.mark.parametrize("state", [narrowed, unfolded, mistaken, outside])
def test_axe_finds_no_violation(page, tmp_path, size, scheme, state):
    take_look(page, size, scheme)
    open_page(page, tmp_path, article_page())
    state(page)
    settle(page)
    assert list_violations(page) == []


@pytest.mark.parametrize("size", [{"width": 1280, "height": 800}, PHONE], ids=["desk", "phone"])
def test_nothing_is_wider_than_the_window(page, tmp_path, size):
    page.set_viewport_size(size)
    hash = "#types=backs,fights&claimants=nyt,own-voice&single_voice=true&during=2012..2020"
    open_page(page, tmp_path, article_page(), hash)
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    bar = page.locator("#scope-bar")
    assert bar.evaluate("(bar) => bar.scrollWidth <= bar.clientWidth")


def test_the_picture_keeps_its_size_when_a_choice_is_made(page, tmp_path):
    open_page(page, tmp_path, article_page())
    before = page.locator("#network").bounding_box()
    page.goto(page.url + "#as_of=2015&modes=act,intent")
    expect(page.locator("#scope-line")).to_contain_text("as of 2015")
    assert page.locator("#network").bounding_box() == before


@pytest.fixture
def phone(browser, problems, tmp_path):
    """A page that is touched, on a small screen."""
    context = open_context(browser, problems.append, viewport=PHONE, has_touch=True, is_mobile=True)
    page = open_page(context.new_page(), tmp_path, article_page(), "#as_of=2015")
    yield page
    context.close()
    assert problems == []


def test_touch_targets_are_large_enough(phone):
    for name in ("Show undated faint", "Clear all"):
        assert phone.get_by_role("button", name=name).bounding_box()["height"] >= 44
    phone.locator("#dock-side").click()
    fold = phone.locator("summary").first
    fold.scroll_into_view_if_needed()
    assert fold.bounding_box()["height"] >= 44
    label = phone.locator(".filter-label").first
    only = phone.get_by_role("button", name="Only backs")
    assert label.bounding_box()["height"] >= 44
    assert min(only.bounding_box()["width"], only.bounding_box()["height"]) >= 44


def test_a_finger_chooses_and_asks_for_a_time(phone):
    phone.locator("#dock-side").click()
    phone.locator(".time-bars").tap(position={"x": 40, "y": 20})
    expect(phone.locator("#scope-line")).to_contain_text("at any time in 20")
    phone.get_by_role("button", name="Only backs").tap()
    expect(phone.locator("#scope-line")).to_contain_text("only backs")


def test_hostile_names_are_text_in_the_choices_and_in_the_line(page, tmp_path):
    evil = "<img src=x onerror=alert(1)>"
    open_page(page, tmp_path, page_of(claim("us backs fsa", by=evil), "us backs fsa"))
    page.locator("summary").filter(has_text="Claimants").click()
    page.get_by_role("checkbox", name=evil).uncheck()
    expect(page.locator("#scope-line")).to_contain_text(f"without claims by {evil}")
    assert page.locator("img").count() == 0

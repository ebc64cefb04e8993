"""Print: the picture in light colours, its legend, and what is looked at with its claims."""

from __future__ import annotations

import pytest
from making import claim
from pages import article_page, open_page, page_of, settle
from pdftext import read_pdf_text
from playwright.sync_api import expect

from graph.model.records import Actor

pytestmark = pytest.mark.browser

ACTORS = (Actor("us", "United States", "state"), Actor("ypg", "YPG", "armed-group"))
CLAIMS = (
    claim("us backs ypg", at="p3", mode="label", note="A remark.", quote="stands by"),
    claim("us backs ypg", by="us", stance="denies", at="p4", source="t"),
    claim("us fights fsa", at="p5", mode="thesis"),
    claim("fsa leads ypg", by="us", stance="withholds", at="p6"),
)


def print_text(page):
    return read_pdf_text(page.pdf(format="A4"))


def test_a_print_says_what_is_shown_and_who_claims_it(page, tmp_path):
    text = print_text(open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS)))
    assert text.startswith("A test 2 sources: DP (commentary, 3 December 2024)")
    for part in (
        "Lines are claims by these sources, not established facts.",
        "Everything is shown: 3 actors, 2 claimed relations.",
        "Claimed relations backs",
        "Strength only in passing (epithet) interpretation",
        "Marks contested",
        "Actors State Armed group",
        "Claimed: United States backs YPG undated contested single voice",
        "According to Ann Author (DP, commentary, p3), United States backs YPG",
        "In the source's words: “stands by” Note: A remark.",
        "denies backing YPG. Denies it",
        "Unconfirmed: FSA leads YPG",
        "Bo Writer: The second article. Evening Post, news, 1 May 2020.",
    ):
        assert part in text, part


def test_a_print_follows_the_scope_and_says_so(page, tmp_path):
    made = page_of(*CLAIMS, actors=ACTORS)
    text = print_text(open_page(page, tmp_path, made, "#types=backs&select=ypg&tab=table"))
    assert "1 of 2 claimed relations: friendly tie of YPG; only backs." in text
    assert "Claimed: United States backs YPG" in text
    assert "fights" not in text
    assert "Unconfirmed" not in text
    expect(page.get_by_role("tab", name="Table")).to_be_visible()


def test_a_print_contains_what_is_in_focus_while_saved_data_contain_the_scope(page, tmp_path):
    made = page_of("us backs ypg", "us fights fsa", "fsa leads c")
    open_page(page, tmp_path, made, "#near=ypg:1")
    text = print_text(page)
    assert "out of focus" in text
    assert "Claimed: US backs YPG" in text
    assert "FSA" not in text
    page.get_by_role("button", name="Save data").click()
    dialog = page.get_by_role("dialog", name="Save data")
    expect(dialog).to_contain_text("The file holds what is in scope: 3 claims")
    expect(dialog).not_to_contain_text("out of focus")


def test_the_article_prints_all_its_relations(page, tmp_path):
    open_page(page, tmp_path, article_page())
    text = print_text(page)
    heads = page.evaluate("ag.data.view(ag.scope.EVERYTHING).all.map(ag.relationtext.head)")
    assert len(heads) > 90
    letters = "".join(text.split())
    assert not [head for head in heads if "".join(head.split()) not in letters]


@pytest.fixture
def printed(page, tmp_path):
    page.emulate_media(color_scheme="dark", media="screen", reduced_motion="reduce")
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS))
    page.get_by_role("button", name="Zoom in").click()
    page.wait_for_url("**at=*")
    return page


VIEW = """() => {
  const { x, y } = ag.inside.network.getViewPosition();
  return [ag.inside.network.getScale(), x, y];
}"""
LIGHTNESS = """(canvas) => {
  const { data } = canvas.getContext("2d").getImageData(2, 2, 1, 1);
  return Math.min(...data.slice(0, 3));
}"""


def test_paper_is_light_and_the_screen_is_as_it_was_after(printed):
    before = printed.evaluate(VIEW)
    printed.emulate_media(color_scheme="dark", media="print")
    sheet = printed.locator(".print")
    expect(sheet.get_by_role("heading", name="Who claims what")).to_be_visible()
    expect(printed.locator("main")).to_be_hidden()
    canvas = sheet.locator(".print-picture")
    assert canvas.evaluate(LIGHTNESS) > 240
    assert canvas.bounding_box()["width"] <= 1280
    assert sheet.evaluate("(it) => getComputedStyle(it).color") == "rgb(28, 32, 38)"
    settle(printed)
    printed.emulate_media(color_scheme="dark", media="screen")
    expect(sheet).to_be_hidden()
    expect(sheet.locator("*")).to_have_count(0)
    settle(printed)
    assert printed.evaluate(VIEW) == pytest.approx(before)


def test_a_print_that_begins_on_a_dark_screen_is_painted_light(printed):
    printed.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert printed.locator(".print-picture").evaluate(LIGHTNESS) > 240
    printed.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(printed.locator(".print > *")).to_have_count(0)


def test_an_untouched_picture_fits_again_after_a_print(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS))
    before = page.evaluate(VIEW)
    page.emulate_media(media="print")
    settle(page)
    page.emulate_media(media="screen")
    settle(page)
    assert page.evaluate(VIEW) == pytest.approx(before)


def test_an_empty_scope_prints_that_nothing_is_shown(page, tmp_path):
    made = page_of(*CLAIMS, actors=ACTORS)
    text = print_text(open_page(page, tmp_path, made, "#types=part-of"))
    assert "Nothing is shown in this scope." in text


def test_hostile_text_prints_as_text(page, tmp_path):
    evil = "<img src=x onerror=alert(1)>"
    made = page_of(claim("us backs ypg", by=evil, note=evil), actors=ACTORS)
    open_page(page, tmp_path, made)
    assert evil in print_text(page)
    assert page.locator("img").count() == 0

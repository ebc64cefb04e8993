"""Numbers on lines of saved pictures and prints lead to the claims; files say what they show."""

from __future__ import annotations

import pytest
from making import claim
from pages import article_page, open_page, page_of, read_svg, texts_of
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

CLAIMS = (
    claim("us backs ypg", at="p2"),
    claim("turkey fights ypg", mode="label", at="p3"),
    claim("turkey fights ypg", at="p4", by="turkey"),
    claim("us opposes turkey", stance="denies", by="us"),
    claim("ypg part-of sdf", at="p5"),
)
NAME = """() => new Promise((done) => {
  HTMLAnchorElement.prototype.click = function () { done(this.download); };
  const buttons = [...document.querySelectorAll("dialog button")];
  buttons.find((each) => each.textContent === "SVG").click();
})"""


def name_of_picture(page):
    page.get_by_role("button", name="Save picture").click()
    return page.evaluate(NAME)


def test_a_saved_picture_lists_the_claims_behind_its_numbers(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#select=ypg")
    texts = texts_of(read_svg(page, tmp_path))
    at = texts.index("Claims")
    assert texts[at + 1 :: 2] == ["1", "2", "3"]
    said = texts[at + 2 :: 2]
    assert all(each.startswith("According to ") for each in said)
    assert said[0].endswith("[1 more claim]")
    assert [each in texts[:at] for each in ("1", "2", "3")] == [True, True, True]


def test_a_print_has_the_numbers_of_the_lines_at_the_claims(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#select=ypg")
    numbers = page.evaluate("[...ag.foreground.number()]")
    page.emulate_media(media="print")
    sheet = page.locator(".print")
    for id, number in numbers:
        head = page.evaluate(
            "(id) => ag.relationtext.head(ag.data.view(ag.scope.EVERYTHING).byId.get(id))", id
        )
        expect(sheet.get_by_role("heading", name=f"{number} {head}", exact=True)).to_have_count(1)
    assert len(numbers) == 3


def test_what_is_denied_has_no_number_and_neither_has_a_crowd(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#draw=denied&select=us")
    assert page.evaluate("[...ag.foreground.number().keys()]") == ["us backs ypg"]
    open_page(page, tmp_path, article_page())
    assert page.evaluate("ag.foreground.number().size") == 0
    assert "Claims" not in texts_of(read_svg(page, tmp_path))


@pytest.mark.parametrize(
    ("hash", "name"),
    [
        ("", "a-test"),
        ("#select=ypg", "a-test-ypg"),
        ("#select=us,turkey", "a-test-us-turkey"),
        ("#from=us&to=turkey&as_of=2024", "a-test-us-turkey-as-of-2024"),
        ("#near=us:1&types=backs", "a-test-us-only-backs"),
    ],
)
def test_a_file_is_named_after_title_and_view(page, tmp_path, hash, name):
    open_page(page, tmp_path, page_of(*CLAIMS), hash)
    assert name_of_picture(page) == f"{name}.svg"


def test_a_print_is_named_after_title_and_view_and_the_page_has_its_own_again(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#select=ypg")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.title() == "A test: YPG"
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.title() == "A test"

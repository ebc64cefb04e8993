"""Save data: CSV and JSON of what is in scope, and what the dialog says of it."""

from __future__ import annotations

import csv
import io
import json

import pytest
from looks import in_each_look, take_look
from making import claim
from pages import article_page, list_violations, open_page, page_of
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def save(page, folder, name):
    page.get_by_role("button", name="Save data").click()
    dialog = page.get_by_role("dialog", name="Save data")
    with page.expect_download() as download:
        dialog.get_by_role("button", name=name).click()
    expect(dialog).to_have_count(0)
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_a_click_saves_the_claims_in_scope_as_csv(page, tmp_path):
    claims = [
        claim("us backs ypg"),
        claim("us backs ypg", by="us", stance="denies"),
        "us fights fsa",
    ]
    open_page(page, tmp_path, page_of(*claims), "#types=backs")
    path = save(page, tmp_path, "Save as CSV")
    assert path.name == "actors-claims.csv"
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbffrom,type,to,source,")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert [(row["from"], row["type"], row["stance"]) for row in rows] == [
        ("us", "backs", "supports"), ("us", "backs", "denies"),
    ]  # fmt: skip
    expect(page.get_by_role("status").filter(has_text="Saved as actors-claims.csv")).to_have_count(
        1
    )


def test_a_click_saves_what_is_in_scope_as_json_with_the_scope_in_words(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg", "us fights fsa"), "#types=backs")
    data = json.loads(save(page, tmp_path, "Save as JSON").read_text("utf-8"))
    assert data["scope"] == {"types": ["backs"]}
    assert data["shown"] == "1 of 2 claimed relations shown: only backs."
    assert "Lines are claims by these sources, not established facts." in data["about"]
    assert [each["id"] for each in data["relations"]] == ["us backs ypg"]
    assert [each["id"] for each in data["actors"]] == ["us", "ypg"]


def test_the_dialog_says_that_a_filter_does_not_redact(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg", "us fights fsa"), "#types=backs")
    page.get_by_role("button", name="Save data").click()
    dialog = page.get_by_role("dialog", name="Save data")
    expect(dialog).to_contain_text("1 claim, including denials")
    expect(dialog).to_contain_text("only backs")
    expect(dialog).to_contain_text("A filter doesn't redact")
    expect(dialog).to_contain_text("this page holds everything except private notes")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("button", name="Save data")).to_be_focused()


def test_the_dialog_says_how_many_private_claims_go_into_the_file(page, tmp_path):
    claims = [
        claim("us backs ypg", private=True),
        claim("us fights fsa", private=True),
        "us backs fsa",
    ]
    open_page(page, tmp_path, page_of(*claims))
    page.get_by_role("button", name="Save data").click()
    dialog = page.get_by_role("dialog", name="Save data")
    expect(dialog).to_contain_text("2 private claims in it: not for publication.")
    page.keyboard.press("Escape")
    open_page(page, tmp_path, page_of("us backs ypg"))
    page.get_by_role("button", name="Save data").click()
    expect(dialog).to_contain_text("1 claim")
    expect(dialog).not_to_contain_text("private claim")


@in_each_look
def test_axe_finds_no_violation_in_the_dialog(page, tmp_path, size, scheme):
    take_look(page, size, scheme)
    open_page(page, tmp_path, article_page(), "#as_of=2015")
    page.get_by_role("button", name="Save data").click()
    assert list_violations(page) == []
    assert page.get_by_role("dialog").evaluate("(each) => each.scrollWidth <= each.clientWidth")

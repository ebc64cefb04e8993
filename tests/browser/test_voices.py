"""Whose story is it: what falls without a voice, in one sentence and as ghosts in the picture."""

from __future__ import annotations

import pytest
from looks import in_each_look, take_look
from making import claim
from pages import (
    article_page,
    list_violations,
    open_page,
    page_of,
    read_svg,
    settle,
    texts_of,
)
from playwright.sync_api import expect

from graph.model.records import Actor

pytestmark = pytest.mark.browser

ACTORS = (Actor("post", "Evening Gazette", "media"), Actor("wire", "The Wire", "media"))
CLAIMS = (
    claim("us backs ypg", by=("post",), at="p1"),
    claim("us backs ypg", by=("wire",), at="p2"),
    claim("turkey fights ypg", by=("post",), at="p3"),
    claim("turkey backs sna", by=("post",), at="p4"),
    claim("us opposes sna", by=("wire",), at="p5"),
)
LISTED = "#tab=sources&rests=claimants"
HIGHLIGHT = "ag.derived.highlight.highlight.value"


@pytest.fixture
def reader(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), LISTED)


def voice(page, name):
    return page.get_by_role("switch", name=f"Count in {name}")


def panel(page):
    return page.get_by_role("tabpanel", name="Sources")


def ghosts(page):
    return page.evaluate(f"ag.ghosts.list({HIGHLIGHT}).map(({{ id }}) => id).sort()")


def test_the_voices_are_listed_beside_the_picture_those_with_most_claims_first(reader):
    names = [each.get_attribute("aria-label") for each in reader.get_by_role("switch").all()]
    assert names == ["Count in Evening Gazette", "Count in The Wire"]
    picture = reader.locator("#network").bounding_box()
    beside = panel(reader).bounding_box()
    assert picture["width"] - beside["width"] > 200
    assert reader.evaluate("getComputedStyle(ag.vis.frame).visibility") == "visible"


def test_without_a_voice_one_sentence_says_what_falls_and_the_picture_keeps_its_ghosts(reader):
    assert ghosts(reader) == []
    voice(reader, "Evening Gazette").uncheck()
    said = "Without Evening Gazette, 2 of 4 relations disappear; 1 is supported elsewhere."
    expect(panel(reader).get_by_text(said, exact=True).first).to_be_visible()
    assert ghosts(reader) == ["turkey backs sna", "turkey fights ypg"]
    assert "without=post" in reader.url
    voice(reader, "The Wire").uncheck()
    said = "Without Evening Gazette and The Wire, 4 of 4 relations disappear."
    expect(panel(reader).get_by_text(said, exact=True)).to_be_visible()
    assert len(ghosts(reader)) == 4
    voice(reader, "The Wire").check()
    voice(reader, "Evening Gazette").check()
    assert ghosts(reader) == []


def test_ghosts_follow_the_other_filters_and_hidden_actors(page, tmp_path):
    made = page_of(*CLAIMS, actors=ACTORS)
    open_page(page, tmp_path, made, f"{LISTED}&without=post&types=fights")
    assert ghosts(page) == ["turkey fights ypg"]
    page.goto("about:blank")
    open_page(page, tmp_path, made, f"{LISTED}&without=post&hide=sna")
    assert ghosts(page) == ["turkey fights ypg"]


def test_ghosts_are_no_part_of_a_highlight_nor_of_the_other_tabs(reader):
    voice(reader, "Evening Gazette").uncheck()
    assert len(ghosts(reader)) == 2
    reader.evaluate("ag.state.set({ select: 'us' })")
    assert ghosts(reader) == []
    reader.evaluate("ag.state.set({ select: '' })")
    reader.get_by_role("tab", name="Graph").click()
    assert ghosts(reader) == []


def test_ghosts_are_painted_pale_and_dashed_and_counted_in_a_saved_picture(reader, tmp_path):
    voice(reader, "Evening Gazette").uncheck()
    root = read_svg(reader, tmp_path)
    assert "2 that disappear without Evening Gazette" in texts_of(root)
    dashed = [each for each in root.iter() if each.get("stroke-dasharray") in {"3 5", "3,5"}]
    assert len(dashed) == 3  # two lines and the legend's
    assert all(float(each.get("opacity") or each.get("stroke-opacity")) < 0.5 for each in dashed)


def test_a_folded_member_has_its_ghost_at_the_dot_of_its_body(page, tmp_path):
    claims = (
        claim("head leads us", by=("wire",)),
        claim("head backs ypg", by=("post",)),
        claim("us backs ypg", by=("wire",)),
    )
    made = page_of(*claims, actors=(*ACTORS, Actor("head", "Head", "person")))
    open_page(page, tmp_path, made, f"{LISTED}&without=post&draw=folded")
    assert page.evaluate("ag.derived.visibility.standIn('head')") == "us"
    assert ghosts(page) == ["head backs ypg"]
    assert read_svg(page, tmp_path) is not None


def test_the_article_without_its_author(page, tmp_path):
    open_page(page, tmp_path, article_page(), LISTED)
    first = page.get_by_role("switch").first
    expect(first).to_have_attribute("aria-label", "Count in Alex Lantier")
    first.uncheck()
    said = "Without Alex Lantier, 66 of 109 relations disappear; 7 are supported elsewhere."
    expect(panel(page).get_by_text(said, exact=True).first).to_be_visible()
    assert len(ghosts(page)) == 66
    settle(page)


@in_each_look
def test_axe_finds_no_violation(page, tmp_path, size, scheme):
    take_look(page, size, scheme)
    open_page(page, tmp_path, article_page(), f"{LISTED}&without=own-voice")
    page.locator(".weight summary").first.click()
    assert list_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_a_part_of_a_name_in_the_address_is_the_whole_voice(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), f"{LISTED}&without=gazette")
    expect(panel(page)).to_contain_text("Without Evening Gazette, 2 of 4 relations disappear")

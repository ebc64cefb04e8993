"""The caption of a picture that is kept: one short, true sentence on what it brings forward."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest
from making import claim
from pages import article_page, open_page, page_of
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"
CLAIMS = (
    claim("us backs ypg", start="2014"),
    claim("turkey fights ypg", mode="label"),
    claim("ypg part-of sdf"),
    claim("us opposes turkey", stance="denies", by="us"),
)


def caption(page, folder, hash, made=None):
    page.goto("about:blank")
    open_page(page, folder, made or page_of(*CLAIMS), hash)
    return page.evaluate("ag.painting.say()")


@pytest.mark.parametrize(
    ("hash", "lines"),
    [
        (
            "",
            [
                "Everything is shown: 4 actors, 3 claimed relations. "
                "1 more is only denied or not confirmed."
            ],
        ),
        ("#select=turkey", ["1 of 3 claimed relations: hostile tie of TURKEY."]),
        ("#select=ypg", ["3 of 3 claimed relations: ties of YPG."]),
        ("#select=us,turkey", ["No tie between US and TURKEY, of 3 claimed relations."]),
        ("#select=us%20backs%20ypg", ["Claimed: US backs YPG"]),
        ("#select=us%20opposes%20turkey", ["Denied: US opposes TURKEY"]),
        ("#select=ypg&signs=negative", [
            "1 of 3 claimed relations: hostile tie of YPG."]),
        ("#select=ypg&as_of=2015", [
            "1 of 3 claimed relations: friendly tie of YPG; as of 2015.",
            "2 undated not shown: no claim dates them to that time."]),
        ("#select=ypg&hide=us", ["2 of 3 claimed relations: ties of YPG; without US."]),
        ("#select=ypg&near=us:1", [
            "1 of 3 claimed relations: friendly tie of YPG; within 1 step of US."]),
        ("#from=us&to=turkey", [
            "2 of 3 claimed relations: ties on a path between US and TURKEY."]),
        ("#near=us:2,turkey:1", [
            "3 of 3 claimed relations: ties within 2 steps of US and 1 step of TURKEY."
            " All others are out of focus."]),
        ("#tab=blocs&picked=bloc:B", [
            "1 of 3 claimed relations: friendly tie within bloc B of the split."
            " It is not a finding of allegiance."]),
    ],
)  # fmt: skip
def test_a_caption_says_what_the_picture_brings_forward(page, tmp_path, hash, lines):
    assert caption(page, tmp_path, hash) == lines


def test_the_hostile_ties_of_israel_are_counted_in_the_file(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#select=israel&signs=negative")
    root = ElementTree.fromstring(page.evaluate("ag.savepicture.writeSvg()"))
    said = "6 of 109 claimed relations: hostile ties of Israel."
    assert said in [text.text for text in root.iter(f"{SVG}text")]
    description = root.findtext(f"{SVG}desc")
    assert description == f"{page.locator('#banner').inner_text()} {said}"


def test_a_caption_counts_what_is_highlighted_and_no_more(page, tmp_path):
    open_page(page, tmp_path, article_page())
    for id in ("us", "turkey", "nyt", "gaza"):
        page.evaluate("(id) => ag.state.set({ select: id })", id)
        number = page.evaluate("ag.inside.highlighted().relations.size")
        (line,) = page.evaluate("ag.painting.say()")
        assert line.startswith(f"{number or 'No'} "), line


def test_many_hidden_actors_are_counted_after_the_first_ones(page, tmp_path):
    claims = [f"us backs a{number}" for number in range(8)]
    hidden = ",".join(f"a{number}" for number in range(6))
    (line,) = caption(page, tmp_path, f"#select=us&hide={hidden}", page_of(*claims))
    assert line.startswith("2 of 8 claimed relations: friendly ties of US; ")
    assert line.endswith("; without A0, A1, A2, A3 and 2 more.")


def test_words_under_a_print_are_those_of_the_picture(page, tmp_path):
    (line,) = caption(page, tmp_path, "#select=turkey")
    page.emulate_media(media="print")
    expect(page.locator(".print")).to_contain_text(line)

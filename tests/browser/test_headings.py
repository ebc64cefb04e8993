"""Headings, rows and marks of the page say no more than the claims below them."""

from __future__ import annotations

import pytest
from making import claim
from pages import details, open_page, page_of
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
FUTURE = {"start": "2026-01-20"}
MIXED = (
    claim("us backs fsa"),
    claim("us backs fsa", mode="label", start="2011", end="2020"),
    claim("us backs sna", mode="label"),
    claim("us backs sna", **FUTURE),
    claim("us backs hts", **FUTURE),
    claim("us backs ypg", start="2012", end="2014"),
    claim("us backs ypg", **FUTURE),
    claim("us backs sdf", mode="intent", **FUTURE),
    claim("us backs sdf", end="past"),
)


def heads_of(page, tmp_path, id, *claims):
    opened = open_page(page, tmp_path, page_of(*claims), f"#select={id}")
    heads = details(opened).get_by_role("heading", level=3).all_text_contents()
    return [head.removeprefix("Claimed: ") for head in heads if head.startswith("Claimed: ")]


def test_what_is_only_intended_is_never_headed_as_done(page, tmp_path):
    claims = [
        claim("us opposes syria", mode="intent"),
        claim("us opposes iran"),
    ]
    assert sorted(heads_of(page, tmp_path, "us", *claims)) == [
        "US intends to oppose …",
        "US opposes …",
    ]


def test_what_was_only_intended_is_headed_as_intended(page, tmp_path):
    meant = claim("us opposes assad", mode="intent", end="past")
    assert heads_of(page, tmp_path, "assad", meant) == ["… intended to oppose ASSAD"]


def test_what_is_yet_to_come_is_headed_as_to_come(page, tmp_path):
    claims = [claim("assad leads us", **FUTURE), claim("assad leads syria")]
    assert sorted(heads_of(page, tmp_path, "assad", *claims)) == [
        "ASSAD is to lead …",
        "ASSAD leads …",
    ]


def test_attacks_are_headed_by_who_attacks(page, tmp_path):
    claims = [
        claim("us fights syria", attacker="us"),
        claim("us fights iran", attacker="iran"),
        claim("us fights hts", attacker="both"),
        claim("us fights isis"),
    ]
    assert sorted(heads_of(page, tmp_path, "us", *claims)) == [
        "US and … attack each other",
        "US and … fight each other",
        "US attacks …",
        "… attacks US",
    ]


@pytest.mark.parametrize(
    ("others", "head"), [((), "US backed …"), (("us backs sna",), "US backs …")]
)
def test_a_heading_is_past_only_where_all_below_it_is_over(page, tmp_path, others, head):
    assert heads_of(page, tmp_path, "us", claim("us backs fsa", end="past"), *others) == [head]


def test_what_is_only_denied_is_headed_as_past_only_where_all_of_it_is_over(page, tmp_path):
    claims = [
        claim("us fights ypg", attacker="us", by="us", stance="denies", start="2019", end="2020"),
        claim("us fights ypg", attacker="us", by="ypg", stance="withholds"),
    ]
    opened = open_page(page, tmp_path, page_of(*claims), "#select=us")
    expect(details(opened)).to_contain_text("Denied and unconfirmed: US attacks YPG")


def test_the_time_of_one_claim_is_never_combined_with_the_firmness_of_another(page, tmp_path):
    opened = open_page(page, tmp_path, page_of(*MIXED), "#tab=table&table=relations")
    rows = opened.get_by_role("row").filter(has_text="US")

    def cells(name):
        row = rows.filter(has_text=name)
        return [row.locator(f".cell-{each}").inner_text() for each in ("type", "standing", "dates")]

    assert cells("FSA") == [
        "backs",
        "stated outright",
        "undated (stated outright); 2011 to 2020 (epithet)",
    ]
    assert cells("SNA") == [
        "backs (epithet)",
        "epithet now; stated outright, to come",
        "from 2026-01-20 (stated outright); undated (epithet)",
    ]
    assert cells("HTS") == ["backs (to come)", "stated outright", "from 2026-01-20"]
    assert cells("YPG") == ["backs (to come)", "stated outright", "2012 to 2014; from 2026-01-20"]
    expect(rows.filter(has_text="HTS")).to_contain_text("to come")


def test_a_row_names_who_says_it_before_who_denies_it(page, tmp_path):
    claims = (claim("us backs fsa", by="us", stance="denies"), claim("us backs fsa", at="p2"))
    opened = open_page(page, tmp_path, page_of(*claims), "#tab=table&table=relations")
    expect(opened.locator(".cell-who")).to_have_text("Ann Author (DP p2); denied by US (DP p1)")

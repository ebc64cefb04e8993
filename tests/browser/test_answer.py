"""Details begin with the answer: who is tied to whom, according to whom, and who denies it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from making import SOURCES, claim, dataset_of
from pages import article_page, details, list_violations, open_page, page_of, render_graph
from playwright.sync_api import expect

from graph.model.graph import build_graph
from graph.model.records import Actor, Paragraph

pytestmark = pytest.mark.browser

ACTORS = (
    Actor("us", "United States", "state"),
    Actor("iran", "Iran", "state"),
    Actor("ypg", "YPG", "armed-group"),
    Actor("post", "Evening Gazette", "media"),
)
CLAIMS = (
    claim("us backs ypg", at="p3", mode="label"),
    claim("us backs ypg", by="us", stance="denies", at="p4"),
    claim("iran backs ypg", by="post", at="p4", end="past"),
    claim("turkey fights ypg", at="p5"),
    claim("turkey backs ypg", by="iran", stance="withholds", at="p6"),
    claim("ypg part-of us", at="p7"),
)


def answer(page):
    return details(page).get_by_role("region", name="In short")


def lines(page):
    return answer(page).get_by_role("paragraph").all_inner_texts()


@pytest.fixture
def ypg(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), "#select=ypg")


def test_an_actor_opens_with_who_is_tied_to_it_according_to_whom(ypg):
    backed, fought, open_ = lines(ypg)
    assert backed == (
        "Claimed: … backs YPG (2): Iran, according to Evening Gazette in DP (ended); "
        "United States, according to Ann Author (contested, epithet)."
    )
    assert fought == "Claimed: YPG and … fight each other: TURKEY, according to Ann Author."
    assert open_ == (
        "Denied by United States in DP: United States backs YPG. "
        "Not confirmed by Iran in DP: TURKEY backs YPG."
    )


def test_each_clause_leads_to_the_claims_behind_it(ypg):
    answer(ypg).get_by_role("link", name="Claimed: Iran backed YPG").click()
    expect(details(ypg).get_by_role("heading", level=2)).to_have_text("Claimed: Iran backed YPG")
    expect(details(ypg)).to_contain_text("paragraph 4")


def test_neutral_ties_are_the_answer_where_there_are_no_others(page, tmp_path):
    open_page(page, tmp_path, page_of(claim("ypg part-of us"), actors=ACTORS), "#select=ypg")
    assert lines(page) == ["Claimed: YPG is part of …: United States, according to Ann Author."]


def test_a_pair_opens_with_what_is_claimed_of_the_two(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), "#select=ypg,us")
    claimed, open_ = lines(page)
    assert claimed.startswith(
        "Claimed: United States backs YPG, according to Ann Author (contested"
    )
    assert open_ == "Denied by United States in DP: United States backs YPG."


def test_a_pair_that_nobody_ties_says_so(page, tmp_path):
    denied = (claim("us backs ypg", stance="denies", by="us"), claim("iran backs ypg"))
    open_page(page, tmp_path, page_of(*denied, actors=ACTORS), "#select=us,ypg")
    assert lines(page)[0] == "Nobody claims a relation between the two here."
    assert lines(page)[1].startswith("Denied by United States")


def test_the_answer_follows_the_scope(ypg):
    ypg.evaluate("location.hash = '#select=ypg&types=fights'")
    expect(answer(ypg).get_by_role("paragraph")).to_have_count(1)
    expect(answer(ypg)).not_to_contain_text("backs")


def test_a_long_list_says_how_many_more_there_are(page, tmp_path):
    many = [claim(f"c{number} backs ypg", by=f"source {number}") for number in range(7)]
    open_page(page, tmp_path, page_of(*many, actors=ACTORS), "#select=ypg")
    (line,) = lines(page)
    assert "backs YPG (7)" in line
    assert line.endswith("2 more below.")


def test_a_long_list_of_denials_says_how_many_more_there_are(page, tmp_path):
    many = [claim(f"ypg fights c{n}", by="ypg", stance="denies") for n in range(7)]
    open_page(page, tmp_path, page_of(*many, actors=ACTORS), "#select=ypg")
    assert lines(page)[-1].endswith("; 2 more below.")


def test_the_summary_of_a_paragraph_stands_once(page, tmp_path):
    source = replace(SOURCES["s"], paragraphs={"p3": Paragraph("p3", gist="Tells of two ties.")})
    dataset = dataset_of(claim("us backs ypg", at="p3"), claim("iran backs ypg", at="p3"))
    text = render_graph(build_graph(replace(dataset, sources={**SOURCES, "s": source})))
    open_page(page, tmp_path, text, "#select=ypg")
    expect(details(page).get_by_text("Tells of two ties.")).to_have_count(1)


def test_a_quote_stands_beside_its_sentence(page, tmp_path):
    open_page(page, tmp_path, page_of(claim("us backs ypg", quote="stands by")), "#select=ypg")
    item = details(page).get_by_role("listitem").filter(has_text="According to").last
    expect(item.get_by_text("In the source's words:")).to_be_visible()
    expect(item.locator("q")).to_have_text("stands by")


def test_who_backs_the_army_and_who_says_so_is_read_without_scrolling(page, tmp_path):
    page.set_viewport_size({"width": 1400, "height": 900})
    open_page(page, tmp_path, article_page(), "#select=syrian-army")
    first = answer(page).get_by_role("paragraph").first
    for name in ("Iran", "Russia", "Badr", "Nujabaa", "Alex Lantier", "Syrian military source"):
        expect(first).to_contain_text(name)
    box = first.bounding_box()
    assert box["y"] + box["height"] < 450


def test_the_answer_passes_axe(ypg):
    assert list_violations(ypg) == []


def test_who_selects_by_enter_reads_on_from_the_heading(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS))
    page.keyboard.press("/")
    page.keyboard.type("ypg")
    page.keyboard.press("Enter")
    expect(details(page).get_by_role("heading", level=2)).to_be_focused()
    page.keyboard.press("Tab")
    expect(answer(page).get_by_role("link").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(details(page).get_by_role("heading", name="Claimed: Iran backed YPG")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Iran, state, 1 relation")).to_be_focused()


def test_details_follow_who_walks_in_the_picture_and_keys_act_on_them(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), "#select=us")
    page.get_by_role("button", name="United States, state, 2 relations").focus()
    page.keyboard.press("End")
    expect(details(page).get_by_role("heading", level=2)).to_have_text("YPG")
    page.keyboard.press("f")
    expect(page.get_by_role("list", name="In focus")).to_contain_text("YPG, 1 step")


def test_a_key_acts_on_the_actor_in_details(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), "#select=ypg")
    page.keyboard.press("f")
    expect(page.get_by_role("list", name="In focus")).to_contain_text("YPG, 1 step")

"""The tab "Tensions": where claims pull against each other, highlighted in the picture."""

from __future__ import annotations

import re
from functools import partial
from unittest.mock import patch

import pytest
from hostile import as_html, assert_nothing_ran, nasty, shown, written
from looks import in_each_look, take_look
from making import claim, dataset_of
from pages import address, article_page, details, list_violations, open_page, page_of, render_graph
from playwright.sync_api import expect

from graph.analysis.tensions.cases import list_cases
from graph.model.graph import build_graph
from graph.model.records import Actor

pytestmark = pytest.mark.browser

SIDES = (
    claim("a backs x", start="2012", end="2013"),
    claim("b backs y", by="b", at="p2", start="2013", end="2014"),
    claim("x fights y", at="p3", start="2012", end="2014"),
)
CLAIMS = (
    *SIDES,
    claim("c backs d", mode="label"),
    claim("c opposes d", by="d", at="p4"),
    claim("e allied-with f"),
    claim("e allied-with f", by="f", at="p5", stance="denies"),
    claim("g fights h"),
    claim("i fights h"),
)


@pytest.fixture
def tensions(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS), "#tab=tensions")


def panel(page):
    return page.get_by_role("tabpanel", name="Tensions")


def item(page, kind, at=0):
    return panel(page).get_by_role("list", name=kind, exact=True).locator("> li").nth(at)


def highlighted(page):
    return page.evaluate(
        "(() => { const shown = ag.inside.highlighted();"
        " return shown && [...shown.relations].sort(); })()"
    )


def test_the_tab_opens_next_to_the_picture(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS))
    page.get_by_role("tab", name="Tensions").click()
    expect(panel(page)).to_be_visible()
    expect(page.get_by_role("img", name="The network, drawn")).to_be_visible()
    assert address(page).endswith("#tab=tensions")
    edge = panel(page).bounding_box()["x"]
    places = page.evaluate(
        """ag.data.ids.map((id) => {
          const { right } = ag.labels.reachOf(id);
          const frame = ag.vis.frame.getBoundingClientRect();
          return frame.left + ag.inside.network.canvasToDOM({ x: right, y: 0 }).x;
        })"""
    )
    assert max(places) <= edge


def test_tensions_are_grouped_by_kind_with_their_number_and_what_the_kind_means(tensions):
    heads = panel(tensions).get_by_role("heading", level=3).all_text_contents()
    assert heads == [
        "Supports and opposes the same actor 1",
        "Contested 1",
        "Possible proxy conflict 1",
    ]
    group = panel(tensions).get_by_role("region", name="Possible proxy conflict 1")
    expect(group).to_contain_text("Two actors are said to back opposing sides of a fight")
    expect(panel(tensions).get_by_role("status")).to_contain_text("3 tensions in what is shown.")
    expect(panel(tensions).get_by_role("status")).to_contain_text("not a finding")


def test_where_there_are_too_many_cases_it_is_said_of_which_kinds(page, tmp_path):
    few = partial(list_cases, most=7)
    with patch("graph.page.tensions.list_cases", few):
        text = page_of(*CLAIMS, "j fights h")
    opened = open_page(page, tmp_path, text, "#tab=tensions")
    status = panel(opened).get_by_role("status")
    expect(status).to_contain_text("3 tensions in what is shown.")
    expect(status).not_to_contain_text("listed")
    opened.get_by_label("Include triangles that balance theory finds odd").check()
    expect(status).to_contain_text("in what is shown are listed; there are more.")
    expect(panel(opened)).to_contain_text("2 of 3 are listed, the best supported first.")
    kinds = opened.get_by_role("combobox", name="Kind of tension").locator("option")
    assert {"All kinds (5 listed)", "Common enemy (2 of 3)"} <= {*kinds.all_text_contents()}
    heads = panel(opened).get_by_role("heading", level=3)
    expect(heads.last).to_have_text("Common enemy 2 of 3")


def test_with_a_filter_it_is_not_known_how_many_there_are_of_such_a_kind(page, tmp_path):
    few = partial(list_cases, most=7)
    with patch("graph.page.tensions.list_cases", few):
        text = page_of(*CLAIMS, "j fights h")
    opened = open_page(page, tmp_path, text, "#tab=tensions&expected=yes&types=fights")
    expect(panel(opened)).to_contain_text("Too many to compute for every filter")
    expect(panel(opened).get_by_role("heading", level=3)).to_have_text("Common enemy 2 or more")


def test_a_tension_names_who_claims_it_before_it_is_opened(tensions):
    expect(item(tensions, "Supports and opposes the same actor")).to_contain_text(
        "C is said to back and to oppose D."
    )
    expect(item(tensions, "Supports and opposes the same actor")).to_contain_text(
        "Claimed by Ann Author and D."
    )
    weakest = "Weakest part: only in passing (epithet)."
    expect(item(tensions, "Supports and opposes the same actor")).to_contain_text(weakest)


def test_looking_at_a_tension_lights_it_and_looking_away_does_not(tensions):
    item(tensions, "Possible proxy conflict").hover()
    assert highlighted(tensions) == ["a backs x", "b backs y", "x fights y"]
    tensions.get_by_role("combobox", name="Kind of tension").hover()
    assert highlighted(tensions) is None
    item(tensions, "Possible proxy conflict").get_by_role("button").focus()
    assert highlighted(tensions) == ["a backs x", "b backs y", "x fights y"]
    tensions.get_by_role("combobox", name="Kind of tension").focus()
    assert highlighted(tensions) is None


def test_a_chosen_proxy_stays_highlighted_as_two_chains_with_a_common_end(tensions):
    button = item(tensions, "Possible proxy conflict").get_by_role("button")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    tensions.get_by_role("combobox", name="Kind of tension").hover()
    tensions.get_by_role("combobox", name="Kind of tension").focus()
    assert highlighted(tensions) == ["a backs x", "b backs y", "x fights y"]
    assert tensions.evaluate(
        "[ag.inside.highlighted().chosen, [...ag.inside.highlighted().actors].sort()]"
    ) == [
        ["a", "b"],
        ["a", "b", "x", "y"],
    ]
    chains = item(tensions, "Possible proxy conflict").get_by_role("list", name="Opposing chains")
    expect(chains.get_by_role("listitem")).to_have_text("A backs → X fights Y ← backs B")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_a_tension_opens_the_claims_behind_it(tensions):
    item(tensions, "Contested").get_by_role("button").click()
    claims = item(tensions, "Contested").get_by_role("list", name="Claims behind it")
    expect(claims).to_contain_text(
        "According to Ann Author (DP, commentary, p1), E and F are allied."
    )
    expect(claims).to_contain_text("F (in DP, commentary, p5) denies being allied with E.")
    claims.get_by_role("link").first.click()
    expect(details(tensions).get_by_role("heading", level=2)).to_have_text(
        "Claimed: E and F are allied"
    )
    details(tensions).get_by_role("button", name="Close details").click()
    expect(panel(tensions)).to_be_visible()
    assert highlighted(tensions) == ["e allied-with f"]


def test_escape_deselects_a_tension(tensions):
    item(tensions, "Possible proxy conflict").get_by_role("button").click()
    tensions.keyboard.press("Escape")
    assert tensions.evaluate("ag.state.get().picked") == ""
    assert highlighted(tensions) is None


def test_one_kind_can_be_listed_alone(tensions):
    box = tensions.get_by_role("combobox", name="Kind of tension")
    assert box.locator("option").all_text_contents() == [
        "All kinds (3)", "Supports and opposes the same actor (1)", "Contested (1)",
        "Allies back opposing sides (0)", "Changed sides, or may have (0)",
        "Unbalanced triangle (0)", "Possible proxy conflict (1)",
    ]  # fmt: skip
    box.select_option("proxy")
    assert panel(tensions).get_by_role("heading", level=3).all_text_contents() == [
        "Possible proxy conflict 1"
    ]
    assert "tensions=proxy" in tensions.url
    box.select_option("clients-clash")
    expect(panel(tensions)).to_contain_text("No tension of this kind in what is shown.")


def test_what_theory_would_expect_is_listed_only_when_asked_for(tensions):
    expect(panel(tensions)).not_to_contain_text("Common enemy")
    switch = tensions.get_by_role(
        "checkbox", name="Include triangles that balance theory finds odd"
    )
    expect(switch).not_to_be_checked()
    switch.check()
    expect(panel(tensions).get_by_role("status")).to_contain_text(
        "3 tensions and 1 tie that balance theory would expect in what is shown."
    )
    entry = item(tensions, "Common enemy")
    expect(entry).to_contain_text("by balance theory they would be on one side")
    entry.get_by_role("button").click()
    expect(entry).to_contain_text("Such expectations often fail")
    switch.uncheck()
    expect(panel(tensions)).not_to_contain_text("Common enemy")


def test_the_date_and_every_choice_change_the_list(tensions):
    box = tensions.get_by_role("textbox", name="As of")
    box.fill("2013")
    box.press("Enter")
    expect(
        panel(tensions).get_by_role("list", name="Possible proxy conflict", exact=True)
    ).to_be_visible()
    expect(panel(tensions).get_by_role("status")).to_contain_text("no claim dates to that time")
    box.fill("2012")
    box.press("Enter")
    expect(
        panel(tensions).get_by_role("list", name="Possible proxy conflict", exact=True)
    ).to_have_count(0)
    tensions.goto(re.sub("#.*", "#tab=tensions&types=backs,opposes", tensions.url))
    heads = panel(tensions).get_by_role("heading", level=3)
    expect(heads).to_have_text(["Supports and opposes the same actor 1"])


def test_a_scope_without_a_tension_says_what_to_do(page, tmp_path):
    open_page(page, tmp_path, page_of("a backs b"), "#tab=tensions")
    expect(panel(page)).to_contain_text("No tensions in what is shown. Remove a filter")


def test_pairs_of_the_same_two_sides_are_listed_as_one(page, tmp_path):
    pairs = (f"{one} backs {side}" for side, ones in (("x", "abc"), ("y", "de")) for one in ones)
    text = page_of(*pairs, "x fights y", "f backs v", "g backs w", "v fights w")
    open_page(page, tmp_path, text, "#tab=tensions")
    sides = item(page, "Possible proxy conflict")
    expect(sides).to_contain_text(
        "6 pairs said to back opposing sides: on one side A, B and C; on the other D and E."
    )
    expect(sides.get_by_role("button")).to_have_count(0)
    sides.get_by_text("6 pairs").click()
    expect(sides.get_by_role("button")).to_have_count(6)
    single = item(page, "Possible proxy conflict", 1)
    expect(single).to_contain_text("F and G are said to back opposing sides")


def test_the_pair_that_an_address_names_is_opened_in_its_group(page, tmp_path):
    pairs = (f"{one} backs {side}" for side, ones in (("x", "abc"), ("y", "de")) for one in ones)
    text = page_of(*pairs, "x fights y")
    open_page(page, tmp_path, text, "#tab=tensions&picked=proxy:b,e,x,y")
    button = panel(page).get_by_role("button", name="B and E are said")
    expect(button).to_have_attribute("aria-expanded", "true")


def test_an_address_leads_to_one_tension(page, tmp_path):
    key = "clients-clash:turkey,us,sna,ypg"
    open_page(page, tmp_path, article_page(), f"#tab=tensions&picked={key}")
    entry = item(page, "Allies back opposing sides")
    expect(entry.get_by_role("button")).to_have_attribute("aria-expanded", "true")
    expect(entry).to_contain_text("Turkey backing the Syrian National Army")
    expect(entry.get_by_role("list", name="Claims behind it")).to_contain_text("p11")
    assert "sna fights ypg" in highlighted(page)


def test_interpretations_are_left_out_and_the_list_says_so(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#tab=tensions")
    expect(panel(page).get_by_role("status")).to_contain_text(
        "Left out: relations that are only interpretation."
    )


def test_long_lists_are_written_a_part_at_a_time(page, tmp_path):
    foes = [f"foe fights e{number:02}" for number in range(12)]
    open_page(page, tmp_path, page_of(*foes), "#tab=tensions&expected=yes")
    entries = panel(page).get_by_role("list", name="Common enemy").locator("> li")
    expect(entries).to_have_count(50)
    panel(page).get_by_role("button", name="Show 16 more of 16 left").click()
    expect(entries).to_have_count(66)


@in_each_look
def test_axe_finds_no_violation(page, tmp_path, size, scheme):
    take_look(page, size, scheme)
    open_page(page, tmp_path, article_page(), "#tab=tensions&expected=yes")
    sides = item(page, "Possible proxy conflict")
    sides.get_by_text("13 pairs").click()
    sides.get_by_role("button").first.click()
    assert list_violations(page) == []


def test_a_small_window_has_the_list_under_the_picture(page, tmp_path):
    page.set_viewport_size({"width": 360, "height": 740})
    open_page(page, tmp_path, article_page(), "#tab=tensions")
    sheet, picture = (each.bounding_box() for each in (panel(page), page.locator("#picture")))
    assert sheet["width"] == 360
    assert 0.3 < sheet["height"] / picture["height"] < 0.6
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    for tab in page.get_by_role("tab").all():
        box = tab.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360
        assert tab.evaluate("(each) => each.scrollWidth <= each.clientWidth")


def test_names_are_shown_unchanged(page, tmp_path):
    actors = [Actor(id, nasty(id), "umbrella" if id == "x" else "state") for id in "abxy"]
    claims = (*SIDES, claim("a opposes x", by=nasty("by")))
    graph = build_graph(dataset_of(*claims, actors=actors))
    open_page(page, tmp_path, render_graph(graph), "#tab=tensions&picked=proxy:a,b,x,y")
    expect(
        item(page, "Possible proxy conflict").get_by_role("list", name="Opposing chains")
    ).to_be_visible()
    seen = shown(page)
    for field in ("a", "b", "x", "y", "by"):
        assert as_html(written(field)) in as_html(seen)
    assert_nothing_ran(page)


@pytest.mark.parametrize(
    "picked", ["<img src=x onerror=window.ran=1>", "__proto__", "proxy:", "%E0"]
)
def test_a_hostile_address_opens_the_tab_nevertheless(page, tmp_path, picked):
    text = page_of(*CLAIMS)
    open_page(page, tmp_path, text, f"#tab=tensions&tensions={picked}&expected=x&picked={picked}")
    expect(panel(page).get_by_role("status")).to_contain_text("3 tensions")
    assert_nothing_ran(page)


def test_the_switch_says_that_what_it_adds_is_not_claimed(tensions):
    switch = tensions.get_by_label("Include triangles that balance theory finds odd")
    expect(switch).to_have_accessible_description(re.compile("without a claimed tie"))

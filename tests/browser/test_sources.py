"""The tab Sources: what rests on a source, paragraph or claimant, and disappears without it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from looks import in_each_look, take_look
from making import SOURCES, claim
from pages import article_page, details, list_violations, open_page, page_of, render_graph
from playwright.sync_api import expect

from graph.model.dates import parse_date
from graph.model.graph import build_graph
from graph.model.records import Actor, Dataset, Paragraph, Source
from graph.model.vocabulary import builtin_vocabulary

pytestmark = pytest.mark.browser

ACTORS = (
    Actor("us", "United States", "state"),
    Actor("turkey", "Turkey", "state"),
    Actor("ypg", "YPG", "armed-group"),
    Actor("post", "Evening Gazette", "media"),
)
CLAIMS = (
    claim("turkey backs ypg", at="p3"),
    claim("turkey backs ypg", by=("a soldier", "post"), at="p4", source="t"),
    claim("us backs ypg", at="p5"),
    claim("us backs turkey", by=("a soldier", "post"), at="p5"),
    claim("us fights turkey", by="us", stance="denies", at="p9"),
)


@pytest.fixture
def reader(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), "#tab=sources")
    return page


def open_claimants(page):
    page.get_by_role("radio", name="Claimants").check(force=True)


def switch(page, name):
    return page.get_by_role("switch", name=f"Count in {name}")


def test_a_source_is_shown_with_its_card_and_its_paragraphs_open_on_demand(reader):
    first = reader.get_by_role("article", name="The first article")
    expect(first).to_contain_text("Ann Author, Daily Paper, commentary, 3 December 2024")
    expect(first).to_contain_text("4 claims in 3 paragraphs")
    expect(first.get_by_role("listitem")).to_have_count(0)
    first.get_by_role("button", name="The first article").click()
    opened = first.get_by_role("button", name="The first article")
    expect(opened).to_have_attribute("aria-expanded", "true")
    expect(opened).to_be_focused()
    assert "opened=s" in reader.url
    place = first.locator(".place").filter(has=reader.get_by_role("heading", name="Paragraph 5"))
    expect(place).to_contain_text("2 claims; 2 relations rest on this paragraph alone.")
    expect(place).to_contain_text(
        "According to Ann Author (DP, commentary, p5), United States backs YPG"
    )
    place.get_by_role("link", name="Claimed: United States backs YPG").click()
    expect(details(reader).get_by_role("heading", level=2)).to_contain_text("backs YPG")


def test_a_paragraph_has_its_first_words_and_a_summary(page, tmp_path):
    paragraphs = {"p1": Paragraph("p1", "On a cold day", "A truce is over."), "p2": Paragraph("p2")}
    source = Source("s", "News", published=parse_date("2024"), url="https://example.org/a",
                    paragraphs=paragraphs)  # fmt: skip
    actors = {id: Actor(id, id, "state") for id in ("a", "b")}
    made = replace(claim("a backs b"), by=("Ann",), voice=None)
    dataset = Dataset(builtin_vocabulary(), {"s": source}, actors, (made,))
    open_page(page, tmp_path, render_graph(build_graph(dataset)), "#tab=sources")
    article = page.get_by_role("article", name="News")
    expect(article.get_by_role("heading", name="Paragraph 1 (“On a cold day …”)")).to_be_visible()
    expect(article).to_contain_text("Summary: A truce is over.")
    expect(article).to_contain_text("No claim is shown.")
    link = article.get_by_role("link", name="Open the source")
    expect(link).to_have_attribute("href", "https://example.org/a")
    expect(link).to_have_attribute("rel", "noreferrer noopener")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x"])
def test_an_address_that_is_not_of_the_web_is_text(page, tmp_path, url):
    source = replace(SOURCES["s"], url=url, title="<img src=x onerror=alert(1)>")
    actors = {id: Actor(id, id, "state") for id in ("a", "b")}
    dataset = Dataset(builtin_vocabulary(), {"s": source}, actors, (claim("a backs b"),))
    open_page(page, tmp_path, render_graph(build_graph(dataset)), "#tab=sources")
    expect(page.get_by_role("tabpanel", name="Sources")).to_contain_text(url)
    assert page.locator("a[href^=javascript], a[href^=data], img").count() == 0


def test_a_switch_leaves_a_source_out_and_says_what_disappears(reader):
    expect(
        reader.get_by_text(
            "Without this source, 2 of 3 relations disappear; 1 is supported elsewhere."
        )
    ).to_be_visible()
    switch(reader, "DP").uncheck()
    expect(switch(reader, "DP")).not_to_be_checked()
    expect(switch(reader, "DP")).to_be_focused()
    found = reader.get_by_role("status").filter(
        has_text="DP: excluded. Without this source, 2 of 3 relations disappear; 1 is supported"
    )
    expect(found).to_have_count(1)
    expect(reader.locator("#scope-line")).to_contain_text("1 of 3 claimed relations shown")
    assert "without=s" in reader.url
    expect(
        reader.locator("summary", has_text="Without this source, 2 of 3 relations disappear")
    ).to_be_visible()
    switch(reader, "DP").check()
    expect(reader.locator("#scope-line")).to_contain_text("Everything is shown")


def test_the_only_source_can_be_left_out_too(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg"), "#tab=sources")
    switch(page, "DP").uncheck()
    expect(page.locator("#scope-line")).to_contain_text("Nothing is shown")


def test_claimants_are_weighed_with_those_who_relay_them(reader):
    open_claimants(reader)
    row = reader.get_by_role("listitem").filter(has=switch(reader, "Evening Gazette"))
    expect(row).to_contain_text("2 claims")
    expect(row).to_contain_text(
        "Without Evening Gazette, 1 of 3 relations disappears; 1 is supported elsewhere."
    )
    row.locator("summary").click()
    expect(row.get_by_role("link", name="Claimed: United States backs Turkey")).to_be_visible()
    expect(row).to_contain_text("Still supported by other claims")
    row.get_by_role("link", name="Evening Gazette").click()
    expect(details(reader).get_by_role("heading", level=2)).to_have_text("Evening Gazette")
    details(reader).get_by_role("button", name="Close").click()
    switch(reader, "Evening Gazette").uncheck()
    expect(reader.locator("#scope-line")).to_contain_text("2 of 3 claimed relations shown")
    expect(switch(reader, "United States")).to_be_checked()
    reader.go_back()
    expect(reader.locator("#scope-line")).to_contain_text("Everything is shown")


def test_a_source_narrowed_away_is_off_and_comes_back_by_its_switch(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), "#tab=sources&sources=t")
    expect(switch(page, "DP")).not_to_be_checked()
    expect(switch(page, "Evening Post")).to_be_checked()
    switch(page, "DP").check()
    expect(switch(page, "Evening Post")).to_be_checked()
    expect(page.locator("#scope-line")).not_to_contain_text("Nothing")
    assert page.evaluate("ag.data.view(ag.state.get().scope).drawn.length") == 3


def test_the_address_contains_what_is_read(page, tmp_path):
    made = page_of(*CLAIMS, actors=ACTORS)
    open_page(page, tmp_path, made, "#tab=sources&rests=claimants&without=us")
    expect(page.get_by_role("radio", name="Claimants")).to_be_checked()
    expect(switch(page, "United States")).not_to_be_checked()


@in_each_look
def test_axe_finds_no_violation(page, tmp_path, size, scheme):
    take_look(page, size, scheme)
    open_page(page, tmp_path, article_page(), "#tab=sources&without=nyt")
    page.locator(".weight summary").first.click()
    assert list_violations(page) == []
    open_claimants(page)
    page.locator(".weight summary").nth(1).click()
    assert list_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]

"""What a reader finds who got only the page: who only speaks, coming back, typos."""

from __future__ import annotations

import pytest
from making import claim, graph_of
from pages import VIEW, article_page, choose, details, open_page, page_of, render_in_ring, settle
from playwright.sync_api import expect

from graph.model.records import Actor

pytestmark = pytest.mark.browser

PAPER = Actor("post", "Evening Gazette", "media")
CLAIMS = (
    claim("us backs ypg", at="p3"),
    claim("us backs ypg", by="post", at="p4"),
    claim("turkey fights ypg", by=("us", "post"), at="p5"),
    claim("turkey backs fsa", by="post", stance="denies", at="p6"),
)
LABELS = "ag.labels.names().map(({ id }) => id)"


@pytest.fixture
def paper(page, tmp_path):
    return open_page(page, tmp_path, page_of(*CLAIMS, actors=(PAPER,)), "#select=post")


def said(page):
    return details(page).get_by_role("region", name="What it says")


def test_details_of_who_only_speaks_list_what_it_says_passes_on_and_denies(paper):
    expect(details(paper)).to_contain_text("No claim that is shown connects this actor to another")
    items = said(paper).get_by_role("listitem")
    expect(items).to_have_count(3)
    expect(items.nth(0)).to_contain_text("According to Evening Gazette (in DP, commentary, p4)")
    expect(items.nth(1)).to_contain_text("relayed by Evening Gazette (in DP, commentary, p5)")
    expect(items.nth(2)).to_contain_text("denies that")
    items.nth(0).get_by_role("link", name="Claimed: US backs YPG").click()
    expect(details(paper).get_by_role("heading", level=2)).to_have_text("Claimed: US backs YPG")


def test_what_one_claimant_says_is_shown_alone_with_one_click(paper):
    said(paper).get_by_role("button", name="Show only these claims").click()
    expect(paper.locator("#scope-line")).to_contain_text("only claims by Evening Gazette")
    expect(said(paper).get_by_role("listitem")).to_have_count(3)
    expect(said(paper).get_by_role("button", name="Show only these claims")).to_have_count(0)


def test_details_of_who_says_nothing_have_no_such_list(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=(PAPER,)), "#select=ypg")
    expect(said(page)).to_have_count(0)


def test_who_speaks_in_many_claims_is_quoted_in_twenty_of_them(page, tmp_path):
    many = [claim(f"a{at} backs b", by="post", at="p1") for at in range(24)]
    text = render_in_ring(graph_of(*many, actors=(PAPER,)))
    open_page(page, tmp_path, text, "#select=post")
    expect(said(page)).to_contain_text("The first 20 of 24.")
    expect(said(page).get_by_role("listitem")).to_have_count(20)


@pytest.fixture
def article(page, tmp_path):
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 360, "height": 740})
    return open_page(page, tmp_path, article_page())


def view_after(page, act):
    act()
    settle(page)
    return page.evaluate(VIEW)


def close(page):
    page.get_by_role("button", name="Close details").click()


def test_closed_details_leave_the_picture_as_it_was_before(article):
    before = article.evaluate(VIEW)
    aside = view_after(article, lambda: choose(article, "Search actors", "NATO"))
    assert aside != pytest.approx(before)
    view_after(article, lambda: choose(article, "Search actors", "Iran"))
    assert view_after(article, lambda: close(article)) == pytest.approx(before)
    assert "at=" not in article.url


def test_a_picture_that_the_reader_moved_stays_where_it_is(article):
    view_after(article, lambda: choose(article, "Search actors", "NATO"))
    article.mouse.move(180, 320)
    moved = view_after(article, lambda: article.mouse.wheel(0, -200))
    assert view_after(article, lambda: close(article)) == pytest.approx(moved)


def test_the_actor_chosen_is_named_however_small_the_picture(article):
    view_after(article, lambda: choose(article, "Search actors", "NATO"))
    article.evaluate("ag.inside.network.moveTo({ scale: 0.09 })")
    settle(article)
    assert "nato" in article.evaluate(LABELS)


def test_the_statement_under_the_pointer_is_not_covered_by_details(page, tmp_path):
    open_page(page, tmp_path, article_page(), "#select=us+backs+hts")
    page.evaluate("document.getElementById('tip').hidden = false")
    page.locator("#tip").evaluate("(tip) => { tip.textContent = 'A long statement. '.repeat(20); }")
    tip = page.locator("#tip").bounding_box()
    assert tip["x"] + tip["width"] <= details(page).bounding_box()["x"]


def test_an_error_message_about_a_question_disappears_when_it_is_fixed(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS))
    paths = page.get_by_role("region", name="Paths")
    page.get_by_role("button", name="Find paths").click()
    expect(paths).to_contain_text("Choose an actor for both")
    page.get_by_role("combobox", name="To", exact=True).fill("yp")
    expect(paths).not_to_contain_text("Choose an actor for both")


def test_what_was_found_stays_while_the_next_question_is_written(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#from=us&to=ypg")
    expect(page.get_by_role("list", name="Paths")).to_be_visible()
    page.get_by_role("combobox", name="To", exact=True).fill("tur")
    expect(page.get_by_role("list", name="Paths")).to_be_visible()


def test_an_address_with_an_invalid_date_keeps_its_other_choices_and_says_so(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#types=backs&as_of=soon")
    expect(page.locator("#tip")).to_contain_text('"soon" is not a date.')
    expect(page.locator("#tip")).to_contain_text("The address is read without its times.")
    expect(page.get_by_role("group", name="What is shown")).to_contain_text("only backs")


def test_a_print_paints_the_legend_once_and_keeps_heads_by_their_claims(page, tmp_path):
    page.add_init_script(
        """const texts = window.painted = [];
        const { fillText } = CanvasRenderingContext2D.prototype;
        CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
          texts.push(text);
          return fillText.call(this, text, ...rest);
        };"""
    )
    open_page(page, tmp_path, page_of(*CLAIMS))
    page.emulate_media(media="print")
    sheet = page.locator(".print")
    expect(sheet.locator(".print-legend")).to_contain_text("Claimed relations")
    assert "Claimed relations" not in page.evaluate("painted")
    marks = sheet.locator(".print-marks").first
    assert marks.evaluate("(it) => getComputedStyle(it).breakAfter") == "avoid"

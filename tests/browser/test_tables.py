"""The tab Table: what the picture shows, as rows to sort, to filter and to follow."""

from __future__ import annotations

import pytest
from looks import PHONE, in_each_look, take_look
from making import claim
from pages import article_page, details, list_violations, open_page, page_of, settle
from playwright.sync_api import expect

from graph.model.records import Actor

pytestmark = pytest.mark.browser

ACTORS = (
    Actor("us", "United States", "state", aliases=("Washington",)),
    Actor("turkey", "Turkey", "state"),
    Actor("rebels", "moderate rebels", "umbrella"),
    Actor("ypg", "YPG", "armed-group"),
    Actor("post", "Evening Gazette", "media"),
    Actor("moon", "Moon", "place"),
)
CLAIMS = (
    claim("turkey backs rebels", at="p3", mode="label"),
    claim("turkey backs rebels", by=("a soldier", "post"), at="p4", source="t"),
    claim("us backs ypg", start="2012", end="2017", at="p5"),
    claim("rebels fights ypg", attacker="rebels", at="p6"),
    claim("us backs rebels", mode="thesis", at="p8"),
    claim("us backs rebels", by="us", stance="denies", at="p9"),
    claim("us linked-to post", by="us", stance="withholds", at="p9"),
)


@pytest.fixture
def reader(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS))
    page.get_by_role("tab", name="Table").click()
    return page


def table(page):
    return page.get_by_role("table")


def choose_rows(page, name):
    page.get_by_role("group", name="Rows").get_by_role("radio", name=name).check(force=True)


def heads_of_rows(page):
    return table(page).get_by_role("rowheader").all_inner_texts()


def cells(page, row):
    return table(page).get_by_role("row").nth(row + 1).get_by_role("cell").all_inner_texts()


def sort_by(page, column):
    table(page).get_by_role("columnheader").get_by_role("button", name=column, exact=True).click()


def test_relations_are_listed_with_who_claims_them_and_how_firmly(reader):
    assert heads_of_rows(reader) == [
        "Evening Gazette and United States",
        "“moderate rebels”",
        "Turkey",
        "United States",
        "United States",
    ]
    type, to, who, standing, dates, marks, claims = cells(reader, 2)
    assert [type, to, claims, dates] == ["backs", "“moderate rebels”", "2", "undated"]
    assert who == "Ann Author (DP p3); a soldier, relayed by Evening Gazette (Evening Post p4)"
    assert standing == "stated outright"
    assert marks == "2 voices"
    assert "interpretation" in cells(reader, 3)
    assert "denied by United States (DP p9)" in cells(reader, 3)[2]


def test_a_row_reads_from_left_to_right_as_its_claims_do(page, tmp_path):
    claims = (
        claim("turkey fights ypg", attacker="ypg"),
        claim("us fights rebels", attacker="rebels"),
        claim("us fights rebels", attacker="us", at="p2"),
        claim("us opposes ypg", mode="intent"),
    )
    open_page(page, tmp_path, page_of(*claims, actors=ACTORS), "#tab=table&table=relations")
    rows = [[head, *cells(page, row)[:2]] for row, head in enumerate(heads_of_rows(page))]
    assert rows == [
        ["“moderate rebels” and United States", "fights", ""],
        ["United States", "opposes (intended)", "YPG"],
        ["YPG", "fights", "Turkey"],
    ]


def test_what_is_only_denied_or_not_confirmed_has_a_row_that_says_so(reader):
    assert (
        table(reader)
        .get_by_role("caption")
        .inner_text()
        .startswith("4 claimed relations, and 1 only denied or not confirmed.")
    )
    type, to, who, standing, *_ = cells(reader, 0)
    assert [type, to, standing] == ["linked to (not confirmed)", "", ""]
    assert who == "not confirmed by United States (DP p9)"


def test_a_tie_of_today_is_not_shown_as_firm_as_one_that_is_over(page, tmp_path):
    claims = (
        claim("us linked-to ypg", mode="label"),
        claim("us linked-to ypg", by="turkey", end="past", at="p2"),
    )
    open_page(page, tmp_path, page_of(*claims, actors=ACTORS), "#tab=table&table=relations")
    type, _, _, standing, dates, *_ = cells(page, 0)
    assert [type, standing] == ["linked to (epithet)", "epithet now; stated outright, ended"]
    assert dates == "ended, unknown when (stated outright); undated (epithet)"


def test_actors_are_listed_with_their_relations_by_sign(reader):
    choose_rows(reader, "Actors")
    assert heads_of_rows(reader)[0] == "“moderate rebels”"
    assert cells(reader, 0) == ["Umbrella", "3", "2", "1", "0", "0", ""]
    assert "Moon" in heads_of_rows(reader)


def test_claims_are_listed_in_the_order_of_the_sources_denials_too(reader):
    choose_rows(reader, "Claims")
    rows = heads_of_rows(reader)
    assert len(rows) == 7
    assert rows[0].startswith("According to Ann Author (DP, commentary, p3)")
    assert rows[-1].startswith("According to a soldier")
    assert sorted(cells(reader, row) for row in (4, 5)) == [
        ["United States", "DP p9", "2024-12-03", firmly]
        for firmly in ("Declines to confirm", "Denies it")
    ]


def test_a_column_sorts_up_and_down_and_says_so(reader):
    def head(name):
        return table(reader).get_by_role("columnheader", name=name, exact=True)

    expect(head("From")).to_have_attribute("aria-sort", "ascending")
    sort_by(reader, "To")
    expect(head("To")).to_have_attribute("aria-sort", "ascending")
    assert reader.locator("[aria-sort]").count() == 1
    assert [cells(reader, row)[1] for row in (0, 3)] == ["“moderate rebels”", "YPG"]
    sort_by(reader, "To")
    expect(head("To")).to_have_attribute("aria-sort", "descending")
    assert [cells(reader, row)[1] for row in (0, 3)] == ["YPG", "“moderate rebels”"]


def test_counts_are_descending_at_first_and_unknown_dates_come_last_either_way(reader):
    sort_by(reader, "Claims")
    assert [cells(reader, row)[-1] for row in range(4)] == ["2", "2", "1", "1"]
    for _ in range(2):
        sort_by(reader, "When")
        assert "2012 to 2017" in cells(reader, 0)


def test_rows_are_filtered_by_words_in_any_cell_without_their_accents(reader):
    box = reader.get_by_role("searchbox", name="Filter rows")
    box.fill("gazétte  SOLDIER")
    assert heads_of_rows(reader) == ["Turkey"]
    expect(reader.locator("caption")).to_contain_text("1 of 4 claimed relations")
    expect(reader.get_by_role("status").filter(has_text="1 of 4 claimed relations")).to_have_count(
        1
    )
    box.fill("no such thing")
    expect(reader.get_by_text("No rows match “no such thing”.")).to_be_visible()
    reader.get_by_role("button", name="Show all rows").click()
    assert len(heads_of_rows(reader)) == 5
    expect(box).to_be_focused()


def test_the_tables_follow_the_scope(reader):
    reader.get_by_role("checkbox", name="fights").uncheck()
    assert len(heads_of_rows(reader)) == 4
    choose_rows(reader, "Actors")
    assert "Moon" not in heads_of_rows(reader)
    reader.goto(reader.url.split("#")[0] + "#tab=table&types=leads")
    expect(reader.get_by_text("Nothing is shown in this scope.")).to_be_visible()
    reader.get_by_role("button", name="Clear the scope").click()
    assert len(heads_of_rows(reader)) == 5


def test_names_are_links_that_select(reader):
    table(reader).get_by_role("link", name="Turkey", exact=True).click()
    expect(details(reader).get_by_role("heading", level=2)).to_have_text("Turkey")
    table(reader).get_by_role("link", name="Claimed: Turkey backs").click()
    heading = details(reader).get_by_role("heading", level=2)
    expect(heading).to_have_text("Claimed: Turkey backs “moderate rebels”")
    expect(reader.locator("tr.is-current")).to_have_count(1)
    assert "select=turkey%20backs%20rebels" in reader.url or "turkey+backs+rebels" in reader.url


def test_the_address_contains_the_table_its_order_and_its_filter(page, tmp_path):
    hash = "#tab=table&table=claims&sort=-said&find=rebels"
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), hash)
    expect(page.get_by_role("radio", name="Claims")).to_be_checked()
    assert len(heads_of_rows(page)) == 5
    said = table(page).get_by_role("columnheader").filter(has_text="Said")
    expect(said).to_have_attribute("aria-sort", "descending")
    expect(page.get_by_role("searchbox", name="Filter rows")).to_have_value("rebels")


def test_a_hundred_rows_are_written_at_a_time(page, tmp_path):
    claims = [claim(f"a{number} backs b{number}") for number in range(230)]
    open_page(page, tmp_path, page_of(*claims), "#tab=table")
    assert len(heads_of_rows(page)) == 100
    page.get_by_role("button", name="Show 100 more of 130 rows left").click()
    assert len(heads_of_rows(page)) == 200
    page.get_by_role("button", name="Show 30 more of 30 rows left").click()
    assert len(heads_of_rows(page)) == 230
    expect(page.locator(".table-more")).to_be_hidden()


def test_hostile_names_are_text_in_every_table(page, tmp_path):
    evil = "<img src=x onerror=alert(1)>"
    actors = (Actor("us", evil, "state", aliases=(evil,)),)
    made = page_of(claim("us backs fsa", by=evil), actors=actors)
    open_page(page, tmp_path, made, "#tab=table")
    for name in ("Relations", "Actors", "Claims"):
        choose_rows(page, name)
        assert evil in table(page).inner_text()
    assert page.locator("img").count() == 0


def test_arrows_lead_from_tab_to_tab(reader):
    reader.get_by_role("tab", name="Table").focus()
    reader.keyboard.press("ArrowLeft")
    expect(reader.get_by_role("tab", name="Graph")).to_be_focused()
    expect(reader.get_by_role("tab", name="Graph")).to_have_attribute("aria-selected", "true")
    expect(reader.get_by_role("tabpanel", name="Table")).to_have_count(0)


@in_each_look
def test_axe_finds_no_violation_in_any_table(page, tmp_path, size, scheme):
    take_look(page, size, scheme)
    open_page(page, tmp_path, article_page(), "#tab=table&select=turkey")
    if size == PHONE:
        page.get_by_role("button", name="Close details").click()
    for name in ("Relations", "Actors", "Claims"):
        choose_rows(page, name)
        settle(page)
        assert list_violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_a_card_on_a_phone_is_still_a_row_of_a_table(page, tmp_path):
    page.set_viewport_size(PHONE)
    open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), "#tab=table")
    assert len(heads_of_rows(page)) == 5
    assert len(cells(page, 2)) == 7
    frame = table(page)
    assert frame.evaluate("(table) => table.scrollWidth <= table.clientWidth")

"""Amounts in the page: filtered by, drawn as the width of lines on request, and never added up."""

from __future__ import annotations

import pytest
from making import claim, graph_of
from pages import address, details, open_page, page_of, settle
from playwright.sync_api import expect

import graph as ag

pytestmark = pytest.mark.browser


@pytest.fixture
def reader(page, tmp_path):
    graph = graph_of(
        claim("us backs fsa", amount=34, unit="%"),
        claim("us backs fsa", by="turkey", amount=40.5, unit="%"),
        claim("us backs sna", amount=5, unit="%"),
        "us backs hts",
        claim("turkey backs sna", amount=50000, unit="EUR"),
    )
    return open_page(page, tmp_path, ag.to_html(graph))


def test_lines_are_as_wide_as_the_largest_amount_on_request(reader):
    choice = reader.get_by_role("combobox", name="Line width")
    assert choice.locator("option").all_inner_texts() == [
        "how firmly", "amount in %", "amount in EUR",
    ]  # fmt: skip
    choice.select_option(label="amount in %")
    expect(reader.locator("#width-about")).to_contain_text("never added up")
    assert "width=%" in address(reader)
    settle(reader)
    widths = reader.evaluate(
        "Object.values(ag.inside.network.body.edges).map((edge) => edge.options.width)"
    )
    # 5 % is an eighth of the largest, 40.5 %, and never of a sum; two name no share.
    assert sorted(widths) == pytest.approx([0.5, 0.5, 1 + 9 * 5 / 40.5, 10])


def test_a_relation_shows_the_least_and_the_largest_amount(reader):
    reader.evaluate("location.hash = 'select=us+backs+fsa'")
    expect(details(reader)).to_contain_text("Amount: 34 % to 40.5 % (claims differ)")
    expect(details(reader)).not_to_contain_text("74.5")


def test_the_smallest_amount_narrows_the_picture(reader):
    group = reader.get_by_role("group", name="Amount")
    box = group.get_by_role("textbox", name="At least")
    box.fill("30")
    box.press("Enter")
    line = reader.locator("#scope-line")
    expect(line).to_contain_text("1 of 4 claimed relations shown")
    expect(line).to_contain_text("only where a claim names 30 % or more")
    group.get_by_role("combobox", name="Unit").select_option("EUR")
    expect(line).to_contain_text("30 EUR or more")
    box.fill("many")
    box.press("Enter")
    expect(group).to_contain_text("Enter a plain number")
    expect(line).to_contain_text("30 EUR or more")
    box.fill("")
    box.press("Enter")
    expect(line).to_contain_text("Everything is shown")


def test_the_table_has_a_column_of_amounts(reader):
    reader.get_by_role("tab", name="Table").click()
    cells = reader.locator('td[data-label="Amount"]')
    assert sorted(cells.all_inner_texts()) == ["", "34 % to 40.5 %", "5 %", "50,000 EUR"]


def test_nothing_of_amounts_is_offered_where_there_are_none(page, tmp_path):
    found = open_page(page, tmp_path, page_of("us backs fsa"))
    expect(found.get_by_role("combobox", name="Line width")).to_have_count(0)
    expect(found.get_by_role("group", name="Amount")).to_have_count(0)
    found.get_by_role("tab", name="Table").click()
    expect(found.get_by_role("columnheader", name="Amount")).to_have_count(0)

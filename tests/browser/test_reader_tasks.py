"""Fourteen tasks of a reader who never read a manual, with the number of actions that each takes.

The answers are from data/actors.yaml, not from the page. An action is a click, a key, or one text.
"""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from pages import actor_button, article_page, details, open_page
from playwright.sync_api import expect
from reader import Reader

import graph as ag

pytestmark = pytest.mark.browser

SIZES = {"1400x900": (1400, 900), "1280x720": (1280, 720), "390x844": (390, 844)}
CLIPBOARD = """
const clipboard = { writeText: async (text) => { window.copied = text; } };
Object.defineProperty(navigator, "clipboard", { value: clipboard });
"""
BACKERS = (
    "Claimed: … backs the Syrian army (5): "
    "the Badr militia and the Nujabaa militia, according to a senior Syrian military source; "
    "Iran and Russia, according to Alex Lantier (ended); "
    "“Iraqi militias”, according to Alex Lantier and a senior Syrian military source."
)
TURKEY_AND_HTS = (
    "Nobody claims a relation between the two here.",
    "Not confirmed by Hakan Fidan: Turkey intends to back Hayat Tahrir al-Sham.",
)
BETWEEN_US_AND_IRAN = {"Israel", "Russia", "Syria"}
HELD_IN_2015 = {
    "“Islamist militias” and Syrian army",
    "NATO backs “Islamist militias”",
    "NATO opposes Bashar al-Assad",
    "United States opposes Bashar al-Assad",
    "United States backs Free Syrian Army",
    "Russia backs Syrian army",
    "Iran backs Syrian army",
    "Operation Timber Sycamore part of CIA",
}
BY_REUTERS = {
    ("Badr militia", "backs"),
    ("Badr militia", "part of"),
    ("Nujabaa militia", "backs"),
    ("Nujabaa militia", "part of"),
    ("“Iraqi militias”", "backs"),
}
EPITHETS = {
    "al-qaeda linked-to hts"
}
AT_WAR_WITH_ISRAEL = {"Gaza", "Hezbollah", "Iran", "Israel", "Lebanon", "Syria"}


@pytest.fixture(params=SIZES.values(), ids=SIZES)
def reader(request, page, tmp_path):
    width, height = request.param
    page.set_viewport_size({"width": width, "height": height})
    page.context.add_init_script(CLIPBOARD)
    yield Reader(open_page(page, tmp_path, article_page()))
    assert not Axe().run(page).response["violations"]


def answer(page):
    return details(page).get_by_role("region", name="In short").get_by_role("paragraph")


def scope_line(page):
    return page.get_by_role("group", name="What is shown").get_by_role("status")


def test_1_who_backs_the_syrian_army_and_who_says_so(reader):
    reader.search("Syrian army")
    expect(answer(reader.page).first).to_have_text(BACKERS)
    assert reader.sees(answer(reader.page).first)
    assert (reader.actions, reader.scrolls) == (3, 0)


def test_1_by_keys(reader):
    reader.search_by_keys("Syrian army")
    expect(answer(reader.page).first).to_have_text(BACKERS)
    expect(details(reader.page).get_by_role("heading", level=2)).to_be_focused()
    assert reader.actions == 3


def test_5_what_held_in_2015(reader):
    reader.open_panel()
    reader.click(reader.page.get_by_role("textbox", name="As of"))
    reader.type("2015")
    reader.press("Enter")
    expect(scope_line(reader.page)).to_contain_text("8 of 109 claimed relations shown: as of 2015.")
    expect(scope_line(reader.page)).to_contain_text("90 undated not shown")
    assert reader.actions <= 4


def test_8_who_matters_most_and_by_what(reader):
    reader.open_panel()
    reader.click(reader.page.get_by_role("button", name="Suggested: Degree"))
    rows = reader.page.get_by_role("table", name="Ranking").get_by_role("row")
    expect(rows.nth(1)).to_have_text("1Iran13")
    expect(rows.nth(2)).to_have_text("1United States13")
    assert reader.actions <= 3


def test_9_what_contradicts(reader):
    reader.click(reader.page.get_by_role("tab", name="Tensions"))
    first = reader.page.get_by_role("tabpanel", name="Tensions").get_by_role("listitem").first
    expect(first).to_contain_text("The United States is said to back and to oppose Hayat Tahrir al-Sham.")
    expect(first).to_contain_text("Claimed by Alex Lantier and the New York Times.")
    assert reader.sees(first)
    assert (reader.actions, reader.scrolls) == (1, 0)

"""Names from right to left are in their place on the page; marks that turn text are shown."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from making import claim, dataset_of
from pages import choose, details, open_page, page_of, render_graph
from playwright.sync_api import expect

from graph.model.bidi import CLOSE, MARKS, OPEN
from graph.model.graph import build_graph
from graph.model.records import Actor

pytestmark = pytest.mark.browser

BRIDGE, RIVER, HEBREW = "لواء الجسر", "حزب النهر", "כוח הגשר 7"
ACTORS = (
    Actor("liwa", BRIDGE, "armed-group"),
    Actor("hizb", RIVER, "armed-group"),
    Actor("gesher", HEBREW, "armed-group"),
    Actor("oster", "Oster", "state"),
    Actor("trick", "Good\u202eliveE", "person"),
)
CLAIMS = (
    claim("liwa fights hizb", start="2024-02-11", end="2024-02-11", attacker="liwa"),
    claim("oster backs hizb", by="جندي 5"),
    claim("oster backs hizb", by="liwa", stance="denies"),
    claim("gesher backs liwa", start="2024-02-03"),
    claim("trick backs oster"),
)
CLIPBOARD = """
const clipboard = { writeText: async (text) => { window.copied = text; } };
Object.defineProperty(navigator, "clipboard", { value: clipboard });
"""
# Where on its line each part of an element's text begins; nothing wraps.
PLACES = """(element, parts) => {
  element.style.whiteSpace = "nowrap";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const text = nodes.map(({ data }) => data).join("");
  let from = 0;
  return parts.map((part) => {
    const at = text.indexOf(part, from);
    if (at < 0) throw new Error(`no ${part} after ${from} in ${text}`);
    from = at + part.length;
    let [start, end] = [at, from];
    const range = document.createRange();
    let isBegun = false;
    for (const node of nodes) {
      const { length } = node.data;
      if (!isBegun && start < length) { range.setStart(node, start); isBegun = true; }
      if (end <= length) { range.setEnd(node, end); break; }
      [start, end] = [start - length, end - length];
    }
    return range.getBoundingClientRect().left;
  });
}"""


@pytest.fixture
def open_at(page, tmp_path):
    def open_at(hash):
        page.context.add_init_script(CLIPBOARD)
        return open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), hash)

    return open_at


def is_in_order(locator, *parts):
    places = locator.evaluate(PLACES, list(parts))
    return places == sorted(places)


@pytest.mark.parametrize("hash", ["#select=hizb", "#tab=table&table=claims"])
def test_a_date_and_a_denial_are_visible_without_a_click(open_at, hash):
    page = open_at(hash)
    sentences = page.locator(".claim-sentence:visible, .row-sentence:visible")
    attack = sentences.filter(has_text="attacked").first
    assert is_in_order(attack, "According to", BRIDGE, " attacked ", RIVER, "(", "2024", "02", "11")
    denial = sentences.filter(has_text="denies").first
    assert is_in_order(denial, BRIDGE, "(in", "denies that Oster", "backs", RIVER, ".")


def test_headings_paths_and_tensions_keep_their_order(open_at):
    page = open_at("#select=gesher+backs+liwa&from=gesher&to=hizb")
    assert is_in_order(
        details(page).get_by_role("heading", level=2), "Claimed:", HEBREW, "backs", BRIDGE
    )
    chain = page.locator(".path-chain").first
    assert is_in_order(chain, HEBREW, "backs", BRIDGE, RIVER)
    page = open_at("#tab=tensions")
    lead = page.locator(".tension-show").filter(has_text="denies").first
    assert is_in_order(lead, BRIDGE, "denies what", "جندي 5", "says about", RIVER)


def test_a_line_of_a_source_keeps_its_order(page, tmp_path):
    data = dataset_of(*CLAIMS, actors=ACTORS)
    found = {"title": "مذكرة", "author": "كاتب (2)", "publisher": "صحيفة", "genre": None}
    sources = {id: replace(each, **found) for id, each in data.sources.items()}
    open_page(
        page, tmp_path, render_graph(build_graph(replace(data, sources=sources))), "#tab=sources"
    )
    line = page.locator(".source-line").first
    assert is_in_order(line, "كاتب", "صحيفة", "December", "2024")


def test_what_is_copied_isolates_each_name(open_at):
    page = open_at("#select=oster+backs+hizb")
    details(page).get_by_role("button", name="Copy as cited text", exact=True).click()
    page.wait_for_function("window.copied")
    lines = page.evaluate("window.copied").split("\n")
    assert lines[0] == f"Claimed: Oster backs {OPEN}{RIVER}{CLOSE}"
    assert any(line.startswith(f"- {OPEN}{BRIDGE}{CLOSE} (in ") for line in lines)


@pytest.mark.parametrize("typed", [RIVER[:6], f"{OPEN}{RIVER}{CLOSE}", f"\u200f{RIVER}"])
def test_a_name_is_found_as_it_is_typed_or_was_copied(open_at, typed):
    page = open_at("")
    choose(page, "Search actors", typed)
    heading = details(page).get_by_role("heading", level=2)
    assert heading.text_content() == RIVER


def test_rows_are_found_by_words_of_a_name_and_of_the_sentence_about_it(open_at):
    page = open_at("#tab=table&table=claims")
    page.get_by_role("searchbox", name="Filter rows").fill(f"attacked {RIVER}")
    expect(page.locator(".row-sentence")).to_have_count(1)


@pytest.mark.parametrize(
    "hash",
    [
        "#select=trick",
        "#tab=table&table=claims",
        "#from=trick&to=hizb",
        "#tab=sources&rests=claimants",
    ],
)
def test_a_mark_that_turns_text_is_shown_and_turns_nothing(open_at, hash):
    page = open_at(hash)
    shown = page.evaluate("document.body.innerText")
    assert not set(re.findall(f"[{MARKS}]", page.content())) - {OPEN, CLOSE}
    if "claimants" not in hash:
        assert r"Good\u202eliveE" in shown


@pytest.mark.parametrize("kind", ["SVG"])
def test_a_saved_picture_isolates_names_and_shows_marks(open_at, tmp_path, kind):
    page = open_at("")
    page.get_by_role("button", name="Save picture").click()
    with page.expect_download() as saved:
        page.get_by_role("dialog").get_by_role("button", name=kind).click()
    saved.value.save_as(tmp_path / "saved")
    drawn = Path(tmp_path / "saved").read_text(encoding="utf-8")
    assert not set(re.findall(f"[{MARKS}]", drawn)) - {OPEN, CLOSE}
    assert f"{OPEN}{RIVER}{CLOSE}</text>" in drawn
    assert r"Good\u202eliveE" in drawn


@pytest.mark.parametrize("kind", ["JSON", "CSV"])
def test_saved_data_contains_no_mark_that_turns_text(open_at, tmp_path, kind):
    page = open_at("")
    page.get_by_role("button", name="Save data").click()
    with page.expect_download() as saved:
        page.get_by_role("dialog").get_by_role("button", name=f"Save as {kind}").click()
    saved.value.save_as(tmp_path / "saved")
    written = Path(tmp_path / "saved").read_text(encoding="utf-8")
    assert not set(re.findall(f"[{MARKS}]", written)) - {OPEN, CLOSE}
    assert r"Good\u202eliveE" in written
    assert RIVER in written

"""Copy as cited text: what is pasted names its claimants, sources and paragraphs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from looks import in_each_look, take_look
from making import SOURCES, claim, dataset_of
from pages import article_page, details, list_violations, open_page, page_of, render_graph
from playwright.sync_api import expect

from graph.model.graph import build_graph
from graph.model.records import Actor

pytestmark = pytest.mark.browser

NAME = "Copy as cited text"
CLIPBOARD = """
const clipboard = { writeText: async (text) => { window.copied = text; } };
Object.defineProperty(navigator, "clipboard", { value: clipboard });
"""
NO_CLIPBOARD = 'Object.defineProperty(navigator, "clipboard", { value: undefined });'
ACTORS = (Actor("us", "United States", "state"), Actor("ypg", "YPG", "armed-group"))
CLAIMS = (
    claim("us backs ypg", at="p3", mode="label"),
    claim("us backs ypg", by="us", stance="denies", at="p4", said="2023-05", source="t"),
    claim("us opposes ypg", at="p5", source="t"),
)
NO_ADDRESS = "No web address is recorded."
FIRST = "Source: Ann Author: The first article. Daily Paper, commentary, 3 December 2024."
SECOND = "Source: Bo Writer: The second article. Evening Post, news, 1 May 2020."
BACKS = (
    "According to Ann Author (DP, commentary, p3), United States backs YPG "
    "(only in passing, as an epithet)."
)
DENIES = "United States (in Evening Post, news, p4) denies backing YPG (said 2023-05)."
OPPOSES = "According to Bo Writer (Evening Post, news, p5), United States opposes YPG."


@pytest.fixture
def open_at(page, tmp_path):
    def open_at(hash, clipboard=CLIPBOARD):
        page.context.add_init_script(clipboard)
        return open_page(page, tmp_path, page_of(*CLAIMS, actors=ACTORS), hash)

    return open_at


def copied(page):
    expect(
        page.get_by_role("status").filter(has_text="Copied, with who says so")
    ).not_to_have_count(0)
    return page.evaluate("window.copied")


def test_a_relation_is_copied_with_every_claim_and_each_source_once(open_at):
    page = open_at("#select=us+backs+ypg")
    details(page).get_by_role("button", name=NAME, exact=True).click()
    assert copied(page).split("\n") == [
        "Claimed: United States backs YPG",
        f"- {BACKS}",
        f"- {DENIES}",
        f"{FIRST} {NO_ADDRESS}",
        f"{SECOND} {NO_ADDRESS}",
    ]


def test_a_claim_is_copied_with_its_source_and_paragraph(open_at):
    page = open_at("#select=us+backs+ypg")
    details(page).get_by_role("button", name=f"{NAME}: {BACKS}").click()
    assert copied(page) == f"{BACKS}\n{FIRST} Paragraph 3. {NO_ADDRESS}"


def test_a_quote_is_copied_first_and_the_web_address_last(page, tmp_path):
    page.context.add_init_script(CLIPBOARD)
    quoted = claim("us backs ypg", at="p3", quote="stands by them")
    dataset = dataset_of(quoted, actors=ACTORS)
    first = replace(SOURCES["s"], url="https://example.org/first")
    text = render_graph(build_graph(replace(dataset, sources={**SOURCES, "s": first})))
    open_page(page, tmp_path, text, "#select=us+backs+ypg")
    details(page).get_by_role("button", name=f"{NAME}: According to").click()
    lines = copied(page).split("\n")
    assert lines[0] == "“stands by them”"
    assert lines[2] == f"{FIRST} Paragraph 3. https://example.org/first"


def test_a_private_claim_is_marked_in_what_is_copied(page, tmp_path):
    page.context.add_init_script(CLIPBOARD)
    private = (claim("us opposes ypg", private=True), claim("us opposes ypg", at="p5", source="t"))
    open_page(page, tmp_path, page_of(*private, actors=ACTORS), "#select=us+opposes+ypg")
    details(page).get_by_role("button", name=NAME, exact=True).click()
    lines = copied(page).split("\n")
    assert [line for line in lines if "[private]" in line] == [
        "- According to Ann Author (DP, commentary, p1), United States opposes YPG. [private]"
    ]
    assert f"- {OPPOSES}" in lines


def test_a_pair_is_copied_with_all_that_is_said_of_it(open_at):
    page = open_at("#select=us,ypg")
    details(page).get_by_role("button", name=NAME, exact=True).click()
    lines = copied(page).split("\n")
    assert lines[0] == "Claims about United States and YPG"
    assert f"- {OPPOSES}" in lines
    assert f"- {DENIES}" in lines


def test_what_a_scope_leaves_out_is_reported_in_the_text(open_at):
    page = open_at("#select=us+backs+ypg&sources=s&types=backs")
    details(page).get_by_role("button", name=NAME, exact=True).click()
    assert copied(page).split("\n")[1:] == [
        f"- {BACKS}",
        f"{FIRST} {NO_ADDRESS}",
        "Claims that are left out here contest this.",
        "What is shown: 1 of 2 claimed relations shown: only backs; only the source DP. "
        "Claims that are left out contest 1 of the relations shown.",
    ]


def copy_against(page, tmp_path, *claims):
    page.context.add_init_script(CLIPBOARD)
    text = page_of(*claims, actors=ACTORS)
    open_page(page, tmp_path, text, "#select=us+opposes+ypg")
    details(page).get_by_role("button", name=NAME, exact=True).click()
    return copied(page).split("\n")[-1]


def test_a_relation_that_another_one_opposes_says_so(page, tmp_path):
    last = copy_against(page, tmp_path, "us backs ypg", "us opposes ypg")
    assert last == "Contested: a relation of the opposite sign is also claimed between the two."


def test_a_relation_that_another_one_opposes_at_some_other_time_says_so(page, tmp_path):
    last = copy_against(page, tmp_path, *CLAIMS)
    assert last.startswith(
        "May have changed sides: a relation of the opposite sign is also claimed"
    )


def test_without_a_clipboard_the_text_is_shown_and_selected(open_at):
    page = open_at("#select=us+opposes+ypg", NO_CLIPBOARD)
    button = details(page).get_by_role("button", name=NAME, exact=True)
    button.click()
    dialog = page.get_by_role("dialog", name=NAME)
    expect(dialog.get_by_role("status")).to_contain_text("copy it with Ctrl+C")
    field = dialog.get_by_role("textbox", name="Cited text")
    expect(field).to_be_focused()
    selected = field.evaluate("(it) => it.value.slice(it.selectionStart, it.selectionEnd)")
    assert OPPOSES in selected
    assert SECOND in selected
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(details(page)).to_be_visible()


@in_each_look
def test_axe_finds_no_violation(page, tmp_path, size, scheme):
    take_look(page, size, scheme)
    page.context.add_init_script(NO_CLIPBOARD)
    open_page(page, tmp_path, article_page(), "#select=us,hts")
    assert_accessible(page)
    details(page).get_by_role("button", name=NAME, exact=True).click()
    assert_accessible(page)


def assert_accessible(page):
    assert list_violations(page) == []

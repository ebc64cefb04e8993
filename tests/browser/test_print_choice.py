"""What is printed: what is selected, the path, the focus or the tab; and everything on request."""

from __future__ import annotations

import pytest
from making import claim, graph_of
from pages import article_page, list_violations, open_page, page_of, render_in_ring
from pdftext import count_pages, read_pdf_text
from playwright.sync_api import expect

from graph.model.records import Actor

pytestmark = pytest.mark.browser

PAPER = Actor("post", "Evening Gazette", "media")
CLAIMS = (
    claim("us backs ypg", at="p3", note="A remark."),
    claim("turkey fights ypg", by="post", at="p5"),
    claim("us leads turkey", by="turkey", stance="withholds", at="p6"),
    claim("fsa opposes sdf", at="p7", via=("us",)),
)
MOST_TIED = """() => {
  const { ofActor } = ag.data.view(ag.scope.EVERYTHING);
  const ties = (id) => ofActor.get(id)?.length ?? 0;
  return ag.data.ids.toSorted((a, b) => ties(b) - ties(a)).slice(0, 6);
}"""
HEADS = "(id) => ag.data.view(ag.scope.EVERYTHING).ofActor.get(id).map(ag.relationtext.head)"


def print_page(page):
    return page.pdf(format="A4")


def print_text(page, folder, hash, *claims, **more):
    page.goto("about:blank")  # another hash alone would not load another page
    graph = graph_of(*(claims or CLAIMS), actors=(PAPER,), **more)
    open_page(page, folder, render_in_ring(graph), hash)
    return read_pdf_text(print_page(page))


def ask_for(page, button):
    """Choose in the dialog as a reader does; the browser's own dialog is passed over."""
    page.evaluate("() => { window.print = () => {}; }")
    page.get_by_role("button", name="Print", exact=True).click()
    page.get_by_role("dialog", name="Print").get_by_role("button", name=button).click()


def test_a_selected_actor_is_printed_with_all_that_is_claimed_about_it(page, tmp_path):
    text = print_text(page, tmp_path, "#select=us")
    for part in (
        "A test 2 sources: DP",
        "1 of 3 claimed relations: friendly tie of US.",
        "Claimed relations backs Strength stated outright Actors State",
        "US State Who claims what",
        "Claimed: US backs YPG undated single voice",
        "According to Ann Author (DP, commentary, p3), US backs YPG",
        "Note: A remark.",
        "Unconfirmed: US leads TURKEY",
        "TURKEY (in DP, commentary, p6) declines to confirm that US leads TURKEY",
        "Claims that name US as channel According to Ann Author (DP, commentary, p7), FSA opposes",
        "Ann Author: The first article. Daily Paper, commentary, 3 December 2024.",
    ):
        assert part in text, part
    assert "fight" not in text


def test_who_only_speaks_is_printed_with_what_it_says(page, tmp_path):
    text = print_text(page, tmp_path, "#select=post")
    assert "No tie of Evening Gazette, of 3 claimed relations." in text
    assert "Claims by or through Evening Gazette According to Evening Gazette (in DP" in text
    assert "Source Ann Author" in text
    assert "backs" not in text


def test_a_selected_relation_and_a_selected_pair_are_printed_alone(page, tmp_path):
    text = print_text(page, tmp_path, "#select=us%20backs%20ypg")
    assert "commentary, p3), US backs YPG" in text
    assert "p5" not in text
    text = print_text(page, tmp_path, "#select=turkey,us")
    assert "No tie between TURKEY and US, of 3 claimed relations." in text
    assert "declines to confirm that US leads TURKEY" in text
    assert "p3" not in text


def test_what_of_a_selection_is_out_of_scope_is_said_on_paper_too(page, tmp_path):
    text = print_text(page, tmp_path, "#select=ypg&types=backs")
    assert "1 more claimed relation of it is outside what is shown." in text
    assert "fights" not in text


def test_a_path_is_printed_with_the_claims_of_its_steps(page, tmp_path):
    text = print_text(page, tmp_path, "#from=us&to=turkey")
    assert "2 of 3 claimed relations: ties on a path between US and TURKEY." in text
    assert "Claimed chain, 2 steps" in text
    assert "Claimed: US backs YPG" in text
    assert "According to Evening Gazette (in DP, commentary, p5)" in text
    assert "p7" not in text
    assert "Claims " not in text


def test_a_focus_is_printed_alone_and_everything_on_request(page, tmp_path):
    text = print_text(page, tmp_path, "#near=us:1")
    assert "1 of 3 claimed relations: friendly tie within 1 step of US." in text
    assert "p5" not in text
    ask_for(page, "Print everything")
    text = read_pdf_text(print_page(page))
    assert "out of focus" not in text
    assert all(f"commentary, p{at})" in text for at in (3, 5, 6, 7))
    assert "p5" not in read_pdf_text(print_page(page))
    expect(page.locator("#focus-bar")).to_contain_text("US, 1 step")


@pytest.mark.parametrize(
    "hash", ["#select=us", "#from=us&to=turkey", "#tab=sources", "#tab=tensions", "#near=us:1"]
)
def test_everything_is_everything_whatever_is_looked_at(page, tmp_path, hash):
    print_text(page, tmp_path, hash)
    address = page.url
    ask_for(page, "Print everything")
    text = read_pdf_text(print_page(page))
    assert "Everything is shown: 5 actors, 3 claimed relations. " in text
    assert "1 who only claims is not drawn." in text
    assert all(f"commentary, p{at})" in text for at in (3, 5, 6, 7))
    assert page.url.split("&at=")[0] == address.split("&at=")[0]


def test_an_open_table_is_printed_with_all_its_rows_as_they_are_sorted(page, tmp_path):
    claims = [f"us backs g{number:03}" for number in range(130)]
    text = print_text(page, tmp_path, "#tab=table&sort=-to", *claims)
    assert "Table 130 claimed relations. Each is a claim by those named" in text
    assert "From Claimed To According to" in text
    rows = [f"US backs G{number:03}" for number in reversed(range(130))]
    assert [row for row in rows if row not in text] == []
    assert text.index(rows[0]) < text.index(rows[-1])
    assert "Show" not in text


def test_the_tab_sources_is_printed_paragraph_by_paragraph(page, tmp_path):
    text = print_text(page, tmp_path, "#tab=sources&opened=s&near=us:1")
    assert "Everything is shown: 6 actors, 3 claimed relations. 1 more is only" in text
    assert "“The first article”" in text
    assert "Paragraph 5 1 claim ; 1 relation rests on this paragraph alone" in text
    assert "According to Evening Gazette (in DP, commentary, p5)" in text


def test_blocs_and_tensions_are_printed_with_the_picture(page, tmp_path):
    text = print_text(page, tmp_path, "#tab=blocs")
    assert "Claimed relations backs" in text
    assert "Bloc A" in text
    claims = ("a backs x", "b backs y", "x fights y", "a allied-with b")
    text = print_text(page, tmp_path, "#tab=tensions", *claims)
    assert "Claimed relations backs" in text
    assert "Claimed by Ann Author." in text


def test_a_chosen_tension_is_printed_with_the_claims_behind_it(page, tmp_path):
    claims = ("a backs x", "b backs y", "x fights y", "a allied-with b", "c backs d")
    open_page(page, tmp_path, page_of(*claims), "#tab=tensions")
    page.locator(".tension-show").first.click()
    text = read_pdf_text(print_page(page))
    assert "4 of 5 claimed relations: ties behind it." in text
    assert "Claimed: A backs X" in text
    assert "C backs D" not in text


def test_a_selection_of_the_article_takes_two_pages_at_most(page, tmp_path):
    open_page(page, tmp_path, article_page())
    for id in page.evaluate(MOST_TIED):
        page.evaluate("(id) => ag.state.set({ select: id })", id)
        pdf = print_page(page)
        assert count_pages(pdf) <= 2, id
        heads = page.evaluate(HEADS, id)
        letters = "".join(read_pdf_text(pdf).split())
        assert [head for head in heads if "".join(head.split()) not in letters] == []
    page.evaluate("ag.state.set({ select: '' })")
    assert count_pages(print_page(page)) > 4


def test_the_choice_is_made_with_the_keyboard_alone(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS), "#select=us")
    page.evaluate("() => { window.print = () => { window.printed = (window.printed ?? 0) + 1; }; }")
    page.get_by_role("button", name="Print", exact=True).focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Print")
    expect(dialog.get_by_role("button", name="Print this")).to_be_focused()
    expect(dialog).to_contain_text("What is selected: US")
    assert list_violations(page) == []
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("window.printed") == 1
    expect(page.get_by_role("button", name="Print", exact=True)).to_be_focused()
    assert "fights" in read_pdf_text(print_page(page))


def test_where_nothing_is_selected_there_is_but_one_choice(page, tmp_path):
    open_page(page, tmp_path, page_of(*CLAIMS))
    page.get_by_role("button", name="Print", exact=True).click()
    dialog = page.get_by_role("dialog", name="Print")
    expect(dialog).to_contain_text("The whole picture and who claims what: 3 claimed relations.")
    expect(dialog.get_by_role("button", name="Print this")).to_have_count(0)

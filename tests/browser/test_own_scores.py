"""A user's own scores in the page: sizes of dots and columns of tables, labelled as such."""

from __future__ import annotations

import pytest
from making import claim, graph_of
from pages import open_page
from playwright.sync_api import expect

import graph as ag
from graph.model.errors import QuestionError
from graph.model.records import Actor
from graph.page.scores import MEANS

NAME = "<b>hidden is-empty</b>"
ACTORS = tuple(
    Actor(id, name, "state") for id, name in (("a", "Aland"), ("b", "Boria"), ("c", "Celand"))
)
SCORES = {NAME: {"b": 4e-12, "Aland": 1e-12}, "flow": {("b", "a"): 0.5, ("a", "b"): 0.25}}
ROWS = "(rows) => rows.map((row) => row.innerText)"


def graph():
    return graph_of("a fights b", "b backs c", claim("a opposes c", mode="thesis"), actors=ACTORS)


@pytest.fixture
def reader(page, tmp_path):
    return open_page(page, tmp_path, ag.to_html(graph(), scores=SCORES))


def cells_of(page, label):
    return page.get_by_role("cell").and_(page.locator(f'[data-label="{label}"]')).all_inner_texts()


def test_a_page_without_scores_contains_none():
    assert ag.to_html(graph(), scores={}) == ag.to_html(graph())
    assert '"own_scores"' not in ag.to_html(graph())


def test_a_score_that_cannot_be_used_is_refused(tmp_path):
    with pytest.raises(QuestionError, match="no actor"):
        ag.to_html(graph(), scores={"a": {"nobody": 1}})
    with pytest.raises(QuestionError, match="no actor"):
        ag.show(graph(), scores={"a": {"nobody": 1}})
    with pytest.raises(QuestionError, match="no actor"):
        ag.build("data", tmp_path / "a.html", scores={"a": {"nobody": 1}})
    assert list(tmp_path.iterdir()) == []


def test_a_build_and_a_notebook_show_them_alike(tmp_path):
    scores = {"a": {"us": 1}, "b": {("us", "fsa"): 2}}
    built = ag.build("data", tmp_path / "a.html", scores=scores)
    text = ag.to_html(ag.load("data"), "data", scores=scores)
    assert built.page.read_text(encoding="utf-8") == text
    assert ag.show(ag.load("data"), "data", scores=scores).page == text
    assert '"own_scores"' in text


@pytest.mark.browser
def test_dots_are_sized_by_an_own_score_which_is_labelled_as_that(reader):
    select = reader.get_by_role("combobox", name="Size by")
    select.select_option(f"own score: {NAME}")
    about = reader.get_by_role("region", name="Who matters")
    expect(about).to_contain_text(MEANS)
    expect(about).to_contain_text("2 actors with this score, 1 without.")
    rows = reader.get_by_role("table", name="Ranking").locator("tbody tr").evaluate_all(ROWS)
    assert [row.split() for row in rows] == [["1", "Boria", "4e-12"], ["2", "Aland", "1e-12"]]
    sizes = reader.evaluate("ag.data.ids.map((id) => ag.inside.nodeOf(id).options.size)")
    assert sizes[1] > sizes[0] >= sizes[2]
    assert "own:" in reader.evaluate("decodeURIComponent(window.location.hash)")
    assert MEANS in " ".join(reader.evaluate("ag.painting.say()"))
    expect(reader.locator("#status")).to_contain_text(f"own score: {NAME}")


@pytest.mark.browser
def test_an_own_score_is_the_same_in_a_narrower_scope_and_after_a_reload(reader):
    reader.get_by_role("combobox", name="Size by").select_option(f"own score: {NAME}")
    reader.evaluate("window.location.hash += '&types=backs'")
    reader.reload()
    about = reader.get_by_role("region", name="Who matters")
    expect(about).to_contain_text("2 actors with this score, 1 without.")
    expect(about).not_to_contain_text("Computing")


@pytest.mark.browser
def test_the_tables_have_columns_of_own_scores_to_sort_by(reader):
    reader.get_by_role("tab", name="Table").click()
    assert cells_of(reader, "own score: flow") == ["0.25", "", ""]
    assert cells_of(reader, "own score: back: flow") == ["0.5", "", ""]
    expect(reader.get_by_role("table").locator("caption")).to_contain_text(MEANS)
    reader.get_by_role("radio", name="Actors").check(force=True)
    reader.get_by_role("button", name=f"own score: {NAME}").click()
    assert cells_of(reader, f"own score: {NAME}") == ["4e-12", "1e-12", ""]
    reader.get_by_role("button", name=f"own score: {NAME}").click()
    assert cells_of(reader, f"own score: {NAME}") == ["1e-12", "4e-12", ""]
    assert reader.locator("td.hidden, td b").count() == 0
    reader.get_by_role("radio", name="Claims").check(force=True)
    expect(reader.get_by_role("table").locator("caption")).not_to_contain_text(MEANS)

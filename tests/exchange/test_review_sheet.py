"""The sheet: every sentence that the page can say, as CSV and for print."""

import csv
import re
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from making import SOURCES, claim, dataset_of, graph_of, select
from random_datasets import make_dataset

import graph as ag
from graph.cli import main
from graph.exchange.review_sheet import list_rows
from graph.exchange.review_sheet.render import render_csv, render_html
from graph.exchange.review_sheet.rows import COLUMNS
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor, Paragraph
from graph.wording.sentences import say_claim

DATA = Path(__file__).resolve().parents[2] / "data"
HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">'


def read_csv(text):
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline="")))


def rows_of(*claims, **more):
    return list_rows(graph_of(*claims, **more)).rows


def test_a_row_shows_who_says_what_where_and_when():
    said = claim("us backs fsa", by="a witness", at="p3", said="2024", start="2012", quote="paid")
    (row,) = rows_of(said)
    assert {name: row[name] for name in COLUMNS if row[name]} == {
        "number": "1",
        "sentence": "According to a witness (in DP, commentary, p3), US backs FSA "
        "(since 2012, no end recorded; said 2024).",
        "relation": "us backs fsa",
        "relation_sentence": "According to a witness (in DP, commentary, p3), US backs FSA "
        "(since 2012, no end recorded; said 2024).",
        "claimant": "a witness",
        "source": "Ann Author: The first article. Daily Paper, commentary, 3 December 2024.",
        "paragraph": "p3",
        "cited": "DP, commentary, p3",
        "said": "2024",
        "dates": "since 2012, no end recorded",
        "mode": "act",
        "stance": "supports",
        "quote": "paid",
    }


def test_note_gist_coder_and_private_have_columns():
    dataset = dataset_of(claim("us backs fsa", note="Vague.", coder="ab", private=True))
    source = replace(SOURCES["s"], paragraphs={"p1": Paragraph("p1", gist="They met.")})
    graph = build_graph(replace(dataset, sources={**dataset.sources, "s": source}))
    (row,) = list_rows(graph).rows
    assert [row[name] for name in ("note", "gist", "coder", "private")] == [
        "Vague.", "They met.", "ab", "private"
    ]  # fmt: skip


def test_a_relation_that_is_only_denied_has_no_sentence_of_its_own():
    (row,) = rows_of(claim("us backs fsa", stance="denies"))
    assert row["sentence"].startswith("Ann Author (DP, commentary, p1) denies that")
    assert row["relation_sentence"] == ""


def test_rows_are_in_reading_order():
    rows = rows_of(claim("a backs b", at="p10"), claim("c backs d", at="p2"), "e backs f")
    assert [row["paragraph"] for row in rows] == ["p1", "p2", "p10"]
    assert [row["number"] for row in rows] == ["1", "2", "3"]


@given(st.integers(0, 200))
def test_every_sentence_of_the_page_is_in_the_sheet(seed):
    graph = build_graph(make_dataset(seed))
    data = read_graph(graph)
    rows = read_csv(render_csv(list_rows(graph)))
    assert len(rows) == len(data.claims)
    assert {say_claim(data, each) for each in data.claims} == {row["sentence"] for row in rows}
    relations = [each for each in select(graph).relations if each.standing]
    assert {ag.say_relation(graph, each) for each in relations} <= {
        row["relation_sentence"] for row in rows
    }


def test_a_scope_narrows_it_and_is_reported():
    sheet = list_rows(graph_of("us backs fsa", "us fights hts"), ag.Scope(types="backs"))
    assert [row["relation"] for row in sheet.rows] == ["us backs fsa"]
    assert "Scope: types backs." in render_html(sheet)


# CSV


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_read_as_a_formula(start):
    evil = f"{start}cmd|' /C calc'!A0"
    text = render_csv(list_rows(graph_of(claim("us backs fsa", quote=evil, note=evil, by=evil))))
    (row,) = read_csv(text)
    for name in ("quote", "note", "claimant"):
        assert row[name] == f"'{evil}"
    cells = [cell for line in csv.reader(StringIO(text, newline="")) for cell in line]
    assert not [cell for cell in cells if cell.startswith(tuple("=+-@\t\r"))]


def test_lines_and_quotes_in_cells_are_kept():
    text = render_csv(list_rows(graph_of(claim("us backs fsa", note='He said "no"\nand left, so'))))
    assert read_csv(text)[0]["note"] == 'He said "no"\nand left, so'


# HTML


def hostile_graph():
    actors = [Actor("us", HOSTILE, "state"), Actor("fsa", "FSA", "state")]
    details = {"quote": HOSTILE, "note": HOSTILE, "coder": HOSTILE}
    dataset = dataset_of(claim("us backs fsa", by=HOSTILE, **details), actors=actors)
    source = replace(SOURCES["s"], title=HOSTILE, paragraphs={"p1": Paragraph("p1", gist=HOSTILE)})
    return build_graph(replace(dataset, title=HOSTILE, sources={"s": source}))


def test_nothing_of_the_data_is_markup():
    text = render_html(list_rows(hostile_graph()))
    tags = re.findall(r"<(\w+)", text)
    assert not {"script", "img"} & set(tags)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text


def test_it_contains_no_script_no_address_and_a_policy():
    text = render_html(list_rows(ag.load(DATA)))
    assert "<script" not in text
    assert "http" not in text.replace("http-equiv", "")
    assert "default-src 'none'; style-src 'sha256-" in text.replace("&#39;", "'")


@pytest.mark.browser
def test_it_opens_without_a_violation_and_its_style_applies(page, tmp_path):
    file = tmp_path / "sheet.html"
    file.write_text(render_html(list_rows(hostile_graph())), encoding="utf-8")
    page.goto(file.as_uri())
    assert page.get_by_role("row").count() == 2
    assert page.get_by_role("cell").nth(1).inner_text().startswith(f"According to {HOSTILE}")
    assert page.locator("table").evaluate("(e) => getComputedStyle(e).borderCollapse") == "collapse"


@pytest.mark.browser
def test_in_print_the_head_is_repeated_and_no_row_is_torn(page, tmp_path):
    file = tmp_path / "sheet.html"
    file.write_text(render_html(list_rows(ag.load(DATA))), encoding="utf-8")
    page.goto(file.as_uri())
    page.emulate_media(media="print")
    style = "(e) => [getComputedStyle(e).display, getComputedStyle(e).breakInside]"
    assert page.locator("thead").evaluate(style)[0] == "table-header-group"
    assert page.locator("tbody tr").first.evaluate(style)[1] == "avoid"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


# The command


def sheet(*arguments):
    return CliRunner().invoke(main, ["sheet", "--data", str(DATA), *arguments])


def test_the_command_writes_csv_or_html_by_the_name_of_the_file(tmp_path):
    for name in ("all.csv", "all.html"):
        result = sheet("-o", str(tmp_path / name))
        assert (result.exit_code, result.stdout) == (0, f"{tmp_path / name}: 134 claims\n")
    assert len(read_csv((tmp_path / "all.csv").read_text("utf-8"))) == 134
    assert (tmp_path / "all.html").read_text("utf-8").count("<tr>") == 135


def test_another_kind_of_file_is_refused(tmp_path):
    result = sheet("-o", str(tmp_path / "all.pdf"))
    assert result.exit_code == 2
    assert "all.pdf. Expected .csv or .html." in result.stderr


def test_private_claims_are_marked_and_counted(tmp_path):
    private = graph_of(claim("us backs fsa", private=True), "us fights hts")
    text = render_html(list_rows(private))
    assert "1 private claim in it: not for publication." in text
    assert text.count("Private: not for publication.") == 1

"""Save data: CSV and JSON of what is in scope, as Python writes them; no cell is a formula."""

from __future__ import annotations

import csv
import io
import json
from random import Random

import pytest
from axe_playwright_python.sync_playwright import Axe
from making import claim, graph_of
from pages import article_page, open_page, page_of
from playwright.sync_api import expect
from pure_scripts import open_blank_page
from questions import draw_scope
from random_datasets import make_dataset

import graph as ag
from graph.analysis.records import relation_json
from graph.exchange.extract import extract
from graph.exchange.table import render_csv
from graph.model import Actor
from graph.network import build_graph, select
from graph.page.payload import build_payload
from graph.scope import Scope

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 740}
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1")

SAVED = """([text, scopes]) => {
  const data = JSON.parse(text);
  return JSON.stringify(JSON.parse(scopes).map((given) => {
    const scope = ag.scope.make(given);
    const { relations } = ag.standing.select(data, scope);
    return [ag.csv.write(data, relations), ag.extract.make(data, scope, "all")];
  }));
}"""


def saved_by_page(page, graph, scopes):
    record = {**build_payload(graph, dict.fromkeys(graph, (0.0, 0.0))), "drawing": {}}
    return json.loads(page.evaluate(SAVED, [json.dumps(record), json.dumps(scopes)]))


def assert_saved_alike(page, graph, scopes):
    for given, (table, data) in zip(scopes, saved_by_page(page, graph, scopes), strict=True):
        scope = Scope(**given)
        mine = extract(graph, scope)
        assert table == render_csv(mine), given
        relations = [relation_json(each) for each in select(graph, scope).relations]
        assert data["relations"] == json.loads(json.dumps(relations)), given
        assert [each["id"] for each in data["actors"]] == [each.id for each in mine.actors], given
        places = {each["id"]: [at["id"] for at in each["paragraphs"]] for each in data["sources"]}
        assert places == {each.id: list(each.paragraphs) for each in mine.sources}, given


def test_what_is_saved_is_what_python_exports(page, tmp_path):
    open_blank_page(page, tmp_path)
    for seed in range(20):
        graph = build_graph(make_dataset(seed))
        random = Random(seed)
        assert_saved_alike(page, graph, [{}, *(draw_scope(random, graph) for _ in range(5))])


def test_what_is_saved_of_the_article_is_what_python_exports(page, tmp_path, pytestconfig):
    article = ag.load(pytestconfig.rootpath / "data")
    scopes = [{}, {"types": ["backs"]}, {"as_of": "2016"}, {"without": ["own-voice"]}]
    assert_saved_alike(open_blank_page(page, tmp_path), article, scopes)


def test_no_cell_is_a_formula(page, tmp_path):
    claims = [claim(f"a backs b{n}", note=text, by=text) for n, text in enumerate(FORMULAS)]
    graph = graph_of(*claims, actors=[Actor("a", "=cmd|' /C calc'!A0", "state")])
    ((text, _),) = saved_by_page(open_blank_page(page, tmp_path), graph, [{}])
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert {row["from_name"] for row in rows} == {"'=cmd|' /C calc'!A0"}
    assert {row["note"] for row in rows} == {f"'{formula}" for formula in FORMULAS}
    assert not [cell for row in rows for cell in row.values() if cell[:1] in set("=+-@\t\r\n＝")]


def save(page, folder, name):
    page.get_by_role("button", name="Save data").click()
    dialog = page.get_by_role("dialog", name="Save data")
    with page.expect_download() as download:
        dialog.get_by_role("button", name=name).click()
    expect(dialog).to_have_count(0)
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_a_click_saves_the_claims_in_scope_as_csv(page, tmp_path):
    claims = [
        claim("us backs ypg"),
        claim("us backs ypg", by="us", stance="denies"),
        "us fights fsa",
    ]
    open_page(page, tmp_path, page_of(*claims), "#types=backs")
    path = save(page, tmp_path, "Save as CSV")
    assert path.name == "actors-claims.csv"
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbffrom,type,to,source,")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert [(row["from"], row["type"], row["stance"]) for row in rows] == [
        ("us", "backs", "supports"), ("us", "backs", "denies"),
    ]  # fmt: skip
    expect(page.get_by_role("status").filter(has_text="Saved as actors-claims.csv")).to_have_count(
        1
    )


def test_a_click_saves_what_is_in_scope_as_json_with_the_scope_in_words(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg", "us fights fsa"), "#types=backs")
    data = json.loads(save(page, tmp_path, "Save as JSON").read_text("utf-8"))
    assert data["scope"] == {"types": ["backs"]}
    assert data["shown"] == "1 of 2 claimed relations shown: only backs."
    assert "Lines are claims by these sources, not established facts." in data["about"]
    assert [each["id"] for each in data["relations"]] == ["us backs ypg"]
    assert [each["id"] for each in data["actors"]] == ["us", "ypg"]


def test_the_dialog_says_that_a_filter_does_not_redact(page, tmp_path):
    open_page(page, tmp_path, page_of("us backs ypg", "us fights fsa"), "#types=backs")
    page.get_by_role("button", name="Save data").click()
    dialog = page.get_by_role("dialog", name="Save data")
    expect(dialog).to_contain_text("1 claim, denials included")
    expect(dialog).to_contain_text("only backs")
    expect(dialog).to_contain_text("A filter doesn't redact")
    expect(dialog).to_contain_text("this page holds everything but private notes")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("button", name="Save data")).to_be_focused()


def test_the_dialog_says_how_many_private_claims_go_into_the_file(page, tmp_path):
    claims = [
        claim("us backs ypg", private=True),
        claim("us fights fsa", private=True),
        "us backs fsa",
    ]
    open_page(page, tmp_path, page_of(*claims))
    page.get_by_role("button", name="Save data").click()
    dialog = page.get_by_role("dialog", name="Save data")
    expect(dialog).to_contain_text("2 private claims in it: not for publication.")
    page.keyboard.press("Escape")
    open_page(page, tmp_path, page_of("us backs ypg"))
    page.get_by_role("button", name="Save data").click()
    expect(dialog).to_contain_text("1 claim")
    expect(dialog).not_to_contain_text("private claim")


@pytest.mark.parametrize("size", [{"width": 1280, "height": 800}, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_in_the_dialog(page, tmp_path, size, scheme):
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    open_page(page, tmp_path, article_page(), "#as_of=2015")
    page.get_by_role("button", name="Save data").click()
    found = Axe().run(page).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found] == []
    assert page.get_by_role("dialog").evaluate("(each) => each.scrollWidth <= each.clientWidth")

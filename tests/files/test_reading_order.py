"""Claims are in reading order wherever they are listed."""

import csv
import io

import pytest
from making import select
from projects import ACTORS, write
from vectors import about, ask_core, question, record_of

import graph as ag
from graph.analysis.claims import list_claims
from graph.analysis.description import describe_pair
from graph.analysis.records import relation_json
from graph.diff import compare
from graph.exchange.claims_csv import render_csv
from graph.exchange.extract import extract
from graph.exchange.formats.nodelink import render_nodelink
from graph.exchange.review_sheet import list_rows
from graph.model.graph_data import read_graph
from graph.wording.sentences import say_claim

DATA = f"""\
sources:
  bare: {{title: A talk}}
  listed:
    title: A report
    published: 2024-12-03
    paragraphs: {{p2: , p10: , p1: }}
{ACTORS}
claims:
  listed:
    p1: [us backs fsa: {{start: 2012}}]
    p10: [us backs fsa: {{start: 2020}}]
    p2: [us opposes fsa, us backs fsa: {{start: 2016}}]
    headline: [us backs fsa]
  bare:
    p10: [us backs fsa, us opposes hts]
    p2: [us backs fsa: {{start: 2024}}, turkey backs fsa]
    part-3.p10: [us backs fsa]
    part-3.p9: [us backs fsa]
    headline: [us backs fsa: {{mode: label}}]
"""
BARE = ["headline", "p2", "p10", "part-3.p9", "part-3.p10"]
LISTED = ["headline", "p2", "p10", "p1"]
ORDER = [*(("bare", at) for at in BARE), *(("listed", at) for at in LISTED)]


@pytest.fixture
def graph(tmp_path):
    return ag.load(write(tmp_path, {"data/actors.yaml": DATA}))


def places(claims):
    """List the places of claims, each once."""
    found = ((each["source"], each["at"]) for each in claims)
    return [*dict.fromkeys(found)]


def test_claims_are_listed_and_worded_in_reading_order(graph):
    found = list_claims(graph).as_json()["claims"]
    assert places(found) == ORDER
    assert places(record_of(graph)["claims"]) == ORDER
    rows = [(row["source"].partition(",")[0], row["paragraph"]) for row in list_rows(graph).rows]
    assert [*dict.fromkeys(at for _, at in rows[:7])] == BARE
    assert [*dict.fromkeys(at for _, at in rows[7:])] == LISTED


def test_claims_of_one_paragraph_come_in_the_order_of_the_file(graph):
    found = [(each.type, each.to_actor) for each in list_claims(graph).claims]
    assert found[1:5] == [("backs", "fsa"), ("backs", "fsa"), ("backs", "fsa"), ("opposes", "hts")]
    data = read_graph(graph)
    assert [say_claim(data, each) for each in data.claims] == [
        row["sentence"] for row in list_rows(graph).rows
    ]


def test_a_relation_has_its_claims_in_reading_order_in_every_answer(graph):
    (relation,) = (each for each in select(graph).relations if each.id == "us backs fsa")
    assert [(each.source, each.at) for each in relation.claims] == ORDER
    shown = describe_pair(graph, "us", "fsa").as_json()["relations"][0]
    assert places(shown["claims"]) == ORDER
    exported = extract(read_graph(graph))
    rows = csv.DictReader(io.StringIO(render_csv(exported).removeprefix("\ufeff")))
    assert places(row for row in rows if (row["from"], row["type"]) == ("us", "backs")) == ORDER
    assert render_nodelink(exported).count('"at"') == len(exported.claims)


def test_a_comparison_lists_claims_in_reading_order(graph, tmp_path):
    without = DATA[: DATA.index("claims:\n")]
    bare = ag.load(write(tmp_path / "before", {"data/actors.yaml": without}))
    added = compare(bare, graph).claims.added
    assert [*dict.fromkeys((each.source, each.at) for each in added)] == ORDER


def test_the_page_has_a_relation_and_a_source_in_reading_order(graph, tmp_path):
    relations = [relation_json(each) for each in select(graph).relations]
    asked = [
        question("questions.listPlaces", "bare", expected=BARE),
        question("questions.listPlaces", "listed", expected=LISTED),
        question("questions.selectRelations", {}, expected=relations),
        question("questions.saveTable", {}, expected=render_csv(extract(read_graph(graph)))),
    ]
    ask_core(tmp_path, [about("reading order", graph, asked)])

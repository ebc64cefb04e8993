"""What is contested or changed, how firm and when: the page judges small cases as Python does."""

from __future__ import annotations

from pathlib import Path

import pytest
from making import claim, graph_of, select
from vectors import about, ask_core, question

from graph import api as workflow
from graph.analysis.records import relation_json
from graph.model.graph_data import read_graph
from graph.model.scope import Scope
from graph.wording.headings import say_strength

DATA = Path(__file__).resolve().parent.parent / "data"
CLAIMS = (
    "us backs fsa",
    claim("us backs fsa", by="us", stance="denies", means=("troops",), at="p2"),
    *("us backs hts", "us opposes hts"),
    *("us backs ypg", claim("us fights ypg", end="past")),
    *("us backs sna", claim("us opposes sna", said="2010")),
    "us backs sdf",
)
FUTURE = {"start": "2026-01-20"}
MIXED = (
    claim("us backs fsa"),
    claim("us backs fsa", mode="label", start="2011", end="2020"),
    claim("us backs sna", mode="label"),
    claim("us backs sna", **FUTURE),
    claim("us backs hts", **FUTURE),
    claim("us backs ypg", start="2012", end="2014"),
    claim("us backs ypg", **FUTURE),
    claim("us backs sdf", mode="intent", **FUTURE),
    claim("us backs sdf", end="past"),
)


def put(graph, scope):
    mine = [relation_json(each) for each in select(graph, Scope(**scope)).relations]
    return question("questions.selectRelations", scope, expected=mine)


@pytest.mark.parametrize(
    ("file", "scopes"),
    [
        ("change.yaml", [{}, {"as_of": "2024-02"}, {"during": "2010..2024"}]),
        ("denial.yaml", [{}, {"without": ["soldiers"]}, {"sources": ["ministry", "talk"]}]),
    ],
)
def test_the_page_judges_the_small_files_as_python_does(tmp_path, file, scopes):
    graph = workflow.load(DATA / file)
    ask_core(tmp_path, [about(file, graph, [put(graph, scope) for scope in scopes])])


def test_the_page_judges_denials_of_attacks_as_python_does(tmp_path):
    attackers = ("us", "syria", "both", None)
    claims = [
        claim(f"us fights x{at}", attacker=said_of and said_of.replace("syria", f"x{at}"))
        for at, said_of in enumerate(attackers)
    ]
    denials = [
        claim(f"us fights x{at}", by="us", stance="denies", attacker="us") for at in range(4)
    ]
    graph = graph_of(*claims, *denials)
    asked = put(graph, {})
    assert [each["contested"] for each in asked["expected"]] == [True, False, True, True]
    ask_core(tmp_path, [about("attacks", graph, [asked])])


def test_the_table_and_the_filter_distinguish_contested_from_changed(tmp_path):
    contested = ["us backs fsa", "us backs hts", "us opposes hts"]
    perhaps = "may have changed sides"
    marks = ["contested in part", "contested", "contested", "single voice", perhaps, perhaps,
             "changed sides", "changed sides"]  # fmt: skip
    asked = [
        question("questions.listIds", {"contested": True}, expected=contested),
        question("questions.listDisputes", {}, expected=marks),
    ]
    ask_core(tmp_path, [about("disputes", graph_of(*CLAIMS), asked)])


def test_the_page_words_strength_as_python_does(tmp_path):
    graph = graph_of(*MIXED)
    mine = [[each.id, say_strength(read_graph(graph), each)] for each in select(graph).relations]
    assert ["us backs sdf", "intended to come; stated outright, ended"] in mine
    asked = question("questions.sayStrength", {}, expected=mine)
    ask_core(tmp_path, [about("mixed", graph, [asked])])

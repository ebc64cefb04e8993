"""The marks of relations: one list, shown by the command line, the page and its tables alike."""

from __future__ import annotations

from dataclasses import replace

from making import claim, graph_of, select
from random_datasets import make_dataset
from vectors import about, ask_core, question, record_of

from graph.model.graph import build_graph
from graph.model.phrases import PHRASES
from graph.model.records import as_json
from graph.model.scope import Scope
from graph.wording.marks import MARKS, list_marks, name_marks

THEN = {"as_of": "2015", "unknown": "keep"}


def put(graph, given):
    relations = select(graph, Scope(**given)).relations
    mine = [[each.id, name_marks(each)] for each in relations]
    found = {mark.id for each in relations for mark in list_marks(each)}
    return question("questions.nameMarks", given, expected=mine), found


def test_the_page_shows_the_marks_that_python_shows(tmp_path):
    vectors, seen = [], set()
    graphs = [build_graph(make_dataset(seed)) for seed in range(8)]
    graphs.append(graph_of("a backs b", claim("c backs d", start="2030", said="2024")))
    for number, graph in enumerate(graphs):
        asked, found = zip(*(put(graph, given) for given in ({}, THEN)), strict=True)
        vectors.append(about(f"dataset {number}", graph, asked))
        seen |= set().union(*found)
    assert seen == {mark.id for mark in MARKS}
    ask_core(tmp_path, vectors)


def test_every_mark_has_a_text_and_no_relation_has_two_that_mean_the_same():
    assert {mark.id for mark in MARKS} <= PHRASES.keys()
    for seed in range(8):
        for relation in select(build_graph(make_dataset(seed))).relations:
            groups = [mark.group for mark in list_marks(relation) if mark.group != "origin"]
            assert len(groups) == len(set(groups))


def test_a_mark_that_is_added_in_python_is_worded_by_the_page(tmp_path):
    graph = graph_of("a allied-with b", "a backs b")
    added = replace(MARKS[-1], id="mutual", when={"symmetric": True}, means="runs both ways")
    record = record_of(graph)
    marks = [*record["marks"], as_json(added)]
    asked = question("questions.nameMarks", {}, expected=[
        ["a allied-with b", ["single voice", "both ways"]], ["a backs b", ["single voice"]],
    ])  # fmt: skip
    phrases = {**record["phrases"], "mutual": "both ways"}
    ask_core(tmp_path, [about("added", graph, [asked], marks=marks, phrases=phrases)])

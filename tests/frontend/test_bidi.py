"""Names of any direction are isolated, and marks that turn text are shown, as in Python."""

from __future__ import annotations

from random import Random

from making import claim, graph_of
from vectors import about, ask_core, question, without_record

from graph.exchange.claims_csv import render_csv
from graph.exchange.extract import extract
from graph.model.bidi import CLOSE, OPEN, capitalise, escape_marks, isolate
from graph.model.graph_data import read_graph
from graph.model.text import fold

LETTERS = [
    *"ab (1,\\u=",
    "ب",
    "ש",
    OPEN,
    CLOSE,
    "\u202e",
    "\u2067",
    "\u200f",
    "\U000e0041",
    r"\u202e",
]


def draw_texts(number=600):
    random = Random(12)
    return ["".join(random.choices(LETTERS, k=random.randrange(9))) for _ in range(number)]


def test_page_and_python_isolate_and_fold_alike(tmp_path):
    calls = {
        "bidi.isolate": isolate,
        "bidi.escapeMarks": escape_marks,
        "bidi.capitalise": capitalise,
        "text.fold": fold,
    }
    ask_core(tmp_path, [
        without_record(call, [question(call, text, expected=ours(text)) for text in draw_texts()])
        for call, ours in calls.items()
    ])  # fmt: skip


def test_page_and_python_shield_cells_alike(tmp_path):
    notes = enumerate(text for text in draw_texts() if text)
    graph = graph_of(*(claim(f"a backs b{number}", note=text) for number, text in notes))
    asked = question("questions.saveTable", {}, expected=render_csv(extract(read_graph(graph))))
    ask_core(tmp_path, [about("notes", graph, [asked])])


def test_lines_of_a_picture_repeat_the_isolate_that_another_line_cut(tmp_path):
    lines = [f"by {OPEN}حزب", f"النهر{CLOSE} (2024-02-11)"]
    whole = [f"by {OPEN}حزب{CLOSE}", f"{OPEN}النهر{CLOSE} (2024-02-11)"]
    ask_core(tmp_path, [without_record("cut", [question("bidi.carry", lines, expected=whole)])])

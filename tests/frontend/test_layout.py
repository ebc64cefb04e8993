"""The layout file that the page saves is the one that Python writes."""

from dataclasses import asdict

from vectors import ask_core, question, without_record

from graph.files.layout_file import Layout, render_layout
from graph.model.drawing import Drawing

FULL = Layout(
    {"us": (1.0, 2.0), "fsa": (3.0, -4.0), "حزب": (0.0, 90.0)},
    frozenset({"us", "gone"}),
    {"us": "above", "fsa": "left"},
    {"us backs fsa": -0.12, "us fights fsa": 0.06},
    Drawing({"us": (5.0, 6.0), "fsa": (7.0, 8.0)}, {"fsa": "right"}, {"us backs fsa": 0.24}),
    frozenset({"حزب"}),
)


def test_the_layout_file_is_written_to_the_same_bytes(tmp_path):
    plain = Layout({"us": (1.0, 2.0)})
    asked = [
        question("layout.render", given_of(layout), expected=render_layout(layout))
        for layout in (FULL, plain, Layout())
    ]
    ask_core(tmp_path, [without_record("layouts", asked)])


def given_of(layout):
    return {**asdict(layout), "pinned": [*layout.pinned], "lone": [*layout.lone]}

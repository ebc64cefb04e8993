"""The layout file that the page saves is the one that Python writes."""

from dataclasses import asdict

from vectors import ask_core, question, without_record

from graph.files.layout_file import Layout, render_layout
from graph.model.drawing import CampPlace, Drawing

FULL = Layout(
    {"us": (1.0, 2.0), "fsa": (3.0, -4.0), "حزب": (0.0, 90.0)},
    frozenset({"us", "gone"}),
    {"us": "above", "fsa": "left"},
    {"us backs fsa": -0.12, "us fights fsa": 0.06},
    Drawing({"us": (5.0, 6.0), "fsa": (7.0, 8.0)}, {"fsa": "right"}, {"us backs fsa": 0.24}),
    frozenset({"حزب"}),
    (
        CampPlace((-10.0, 20.0), (3.0, -4.0), {"us": (0.05, -0.96), "fsa": (0.0, 1.0)}),
        CampPlace((1.0, 2.0), (0.0, 0.0), {"حزب": (-0.5, 0.25)}),
    ),
)


def test_the_layout_file_is_written_to_the_same_bytes(tmp_path):
    plain = Layout({"us": (1.0, 2.0)})
    asked = [
        question("layout.render", given_of(layout), expected=render_layout(layout))
        for layout in (FULL, plain, Layout())
    ]
    ask_core(tmp_path, [without_record("layouts", asked)])


def given_of(layout):
    given = asdict(layout)
    overview = {"camps": given.pop("camps")}
    return {**given, "pinned": [*layout.pinned], "lone": [*layout.lone], "overview": overview}

"""The types of the page's record: those of its Python, and true of real pages."""

from __future__ import annotations

import json
import re
import subprocess
from typing import Any, TypedDict

import pytest
from bundles import FRONTEND
from making import claim, graph_of
from pages import DATA

import graph as ag
from graph.diff.page import describe_comparison
from graph.files.layout_file import layout_path, read_layout
from graph.page import record_types
from graph.page.payload import build_payload
from graph.page.picture import draw_graph
from graph.page.record_types import make_record_types

TYPES = FRONTEND / "src" / "record.d.ts"
OPTIONS = ("--noEmit", "--strict", "--ignoreConfig", "--types", "")
CHANGING = (claim("us backs fsa", end="2015"), claim("us fights fsa", start="2016"))


def describe(graph, known=None):
    return build_payload(graph, draw_graph(graph, known))


def of_article():
    graph = ag.load(DATA)
    return describe(graph, read_layout(layout_path(DATA), sorted(graph))[0])


def of_blocs_that_change():
    return describe(graph_of(*CHANGING, "nato backs fsa", "fsa part-of nato", "us leads nato"))


def of_a_comparison():
    old, new = graph_of("us backs fsa", "spy leads us"), graph_of("us fights fsa", "iran backs us")
    ids = {*old, *new}
    compared = describe_comparison(ag.compare(old, new), dict.fromkeys(ids, (0.0, 1.0)))
    return {**describe(new), "comparison": compared}


def complaints(tmp_path, record):
    """What the compiler says of a record that is written down as one of the page's."""
    file = tmp_path / "record.ts"
    source = json.dumps(TYPES.with_suffix("").with_suffix("").as_posix())
    file.write_text(
        f"import type {{ Payload }} from {source};\n"
        f"export const record: Payload = {json.dumps(record)};\n",
        encoding="utf-8",
    )
    tool = FRONTEND / "node_modules" / "typescript" / "bin" / "tsc"
    done = subprocess.run(
        ["node", tool, *OPTIONS, file], capture_output=True, encoding="utf-8", check=False
    )
    return done.stdout + done.stderr


def test_the_types_of_the_record_are_those_that_python_generates():
    assert TYPES.read_text(encoding="utf-8") == make_record_types()


@pytest.mark.parametrize("make", [of_article, of_blocs_that_change, of_a_comparison])
def test_the_record_of_a_page_is_of_its_type(tmp_path, make):
    assert complaints(tmp_path, make()) == ""


@pytest.mark.parametrize(
    "change",
    [
        lambda record: record["claims"][0].update(stance="doubts"),
        lambda record: record["actors"][0].update(rank=1),
        lambda record: record["vocabulary"]["modes"][0].pop("mark"),
        lambda record: record["claims"][0].update(known=["2012-01-01"]),
    ],
    ids=["another-word", "one-field-more", "one-field-less", "half-a-span"],
)
def test_a_record_of_another_shape_is_detected(tmp_path, change):
    record = describe(graph_of("us backs fsa"))
    change(record)
    assert "error TS" in complaints(tmp_path, record)


def test_a_type_that_says_nothing_is_refused(monkeypatch):
    class Loose(TypedDict):
        """A record whose scripts would learn nothing."""

        parts: list[Any]

    monkeypatch.setattr(record_types, "Payload", Loose)
    with pytest.raises(TypeError, match=re.escape("Any")):
        make_record_types()

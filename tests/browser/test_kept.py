"""What a page takes from earlier builds is what it would compute."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from projects import BASE, write

from graph.api import build
from graph.files import cache, read_dataset
from graph.model.dates import PartialDate
from graph.model.digest import digest
from graph.model.errors import Place
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor, Claim, Source
from graph.page.kept import describe_network

CLAIMS = """\
claims:
  wire:
    p1:
      - us backs fsa: {start: 2012, end: 2014}
      - us opposes fsa: {start: 2016}
      - turkey backs hts: {by: [us], note: A note}
      - hts fights fsa
      - us backs hts: {stance: denies}
"""
CLAIM = {
    "by": ("Ann",),
    "own_voice": False,
    "mode": "intent",
    "stance": "denies",
    "said": PartialDate(2014, 5),
    "start": PartialDate(2011),
    "end": PartialDate(2013),
    "past": True,
    "means": ("weapons",),
    "against": ("hts",),
    "via": ("hts",),
    "amount": 3,
    "private": True,
}
ACTOR = {"aliases": ("Another",), "plural": True, "kind": "person"}
SOURCE = {"published": PartialDate(2020), "private": True}
COMMENTS = {
    Claim: {"place": Place(""), "note": "n", "quote": "q", "coder": "c"},
    Actor: {"note": "n", "mentioned_as": ("m",)},
    Source: {"accessed": PartialDate(2024), "archived": "a", "sha256": "s", "paragraphs": {}},
}


@pytest.fixture
def data(tmp_path):
    return write(tmp_path, {"data/actors.yaml": BASE + CLAIMS})


def digest_of(dataset):
    return digest(read_graph(build_graph(dataset)))


def change(dataset, kind, field, value):
    if kind is Claim:
        first, *others = dataset.claims
        return replace(dataset, claims=(replace(first, **{field: value}), *others))
    table = {Actor: "actors", Source: "sources"}[kind]
    records = getattr(dataset, table)
    first = min(records)
    changed = {**records, first: replace(records[first], **{field: value})}
    return replace(dataset, **{table: changed})


def other_value(kind, field):
    special = {Claim: CLAIM, Actor: ACTOR, Source: SOURCE}[kind]
    ids = {"from_actor": "hts", "to_actor": "turkey", "type": "allied-with", "at": "p2"}
    return special.get(field, ids.get(field, "another"))


MATTERS = [
    (kind, each.name)
    for kind, comments in COMMENTS.items()
    for each in fields(kind)
    if each.name not in {"id", *comments} and (kind, each.name) != (Claim, "source")
]


@pytest.mark.parametrize(("kind", "field"), MATTERS)
def test_whatever_matters_is_computed_again(data, kind, field):
    dataset = read_dataset(data)
    assert digest_of(change(dataset, kind, field, other_value(kind, field))) != digest_of(dataset)


@pytest.mark.parametrize("kind", COMMENTS, ids=lambda each: each.__name__)
def test_comments_change_nothing_that_is_kept(data, kind):
    dataset = read_dataset(data)
    before = describe_network(read_graph(build_graph(dataset)))
    for field, value in COMMENTS[kind].items():
        changed = change(dataset, kind, field, value)
        assert digest_of(changed) == digest_of(dataset)
        assert describe_network(read_graph(build_graph(changed))) == before


def test_a_page_with_kept_parts_is_the_same(data, tmp_path, monkeypatch):
    pages, layouts = [], []
    for kept in ("off", str(tmp_path / "kept"), str(tmp_path / "kept")):
        monkeypatch.setenv(cache.SWITCH, kept)
        monkeypatch.setattr(cache, "_latest", {})
        layout = data / "actors.layout.json"
        layout.unlink(missing_ok=True)
        pages.append(build(data, tmp_path / "page.html").page.read_bytes())
        layouts.append(layout.read_bytes())
    assert pages[0] == pages[1] == pages[2]
    assert layouts[0] == layouts[1] == layouts[2]


def test_a_second_build_computes_no_blocs_and_no_layout(data, tmp_path, monkeypatch):
    monkeypatch.setenv(cache.SWITCH, str(tmp_path / "kept"))
    monkeypatch.setattr(cache, "_latest", {})
    build(data, tmp_path / "page.html")
    cache._latest.clear()
    monkeypatch.setattr("graph.page.blocs.describe_blocs", lambda _: 1 / 0)
    monkeypatch.setattr("graph.page.picture.draw_graph", lambda *_: 1 / 0)
    build(data, tmp_path / "page.html")

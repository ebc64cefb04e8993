"""What a page takes from earlier builds is what it would compute."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from made_networks import write_project
from making import claim_lists, dataset_of
from projects import BASE, write
from rounds import examples

from graph.api import build
from graph.files import cache, read_dataset
from graph.files.layout_file import Layout
from graph.model.dates import PartialDate
from graph.model.digest import digest, digest_ties
from graph.model.errors import Place
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.records import Actor, Claim, Source
from graph.page.kept import describe_network
from graph.page.measures import list_measures
from graph.page.overview import describe_overview
from graph.page.picture import draw_graph

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


def describe(dataset):
    return describe_network(read_graph(build_graph(dataset)), Layout())


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
    before = describe(dataset)
    for field, value in COMMENTS[kind].items():
        changed = change(dataset, kind, field, value)
        assert digest_of(changed) == digest_of(dataset)
        assert describe(changed) == before


def keep_ties(dataset):
    """Return a dataset of the same ties, without what else is claimed."""
    bare = [
        Claim(
            each.from_actor,
            each.type,
            each.to_actor,
            each.source,
            each.at,
            mode="thesis" if each.mode == "thesis" else "act",
            stance=each.stance,
            attacker=each.attacker,
        )
        for each in dataset.claims
    ]
    return replace(dataset, claims=tuple(bare))


def describe_ties(dataset):
    """Return all that is kept as long as ties are the same."""
    graph = build_graph(dataset)
    data, layout = read_graph(graph), draw_graph(graph)
    return digest_ties(data), list_measures(data), describe_overview(data, layout), layout


@examples(15)
@given(claim_lists())
def test_only_ties_matter_for_measures_and_layout(claims):
    dataset = dataset_of(*claims)
    assert describe_ties(keep_ties(dataset)) == describe_ties(dataset)


def test_only_ties_matter_for_camps(tmp_path):
    dataset = read_dataset(write_project(tmp_path, 200))
    found = describe_ties(dataset)
    assert found[2]
    assert describe_ties(keep_ties(dataset)) == found


@pytest.mark.parametrize(
    ("field", "value"),
    [("type", "allied-with"), ("stance", "denies"), ("mode", "thesis"), ("to_actor", "hts")],
)
def test_other_ties_are_computed_again(data, field, value):
    dataset = read_dataset(data)
    changed = change(dataset, Claim, field, value)
    known, other = (digest_ties(read_graph(build_graph(each))) for each in (dataset, changed))
    assert known != other


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

"""What types and kinds mean is their role: under other ids all answers are the same."""

import json
import re

import pytest
from documents import ROOT
from random_datasets import make_dataset
from renamed import PREFIX, rename_vocabulary
from rounds import rounds

from graph.analysis.balance import measure_balance
from graph.analysis.centrality import MEASURES, rank_actors
from graph.analysis.description import describe_actor
from graph.analysis.paths.find import find_paths
from graph.analysis.tensions import KINDS, list_tensions
from graph.exchange.extract import extract
from graph.exchange.formats import ftm, gexf
from graph.files import read_project
from graph.files.layout_file import Layout, layout_path, parse_layout
from graph.model.drawing import Drawing
from graph.model.errors import GraphError
from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.scope import Scope
from graph.page.payload import build_payload
from graph.page.picture import draw_graph

SEEDS = rounds(3, 12)
ARTICLE = "the article"
_LAYOUT = parse_layout(layout_path(ROOT / "data").read_text(encoding="utf-8"))
KNOWN = Layout(_LAYOUT.positions, upright=Drawing(_LAYOUT.upright.positions))
"""Where the actors of the article stand: to search for it takes long."""


@pytest.fixture(scope="module", params=[ARTICLE, *SEEDS])
def pair(request):
    """Return a graph, and the same with other ids of types and kinds."""
    article = request.param == ARTICLE
    read = read_project(ROOT / "data").dataset if article else make_dataset(request.param)
    return build_graph(read), build_graph(rename_vocabulary(read))


def as_text(record):
    """Return a record as text, without the new part of the ids."""
    return json.dumps(record, sort_keys=True, ensure_ascii=False, default=str).replace(PREFIX, "")


def rank(graph, measure):
    try:
        return rank_actors(graph, by=measure).as_json()
    except GraphError as error:
        return str(error)


def list_answers(graph):
    ids = sorted(graph)
    steps = list(zip(ids, [*ids[3:], *ids[:3]], strict=True))
    yield from (describe_actor(graph, id).as_json() for id in ids)
    for one, other in steps[:8]:
        for asked in ({}, {"same_fight": True, "together": True}, {"via": True}):
            yield find_paths(graph, one, other, **asked).as_json()
    yield from (rank(graph, measure) for measure in MEASURES)
    for scope in (Scope(), Scope(as_of="2013"), Scope(modes="act")):
        yield measure_balance(graph, scope).as_json()
        yield list_tensions(graph, scope, kinds=",".join(KINDS)).as_json()


def test_every_answer_is_the_same(pair):
    before, after = (list(map(as_text, list_answers(graph))) for graph in pair)
    assert len(before) > 20
    for one, other in zip(before, after, strict=True):
        assert one == other


def test_the_picture_and_the_page_are_the_same(pair):
    places = [draw_graph(graph, KNOWN) for graph in pair]
    assert places[0].positions == places[1].positions
    before, after = (build_payload(*each) for each in zip(pair, places, strict=True))
    for record in (before, after):
        del record["vocabulary"], record["ask"]  # the types, and the words for them
    assert as_text(before) == as_text(after)


def test_the_exports_are_the_same(pair):
    for render in (gexf.render_gexf, ftm.render_ftm):
        before, after = (render(extract(read_graph(graph))) for graph in pair)
        assert not_so_long(before) == not_so_long(after)


def not_so_long(text):
    """Return the lines of a text that define no words, without what is made of the ids."""
    lines = [line for line in text.splitlines() if "vocabulary" not in line]
    return [re.sub(rf"{PREFIX}|claim-[0-9a-f]+", "", line) for line in lines]

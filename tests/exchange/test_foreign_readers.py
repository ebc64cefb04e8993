"""Programs that we did not write read what we write: NetworkX, graphology, followthemoney."""

import json
from io import StringIO

import networkx as nx
import pytest
from documents import ROOT
from making import claim, graph_of, select
from random_datasets import make_dataset

import graph as ag
from graph.exchange.export import render_export
from graph.model.graph import build_graph

SHARED = [
    "type",
    "sign",
    "standing",
    "contested",
    "relayed",
    "claimants",
    "sources",
    "places",
    "statements",
]
GRAPHS = {
    "the example": lambda: ag.load(ROOT / "data"),
    "random": lambda: build_graph(make_dataset(11, actors=12, claims=60)),
    "shared ties alone": lambda: graph_of("a fights b", "b allied-with c", "a linked-to b"),
    "one directed tie": lambda: graph_of("a backs b"),
    "no tie": lambda: graph_of(claim("a backs b", stance="denies")),
    "hostile": lambda: graph_of(claim("a backs b", by='<&"\x07\ufffe>', note="]]>\r\n\u2028")),
}


@pytest.fixture(params=GRAPHS)
def g(request):
    return GRAPHS[request.param]()


def lines_of(g):
    return {each.id: each for each in select(g).relations if each.standing}


def holds(attributes, relation):
    """Return whether an edge of another program has the attributes of our relation."""
    found = {name: attributes[name] for name in ("type", "standing", "contested", "relayed")}
    return found == {name: getattr(relation, name) for name in found} and all(
        attributes[name] for name in SHARED if name not in ("contested", "relayed")
    )


def test_networkx_reads_graphml(g):
    read = nx.parse_graphml(render_export(g, "graphml"), force_multigraph=True)
    lines = lines_of(g)
    assert set(read) == set(g)
    assert {key for *_, key in read.edges(keys=True)} == set(lines)
    assert all(holds(found, lines[key]) for *_, key, found in read.edges(keys=True, data=True))


def test_networkx_reads_gexf_with_its_spells(g):
    read = nx.read_gexf(StringIO(render_export(g, "gexf")))
    lines = lines_of(g)
    found = {attributes["id"]: attributes for *_, attributes in read.edges(data=True)}
    assert set(read) == set(g)
    assert set(found) == set(lines)
    assert all(holds(each, lines[id]) for id, each in found.items())
    assert read.graph["mode"] == "dynamic"


def test_networkx_sees_the_days_of_the_example():
    read = nx.read_gexf(StringIO(render_export(ag.load(ROOT / "data"), "gexf")))
    assert read.edges["us", "fsa", "us backs fsa"]["spells"] == [("2012-01-01", "2017-12-31")]


def test_networkx_reads_node_link_json_with_claims_as_they_are(g):
    read = nx.node_link_graph(json.loads(render_export(g, "nodelink")), edges="edges")
    lines = lines_of(g)
    assert set(read) == set(g)
    assert {found["id"] for *_, found in read.edges(data=True)} == set(lines)
    for *_, found in read.edges(data=True):
        assert len(found["claims"]) == len(lines[found["id"]].claims)
        assert all(each["by"] and each["source"] and each["at"] for each in found["claims"])


def test_networkx_reads_cytoscape_json(g):
    read = nx.cytoscape_graph(json.loads(render_export(g, "cytoscape")))
    lines = lines_of(g)
    assert set(read) == set(g)
    assert all(holds(found, lines[found["id"]]) for *_, found in read.edges(data=True))


@pytest.mark.readers
@pytest.mark.parametrize("format", ["gexf", "graphml"])
def test_graphology_reads_what_we_write(read_with_graphology, g, format):
    read = read_with_graphology(render_export(g, format), format)
    lines = lines_of(g)
    assert {node["id"] for node in read["nodes"]} == set(g)
    assert {edge["id"] for edge in read["edges"]} == set(lines)
    for edge in read["edges"]:
        relation = lines[edge["id"]]
        assert {edge["source"], edge["target"]} == set(relation.ends)
        assert holds(edge["attributes"], relation)
        if format == "gexf":
            assert edge["undirected"] is relation.symmetric
            assert edge["attributes"]["kind"] == relation.type


@pytest.mark.readers
def test_graphology_sees_colours_and_places_of_gexf(read_with_graphology):
    graph = graph_of("a backs b", kinds={"b": "armed-group"})
    text = render_export(graph, "gexf", positions={"a": (3, 4)})
    nodes = {node["id"]: node["attributes"] for node in read_with_graphology(text, "gexf")["nodes"]}
    assert (nodes["a"]["x"], nodes["a"]["y"]) == (3, -4)
    assert nodes["a"]["color"] == "rgb(93,128,176)"
    assert nodes["b"]["color"] == "rgb(168,92,120)"


@pytest.mark.readers
def test_the_followthemoney_library_accepts_every_entity(read_with_followthemoney, g):
    found = read_with_followthemoney(render_export(g, "ftm"))
    assert [each["fault"] for each in found if each["fault"]] == []
    for each in found:
        given = {name: set(values) for name, values in each["given"]["properties"].items()}
        kept = {name: set(values) for name, values in each["kept"]["properties"].items()}
        if "\x07" not in str(given):
            assert kept == given
    links = [each["given"] for each in found if each["given"]["id"].startswith("claim-")]
    supporting = sum(len(each.supporting) for each in lines_of(g).values())
    assert len(links) == supporting
    ids = {each["given"]["id"] for each in found}
    assert all(proof in ids for link in links for proof in link["properties"]["proof"])


@pytest.mark.readers
def test_the_followthemoney_library_can_refuse(read_with_followthemoney):
    wrong = {"id": "x", "schema": "UnknownLink", "properties": {"startDate": ["about 2012"]}}
    (found,) = read_with_followthemoney(json.dumps(wrong))
    assert found["fault"]

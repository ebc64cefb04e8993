"""A view with plain values goes through NetworkX's own writers, and names who claims each tie."""

import json
import warnings

import networkx as nx
import pytest
from making import claim, graph_of

import graph as ag
from graph.exchange.view import ACTOR_VALUES, TIE_VALUES
from graph.model.errors import GraphError
from graph.model.records import Actor

ACTORS = (
    Actor("us", 'The "States"\nunited', "state", aliases=("USA", "America; North")),
    Actor("rebels", "متمردون", "umbrella", named_by="us", note="two\nlines\x07"),
    Actor("alone", "Alone", "state"),
)
CLAIMS = (
    claim("us backs rebels", mode="label", start="about 2012"),
    claim("us backs rebels", by=("a soldier", "us"), source="t", at="p4"),
    claim("us opposes rebels", by="us", stance="supports"),
    claim("us fights iran", private=True),
    claim("iran leads us", by="us", stance="denies"),
    claim("iran part-of us", end="past"),
)


def write_and_read(write, read, **more):
    def travel(view, folder):
        path = folder / "view"
        write(view, path)
        return read(path, **more)

    return travel


WAYS = {
    "gexf": write_and_read(nx.write_gexf, nx.read_gexf),
    "graphml": write_and_read(nx.write_graphml, nx.read_graphml),
    "gml": write_and_read(nx.write_gml, nx.read_gml),
    "edgelist": write_and_read(nx.write_edgelist, nx.read_edgelist, create_using=nx.DiGraph),
    "nodelink": lambda view, _: nx.node_link_graph(json.loads(json.dumps(nx.node_link_data(view)))),
    "adjacency": lambda view, _: nx.adjacency_graph(
        json.loads(json.dumps(nx.adjacency_data(view)))
    ),
    "cytoscape": lambda view, _: nx.cytoscape_graph(
        json.loads(json.dumps(nx.cytoscape_data(view)))
    ),
}


@pytest.fixture(scope="module")
def g():
    return graph_of(*CLAIMS, actors=ACTORS)


def ties_of(view):
    return {(first, second): data for first, second, data in view.edges(data=True)}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("scope", [ag.Scope(), ag.Scope(as_of="2013", unknown="keep")])
def test_networkx_writes_a_view_with_scores_on_it_and_reads_the_same(g, way, scope, tmp_path):
    view = ag.view(g, scope)
    nx.set_node_attributes(view, nx.pagerank(view), "my score")
    nx.set_edge_attributes(view, nx.edge_betweenness_centrality(view), "flow")
    if way == "gml":  # its keys are words, and it keeps the label for the id
        nx.set_node_attributes(view, {"us": "us"}, "label")
        view = nx.DiGraph(view)
        for _, data in [*view.nodes(data=True), *((0, each) for each in ties_of(view).values())]:
            data.pop("label", None)
            for name in [name for name in data if " " in name]:
                data[name.replace(" ", "_")] = data.pop(name)
    found = WAYS[way](view, tmp_path)
    assert set(found) == {id for id in view if way != "edgelist" or view.degree(id)}
    assert set(found.edges) == set(view.edges)
    for pair, data in ties_of(view).items():
        assert data.items() <= ties_of(found)[pair].items()
    for id in found if way != "edgelist" else ():
        assert view.nodes[id].items() <= found.nodes[id].items()


def test_pajek_contains_the_texts(tmp_path):
    view = ag.view(graph_of("us backs fsa", claim("us fights fsa", by="iran"), "iran fights us"))
    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        nx.write_pajek(view, tmp_path / "view.net")
    found = ties_of(nx.DiGraph(nx.read_pajek(tmp_path / "view.net")))
    texts = {
        pair: {name: value for name, value in data.items() if isinstance(value, str)}
        for pair, data in ties_of(view).items()
    }
    assert {pair: {**data, "weight": 1.0} for pair, data in texts.items()} == found
    assert found["us", "fsa"]["sign_name"] == "mixed"


def test_lists_of_neighbours_contain_who_is_tied(g, tmp_path):
    view = ag.view(g)
    nx.write_adjlist(view, tmp_path / "view.txt")
    found = nx.read_adjlist(tmp_path / "view.txt", create_using=nx.DiGraph)
    assert set(found.edges) == set(view.edges)


def test_all_values_are_of_the_types_that_are_reported_and_no_text_is_empty(g):
    view = ag.view(g, ag.Scope(as_of="2013", unknown="keep"))
    held = [(ACTOR_VALUES, data) for _, data in view.nodes(data=True)]
    held += [(TIE_VALUES, data) for data in ties_of(view).values()]
    for types, data in held:
        assert list(data) == [name for name in types if name in data]
        assert {name: type(value) for name, value in data.items()} == {
            name: types[name] for name in data
        }
        assert "" not in data.values()
        assert not any("\n" in value for value in data.values() if isinstance(value, str))
    assert all(isinstance(value, str | int) for value in view.graph.values())


def test_no_tie_is_exported_without_who_claims_it_where_and_in_which_words(g):
    tie = ag.view(g).edges["us", "rebels"]
    assert tie["types"] == "backs; opposes"
    assert tie["relations"] == "us backs rebels; us opposes rebels"
    assert tie["standings"] == "act; act"
    for text in (tie["title"], tie["claimants"], tie["statements"]):
        assert "Ann Author" in text
        assert "a soldier" in text
    assert "The second article" in tie["sources"]
    assert "p4 [t]" in tie["places"]
    assert "about 2012" in tie["statements"]
    assert tie["claim_count"] == 3


def test_mixed_signs_have_a_word_and_no_number(g):
    ties = ties_of(ag.view(g))
    assert "sign" not in ties["us", "rebels"]
    assert ties["us", "rebels"]["sign_name"] == "mixed"
    assert (ties["us", "iran"]["sign"], ties["us", "iran"]["sign_name"]) == (-1, "negative")


def test_a_tie_says_that_it_is_contested_over_private_or_of_unknown_date(g):
    denied = claim("us backs fsa", by="fsa", stance="denies")
    view = ag.view(graph_of("us backs fsa", denied, claim("us leads fsa", end="past")))
    assert view.edges["us", "fsa"]["contested"] is True
    assert view.edges["us", "fsa"]["ended"] is False
    assert "contested" in view.edges["us", "fsa"]["title"]
    assert "denies" in view.edges["us", "fsa"]["statements"]
    ties = ties_of(ag.view(g, ag.Scope(as_of="2024-12-03", unknown="keep", without="us")))
    assert ties["iran", "us"]["private"] is True
    assert ties["us", "iran"]["holds"] == "yes"
    assert ag.view(g).edges["iran", "us"]["ended"] is False
    over = ag.view(graph_of(claim("a backs b", end="past"))).edges["a", "b"]
    assert over["ended"] is True
    assert over["title"] == "backs (ended; according to Ann Author)"


def test_records_come_on_request(g):
    held, plain = ag.view(g, records=True), ag.view(g)
    assert set(held.edges) == set(plain.edges)
    assert list(held) == list(plain)
    assert held.nodes["us"]["actor"] is g.nodes["us"]["actor"]
    relations = held.edges["us", "rebels"]["relations"]
    assert [each.id for each in relations] == ["us backs rebels", "us opposes rebels"]
    assert held.edges["us", "rebels"]["sign"] is None


def test_pyvis_draws_a_view_with_names_and_who_claims_each_tie(g, tmp_path):
    from pyvis.network import Network

    drawn = Network(directed=True, cdn_resources="in_line")
    drawn.from_nx(ag.view(g))
    drawn.write_html(str(tmp_path / "drawn.html"))
    assert {each["id"]: each["label"] for each in drawn.nodes}["rebels"] == "“متمردون”"
    assert {(each["from"], each["to"]) for each in drawn.edges} == set(ag.view(g).edges)
    assert all("according to" in each["title"] for each in drawn.edges)


def test_a_table_of_the_ties_has_a_row_each_with_plain_cells(g):
    view = ag.view(g)
    try:
        import pandas  # noqa: F401 - no dependency of ours
    except ImportError:
        rows = [{"source": a, "target": b, **data} for a, b, data in view.edges(data=True)]
    else:
        rows = nx.to_pandas_edgelist(view).to_dict("records")
    assert len(rows) == view.number_of_edges()
    assert not {"source", "target"} & set(TIE_VALUES)
    assert all(isinstance(cell, str | int | float) for row in rows for cell in row.values())


def test_the_record_itself_is_in_graphml_as_text(g, tmp_path):
    found = nx.parse_graphml(ag.render_export(g, "graphml"), force_multigraph=True)
    assert type(found) is nx.MultiDiGraph
    supported = {(a, b, key) for a, b, key in g.edges(keys=True) if g.edges[a, b, key]["standing"]}
    assert len(found.edges) == len(supported)
    assert found.edges["us", "rebels", "us backs rebels"]["claimants"].startswith("Ann Author; ")
    nx.write_gexf(found, tmp_path / "record.gexf")


@pytest.mark.parametrize(
    "ask",
    [ag.view, ag.rank_actors, ag.show, ag.to_html, lambda view: ag.render_export(view, "csv")],
)
def test_a_view_in_place_of_the_record_is_refused_with_what_to_pass(g, ask):
    with pytest.raises(GraphError, match=r"Pass the graph that ag.load returned"):
        ask(ag.view(g))

"""Graphs of other programs: nothing false is imported, and what is not read is named."""

import json
from dataclasses import replace

import networkx as nx
import pytest

from graph.exchange.import_files import read_import, render_rejects
from graph.exchange.import_options import ImportOptions
from graph.exchange.render_project import render_data
from graph.exchange.validate_import import validate_import
from graph.files import read_project

SOURCE = {"id": "lab", "publisher": "River Lab"}


@pytest.fixture
def import_file(tmp_path):
    """Import one text; the data file written from it must have no errors."""

    def run(text, name, **given):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        result = read_import([path], ImportOptions(**{"source": SOURCE, "kind": "state", **given}))
        written = tmp_path / "out.yaml"
        written.write_text(render_data(result.dataset) or "title: x\n", encoding="utf-8")
        if result.dataset.actors:
            assert read_project(written).errors == ()
        return result

    return run


def sentences(result):
    return [f"{each.from_actor} {each.type} {each.to_actor}" for each in result.dataset.claims]


def dated(result):
    return [
        (each.type, str(each.start or ""), str(each.end or "")) for each in result.dataset.claims
    ]


def messages(result):
    return [problem.message for problem in result.problems]


def gexf(edges, nodes="", attributes="", **graph):
    given = " ".join(f'{name}="{value}"' for name, value in graph.items())
    nodes = nodes or '<node id="1" label="Oster"/><node id="2" label="Vessa"/>'
    return f"""<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
    <graph {given}>{attributes}<nodes>{nodes}</nodes><edges>{edges}</edges></graph></gexf>"""


# Ends


def test_whole_numbers_that_are_no_ids_are_places_in_the_list_of_nodes(import_file):
    nodes = [{"id": "Oster"}, {"id": "Vessa"}, {"id": "Tarn"}]
    links = [{"source": 0, "target": 1}, {"source": 2, "target": 0}]
    result = import_file(json.dumps({"nodes": nodes, "links": links}), "f.json", type="backs")
    assert sentences(result) == ["oster backs vessa", "tarn backs oster"]
    names = [{"name": each["id"]} for each in nodes]
    result = import_file(json.dumps({"nodes": names, "links": links}), "f.json", type="backs")
    assert sentences(result) == ["oster backs vessa", "tarn backs oster"]
    assert set(result.dataset.actors) == {"oster", "tarn", "vessa"}


def test_whole_numbers_that_are_ids_are_no_places(import_file):
    nodes = [{"id": 1, "name": "Oster"}, {"id": 2, "name": "Vessa"}]
    links = [{"source": 1, "target": 2}, {"source": 0, "target": 1}]
    result = import_file(json.dumps({"nodes": nodes, "links": links}), "f.json", type="backs")
    assert sentences(result) == ["oster backs vessa"]
    assert messages(result) == ['There is no node "0".']


@pytest.mark.parametrize("end", [7, -1, True, 1.0, "0", "Nobody", None])
def test_an_end_that_is_no_node_makes_no_actor_of_json(import_file, end):
    text = json.dumps(
        {"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": end}]}
    )
    result = import_file(text, "f.json", type="backs")
    assert result.dataset.claims == ()
    assert set(result.dataset.actors) == {"a", "b"}
    assert len(result.problems) == 1


GRAPHML = """<graphml><graph edgedefault="directed"><node id="a"/>
<edge source="a" target="b"/></graph></graphml>"""
GML = 'graph [ directed 1 node [ id 0 label "A" ] edge [ source 0 target 1 ] ]'
CYTOSCAPE = """{"elements": {"nodes": [{"data": {"id": "a"}}],
"edges": [{"data": {"source": "a", "target": "b"}}]}}"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("f.graphml", GRAPHML),
        ("f.gexf", gexf('<edge source="1" target="3"/>', '<node id="1"/>')),
        ("f.gml", GML),
        ("f.cyjs", CYTOSCAPE),
    ],
)
def test_an_edge_to_a_node_that_is_not_declared_makes_no_actor(import_file, name, text):
    result = import_file(text, name, type="linked-to")
    assert result.dataset.claims == ()
    assert len(result.dataset.actors) == 1
    assert messages(result)[0].startswith("There is no node")


TWINS = (
    '<node id="oster" label="oster"/><node id="Oster" label="Oster"/><node id="tarn" label="Tarn"/>'
)


def test_the_edges_of_a_node_that_is_not_imported_are_given_to_no_other(import_file):
    edges = '<edge source="oster" target="tarn"/><edge source="Oster" target="tarn" kind="fights"/>'
    result = import_file(gexf(edges, TWINS, defaultedgetype="directed"), "f.gexf", type="backs")
    assert sentences(result) == ["oster backs tarn"]
    assert set(messages(result)) == {
        'Two nodes are called "Oster".',
        'The node "Oster" was not imported.',
    }


def test_nor_do_those_of_a_node_that_two_files_say_different_things_of(tmp_path):
    for name, label in (("x", "Oster"), ("y", "Vessa")):
        nodes = [{"id": "a", "name": label}, {"id": "b"}]
        text = json.dumps({"nodes": nodes, "links": [{"source": "a", "target": "b"}]})
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    options = ImportOptions(source=SOURCE, kind="state", type="backs")
    result = read_import([tmp_path / "x.json", tmp_path / "y.json"], options)
    assert [each.at for each in result.dataset.claims] == ["x.edge-1"]
    assert 'The node "a" was not imported.' in messages(result)


def test_a_claimant_may_be_a_node(import_file):
    nodes = [
        {"id": "n0", "name": "Oster"},
        {"id": "n1", "name": "Vessa"},
        {"id": "n2", "name": "Ann"},
    ]
    links = [{"source": "n0", "target": "n1", "by": "n2"}]
    result = import_file(json.dumps({"nodes": nodes, "links": links}), "f.json", type="backs")
    assert [each.by for each in result.dataset.claims] == [("ann",)]


# GEXF


VALUES = """<attributes class="edge" mode="dynamic">
<attribute id="0" title="type" type="string"/></attributes>"""


def test_each_value_of_an_attribute_that_changes_is_a_claim_with_its_time(import_file):
    edge = """<edge source="1" target="2" start="2010-01-01" end="2016-12-31"><attvalues>
    <attvalue for="0" value="allied-with" end="2013-12-31"/>
    <attvalue for="0" value="fights" start="2014-01-01" end="2020-01-01"/></attvalues></edge>"""
    assert dated(import_file(gexf(edge, attributes=VALUES), "f.gexf")) == [
        ("allied-with", "2010-01-01", "2013-12-31"),
        ("fights", "2014-01-01", "2016-12-31"),
    ]


def test_what_changes_and_is_not_read_makes_no_claims(import_file):
    edge = """<edge source="1" target="2" kind="fights"><attvalues>
    <attvalue for="w" value="1" end="2013"/><attvalue for="w" value="2" start="2014"/>
    </attvalues></edge>"""
    result = import_file(gexf(edge), "f.gexf")
    assert dated(result) == [("fights", "", "")]
    assert result.unread == ("w",)


def test_two_values_without_a_time_are_reported(import_file):
    edge = """<edge source="1" target="2"><attvalues><attvalue for="0" value="fights"/>
    <attvalue for="0" value="allied-with"/></attvalues></edge>"""
    result = import_file(gexf(edge, attributes=VALUES), "f.gexf")
    assert result.dataset.claims == ()
    assert messages(result) == ["There are two values of type."]


def test_what_changes_at_different_times_is_reported(import_file):
    edge = """<edge source="1" target="2"><attvalues>
    <attvalue for="0" value="fights" start="2012"/><attvalue for="note" value="x" start="2013"/>
    </attvalues></edge>"""
    result = import_file(gexf(edge, attributes=VALUES), "f.gexf")
    assert result.dataset.claims == ()
    assert "change at different times: note and type" in messages(result)[0]


def test_a_node_whose_kind_changes_is_refused_with_its_edges(import_file):
    nodes = """<node id="1" label="Oster"><attvalues><attvalue for="kind" value="state" end="2012"/>
    <attvalue for="kind" value="armed-group" start="2013"/></attvalues></node>
    <node id="2" label="Vessa"><attvalues><attvalue for="kind" value="state" start="2012"/>
    </attvalues></node>"""
    result = import_file(gexf('<edge source="1" target="2" kind="fights"/>', nodes), "f.gexf")
    assert result.dataset.claims == ()
    assert set(result.dataset.actors) == {"vessa"}
    assert messages(result) == [
        "The kind of the node changes over time.",
        'The node "1" was not imported.',
    ]
    assert result.unread == ("time of kind",)


@pytest.mark.parametrize(
    ("times", "read"),
    [
        ('timestamp="2014-05-05"', [("2014-05-05", "2014-05-05")]),
        ('timestamps="&lt;[2014-05-05, 2015]&gt;"', [("2014-05-05",) * 2, ("2015", "2015")]),
        ('timestamps="2014.0;2015.0"', [("2014", "2014"), ("2015", "2015")]),
        ('intervals="&lt;[2014, 2015]; [2017, Infinity]&gt;"', [("2014", "2015"), ("2017", "")]),
        ('intervals="&lt;(2014-05-05, 2015-01-01)&gt;"', [("2014-05-06", "2014-12-31")]),
        ('start="2012.0" end="2013.0"', [("2012", "2013")]),
        ('start="2012-03" endopen="2013-01"', [("2012-03", "2012-12")]),
        ('startopen="2012" end="2014"', [("2013", "2014")]),
        ('startopen="2012-01-01T00:00:00" endopen="2013-01-01T00:00:00"',
         [("2012-01-01", "2012-12-31")]),
        ('endopen="2013-01-01T12:00:00"', [("", "2013-01-01")]),
        ('start="-Infinity" end="2013"', [("", "2013")]),
        ('start="2012" end=""', [("2012", "")]),
        ("", [("", "")]),
    ],
)  # fmt: skip
def test_times_of_an_edge_are_read_in_every_form(import_file, times, read):
    edge = f'<edge source="1" target="2" kind="fights" {times}/>'
    spell = f'<edge source="1" target="2" kind="fights"><spells><spell {times}/></spells></edge>'
    for text in (edge, spell):
        result = import_file(gexf(text), "f.gexf")
        assert [each[1:] for each in dated(result)] == read
        assert result.problems == ()
        assert not [each for each in result.unread if "time of day" not in each]


@pytest.mark.parametrize("times", ['intervals="[2014"', 'timestamp="soon"', 'start="1325376000.0"'])
def test_times_that_cannot_be_read_are_reported(import_file, times):
    result = import_file(gexf(f'<edge source="1" target="2" kind="fights" {times}/>'), "f.gexf")
    assert result.dataset.claims == ()
    assert "is not a date" in messages(result)[0]


def test_a_mutual_edge_holds_both_ways(import_file):
    edge = '<edge source="1" target="2" type="mutual"/>'
    assert sentences(import_file(gexf(edge), "f.gexf", type="backs")) == [
        "oster backs vessa",
        "vessa backs oster",
    ]
    assert sentences(import_file(gexf(edge), "f.gexf", type="fights")) == ["oster fights vessa"]
    default = gexf('<edge source="1" target="2"/>', defaultedgetype="mutual")
    assert len(import_file(default, "f.gexf", type="backs").dataset.claims) == 2


def test_an_edge_type_that_gexf_does_not_have_is_reported(import_file):
    edge = '<edge source="1" target="2" type="dir" label="fights"/>'
    result = import_file(gexf(edge), "f.gexf", columns={"type": "label"})
    assert result.dataset.claims == ()
    assert 'The type of the edge is "dir"' in messages(result)[0]


def test_the_label_of_an_edge_is_an_attribute_like_others(import_file):
    edge = '<edge source="1" target="2" label="backs" type="directed"/>'
    assert sentences(import_file(gexf(edge), "f.gexf", columns={"type": "label"})) == [
        "oster backs vessa"
    ]
    assert import_file(gexf(edge), "f.gexf", type="backs").unread == ("label",)


def test_defaults_of_gexf_hold_where_nothing_else_is_said(import_file):
    attributes = """<attributes class="edge"><attribute id="0" title="type" type="string">
    <default>fights</default></attribute></attributes>
    <attributes class="node"><attribute id="k" title="kind" type="string">
    <default>armed-group</default></attribute></attributes>"""
    edges = """<edge source="1" target="2"/><edge source="1" target="2"><attvalues>
    <attvalue for="0" value="allied-with"/></attvalues></edge>"""
    result = import_file(gexf(edges, attributes=attributes), "f.gexf", kind="")
    assert sentences(result) == ["oster fights vessa", "oster allied-with vessa"]
    assert {each.kind for each in result.dataset.actors.values()} == {"armed-group"}


def test_what_gexf_defines_and_is_not_read_is_named(import_file):
    nodes = """<node id="1" label="Oster" start="1918" end="1940" pid="0">
    <spells><spell start="1918"/></spells>
    <viz:color r="1" g="2" b="3"/><nodes><node id="3" label="Tarn"/></nodes></node>
    <node id="2" label="Vessa"/>"""
    edge = """<edge id="e" source="1" target="2" kind="fights" weight="2">
    <viz:thickness value="2"/></edge>"""
    result = import_file(gexf(edge, nodes, timezone="UTC", start="1900"), "f.gexf")
    assert set(result.unread) == {
        "start of node", "end of node", "pid of node", "color of node", "nodes of node",
        "thickness of edge", "timezone of graph", "start of graph", "spells of node",
    }  # fmt: skip
    assert set(result.dataset.actors) == {"oster", "vessa", "tarn"}


# GraphML


def test_defaults_of_graphml_hold_where_nothing_else_is_said(import_file):
    text = """<graphml><key id="k" for="node" attr.name="kind"><default>state</default></key>
    <key id="t" for="edge" attr.name="type"><default>backs</default></key>
    <key id="s" for="all" attr.name="note"><default>old</default></key>
    <graph edgedefault="directed"><node id="oster"/><node id="guard">
    <data key="k">armed-group</data><data key="s">new</data></node>
    <edge source="oster" target="guard"/>
    <edge source="guard" target="oster"><data key="t">opposes</data></edge></graph></graphml>"""
    result = import_file(text, "f.graphml", kind="")
    assert sentences(result) == ["oster backs guard", "guard opposes oster"]
    assert [(each.kind, each.note) for each in result.dataset.actors.values()] == [
        ("armed-group", "new"),
        ("state", "old"),
    ]


def test_an_edge_is_directed_as_the_graph_around_it_says(import_file):
    text = """<graphml><graph edgedefault="directed"><node id="a"/><node id="b">
    <graph edgedefault="undirected"><node id="c"/><edge source="a" target="c"/></graph></node>
    <edge source="a" target="b"/></graph></graphml>"""
    result = import_file(text, "f.graphml", type="backs")
    assert sentences(result) == ["a backs b"]
    assert 'The line has no direction, and "backs" needs one.' in messages(result)
    assert "graph of node" in result.unread


def test_what_graphml_defines_and_is_not_read_is_named(import_file):
    text = """<graphml xmlns:y="urn:y"><key id="d" for="node" yfiles.type="nodegraphics"/>
    <desc>x</desc><key id="g" for="graph" attr.name="year"/>
    <graph edgedefault="directed"><data key="g">1</data>
    <node id="a"><data key="d"><y:ShapeNode><y:NodeLabel>A</y:NodeLabel></y:ShapeNode></data>
    <port name="p"/></node><node id="b"/>
    <edge source="a" target="b" sourceport="p"/><hyperedge><endpoint node="a"/></hyperedge>
    </graph></graphml>"""
    assert set(import_file(text, "f.graphml", type="backs").unread) == {
        "nodegraphics", "desc of graphml", "year of graph", "port of node", "sourceport of edge",
        "hyperedge of graph",
    }  # fmt: skip


def test_an_attribute_that_is_mapped_and_never_occurs_is_reported(import_file):
    nodes = [{"id": "a"}, {"id": "b"}]
    text = json.dumps(
        {"nodes": nodes, "links": [{"source": "a", "target": "b", "relation": "backs"}]}
    )
    result = import_file(text, "f.json", columns={"type": "relatoin"}, type="fights")
    assert 'No node or edge has an attribute "relatoin".' in messages(result)


# JSON


def test_json_that_says_a_thing_twice_is_refused(import_file):
    for text in (
        '{"nodes": [{"id": "a", "id": "b"}], "links": []}',
        '{"nodes": [], "nodes": [{"id": "a"}]}',
    ):
        result = import_file(text, "f.json")
        assert "Duplicate key" in messages(result)[0]
        assert result.dataset.actors == {}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"a": 1}', "it has no nodes or edges"),
        ('{"nodes": {"a": {}}, "links": []}', '"nodes" is not a list'),
        ('{"elements": {"nodes": [{"id": "a"}]}}', 'This element has no "data".'),
        ('{"elements": 3}', '"elements" is not a list'),
    ],
)
def test_json_of_another_kind_is_reported(import_file, text, says):
    result = import_file(text, "f.json")
    assert says in messages(result)[0]


def test_what_is_neither_node_nor_link_is_named(import_file):
    text = '{"graph": {"name": "x"}, "made": 1, "nodes": [{"id": "a", "x": 1}], "links": []}'
    assert set(import_file(text, "f.json").unread) == {"name of graph", "made", "x"}


def test_cytoscape_json_is_read_in_both_forms(import_file):
    nodes = [{"data": {"id": each, "name": each.upper()}, "position": {"x": 1}} for each in "ab"]
    edge = {"data": {"source": "a", "target": "b", "interaction": "backs"}}
    for elements in ({"nodes": nodes, "edges": [edge]}, [edge, *nodes]):
        result = import_file(json.dumps({"elements": elements}), "f.json")
        assert sentences(result) == ["a backs b"]
        assert result.dataset.actors["a"].name == "A"
        assert result.unread == ("position",)


def test_cytoscape_json_as_networkx_writes_it_is_read(import_file):
    graph = nx.DiGraph()
    graph.add_edge("Oster", "Vessa", interaction="backs")
    result = import_file(json.dumps(nx.cytoscape_data(graph)), "f.cyjs")
    assert sentences(result) == ["oster backs vessa"]


def test_a_map_of_kumu_is_read(import_file):
    elements = [{"label": "Oster", "type": "state"}, {"label": "River Guard", "type": "Militia"}]
    connections = [
        {"from": "Oster", "to": "River Guard", "type": "backs", "direction": "directed"},
        {"from": "Oster", "to": "River Guard", "type": "opposes", "direction": "mutual"},
    ]
    text = json.dumps({"elements": elements, "connections": connections})
    result = import_file(text, "f.json", kind="", kinds={"Militia": "armed-group"})
    assert sentences(result) == [
        "oster backs river-guard",
        "oster opposes river-guard",
        "river-guard opposes oster",
    ]


# GML


def test_gml_as_networkx_writes_it_is_read(import_file):
    graph = nx.MultiDiGraph()
    graph.add_edge("Oster", 'the "Guard" & Co', type="backs", start="2012.0")
    graph.add_edge("Oster", 'the "Guard" & Co', type="opposes", weight=2.5)
    result = import_file("\n".join(nx.generate_gml(graph)), "f.gml")
    assert dated(result) == [("backs", "2012", ""), ("opposes", "", "")]
    assert {each.name for each in result.dataset.actors.values()} == {"Oster", 'the "Guard" & Co'}
    assert result.problems == ()


def test_gml_has_no_direction_unless_it_says_so(import_file):
    text = 'graph [ node [ id 0 label "A" ] node [ id 1 label "B" ] edge [ source 0 target 1 ] ]'
    assert import_file(text, "f.gml", type="backs").dataset.claims == ()
    assert sentences(import_file(text, "f.gml", type="fights")) == ["a fights b"]
    assert sentences(
        import_file(text.replace("graph [", "graph [ directed 1"), "f.gml", type="backs")
    ) == ["a backs b"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("graph [\n node [ id 0 ]\n ]]", 3),
        ("graph [\n node [ id ] ]", 2),
        ("graph [\n node %", 2),
        ("graph [", 0),
        ("", 0),
        ("graph [ " * 200, 1),
    ],
)
def test_what_is_no_gml_is_reported_with_its_line(import_file, text, line):
    result = import_file(text, "f.gml")
    assert result.problems[0].place.line == line
    assert result.dataset.actors == {}


def test_what_gml_contains_and_is_not_read_is_named(import_file):
    text = 'Creator "x" graph [ directed 1 label "y" node [ id 0 label "A" graphics [ x 1 ] ] ]'
    assert set(import_file(text, "f.gml").unread) == {
        "Creator of file",
        "label of graph",
        "graphics",
    }


# What else would be false


def test_an_edge_with_an_empty_list_of_claims_is_an_edge_like_others(import_file):
    link = {"source": "a", "target": "b", "type": "backs", "claims": []}
    result = import_file(
        json.dumps({"nodes": [{"id": "a"}, {"id": "b"}], "links": [link]}), "f.json"
    )
    assert sentences(result) == ["a backs b"]


def test_a_mapping_where_a_text_is_expected_is_reported(import_file):
    nodes = [{"id": "a"}, {"id": "b"}, {"id": "c", "name": {"en": "C"}}]
    links = [
        {"source": "a", "target": "b", "type": "backs", "by": {"name": "Ann"}},
        {"source": "a", "target": "c", "type": "backs"},
    ]
    result = import_file(json.dumps({"nodes": nodes, "links": links}), "f.json")
    assert result.dataset.claims == ()
    assert set(messages(result)) == {
        "by must be text or a list of texts.",
        "name must be text or a list of texts.",
        'The node "c" was not imported.',
    }


def test_json_that_is_directed_in_another_way_is_refused(import_file):
    result = import_file('{"directed": "false", "nodes": [{"id": "a"}], "links": []}', "f.json")
    assert "expected true or false" in messages(result)[0]


def test_an_actor_that_only_a_claims_detail_names_stays_in(import_file):
    nodes = [{"id": each} for each in ("a", "b", "c")]
    links = [
        {"source": "a", "target": "b", "type": "backs", "via": ["c"]},
        {"source": "c", "target": "b", "type": "nothing"},
    ]
    result = import_file(json.dumps({"nodes": nodes, "links": links}), "f.json")
    assert [each.via for each in result.dataset.claims] == [("c",)]
    assert "c" in result.dataset.actors


def test_who_names_an_actor_stays_in_or_that_actor_is_refused_too(import_file):
    nodes = [
        {"id": "guard", "kind": "umbrella", "named_by": "Oster"},
        {"id": "oster", "name": "Oster", "kind": "state"},
        {"id": "front", "kind": "umbrella", "named_by": "moon"},
        {"id": "moon", "kind": "satellite"},
        {"id": "b"},
    ]
    links = [{"source": each, "target": "b", "type": "fights"} for each in ("guard", "front")]
    result = import_file(json.dumps({"nodes": nodes, "links": links}), "f.json")
    assert sentences(result) == ["b fights guard"]
    assert result.dataset.actors["guard"].named_by == "oster"
    assert 'named_by "moon" was not imported.' in messages(result)


OWN = {
    "directed": True,
    "graph": {
        "format": "actor-graph",
        "vocabulary": {
            "relation_types": {"Bad Id": {}, "feuds-with": {}, "aids": {"towards": ["moon"]}},
            "kinds": {"clan": {}},
        },
        "sources": {
            "memo": {
                "title": "A memo",
                "publisher": "P",
                "published": "someday",
                "paragraphs": {"p1": {"mentions": ["a", "c"]}, "Page 2": {"gist": "Nothing."}},
            }
        },
    },
    "nodes": [{"id": "a", "name": "A", "kind": "clan"}, {"id": "b", "name": "B", "kind": "state"}],
    "edges": [
        {
            "source": "a",
            "target": "b",
            "type": "feuds-with",
            "claims": [{"source": "memo", "at": "p1"}],
        },
        {"source": "a", "target": "b", "type": "aids", "claims": [{"source": "memo", "at": "p1"}]},
    ],
}


def test_what_does_not_fit_of_a_file_of_ours_is_reported_and_left_out(import_file):
    result = import_file(json.dumps(OWN), "f.json", source={}, kind="")
    assert sentences(result) == ["a feuds-with b"]
    memo = result.dataset.sources["memo"]
    assert (memo.publisher, memo.published, list(memo.paragraphs)) == ("P", None, ["p1"])
    said = " ".join(messages(result))
    assert memo.paragraphs["p1"].mentions == ("a",)
    assert 'mentions "c", which is not an actor' in said
    for part in (
        '"Page 2" is not a valid id',
        '"someday" is not a date',
        '"Bad Id" is not a valid id',
        '"moon"',
    ):
        assert part in said


def test_nothing_is_imported_that_check_would_refuse(import_file):
    found = import_file(json.dumps(OWN), "f.json", source={}, kind="")
    assert validate_import(found) == found
    actors = {id: replace(each, kind="moon") for id, each in found.dataset.actors.items()}
    refused = validate_import(replace(found, dataset=replace(found.dataset, actors=actors)))
    assert (refused.dataset.actors, refused.dataset.claims) == ({}, ())
    assert any('there is no kind "moon"' in each for each in messages(refused))


@pytest.mark.parametrize(
    ("values", "read"),
    [
        ({"y": 1904, "m": 4, "d": 8}, "1904-04-08"),
        ({"y": 1904.0, "m": 4}, "1904-04"),
        ({"m": 4}, ""),
    ],
)
def test_the_parts_of_a_date_may_be_attributes_and_some_may_be_missing(import_file, values, read):
    links = [
        {"source": "a", "target": "b", "type": "backs", **values},
        {"source": "b", "target": "a", "type": "backs", "y": 1, "m": 1, "d": 1},
    ]
    text = json.dumps({"nodes": [{"id": "a"}, {"id": "b"}], "links": links})
    result = import_file(text, "f.json", columns={"start": "y,m,d"})
    assert dated(result)[0] == ("backs", read, "")


def test_the_attacker_may_be_named_by_the_id_of_its_node(import_file):
    nodes = [{"id": "n0", "name": "Oster"}, {"id": "n1", "name": "Vessa"}]
    links = [{"source": "n0", "target": "n1", "type": "fights", "attacker": "n1"}]
    result = import_file(json.dumps({"nodes": nodes, "links": links}), "f.json")
    assert [each.attacker for each in result.dataset.claims] == ["vessa"]


# Pajek

PAJEK = """*Network river
% a comment
*Vertices 3
1 "Oster" 0.1 0.2 0.5
2 "River Guard"
3 Vessa
*Arcs
1 2 1 l "since 2012"
*Edges
3 1 -1 [2-5] c Red
"""
SIGN = "value:>0=backs,<0=fights"


def test_pajek_is_read_with_a_rule_for_signs(import_file):
    result = import_file(PAJEK, "f.net", sign=SIGN)
    assert sentences(result) == ["oster backs river-guard", "oster fights vessa"]
    assert [each.at for each in result.dataset.claims] == ["edge-1", "edge-2"]
    assert set(result.unread) == {
        "position and shape of vertex", "time of line", "style of line", "label",
    }  # fmt: skip


def test_an_edge_of_pajek_has_no_direction(import_file):
    result = import_file(PAJEK, "f.net", sign="value:<0=backs,>0=backs")
    assert sentences(result) == ["oster backs river-guard"]
    assert messages(result) == ['The line has no direction, and "backs" needs one.']


def test_relations_of_pajek_are_types_where_they_are_named(import_file):
    vertices = "*Vertices 2\n1 A\n2 B\n"
    text = f'{vertices}*Arcs :1 "backs"\n1 2\n*Arcs :2 "opposes"\n2 1 1\n*Arcs\n1: 2 1\n'
    assert sorted(sentences(import_file(text, "f.net"))) == [
        "a backs b",
        "b backs a",
        "b opposes a",
    ]


def test_lists_and_matrices_of_pajek_are_read(import_file):
    vertices = "*Vertices 3\n1 A\n2 B\n3 C\n"
    lists = import_file(f"{vertices}*Arcslist\n1 2 3\n", "f.net", type="backs")
    assert sentences(lists) == ["a backs b", "a backs c"]
    matrix = import_file(f"{vertices}*Matrix\n0 1 0\n0 0 -1\n0 0.0 0\n", "f.net", sign=SIGN)
    assert sentences(matrix) == ["a backs b", "b fights c"]


@pytest.mark.parametrize("text", ["", "1 2\n", "*Vertices 1\n1 A\n*Vertices 1\n1 B\n"])
def test_what_is_no_network_of_pajek_is_reported(import_file, text):
    result = import_file(text, "f.net")
    assert len(result.problems) == 1
    assert result.dataset.actors == {}


def test_an_end_that_is_no_vertex_makes_no_actor(import_file):
    result = import_file("*Vertices 1\n1 A\n*Arcs\n1 2\n1\n", "f.net", type="backs")
    assert set(result.dataset.actors) == {"a"}
    assert set(messages(result)) == {'There is no node "2".', "The row has no to."}


@pytest.mark.parametrize("format", ["graphml", "gexf", "json"])
def test_the_id_of_an_edge_is_an_attribute_and_named_where_it_says_something(import_file, format):
    texts = {
        "graphml": """<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/>
        <edge id="{}" source="a" target="b"/></graph></graphml>""",
        "gexf": gexf('<edge id="{}" source="a" target="b" type="directed"/>',
                     '<node id="a"/><node id="b"/>'),
        "json": '{{"nodes": [{{"id": "a"}}, {{"id": "b"}}], "links": '
        '[{{"id": "{}", "source": "a", "target": "b"}}]}}',
    }  # fmt: skip
    said, numbered = (texts[format].format(each) for each in ("opposes", "e12"))
    assert import_file(said, f"f.{format}", type="backs").unread == ("id",)
    assert import_file(numbered, f"f.{format}", type="backs").unread == ()
    assert sentences(import_file(said, f"f.{format}", columns={"type": "id"})) == ["a opposes b"]


@pytest.mark.parametrize("id", [[1, 2], {"a": 1}, True])
def test_an_id_that_is_no_text_and_no_number_makes_no_actor(import_file, id):
    text = json.dumps(
        {"nodes": [{"id": id}, {"id": "b"}], "links": [{"source": id, "target": "b"}]}
    )
    result = import_file(text, "f.json", type="backs")
    assert set(result.dataset.actors) == {"b"}
    assert "A node needs an id that is text or a number." in messages(result)


def test_a_node_of_gml_with_two_ids_makes_no_actor(import_file):
    text = (
        'graph [ node [ id 0 id 1 label "A" ] node [ id 2 label "B" ] edge [ source 0 target 2 ] ]'
    )
    result = import_file(text, "f.gml", type="fights")
    assert set(result.dataset.actors) == {"b"}
    assert 'There is no node "0".' in messages(result)


def test_edges_that_are_fixed_among_the_rejects_name_the_same_actors(import_file):
    edge = '<edge source="1" target="2" kind="hates" type="directed"/>'
    text = render_rejects(import_file(gexf(edge), "f.gexf", kind="armed-group").rejected)
    fixed = text.removeprefix("\ufeff").replace("hates", "backs")
    result = import_file(fixed, "rejects.csv", kind="", columns={"type": "kind"})
    assert sentences(result) == ["oster backs vessa"]
    assert [each.at for each in result.dataset.claims] == ["edge-1"]
    assert {each.kind for each in result.dataset.actors.values()} == {"armed-group"}
    assert result.problems == ()


def test_words_that_two_files_define_alike_are_one_and_otherwise_that_is_reported(import_file):
    known = import_file(json.dumps(OWN), "f.json", source={}, kind="").dataset
    again = import_file(json.dumps(OWN), "f.json", source={}, kind="", known=known)
    assert not [each for each in messages(again) if "feuds-with" in each]
    assert sentences(again) == ["a feuds-with b"]
    text = json.dumps(OWN).replace('"feuds-with": {}', '"feuds-with": {"sign": "negative"}')
    other = import_file(text, "f.json", source={}, kind="", known=known)
    assert '"feuds-with" is defined differently than before.' in messages(other)
    assert other.dataset.vocabulary == known.vocabulary

"""Files as other programs write them: all is imported, or what is not is reported."""

import json
import subprocess
from io import BytesIO
from pathlib import Path

import networkx as nx
import pytest
import readers

from graph.exchange.import_files import read_import
from graph.exchange.import_options import ImportOptions

HERE = Path(__file__).resolve().parent / "readers"
SOURCE = {"id": "lab", "publisher": "River Lab"}
KINDS = {"oster": "state", "river-guard": "armed-group", "västra-co": "organisation"}
TIES = [
    ("oster backs river-guard", "2012"),
    ("oster opposes river-guard", "2014"),
    ("river-guard fights västra-co", ""),
]


@pytest.fixture
def import_file(tmp_path):
    """Import one file, given as text or bytes."""

    def run(text, name, **given):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_import([path], ImportOptions(**{"source": SOURCE, **given}))

    return run


def ties(result):
    return [
        (f"{each.from_actor} {each.type} {each.to_actor}", str(each.start or ""))
        for each in result.dataset.claims
    ]


def sentences(result):
    return [sentence for sentence, _ in ties(result)]


def kinds(result):
    return {each.id: each.kind for each in result.dataset.actors.values()}


def messages(result):
    return [problem.message for problem in result.problems]


# NetworkX


def make_graph():
    graph = nx.MultiDiGraph(name="river")
    graph.add_node("Oster", kind="state")
    graph.add_node("River Guard", kind="armed-group")
    graph.add_node("Västra & Co", kind="organisation")
    graph.add_edge("Oster", "River Guard", type="backs", start="2012", weight=2.5)
    graph.add_edge("Oster", "River Guard", type="opposes", start="2014")
    graph.add_edge("River Guard", "Västra & Co", type="fights")
    return graph


def as_gexf(graph):
    # Start is reserved in GEXF, and NetworkX writes it as such.
    out = BytesIO()
    nx.write_gexf(graph, out)
    return out.getvalue()


def as_pajek(graph):
    out = BytesIO()
    nx.write_pajek(graph, out)
    return out.getvalue()


WRITERS = {
    "graphml": lambda graph: "\n".join(nx.generate_graphml(graph)),
    "gexf": as_gexf,
    "gml": lambda graph: "\n".join(nx.generate_gml(graph)),
    "net": as_pajek,
    "json": lambda graph: json.dumps(nx.node_link_data(graph, edges="edges")),
    "cyjs": lambda graph: json.dumps(nx.cytoscape_data(graph)),
}


@pytest.mark.parametrize("ending", WRITERS)
def test_what_networkx_writes_is_imported_completely(import_file, ending):
    result = import_file(WRITERS[ending](make_graph()), f"river.{ending}")
    assert ties(result) == TIES
    assert kinds(result) == KINDS
    assert result.problems == ()
    assert (2.5, "weight") in [(each.amount, each.unit) for each in result.dataset.claims]


@pytest.mark.parametrize("ending", WRITERS)
def test_what_networkx_writes_without_direction_has_none(import_file, ending):
    graph = nx.Graph()
    graph.add_edge("Oster", "Vessa", type="backs")
    graph.add_edge("Oster", "Tarn", type="fights")
    result = import_file(WRITERS[ending](graph), f"river.{ending}", kind="state")
    assert sentences(result) == ["oster fights tarn"]
    assert messages(result) == ['The line has no direction, and "backs" needs one.']


def test_lists_of_neighbours_are_refused_with_what_to_do(import_file):
    result = import_file(json.dumps(nx.adjacency_data(make_graph())), "river.json")
    assert messages(result) == ["Adjacency lists are not supported."]
    assert "node_link_data" in result.problems[0].hint
    assert result.dataset.actors == {}


# Gephi, after the documents of GEXF

GEPHI = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd">
<meta lastmodifieddate="2024-05-01"><creator>Gephi 0.10.1</creator></meta>
<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date"
 timerepresentation="interval" timezone="UTC">
<attributes class="node" mode="static">
<attribute id="kind" title="kind" type="string"/>
<attribute id="modularity_class" title="Modularity Class" type="integer"/></attributes>
<attributes class="edge" mode="dynamic">
<attribute id="relation" title="relation" type="string"/></attributes>
<nodes count="2">
<node id="1" label="Oster"><attvalues><attvalue for="kind" value="state"/>
<attvalue for="modularity_class" value="1"/></attvalues>
<viz:size value="10.0"/><viz:position x="1.0" y="2.0" z="0.0"/><viz:color r="1" g="2" b="3"/></node>
<node id="2" label="River Guard" start="2010-01-01"><attvalues>
<attvalue for="kind" value="armed-group"/></attvalues></node></nodes>
<edges count="2">
<edge id="0" source="1" target="2" weight="2.0"><spells><spell start="2012-01-01"
 end="2013-01-01"/><spell start="2015-01-01"/></spells>
<attvalues><attvalue for="relation" value="backs"/></attvalues></edge>
<edge id="1" source="2" target="1" type="undirected"><attvalues>
<attvalue for="relation" value="fights" start="2012-01-01" end="2012-12-31"/></attvalues></edge>
</edges></graph></gexf>"""


def test_a_dynamic_graph_of_gephi_is_imported_with_its_spells(import_file):
    result = import_file(GEPHI, "gephi.gexf", columns={"type": "relation"})
    assert ties(result) == [
        ("oster backs river-guard", "2012-01-01"),
        ("oster backs river-guard", "2015-01-01"),
        ("oster fights river-guard", "2012-01-01"),
    ]
    assert kinds(result) == {"oster": "state", "river-guard": "armed-group"}
    assert {"Modularity Class", "position of node", "start of node"} <= {*result.unread}
    assert 2 in [each.amount for each in result.dataset.claims]


def test_the_tables_of_gephi_are_imported(tmp_path):
    (tmp_path / "nodes.csv").write_text("Id,Label,timeset,kind\n1,Oster,,state\n2,Vessa,,state\n")
    edges = "Source,Target,Type,Id,Label,timeset,Weight\n1,2,Directed,0,backs,,1.0\n"
    (tmp_path / "edges.csv").write_text(edges)
    options = ImportOptions(source=SOURCE, columns={"type": "Label"})
    result = read_import([tmp_path / "nodes.csv", tmp_path / "edges.csv"], options)
    assert sentences(result) == ["oster backs vessa"]
    assert set(result.unread) == {"timeset", "Weight", "Id", "Type"}


GEPHI_GML = """graph
[
  Creator Gephi
  directed 1
  node
  [
    id 0
    label "Oster"
    graphics
    [
      x 1.0
      fill "#999999"
    ]
    kind "state"
  ]
  node
  [
    id "1"
    label "V&#228;stra &#38; Co"
    kind "organisation"
  ]
  edge
  [
    id 3
    source 0
    target 1
    value 1.0
    fill "#999999"
    relation "backs"
  ]
]"""


def test_the_gml_of_gephi_is_imported(import_file):
    result = import_file(GEPHI_GML, "gephi.gml", columns={"type": "relation"})
    assert sentences(result) == ["oster backs västra-co"]
    assert kinds(result) == {"oster": "state", "västra-co": "organisation"}
    assert {"graphics", "value", "fill"} <= {*result.unread}


# yEd, after the documents of its GraphML


def yed(*arrows):
    edges = "".join(
        f"""<edge id="e{at}" source="n0" target="n1"><data key="d9"/><data key="d10">
        <y:PolyLineEdge><y:Path sx="0.0"/><y:LineStyle type="line"/>
        <y:Arrows source="{source}" target="{target}"/><y:EdgeLabel visible="true">{label}
        <y:LabelModel><y:SmartEdgeLabelModel/></y:LabelModel></y:EdgeLabel>
        <y:BendStyle smoothed="false"/></y:PolyLineEdge></data></edge>"""
        for at, (label, source, target) in enumerate(arrows)
    )
    return f"""<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
    xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/>
    <key attr.name="description" attr.type="string" for="edge" id="d9"/>
    <key for="edge" id="d10" yfiles.type="edgegraphics"/><graph edgedefault="directed" id="G">
    <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" x="1.0"/>
    <y:NodeLabel>Oster</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data></node>
    <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Vessa</y:NodeLabel></y:ShapeNode>
    </data></node>{edges}</graph></graphml>"""


def test_an_edge_of_yed_has_the_direction_that_it_is_drawn_with(import_file):
    text = yed(
        ("backs", "none", "standard"),
        ("opposes", "delta", "none"),
        ("leads", "standard", "standard"),
        ("fights", "none", "none"),
        ("controls", "none", "none"),
    )
    result = import_file(text, "yed.graphml", columns={"type": "label"}, kind="state")
    found = ["oster backs vessa", "vessa opposes oster", "oster leads vessa", "vessa leads oster"]
    assert sentences(result) == [*found, "oster fights vessa"]
    assert 'The line has no direction, and "controls" needs one.' in messages(result)
    assert {"nodegraphics", "edgegraphics"} <= {*result.unread}


# Cytoscape and Cytoscape.js

CYTOSCAPE_JS = {
    "elements": {
        "nodes": [
            {
                "data": {"id": id, "name": name, "kind": "state"},
                "position": {"x": 1, "y": 2}, "group": "nodes", "removed": False,
                "selected": False, "selectable": True, "locked": False, "grabbable": True,
                "pannable": False, "classes": "",
            }
            for id, name in (("a", "Oster"), ("b", "Vessa"))
        ],
        "edges": [
            {
                "data": {"id": "e1", "source": "a", "target": "b", "label": "backs"},
                "position": {"x": 0, "y": 0}, "group": "edges", "classes": "",
            }
        ],
    },
    "style": [{"selector": "node", "style": {}}],
    "data": {}, "zoomingEnabled": True, "zoom": 1, "minZoom": 1e-50, "pan": {"x": 0, "y": 0},
    "renderer": {"name": "canvas"},
}  # fmt: skip


def test_what_cytoscape_js_writes_is_imported(import_file):
    result = import_file(json.dumps(CYTOSCAPE_JS), "cy.json", columns={"type": "label"})
    assert ties(result) == [("a backs b", "")]
    assert {"style", "position"} <= {*result.unread}


def test_a_bare_list_of_elements_is_imported(import_file):
    items = [*CYTOSCAPE_JS["elements"]["edges"], *CYTOSCAPE_JS["elements"]["nodes"]]
    result = import_file(json.dumps(items), "cy.json", columns={"type": "label"})
    assert sentences(result) == ["a backs b"]


def test_a_list_of_rows_is_refused_with_what_to_do(import_file):
    result = import_file('[{"from": "Oster", "to": "Vessa"}]', "rows.json")
    assert messages(result) == ['This element has no "data".']
    assert "CSV or .xlsx" in result.problems[0].hint


def test_what_cytoscape_writes_is_imported(import_file):
    nodes = [
        {"data": {"id": str(id), "shared_name": name, "name": name, "SUID": id, "kind": "state"}}
        for id, name in ((62, "Oster"), (63, "Vessa"))
    ]
    edge = {"id": "70", "source": "62", "target": "63", "shared_name": "Oster (backs) Vessa",
            "shared_interaction": "backs", "interaction": "backs", "SUID": 70}  # fmt: skip
    document = {
        "format_version": "1.0", "generated_by": "cytoscape-3.10.1",
        "target_cytoscapejs_version": "~2.1", "data": {"name": "river", "SUID": 52},
        "elements": {"nodes": nodes, "edges": [{"data": edge, "selected": False}]},
    }  # fmt: skip
    result = import_file(json.dumps(document), "river.cyjs")
    assert sentences(result) == ["oster backs vessa"]
    assert {"SUID", "data", "shared_name"} <= {*result.unread}


# Kumu


def test_a_blueprint_of_kumu_is_imported(import_file):
    document = {
        "elements": [
            {"label": "Oster", "type": "state", "description": "A state.", "tags": ["north"]},
            {"label": "River Guard", "type": "armed-group"},
        ],
        "connections": [
            {"from": "Oster", "to": "River Guard", "direction": "directed", "type": "backs"},
            {"from": "River Guard", "to": "Oster", "direction": "mutual", "type": "fights"},
        ],
    }
    result = import_file(json.dumps(document), "kumu.json")
    assert sentences(result) == ["oster backs river-guard", "oster fights river-guard"]
    assert set(result.unread) == {"description", "tags"}


def test_a_project_of_kumu_is_imported_by_its_ids(import_file):
    def element(id, label, type):
        return {"_id": id, "attributes": {"label": label, "element type": type}}

    document = {
        "_id": "map-1",
        "elements": [
            element("elem-1", "Oster", "state"),
            element("elem-2", "Guard", "armed-group"),
            element("elem-3", "Guard", "person"),
        ],
        "connections": [
            {"_id": "conn-1", "from": "elem-1", "to": "elem-2", "direction": "directed",
             "attributes": {"connection type": "backs"}},
            {"_id": "conn-2", "from": "Oster", "to": "elem-3", "direction": "undirected",
             "attributes": {"connection type": "fights"}},
        ],
    }  # fmt: skip
    result = import_file(json.dumps(document), "kumu.json")
    assert kinds(result)["oster"] == "state"
    assert "oster backs elem-2" in sentences(result)
    assert 'Duplicate name "Guard" of "elem-3" and "elem-2"' in " ".join(messages(result))


# Pajek, after its documents

VERTICES = '*Vertices 3\n 1 "Oster" 0.1 0.2 0.5 ellipse ic Red\n 2 "Vessa" [1-5]\n 3 Tarn\n'


def test_times_of_pajek_are_years_where_they_can_be(import_file):
    text = f'{VERTICES}*Arcs :1 "backs"\n1 2 1 [2012-2014,2017,2019-*] l "x"\n2 3 1 [1-5]\n'
    result = import_file(text, "river.net", kind="state")
    assert [(str(each.start or ""), str(each.end or "")) for each in result.dataset.claims] == [
        ("2012", "2014"),
        ("2017", "2017"),
        ("2019", ""),
        ("", ""),
    ]
    assert [each.at for each in result.dataset.claims] == ["edge-1"] * 3 + ["edge-2"]
    assert set(result.unread) == {
        "position and shape of vertex", "time of vertex", "time of line", "value", "label",
    }  # fmt: skip


def test_a_project_of_pajek_has_one_network_and_what_is_outside_it_is_named(import_file):
    text = f"""*Network river.net
{VERTICES}*Edges
1 2 -1
*Partition camps.clu
*Vertices 3
1
2
2
*Vector size.vec
*Vertices 3
0.5
1
2
"""
    result = import_file(text, "river.paj", kind="state", type="fights")
    assert sentences(result) == ["oster fights vessa"]
    assert {"Partition camps.clu", "Vector size.vec"} <= {*result.unread}


# Excel's other formats


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("\ufefffrom;type;to;note\r\nÖster;backs;Vessa;\"one\ntwo, three\"\r\n".encode(), "a.csv"),
        ("from\ttype\tto\tnote\r\nÖster\tbacks\tVessa\t\"one\ntwo, three\"\r\n".encode("utf-16"),
         "a.txt"),
        ("sep=;\r\nfrom;type;to;note\r\nÖster;backs;Vessa;\"one\r\ntwo, three\"\r\n".encode(),
         "a.csv"),
    ],
)  # fmt: skip
def test_what_excel_writes_as_text_is_imported(import_file, text, name):
    result = import_file(text, name, kind="state")
    assert sentences(result) == ["öster backs vessa"]
    assert result.dataset.claims[0].note == "one\ntwo, three"


def test_excels_text_in_an_old_encoding_is_refused_with_what_to_do(import_file):
    result = import_file("from;type;to\r\nÖster;backs;Vessa\r\n".encode("cp1252"), "a.csv")
    assert result.problems[0].hint == "Save the file as UTF-8."
    assert result.dataset.actors == {}


# Programs that are installed in addition to the project: igraph, pandas, pyyed, graphology


@pytest.fixture(scope="session")
def written(installed, tmp_path_factory):
    folder = tmp_path_factory.mktemp("written")
    for command in (
        [readers.reader_python(), HERE / "write_files.py", folder],
        ["node", HERE / "write_graph.cjs", readers.NODE, folder],
    ):
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.readers
@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("igraph.gml", {}),
        ("igraph.graphml", {}),
        ("graphology.gexf", {"type": "label"}),
        ("graphology.json", {"type": "label"}),
        ("pandas-openpyxl.xlsx", {}),
        ("pandas-xlsxwriter.xlsx", {}),
    ],
)
def test_what_other_libraries_write_is_imported_completely(written, name, columns):
    result = read_import([written / name], ImportOptions(source=SOURCE, columns=columns))
    assert sentences(result) == [sentence for sentence, _ in TIES]
    assert kinds(result) == KINDS
    assert result.problems == ()


@pytest.mark.readers
def test_the_dates_of_pandas_are_imported(written):
    options = ImportOptions(source=SOURCE)
    tables = [written / "pandas-edges.csv", written / "pandas-nodes.csv"]
    for paths in (tables, [written / "pandas-openpyxl.xlsx"]):
        claims = read_import(paths, options).dataset.claims
        assert [(str(each.start or ""), str(each.end or "")) for each in claims] == [
            ("2012-06-01", "2013"), ("", ""), ("", ""),
        ]  # fmt: skip


@pytest.mark.readers
def test_what_igraph_leaves_out_of_pajek_is_reported(written):
    result = read_import([written / "igraph.net"], ImportOptions(source=SOURCE, kind="state"))
    assert len(result.dataset.actors) == 3
    assert (result.problems[0].message, result.problems[0].more) == ("The row has no type.", 2)
    assert result.unread == ()
    assert result.notes == (
        '3 weights read as amounts in the unit "weight"; change it with --unit.',
    )


@pytest.mark.readers
def test_what_pyyed_draws_is_imported(written):
    options = ImportOptions(source=SOURCE, kind="state", columns={"type": "label"})
    result = read_import([written / "pyyed.graphml"], options)
    assert sentences(result) == [sentence for sentence, _ in TIES]


@pytest.mark.readers
def test_a_graph_of_graphology_without_directions_stays_undirected(written):
    options = ImportOptions(source=SOURCE, columns={"type": "label"})
    result = read_import([written / "undirected.json"], options)
    assert messages(result) == ['The line has no direction, and "backs" needs one.']

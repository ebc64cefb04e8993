"""Files of other programs become claims, or are rejected row by row; nothing enters as fact."""

import csv
import json
from io import StringIO

import networkx as nx
import pytest

from graph.analysis.columns import COLUMNS
from graph.exchange.claims_csv import render_template
from graph.exchange.import_files import read_import, render_rejects
from graph.exchange.import_options import ImportOptions
from graph.exchange.render_project import render_data
from graph.files import read_project
from graph.model.dates import parse_date
from graph.model.errors import QuestionError

SOURCE = {"id": "lab", "publisher": "River Data Lab", "genre": "dataset"}
HEAD = "from,type,to\n"


@pytest.fixture
def import_file(tmp_path):
    """Import one text; the data file written from it must have no errors."""

    def run(text, name="f.csv", **given):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        given.setdefault("source", SOURCE)
        given.setdefault("kind", "armed-group")
        result = read_import([path], ImportOptions(**given))
        written = tmp_path / "out.yaml"
        written.write_text(render_data(result.dataset) or "title: x\n", encoding="utf-8")
        if result.dataset.actors:
            assert read_project(written).errors == ()
        return result

    return run


def sentences(result):
    return [f"{each.from_actor} {each.type} {each.to_actor}" for each in result.dataset.claims]


def problems_of(result):
    return [str(problem).partition("f.csv:")[2] for problem in result.problems]


# CSV


def test_columns_are_mapped_by_name(import_file):
    text = "Who,What,Whom,Since\nOster,backs,River Guard,about 2019\n"
    result = import_file(
        text, columns={"from": "Who", "type": "What", "to": "Whom", "start": "Since"}
    )
    (claim,) = result.dataset.claims
    assert sentences(result) == ["oster backs river-guard"]
    assert claim.start == parse_date("about 2019")
    assert result.dataset.actors["river-guard"].name == "River Guard"


def test_a_claim_of_a_foreign_file_has_the_sources_publisher_as_its_claimant(import_file):
    (claim,) = import_file(HEAD + "Oster,backs,Guard\n").dataset.claims
    assert (claim.by, claim.voice, claim.own_voice) == (
        ("River Data Lab",),
        "River Data Lab",
        True,
    )
    assert (claim.source, claim.at) == ("lab", "row-2")


def test_without_a_claimant_nothing_is_imported(import_file):
    result = import_file(HEAD + "Oster,backs,Guard\n", source={"id": "lab"})
    assert result.dataset.claims == ()
    assert problems_of(result) == [
        "2:1: The row has no claimant. "
        "Set --author or --publisher, or name the column: --column by=..."
    ]


def test_without_a_source_nothing_is_imported(import_file):
    result = import_file(HEAD + "Oster,backs,Guard\n", source={})
    assert result.dataset.claims == ()
    assert problems_of(result)[0].startswith("2:1: The row has no source.")


def test_a_row_may_name_its_own_claimants_and_source(import_file):
    text = (
        "from,type,to,source,source_title,by,at\nA,backs,B,memo,A memo,a soldier; Tarn Monitor,p3\n"
    )
    (claim,) = import_file(text, source={}).dataset.claims
    assert claim.by == ("a soldier", "Tarn Monitor")
    assert (claim.source, claim.at) == ("memo", "p3")


def test_rows_that_fail_are_reported_with_their_line_and_the_rest_is_imported(import_file):
    text = HEAD + 'A,backs,B\nA,backs,\n"A",backs,"C\nwith a line end"\nA,fights,A\nB,fights,D\n'
    result = import_file(text)
    assert sentences(result) == ["a backs b", "a backs c-with-a-line-end", "b fights d"]
    assert [each.draft.place.line for each in result.rejected] == [3, 6]
    assert problems_of(result)[0].startswith("3:1: The row has no to.")
    assert problems_of(result)[1].startswith('6:1: The claim relates "a" to itself.')


def test_all_that_is_wrong_with_a_row_is_reported_at_once(import_file):
    result = import_file("from,type,to,start,mode\nA,backs,B,2019x,sure\n")
    assert len(result.rejected[0].reasons) == 2


def test_an_unknown_type_is_reported_once_with_suggestions_and_what_to_do(import_file):
    result = import_file(HEAD + "A,bakcs,B\nA,bakcs,C\nA,bakcs,D\n")
    assert problems_of(result) == [
        '2:1: There is no relation type "bakcs". [and 2 more] '
        'Did you mean "backs" or "breaks"? Or map it: --type "bakcs"=backs.'
    ]


def test_a_word_of_another_program_is_mapped_to_a_type(import_file):
    result = import_file(HEAD + "A,supports,B\n", types={"supports": "backs"})
    assert sentences(result) == ["a backs b"]


def test_a_type_is_recognised_however_it_is_spelt(import_file):
    assert sentences(import_file(HEAD + "A,Allied With,B\n")) == ["a allied-with b"]


def test_one_type_serves_all_rows_that_say_none(import_file):
    assert sentences(import_file("from,to\nA,B\n", type="linked-to")) == ["a linked-to b"]


def test_kinds_are_mapped_as_types_are(import_file):
    text = "from,type,to,from_kind,to_kind\nA,backs,B,Militia,government\nA,backs,C,Militia,\n"
    result = import_file(
        text, kinds={"Militia": "armed-group", "government": "state"}, kind="person"
    )
    kinds = {id: actor.kind for id, actor in result.dataset.actors.items()}
    assert kinds == {"a": "armed-group", "b": "state", "c": "person"}


def test_an_unknown_kind_rejects_the_rows_of_that_actor_alone(import_file):
    result = import_file("from,type,to,to_kind\nA,backs,B,\nA,backs,C,moon\nB,fights,C,\n")
    assert sentences(result) == ["a backs b"]
    assert [each.draft.place.line for each in result.rejected] == [3, 4]


def test_actors_without_a_kind_are_reported_once(import_file):
    result = import_file(HEAD + "A,backs,B\nC,backs,D\n", kind="")
    assert problems_of(result) == [
        "2:1: An actor has no kind. [and 1 more] "
        "Set one for all with --kind, or name its column: --column kind=..."
    ]


def test_one_actor_is_known_by_id_and_by_name_in_any_case(import_file):
    text = "from,type,to,from_name\nriver-guard,backs,B,River Guard\nRIVER GUARD,opposes,C,\n"
    result = import_file(text)
    assert sentences(result) == ["river-guard backs b", "river-guard opposes c"]


def test_two_names_that_give_one_id_are_not_merged(import_file):
    result = import_file(HEAD + "A/B,backs,C\nA B,fights,D\n")
    assert sentences(result) == ["a-b backs c"]
    assert problems_of(result)[0].startswith('3:1: "A B" and "A/B" would both get the id "a-b".')


def test_rows_that_disagree_about_an_actor_are_reported(import_file):
    text = "from,type,to,from_kind\nA,backs,B,state\nA,backs,C,person\n"
    result = import_file(text)
    assert sentences(result) == ["a backs b"]
    assert 'The kind of actor "a" is "person" here and "state" at' in problems_of(result)[0]


def test_a_type_that_must_be_acyclic_loses_one_row(import_file):
    result = import_file(HEAD + "A,part-of,B\nB,part-of,C\nC,part-of,A\n")
    assert len(result.dataset.claims) == 2
    assert "Cycle in" in problems_of(result)[0]


def test_actors_that_only_rejected_rows_name_stay_out(import_file):
    assert set(import_file(HEAD + "A,backs,B\nC,nothing,D\n").dataset.actors) == {"a", "b"}


@pytest.mark.parametrize("separator", [";", "\t"])
def test_cells_may_be_separated_as_other_countries_spreadsheets_do(import_file, separator):
    result = import_file(f"{HEAD}A,backs,B\n".replace(",", separator))
    assert sentences(result) == ["a backs b"]


def test_a_row_with_more_cells_than_the_header_is_reported(import_file):
    result = import_file(HEAD + "A,backs,B,C\n")
    assert problems_of(result)[0].startswith("2:1: The row has 4 cells, but the header has 3.")


def test_what_an_open_quotation_mark_swallows_is_in_the_rejects(import_file):
    result = import_file(HEAD + 'A,backs,B\n"A,backs,C\nA,fights,D\n')
    assert sentences(result) == ["a backs b"]
    assert problems_of(result)[0].startswith("3:1: This is not valid CSV")
    assert '""A,backs,C\nA,fights,D\n' in render_rejects(result.rejected)


def test_columns_that_say_nothing_to_us_are_named(import_file):
    result = import_file("from,type,to,width,colour\nA,backs,B,1,red\n")
    assert result.unread == ("width", "colour")


MARKS = ("true", "TRUE", " True ", "yes", "1")


@pytest.mark.parametrize("name", ["private", "Private", "PRIVATE", " private "])
@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_is_kept_whatever_its_column_and_spelling(import_file, name, mark):
    result = import_file(f"from,type,to,{name}\nA,backs,B,{mark}\nA,backs,C,\nA,backs,D,false\n")
    assert [claim.private for claim in result.dataset.claims] == [True, False, False]
    assert result.unread == ()


def test_of_two_columns_of_marks_one_mark_is_enough(import_file):
    head = "from,type,to,private,Private\n"
    result = import_file(
        head + "A,backs,B,true,false\nA,backs,C,no,yes\nA,backs,D,,TRUE\nA,backs,E,0,\n"
    )
    assert [claim.private for claim in result.dataset.claims] == [True, True, True, False]


def test_a_column_that_is_named_for_the_mark_is_it(import_file):
    head = "from,type,to,Secret,Private\n"
    result = import_file(head + "A,backs,B,true,false\n", columns={"private": "Secret"})
    assert [claim.private for claim in result.dataset.claims] == [True]
    assert result.unread == ("Private",)


def test_a_mark_that_cannot_be_read_is_never_read_as_no(import_file):
    result = import_file("from,type,to,Private\nA,backs,B,perhaps\n")
    assert result.dataset.claims == ()
    assert 'private is "perhaps"; expected true or false.' in problems_of(result)[0]


def test_a_column_that_is_not_there_is_reported_with_suggestions(import_file):
    result = import_file("Sauce,type,to\nA,backs,B\n", columns={"from": "Source"})
    assert problems_of(result)[0] == '1:1: There is no column "Source". Did you mean "Sauce"?'


def test_an_unknown_field_is_refused(tmp_path):
    with pytest.raises(QuestionError, match="The fields are: from, type"):
        read_import([tmp_path / "f.csv"], ImportOptions(columns={"fron": "Source"}))


def test_rejects_are_the_unchanged_rows_with_reasons(import_file):
    rows = HEAD + "A,=nothing,B\n  C ,backs,\n"
    text = render_rejects(import_file(rows).rejected).removeprefix("\ufeff")
    first, second = csv.DictReader(StringIO(text, newline=""))
    assert (first["type"], second["from"]) == ("=nothing", "  C ")
    assert "There is no relation type" in first["reason"]


def test_rejects_that_are_fixed_can_be_imported(import_file):
    text = render_rejects(import_file(HEAD + "A,bakcs,B\n").rejected)
    result = import_file(text.replace(",bakcs,", ",backs,"))
    assert sentences(result) == ["a backs b"]
    assert result.problems == ()


def test_the_template_can_be_imported_as_it_is(import_file):
    result = import_file(render_template(), source={}, kind="")
    assert result.problems == ()
    assert sentences(result) == ["oster backs river-guard"]
    assert next(iter(result.dataset.sources.values())).publisher == "The Harbour Times"


def test_the_template_has_every_column_that_is_read():
    assert render_template().splitlines()[0].split(",") == list(COLUMNS)


@pytest.mark.parametrize("data", [b"from,type,to\nA,backs,\xff\n", b""])
def test_what_cannot_be_read_is_reported(tmp_path, data):
    path = tmp_path / "f.csv"
    path.write_bytes(data)
    (problem,) = read_import([path]).problems
    assert problem.message


def test_several_files_become_one_dataset(tmp_path):
    for name, row in (("a.csv", "A,backs,B"), ("b.csv", "b,fights,C")):
        (tmp_path / name).write_text(f"{HEAD}{row}\n", encoding="utf-8")
    options = ImportOptions(source=SOURCE, kind="state")
    result = read_import([tmp_path / "a.csv", tmp_path / "b.csv"], options)
    assert sentences(result) == ["a backs b", "b fights c"]


def test_ten_thousand_rows_are_counted_while_they_are_read(tmp_path):
    rows = "".join(f"G{n % 300},backs,H{n % 700}\n" for n in range(10_000))
    path = tmp_path / "f.csv"
    path.write_text(HEAD + rows, encoding="utf-8")
    seen = []
    options = ImportOptions(source=SOURCE, kind="state")
    result = read_import([path], options, progress=lambda done, total: seen.append((done, total)))
    assert len(result.dataset.claims) == 10_000
    assert seen[0] == (0, 10_000)
    assert seen[-1] == (10_000, 10_000)
    assert len(seen) > 20


# Graphs


def small(graph_class=nx.DiGraph):
    graph = graph_class()
    graph.add_node("n0", label="River Guard", colour="red")
    graph.add_node("n1", label="Oster")
    graph.add_edge("n1", "n0", relation="backs", weight=2.0)
    return graph


def write(graph, format):
    if format == "graphml":
        return "\n".join(nx.generate_graphml(graph))
    if format == "gexf":
        return "\n".join(nx.generate_gexf(graph))
    return json.dumps(nx.node_link_data(graph, edges="links"))


NAMES = {"graphml": "f.graphml", "gexf": "f.gexf", "nodelink": "f.json"}
FORMATS = pytest.mark.parametrize("format", NAMES)


@FORMATS
def test_a_foreign_graph_becomes_claims_of_the_source_that_is_named(import_file, format):
    result = import_file(write(small(), format), NAMES[format], columns={"type": "relation"})
    (claim,) = result.dataset.claims
    assert result.problems == ()
    assert sentences(result) == ["oster backs river-guard"]
    assert (claim.at, claim.by) == ("edge-1", ("River Data Lab",))
    assert (claim.amount, claim.unit) == (2, "weight")
    assert "colour" in result.unread


@FORMATS
def test_a_line_without_direction_is_no_claim_of_a_directed_type(import_file, format):
    text = write(small(nx.Graph), format)
    result = import_file(text, NAMES[format], columns={"type": "relation"})
    assert result.dataset.claims == ()
    assert "has no direction" in result.problems[0].message
    result = import_file(
        text, NAMES[format], types={"backs": "linked-to"}, columns={"type": "relation"}
    )
    assert sentences(result) == ["oster linked-to river-guard"]


@FORMATS
@pytest.mark.parametrize("name", ["private", "Private"])
@pytest.mark.parametrize("mark", [True, "TRUE", 1])
def test_a_line_that_is_marked_private_stays_so(import_file, format, name, mark):
    graph = small()
    graph.edges["n1", "n0"][name] = mark
    graph.add_edge("n0", "n1", relation="fights", **{name: type(mark)(0) if mark != "TRUE" else ""})
    result = import_file(write(graph, format), NAMES[format], columns={"type": "relation"})
    marks = {claim.type: claim.private for claim in result.dataset.claims}
    assert marks == {"backs": True, "fights": False}
    assert name not in result.unread


@FORMATS
def test_a_node_that_is_marked_private_is_reported_since_actors_have_no_mark(import_file, format):
    graph = small()
    graph.nodes["n1"]["Private"] = True
    result = import_file(write(graph, format), NAMES[format], columns={"type": "relation"})
    assert "Private" in result.unread


@FORMATS
def test_two_nodes_of_one_name_are_not_merged(import_file, format):
    graph = small()
    graph.add_node("n2", label="Oster")
    graph.add_edge("n2", "n0", relation="fights")
    result = import_file(write(graph, format), NAMES[format], columns={"type": "relation"})
    assert any('Two nodes are called "Oster"' in each.message for each in result.problems)


@FORMATS
def test_edges_that_fail_are_reported_with_their_line(import_file, format):
    graph = small()
    graph.add_edge("n0", "n1", relation="hates")
    text = write(graph, format)
    pretty = json.dumps(json.loads(text), indent=1) if format == "nodelink" else text
    result = import_file(pretty, NAMES[format], columns={"type": "relation"})
    (rejected,) = result.rejected
    line = pretty.splitlines()[rejected.draft.place.line - 1]
    assert "hates" in render_rejects(result.rejected)
    assert "<edge" in line or "{" in line
    assert len(result.dataset.claims) == 1


def test_each_spell_of_gexf_is_a_claim_with_its_dates(import_file):
    text = """<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
    <nodes><node id="a" label="A"/><node id="b" label="B"/></nodes>
    <edges><edge source="a" target="b" kind="backs"><spells>
    <spell start="2012-01-01" end="2013-01-01"/><spell start="2015-05-01T00:00:00"/>
    </spells></edge></edges></graph></gexf>"""
    claims = import_file(text, "f.gexf").dataset.claims
    assert [(str(each.start), str(each.end)) for each in claims] == [
        ("2012-01-01", "2013-01-01"),
        ("2015-05-01", "None"),
    ]


def test_the_labels_of_yed_are_names(import_file):
    text = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="urn:y">
    <key id="d0" for="node" yfiles.type="nodegraphics"/><graph edgedefault="directed">
    <node id="n0"><data key="d0"><y:ShapeNode><y:NodeLabel>River Guard</y:NodeLabel>
    <y:Shape type="x"/></y:ShapeNode></data></node>
    <node id="n1"><data key="d0"><y:ShapeNode><y:NodeLabel>Oster</y:NodeLabel></y:ShapeNode></data>
    </node><edge source="n1" target="n0"/></graph></graphml>"""
    assert sentences(import_file(text, "f.graphml", type="backs")) == ["oster backs river-guard"]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("f.graphml", "<graphml><node></graphml>", "not valid XML: mismatched tag"),
        ("f.graphml", "<gexf/>", "expected <graphml>"),
        ("f.gexf", '<!DOCTYPE g [<!ENTITY a "b">]><gexf>&a;</gexf>', "document type"),
        ("f.gexf", "<a>" * 200, "nested more than"),
        ("f.gexf", "", "not valid XML"),
        ("f.json", "[1]", "not an object"),
        ("f.json", '{"nodes": [{"id": ' + "9" * 5000 + "}]}", "number that is too long"),
        ("f.json", '{"nodes": [1]}', "not an object"),
        ("f.json", '{"nodes": [{"id": "a"},]}', "not valid JSON"),
        ("f.json", '{"a": ' + "[" * 100_000, "JSON"),
    ],
)
def test_an_invalid_file_is_reported_with_a_message(import_file, name, text, says):
    result = import_file(text, name)
    assert says in str(result.problems[0])
    assert result.dataset.claims == ()


def test_a_json_problem_has_its_line(import_file):
    result = import_file('{"nodes": [\n {"id": "a"}\n {"id": "b"}]}', "f.json")
    assert result.problems[0].place.line == 3


def test_our_damaged_claims_are_reported_one_by_one(import_file):
    text = """{"directed": true, "graph": {"format": "actor-graph"},
    "nodes": [{"id": "a", "kind": "state"}, {"id": "b", "kind": "state"}],
    "edges": [{"source": "a", "target": "b", "key": "backs", "claims": [
      {"source": "lab", "at": "p1", "by": ["x"]},
      {"source": "lab", "at": "p1", "mode": "sure"}]}]}"""
    result = import_file(text, "f.json")
    assert len(result.dataset.claims) == 1
    assert "mode" in result.problems[0].message


@pytest.mark.parametrize("format", ["ftm"])
def test_formats_that_are_export_only_are_refused(tmp_path, format):
    with pytest.raises(QuestionError, match="cannot be imported"):
        read_import([tmp_path / "x"], format=format)

"""What an export holds: every relation with its claimants, sources, places, standing, dispute."""

import csv
import json
from dataclasses import replace
from io import StringIO
from xml.etree import ElementTree

import pytest
from making import SOURCES, claim, dataset_of, graph_of

import graph as ag
from graph.exchange.escaping import unshield_cell
from graph.exchange.export import find_format, list_losses, render_export
from graph.exchange.export_formats import FORMATS
from graph.exchange.formats.gexf import SHAPES
from graph.model.errors import QuestionError, ScopeError
from graph.model.graph import build_graph
from graph.model.vocabulary import builtin_vocabulary
from graph.page.theme import LIGHT

CLAIMS = (
    claim("us backs fsa", start="2012", end="2017"),
    claim("us backs fsa", by="nyt", source="t", at="p4"),
    claim("us backs fsa", by="us", stance="denies"),
    claim("us backs hts", by="iran", stance="denies", note="only-denied"),
    claim("iran fights us", attacker="us"),
)
GEXF = {"g": "http://gexf.net/1.3", "v": "http://gexf.net/1.3/viz"}


@pytest.fixture(scope="module")
def g():
    return graph_of(*CLAIMS, kinds={"fsa": "armed-group"})


def rows_of(text):
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline="")))


def gexf_of(graph, **more):
    return ElementTree.fromstring(render_export(graph, "gexf", **more))


def edge_of(root, id):
    return next(edge for edge in root.iterfind(".//g:edge", GEXF) if edge.get("id") == id)


def values_of(element):
    return {each.get("for"): each.get("value") for each in element.iterfind(".//g:attvalue", GEXF)}


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_names_claimants_sources_and_places(g, format):
    text = render_export(g, format)
    for word in ("Ann Author", "nyt", "The second article", "p4", "contested", "Daily Paper"):
        assert word in text


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_that_leaves_out_an_unsupported_relation_counts_it(g, format):
    counted = "Left out, since nobody supports them: 1 relation." in list_losses(g, format)
    assert counted == ("only-denied" not in render_export(g, format))


@pytest.mark.parametrize("format", ["graphml", "gexf", "cytoscape"])
def test_a_label_never_states_a_relation_alone(g, format):
    text = render_export(g, format)
    assert "backs (according to Ann Author and nyt, contested)" in text.replace("&quot;", '"')


@pytest.mark.parametrize("format", ["graphml", "gexf", "cytoscape", "ftm"])
@pytest.mark.parametrize(
    ("details", "label"),
    [
        ({"mode": "intent"}, "backs (intended; according to Ann Author)"),
        ({"mode": "label", "end": "2020"}, "backs (epithet, ended; according to Ann Author)"),
        ({"start": "2030"}, "backs (to come; according to Ann Author)"),
        ({"mode": "thesis"}, "backs (interpretation; according to Ann Author)"),
    ],
)
def test_a_label_never_presents_as_done_what_is_intended_over_or_to_come(format, details, label):
    assert label in render_export(graph_of(claim("us backs fsa", **details)), format)


@pytest.mark.parametrize("format", ["graphml", "gexf", "cytoscape", "nodelink", "ftm"])
def test_an_unsupported_relation_is_no_line(g, format):
    text = render_export(g, format)
    if format == "nodelink":
        held = json.loads(text)
        assert "us backs hts" not in [edge["id"] for edge in held["edges"]]
        assert held["graph"]["unsupported"][0]["claims"][0]["note"] == "only-denied"
    else:
        assert 'id="us backs hts"' not in text
        assert '"id": "us backs hts"' not in text
    if format in ("gexf", "cytoscape", "ftm"):
        assert "only-denied" not in text
        assert any("1 relation" in loss for loss in list_losses(g, format))


@pytest.mark.parametrize("format", FORMATS)
def test_places_in_our_own_files_never_leave(format, tmp_path):
    (tmp_path / "secret-folder").mkdir()
    path = tmp_path / "secret-folder" / "actors.yaml"
    path.write_text(
        "sources: {s: {title: T, author: A}}\n"
        "actors: {a: {name: A1, kind: state}, b: {name: B1, kind: state}}\n"
        "claims: {s: {p1: [a backs b: {private_note: hush, note: told}]}}\n",
        encoding="utf-8",
    )
    text = render_export(ag.load(path), format)
    assert "told" in text
    assert "hush" not in text
    assert "secret-folder" not in text


@pytest.mark.parametrize("format", FORMATS)
def test_what_a_scope_leaves_out_does_not_leave(g, format):
    text = render_export(g, format, ag.Scope(sources="t"))
    assert "nyt" in text
    for word in ("first article", "Ann Author", "only-denied", "IRAN", "HTS"):
        assert word not in text


def test_a_scope_that_names_what_is_not_there_is_refused(g):
    with pytest.raises(ScopeError):
        render_export(g, "csv", ag.Scope(sources="nothing"))


def test_a_wrong_format_gets_suggestions(g):
    with pytest.raises(QuestionError, match='Did you mean "gexf"'):
        render_export(g, "gexff")


@pytest.mark.parametrize(
    ("name", "format"),
    [("a.GEXF", "gexf"), ("a.json", "nodelink"), ("a.ftm.json", "ftm"), ("a.cyjs", "cytoscape")],
)
def test_a_files_ending_says_its_format(tmp_path, name, format):
    assert find_format(tmp_path / name) == format


def test_an_ending_of_no_format_is_refused(tmp_path):
    with pytest.raises(QuestionError, match=r"\.graphml"):
        find_format(tmp_path / "a.doc")


# GEXF


def test_gexf_has_a_spell_for_the_days_that_are_claimed(g):
    edge = edge_of(gexf_of(g), "us backs fsa")
    spells = [spell.attrib for spell in edge.iterfind(".//g:spell", GEXF)]
    assert spells == [
        {"start": "2012-01-01", "end": "2017-12-31"},
        {"start": "2020-05-01", "end": "2020-05-01"},
    ]


def test_gexf_leaves_undated_relations_without_spells(g):
    assert edge_of(gexf_of(g), "iran fights us").find("g:spells", GEXF) is None


def test_gexf_ends_what_is_over_on_the_day_before_that_was_said():
    edge = edge_of(gexf_of(graph_of(claim("a backs b", end="past"))), "a backs b")
    assert [spell.attrib for spell in edge.iterfind(".//g:spell", GEXF)] == [{"end": "2024-12-02"}]


def test_gexf_says_kind_and_sign_by_colour_and_attribute(g):
    root = gexf_of(g)
    colour = edge_of(root, "iran fights us").find("v:color", GEXF).attrib
    assert (colour["r"], colour["g"], colour["b"]) == ("198", "63", "18")
    assert values_of(edge_of(root, "iran fights us"))["sign"] == "negative"
    assert edge_of(root, "iran fights us").get("kind") == "fights"
    colours = {
        node.get("id"): node.find("v:color", GEXF).attrib
        for node in root.iterfind(".//g:node", GEXF)
    }
    assert colours["fsa"] != colours["us"]


def test_gexf_ties_that_both_share_are_mutual_and_come_last(g):
    types = [edge.get("type") for edge in gexf_of(g).iterfind(".//g:edge", GEXF)]
    assert types == ["directed", "mutual"]


def test_gexf_of_shared_ties_alone_is_undirected():
    root = gexf_of(graph_of("a fights b"))
    assert root.find("g:graph", GEXF).get("defaultedgetype") == "undirected"
    assert edge_of(root, "a fights b").get("type") == "undirected"


def test_gexf_places_actors_as_in_the_picture_with_up_as_up(g):
    root = gexf_of(g, positions={"us": (10, -20)})
    at = {
        node.get("id"): node.find("v:position", GEXF) for node in root.iterfind(".//g:node", GEXF)
    }
    assert at["us"].attrib == {"x": "10.0", "y": "20.0", "z": "0.0"}
    assert at["fsa"] is None


def test_every_colour_and_shape_of_the_vocabulary_is_known_here():
    kinds = builtin_vocabulary().kinds.values()
    shapes = {SHAPES.get(kind.shape, kind.shape) for kind in kinds}
    assert {f"hue-{kind.colour}" for kind in kinds} <= set(LIGHT)
    assert shapes <= {"disc", "square", "triangle", "diamond", "hexagon", "star"}


# CSV


def test_csv_has_a_row_for_each_claim_with_a_sentence_that_says_who(g):
    rows = rows_of(render_export(g, "csv"))
    assert len(rows) == len(CLAIMS)
    assert {row["stance"] for row in rows} == {"supports", "denies"}
    assert rows[-1]["says"].startswith("IRAN") or "IRAN" in rows[-1]["says"]
    assert all(row["says"].startswith(("According to", "US", "IRAN")) for row in rows)
    assert all(row["by"] and row["source"] and row["at"] for row in rows)


def test_csv_of_an_unsupported_relation_has_no_standing(g):
    denied = next(row for row in rows_of(render_export(g, "csv")) if row["to"] == "hts")
    assert (denied["standing"], denied["stance"], denied["voices"]) == ("", "denies", "0")


@pytest.mark.parametrize("start", [*"=+-@\t\r\n＝＋－＠", "'="])
def test_no_cell_of_csv_begins_as_a_formula_does(start):
    graph = graph_of(claim("a backs b", by=f"{start}HYPERLINK(1)", note=f"{start}x"))
    (row,) = rows_of(render_export(graph, "csv"))
    assert not any(cell.startswith(tuple("=+-@\t\r\n＝＋－＠")) for cell in row.values())
    assert unshield_cell(row["note"]) == f"{start}x"


def test_csv_begins_with_the_mark_that_spreadsheets_know_utf8_by(g):
    assert render_export(g, "csv").startswith("\ufefffrom,type,to,")


# JSON and FollowTheMoney


def test_nodelink_has_one_node_or_edge_a_line(g):
    lines = render_export(g, "nodelink").splitlines()
    assert sum(line.startswith('  {"source": ') for line in lines) == 2
    assert sum(line.startswith('  {"id": ') for line in lines) == 4


def test_a_link_of_followthemoney_shows_who_claims_it_where(g):
    entities = [json.loads(line) for line in render_export(g, "ftm").splitlines()]
    links = [each["properties"] for each in entities if each["schema"] == "UnknownLink"]
    assert len(links) == 3
    first = next(each for each in links if "startDate" in each)
    assert first["publisher"] == ["Daily Paper"]
    assert first["recordId"] == ["DP, commentary, p1"]
    assert first["role"] == ["backs (ended; according to Ann Author)"]
    assert first["summary"][0].startswith("According to Ann Author (DP, commentary, p1), US backed")
    assert first["status"] == ["claimed as act, contested, over"]
    assert (first["startDate"], first["endDate"]) == (["2012"], ["2017"])
    assert "denies backing FSA" in first["description"][0]


@pytest.mark.parametrize(
    ("sentence", "kinds", "schema"),
    [
        ("a part-of b", {"b": "organisation"}, "Membership"),
        ("a part-of b", {"b": "umbrella"}, "UnknownLink"),
        ("a leads b", {"a": "person"}, "Directorship"),
        ("a speaks-for b", {"a": "person"}, "Representation"),
        ("a backs b", {}, "UnknownLink"),
    ],
)
def test_a_narrow_link_of_followthemoney_is_imported_only_where_both_ends_fit(
    sentence, kinds, schema
):
    text = render_export(graph_of(sentence, kinds=kinds), "ftm")
    assert json.loads(text.splitlines()[-1])["schema"] == schema


def test_two_claims_of_one_relation_are_two_links_with_ids_of_their_own():
    text = render_export(graph_of("a backs b", claim("a backs b", note="again")), "ftm")
    ids = [json.loads(line)["id"] for line in text.splitlines()]
    assert len(ids) == len(set(ids))


# What is not for publication.


def private_graph():
    sources = {**SOURCES, "t": replace(SOURCES["t"], private=True)}
    made = dataset_of(
        "us backs fsa",
        claim("us backs turkey", private=True),
        claim("us fights iran", source="t"),
        "us fights fsa",
        claim("us fights fsa", by="iran", stance="denies", private=True),
    )
    return build_graph(replace(made, sources=sources))


MARKED = {"us backs turkey", "iran fights us", "fsa fights us"}


def test_csv_marks_private_claims_and_those_of_private_sources():
    rows = rows_of(render_export(private_graph(), "csv"))
    assert [(row["from"], row["type"], row["to"], row["private"]) for row in rows] == [
        ("fsa", "fights", "us", ""),
        ("fsa", "fights", "us", "true"),
        ("iran", "fights", "us", "true"),
        ("us", "backs", "fsa", ""),
        ("us", "backs", "turkey", "true"),
    ]


def test_a_line_of_cytoscape_says_whether_something_behind_it_is_private():
    document = json.loads(render_export(private_graph(), "cytoscape"))
    data = [edge["data"] for edge in document["elements"]["edges"]]
    assert {each["id"] for each in data if each["private"]} == MARKED


def test_a_link_and_an_article_of_followthemoney_say_that_they_are_private():
    entities = [json.loads(line) for line in render_export(private_graph(), "ftm").splitlines()]
    links = [each for each in entities if "status" in each["properties"]]
    private = [each for each in links if "private" in each["properties"]["status"][0]]
    assert len(links) == 4
    assert {each["properties"]["role"][0].split()[0] for each in private} == {"backs", "fights"}
    assert len(private) == 3
    articles = [each for each in entities if each["schema"] == "Article"]
    assert [("private" in each["properties"]["keywords"]) for each in articles] == [False, True]

"""A user's own scores in exports: checked, and marked as the user's own."""

import csv
import json
from dataclasses import replace
from io import StringIO
from xml.etree import ElementTree

import networkx as nx
import pytest
from making import claim, graph_of

import graph as ag
from graph.analysis.scores import check_scores
from graph.model.errors import QuestionError
from graph.model.graph_data import read_graph
from graph.model.records import Actor

NAME = '<b>"my" & score</b>'
SCORES = {NAME: {"US": 0.25, "iran": -2}, "flow": {("us", "fsa"): 3, ("us", "iran"): 0.5}}
BACK = {"flow": {("us", "iran"): 0.5, ("iran", "us"): 0.75}}
GEXF = {"g": "http://gexf.net/1.3"}


@pytest.fixture(scope="module")
def g():
    actors = [Actor("us", "US", "state", aliases=("Washington",)), Actor("alone", "Alone", "state")]
    denied = claim("fsa backs iran", stance="denies")
    return graph_of("us backs fsa", "iran fights us", denied, actors=actors)


def refuse(g, scores):
    with pytest.raises(QuestionError) as caught:
        check_scores(read_graph(g), scores)
    return str(caught.value)


def test_what_networkx_measures_on_a_view_is_included_unchanged(g, tmp_path):
    view = ag.view(g)
    nx.set_node_attributes(view, nx.pagerank(view), "my score")
    flow = nx.edge_betweenness_centrality(view)
    scores = {"my score": dict(view.nodes(data="my score")), "flow": flow}
    ag.write_export(g, tmp_path / "a.graphml", scores=scores)
    found = nx.read_graphml(tmp_path / "a.graphml", force_multigraph=True)
    assert dict(found.nodes(data="own score: my score")) == nx.pagerank(view)
    shared = found.edges["iran", "us", "iran fights us"]
    assert shared["own score: flow"] == flow["iran", "us"]
    assert shared["own score: back: flow"] == flow["us", "iran"]


def test_gexf_declares_them_as_numbers(g):
    root = ElementTree.fromstring(ag.render_export(g, "gexf", scores=SCORES))
    declared = {
        each.get("title"): each.get("type") for each in root.iterfind(".//g:attribute", GEXF)
    }
    assert declared[f"own score: {NAME}"] == declared["own score: flow"] == "double"
    values = {
        (each.get("for"), each.get("value"))
        for each in root.iterfind(".//g:node[@id='us']//g:attvalue", GEXF)
    }
    assert (f"own score: {NAME}", "0.25") in values


def test_cytoscape_and_nodelink_contain_them_with_the_rest(g):
    held = json.loads(ag.render_export(g, "cytoscape", scores=SCORES))["elements"]
    nodes = {each["data"]["id"]: each["data"] for each in held["nodes"]}
    assert nodes["iran"][f"own score: {NAME}"] == -2.0
    assert f"own score: {NAME}" not in nodes["alone"]
    found = nx.node_link_graph(json.loads(ag.render_export(g, "nodelink", scores=SCORES)))
    assert found.nodes["us"][f"own score: {NAME}"] == 0.25
    assert found.edges["us", "fsa", "backs"]["own score: flow"] == 3.0


def test_csv_has_a_column_for_each_end_and_one_for_the_pair_with_plain_numbers(g):
    text = ag.render_export(g, "csv", scores={**SCORES, "flow": BACK["flow"]})
    rows = {row["type"] + row["to"]: row for row in csv.DictReader(StringIO(text, newline=""))}
    fights = rows["fightsus"]
    assert fights[f"own score: from: {NAME}"] == "-2.0"
    assert fights[f"own score: to: {NAME}"] == "0.25"
    assert (fights["own score: flow"], fights["own score: back: flow"]) == ("0.75", "0.5")
    assert rows["backsfsa"]["own score: flow"] == ""


def test_what_contains_none_says_so(g, tmp_path):
    assert "Your own scores." in ag.write_export(g, tmp_path / "a.ftm", scores=SCORES).losses
    assert "Your own scores." not in ag.write_export(g, tmp_path / "b.ftm").losses
    assert "Your own scores." not in ag.write_export(g, tmp_path / "a.gexf", scores=SCORES).losses


@pytest.mark.parametrize("ending", ["csv", "graphml", "gexf", "json", "cyjs"])
def test_they_change_nothing_that_is_read_back_and_are_reported_as_not_read(g, ending, tmp_path):
    ag.write_export(g, tmp_path / f"own.{ending}", scores=SCORES)
    ag.write_export(g, tmp_path / f"plain.{ending}")
    own, plain = (ag.read_import([tmp_path / f"{name}.{ending}"]) for name in ("own", "plain"))
    assert [replace(each, place=None) for each in own.dataset.claims] == [
        replace(each, place=None) for each in plain.dataset.claims
    ]
    assert own.dataset.actors == plain.dataset.actors
    assert "own score: flow" in set(own.unread) - set(plain.unread)


@pytest.mark.parametrize("format", ["graphml", "gexf", "cytoscape", "nodelink", "csv", "ftm"])
def test_without_scores_an_export_is_unchanged(g, format):
    assert ag.render_export(g, format, scores={}) == ag.render_export(g, format)
    assert "own score" not in ag.render_export(g, format)


def test_a_scope_leaves_out_the_scores_of_what_it_leaves_out(g):
    text = ag.render_export(g, "cytoscape", ag.Scope(types="fights"), scores={"a": {"fsa": 7.5}})
    assert "7.5" not in text
    assert "7.5" in ag.render_export(g, "cytoscape", scores={"a": {"fsa": 7.5}})


def test_all_that_is_wrong_with_scores_is_reported_at_once(g):
    numbers = {
        "us": "high", "Washington": 1, "irann": 1, "iran": float("nan"), "fsa": True,
        "alone": 10**400, 7: 1, ("us",): 1, ("us", "alone"): 1, ("fsa", "us"): 1,
        ("fsa", "iran"): 1, ("us", "nobody"): 1,
    }  # fmt: skip
    assert refuse(g, {"a": numbers, "": {}, "b": 3}).splitlines() == [
        'Score "a": "us" has "high", not a number.',
        'Score "a": There is no actor "irann". Did you mean "IRAN"?',
        'Score "a": "iran" has nan, not a finite number.',
        'Score "a": "fsa" has True, not a number.',
        f'Score "a": "alone" has 1{"0" * 59}..., not a finite number.',
        'Score "a": 7 is not an actor or a pair of two actors.',
        'Score "a": ("us") is not an actor or a pair of two actors.',
        'Score "a": No claimed tie leads from "US" to "Alone".',
        'Score "a": No claimed tie leads from "FSA" to "US".',
        'Score "a": No claimed tie leads from "FSA" to "IRAN".',
        'Score "a": There is no actor "nobody".',
        'Invalid score name "": it must be text. Expected {"my score": {"turkey": 0.5}}.',
        'The score "b" is not a mapping of actors to numbers. '
        'Expected {"my score": {"turkey": 0.5}}.',
    ]


def test_many_problems_are_cut_short_with_their_number(g):
    found = refuse(g, {"a": dict.fromkeys(range(50), 1)}).splitlines()
    assert (len(found), found[-1]) == (21, "... and 30 more.")


@pytest.mark.parametrize(
    "scores", [{"a": {"us": 1, "US": 2}}, {"a": {("us", "fsa"): 1, ("US", "FSA"): 1}}]
)
def test_an_actor_or_a_pair_with_two_numbers_is_refused(g, scores):
    assert "has two numbers" in refuse(g, scores)


@pytest.mark.parametrize("name", [3, " ", "a\u202eb", "a\nb", "a\x07", "back: a", "from: a"])
def test_a_name_that_is_no_line_of_text_or_begins_as_ours_do_is_refused(g, name):
    assert " name " in refuse(g, {name: {"us": 1}})


def test_scores_that_are_no_mapping_are_refused(g):
    assert refuse(g, [1]) == 'Scores must be a mapping. Expected {"my score": {"turkey": 0.5}}.'


def test_numbers_of_numpy_are_numbers_and_none_is_no_score(g):
    import numpy as np

    given = {"us": np.float64(0.5), "iran": np.int64(2), "fsa": None}
    assert check_scores(read_graph(g), {"a": given}).actors == {"a": {"us": 0.5, "iran": 2.0}}


def test_nothing_is_written_where_a_score_cannot_be_used(g, tmp_path):
    with pytest.raises(QuestionError):
        ag.write_export(g, tmp_path / "a.gexf", scores={"a": {"us": "x"}})
    assert list(tmp_path.iterdir()) == []

"""docs/python.md documents every public name, every field of records and every JSON key."""

import re
from dataclasses import fields

import pytest
from documents import ROOT, table_rows

import graph as ag
from graph.exchange.view import ACTOR_VALUES, TIE_VALUES

TEXT = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
CODE = set(re.findall(r"`([^`\n]+)`", TEXT))
RECORDS = {
    "Actor": ag.Actor,
    "Relation": ag.Relation,
    "Claim": ag.Claim,
    "Source": ag.Source,
    "Scope": ag.Scope,
}


@pytest.fixture(scope="module")
def g():
    return ag.load(ROOT / "data")


def keys_of(data):
    """Collect the keys of all mappings in an answer."""
    if isinstance(data, dict):
        return set(data).union(*map(keys_of, data.values()))
    return set().union(*map(keys_of, data)) if isinstance(data, list) else set()


@pytest.mark.parametrize("name", ag.__all__)
def test_every_public_name_is_documented(name):
    assert re.search(rf"\bag\.{name}\b", TEXT) or f"{name}(" in TEXT


def test_no_name_is_documented_that_is_not_public():
    assert set(re.findall(r"\bag\.(\w+)", TEXT)) <= set(ag.__all__)


@pytest.mark.parametrize("name", RECORDS)
def test_every_field_of_a_record_is_documented_and_nothing_else(name):
    rows = table_rows(TEXT, f"<!-- fields: {name} -->")
    found = [word for row in rows for word in re.findall(r"`(\w+)`", row[0])]
    assert sorted(found) == sorted(each.name for each in fields(RECORDS[name]))


def test_every_key_of_the_answers_is_documented(g):
    answers = [
        ag.ask(g, "does the US back Turkey?"),
        ag.ask(g, "truce"),
        ag.find_paths(g, "turkey", "us", ag.Scope(types="backs,fights"), limit=2),
        ag.rank_actors(g),
        ag.describe_actor(g, "us"),
        ag.describe_pair(g, "us", "hts"),
        ag.list_claims(g, by="fidan"),
        ag.measure_brokerage(g, "kind"),
        ag.list_tensions(g),
        ag.measure_time(g),
        ag.compare(g, g, "2013", "2019", "keep"),
        ag.check(ROOT / "data"),
    ]
    keys = set().union(*(keys_of(answer.as_json()) for answer in answers))
    scope = {each.name for each in fields(ag.Scope)}
    found = set(re.findall(r"`(\w+)`", TEXT.partition("## The answers as JSON")[2]))
    assert keys - scope <= found


def test_a_problem_has_the_keys_that_are_documented(tmp_path):
    (tmp_path / "a.yaml").write_text("actors: {a: {name: A}}\n", encoding="utf-8")
    (error, *_) = ag.check(tmp_path).as_json()["errors"]
    found = set(re.findall(r"`(\w+)`", TEXT.partition("## The answers as JSON")[2]))
    assert set(error) <= found


def test_the_attributes_of_nodes_edges_and_graph_are_the_fields_documented(g):
    assert set(g.graph) == {"title", "vocabulary", "sources"}
    assert set(g.nodes["us"]) == {"actor", *(each.name for each in fields(ag.Actor))}
    edge = g.edges["us", "fsa", "backs"]
    assert set(edge) == {"id", *(each.name for each in fields(ag.Relation))}
    assert set(ag.view(g, records=True).edges["us", "fsa"]) == {"relations", "sign"}
    assert set(ag.view(g).graph) == {"title", "scope", "unknown"}


def test_every_attribute_of_a_view_is_documented_and_nothing_else():
    rows = table_rows(TEXT, "<!-- view attributes -->")
    found = [word for row in rows for word in re.findall(r"`(\w+)`", row[0])]
    assert found == [*ACTOR_VALUES, *TIE_VALUES]


def test_every_error_of_the_package_is_documented():
    found = {row[0].strip("`") for row in table_rows(TEXT, "All are an `ag.GraphError`.")}
    assert found == {f"ag.{each.__name__}" for each in ag.GraphError.__subclasses__()}

"""Claimants who are not actors: one voice, however their names are spelled."""

import pytest
from making import select
from projects import BASE, read, read_claims

from graph.model.graph import build_graph
from graph.model.graph_data import read_graph
from graph.model.scope import Scope

SPELLINGS = ["ali khan", "ALI KHAN", '" Ali  Khan "', "Áli Khan", "Ali\u00a0Khan", "A\u0301li Khan"]


def claims_by(*names):
    return [f"- us backs fsa: {{by: {{name: {name}}}, note: {n}}}" for n, name in enumerate(names)]


@pytest.mark.parametrize("name", SPELLINGS)
def test_one_claimant_in_two_spellings_is_a_single_voice(tmp_path, name):
    reading = read_claims(tmp_path, *claims_by("Ali Khan", "Ali Khan", name))
    (relation,) = select(build_graph(reading.dataset), Scope(single_voice=True)).relations
    assert relation.voices == ("Ali Khan",)


def test_quotes_make_no_other_claimant(tmp_path):
    reading = read_claims(tmp_path, *claims_by("Paul O’Neill", "Paul O'Neill", "Paul O'Neill"))
    assert {claim.by for claim in reading.dataset.claims} == {("Paul O'Neill",)}


def test_names_that_differ_in_letters_stay_two_voices(tmp_path):
    reading = read_claims(tmp_path, *claims_by("Ali Khan", "Ali Kahn"))
    assert len({claim.by for claim in reading.dataset.claims}) == 2


def test_of_spellings_as_frequent_one_in_capitals_comes_last_whatever_the_order(tmp_path):
    for names in (["ALI KHAN", "Ali Khan"], ["Ali Khan", "ALI KHAN"]):
        reading = read_claims(tmp_path, *claims_by(*names))
        assert {claim.voice for claim in reading.dataset.claims} == {"Ali Khan"}


def test_an_author_who_is_a_claimant_elsewhere_is_one_with_him(tmp_path):
    text = BASE.replace("  wire:", "  memo: {title: A memo, author: ANN REPORTER}\n  wire:")
    text += "claims: {wire: {p1: [us backs hts]}, memo: {p1: [us backs hts]}}\n"
    graph = build_graph(read(tmp_path, text).dataset)
    assert select(graph, Scope(without="Ann Reporter")).relations == ()
    assert {source.author for source in read_graph(graph).sources.values()} == {"Ann Reporter"}


def test_actors_ids_stay_as_they_are(tmp_path):
    reading = read_claims(tmp_path, "- us backs fsa: {by: turkey}", *claims_by("TURKEY", "unnamed"))
    assert {claim.by for claim in reading.dataset.claims} == {("turkey",), ("unnamed",)}

"""The claims themselves."""

import pytest
from hypothesis import given
from making import SOURCES, claim, claim_lists, graph_of

from graph.analysis.claims import list_claims
from graph.model.errors import Place, QuestionError, ScopeError, UnknownActorError
from graph.model.records import Actor
from graph.model.scope import Scope

NYT = Actor("nyt", "New York Times", "media", aliases=("NYT", "the Times"))
CLAIMS = (
    claim("us backs fsa", at="p11"),
    claim("us backs fsa", by=("a soldier", "nyt"), at="p2"),
    claim("iran backs hts", by="nyt", at="p3", stance="denies"),
    claim("us opposes hts", at="headline", mode="label"),
    claim("turkey backs hts", source="t", at="p1"),
)


@pytest.fixture
def graph():
    return graph_of(*CLAIMS, actors=[NYT])


def places(answer):
    return [f"{each.source} {each.at} {each.from_actor}-{each.to_actor}" for each in answer.claims]


def test_claims_are_in_reading_order(graph):
    assert places(list_claims(graph)) == [
        "s headline us-hts",
        "s p2 us-fsa",
        "s p3 iran-hts",
        "s p11 us-fsa",
        "t p1 turkey-hts",
    ]


def test_sources_come_in_the_order_of_ids_however_they_were_read(graph):
    expected = places(list_claims(graph))
    graph.graph["sources"] = dict(reversed(SOURCES.items()))
    assert places(list_claims(graph)) == expected


def test_claims_of_one_paragraph_come_as_in_the_file():
    lines = [Place("b.yaml", 4, 9), Place("b.yaml", 12, 9), Place("b.yaml", 7, 9)]
    graph = graph_of(*(claim(f"us backs x{at.line}", place=at) for at in lines))
    assert [each.to_actor for each in list_claims(graph).claims] == ["x4", "x7", "x12"]


def test_denials_and_what_is_not_confirmed_are_listed():
    withheld = claim("us backs hts", by="us", stance="withholds")
    graph = graph_of(withheld, claim("us backs isis", by="us", stance="denies"))
    assert [each.stance for each in list_claims(graph).claims] == ["withholds", "denies"]


@pytest.mark.parametrize("by", ["nyt", "NYT", "new york times", "york"])
def test_claims_by_a_name_are_found_anywhere_in_the_chain(graph, by):
    assert places(list_claims(graph, by=by)) == ["s p2 us-fsa", "s p3 iran-hts"]


def test_claims_by_an_author_are_those_of_the_sources_own_voice(graph):
    assert places(list_claims(graph, by="Bo Writer")) == ["t p1 turkey-hts"]


@pytest.mark.parametrize("about", ["hts", "HTS"])
def test_claims_about_an_actor_have_it_at_either_end(graph, about):
    expected = ["s headline us-hts", "s p3 iran-hts", "t p1 turkey-hts"]
    assert places(list_claims(graph, about=about)) == expected


def test_by_and_about_narrow_together_and_with_a_scope(graph):
    assert places(list_claims(graph, by="nyt", about="us")) == ["s p2 us-fsa"]
    assert places(list_claims(graph, Scope(types="opposes"), about="us")) == ["s headline us-hts"]
    assert places(list_claims(graph, Scope(without=["nyt"]), about="fsa")) == ["s p11 us-fsa"]
    assert places(list_claims(graph, Scope(sources="t"))) == ["t p1 turkey-hts"]


def test_a_date_leaves_out_claims_that_are_not_known_to_hold_then():
    graph = graph_of(
        claim("us backs fsa", start="2012", end="2013"), "us backs sdf", "iran backs hts"
    )
    answer = list_claims(graph, Scope(as_of="2012"), about="us")
    assert (places(answer), answer.unknown) == (["s p1 us-fsa"], 1)


def test_wrong_names_and_scopes_are_reported(graph):
    with pytest.raises(UnknownActorError, match="Did you mean"):
        list_claims(graph, about="htss")
    with pytest.raises(ScopeError, match='There is no claimant "reuters"'):
        list_claims(graph, by="reuters")
    with pytest.raises(ScopeError):
        list_claims(graph, Scope(types="bakcs"))


def test_claims_as_data_show_who_says_it_where_and_how_firmly(graph):
    found = list_claims(graph, by="soldier").as_json()
    assert (found["scope"], found["unknown"]) == ({"claimants": ["soldier"]}, 0)
    (reported,) = found["claims"]
    expected = {
        "from": "us",
        "type": "backs",
        "to": "fsa",
        "source": "s",
        "at": "p2",
        "by": ["a soldier", "nyt"],
        "own_voice": False,
        "mode": "act",
        "stance": "supports",
        "said": "2024-12-03",
        "start": None,
        "end": None,
        "attacker": None,
    }
    assert {name: reported[name] for name in expected} == expected


@given(claim_lists())
def test_every_claim_is_listed_once_and_paragraphs_in_order(claims):
    listed = list_claims(graph_of(*claims)).claims
    assert sorted(map(repr, listed)) == sorted(map(repr, claims))
    order = [(each.source, list(SOURCES[each.source].paragraphs).index(each.at)) for each in listed]
    assert order == sorted(order)


def test_a_claimant_is_looked_for_among_those_of_the_scope(graph):
    both = list_claims(graph, Scope(claimants={"a soldier"}), by="nyt")
    assert places(both) == ["s p2 us-fsa"]


def test_claims_of_one_event_are_listed_together():
    graph = graph_of(
        claim("a fights b", event="bridge"),
        claim("c backs b", at="p2"),
        claim("a controls d", at="p3", event="bridge"),
    )
    found = list_claims(graph, event="bridge").claims
    assert [one.type for one in found] == ["fights", "controls"]
    with pytest.raises(QuestionError, match=r'no event "brige"\. Did you mean "bridge"'):
        list_claims(graph, event="brige")


def test_claims_about_an_actor_are_also_those_that_name_it_besides():
    graph = graph_of(
        claim("a backs b", via=("c",)), claim("d backs b", against=("c",), at="p2"), "c linked-to d"
    )
    assert len(list_claims(graph, about="c").claims) == 3

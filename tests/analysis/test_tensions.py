"""The tensions of the article, how tensions are ranked and worded, and what a search leaves out."""

import json
from pathlib import Path

import pytest
from making import claim, graph_of

import graph as ag
from graph.analysis import tensions as tensions_module
from graph.analysis.tensions import KINDS, list_tensions
from graph.model.errors import QuestionError, ScopeError
from graph.model.records import Actor
from graph.model.scope import Scope

DATA = Path(__file__).resolve().parents[2] / "data"
CLASH = ("turkey backs sna", "us backs ypg", "sna fights ypg", "turkey allied-with us")


@pytest.fixture(scope="module")
def article():
    return ag.load(DATA)


def of_kind(answer, kind):
    return [tension for tension in answer.tensions if tension.kind == kind]


def ids(tension):
    return [relation.id for relation in tension.relations]


# The article.


def test_the_article_has_one_clash_of_clients(article):
    (clash,) = of_kind(list_tensions(article), "clients-clash")
    assert clash.actors == ("turkey", "us", "sna", "ypg")
    assert set(ids(clash)) == {
        "turkey backs sna",
        "us backs ypg",
        "sna fights ypg",
        "turkey part-of nato",
        "us part-of nato",
    }
    places = {each.at for relation in clash.relations for each in relation.claims}
    assert "p11" in places
    assert "(in WSWS, commentary, p11), the Syrian National Army attacks" in clash.sentence


def test_the_article_has_one_double_stance_and_both_claimants_are_named(article):
    (stance,) = of_kind(list_tensions(article), "double-stance")
    assert stance.actors == ("us", "hts")
    assert ids(stance) == ["us backs hts", "us opposes hts"]
    assert "According to Alex Lantier (WSWS, commentary, p16), the United States" in stance.sentence
    assert "According to the New York Times (in WSWS, commentary, p5)" in stance.sentence


def test_no_proxy_of_the_article_is_said_to_fight_in_the_scope(article):
    proxies = of_kind(list_tensions(article), "proxy")
    assert {"nato", "russia"} in [set(proxy.actors[:2]) for proxy in proxies]
    (ours,) = [each for each in proxies if each.actors[:2] == ("nato", "russia")]
    assert "is claimed only with a strength that is left out (interpretation)" in ours.lead


def test_a_thesis_counts_where_it_is_asked_for(article):
    answer = list_tensions(article, Scope(modes="thesis,intent,label,act"))
    pairs = [set(each.actors[:2]) for each in of_kind(answer, "proxy")]
    assert {"nato", "russia"} not in pairs
    assert not answer.theses_left_out


def test_every_sentence_of_the_article_names_who_claims_what(article):
    for tension in list_tensions(article, kinds=KINDS).tensions:
        found = [each for each in tension.statements if each.startswith("According to ")]
        assert len(found) > 1
        assert "said" in tension.lead or "claimed" in tension.lead


# What the answer holds.


def test_the_answer_as_plain_data():
    answer = list_tensions(graph_of(*CLASH), kinds="clients-clash").as_json()
    keys = ["scope", "unknown", "theses_left_out", "truncated", "mixed_pairs", "tensions"]
    assert list(answer) == keys
    assert answer["scope"] == {"modes": ["act", "intent", "label"]}
    (tension,) = answer["tensions"]
    assert set(tension) == {"kind", "actors", "relations", "weakest", "sentence"}
    assert tension["relations"][0]["id"] == "turkey backs sna"
    assert tension["relations"][0]["claims"][0]["at"] == "p1"
    json.dumps(answer)


def test_theses_are_left_out_and_this_is_reported():
    graph = graph_of(*CLASH[1:], claim(CLASH[0], mode="thesis"))
    answer = list_tensions(graph)
    assert answer.tensions == ()
    assert answer.theses_left_out
    asked = list_tensions(graph, Scope(modes="thesis,act"))
    assert [each.weakest for each in asked.tensions] == ["thesis"] * 2
    assert "Part of this is claimed as an interpretation only." in asked.tensions[0].lead


def test_where_nothing_is_claimed_as_a_thesis_only_nothing_is_said_to_be_left_out():
    assert not list_tensions(graph_of(*CLASH)).theses_left_out
    assert not list_tensions(graph_of(*CLASH, claim(CLASH[0], mode="thesis"))).theses_left_out
    structure = claim("sna part-of ypg", mode="thesis")
    assert list_tensions(graph_of(*CLASH, structure)).theses_left_out


def test_an_aim_is_worded_as_an_aim_at_once():
    graph = graph_of(*CLASH[1:], claim(CLASH[0], mode="intent"))
    (clash, _) = list_tensions(graph).tensions
    assert clash.lead.endswith("Part of this is claimed as an aim, a threat or a pledge only.")


def test_relations_not_dated_to_the_scope_are_counted():
    answer = list_tensions(graph_of(*CLASH), Scope(as_of="2012"))
    assert (answer.tensions, answer.unknown) == ((), 4)
    kept = list_tensions(graph_of(*CLASH), Scope(as_of="2012", unknown="keep"))
    assert [each.kind for each in kept.tensions] == ["clients-clash", "proxy"]


def test_a_relation_that_is_only_denied_is_in_no_tension():
    graph = graph_of(*CLASH[1:], claim(CLASH[0], stance="denies"))
    assert list_tensions(graph).tensions == ()


def test_the_graph_is_unchanged(article):
    before = json.dumps(str(article.edges(data=True)))
    list_tensions(article, kinds=KINDS)
    assert json.dumps(str(article.edges(data=True))) == before


# What never held at one time.


def test_what_the_dates_rule_out_from_holding_together_is_no_tension():
    early = claim(CLASH[0], start="2012", end="2013")
    graph = graph_of(*CLASH[1:3], early, claim(CLASH[3], start="2015"))
    assert [each.kind for each in list_tensions(graph).tensions] == ["proxy"]


def test_where_no_day_is_known_it_is_said():
    undated = claim(CLASH[0], start="2012", end="2013")
    (clash, _) = list_tensions(graph_of(*CLASH[1:], undated)).tensions
    assert clash.statements[-1] == "No date is known on which all of this applies."
    (clash, _) = list_tensions(graph_of(*CLASH)).tensions
    assert clash.statements[-1].startswith("According to ")


# The order, and how much is listed.


def test_kinds_come_in_their_order_then_the_firmer_then_ids():
    graph = graph_of(
        *("b backs x", claim("b opposes x", mode="intent")),
        *("c backs x", "c opposes x"),
        *("a backs x", "a opposes x"),
        *("d allied-with e", "d backs y", "e backs z", "y fights z"),
    )
    found = [(each.kind, each.actors[0], each.weakest) for each in list_tensions(graph).tensions]
    assert found == [
        ("double-stance", "a", "act"),
        ("double-stance", "c", "act"),
        ("double-stance", "b", "intent"),
        ("clients-clash", "d", "act"),
        ("proxy", "d", "act"),
    ]


def test_the_same_relations_are_listed_once_under_the_first_kind():
    graph = graph_of("a backs x", "a opposes x", claim("b backs x", by="b", stance="denies"))
    everything = list_tensions(graph).tensions
    assert [each.kind for each in everything] == ["double-stance"]
    alone = list_tensions(graph, kinds="contested").tensions
    assert [(each.kind, ids(each)) for each in alone] == [
        ("contested", ["a backs x", "a opposes x"])
    ]


def test_a_leg_is_as_firm_as_its_firmest_relation():
    graph = graph_of("a backs x", claim("a opposes x", mode="intent"), "a fights x")
    (stance,) = list_tensions(graph, kinds="double-stance").tensions
    assert stance.weakest == "act"
    assert ids(stance) == ["a backs x", "a opposes x", "a fights x"]


def test_kinds_may_be_chosen_and_the_last_two_must_be():
    graph = graph_of("b backs x", "b backs y")
    assert list_tensions(graph).tensions == ()
    (shared,) = list_tensions(graph, kinds="common-backer, proxy").tensions
    assert shared.kind == "common-backer"
    assert list_tensions(graph, kinds=["proxy"]).tensions == ()


def test_an_unknown_kind_gets_a_suggestion():
    with pytest.raises(QuestionError, match=r'kind of tension "proxi"\. Did you mean "proxy"\?'):
        list_tensions(graph_of(*CLASH), kinds="proxi")
    with pytest.raises(QuestionError, match="There are: double-stance, "):
        list_tensions(graph_of(*CLASH), kinds="zzz")


def test_a_scope_that_cannot_be_used_is_refused():
    with pytest.raises(ScopeError):
        list_tensions(graph_of(*CLASH), Scope(types="hugs"))


def test_the_first_of_many_are_listed_and_this_is_reported(monkeypatch):
    many = [sentence for n in range(5) for sentence in (f"a{n} backs x", f"a{n} opposes x")]
    graph = graph_of(*many)
    assert not list_tensions(graph, kinds="double-stance").truncated
    monkeypatch.setattr(tensions_module, "MOST_LISTED", 2)
    answer = list_tensions(graph, kinds="double-stance")
    assert [each.actors[0] for each in answer.tensions] == ["a0", "a1"]
    assert answer.truncated
    (limit,) = answer.limits
    assert limit.sentence == "2 of 5 are listed, the best supported first."
    assert [each.listed for each in answer.top(1).limits] == [1]
    assert answer.top(0).limits == ()


@pytest.mark.parametrize("kind", KINDS)
def test_a_search_that_is_cut_off_says_so(monkeypatch, kind):
    crowd = [f"n{number}" for number in range(6)]
    graph = graph_of(
        *(f"{one} backs x" for one in crowd),
        *(f"{one} opposes x" for one in crowd[:4]),
        *(f"{one} fights {other}" for one in crowd[3:] for other in crowd if one < other),
        *(f"{one} fights z" for one in crowd),
        claim("y opposes n4", end="past"),
        *("y backs n4", "y backs n5", "x backs n1", "x backs n2", "w backs n3", "w backs n2"),
    )
    whole = list_tensions(graph, kinds=kind)
    assert (whole.truncated, whole.limits) == (False, ())
    monkeypatch.setattr(tensions_module, "MOST_TRIES", 0)
    answer = list_tensions(graph, kinds=kind)
    assert answer.truncated
    assert [each.sentence for each in answer.limits] == [
        "0 were found before the search was stopped; there may be more."
    ]


def test_top_gives_the_first_ones():
    answer = list_tensions(graph_of(*CLASH))
    assert [each.kind for each in answer.top(1).tensions] == ["clients-clash"]
    assert answer.top(None) == answer


def test_names_are_as_in_sentences_and_begin_with_a_capital():
    us = Actor("us", "United States", "state", in_sentences="the United States")
    rebels = Actor("rebels", "Rebels", "umbrella")
    graph = graph_of("us backs rebels", "rebels opposes us", "rebels backs us", actors=[us, rebels])
    (stance,) = list_tensions(graph, kinds="double-stance").tensions
    assert stance.lead == "“Rebels” are said to back and to oppose the United States."

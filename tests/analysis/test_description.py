"""What is claimed about one actor, and about a pair."""

from pathlib import Path

import pytest
from making import claim, graph_of

import graph as ag
from graph.analysis.description import describe_actor, describe_pair
from graph.model.errors import ScopeError, UnknownActorError
from graph.model.records import Actor
from graph.model.scope import Scope

DATA = Path(__file__).resolve().parent.parent / "data"
CLAIMS = (
    "turkey backs sna",
    "sna fights ypg",
    claim("syria fights turkey", by="syria", start="2012", end="2013"),
    claim("turkey backs isis", stance="denies", by="turkey"),
    claim("us backs hts", stance="withholds", by="us"),
    claim("us opposes hts", mode="label"),
)
TURKEY = Actor("turkey", "Türkiye", "state", aliases=("Ankara",), note="Since 2022 so named.")


@pytest.fixture
def graph():
    return graph_of(*CLAIMS, actors=[TURKEY])


def ids(answer):
    return [relation.id for relation in answer.relations]


def test_an_actor_is_reported_with_all_its_relations_whichever_end_it_is(graph):
    answer = describe_actor(graph, "Ankara")
    assert answer.actor == TURKEY
    assert ids(answer) == ["syria fights turkey", "turkey backs sna"]


def test_what_is_only_denied_or_not_confirmed_is_reported_for_the_pair_only(graph):
    assert "turkey backs isis" not in ids(describe_actor(graph, "turkey"))
    (denied,) = describe_pair(graph, "turkey", "isis").relations
    assert (denied.standing, denied.claims[0].stance) == (None, "denies")
    assert ids(describe_pair(graph, "hts", "us")) == ["us backs hts", "us opposes hts"]


def test_a_pair_is_reported_in_both_directions_whichever_end_comes_first(graph):
    there, back = describe_pair(graph, "us", "hts"), describe_pair(graph, "hts", "us")
    assert there.relations == back.relations
    assert [actor.id for actor in there.pair] == ["us", "hts"]
    assert [actor.id for actor in back.pair] == ["hts", "us"]


def test_an_actor_in_no_claim_and_a_pair_without_any_are_reported():
    graph = graph_of("us backs fsa", actors=[Actor("oman", "Oman", "state")])
    assert describe_actor(graph, "oman").relations == ()
    assert describe_pair(graph, "oman", "us").relations == ()


def test_the_same_actor_twice_has_no_relations(graph):
    assert describe_pair(graph, "turkey", "Ankara").relations == ()


def test_a_date_leaves_out_undated_relations_and_counts_them(graph):
    scope = Scope(as_of="2012")
    answer = describe_actor(graph, "turkey", scope)
    assert (ids(answer), answer.unknown) == (["syria fights turkey"], 1)
    pair = describe_pair(graph, "turkey", "sna", scope)
    assert (pair.relations, pair.unknown) == ((), 1)
    assert describe_pair(graph, "turkey", "syria", scope).unknown == 0


def test_unknown_relations_are_reported_where_they_are_kept(graph):
    answer = describe_actor(graph, "turkey", Scope(as_of="2012", unknown="keep"))
    found = {relation.id: relation.holds for relation in answer.relations}
    assert found == {"syria fights turkey": "yes", "turkey backs sna": "unknown"}
    assert answer.unknown == 1


def test_every_part_of_a_scope_narrows_the_answer(graph):
    for scope in (
        Scope(types="backs"),
        Scope(signs="positive"),
        Scope(without=["syria"]),
        Scope(claimants=["Ann Author"]),
        Scope(modes="act", types="backs"),
    ):
        assert ids(describe_actor(graph, "turkey", scope)) == ["turkey backs sna"]


def test_wrong_names_and_scopes_are_reported(graph):
    with pytest.raises(UnknownActorError, match="Did you mean"):
        describe_actor(graph, "turky")
    with pytest.raises(UnknownActorError):
        describe_pair(graph, "turkey", "nobody")
    for question in (lambda: describe_actor(graph, "us", Scope(types="x")),):
        with pytest.raises(ScopeError):
            question()
    with pytest.raises(ScopeError):
        describe_pair(graph, "us", "hts", Scope(modes="x"))


def test_an_actor_as_data_has_its_fields_counts_and_relations(graph):
    found = describe_actor(graph, "turkey", Scope(types="backs")).as_json()
    assert (found["id"], found["name"], found["kind"]) == ("turkey", "Türkiye", "state")
    assert (found["aliases"], found["note"]) == (["Ankara"], "Since 2022 so named.")
    assert (found["scope"], found["unknown"]) == ({"types": ["backs"]}, 0)
    assert found["counts"]["relations"] == len(found["relations"]) == 1


def test_a_relation_as_data_has_all_that_follows_from_its_claims():
    graph = graph_of(
        claim("us backs fsa", by=("russia", "reuters"), start="2012", end="past", at="p3"),
        claim("us backs fsa", by="us", stance="denies", said="2013-06"),
    )
    (found,) = describe_pair(graph, "us", "fsa").as_json()["relations"]
    claims = found.pop("claims")
    assert found == {
        "id": "us backs fsa",
        "from": "us",
        "type": "backs",
        "to": "fsa",
        "sign": 1,
        "standing": "act",
        "relayed": True,
        "voices": ["russia"],
        "self_declared": False,
        "contested": True,
        "contested_in_part": False,
        "changed": None,
        "start": "2012",
        "end": "past",
        "ended": True,
        "holds": None,
    }
    denying, supporting = claims
    assert (supporting["source"], supporting["at"]) == ("s", "p3")
    assert (supporting["by"], supporting["mode"]) == (["russia", "reuters"], "act")
    assert (supporting["said"], supporting["start"], supporting["end"]) == (
        "2024-12-03",
        "2012",
        "past",
    )
    assert (denying["stance"], denying["said"]) == ("denies", "2013-06")


def test_what_a_coder_noted_for_herself_is_not_among_the_data(graph):
    coded = graph_of(claim("us backs fsa", coder="AB", note="In own words."))
    (relation,) = describe_pair(coded, "us", "fsa").as_json()["relations"]
    assert "coder" not in relation["claims"][0]
    assert relation["claims"][0]["note"] == "In own words."


def test_a_channel_is_named_in_the_sentence_and_at_the_channel_itself():
    graph = ag.load(DATA / "channel.yaml")
    answer = ag.describe_actor(graph, "tarn")
    assert [relation.id for relation in answer.relations] == ["tarn allied-with vessa"]
    assert [ag.say_claim(graph, one) for one in answer.channel] == [
        "According to two envoys (in Lake Post, news, p1), Oster backs the River Guard with "
        "weapons, through Tarn.",
        "Oster (in Lake Post, news, p1) denies backing the River Guard with weapons or troops, "
        "through Tarn.",
    ]
    assert ag.describe_pair(graph, "oster", "guard").relations[0].contested


def test_who_only_speaks_is_reported_with_the_number_of_its_claims():
    speaking = graph_of(
        claim("us backs fsa", by=("iran", "nyt")),
        claim("us backs hts", by="nyt", stance="denies"),
        actors=[Actor("nyt", "The Times", "media")],
    )
    answer = describe_actor(speaking, "nyt")
    assert (answer.relations, answer.speaks) == ((), 2)

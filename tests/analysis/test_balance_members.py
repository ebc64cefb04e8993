"""Members side with their body: leaders, spokesmen and organs, and parties to an alliance."""

from pathlib import Path

import pytest
from making import claim, graph_of

import graph as ag
from graph.analysis.balance import measure_balance
from graph.analysis.balance.wording import say_members, say_ties
from graph.model.errors import ScopeError
from graph.model.graph_data import read_graph
from graph.model.scope import Scope

DATA = Path(__file__).resolve().parent.parent / "data"
KINDS = {"head": "person", "unit": "unit", "gang": "armed-group", "pact": "alliance"}
WAR = ("enemy fights state", "head fights gang", "enemy backs gang", "friend backs state")


def balance_of(*claims, kinds=KINDS, **scope):
    return measure_balance(graph_of(*claims, kinds=kinds), Scope(**scope))


def joined(found):
    return [(each.member, each.body) for each in found.joined]


def not_joined(found):
    return [(each.member, each.body, each.why) for each in found.not_joined]


def ids(relations):
    return [relation.id for relation in relations]


def test_a_president_is_on_the_side_of_his_state_and_not_with_its_enemy():
    graph = ag.load(DATA / "leader.yaml")
    found = measure_balance(graph)
    assert found.two.blocs == (("enemy", "gang"), ("friend", "head", "ministry", "state"))
    assert joined(found) == [("head", "state"), ("ministry", "state")]
    assert ids(found.joined[0].relations) == ["head leads ministry", "ministry part-of state"]
    assert say_members(read_graph(graph), found) == [
        "Counted as one: President and Ministry with State."
    ]


def test_apart_he_is_where_his_own_ties_put_him_and_what_separates_them_is_reported():
    foes = ("enemy fights state", "head fights gang", "enemy fights gang")
    apart = balance_of(*foes, "head leads state", members="apart")
    assert (joined(apart), apart.memberships) == ([], 0)
    assert ids(apart.structure_across) == ["head leads state"]
    assert "head leads state" not in ids(apart.two.against)
    assert apart.as_json()["scope"]["members"] == "apart"


def test_the_ties_of_members_are_the_body_s_and_those_inside_count_for_nothing():
    found = balance_of("head leads state", "head backs state", "unit part-of state", "head backs x",
                       "unit backs x", "unit fights head")  # fmt: skip
    assert (found.positive, found.negative) == (1, 0)
    assert found.two.blocs == (("head", "state", "unit", "x"),)


def test_a_pair_with_both_signs_by_its_members_is_mixed_and_names_them():
    found = balance_of("head leads state", "head fights x", "state backs x")
    assert [(each.pair, ids(each.relations)) for each in found.mixed] == [
        (("state", "x"), ["head fights x", "state backs x"])
    ]
    assert (found.counted, found.pairs) == (0, 1)


@pytest.mark.parametrize(
    ("claims", "body", "why"),
    [
        (("head leads state", "head leads x"), "state", "two bodies"),
        (("head leads state", "head opposes state"), "state", "a hostile tie to the body"),
        (("head leads state", claim("head leads state", stance="denies")), "state",
         "membership is denied"),
        ((claim("head leads state", mode="thesis"),), "state", "only an interpretation"),
        ((claim("head leads state", mode="intent"),), "state", "only intended"),
        ((claim("head leads state", end="past"),), "state", "ended"),
        ((claim("head leads state", start="2025"),), "state", "not yet begun"),
        (("unit part-of state", "head leads unit", "head fights state"), "state",
         "a hostile tie to the body"),
    ],
)  # fmt: skip
def test_who_is_not_joined_is_listed_with_the_reason(claims, body, why):
    found = balance_of(*WAR, *claims)
    assert ("head", body, why) in not_joined(found)
    assert "head" not in dict(joined(found))


def test_a_denial_of_other_years_leaves_a_member_with_the_body():
    claims = (claim("head leads state", start="2020"),)
    other = claim("head leads state", stance="denies", start="2010", end="2012", by="head")
    assert joined(balance_of(*WAR, *claims, other)) == [("head", "state")]
    whole = claim("head leads state", stance="denies", by="head")
    assert joined(balance_of(*WAR, *claims, whole)) == []


def test_a_negative_tie_that_is_only_an_interpretation_separates_where_the_scope_asks_for_it():
    claims = (*WAR, "head leads state", claim("head opposes state", mode="thesis"))
    assert joined(balance_of(*claims)) == [("head", "state")]
    (why,) = not_joined(balance_of(*claims, modes="act,thesis"))
    assert why == ("head", "state", "a hostile tie to the body")


def test_two_memberships_in_one_body_count_once():
    found = balance_of("head leads state", "unit part-of state", "head leads unit")
    assert joined(found) == [("head", "state"), ("unit", "state")]


def test_a_cycle_of_members_joins_nobody():
    kinds = {"one": "unit", "two": "unit"}
    found = balance_of("one leads two", "two leads one", "one fights x", kinds=kinds)
    assert joined(found) == []
    assert {each[2] for each in not_joined(found)} == {"each is part of the other"}


@pytest.mark.parametrize("kind", ["umbrella", "programme", "place", "population", "media"])
def test_some_kinds_are_never_a_body_nor_join_one(kind):
    kinds = {"head": "person", "set": kind}
    assert joined(balance_of("head part-of set", "set part-of x", kinds=kinds)) == []


def test_an_armed_group_is_a_body_and_joins_no_other():
    kinds = {"head": "person", "gang": "armed-group"}
    found = balance_of("head leads gang", "gang part-of state", kinds=kinds)
    assert joined(found) == [("head", "gang")]


@pytest.mark.parametrize(
    ("date", "wanted", "why"),
    [("2011", [], "not yet begun"), ("2013", [("head", "state")], None), ("2016", [], "ended")],
)
def test_membership_holds_at_the_scope_s_date(date, wanted, why):
    found = balance_of(*WAR, claim("head leads state", start="2012", end="2015"), as_of=date)
    assert joined(found) == wanted
    assert [each[2] for each in not_joined(found)] == ([why] if why else [])


def test_relations_not_dated_to_the_day_are_not_known_to_hold_unless_they_are_kept():
    claims = (*WAR, "head leads state")
    assert not_joined(balance_of(*claims, as_of="2013"))[0][2] == "not known to apply then"
    assert joined(balance_of(*claims, as_of="2013", unknown="keep")) == [("head", "state")]


def test_structure_counts_whatever_types_and_signs_are_asked_for_but_without_holds():
    claims = (*WAR, claim("head leads state", by="A Witness"))
    for scope in ({"types": "fights"}, {"signs": "negative"}, {"single_voice": False}):
        assert joined(balance_of(*claims, **scope)) == [("head", "state")]
    assert joined(balance_of(*claims, without="A Witness")) == []
    assert joined(balance_of(*claims, claimants="own-voice")) == []


# Alliances.


def test_membership_in_an_alliance_is_one_positive_tie_counted_apart():
    found = measure_balance(ag.load(DATA / "alliance.yaml"))
    assert (found.positive, found.memberships) == (3, 1)
    assert "(3 friendly, 2 hostile; of them 1 membership)" in say_ties(found)
    assert found.two.blocs == (("client", "member", "other", "pact"), ("rival",))
    assert found.joined == ()


def test_a_membership_that_a_split_parts_is_against_it_and_in_no_other_list():
    ties = ("m part-of pact", "a backs m", "b backs m", "a fights pact", "b fights pact")
    found = balance_of(*ties)
    assert ids(found.two.against) == ["m part-of pact"]
    assert found.structure_across == ()


def test_members_of_one_alliance_have_no_tie_of_their_own():
    found = balance_of("m part-of pact", "n part-of pact")
    assert (found.positive, found.memberships, sum(found.triads.values())) == (2, 2, 0)


def test_a_membership_with_a_positive_tie_adds_no_tie_and_with_a_negative_one_is_mixed():
    assert balance_of("m part-of pact", "pact backs m").memberships == 0
    found = balance_of("m part-of pact", "pact opposes m")
    assert [ids(each.relations) for each in found.mixed] == [["pact opposes m", "m part-of pact"]]


@pytest.mark.parametrize("mode", ["intent", "thesis"])
def test_who_only_wants_to_be_in_an_alliance_is_not_counted_as_in_it(mode):
    found = balance_of(claim("m part-of pact", mode=mode), "m fights x")
    assert (found.memberships, len(found.not_joined)) == (0, 1)


def test_who_leads_or_speaks_for_an_alliance_is_not_one_with_it():
    found = balance_of("head leads pact", "pact fights x", "head speaks-for pact")
    assert (joined(found), not_joined(found), found.memberships) == ([], [], 0)


def test_only_balance_counts_members_together():
    graph = graph_of("head leads state", kinds=KINDS)
    with pytest.raises(ScopeError, match="works only with balance"):
        ag.rank_actors(graph, scope=Scope(members="together"))
    assert ag.rank_actors(graph, scope=Scope(members="apart")).actors
    with pytest.raises(ScopeError, match='it can be "together" or "apart"'):
        Scope(members="both")


def test_types_and_kinds_are_identified_by_their_roles_and_not_by_their_ids():
    from dataclasses import replace

    from graph.model.vocabulary import builtin_vocabulary

    words = builtin_vocabulary()
    types = {"heads": replace(words.relation_types["leads"], id="heads")}
    kinds = {"human": replace(words.kinds["person"], id="human")}
    vocabulary = words.extend(types, kinds)
    leads = claim("head heads state", vocabulary=vocabulary)
    graph = graph_of(leads, "head fights x", kinds={"head": "human"}, vocabulary=vocabulary)
    assert joined(measure_balance(graph)) == [("head", "state")]


def test_in_the_article_turkey_and_its_client_are_on_the_side_of_nato_though_either_is_possible():
    found = measure_balance(ag.load(DATA.parent.parent / "data"))
    (bloc,) = (bloc for bloc in found.two.blocs if "nato" in bloc)
    assert {"turkey", "fidan", "sna", "ypg", "kurdish-groups"} <= set(bloc)
    ends = {relation.ends for relation in found.two.against}
    assert ends == {("sna", "ypg"), ("kurdish-groups", "turkey")}
    assert {"sna", "turkey"} <= {id for each in found.either_side for id in each.actors}

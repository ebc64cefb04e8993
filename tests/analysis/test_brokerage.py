"""Who is between others, in five roles, for groups that the user gives."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, claim_lists, graph_of

from graph.analysis.balance import measure_balance
from graph.analysis.brokerage import ROLES, measure_brokerage
from graph.analysis.groups import Groups
from graph.model.errors import QuestionError, ScopeError, UnknownActorError
from graph.model.graph_data import read_graph
from graph.model.records import Actor
from graph.model.scope import Scope

CHAIN = ("a backs b", "b backs c")
SIX = ("a", "b", "c", "d", "e", "f")
ALL_SIX = [Actor(id, id.upper(), "state") for id in SIX]


def roles_of(graph, groups, scope=None, id="b"):
    """Return the roles of one actor that it has at least once."""
    answer = measure_brokerage(graph, groups, scope or Scope())
    (broker,) = [each for each in answer.actors if each.id == id]
    return {role: number for role, number in broker.roles.items() if number}


# The five roles.


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        ("west west west", "coordinator"),
        ("west east west", "itinerant"),
        ("west east east", "gatekeeper"),
        ("west west east", "representative"),
        ("west south east", "liaison"),
    ],
)
def test_each_pattern_of_three_groups_has_its_role_as_published(groups, role):
    given = dict(zip("abc", groups.split(), strict=True))
    assert roles_of(graph_of(*CHAIN), given) == {role: 1}


def test_who_is_tied_directly_needs_nobody_between():
    groups = dict.fromkeys("abc", "west")
    assert roles_of(graph_of(*CHAIN, "a backs c"), groups) == {}
    assert roles_of(graph_of(*CHAIN, "c backs a"), groups) == {"coordinator": 1}


def test_an_enmity_of_the_two_leaves_the_one_between_in_place():
    groups = {"a": "west", "b": "west", "c": "east"}
    assert roles_of(graph_of(*CHAIN, "a fights c"), groups) == {"representative": 1}


def test_backing_runs_one_way_and_alliance_both():
    groups = dict.fromkeys("abc", "west")
    assert roles_of(graph_of("a backs b", "c backs b"), groups) == {}
    assert roles_of(graph_of("a allied-with b", "b allied-with c"), groups) == {"coordinator": 2}


def test_neither_negative_ties_nor_structure_count():
    groups = dict.fromkeys("abc", "west")
    assert roles_of(graph_of("a fights b", "b backs c"), groups) == {}
    assert roles_of(graph_of("a backs b", "b leads c"), groups) == {}


def test_a_scope_narrows_what_is_counted():
    graph = graph_of(claim("a backs b", start="2012", end="2013"), "b backs c")
    groups = dict.fromkeys("abc", "west")
    assert roles_of(graph, groups) == {"coordinator": 1}
    assert roles_of(graph, groups, Scope(as_of="2024-12-03")) == {}


def test_interpretations_count_only_where_they_are_asked_for():
    graph = graph_of("a backs b", claim("b backs c", mode="thesis"))
    groups = dict.fromkeys("abc", "west")
    assert roles_of(graph, groups) == {}
    assert measure_brokerage(graph, groups).theses_left_out
    asked = Scope(modes="thesis,act")
    assert roles_of(graph, groups, asked) == {"coordinator": 1}
    assert not measure_brokerage(graph, groups, asked).theses_left_out


PATTERNS = {
    (True, True, True): "coordinator",
    (False, True, False): "itinerant",
    (False, False, True): "gatekeeper",
    (True, False, False): "representative",
    (False, False, False): "liaison",
}


def count_by_hand(graph, groups):
    """Try all triples of actors."""
    plain = read_graph(graph).view(Scope(signs="positive", modes="act,label,intent"))
    found = {id: dict.fromkeys(ROLES, 0) for id in groups}
    for first, middle, last in permutations(sorted(groups), 3):
        if plain.has_edge(first, middle) and plain.has_edge(middle, last):
            same = [groups[one] == groups[other]
                    for one, other in ((first, middle), (first, last), (middle, last))]  # fmt: skip
            if not plain.has_edge(first, last):
                found[middle][PATTERNS[tuple(same)]] += 1
    return found


@given(claim_lists(24, actors=SIX), st.lists(st.sampled_from("xyz-"), min_size=6, max_size=6))
def test_roles_are_those_of_all_triples_tried_one_by_one(claims, given_groups):
    graph = graph_of(*claims, actors=ALL_SIX)
    groups = {id: group for id, group in zip(SIX, given_groups, strict=True) if group != "-"}
    if groups:
        answer = measure_brokerage(graph, groups)
        assert {each.id: dict(each.roles) for each in answer.actors} == count_by_hand(graph, groups)


# The answer.


def test_who_is_between_most_comes_first_then_ids_decide():
    graph = graph_of("a backs b", "b backs c", "b backs d", "c backs e")
    answer = measure_brokerage(graph, "kind")
    assert [(each.id, each.total) for each in answer.actors] == [
        ("b", 2), ("c", 1), ("a", 0), ("d", 0), ("e", 0)
    ]  # fmt: skip
    assert [each.id for each in answer.top(1).actors] == ["b"]


def test_an_answer_names_its_layer_its_groups_and_whom_it_leaves_out():
    graph = graph_of(*CHAIN, "c backs d", kinds={"b": "armed-group"})
    assert measure_brokerage(graph, {"a": "w", "b": "w", "c": "e"}).top(1).as_json() == {
        "layer": "positive ties as claimed, symmetric ones in both directions",
        "groups": {"origin": "groups as given", "sizes": [{"group": "e", "size": 1},
                                                          {"group": "w", "size": 2}]},
        "scope": {"modes": ["act", "intent", "label"]},
        "unknown": 0,
        "theses_left_out": False,
        "note": "Left out: 1 actor without a group.",
        "actors": [
            {"id": "b", "name": "B", "group": "w", "coordinator": 0, "itinerant": 0,
             "gatekeeper": 0, "representative": 1, "liaison": 0, "total": 1}
        ],
    }  # fmt: skip


def test_kinds_of_actors_are_groups_too():
    graph = graph_of(*CHAIN, kinds={"b": "armed-group"})
    assert roles_of(graph, "kind") == {"itinerant": 1}
    assert measure_brokerage(graph, "kind").note is None


def test_groups_may_name_actors_by_name_or_alias():
    graph = graph_of("us backs b", "b backs c", actors=[Actor("us", "United States", "state")])
    assert roles_of(graph, {"united states": "w", "B": "w", "c": "e"}) == {"representative": 1}


def test_groups_that_cannot_be_used_are_refused():
    graph = graph_of(*CHAIN)
    with pytest.raises(UnknownActorError):
        measure_brokerage(graph, {"x": "west"})
    with pytest.raises(QuestionError, match="B has two groups"):
        measure_brokerage(graph, {"b": "west", "B": "east"})
    with pytest.raises(QuestionError, match="No actor of this scope is in a group"):
        measure_brokerage(graph, {})
    for name in ("kinds", "blocs@", "bloc@2015"):
        with pytest.raises(
            QuestionError, match=r'no groups ".*"\. Expected "kind" or "blocs@2015"'
        ):
            measure_brokerage(graph, name)
    with pytest.raises(ScopeError, match="as_of"):
        measure_brokerage(graph, "blocs@soon")


# Groups that were computed from ties.

TWO_TIMES = (
    claim("a allied-with b", start="2010", end="2011"),
    claim("b fights c", start="2010", end="2011"),
    claim("a backs b", start="2015", end="2016"),
    claim("b backs c", start="2015", end="2016"),
)


def test_blocs_of_another_date_are_used():
    answer = measure_brokerage(graph_of(*TWO_TIMES), "blocs@2010", Scope(as_of="2015"))
    assert answer.origin == "two blocs as of 2010"
    assert dict(answer.sizes) == {"bloc 1": 2, "bloc 2": 1}
    assert roles_of(graph_of(*TWO_TIMES), "blocs@2010", Scope(as_of="2015")) == {
        "representative": 1
    }


@pytest.mark.parametrize(
    ("groups", "scope"),
    [
        ("blocs", Scope()),
        ("blocs", Scope(as_of="2015")),
        ("blocs@2015", Scope(as_of="2015")),
        ("blocs@2015", Scope(during="2014..2016")),
        ("blocs@2010", Scope()),
    ],
)
def test_blocs_found_from_the_same_ties_are_refused_unless_allowed(groups, scope):
    graph = graph_of(*TWO_TIMES)
    with pytest.raises(QuestionError, match=r"computed from the same ties .* --circular-ok"):
        measure_brokerage(graph, groups, scope)
    assert measure_brokerage(graph, groups, scope, circular_ok=True).actors


def test_ties_that_lasted_are_the_same_ties_at_another_date():
    lasting = [claim(tie, start="2010", end="2016") for tie in CHAIN]
    with pytest.raises(QuestionError, match="same ties"):
        measure_brokerage(graph_of(*lasting), "blocs@2010", Scope(as_of="2015"))


def test_ties_that_lasted_next_to_new_ones_are_counted():
    graph = graph_of(claim("a backs b", start="2010", end="2016"), *TWO_TIMES[2:], TWO_TIMES[1])
    note = measure_brokerage(graph, "blocs@2010", Scope(as_of="2015")).note
    assert note == "1 of the 2 ties counted also went into the groups."


def test_blocs_that_are_one_split_of_several_say_so():
    then = {"start": "2010", "end": "2011"}
    now = claim("a backs x", start="2015", end="2016")
    graph = graph_of(claim("a fights b", **then), claim("x fights y", **then), now)
    assert measure_balance(graph, Scope(as_of="2010")).unique is False
    note = measure_brokerage(graph, "blocs@2010", Scope(as_of="2015")).note
    assert note == "Other splits into two blocs fit as many ties."


def test_groups_found_elsewhere_may_say_from_which_ties():
    groups = Groups(dict.fromkeys("abc", "w"), "my own", Scope(), frozenset({"a backs b"}))
    with pytest.raises(QuestionError, match=r"These groups \(my own\) were computed"):
        measure_brokerage(graph_of(*CHAIN), groups)


@given(claim_lists(16, actors=SIX), st.randoms())
def test_the_order_of_claims_changes_nothing(claims, random):
    shuffled = random.sample(claims, len(claims))
    one, other = (graph_of(*each, actors=ALL_SIX) for each in (claims, shuffled))
    groups = dict(zip(SIX, "xxyyzz", strict=True))
    assert measure_brokerage(one, groups) == measure_brokerage(other, groups)

"""Each kind of tension: what is one, what is none, and how it is told."""

import pytest
from making import claim, graph_of

from graph.analysis.tensions import list_tensions
from graph.scope import Scope
from graph.vocabulary import builtin_vocabulary, make_type

KINDS = {"nato": "alliance", "csto": "alliance", "rebels": "umbrella", "front": "umbrella"}


def tensions(kind, *claims, scope=None):
    graph = graph_of(*claims, kinds=KINDS)
    return list_tensions(graph, scope or Scope(), kind).tensions


def told(kind, *claims):
    """Tell of each tension its actors and its relations, as text."""
    return {
        " ".join(each.actors): sorted(relation.id for relation in each.relations)
        for each in tensions(kind, *claims)
    }


def lead(kind, *claims, **more):
    (tension,) = tensions(kind, *claims, **more)
    return tension.lead


# Clients' clash.

FIGHT = ("a backs x", "b backs y", "x fights y")


@pytest.mark.parametrize(
    "bond",
    [
        ["a allied-with b"],
        ["a part-of nato", "b part-of nato"],
        ["a part-of nato", "b allied-with nato"],
        ["a allied-with nato", "b part-of nato"],
    ],
    ids=str,
)
def test_those_who_stand_together_and_whose_clients_fight(bond):
    assert told("clients-clash", *FIGHT, *bond) == {"a b x y": sorted([*FIGHT, *bond])}


@pytest.mark.parametrize(
    "bond",
    [
        [],
        ["a backs b"],
        ["a allied-with nato", "b allied-with nato"],
        ["a part-of nato", "b part-of csto"],
        ["a part-of rebels", "b part-of rebels"],
        ["nato part-of a", "b part-of nato"],
    ],
    ids=str,
)
def test_those_who_do_not_stand_together(bond):
    assert told("clients-clash", *FIGHT, *bond) == {}


@pytest.mark.parametrize(
    "claims",
    [
        ["a backs x", "a backs y", "x fights y", "a allied-with b"],
        ["a backs b", "b backs y", "b fights y", "a allied-with b"],
        ["a backs x", "b backs y", "x opposes y", "a allied-with b"],
    ],
    ids=["one sponsor", "a sponsor in the fight", "short of arms"],
)
def test_a_clash_takes_four_actors_and_a_fight(claims):
    assert told("clients-clash", *claims) == {}


def test_of_several_bonds_the_firmest_is_told_then_the_shortest():
    label = claim("a allied-with b", mode="label")
    nato = ["a part-of nato", "b part-of nato"]
    assert "a part-of nato" in told("clients-clash", *FIGHT, label, *nato)["a b x y"]
    fight = ("p backs x", "z backs y", "x fights y")
    through = ["nato allied-with p", "z part-of nato"]
    relations = told("clients-clash", *fight, "p allied-with z", *through)["p z x y"]
    assert relations == sorted([*fight, "p allied-with z"])


def test_sponsors_of_both_sides_clash_once_a_side():
    both = ("a backs y", "b backs x")
    assert set(told("clients-clash", *FIGHT, *both, "a allied-with b")) == {"a b x y", "a b y x"}


def test_a_clash_is_told_as_said():
    assert lead("clients-clash", *FIGHT, "a allied-with b") == (
        "A and B are said to stand together, and yet to back opposite sides of a fight: "
        "A that of X, B that of Y."
    )


# Double stance.


def test_one_actor_backs_and_opposes_or_fights_another():
    assert told("double-stance", "a backs x", "a opposes x") == {
        "a x": ["a backs x", "a opposes x"]
    }
    assert told("double-stance", "a backs x", "x fights a") == {"a x": ["a backs x", "a fights x"]}
    assert told("double-stance", "a backs x", "x opposes a") == {}
    assert told("double-stance", "a allied-with x", "a opposes x") == {}


def test_an_actor_backs_a_member_and_opposes_its_umbrella_or_the_other_way_round():
    member = ("a backs x", "a opposes rebels", "x part-of rebels")
    assert told("double-stance", *member) == {"a x rebels": sorted(member)}
    umbrella = ("a backs rebels", "a fights x", "x part-of rebels")
    assert told("double-stance", *umbrella) == {"a x rebels": sorted(umbrella)}


def test_only_an_umbrella_passes_a_stance_on():
    assert told("double-stance", "a backs x", "a opposes nato", "x part-of nato") == {}


def test_what_is_direct_is_not_told_again_through_an_umbrella():
    direct = ("a backs x", "a opposes x")
    more = ("a backs rebels", "x part-of rebels")
    assert told("double-stance", *direct, *more) == {"a x": sorted(direct)}


def test_several_umbrellas_make_one_tension():
    claims = ("a backs x", "a opposes rebels", "x part-of rebels", "a opposes front")
    assert set(told("double-stance", *claims, "x part-of front")) == {"a x front rebels"}


def test_backing_of_other_years_is_no_double_stance():
    then, now = claim("a backs x", start="2012", end="2013"), claim("a fights x", start="2015")
    assert told("double-stance", then, now) == {}


def test_a_double_stance_is_told_as_said():
    assert lead("double-stance", "a backs x", "a opposes x", "a fights x") == (
        "A is said to back, to oppose and to fight X."
    )
    assert lead("double-stance", "a backs x", "a opposes rebels", "x part-of rebels") == (
        "A is said to back X and to oppose “REBELS”, and X is said to be part of “REBELS”."
    )
    assert lead("double-stance", "a backs rebels", "a fights x", "x part-of rebels") == (
        "A is said to back “REBELS” and to fight X, and X is said to be part of “REBELS”."
    )


# Unbalanced triads.


@pytest.mark.parametrize(
    ("claims", "unbalanced"),
    [
        (["a backs b", "c backs a", "b allied-with c"], False),
        (["a backs b", "c backs a", "b fights c"], True),
        (["a backs b", "a fights c", "b fights c"], False),
        (["a opposes b", "a fights c", "b fights c"], True),
        (["a backs b", "c backs a", "b linked-to c"], False),
        (["a backs b", "c backs a", "b fights c", "b backs c"], False),
    ],
    ids=["+++", "++-", "+--", "---", "structure", "mixed"],
)
def test_signs_that_multiply_to_minus(claims, unbalanced):
    assert told("unbalanced-triad", *claims) == ({"a b c": sorted(claims)} if unbalanced else {})


def test_a_triad_that_never_held_is_none():
    claims = [claim("a backs b", end="2012"), claim("a backs c", start="2013"), "b fights c"]
    assert told("unbalanced-triad", *claims) == {}


def test_a_triad_is_told_in_full_and_never_as_fact():
    assert lead("unbalanced-triad", "b backs a", "c backs b", "a fights c") == (
        "Positive ties are claimed of B with both A and C, hostile ties between A and C; balance "
        "theory would expect those two on one side."
    )
    assert lead("unbalanced-triad", "a fights b", "a fights c", "b fights c") == (
        "Hostile ties are claimed between any two of A, B and C; balance theory in its strict form "
        "would expect two of them on one side, in its weak form (Davis 1967) it would not."
    )


# Contested.


def test_a_denied_relation_is_told_with_the_words_of_both_sides():
    denial = claim("a backs b", stance="denies", by="b", at="p2")
    (tension,) = tensions("contested", "a backs b", denial)
    assert tension.actors == ("a", "b")
    assert tension.sentence == (
        "What is claimed of A and B is contested. "
        "According to Ann Author (DP, commentary, p1), A backs B. [contested] "
        "B (in DP, commentary, p2) denies that A backs B."
    )


def test_a_pair_on_both_sides_is_contested_once():
    claims = ("a backs b", "b opposes a", "a fights b")
    assert told("contested", *claims, "a part-of b") == {"a b": sorted(claims)}


def test_withholding_contests_nothing():
    assert told("contested", "a backs b", claim("a backs b", stance="withholds", by="b")) == {}


def test_the_other_side_is_told_where_the_scope_leaves_its_type_out():
    claims = ("a backs b", "a opposes b")
    for scope in (Scope(types="backs"), Scope(signs="positive")):
        (tension,) = tensions("contested", *claims, scope=scope)
        assert [relation.id for relation in tension.relations] == list(claims)


def test_the_other_side_is_told_though_only_others_say_so():
    claims = ("a backs b", claim("a opposes b", by="c"))
    (tension,) = tensions("contested", *claims, scope=Scope(relayed=False))
    assert [relation.id for relation in tension.relations] == ["a backs b", "a opposes b"]


# Proxies.


def test_two_who_back_opposite_sides_and_do_not_fight():
    assert told("proxy", *FIGHT) == {"a b x y": sorted(FIGHT)}
    assert told("proxy", *FIGHT, "a fights b") == {}
    assert set(told("proxy", *FIGHT, "a opposes b")) == {"a b x y"}


def test_a_pair_is_told_once_with_all_its_fights():
    more = ("a backs v", "b backs w", "v fights w", "w fights x")
    assert told("proxy", *FIGHT, *more) == {"a b v w x y": sorted({*FIGHT, *more})}
    assert "opposite sides of 3 fights" in lead("proxy", *FIGHT, *more)


def test_a_fight_is_counted_once_where_both_back_both_sides():
    assert "opposite sides of a fight" in lead("proxy", *FIGHT, "a backs y", "b backs x")


def test_of_many_fights_the_firmest_are_told_and_the_others_counted():
    claims = [f"a backs x{n}" for n in range(5)] + ["b backs y"]
    fights = [claim(f"x{n} fights y", mode="label" if n < 3 else "act") for n in range(5)]
    (tension,) = tensions("proxy", *claims, *fights)
    assert tension.weakest == "act"
    assert "X4 and Y fight each other." in tension.sentence
    assert tension.statements[-1] == "There are 2 more such cases."


def test_a_fight_of_the_two_in_a_mode_left_out_is_told():
    assert lead("proxy", *FIGHT) == (
        "A and B are said to back opposite sides of a fight; nobody claims in this scope that the "
        "two fight each other themselves."
    )
    assert lead("proxy", *FIGHT, claim("a fights b", mode="thesis")) == (
        "A and B are said to back opposite sides of a fight; that the two fight each other "
        "themselves is claimed only in a mode that is left out (thesis)."
    )


# A fight that is only intended.


def intended(sentence, **more):
    return claim(sentence, mode="intent", **more)


def test_an_intended_fight_is_no_fight_that_clients_clash_in_or_proxies_stand_behind():
    sides = ("a backs x", "b backs y", "a allied-with b")
    meant = intended("x fights y")
    assert told("clients-clash", *sides, meant) == told("proxy", *sides, meant) == {}
    assert told("unbalanced-triad", "a backs x", "a backs y", meant) != {}
    assert set(told("clients-clash", *sides, meant, claim("x fights y", mode="label"))) == {
        "a b x y"
    }


def test_two_who_only_mean_to_fight_each_other_are_a_proxy_and_it_is_said():
    assert lead("proxy", *FIGHT, intended("a fights b")) == (
        "A and B are said to back opposite sides of a fight; that the two fight each other "
        "themselves is claimed only as an aim, a threat or a pledge."
    )
    left_out = claim("a fights b", mode="thesis")
    assert "(thesis)" in lead("proxy", *FIGHT, intended("a fights b"), left_out)


def test_an_intended_fight_is_hostility_and_told_as_such():
    backs = "a backs x"
    assert lead("double-stance", backs, intended("a fights x")) == (
        "A is said to back and to oppose X. "
        "Part of this is claimed as an aim, a threat or a pledge only."
    )
    opposes = "a opposes x"
    assert lead("double-stance", backs, opposes, intended("a fights x")) == (
        "A is said to back and to oppose X."
    )


def test_who_is_threatened_with_a_fight_is_not_the_hostile_one():
    backs = "a backs x"
    assert told("double-stance", backs, intended("a fights x", attacker="x")) == {}
    for attacker in ("a", "both", None):
        assert told("double-stance", backs, intended("a fights x", attacker=attacker)) != {}
    both = [intended("a fights x", attacker=each) for each in "ax"]
    assert told("double-stance", backs, *both) != {}
    threat = intended("a fights x", attacker="x")
    assert told("common-enemy", threat, "b opposes x") == {}
    assert told("common-enemy", claim("a fights x", attacker="x"), "b opposes x") != {}


# Common enemies and backers.


def test_a_common_enemy_of_two_who_have_no_tie():
    shared = ("a fights x", "b opposes x")
    assert told("common-enemy", *shared) == {"a b x": list(shared)}
    for tie in ("a backs b", "a fights b", "a part-of b", "a backs x"):
        assert told("common-enemy", *shared, tie) == {}


def test_who_is_only_opposed_by_another_is_not_against_it():
    assert told("common-enemy", "a fights x", "x opposes b") == {}
    assert told("common-enemy", "a opposes b", "b opposes c") == {}
    mutual = told("common-enemy", "a fights x", "b opposes x", "x opposes b")
    assert mutual == {"a b x": ["a fights x", "b opposes x"]}


def test_hostility_of_a_type_of_one_s_own_makes_a_common_enemy():
    types = {"bans": make_type("bans", {"sign": "negative"})}
    vocabulary = builtin_vocabulary().extend(types, {})
    bans = [claim(f"{one} bans x", vocabulary=vocabulary) for one in "ab"]
    (found,) = list_tensions(graph_of(*bans, vocabulary=vocabulary), kinds="common-enemy").tensions
    assert found.actors == ("a", "b", "x")


def test_a_common_backer_of_two_who_have_no_tie():
    assert told("common-backer", "x backs a", "x backs b") == {"a b x": ["x backs a", "x backs b"]}
    assert told("common-backer", "a backs x", "x backs b") == {}
    assert told("common-backer", "x backs a", "x backs b", "a linked-to b") == {}
    assert told("common-backer", "x backs a", "x backs b", "a opposes x") == {}


def test_what_several_share_is_told_once_a_pair():
    claims = [f"x{n} backs {one}" for n in range(5) for one in "ab"]
    assert lead("common-backer", *claims) == (
        "A and B are both said to be backed by X0, X1, X2 and 2 more; no tie between the two is "
        "claimed in this scope; balance theory would expect them on one side."
    )


def test_an_expectation_is_told_with_how_often_it_fails():
    (tension,) = tensions("common-enemy", "a fights x", "b opposes x")
    assert tension.lead == (
        "A and B are both said to be against X; no tie between the two is claimed in this scope; "
        "balance theory would expect them on one side."
    )
    assert "9.5 % of the pairs that share an enemy" in tension.statements[-1]

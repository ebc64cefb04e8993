"""Each kind of tension: what is one, what is none, and how it is worded."""

import pytest
from making import claim, graph_of

from graph.analysis.tensions import list_tensions
from graph.model.scope import Scope
from graph.model.vocabulary import builtin_vocabulary, make_type

KINDS = {"nato": "alliance", "csto": "alliance", "rebels": "umbrella", "front": "umbrella"}


def tensions(kind, *claims, scope=None):
    graph = graph_of(*claims, kinds=KINDS)
    return list_tensions(graph, scope or Scope(), kind).tensions


def relations_by_tension(kind, *claims):
    """Map the actors of each tension to its relations, both as text."""
    return {
        " ".join(each.actors): sorted(relation.id for relation in each.relations)
        for each in tensions(kind, *claims)
    }


def lead_of(kind, *claims, **more):
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
def test_allies_whose_clients_fight(bond):
    assert relations_by_tension("clients-clash", *FIGHT, *bond) == {
        "a b x y": sorted([*FIGHT, *bond])
    }


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
def test_those_on_different_sides(bond):
    assert relations_by_tension("clients-clash", *FIGHT, *bond) == {}


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
    assert relations_by_tension("clients-clash", *claims) == {}


def test_of_several_bonds_the_firmest_is_worded_then_the_shortest():
    label = claim("a allied-with b", mode="label")
    nato = ["a part-of nato", "b part-of nato"]
    assert (
        "a part-of nato" in relations_by_tension("clients-clash", *FIGHT, label, *nato)["a b x y"]
    )
    fight = ("p backs x", "z backs y", "x fights y")
    through = ["nato allied-with p", "z part-of nato"]
    relations = relations_by_tension("clients-clash", *fight, "p allied-with z", *through)[
        "p z x y"
    ]
    assert relations == sorted([*fight, "p allied-with z"])


def test_sponsors_of_both_sides_clash_once_a_side():
    both = ("a backs y", "b backs x")
    assert set(relations_by_tension("clients-clash", *FIGHT, *both, "a allied-with b")) == {
        "a b x y",
        "a b y x",
    }


def test_a_clash_is_worded_with_its_claimants():
    assert lead_of("clients-clash", *FIGHT, "a allied-with b") == (
        "A and B are said to be allies and yet to back opposing sides: A backing X, B backing Y."
    )


# Double stance.


def test_one_actor_backs_and_opposes_or_fights_another():
    assert relations_by_tension("double-stance", "a backs x", "a opposes x") == {
        "a x": ["a backs x", "a opposes x"]
    }
    assert relations_by_tension("double-stance", "a backs x", "x fights a") == {
        "a x": ["a backs x", "a fights x"]
    }
    assert relations_by_tension("double-stance", "a backs x", "x opposes a") == {}
    assert relations_by_tension("double-stance", "a allied-with x", "a opposes x") == {}


def test_an_actor_backs_a_member_and_opposes_its_umbrella_or_the_other_way_round():
    member = ("a backs x", "a opposes rebels", "x part-of rebels")
    assert relations_by_tension("double-stance", *member) == {"a x rebels": sorted(member)}
    umbrella = ("a backs rebels", "a fights x", "x part-of rebels")
    assert relations_by_tension("double-stance", *umbrella) == {"a x rebels": sorted(umbrella)}


def test_only_an_umbrella_passes_a_stance_on():
    assert (
        relations_by_tension("double-stance", "a backs x", "a opposes nato", "x part-of nato") == {}
    )


def test_what_is_direct_is_not_reported_again_through_an_umbrella():
    direct = ("a backs x", "a opposes x")
    more = ("a backs rebels", "x part-of rebels")
    assert relations_by_tension("double-stance", *direct, *more) == {"a x": sorted(direct)}


def test_several_umbrellas_make_one_tension():
    claims = ("a backs x", "a opposes rebels", "x part-of rebels", "a opposes front")
    assert set(relations_by_tension("double-stance", *claims, "x part-of front")) == {
        "a x front rebels"
    }


def test_backing_of_other_years_is_no_double_stance():
    then, now = claim("a backs x", start="2012", end="2013"), claim("a fights x", start="2015")
    assert relations_by_tension("double-stance", then, now) == {}


def test_a_double_stance_is_worded_with_its_claimants():
    assert lead_of("double-stance", "a backs x", "a opposes x", "a fights x") == (
        "A is said to back, to oppose and to fight X."
    )
    assert lead_of("double-stance", "a backs x", "a opposes rebels", "x part-of rebels") == (
        "A is said to back X and to oppose “REBELS”, and X is said to be part of “REBELS”."
    )
    assert lead_of("double-stance", "a backs rebels", "a fights x", "x part-of rebels") == (
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
    assert relations_by_tension("unbalanced-triad", *claims) == (
        {"a b c": sorted(claims)} if unbalanced else {}
    )


def test_a_triad_that_never_held_is_none():
    claims = [claim("a backs b", end="2012"), claim("a backs c", start="2013"), "b fights c"]
    assert relations_by_tension("unbalanced-triad", *claims) == {}


def test_a_triad_is_worded_in_full_and_never_as_fact():
    assert lead_of("unbalanced-triad", "b backs a", "c backs b", "a fights c") == (
        "Friendly ties are claimed between B and both A and C, hostile ties between A and C; by "
        "balance theory those two would be on one side."
    )
    assert lead_of("unbalanced-triad", "a fights b", "a fights c", "b fights c") == (
        "Hostile ties are claimed between any two of A, B and C; by balance theory in its strict "
        "form two of them would be on one side, in its weak form (Davis 1967) not."
    )


def test_a_triad_of_some_years_is_found_though_a_pair_changed_sides_later():
    graph = graph_of(
        claim("fra allied-with rus", start="1891", end="1917"),
        claim("fra allied-with gbr", start="1904", end="1917"),
        claim("gbr opposes rus", start="1872", end="1906"),
        claim("gbr allied-with rus", start="1907", end="1917"),
    )
    answer = list_tensions(graph, kinds="unbalanced-triad")
    (tension,) = answer.tensions
    assert "gbr allied-with rus" not in {each.id for each in tension.relations}
    assert tension.statements[-1] == (
        "By the dates claimed, all of this applies from 1904 to 1906."
    )
    assert answer.mixed_pairs == 0


def test_that_the_days_of_a_tension_rest_on_when_a_claim_was_said_is_said():
    (tension,) = tensions(
        "double-stance",
        claim("a backs b", start="2012", end="2015"),
        claim("a fights b", said="2013"),
    )
    assert tension.statements[-1] == (
        "By the dates claimed, all of this applies in 2013 (undated claims count on the day they "
        "were said)."
    )


def test_a_tie_of_a_triad_is_worded_as_it_is_claimed_of_then():
    (tension,) = tensions(
        "unbalanced-triad",
        claim("a backs b", start="2012", end="2015"),
        claim("a backs c", start="2012", end="2015"),
        claim("b fights c", start="2014", end="2014", mode="act"),
        claim("b fights c", start="2001", end="2001", mode="act", at="p2"),
    )
    assert "(2014)" in tension.statements[2]


def test_three_who_changed_sides_are_in_a_triad_of_each_time():
    then, now = {"start": "2012", "end": "2013"}, {"start": "2014", "end": "2015"}
    claims = [claim("a backs b"), claim("a backs c", **then), claim("b fights c", **then)]
    later = [claim("a fights c", **now), claim("b allied-with c", **now)]
    leads = [each.lead for each in tensions("unbalanced-triad", *claims, *later)]
    assert [each[:40] for each in leads] == [
        "Friendly ties are claimed between A and ",
        "Friendly ties are claimed between B and ",
    ]


@pytest.mark.parametrize(
    ("allied", "pairs"),
    [({}, 1), ({"start": "2012"}, 1), ({"start": "2012", "end": "2013"}, 0)],
)
def test_pairs_whose_two_signs_may_be_of_one_time_are_in_no_triad_and_counted(allied, pairs):
    graph = graph_of(
        "a backs b",
        "c backs a",
        claim("b fights c", start="2014"),
        claim("b allied-with c", **allied),
    )
    answer = list_tensions(graph, kinds="unbalanced-triad")
    assert (len(answer.tensions), answer.mixed_pairs) == (1 - pairs, pairs)
    note = (
        "Not counted in triangles: 1 pair with friendly and hostile ties that may overlap in time."
    )
    assert answer.mixed_note == (note if pairs else "")
    assert list_tensions(graph, kinds="proxy").mixed_pairs == 0


def test_pairs_in_no_triangle_are_not_counted_as_left_out_of_one():
    assert list_tensions(graph_of("a backs b", "a fights b")).mixed_pairs == 0


# When.


def test_a_tension_says_when_all_of_it_is_known_to_hold():
    fight = [claim(each, start="2012", end="2015") for each in FIGHT[:2]]
    dated = [*fight, claim("x fights y", start="2014-06", end="2016")]
    (tension,) = tensions("proxy", *dated)
    assert tension.statements[-1].endswith("applies from 2014-06 to 2015.")
    (undated,) = tensions("proxy", *FIGHT)
    assert not undated.statements[-1].startswith("By the dates")


# Contested.


def test_a_denied_relation_is_reported_with_the_words_of_both_sides():
    denial = claim("a backs b", stance="denies", by="b", at="p2")
    (tension,) = tensions("contested", "a backs b", denial)
    assert tension.actors == ("a", "b")
    assert tension.sentence == (
        "B denies what Ann Author says about A and B. "
        "According to Ann Author (DP, commentary, p1), A backs B. [contested] "
        "B (in DP, commentary, p2) denies that A backs B."
    )


def test_several_who_deny_and_several_who_claim_are_named():
    claims = (
        claim("a backs b", by="unnamed"),
        claim("a backs b", by="c", at="p2"),
        claim("a backs b", by="a", stance="denies", at="p3"),
        claim("a backs b", by="b", stance="denies", at="p4"),
    )
    (tension,) = tensions("contested", *claims, "c linked-to a")
    assert tension.sentence.startswith("A and B deny what unnamed sources and C say about A and B.")


def test_who_claims_what_is_not_denied_is_not_named_as_denied():
    claims = (
        claim("a backs b", means=("weapons",)),
        claim("a backs b", by="c", means=("troops",), at="p2"),
        claim("a backs b", by="a", stance="denies", means=("troops",), at="p3"),
    )
    (tension,) = tensions("contested", *claims, "c linked-to a")
    assert tension.sentence.startswith("A denies what C says about A and B.")


def test_a_pair_on_both_sides_is_contested_once():
    claims = ("a backs b", "b opposes a", "a fights b")
    assert relations_by_tension("contested", *claims, "a part-of b") == {"a b": sorted(claims)}


def test_withholding_contests_nothing():
    assert (
        relations_by_tension(
            "contested", "a backs b", claim("a backs b", stance="withholds", by="b")
        )
        == {}
    )


def test_the_other_side_is_reported_where_the_scope_leaves_its_type_out():
    claims = ("a backs b", "a opposes b")
    for scope in (Scope(types="backs"), Scope(signs="positive")):
        (tension,) = tensions("contested", *claims, scope=scope)
        assert [relation.id for relation in tension.relations] == list(claims)


def test_the_other_side_is_reported_though_only_others_say_so():
    claims = ("a backs b", claim("a opposes b", by="c"))
    (tension,) = tensions("contested", *claims, scope=Scope(relayed=False))
    assert [relation.id for relation in tension.relations] == ["a backs b", "a opposes b"]


def test_a_denial_of_other_means_contests_nothing():
    weapons = claim("a backs b", means=("weapons",))
    denial = claim("a backs b", stance="denies", by="a", means=("troops",))
    assert relations_by_tension("contested", weapons, denial) == {}
    assert "[contested in part]" in tensions("contested", "a backs b", denial)[0].sentence


# Changed sides.


def test_a_pair_that_once_fought_and_is_now_allied_changed_sides():
    (tension,) = tensions("changed-sides", claim("a fights b", end="past"), "a backs b")
    assert tension.sentence == (
        "By the dates claimed, A and B changed sides. "
        "According to Ann Author (DP, commentary, p1), A backs B. [changed sides] "
        "According to Ann Author (DP, commentary, p1), A and B fought each other "
        "(ended, unknown when). [changed sides] "
        "By the dates claimed, they are known to be on one side on 2024-12-03 (undated claims "
        "count on the day they were said); on opposite sides at no known date."
    )


def test_undated_claims_of_other_years_may_indicate_a_change():
    claims = [claim("a fights b", said="2010"), "a backs b"]
    assert lead_of("changed-sides", *claims) == (
        "A and B are said to be on one side and on opposite sides, and no day is known on which "
        "both apply; they may have changed sides."
    )
    for kind in ("contested", "double-stance"):
        assert relations_by_tension(kind, *claims) == {}


def test_a_pair_on_both_sides_at_one_time_is_contested_and_has_not_changed():
    claims = ["a backs b", "a fights b", claim("a opposes b", start="2012", end="2013")]
    assert relations_by_tension("changed-sides", *claims) == {}
    assert set(relations_by_tension("contested", *claims)) == {"a b"}


def test_the_other_side_of_a_change_is_reported_where_the_scope_leaves_its_type_out():
    claims = ("a backs b", claim("a fights b", end="past"))
    (tension,) = tensions("changed-sides", *claims, scope=Scope(types="backs"))
    assert [relation.id for relation in tension.relations] == ["a backs b", "a fights b"]


# Proxies.


def test_two_who_back_opposite_sides_and_do_not_fight():
    assert relations_by_tension("proxy", *FIGHT) == {"a b x y": sorted(FIGHT)}
    assert relations_by_tension("proxy", *FIGHT, "a fights b") == {}
    assert set(relations_by_tension("proxy", *FIGHT, "a opposes b")) == {"a b x y"}


def test_a_pair_is_reported_once_with_all_its_fights():
    more = ("a backs v", "b backs w", "v fights w", "w fights x")
    assert relations_by_tension("proxy", *FIGHT, *more) == {"a b v w x y": sorted({*FIGHT, *more})}
    assert "opposing sides of 3 fights" in lead_of("proxy", *FIGHT, *more)


def test_a_fight_is_counted_once_where_both_back_both_sides():
    assert "opposing sides of a fight" in lead_of("proxy", *FIGHT, "a backs y", "b backs x")


def test_of_many_fights_the_firmest_are_worded_and_the_others_counted():
    claims = [f"a backs x{n}" for n in range(5)] + ["b backs y"]
    fights = [claim(f"x{n} fights y", mode="label" if n < 3 else "act") for n in range(5)]
    (tension,) = tensions("proxy", *claims, *fights)
    assert tension.weakest == "act"
    assert "X4 and Y fight each other." in tension.sentence
    assert tension.statements[-1] == "There are 2 more such cases."


def test_a_fight_of_the_two_in_a_mode_left_out_is_reported():
    assert lead_of("proxy", *FIGHT) == (
        "A and B are said to back opposing sides of a fight; no source here says that they "
        "fight each other directly."
    )
    assert lead_of("proxy", *FIGHT, claim("a fights b", mode="thesis")) == (
        "A and B are said to back opposing sides of a fight; that they fight each other "
        "directly is claimed only with a strength that is left out (interpretation)."
    )


# A fight that is only intended.


def intended(sentence, **more):
    return claim(sentence, mode="intent", **more)


def test_an_intended_fight_is_no_fight_that_clients_clash_in_or_proxies_support():
    sides = ("a backs x", "b backs y", "a allied-with b")
    meant = intended("x fights y")
    assert (
        relations_by_tension("clients-clash", *sides, meant)
        == relations_by_tension("proxy", *sides, meant)
        == {}
    )
    assert relations_by_tension("unbalanced-triad", "a backs x", "a backs y", meant) != {}
    assert set(
        relations_by_tension("clients-clash", *sides, meant, claim("x fights y", mode="label"))
    ) == {"a b x y"}


def test_two_who_only_mean_to_fight_each_other_are_a_proxy_and_this_is_reported():
    assert lead_of("proxy", *FIGHT, intended("a fights b")) == (
        "A and B are said to back opposing sides of a fight; that they fight each other "
        "directly is claimed only as an aim, a threat or a pledge."
    )
    left_out = claim("a fights b", mode="thesis")
    assert "(interpretation)" in lead_of("proxy", *FIGHT, intended("a fights b"), left_out)


def test_an_intended_fight_is_hostility_and_worded_as_such():
    backs = "a backs x"
    assert lead_of("double-stance", backs, intended("a fights x")) == (
        "A is said to back and to oppose X. "
        "Part of this is claimed as an aim, a threat or a pledge only."
    )
    opposes = "a opposes x"
    assert lead_of("double-stance", backs, opposes, intended("a fights x")) == (
        "A is said to back and to oppose X."
    )


def test_who_is_threatened_with_a_fight_is_not_the_hostile_one():
    backs = "a backs x"
    assert relations_by_tension("double-stance", backs, intended("a fights x", attacker="x")) == {}
    for attacker in ("a", "both", None):
        assert (
            relations_by_tension("double-stance", backs, intended("a fights x", attacker=attacker))
            != {}
        )
    both = [intended("a fights x", attacker=each) for each in "ax"]
    assert relations_by_tension("double-stance", backs, *both) != {}
    threat = intended("a fights x", attacker="x")
    assert relations_by_tension("common-enemy", threat, "b opposes x") == {}
    assert (
        relations_by_tension("common-enemy", claim("a fights x", attacker="x"), "b opposes x") != {}
    )


# Common enemies and backers.


def test_a_common_enemy_of_two_who_have_no_tie():
    shared = ("a fights x", "b opposes x")
    assert relations_by_tension("common-enemy", *shared) == {"a b x": list(shared)}
    for tie in ("a backs b", "a fights b", "a part-of b", "a backs x"):
        assert relations_by_tension("common-enemy", *shared, tie) == {}


def test_who_is_only_opposed_by_another_is_not_against_it():
    assert relations_by_tension("common-enemy", "a fights x", "x opposes b") == {}
    assert relations_by_tension("common-enemy", "a opposes b", "b opposes c") == {}
    mutual = relations_by_tension("common-enemy", "a fights x", "b opposes x", "x opposes b")
    assert mutual == {"a b x": ["a fights x", "b opposes x"]}


def test_hostility_of_a_type_of_one_s_own_makes_a_common_enemy():
    types = {"bans": make_type("bans", {"sign": "negative"})}
    vocabulary = builtin_vocabulary().extend(types, {})
    bans = [claim(f"{one} bans x", vocabulary=vocabulary) for one in "ab"]
    (found,) = list_tensions(graph_of(*bans, vocabulary=vocabulary), kinds="common-enemy").tensions
    assert found.actors == ("a", "b", "x")


def test_a_common_backer_of_two_who_have_no_tie():
    assert relations_by_tension("common-backer", "x backs a", "x backs b") == {
        "a b x": ["x backs a", "x backs b"]
    }
    assert relations_by_tension("common-backer", "a backs x", "x backs b") == {}
    assert relations_by_tension("common-backer", "x backs a", "x backs b", "a linked-to b") == {}
    assert relations_by_tension("common-backer", "x backs a", "x backs b", "a opposes x") == {}


def test_what_several_share_is_reported_once_a_pair():
    claims = [f"x{n} backs {one}" for n in range(5) for one in "ab"]
    assert lead_of("common-backer", *claims) == (
        "A and B are both said to be backed by X0, X1, X2 and 2 more; no tie between the two is "
        "claimed in this scope; by balance theory they would be on one side."
    )


def test_an_expectation_is_reported_with_how_often_it_fails():
    (tension,) = tensions("common-enemy", "a fights x", "b opposes x")
    assert tension.lead == (
        "A and B are both said to be against X; no tie between the two is claimed in this scope; "
        "by balance theory they would be on one side."
    )
    assert "9.5 % of the pairs that share an enemy" in tension.statements[-1]

"""How balanced claims are, and the blocs that fit them best."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import ACTORS, claim, claim_lists, graph_of
from rounds import examples
from signed_networks import make_alliances

from graph.analysis.balance import lower_bound as cycles
from graph.analysis.balance import measure_balance
from graph.analysis.balance import milp as programme
from graph.analysis.balance.wording import say_conflicts, say_split, say_sureness, say_triads
from graph.model.errors import ScopeError
from graph.model.graph_data import read_graph
from graph.model.scope import Scope

FOES = ("a fights b", "a fights c", "b fights c")


def balance_of(*given, scope=None, **more):
    return measure_balance(graph_of(*given), scope or Scope(), **more)


def against(split):
    return [relation.id for relation in split.against]


# What is counted.


def test_balanced_ties_all_fit_the_split():
    found = balance_of("a backs b", "b fights c", "a fights c")
    assert say_conflicts(found) == "all 3 ties counted fit this split"


def test_triads_are_counted_by_their_signs_and_judged_by_their_product():
    found = balance_of("a backs b", "b allied-with c", "c backs a", "d fights a", "d opposes b")
    assert found.triads == {"+++": 1, "++-": 0, "+--": 1, "---": 0}
    assert found.balanced_share == 1.0
    assert balance_of(*FOES).triads == {"+++": 0, "++-": 0, "+--": 0, "---": 1}
    assert balance_of(*FOES).balanced_share == 0.0


def test_without_a_triad_there_is_no_share():
    found = balance_of("a backs b", "b fights c")
    assert found.balanced_share is None
    assert found.as_json()["balanced_share"] is None


def test_a_pair_counts_once_whatever_the_number_of_its_relations_and_their_direction():
    found = balance_of("a fights b", "a opposes b", "b opposes a", "a fights c", "b fights c")
    assert (found.positive, found.negative) == (0, 3)
    assert (found.two.low, found.two.high) == (1, 1)


def test_a_pair_with_both_signs_is_listed_and_counts_nowhere():
    found = balance_of("a backs b", "a fights b", "b backs c", "a backs c")
    assert [[relation.id for relation in pair.relations] for pair in found.mixed] == [
        ["a backs b", "a fights b"]
    ]
    assert (found.positive, found.negative) == (2, 0)
    assert sum(found.triads.values()) == 0
    assert (found.two.high, found.two.against) == (0, ())


def test_an_actor_with_nothing_but_a_mixed_pair_is_in_no_bloc():
    found = balance_of("a backs b", "a fights b", "b backs c")
    assert found.two.blocs == (("b", "c"),)


def test_structure_is_left_out_also_with_a_signed_tie():
    found = balance_of("a part-of b", "a backs b", "c leads d", "e linked-to a")
    assert found.two.blocs == (("a", "b"),)
    assert found.mixed == ()


def test_what_is_only_denied_is_no_tie():
    found = balance_of("a backs b", claim("b fights c", stance="denies"))
    assert found.two.blocs == (("a", "b"),)


def test_theses_are_left_out_unless_modes_are_named_and_the_answer_says_so():
    claims = ("a backs b", claim("b fights c", mode="thesis"))
    found = balance_of(*claims)
    assert (found.theses_left_out, found.two.blocs) == (True, (("a", "b"),))
    assert found.as_json()["theses_left_out"] is True
    asked = balance_of(*claims, scope=Scope(modes="thesis,act"))
    assert (asked.theses_left_out, asked.two.blocs) == (False, (("a", "b"), ("c",)))


@pytest.mark.parametrize(
    ("claims", "scope", "expected"),
    [
        (("a backs b",), {}, False),
        (("a backs b", claim("a backs b", mode="thesis")), {}, False),
        (("a backs b", claim("b part-of c", mode="thesis")), {}, False),
        (("a backs b", claim("b fights c", mode="thesis")), {"types": "backs"}, False),
        (("a backs b", claim("b fights c", mode="thesis", start="2012")), {"as_of": "2011"}, False),
        (("a backs b", claim("b fights c", mode="thesis", said=None)), {"as_of": "2011"}, True),
        ((claim("a backs b", said=None), claim("a backs b", mode="thesis", start="2011")),
         {"as_of": "2012"}, True),
        (("a backs b", claim("a backs b", by="us", mode="thesis")), {"single_voice": False}, True),
    ],
)  # fmt: skip
def test_it_is_said_that_theses_are_left_out_only_where_some_are(claims, scope, expected):
    found = measure_balance(graph_of(*claims), Scope(**scope))
    assert found.theses_left_out is expected


def test_at_one_date_a_pair_may_be_of_one_sign_and_undated_relations_are_counted():
    claims = (
        claim("a allied-with b", start="1872", end="1878"),
        claim("a fights b", start="1890", end="1895"),
        claim("b backs c", said=None),
    )
    always = balance_of(*claims)
    assert (len(always.changed), always.negative, always.unknown) == (1, 1, 0)
    then = balance_of(*claims, scope=Scope(as_of="1891"))
    assert (then.changed, then.negative, then.positive, then.unknown) == ((), 1, 0, 1)


# The split into two blocs.


def test_a_balanced_network_has_two_blocs_and_nothing_against_them():
    found = balance_of("b backs c", "a fights b", "a fights c", "d allied-with a")
    assert found.two.blocs == (("a", "d"), ("b", "c"))
    assert (found.two.interval, found.unique) == ({"low": 0, "high": 0, "proved": True}, True)
    assert found.together_always == (("a", "d"), ("b", "c"))


def test_the_bloc_with_the_smallest_id_comes_first_in_each_piece():
    found = balance_of("z fights b", "y fights a")
    assert found.two.blocs == (("a", "b"), ("y", "z"))


def test_the_relations_against_the_split_are_all_of_the_pair_and_reported_with_their_claimants():
    claims = ["a backs b", "b backs c", "c backs d", "d backs a", "a backs c"]
    found = balance_of(*claims, "b fights d", claim("d opposes b", by="a Witness"))
    assert (found.two.blocs, found.unique) == ((("a", "b", "c", "d"),), True)
    assert against(found.two) == ["b fights d", "d opposes b"]
    assert found.two.statements == (
        "According to Ann Author (DP, commentary, p1), B and D fight each other.",
        "According to a Witness (in DP, commentary, p1), D opposes B.",
    )


def test_three_enemies_have_no_one_best_split_and_nobody_is_always_together():
    found = balance_of(*FOES)
    assert (found.two.high, found.unique, found.together_always) == (1, False, ())
    assert len(found.two.against) == 1


def test_what_only_one_actor_joins_is_judged_separately():
    second = ("c fights d", "c fights e", "d fights e", "e backs f", "f backs g")
    found = balance_of(*FOES, *second)
    assert (found.two.low, found.two.high) == (2, 2)
    assert found.together_always == (("e", "f", "g"),)


def test_pieces_that_no_tie_joins_leave_no_one_best_split():
    found = balance_of("a backs b", "c fights d")
    assert (found.pieces, found.unique) == (2, False)
    assert found.together_always == (("a", "b"),)


def test_who_is_together_only_by_being_against_others_is_named_separately():
    hostile = (f"{one} opposes {other}" for one in "ab" for other in "xy")
    graph = graph_of("a backs b", *hostile, "c opposes x", "m opposes n")
    assert say_sureness(read_graph(graph), measure_balance(graph))[2:] == [
        "Together in each of the best splits (proved): A and B; only by hostility to the other "
        "bloc: C.",
        "Together in each of the best splits (proved): only by hostility to the other bloc: "
        "X and Y.",
    ]


def test_where_nobody_is_against_anybody_there_is_one_bloc():
    assert say_split(balance_of("a backs b")).startswith("One bloc: the only tie fits this split")


def test_who_is_in_a_small_piece_is_named_for_the_side_is_arbitrary():
    graph = graph_of("a backs b", "b backs c", "x fights y", "m leads x", kinds={"m": "person"})
    found = measure_balance(graph)
    assert found.as_json()["loose"] == [["m", "x", "y"]]
    assert say_sureness(read_graph(graph), found)[0] == (
        "The ties form 2 separate components, so it is arbitrary which side these are "
        "on: M, X and Y."
    )


def test_structure_of_a_pair_is_not_worded_as_against_the_split():
    found = balance_of(*FOES, "a part-of b", "b part-of c", "a part-of c")
    (reported,) = against(found.two)
    assert reported in FOES


def test_cohesiveness_and_divisiveness_are_shares_of_the_ties_within_and_between():
    claims = ["a backs b", "b backs c", "c backs a", "a backs d", "b backs d", "c fights d"]
    found = balance_of(*claims, "e fights a", "e fights b", "e fights c", "e fights d")
    assert found.two.blocs == (("a", "b", "c", "d"), ("e",))
    assert (found.two.cohesiveness, found.two.divisiveness) == (5 / 6, 1.0)
    assert balance_of("a backs b").two.divisiveness is None
    assert balance_of("a fights b").two.cohesiveness is None


def test_a_scope_without_ties_has_no_blocs():
    found = balance_of("a part-of b")
    assert (found.two.blocs, found.two.interval["high"], found.pieces) == ((), 0, 0)


def test_a_scope_that_names_what_is_not_there_is_an_error():
    with pytest.raises(ScopeError):
        balance_of("a backs b", scope=Scope(types="loves"))


def test_who_is_in_a_bloc_only_by_being_against_the_other_is_listed_separately():
    found = balance_of("a backs b", "c fights a", "c fights b", "d backs c", "e fights a")
    assert found.two.blocs == (("a", "b"), ("c", "d", "e"))
    assert found.two.only_against == ((), ("e",))


def test_among_equal_splits_the_one_that_separates_the_fewest_positive_ties_is_shown():
    """Client is either with its backer or against its foe, whom the backer backs too."""
    found = balance_of("backer backs client", "backer backs foe", "client fights foe")
    assert (found.two.high, found.unique) == (1, False)
    assert found.two.blocs == (("backer", "client", "foe"),)
    assert against(found.two) == ["client fights foe"]


def test_who_is_elsewhere_in_another_best_split_is_marked_with_what_decides_it():
    core = ["a allied-with b", "b allied-with c", "a allied-with c", "d fights a", "d fights b"]
    found = balance_of(*core, "client backs a", "client backs d")
    assert [each.actors for each in found.either_side] == [("client",)]
    deciding = [relation.id for relation in found.either_side[0].relations]
    assert deciding == ["client backs a", "client backs d"]
    assert balance_of(*core).either_side == ()


@pytest.mark.parametrize("seed", [4, 5])
def test_what_is_worded_listed_and_shown_is_one_split(seed, monkeypatch):
    """With the solver out of the way too, where the search is all there is."""
    verbs = {1: "allied-with", -1: "opposes"}
    ties = [f"n{i:03} {verbs[sign]} n{j:03}" for i, j, sign in make_alliances(seed).edges]
    monkeypatch.setattr(programme, "LARGEST", 0)
    monkeypatch.setattr(cycles, "ROUNDS", 0)
    found = balance_of(*ties)
    side = {id: at for at, bloc in enumerate(found.two.blocs) for id in bloc}
    counted = [tie for tie in ties if (side[tie[:4]] == side[tie[-4:]]) != ("allied" in tie)]
    assert len(counted) == found.two.high == len(found.two.against)
    assert not found.two.proved
    assert say_split(found).startswith(f"Two blocs: {found.counted - found.two.high:,} of")
    assert f"no split fits more than {found.counted - found.two.low:,}" in say_split(found)


# The answer as data and in words.


def test_the_answer_as_json_has_its_keys():
    found = balance_of(*FOES, "a backs d", "a fights d").as_json()
    relation = found["against_the_split"][0]
    assert set(found) == {
        *("scope", "unknown", "theses_left_out", "ties", "memberships", "pairs", "mixed"),
        *("changed", "joined", "not_joined", "pieces", "loose", "triads", "balanced_share"),
        *("frustration", "blocs", "only_against", "unique", "together_always", "either_side"),
        *("cohesiveness", "divisiveness", "against_the_split", "statements", "structure_across"),
    }
    assert found["frustration"] == {"low": 1, "high": 1, "proved": True}
    assert found["ties"] == {"positive": 0, "negative": 3}
    assert found["mixed"][0]["pair"] == ["a", "d"]
    assert relation["claims"][0]["by"] == ["Ann Author"]
    assert found["scope"] == {"modes": ["act", "intent", "label"]}


def test_what_is_not_known_is_null_in_json_and_stated_in_text():
    from dataclasses import replace

    graph = graph_of(*FOES)
    found = measure_balance(graph)
    unsure = replace(
        found, unique=None, together_always=None, two=replace(found.two, low=0, high=1)
    )
    assert unsure.as_json()["unique"] is None
    assert unsure.as_json()["together_always"] is None
    assert unsure.as_json()["frustration"]["proved"] is False
    assert "no split fits more than 3" in say_conflicts(unsure)
    proved = say_conflicts(found)
    assert proved == ("2 of the 3 ties counted fit this split (proved: no split fits more)")
    assert say_sureness(read_graph(graph), unsure) == [
        "It is not known whether another split fits as many ties."
    ]


def test_the_words_say_that_no_triad_can_be_judged():
    assert "no triad can be judged" in say_triads(balance_of("a backs b"))


@examples(30)
@given(claim_lists(actors=(*ACTORS, "d", "e")), st.randoms(use_true_random=False))
def test_the_order_of_the_claims_changes_nothing(claims, random):
    shuffled = list(claims)
    random.shuffle(shuffled)
    wanted, found = (balance_of(*each).as_json() for each in (claims, shuffled))
    for one in (wanted, found):
        del one["statements"]
        for name in ("against_the_split", "structure_across"):
            one[name] = [each["id"] for each in one[name]]
        for name in ("mixed", "changed", "joined", "either_side"):
            for each in one[name] or ():
                each["relations"] = [relation["id"] for relation in each["relations"]]
    assert wanted == found

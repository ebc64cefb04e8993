"""How far two codings of one article agree."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, claim_lists, dataset_of

from graph.analysis.agreement import measure_agreement, measure_kappa
from graph.model.errors import QuestionError
from graph.model.records import Actor, Dataset
from graph.model.vocabulary import builtin_vocabulary


def agree(first, second):
    return measure_agreement(dataset_of(*first), dataset_of(*second))


def sentences(claims):
    return [f"{each.from_actor} {each.type} {each.to_actor}" for each in claims]


def test_a_pair_in_one_paragraph_counts_once_whatever_is_claimed_of_it():
    units = agree(["us backs fsa", "us leads fsa"], ["fsa opposes us"]).units
    assert (units.first, units.second, units.both) == (1, 1, 1)


def test_the_same_pair_in_another_paragraph_is_another_unit():
    units = agree(["us backs fsa"], [claim("us backs fsa", at="p2")]).units
    assert (units.first, units.second, units.both) == (1, 1, 0)


def test_the_same_pair_in_another_source_is_another_unit():
    units = agree(["us backs fsa"], [claim("us backs fsa", source="t")]).units
    assert units.both == 0


def test_shares_of_pairs_are_of_each_coding_and_of_all():
    first = ["a backs b", "a backs c", "a backs d", "a backs e"]
    units = agree(first, ["a backs b", "a backs c", "b backs c"]).units
    assert units.both == 2
    assert units.share_of_first == 2 / 4
    assert units.share_of_second == 2 / 3
    assert units.jaccard == 2 / 5


def test_codings_without_claims_have_no_shares():
    agreement = agree([], [])
    assert (agreement.units.jaccard, agreement.units.share_of_first) == (None, None)
    assert (agreement.on("type").share, agreement.on("type").kappa) == (None, None)


def test_two_codings_that_are_the_same_agree_in_full():
    coding = ["us backs fsa", claim("turkey fights ypg", mode="label"), "hts part-of fsa"]
    agreement = agree(coding, coding)
    assert agreement.units.jaccard == 1
    assert [each.share for each in agreement.properties] == [1] * 6
    assert agreement.on("type").kappa == 1
    assert agreement.only_first == agreement.only_second == agreement.differences == ()


def test_kappa_on_mode_is_what_a_hand_computes():
    # 3 of 4 agree. By chance: act 2/4 * 1/4, label 2/4 * 3/4, together 1/2. (3/4 - 1/2) / (1/2).
    pairs = ["a backs b", "a backs c", "a backs d", "a backs e"]
    first = [claim(each, mode=mode) for each, mode in zip(pairs, _modes("aall"), strict=True)]
    second = [claim(each, mode=mode) for each, mode in zip(pairs, _modes("alll"), strict=True)]
    mode = agree(first, second).on("mode")
    assert (mode.matched, mode.same, mode.share) == (4, 3, 0.75)
    assert mode.kappa == pytest.approx(0.5)


def _modes(letters):
    return [{"a": "act", "l": "label"}[letter] for letter in letters]


def test_kappa_on_a_table_of_two_by_two_is_what_a_hand_computes():
    # 35 of 50 agree; by chance 25/50 * 30/50 + 25/50 * 20/50 = 1/2; (0.7 - 0.5) / 0.5 = 0.4.
    table = {("+", "+"): 20, ("+", "-"): 5, ("-", "+"): 10, ("-", "-"): 15}
    pairs = [pair for pair, times in table.items() for _ in range(times)]
    assert measure_kappa(pairs) == pytest.approx(0.4)


def test_kappa_is_below_zero_where_coders_agree_less_than_by_chance():
    assert measure_kappa([("+", "-"), ("-", "+")]) == pytest.approx(-1)


def test_kappa_is_undefined_where_both_always_choose_the_same():
    assert measure_kappa([("+", "+"), ("+", "+")]) is None


def test_kappa_is_zero_where_each_always_chooses_another():
    assert measure_kappa([("+", "-"), ("+", "-")]) == 0


@pytest.mark.parametrize(
    ("one", "other", "properties"),
    [
        ("a backs b", "a allied-with b", ("type", "direction")),
        ("a backs b", "a opposes b", ("type", "sign")),
        ("a backs b", "b backs a", ("direction",)),
        ("a backs b", claim("a backs b", mode="label"), ("mode",)),
        ("a backs b", claim("a backs b", stance="denies"), ("stance",)),
        ("a backs b", claim("a backs b", by="c"), ("claimant",)),
        (claim("a backs b", by=("c", "d")), claim("a backs b", by="d"), ("claimant",)),
        ("a fights b", "b fights a", ()),
        ("a backs b", claim("a backs b", start="2012", note="Funds."), ()),
    ],
)
def test_a_difference_names_the_properties_in_which_two_claims_differ(one, other, properties):
    agreement = agree([one], [other])
    assert [each.properties for each in agreement.differences] == (
        [properties] if properties else []
    )
    unequal = {each.property for each in agreement.properties if each.same == 0}
    assert unequal == set(properties)


def test_of_several_claims_about_a_pair_those_alike_are_matched():
    first = [claim("a backs b", mode="label"), claim("a backs b", by="c"), "a opposes b"]
    second = ["a opposes b", claim("a backs b", by="c"), claim("a backs b", mode="label")]
    assert agree(first, second).differences == ()


def test_claims_that_have_no_equal_are_matched_with_the_nearest():
    first = [claim("a backs b", stance="denies"), claim("a backs b", mode="label", by="c")]
    second = [claim("a backs b", mode="label", by="d"), "a backs b"]
    found = {each.first.stance: each.properties for each in agree(first, second).differences}
    assert found == {"denies": ("stance",), "supports": ("claimant",)}


def test_of_two_claims_that_are_equally_near_the_same_is_matched_in_any_order():
    second = [claim("a backs b", mode="label"), claim("a backs b", mode="intent")]
    found, again = agree(["a backs b"], second), agree(["a backs b"], second[::-1])
    assert found.differences == again.differences


def test_claims_beyond_the_matched_ones_are_listed_as_one_codings_only():
    agreement = agree(["a backs b", "a leads b", "a backs c"], ["a backs b", "b backs c"])
    assert sentences(agreement.only_first) == ["a leads b", "a backs c"]
    assert sentences(agreement.only_second) == ["b backs c"]
    assert agreement.on("type").matched == 1


def test_codings_of_two_articles_are_refused():
    other = dataset_of()
    nothing = Dataset(builtin_vocabulary())
    with pytest.raises(QuestionError, match='no source in common: "s" and "t" and none'):
        measure_agreement(other, nothing)


def test_the_answer_as_plain_data_contains_claims_and_figures():
    data = agree(["a backs b", "a backs c"], [claim("a backs b", mode="label")]).as_json()
    json.dumps(data)
    assert data["units"]["jaccard"] == 0.5
    assert data["properties"][0]["property"] == "type"
    assert data["only_first"][0]["to"] == "c"
    assert data["only_second"] == []
    (difference,) = data["differences"]
    assert (difference["at"], difference["actors"]) == ("p1", ["a", "b"])
    assert difference["properties"] == ["mode"]
    assert (difference["first"]["mode"], difference["second"]["mode"]) == ("act", "label")


@given(claim_lists())
def test_a_coding_agrees_with_itself(claims):
    agreement = agree(claims, claims)
    assert agreement.differences == agreement.only_first == agreement.only_second == ()


crowded = claim_lists(actors=("a", "b"))


@given(crowded, crowded, st.randoms(use_true_random=False))
def test_the_order_of_claims_in_the_file_changes_no_figure(first, second, random):
    shuffled = random.sample(second, len(second))
    agreement, again = agree(first, second), agree(first, shuffled)
    assert agreement.units == again.units
    assert agreement.properties == again.properties


@given(claim_lists(), claim_lists())
def test_every_claim_is_matched_or_listed_once(first, second):
    agreement = agree(first, second)
    matched = agreement.on("type").matched
    assert matched + len(agreement.only_first) == len(first)
    assert matched + len(agreement.only_second) == len(second)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Ali Khan", "ali khan"),
        ("Paul O’Neill", "Paul O'Neill"),
        ("Jose\u0301 Ruiz", "José Ruiz"),
        ("ali", "ALI KHAN"),
        ("Ali K.", "ali"),
        ("Ali Khan", "ali"),
    ],
)
def test_claimants_are_compared_without_regard_to_letter_case_and_by_the_actor_they_are(
    mine, theirs
):
    ali = Actor("ali", "Ali Khan", "person", aliases=("Ali K.",))
    first, second = (dataset_of(claim("us backs fsa", by=by)) for by in (mine, theirs))
    for one, other in [(first, second), (second, first)]:
        listed = replace(one, actors={**one.actors, "ali": ali})
        found = measure_agreement(listed, other).on("claimant")
        assert (found.matched, found.same) == (1, 1)


def test_other_claimants_and_another_order_of_them_differ():
    for mine, theirs in [("Ali Khan", "Ali Kahn"), (("Ali", "Bo"), ("Bo", "Ali"))]:
        found = agree([claim("us backs fsa", by=mine)], [claim("us backs fsa", by=theirs)])
        assert found.on("claimant").same == 0

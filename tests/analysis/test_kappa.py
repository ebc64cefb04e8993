"""Kappa and how common categories are, against published tables and values worked by hand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, dataset_of

from graph.analysis.agreement import measure_agreement, measure_kappa
from graph.analysis.agreement.kappa import adjust_kappa, compare_answers
from graph.model.records import Paragraph

# Two tables with the same share of equal answers, from Feinstein and Cicchetti (1990), "High
# agreement but low kappa: I. The problems of two paradoxes", Journal of Clinical Epidemiology 43.
BALANCED, ONE_SIDED = (40, 9, 6, 45), (80, 10, 5, 5)


@pytest.mark.parametrize(("table", "kappa"), [(BALANCED, 0.70), (ONE_SIDED, 0.32)])
def test_kappas_of_the_published_paradox(table, kappa):
    found = compare_answers(*table)
    assert found.share == 0.85
    assert round(found.kappa, 2) == kappa


def test_both_tables_have_the_same_adjusted_kappa_and_tell_their_prevalence():
    balanced, one_sided = compare_answers(*BALANCED), compare_answers(*ONE_SIDED)
    # PABAK is twice the share minus one (Byrt, Bishop and Carlin, 1993).
    assert round(balanced.adjusted, 9) == round(one_sided.adjusted, 9) == 0.7
    # By hand: (40 - 45) / 100 and (80 - 5) / 100; (9 - 6) / 100 and (10 - 5) / 100.
    assert (balanced.prevalence_index, one_sided.prevalence_index) == (-0.05, 0.75)
    assert (balanced.bias_index, one_sided.bias_index) == (0.03, 0.05)


def test_kappa_of_three_categories():
    # Cohen (1960) worked with a table of three: 200 cases, 70 % equal, 41 % by chance.
    table = [[88, 10, 2], [14, 40, 6], [18, 10, 12]]
    pairs = [
        (row, column)
        for row, counts in enumerate(table)
        for column, number in enumerate(counts)
        for _ in range(number)
    ]
    # (0.70 - 0.41) / (1 - 0.41)
    assert round(measure_kappa(pairs), 3) == 0.492


def test_with_more_categories_chance_is_one_of_them():
    # Brennan and Prediger (1981): (0.70 - 1/3) / (1 - 1/3) = 0.55.
    assert round(adjust_kappa(0.70, 3), 9) == 0.55


counts = st.integers(0, 60)


@given(counts, counts, counts, counts)
def test_a_table_and_its_answers_one_by_one_have_the_same_kappa(both, first, second, neither):
    found = compare_answers(both, first, second, neither)
    pairs = [(1, 1)] * both + [(1, 0)] * first + [(0, 1)] * second + [(0, 0)] * neither
    assert (found is None) == (not pairs)
    if found:
        assert found.kappa == measure_kappa(pairs)


def test_the_share_of_each_value_is_told_of_each_coding():
    first = ["a backs b", "a backs c", claim("a backs d", mode="label")]
    second = ["a backs b", claim("a backs c", mode="label"), claim("a backs d", mode="label")]
    mode = measure_agreement(dataset_of(*first), dataset_of(*second)).on("mode")
    told = [
        (each.category, round(each.first, 2), round(each.second, 2)) for each in mode.categories
    ]
    assert told == [("act", 0.67, 0.33), ("label", 0.33, 0.67)]
    # Four modes: (2/3 - 1/4) / (3/4).
    assert round(mode.adjusted, 4) == round((2 / 3 - 1 / 4) / (3 / 4), 4)


def test_claimants_have_shares_but_nobody_knows_how_many_there_could_be():
    first, second = dataset_of(claim("a backs b", by="c")), dataset_of("a backs b")
    claimant = measure_agreement(first, second).on("claimant")
    assert claimant.adjusted is None
    assert {each.category for each in claimant.categories} == {"c", "own voice"}


def with_mentions(dataset, **mentions):
    """Let the card of source s mention actors in its paragraphs."""
    for at, actors in mentions.items():
        dataset.sources["s"].paragraphs[at] = Paragraph(at, mentions=tuple(actors))
    return dataset


def own(dataset):
    sources = {
        id: replace(each, paragraphs=dict(each.paragraphs)) for id, each in dataset.sources.items()
    }
    return replace(dataset, sources=sources)


def test_whether_a_pair_has_a_claim_is_asked_of_all_pairs_that_a_card_mentions():
    # p1 mentions four: six pairs. Both code ab; the first ac; the second cd; ad, bc, bd nobody.
    # p2 has no mentions, so its claim is not counted.
    first = with_mentions(
        own(dataset_of("a backs b", "c opposes a", claim("a backs b", at="p2"))), p1="abcd"
    )
    second = own(dataset_of("b backs a", "c fights d"))
    pairs = measure_agreement(first, second).pairs
    assert (pairs.candidates, pairs.both, pairs.only_first, pairs.only_second, pairs.neither) == (
        6,
        1,
        1,
        1,
        3,
    )
    # 4 of 6 equal; by chance (2 * 2 + 4 * 4) / 36 = 5/9; (2/3 - 5/9) / (4/9) = 1/4.
    assert pairs.kappa == 0.25
    assert round(pairs.prevalence_index, 4) == round(-2 / 6, 4)


def test_a_coded_pair_counts_even_if_the_card_forgot_to_mention_it():
    first = with_mentions(own(dataset_of("a backs d")), p1="abc")
    pairs = measure_agreement(first, own(dataset_of("a backs b"))).pairs
    assert (pairs.candidates, pairs.only_first, pairs.only_second, pairs.neither) == (4, 1, 1, 2)


def test_without_mentions_nobody_can_count_the_pairs():
    assert measure_agreement(dataset_of("a backs b"), dataset_of("a backs b")).pairs is None

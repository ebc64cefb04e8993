"""Pairs that are claimed to be on both sides: mixed, or with the sign of some days."""

from pathlib import Path

import pytest
from making import claim, graph_of

import graph as ag
from graph.analysis.balance import measure_balance
from graph.analysis.balance.wording import say_pairs
from graph.model.graph_data import read_graph
from graph.model.scope import Scope

DATA = Path(__file__).resolve().parent.parent / "data"


def sign_of(*claims, **scope):
    """Return the sign of the one pair and the rule by which it has it, or "mixed"."""
    found = measure_balance(graph_of(*claims), Scope(**scope))
    if found.mixed:
        return "mixed"
    (pair,) = found.changed
    assert (found.positive, found.negative) == (int(pair.sign > 0), int(pair.sign < 0))
    return pair.sign, pair.rule


def test_allies_who_fell_out_are_on_two_sides_and_it_is_reported_by_which_day():
    graph = ag.load(DATA / "fell-out.yaml")
    found = measure_balance(graph)
    assert found.two.blocs == (("a", "c"), ("b",))
    assert (found.mixed, found.pairs) == ((), 2)
    assert say_pairs(read_graph(graph), found) == [
        "By their dates, 1 pair changed sides or may have; counted with the sign of the latest "
        "day known: A and B."
    ]


def test_two_undated_claims_years_apart_count_by_the_later_one():
    early = claim("a backs b", source="t", said="2010")
    assert sign_of(early, claim("a opposes b", said="2024")) == (-1, "latest day")
    late = claim("a backs b", source="t", said="2025")
    assert sign_of(late, claim("a opposes b", said="2024")) == (1, "latest day")


def test_who_once_fought_and_now_backs_is_a_backer():
    assert sign_of(claim("a fights b", end="past"), "a backs b") == (1, "latest day")


def test_what_is_known_to_hold_on_one_day_with_its_opposite_is_mixed():
    assert sign_of("a backs b", "a opposes b") == "mixed"
    claims = (claim("a backs b", start="2012", end="2016"), claim("a fights b", start="2016"))
    assert sign_of(*claims) == "mixed"


def test_what_is_denied_is_mixed_with_its_opposite():
    claims = (claim("a backs b", end="2016"), "a fights b")
    assert sign_of(*claims) == (-1, "latest day")
    assert sign_of(*claims, claim("a fights b", stance="denies", by="b")) == "mixed"


def test_a_denial_that_contests_nothing_of_a_pair_leaves_its_sign_to_the_days():
    arms = claim("a backs b", end="2016", means=("funding",))
    denied = claim("a backs b", stance="denies", by="a", means=("weapons",))
    assert sign_of(arms, denied, "a fights b") == (-1, "latest day")
    earlier = claim("a backs b", stance="denies", by="a", start="2017", end="2018")
    assert sign_of(arms, earlier, "a fights b") == (-1, "latest day")


def test_where_signs_alternate_the_one_known_on_more_days_counts():
    before = claim("a allied-with b", start="2001", end="2003")
    war = claim("a fights b", start="2005", end="2005")
    after = claim("a allied-with b", start="2007", end="2007")
    assert sign_of(before, war, after) == (1, "more days")
    long_war = claim("a fights b", start="2004", end="2006-12-31")
    short = claim("a allied-with b", start="2003", end="2003")
    assert sign_of(short, long_war, after) == (-1, "more days")


def test_within_a_period_the_sign_known_on_more_days_counts():
    claims = (
        claim("a allied-with b", start="2001", end="2003"),
        claim("a fights b", start="2004", end="2004-06"),
    )
    assert sign_of(*claims) == (-1, "latest day")
    assert sign_of(*claims, during="2001..2004") == (1, "more days")
    assert sign_of(*claims, during="2003-12..2004") == (-1, "more days")


def test_equal_days_are_mixed():
    claims = (
        claim("a allied-with b", start="2001-01-01", end="2001-01-31"),
        claim("a fights b", start="2001-03-01", end="2001-03-31"),
    )
    assert sign_of(*claims, during="2001..2001") == "mixed"
    assert sign_of(claim("a backs b", said=None), claim("a opposes b", said=None)) == "mixed"


def test_as_of_a_year_in_which_a_pair_changed_its_latest_day_in_it_counts():
    claims = (
        claim("a fights b", start="1902", end="1904-04"),
        claim("a allied-with b", start="1904-05", end="1910"),
    )
    assert sign_of(*claims, as_of="1904") == (1, "latest day")


def test_mixed_pairs_are_counted_and_named_at_once_with_a_warning_within_one_bloc():
    graph = graph_of(
        "a backs c", "b backs c", "a backs b", "b opposes a", "x fights y", "x backs y"
    )
    assert say_pairs(read_graph(graph), measure_balance(graph)) == [
        "2 of 4 pairs are in dispute (denied, or claimed as friendly and as hostile at one "
        "time) and not counted: A and B; X and Y.",
        "Warning: in the same bloc anyway, because of their ties to others: A and B.",
    ]


@pytest.mark.parametrize("number", [7, 9])
def test_of_many_mixed_pairs_some_are_named(number):
    claims = [
        f"{verb.format(n)}" for n in range(number) for verb in ("a backs b{}", "a fights b{}")
    ]
    graph = graph_of(*claims)
    (said,) = say_pairs(read_graph(graph), measure_balance(graph))
    assert said.startswith(f"{number} of {number} pairs are in dispute")
    assert said.endswith(f"A and B5; and {number - 6} more.")


def test_a_fight_that_is_only_intended_counts_as_hostility():
    found = measure_balance(graph_of(claim("a fights b", mode="intent")))
    assert (found.negative, found.two.blocs) == (1, (("a",), ("b",)))

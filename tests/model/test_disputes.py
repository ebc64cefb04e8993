"""Denials contest what overlaps; ties of both signs are of one time, changed, or may have."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import claim, claim_lists, random_claims, relations_of, select
from random_datasets import make_dataset

import graph as ag
from graph.model.dates import any_holds, parse_date, span_of
from graph.model.disputes import known_days, possible_days
from graph.model.graph import build_graph
from graph.model.scope import Scope

DATA = Path(__file__).resolve().parents[1] / "data"
DENIAL = {"by": "us", "stance": "denies"}


def denied(denial, *supports, scope=None):
    """Tell whether backing is contested, and whether in part; each claim by its details."""
    claims = [claim("us backs fsa", **each) for each in (*supports, {**DENIAL, **denial})]
    (found,) = relations_of(*claims, scope=scope or Scope()).values()
    return found.contested, found.contested_in_part


def of(amount, unit="%"):
    return {"amount": amount, "unit": unit}


NOT, IN_PART, WHOLE = (False, False), (True, True), (True, False)

# Denials.


@pytest.mark.parametrize(
    ("denial", "support", "answer"),
    [
        ({}, {}, WHOLE),
        ({}, {"means": ("weapons",), "against": ("isis",), "start": "2012"}, WHOLE),
        ({"means": ("troops",)}, {"means": ("weapons",)}, NOT),
        ({"means": ("troops",)}, {}, IN_PART),
        ({"means": ("troops",)}, {"means": ("troops",)}, WHOLE),
        ({"means": ("troops",)}, {"means": ("troops", "weapons")}, IN_PART),
        ({"means": ("troops", "weapons")}, {"means": ("troops",)}, WHOLE),
        ({"means": ("troops", "weapons")}, {"means": ("weapons", "funding")}, IN_PART),
        ({"means": ("troops",)}, {"means": ("unknown",)}, IN_PART),
        ({"means": ("unknown",)}, {"means": ("troops",)}, WHOLE),
        ({"means": ("unknown",)}, {}, WHOLE),
        ({"against": ("isis",)}, {"against": ("russia",)}, NOT),
        ({"against": ("isis",)}, {}, IN_PART),
        ({"against": ("isis",)}, {"against": ("isis",)}, WHOLE),
        ({"via": ("turkey",)}, {"via": ("jordan",)}, NOT),
        ({"via": ("turkey",)}, {"via": ("jordan", "turkey")}, IN_PART),
        ({"via": ("turkey",)}, {"via": ("turkey",)}, WHOLE),
        (of(60), of(34), NOT),
        (of(60), {}, IN_PART),
        (of(60), of(60), WHOLE),
        (of(60), of(60, "EUR"), IN_PART),
        (of(60, "eur"), of(60, "EUR"), WHOLE),
        ({}, of(34), WHOLE),
        ({"start": "2015", "end": "2015"}, {"start": "2016"}, NOT),
        ({"start": "2015", "end": "2015"}, {"start": "2012", "end": "2017"}, IN_PART),
        ({"start": "2015", "end": "2015"}, {}, IN_PART),
        ({"start": "2012", "end": "2017"}, {"start": "2015-03", "end": "2016"}, WHOLE),
        ({"start": "2025"}, {"end": "past"}, NOT),
        ({"end": "past"}, {"start": "2012"}, WHOLE),
        ({"means": ("troops",), "against": ("isis",)}, {"means": ("troops",)}, IN_PART),
        ({"means": ("troops",), "via": ("turkey",)}, {"means": ("weapons",)}, NOT),
    ],
)
def test_a_denial_contests_what_it_overlaps_with_and_only_in_part_where_it_is_narrower(
    denial, support, answer
):
    assert denied(denial, support) == answer


@pytest.mark.parametrize(
    ("denied_of", "said_of", "answer"),
    [
        ("us", "us", WHOLE),
        ("us", "syria", NOT),
        ("us", "both", IN_PART),
        ("us", None, IN_PART),
        ("both", "us", WHOLE),
        (None, "us", WHOLE),
    ],
)
def test_a_denial_of_one_attack_contests_no_attack_of_the_other(denied_of, said_of, answer):
    denial = claim("us fights syria", attacker=denied_of, **DENIAL)
    (found,) = relations_of(denial, claim("us fights syria", attacker=said_of)).values()
    assert (found.contested, found.contested_in_part) == answer


def test_a_relation_is_contested_in_part_where_some_of_what_is_claimed_is_not_denied():
    troops, weapons = {"means": ("troops",)}, {"means": ("weapons",)}
    assert denied(troops, troops, weapons) == IN_PART
    assert denied({}, troops, weapons) == WHOLE


def test_two_denials_may_deny_all_that_is_claimed():
    troops, weapons = {"means": ("troops",)}, {"means": ("weapons",)}
    denials = [claim("us backs fsa", **DENIAL, **each) for each in (troops, weapons)]
    supports = [claim("us backs fsa", **each) for each in (troops, weapons)]
    (found,) = relations_of(*denials, *supports).values()
    assert (found.contested, found.contested_in_part) == WHOLE


def test_a_denial_of_some_years_contests_all_of_what_is_claimed_in_one_of_them():
    years, then = {"start": "2012", "end": "2017"}, {"start": "2015", "end": "2015"}
    assert denied(then, years) == IN_PART
    assert denied(then, years, scope=Scope(as_of="2015-06")) == WHOLE
    assert denied(then, years, scope=Scope(as_of="2016")) == NOT


def test_a_relation_denied_in_part_and_opposed_at_one_time_is_contested_as_a_whole():
    found = relations_of(
        "us backs hts", claim("us backs hts", **DENIAL, means=("troops",)), "us opposes hts"
    )
    backs = found["us backs hts"]
    assert (backs.contested, backs.contested_in_part, backs.changed) == (True, False, None)


@pytest.mark.parametrize(
    ("others", "answer"),
    [("arms", NOT), ("talk", IN_PART), ("soldiers", WHOLE), ("arms,talk,soldiers", IN_PART)],
)
def test_what_vessa_denies_is_contested_and_no_more(others, answer):
    scope = Scope(sources=f"ministry,{others}")
    (found,) = select(ag.load(DATA / "denial.yaml"), scope).relations
    assert (found.contested, found.contested_in_part) == answer


# When denials count.


@pytest.mark.parametrize("stance", ["denies", "withholds"])
@pytest.mark.parametrize(
    ("dates", "when", "is_told"),
    [
        ({}, "1950", False),
        ({}, "2024-12-02", False),
        ({}, "2024-12-03", True),
        ({}, "2030", True),
        ({"end": "past"}, "1950", False),
        ({"start": "1949"}, "1950", True),
        ({"start": "1949"}, "1948", False),
        ({"end": "1955"}, "1960", False),
    ],
)
def test_a_denial_counts_from_when_it_was_said_unless_it_is_dated(stance, dates, when, is_told):
    said = claim("us backs fsa", stance=stance, **dates)
    assert bool(relations_of(said, scope=Scope(as_of=when))) == is_told


def test_a_later_denial_stays_with_what_it_contests():
    backs = claim("us backs fsa", start="1949", end="1955")
    denies, withholds = (
        claim("us backs fsa", by="us", stance=stance) for stance in ("denies", "withholds")
    )
    (found,) = relations_of(backs, denies, withholds, scope=Scope(as_of="1950")).values()
    assert found.contested
    assert found.claims == (backs, denies)


# Both signs.


def sides(*claims, scope=None):
    """Return for each relation how it relates to those of the other sign."""
    found = relations_of(*claims, scope=scope or Scope()).values()
    return [each.changed or ("contested" if each.contested else None) for each in found]


@pytest.mark.parametrize(
    ("backs", "opposes", "answer"),
    [
        ({}, {}, "contested"),
        ({"said": "2010"}, {"said": "2024"}, "may-have-changed"),
        ({"said": None}, {}, "may-have-changed"),
        ({"start": "2021-10", "end": "2023-04"}, {"said": "2024-02"}, "changed"),
        ({"end": "2023-04"}, {"said": "2024-02"}, "changed"),
        ({}, {"end": "past"}, "changed"),
        ({"said": "2024-02"}, {"said": "2024-02", "end": "past"}, "changed"),
        ({"said": "2024"}, {"said": "2024", "start": "2012", "end": "past"}, "changed"),
        ({"said": "2010"}, {"said": "2024", "end": "past"}, "may-have-changed"),
        ({"start": "2012", "end": "2015"}, {"start": "2016"}, "changed"),
        ({"start": "2012", "end": "2016"}, {"start": "2016", "end": "2020"}, "contested"),
        ({"start": "2012", "said": "2013"}, {"said": "2020"}, "may-have-changed"),
    ],
)
def test_a_pair_with_both_signs_is_contested_changed_or_may_have_changed(backs, opposes, answer):
    said = claim("us backs hts", **backs), claim("us opposes hts", **opposes)
    assert sides(*said) == [answer] * 2


def test_what_is_denied_is_contested_and_not_changed():
    fought = claim("us fights hts", end="past")
    found = relations_of(fought, "us backs hts", claim("us backs hts", **DENIAL))
    assert (found["us backs hts"].contested, found["us backs hts"].changed) == (True, None)
    assert (found["hts fights us"].contested, found["hts fights us"].changed) == (False, "changed")


def test_the_firmest_that_follows_for_a_relation_is_reported():
    backs = claim("us backs hts", start="2012", end="2015")
    fights = claim("us fights hts", start="2015", end="2016")
    assert sides(backs, fights, claim("us opposes hts", start="2020", end="2021")) == [
        "contested", "contested", "changed",
    ]  # fmt: skip


def test_only_relations_of_the_other_sign_count():
    assert sides(claim("us allied-with hts", end="past"), "us backs hts", "us linked-to hts") == [
        None, None, None,
    ]  # fmt: skip


def test_the_dates_of_a_scope_are_the_days_that_are_compared():
    backs, opposes = claim("us backs hts", start="2012", end="2020"), claim("us opposes hts")
    assert sides(backs, opposes) == ["changed"] * 2
    assert sides(backs, opposes, scope=Scope(as_of="2015")) == ["may-have-changed"]
    assert sides(backs, opposes, scope=Scope(during="2015..2024")) == ["changed"] * 2


def test_the_changes_of_the_file_are_those_that_it_names():
    found = select(ag.load(DATA / "change.yaml")).relations
    assert {each.id: each.changed or each.contested for each in found} == {
        "oster allied-with vessa": "changed",
        "oster opposes vessa": "changed",
        "oster fights tarn": "may-have-changed",
        "oster backs tarn": "may-have-changed",
        "guard fights oster": "changed",
        "oster backs guard": "changed",
        "oster backs army": True,
        "oster opposes army": True,
    }


def test_a_scope_may_ask_for_what_is_contested_and_a_change_is_not():
    graph = ag.load(DATA / "change.yaml")
    ids = {each.id for each in select(graph, Scope(contested=True)).relations}
    assert ids == {"oster backs army", "oster opposes army"}


def test_random_datasets_have_every_kind_of_dispute_many_times():
    graphs = [build_graph(make_dataset(seed)) for seed in range(60)]
    found = [each for graph in graphs for each in select(graph).supported]
    assert sum(each.contested and not each.contested_in_part for each in found) > 20
    assert sum(each.contested_in_part for each in found) > 20
    denied = {
        claim.stance == "denies" for each in found if not each.contested for claim in each.claims
    }
    assert denied == {True, False}
    for change in ("changed", "may-have-changed"):
        assert sum(each.changed == change for each in found) > 20


# Laws: answers day by day.

DAYS = [f"{year}-{day}" for year in range(2011, 2026) for day in ("01-01", "05-31", "12-03")]
DAYS += ["2012-06-01", "2012-06-30", "2012-12-31", "2020-05-01", "2024-12-02", "2024-12-04"]


def answers(relation):
    """Say what a relation answers on some days: on all on which an answer may change."""
    edges = {
        day
        for spans in (known_days(relation), possible_days(relation))
        for span in spans
        for day in (span.first, span.last)
    }
    days = {span_of(parse_date(day)) for day in DAYS} | {
        span_of(parse_date(day.isoformat())) for day in edges
    }
    return {
        day: any_holds(each.validity.holds(day) for each in relation.supporting) for day in days
    }


@given(claim_lists(actors=("a", "b"), types=("backs", "fights", "opposes")))
def test_both_signs_on_one_day_are_contested_and_on_days_apart_changed(claims):
    found = relations_of(*(each for each in claims if each.stance == "supports")).values()
    for one in found:
        others = [each for each in found if each.sign == -one.sign and each.ends == one.ends]
        days = set().union(*(answers(each).keys() for each in (one, *others)))
        seen = {
            (
                any_holds(claim.validity.holds(day) for claim in one.supporting),
                any_holds(claim.validity.holds(day) for claim in other.supporting),
            )
            for day, other in product(days, others)
        }
        assert one.contested == (("yes", "yes") in seen)
        assert (one.changed is not None) == (bool(others) and not one.contested)
        if one.changed and seen & {("yes", "no"), ("no", "yes")}:
            assert one.changed == "changed"


@given(claim_lists(actors=("a", "b"), types=("backs",)), random_claims(("a", "b"), ("backs",)))
def test_a_denial_without_details_contests_whatever_is_claimed(claims, other):
    denial = claim(f"{other.from_actor} backs {other.to_actor}", by="x", stance="denies")
    for relation in relations_of(*claims, denial).values():
        if relation.standing and denial in relation.claims:
            assert (relation.contested, relation.contested_in_part) == WHOLE


@given(st.sampled_from(DAYS))
def test_nothing_said_later_is_reported_of_a_day_before(day):
    said = [claim("us backs fsa", stance=stance) for stance in ("denies", "withholds")]
    shown = relations_of(*said, scope=Scope(as_of=day))
    assert bool(shown) == (span_of(day).last >= span_of("2024-12-03").first)

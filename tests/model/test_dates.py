"""Partial dates, spans of days, and "did it hold then?"."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import maybe_dates, partial_dates

from graph.model.dates import (
    Span,
    any_holds,
    intersect,
    make_lasting,
    make_validity,
    parse_date,
    share_a_day,
    span_of,
    unite,
)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2012", "2012-01-01", "2012-12-31"),
        ("2012-06", "2012-06-01", "2012-06-30"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("2013-02", "2013-02-01", "2013-02-28"),
        ("2012-06-05", "2012-06-05", "2012-06-05"),
        ("about 2012", "2012-01-01", "2012-12-31"),
        ("0001", "0001-01-01", "0001-12-31"),
        ("9999-12", "9999-12-01", "9999-12-31"),
    ],
)
def test_a_partial_date_covers_all_its_days_and_reads_as_written(text, first, last):
    found = parse_date(text)
    assert (found.first.isoformat(), found.last.isoformat()) == (first, last)
    assert str(found) == text


def test_about_counts_as_the_date_but_is_kept():
    about, exact = parse_date("about 2012"), parse_date("2012")
    assert span_of(about) == span_of(exact)
    assert about != exact


@pytest.mark.parametrize(
    "text",
    ["", "12", "2012-6", "2012/06", "june 2012", "2012-06-01T00:00", "About 2012", "about", "٢٠١٢"],
)
def test_what_is_no_date_is_reported_with_the_forms_that_are(text):
    with pytest.raises(ValueError, match=r"is not a date\. Write 2012, 2012-06, 2012-06-01"):
        parse_date(text)


@pytest.mark.parametrize(
    "text",
    ["2012-13", "2012-02-30", "2013-02-29", "0000", "2012-00", "2012-00-01", "2012-06-00"],
)
def test_a_day_that_the_calendar_does_not_have_is_reported(text):
    with pytest.raises(ValueError, match="not a day in the calendar"):
        parse_date(text)


# What a claim says of a day.


def holds(day, start=None, end=None, said=None, past=False):
    dates = (parse_date(each) if each else None for each in (start, end, said))
    return make_validity(*dates, past=past).holds(span_of(day))


@pytest.mark.parametrize(
    ("day", "answer"),
    [("2011-12-31", "no"), ("2012-01-01", "yes"), ("2017-12-31", "yes"), ("2018-01-01", "no")],
)
def test_a_claim_holds_from_its_start_to_its_end_both_inclusive_at_their_precision(day, answer):
    assert holds(day, start="2012", end="2017", said="2024") == answer


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2011", "no"),
        ("2012-01-01", "yes"),
        ("2024-12-03", "yes"),
        ("2024-12-04", "unknown"),
        ("2030", "unknown"),
    ],
)
def test_without_an_end_a_claim_is_known_to_hold_until_it_was_said(day, answer):
    assert holds(day, start="2012", said="2024-12-03") == answer


@pytest.mark.parametrize(
    ("day", "answer"),
    [("2019", "unknown"), ("2020-05-01", "yes"), ("2030", "yes"), ("2031", "no")],
)
def test_without_a_start_a_claim_is_known_to_hold_from_when_it_was_said(day, answer):
    assert holds(day, end="2030", said="2020-05-01") == answer


@pytest.mark.parametrize(
    ("day", "answer"), [("2024-12-02", "unknown"), ("2024-12-03", "yes"), ("2024-12-04", "unknown")]
)
def test_an_undated_claim_is_known_to_hold_when_it_was_said_and_unknown_otherwise(day, answer):
    assert holds(day, said="2024-12-03") == answer


@pytest.mark.parametrize("day", ["0001-01-01", "2012", "9999-12-31"])
def test_a_claim_that_is_undated_is_unknown_on_every_day(day):
    assert holds(day) == "unknown"


@pytest.mark.parametrize(
    ("day", "answer"),
    [("2016", "unknown"), ("2017-12-31", "unknown"), ("2018-01-01", "no"), ("2024", "no")],
)
def test_an_end_before_the_claim_was_said_leaves_the_days_before_it_unknown(day, answer):
    assert holds(day, end="2017", said="2024") == answer


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2011", "no"),
        ("2012", "yes"),
        ("2013", "unknown"),
        ("2024-12-02", "unknown"),
        ("2024-12-03", "no"),
        ("2025", "no"),
    ],
)
def test_a_past_tie_is_no_from_when_it_was_said_on_and_unknown_between_its_start_and_then(
    day, answer
):
    assert holds(day, start="2012", said="2024-12-03", past=True) == answer


@pytest.mark.parametrize(
    ("said", "last", "over"),
    [("2024-09", "2024-09-30", "2024-10-01"), ("about 2024", "2024-12-31", "2025")],
)
def test_a_past_tie_said_on_some_day_of_a_period_is_no_after_the_last_one(said, last, over):
    assert holds("2011", said=said, past=True) == "unknown"
    assert holds(last, said=said, past=True) == "unknown"
    assert holds(over, said=said, past=True) == "no"


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2012-02-29", "no"),
        ("2012-03-01", "yes"),
        ("2012-03-31", "yes"),
        ("2012-04-01", "unknown"),
        ("2012-12-31", "unknown"),
        ("2013-01-01", "no"),
    ],
)
def test_a_tie_that_began_and_ended_in_the_year_it_was_said_holds_when_it_began(day, answer):
    assert holds(day, start="2012-03", said="2012", past=True) == answer


@pytest.mark.parametrize(
    ("start", "said", "day", "answer"),
    [
        ("2012-03-05", "2012-03-05", "2012-03-05", "yes"),
        ("2012-03-05", "2012-03-05", "2012-03-06", "no"),
        ("2012-03", "2012-03-05", "2012-03-04", "yes"),
        ("2012-03", "2012-03-05", "2012-03-05", "no"),
        ("2012", None, "2012-12-31", "yes"),
        ("2012", None, "2030", "unknown"),
    ],
)
def test_a_past_tie_is_known_to_hold_on_its_start(start, said, day, answer):
    assert holds(day, start=start, said=said, past=True) == answer


@pytest.mark.parametrize(
    ("day", "answer"), [("2025-01-19", "no"), ("2025-01-20", "yes"), ("2025-01-21", "unknown")]
)
def test_what_starts_after_it_was_said_is_known_to_hold_on_its_start(day, answer):
    assert holds(day, start="2025-01-20", said="2024-12-03") == answer
    assert holds(day, start="2025-01-20") == answer


@pytest.mark.parametrize(
    ("day", "answer"), [("2024-11-30", "no"), ("2024-12-01", "yes"), ("2030", "yes")]
)
def test_a_denial_counts_from_when_it_was_said(day, answer):
    assert make_lasting(parse_date("2024-12")).holds(span_of(day)) == answer


@pytest.mark.parametrize(
    ("asked", "answer"), [("2012", "yes"), ("2012-05", "no"), ("2012-06", "yes")]
)
def test_a_partial_date_that_is_asked_for_holds_where_any_day_of_it_does(asked, answer):
    assert holds(asked, start="2012-06-15", end="2013", said="2024") == answer


def by_the_contract(day, start, end, said, past):
    """Say what a claim says of one day, word by word as the contract does."""
    if (start and day < start.first) or (end and day > end.last):
        return "no"
    if past and said and said.day and day >= said.first and not (start and start.first == day):
        return "no"
    if past and said and day > said.last:
        return "no"
    begun = start and (not said or day <= said.last or start.first > said.last)
    if start and not end and start.first <= day <= start.last and begun:
        return "yes"
    if past:
        return "unknown"
    begin, finish = start or said, end or said
    if begin and finish and begin.first <= day <= finish.last:
        return "yes"
    return "unknown"


DAYS = st.dates(date(2011, 12, 1), date(2025, 1, 31))
EDGES = st.sampled_from(
    [date(2012, 1, 1), date(2012, 5, 31), date(2012, 12, 31), date(2013, 1, 1), date(2024, 12, 3)]
)


@given(maybe_dates, maybe_dates, maybe_dates, st.booleans(), DAYS | EDGES)
def test_each_day_gets_the_answer_of_the_contract(start, end, said, past, day):
    parsed = [parse_date(each) if each else None for each in (start, end, said)]
    if past:
        parsed[1] = None
    found = make_validity(*parsed, past=past).holds(Span(day, day))
    assert found == by_the_contract(day, *parsed, past)


@given(maybe_dates, maybe_dates, maybe_dates, st.booleans(), st.lists(DAYS, min_size=3, max_size=3))
def test_a_union_of_days_holds_as_its_parts_do_together(start, end, said, past, days):
    parsed = [parse_date(each) if each else None for each in (start, end, said)]
    validity = make_validity(*parsed, past=past)
    first, middle, last = sorted(days)
    parts = [Span(first, middle), Span(min(middle + timedelta(days=1), last), last)]
    assert validity.holds(Span(first, last)) == any_holds(validity.holds(part) for part in parts)


def test_several_claims_say_yes_if_any_does_else_unknown_if_any_does_else_no():
    assert any_holds(["no", "unknown", "yes"]) == "yes"
    assert any_holds(["no", "unknown"]) == "unknown"
    assert any_holds(["no", "no"]) == "no"
    assert any_holds([]) == "no"


# Sets of days.

START = date(2012, 1, 1)
FEW_DAYS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 6)).map(
        lambda pair: Span(
            START + timedelta(days=pair[0]), START + timedelta(days=pair[0] + pair[1])
        )
    ),
    max_size=5,
)


def days_of(spans):
    return {
        span.first + timedelta(days=days)
        for span in spans
        for days in range((span.last - span.first).days + 1)
    }


def is_tidy(spans):
    """Return whether spans are in order with a gap of at least a day between them."""
    return all(a.last.toordinal() + 1 < b.first.toordinal() for a, b in pairwise(spans))


@given(FEW_DAYS)
def test_a_union_has_just_the_days_of_its_spans(spans):
    united = unite(spans)
    assert days_of(united) == days_of(spans)
    assert is_tidy(united)


@given(FEW_DAYS, FEW_DAYS)
def test_an_intersection_has_just_the_days_that_are_in_both(left, right):
    shared = intersect(unite(left), unite(right))
    assert days_of(shared) == days_of(left) & days_of(right)
    assert is_tidy(shared)


@given(st.lists(st.one_of(FEW_DAYS, FEW_DAYS.map(lambda spans: spans[:1])), min_size=1, max_size=4))
def test_unions_share_a_day_if_their_intersection_has_one(several):
    unions = [unite(spans) for spans in several]
    assert share_a_day(unions) == bool(set.intersection(*map(days_of, unions)))


def test_a_union_reaches_the_ends_of_the_calendar():
    whole = Span(date.min, date.max)
    assert unite([Span(date.max, date.max), whole]) == (whole,)


@given(partial_dates, partial_dates)
def test_two_spans_overlap_where_they_share_a_day(one, other):
    left, right = span_of(one), span_of(other)
    assert left.overlaps(right) == bool(days_of([left]) & days_of([right]))

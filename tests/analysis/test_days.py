"""Periods in words."""

from __future__ import annotations

from datetime import date

import pytest

from graph.analysis.days import say_span
from graph.model.dates import Span, span_of


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("1882", "1903", "from 1882 to 1903"),
        ("1882", "1882", "in 1882"),
        ("1882-01", "1903-12", "from 1882 to 1903"),
        ("1882-01", "1903-06", "from 1882 to 1903-06"),
        ("2012-02", "2012-02", "in 2012-02"),
        ("2012-02-01", "2012-02-28", "from 2012-02 to 2012-02-28"),
        ("2012", "2012-12-30", "from 2012 to 2012-12-30"),
        ("2012-01-01", "2012-01-01", "on 2012-01-01"),
        ("0005", "0009", "from 0005 to 0009"),
    ],
)
def test_an_end_of_a_period_is_said_no_finer_than_it_is(first, last, said):
    assert say_span(Span(span_of(first).first, span_of(last).last)) == said


def test_all_time_is_said_in_years():
    assert say_span(Span(date.min, date.max)) == "from 0001 to 9999"

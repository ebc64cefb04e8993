"""What a scope accepts, and how it is parsed."""

import re
from dataclasses import FrozenInstanceError

import pytest

from graph.model.dates import Span, parse_date, span_of
from graph.model.errors import ScopeError
from graph.model.scope import EVERYTHING, Scope


def test_a_scope_is_everything_unless_narrowed():
    assert Scope() == EVERYTHING
    assert EVERYTHING.as_given() == {}
    assert EVERYTHING.asked is None


@pytest.mark.parametrize(
    "given", ["backs,fights", " backs , fights,", ["fights", "backs"], {"backs", "fights"}]
)
def test_sets_may_be_given_as_text_or_as_any_collection(given):
    assert Scope(types=given).types == {"backs", "fights"}


@pytest.mark.parametrize("nothing", [None, "", (), " , "])
def test_an_empty_set_narrows_nothing(nothing):
    assert Scope(types=nothing, without=nothing) == EVERYTHING


def test_a_name_with_a_comma_is_kept_whole_in_a_collection():
    assert Scope(without=["Local, unpaid monitors"]).without == {"Local, unpaid monitors"}


@pytest.mark.parametrize("given", ["2015", 2015, parse_date("2015")])
def test_a_date_may_be_given_as_text_number_or_record(given):
    assert Scope(as_of=given).as_of == parse_date("2015")


def test_as_of_asks_for_all_days_of_a_partial_date():
    assert Scope(as_of="2015-02").asked == span_of("2015-02")
    assert Scope(as_of="about 2015").asked == span_of("2015")


@pytest.mark.parametrize("given", ["2012..2017-06", ("2012", "2017-06"), [2012, "2017-06"]])
def test_during_asks_from_its_first_day_to_its_last(given):
    asked = Scope(during=given).asked
    assert asked == Span(span_of("2012").first, span_of("2017-06").last)


@pytest.mark.parametrize("given", ["2012", 2012, ("2012", "2012")])
def test_during_one_date_asks_for_its_days(given):
    assert Scope(during=given).asked == span_of("2012")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2012..", "2012.. has no last date."),
        (("2012", None), "2012.. has no last date."),
        ("..about 2012-06", "..about 2012-06 has no first date."),
        (" 9990-02-01.. ", "9990-02-01.. has no last date."),
    ],
)  # fmt: skip
def test_a_period_without_one_of_its_dates_is_reported_with_what_to_write(given, expected):
    hint = "Write both, such as 2012..2017-06, or one date only."
    with pytest.raises(ScopeError, match=f"^{re.escape(f'during: {expected} {hint}')}$"):
        Scope(during=given)


@pytest.mark.parametrize("given", ["2017..2012", "x..2012", "2012..x", "", ".."])
def test_what_is_no_period_is_reported(given):
    with pytest.raises(ScopeError, match=r"^during: "):
        Scope(during=given)


@pytest.mark.parametrize("given", [(), ("2012",), ("2012", "2013", "2014")])
def test_a_period_that_has_not_two_dates_is_reported(given):
    with pytest.raises(ScopeError, match=re.escape("Write it as 2012..2017-06.")):
        Scope(during=given)


def test_a_wrong_date_is_reported_with_what_was_expected():
    with pytest.raises(ScopeError, match=r"^as_of: \"last year\" is not a date\. Write 2012, "):
        Scope(as_of="last year")


def test_as_of_and_during_exclude_each_other():
    with pytest.raises(ScopeError, match="not both"):
        Scope(as_of="2012", during="2012..2013")


def test_what_is_wrong_with_a_scope_is_known_by_its_phrase_and_fields():
    with pytest.raises(ScopeError) as caught:
        Scope(as_of="2012", during="2012..2013")
    (message,) = caught.value.messages
    assert (message.phrase, message.fields) == ("one-only", {"one": "as_of", "other": "during"})
    assert message.name_fields({"as_of": "--as-of"}) == "A scope has --as-of or during, not both."


def test_unknown_is_drop_or_keep():
    assert Scope().unknown == "drop"
    with pytest.raises(ScopeError, match='unknown is "show"; it can be "drop" or "keep"'):
        Scope(unknown="show")


def test_a_scope_gives_what_it_was_given_sorted_and_as_text():
    scope = Scope(
        types="fights,backs",
        during=("about 2012", "2013-06"),
        unknown="keep",
        contested=False,
        relayed=True,
        single_voice=False,
        members="apart",
        without=["WSWS"],
    )
    assert scope.as_given() == {
        "types": ["backs", "fights"],
        "without": ["WSWS"],
        "during": ["about 2012", "2013-06"],
        "unknown": "keep",
        "contested": False,
        "relayed": True,
        "single_voice": False,
        "members": "apart",
    }
    many = ["a", "b", "c", "d", "e", "f", "g"]
    assert Scope(claimants=reversed(many)).as_given() == {"claimants": many}
    assert Scope(as_of="2012-06").as_given() == {"as_of": "2012-06"}


def test_what_a_scope_gives_makes_the_same_scope_again():
    scope = Scope(types="backs", during="2012..2013", claimants=["a", "b"], contested=True)
    assert Scope(**scope.as_given()) == scope


def test_a_scope_cannot_be_changed_and_can_be_a_key():
    scope = Scope(types="backs")
    with pytest.raises(FrozenInstanceError):
        scope.types = frozenset()
    assert {scope: 1}[Scope(types=["backs"])] == 1


@pytest.mark.parametrize("value", [1, [1], ["positive", -1], 1.5])
def test_what_is_no_text_is_reported(value):
    with pytest.raises(ScopeError, match=r"signs: .* not text"):
        Scope(signs=value)

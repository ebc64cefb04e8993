"""Comparing and showing names."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model.text import (
    count,
    did_you_mean,
    fold,
    join_and,
    printable,
    printable_json,
    quoted,
    suggest,
    words,
)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("ERDOĞAN", "erdogan"),
        ("Groß", "GROSS"),
        ("Łódź", "lodz"),
        ("Diyarbakır", "DIYARBAKIR"),
        ("Syria’s", "Syria's"),
        ("„Al-Nusra“", '"al-nusra"'),
        ("  Free \t Syrian\u00a0Army ", "free syrian army"),
        ("Brigade № 3", "brigade no 3"),
        ("Acme™", "acmetm"),
        ("حزب الله", "حزب الله"),
        ("Ves\u00adsa", "Vessa"),
        ("\ufeffVes\u200bsa\u200b", "vessa"),
        ("Ves\u200d\u00adsa", "Vessa"),
        ("Вес\u200cса", "весса"),
        ("\u00adحزب", "حزب"),
    ],
)
def test_names_that_a_reader_takes_for_one_fold_to_one(written, typed):
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(("one", "other"), [("Iran", "Iraq"), ("al-Nusra", "alNusra"), ("A", "B")])
def test_names_that_differ_in_letters_or_hyphens_stay_apart(one, other):
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_composed_and_a_decomposed_text_fold_to_one(text):
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert fold(composed) == fold(decomposed)


def test_a_hyphen_and_an_apostrophe_end_a_word():
    assert words("US-backed; Syria’s “rebels”") == ["us", "backed", "syria", "s", "rebels"]


def test_suggestions_are_the_nearest_names_and_at_most_three():
    known = ["turkmen", "turke", "turkey", "turkiye", "iran"]
    assert suggest("turky", known) == ["turkey", "turkiye", "turke"]
    assert suggest("zzz", known) == []


def test_equally_close_suggestions_are_in_the_order_of_names():
    assert suggest("ab", ["abd", "abe", "abc"]) == ["abc", "abd", "abe"]


def test_a_suggestion_keeps_the_spelling_of_the_name():
    assert did_you_mean("erdogann", ["ERDOĞAN"]) == 'Did you mean "ERDOĞAN"?'
    assert did_you_mean("xyz", ["ERDOĞAN"]) == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", r"\x1b[31mred"),
        ("\x9b31m", r"\x9b31m"),
        ("a\r\nb\tc", r"a\x0d\x0ab\x09c"),
        ("\u202eevil", r"\u202eevil"),
        ("line\u2028break", r"line\u2028break"),
        ("paragraph\u2029break", r"paragraph\u2029break"),
        ("\U000e0041", r"\U000e0041"),
        ("\ud800", r"\ud800"),
    ],
)
def test_what_steers_a_terminal_is_shown_as_an_escape(text, shown):
    assert printable(text) == shown
    assert quoted(text) == f'"{shown}"'


@pytest.mark.parametrize(
    "text", ["حزب الله", "Łódź – “x”", "<b>&amp;</b>", "[red]", "\\x1b", "ශ්‍රී ලංකා"]
)
def test_all_other_text_is_shown_as_it_is(text):
    assert printable(text) == text


@given(st.text(st.characters()))
def test_a_shown_text_contains_no_control_or_format_character(text):
    shown = [char for char in printable(text) if char not in "\u200c\u200d"]
    categories = {unicodedata.category(char) for char in shown}
    assert not categories & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text(st.characters()))
def test_a_shown_json_text_contains_none_either_and_means_the_same(text):
    shown = printable_json(json.dumps([text], ensure_ascii=False, indent=1))
    assert printable(shown.replace("\n", "")) == shown.replace("\n", "")
    assert json.loads(shown) == [text]


def test_lists_and_counts_are_worded_as_english():
    assert [join_and("abc"[:size]) for size in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert [count(number, "ally", "allies") for number in (0, 1, 2500)] == [
        "0 allies",
        "1 ally",
        "2,500 allies",
    ]

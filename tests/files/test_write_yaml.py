"""Texts and plain data as YAML: what is written reads back as it was, here and elsewhere."""

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from graph.files.load import parse_yaml
from graph.files.write_yaml import (
    MOST_IN_KEY,
    WIDTH,
    write_file,
    write_item,
    write_scalar,
    write_value,
)
from graph.model.text import clean

CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
HARD = [
    *("no", "on", "1e3", "22:22", "2025", "2025-02-14", "2025-02", "0x1", "true", "-", "---", "?"),
    *(
        "~",
        "=",
        "<<",
        "null",
        "Null",
        "",
        "*x",
        "&x",
        "!x",
        "%x",
        "@x",
        "`x",
        "# x",
        "x #y",
        "x: y",
    ),
    *(" x", "x ", "x:", ":x", "a, b", "[x]", "{x}", "it's", 'say "x"', 'it\'s "x"', "a\\b", "- x"),
    *("a\nb", "\n", "a\r\nb", "a\x85b", "a\u2028b\u2029", "a\tb", "\t", "a\x07\x1b\x7f\x9b"),
    *("\U0001f600", "\U0010ffff", "\ufffe\uffff", "\u202eback\u202c", "a\u200fb", "\u2068ok\u2069"),
    *("Ελλάδα", "Сирия", "سوريا", "می\u200cرود", "中国", "𐌰𐌱", "x" * 5000, "word " * 500 + "end"),
]


def read_back(page):
    problems = []
    found = parse_yaml(page, "", problems).plain()
    assert problems == []
    return found


@pytest.mark.parametrize("text", HARD, ids=ascii)
def test_a_hard_text_reads_back_as_a_value_a_key_and_in_brackets(text):
    page = f"- {write_scalar(text, flow=False)}\n- {write_item({text: {'k': text}}, 0)[0][2:]}\n"
    if len(text) <= MOST_IN_KEY:
        assert read_back(page) == [text, {text: {"k": text}}]
    inside = write_value({"a": [text, {text: text}], "b": text})
    assert read_back(f"- {inside}\n") == [{"a": [text, {text: text}], "b": text}]
    assert "\n" not in inside


@given(st.text(CHARACTERS))
@example("<<")
def test_every_text_is_read_back_as_it_was_written_without_invisible_marks(text):
    inside = f"{{{write_scalar(text)}: [{write_value([text, text])}]}}"
    seen = clean(text)
    page = f"- {inside}\n- {write_scalar(text, flow=False)}\n"
    assert read_back(page) == [{seen: [[seen, seen]]}, seen]


@given(st.text(CHARACTERS, max_size=20))
def test_other_readers_of_yaml_take_a_text_for_the_same_text_or_for_a_date(text):
    found = yaml.safe_load(f"- {write_scalar(text)}\n- {write_scalar(text, flow=False)}\n")
    assert all(str(each) == clean(text) for each in found)


@pytest.mark.parametrize("text", ["no", "on", "1e3", "22:22", "~", "=", "<<", "null", "0o17", ".5"])
def test_what_yaml_reads_as_something_else_is_in_quotes(text):
    assert write_scalar(text, flow=False) == f'"{text}"'


@pytest.mark.parametrize("text", ["2025", "2025-02", "2025-02-14", "about 2012", "a1e3", "1.2.3"])
def test_dates_and_ids_need_no_quotes(text):
    assert write_scalar(text) == text


@pytest.mark.parametrize("name", ["Ελλάδα", "سوريا", "می\u200cرود", "中国", "𐌰𐌱", "\U0001f600 née"])
def test_a_name_of_any_script_is_written_without_escapes(name):
    assert write_scalar(name) == name
    assert write_scalar(f"{name}: x") == f'"{name}: x"'


def test_marks_that_turn_the_text_around_them_are_escapes():
    assert write_scalar("\u202eevil") == '"\\u202eevil"'
    assert write_scalar("a\x85b\u2028\x9b\U0001f600") == '"a\\x85b\\u2028\\x9b\U0001f600"'


def test_only_what_is_in_brackets_needs_quotes_around_commas_and_brackets():
    assert write_scalar("us fights hts, sna", flow=False) == "us fights hts, sna"
    assert write_value(["us fights hts, sna", "a]"]) == '["us fights hts, sna", "a]"]'


def test_a_text_is_never_broken_whatever_its_length():
    assert "\n" not in write_scalar("a: b " * 1000 + "\u202e\n")


def test_a_very_long_key_reads_back():
    key = "x" * 3000
    data = {key: {"a": {key: "v"}, "b": [{"us backs fsa": {key: ["v"]}}]}, "c": {key: {"d": "e"}}}
    assert read_back(write_file(data)) == data
    assert read_back(f"k: {write_value({key: [key]})}\n") == {"k": {key: [key]}}


hard = st.sampled_from([each for each in HARD if 0 < len(each) < 100 and each == clean(each)])
texts = hard | st.text(CHARACTERS, min_size=1, max_size=20).map(clean).filter(bool)
inner = texts | st.lists(texts, max_size=3) | st.lists(st.dictionaries(texts, texts, max_size=2))
details = st.dictionaries(texts, inner, max_size=3)
claims = st.lists(texts | st.dictionaries(texts, details, min_size=1, max_size=1), max_size=3)


@given(st.dictionaries(texts, details | st.dictionaries(texts, claims, max_size=3), min_size=1))
def test_plain_data_reads_back_as_it_was(data):
    found = read_back(write_file(data))
    assert found == data


def test_data_are_on_one_line_if_they_fit():
    names = [f"a name that is number {number}" for number in range(6)]
    data = {
        "actors": {"us": {"name": "US", "kind": "state"}, "fsa": {"name": "FSA", "aliases": names}},
        "claims": {"wire": {"p1": ["us backs fsa"], "p2": [{"us backs fsa": {"by": ["a", "b"]}}]}},
    }
    text = write_file(data)
    assert text == (
        "actors:\n"
        "  us: {name: US, kind: state}\n"
        "  fsa:\n"
        "    name: FSA\n"
        "    aliases:\n"
        "      [a name that is number 0, a name that is number 1, a name that is number 2,\n"
        "       a name that is number 3, a name that is number 4, a name that is number 5]\n"
        "claims:\n"
        "  wire:\n"
        "    p1: [us backs fsa]\n"
        "    p2:\n"
        "    - us backs fsa: {by: [a, b]}\n"
    )
    assert max(map(len, text.splitlines())) <= WIDTH
    assert read_back(text) == data

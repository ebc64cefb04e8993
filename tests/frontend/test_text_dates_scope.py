"""Folding, dates and scopes mean the same in the page's core and in Python."""

from __future__ import annotations

import sys
import unicodedata
from datetime import date, timedelta
from random import Random

from vectors import ask_core, question, without_record

from graph.analysis.days import say_span
from graph.model.dates import Span, intersect, parse_date, span_of, unite
from graph.model.errors import ScopeError
from graph.model.phrases import PHRASES
from graph.model.scope import Scope
from graph.model.text import count, fold, join_and, join_or, words

DATES = (
    "2012",
    "about 2012",
    "2012-06",
    "2012-02-29",
    "2013-02-29",
    "1900-02",
    "2000-02-29",
    "2012-00",
    "2012-13",
    "2012-04-31",
    "2012-01-00",
    "0001",
    "0000",
    "9999-12-31",
    "12",
    "2012-6",
    "about  2012",
    "About 2012",
    " 2012 ",
    "2012-06-01-01",
    "",
    "past",
)
AT_ONCE = 256  # characters
SCOPES = (
    {},
    {"types": "fights, backs,,backs", "signs": ["positive"], "unknown": "keep"},
    {"claimants": ["Smith, John", "a&b=c#d%", "حزب"], "without": ["+", "%41"]},
    {"as_of": " about 2012-06 "},
    {"during": "2012..about 2013-06", "contested": False},
    {"during": ["2012", "2012"], "contested": True},
    {"during": "2012"},
    {"relayed": True, "single_voice": False, "without": "own-voice"},
    {"members": "apart"},
    {"members": "both"},
    {"kinds": ["𐐨", "ﬀ", "a"], "modes": ["act"], "sources": ["s"]},
    {"as_of": "soon"},
    {"during": "2014..2012"},
    {"during": "2012..later"},
    {"during": ["2012", "2013", "2014"]},
    {"during": "2012.."},
    {"during": " 9990-02-01 .. "},
    {"during": ["2012-06", None]},
    {"during": "..about 2012-06"},
    {"during": ".."},
    {"unknown": "maybe"},
    {"as_of": "2012", "during": "2012..2013"},
)


def ask(folder, call, items, answers):
    """Apply a function of the core to each item; what it throws is its message."""
    pairs = zip(items, answers, strict=True)
    asked = [question(call, item, expected=answer) for item, answer in pairs]
    ask_core(folder, [without_record(call, asked)])


def test_every_character_is_folded_as_in_python(tmp_path):
    known = [chr(code) for code in range(sys.maxunicode + 1)]
    known = [char for char in known if unicodedata.category(char) not in ("Cn", "Cs")]
    texts = [f"x{char}y" for char in known] + ["  Recep\u2003ERDOĞAN’s ", "Ὀδυσσεύς", "ﬃ №", ""]
    parts = [texts[at : at + AT_ONCE] for at in range(0, len(texts), AT_ONCE)]
    folded = [[fold(text) for text in part] for part in parts]
    assert sum(map(len, folded)) > 150_000
    ask(tmp_path, "questions.foldAll", parts, folded)


def test_words_are_split_as_in_python(tmp_path):
    texts = ["US-backed “Islamists”", "al_Nujaba'a ½ Ⅳ", "क्षि", "حزب الله", "北京 2012", "-"]
    texts += [
        "周二，河盟US与ガザ",
        "กองทัพรัสเซีย",
        "𠀀a𠀁",
        "Ves\u00adsa",
        "روسیه\u200cها",
        "a\u200b\u00ad\u200bб",
    ]
    ask(tmp_path, "text.words", texts, [words(text) for text in texts])


def test_texts_are_ordered_by_code_points_as_in_python(tmp_path):
    texts = ["b", "a", "", "ab", "𐐨", "ﬀ", "a𐐨", "aﬀ", "\ue000", "Z", "é", "a", "2", "10"]
    ask(tmp_path, "questions.sortTexts", [texts], [sorted(texts)])


def test_lists_and_counts_are_worded_as_in_python(tmp_path):
    lists = [[], ["a"], ["a", "b"], ["a", "b", "c"]]
    numbers = [0, 1, 2, 999, 1000, 1234567]
    joined = [
        question(f"text.{name}", each, expected=join(each))
        for name, join in (("joinAnd", join_and), ("joinOr", join_or))
        for each in lists
    ]
    counted = [
        question("text.count", number, "claim", expected=count(number, "claim"))
        for number in numbers
    ]
    ask_core(tmp_path, [without_record("lists", joined), without_record("counts", counted)])


def test_partial_dates_are_read_as_in_python(tmp_path):
    def read(text):
        try:
            found = parse_date(text)
        except ValueError as error:
            return {"error": str(error)}
        days = {"first": found.first.isoformat(), "last": found.last.isoformat()}
        return {"text": str(found), **days}

    ask(tmp_path, "dates.parse", DATES, [read(text) for text in DATES])


def test_spans_are_worded_as_in_python(tmp_path):
    ends = ["0005", "1999", "2012", "2012-01-01", "2012-02", "2012-02-28", "2012-12-31", "9999"]
    spans = [Span(span_of(a).first, span_of(b).last) for a in ends for b in ends if a <= b]
    pairs = [[span.first.isoformat(), span.last.isoformat()] for span in spans]
    said = [
        question("dates.say", {"phrases": PHRASES}, pair, expected=say_span(span))
        for pair, span in zip(pairs, spans, strict=True)
    ]
    ask_core(tmp_path, [without_record("spans", said)])


def test_spans_are_united_and_intersected_as_in_python(tmp_path):
    random = Random(1)

    def draw():
        first = random.choice([date.min, date(2011, 12, 28)]) + timedelta(random.randrange(9))
        last = random.choice([first + timedelta(random.randrange(4)), date.max])
        return Span(first, last)

    def plain(spans):
        return [[span.first.isoformat(), span.last.isoformat()] for span in spans]

    pairs = [[[draw() for _ in range(random.randrange(5))] for _ in "ab"] for _ in range(300)]
    united = [
        question("dates.merge", plain(left), expected=plain(unite(left))) for left, _ in pairs
    ]
    shared = [
        question(
            "dates.intersect", plain(left), plain(right), expected=plain(intersect(left, right))
        )
        for left, right in pairs
    ]
    ask_core(tmp_path, [without_record("united", united), without_record("shared", shared)])


def test_scopes_are_read_and_refused_as_in_python(tmp_path):
    def read(given):
        try:
            return Scope(**given).as_given()
        except ScopeError as error:
            return {"error": str(error)}

    expected = [read(scope) for scope in SCOPES]
    assert sum("error" in answer for answer in expected) == 12
    ask(tmp_path, "questions.readScope", SCOPES, expected)


def test_a_scope_comes_back_from_the_hash_as_it_was(tmp_path):
    good = SCOPES[:8]
    back = [Scope(**given).as_given() for given in good]
    ask(tmp_path, "questions.readScopeThroughAddress", good, back)


def test_the_hash_is_short_and_readable(tmp_path):
    scope = {"types": ["fights", "backs"], "as_of": "2024-12-01"}
    hashes = ["", "types=backs,fights&as_of=2024-12-01"]
    ask(tmp_path, "questions.writeHash", [{}, scope], hashes)


def test_what_is_no_scope_s_in_a_hash_is_skipped(tmp_path):
    soon = 'as_of: "soon" is not a date. Write 2012, 2012-06, 2012-06-01 or about 2012.'
    scopes = {
        "#select=turkey&types=backs&tab=graph": {"types": ["backs"]},
        "#": {},
        "": {},
        "#types": {},
        "#__proto__=x&types=%zz": {"types": ["%zz"]},
        "#as_of=soon": {"error": soon},
    }
    ask(tmp_path, "questions.readHash", list(scopes), list(scopes.values()))

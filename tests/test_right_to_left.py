"""Names from right to left, and marks that turn text, never move what is around them."""

import csv
import io
import json
import re
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from graph.cli import main
from graph.cli.printing import print_table
from graph.exchange.escaping import shield_cell, unshield_cell
from graph.model.bidi import CLOSE, MARKS, OPEN, escape_marks, find_isolates, isolate
from graph.model.text import fold, printable, quoted

BRIDGE, RIVER, PAPER = "لواء الجسر", "حزب النهر", "صحيفة النهر"
HEBREW = "כוח הגשר 7"
ALL_RIGHT = f"""
title: "{RIVER} 2025"
vocabulary:
  relation_types:
    يساند: {{sign: positive, meaning: "معنى", says: "{{from}} [يساند|يساندون] {{to}}"}}
  kinds:
    فصيل: {{label: فصيل, meaning: "فصيل مسلح"}}
sources:
  نهر-2025:
    title: "مذكرة (عن) الجسر"
    author: "كاتب 1"
    publisher: "{PAPER}"
    short: "النهر"
    genre: خبر
    published: 2025-03-01
    paragraphs:
      p1: {{gist: "خلاصة 3", starts: "أول كلمة"}}
  memo: {{title: A memo, publisher: "{HEBREW}", published: 2025-03-02, genre: report}}
actors:
  حزب-النهر: {{name: "{RIVER}", kind: فصيل, aliases: ["الحزب 1", "الحزب 2"], note: "ملاحظة 4"}}
  لواء: {{name: "{BRIDGE}", kind: umbrella, in_sentences: "قوات {BRIDGE}", named_by: نهر-2025}}
  oster: {{name: Oster, kind: state}}
  gesher: {{name: "{HEBREW}", kind: armed-group}}
claims:
  نهر-2025:
    p1:
      - لواء fights حزب-النهر:
          {{start: 2025-02-11, end: 2025-02-11, attacker: لواء, by: [{{name: "جندي 5"}}, gesher],
            quote: "كلمات 6", note: "ملاحظة 7", event: معركة, coder: ع}}
      - oster يساند حزب-النهر: {{via: لواء, against: gesher}}
      - gesher allied-with لواء: {{start: 2024}}
      - gesher fights لواء: {{start: 2025}}
  memo:
    p3:
      - oster backs حزب-النهر: {{by: [{{name: "جندي 5"}}]}}
      - oster backs حزب-النهر: {{by: لواء, stance: denies}}
      - oster backs gesher
"""
RIGHT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
_RIGHT = re.compile(RIGHT)


@pytest.fixture
def ask(tmp_path):
    def run(text, *arguments):
        file = tmp_path / "data.yaml"
        file.write_text(text, encoding="utf-8")
        given = [each.replace("FOLDER", str(tmp_path)) for each in arguments]
        result = CliRunner().invoke(main, given)
        assert result.exception is None or isinstance(result.exception, SystemExit), result
        return result.output

    return run


def outside(text):
    """Return what is outside all isolates."""
    inside = {at for first, last in find_isolates(text) for at in range(first, last + 1)}
    return "".join(char for at, char in enumerate(text) if at not in inside)


QUESTIONS = [
    ["check", "FOLDER/data.yaml"],
    ["show", RIVER],
    ["show", "gesher"],
    ["show", "oster", BRIDGE],
    ["show", "nobody"],
    ["show", "حزب النيل"],
    ["paths", "oster", "gesher"],
    ["paths", "oster", "لواء", "--types", "leads"],
    ["claims"],
    ["claims", "--by", "جندي 5", "--sources", "memo"],
    ["claims", "--by", "جندي 9"],
    ["claims", "--event", "واقعة"],
    ["claims", "--types", "يعارض"],
    ["rank", "degree"],
    ["balance"],
    ["tensions"],
    ["tensions", "--types", "يساند,fights"],
    ["time"],
    ["brokerage", "--groups", "kind"],
]


PLAIN = [["check", "FOLDER/data.yaml"], ["show", "nobody"]]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: ascii(" ".join(question)))
def test_each_name_is_isolated_in_what_is_printed(ask, question):
    at = [] if question[0] == "check" else ["--data", "FOLDER/data.yaml"]
    printed = ask(ALL_RIGHT, *question, *at)
    assert "Usage" not in printed
    assert (OPEN in printed) == (question not in PLAIN)
    assert [line for line in printed.splitlines() if _RIGHT.search(outside(line))] == []


def test_a_denial_that_begins_with_an_arabic_name_keeps_its_dates_outside(ask):
    lines = ask(ALL_RIGHT, "show", RIVER, "--data", "FOLDER/data.yaml").splitlines()
    begins = (
        f"    {OPEN}قوات {BRIDGE}{CLOSE} (in {OPEN}{HEBREW}{CLOSE}, report, p3) deny that Oster"
    )
    assert [line for line in lines if line.startswith(begins)]
    assert [line for line in lines if line.endswith(f"attacked {OPEN}{RIVER}{CLOSE} (2025-02-11).")]


def test_narrow_and_wide_tables_of_a_terminal_isolate_each_cell(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    for columns in ("20", "120"):
        monkeypatch.setenv("COLUMNS", columns)
        print_table(["actor", "id"], [[RIVER, "نهر"]])
        shown = capsys.readouterr().out
        assert f"{OPEN}نهر{CLOSE}" in shown
        assert not _RIGHT.search(outside(shown))


def test_the_sheet_and_the_list_of_what_is_left_out_isolate_each_name(ask, tmp_path):
    sheet = tmp_path / "sheet.html"
    ask(ALL_RIGHT, "sheet", "--data", "FOLDER/data.yaml", "-o", str(sheet))
    text = re.sub(
        r"<(td|span)[^>]*dir=\"auto\">.*?</\1>|<bdi>.*?</bdi>", "", sheet.read_text("utf-8")
    )
    assert f"attacked {OPEN}{RIVER}{CLOSE} (2025-02-11)." in text
    assert not _RIGHT.search(outside(text))
    private = ALL_RIGHT.replace("  memo: {", "  memo: {private: true, ")
    there = ["--data", "FOLDER/data.yaml"]
    ask(private, "publish", "--out", "FOLDER/out", "--dropped", "FOLDER/left.md", *there)
    assert not _RIGHT.search(outside((tmp_path / "left.md").read_text("utf-8")))


def test_what_changed_is_reported_with_each_name_isolated(ask, tmp_path):
    (tmp_path / "old.yaml").write_text(ALL_RIGHT.replace("ملاحظة", "تعليق"), encoding="utf-8")
    printed = ask(ALL_RIGHT, "diff", "FOLDER/old.yaml", "FOLDER/data.yaml")
    assert f"{OPEN}تعليق 4{CLOSE} -> {OPEN}ملاحظة 4{CLOSE}" in printed
    assert not _RIGHT.search(outside(printed))


@pytest.mark.parametrize("format", ["graphml", "gexf", "cytoscape", "nodelink", "csv", "ftm"])
def test_programs_get_names_as_they_are_and_no_mark_that_turns_text(ask, tmp_path, format):
    file = tmp_path / "out"
    data = ALL_RIGHT.replace("name: Oster", r'name: "Os\u202eter\u200f"')
    printed = ask(data, "export", format, "-o", str(file), "--data", "FOLDER/data.yaml")
    written = file.read_text("utf-8").removeprefix("\ufeff")
    assert not set(re.findall(f"[{MARKS}]", written)) - {OPEN, CLOSE}, printed
    raw = "Os\u202eter\u200f"
    if format == "csv":
        rows = list(csv.DictReader(io.StringIO(written)))
        assert {RIVER, r"Os\u202eter\u200f"} <= {row["to_name"] for row in rows} | {
            row["from_name"] for row in rows
        }
        assert {unshield_cell(r"Os\u202eter\u200f"), raw} == {raw}
        return
    held = ElementTree.fromstring(written) if format in ("graphml", "gexf") else None
    texts = (
        {*held.itertext(), *(value for each in held.iter() for value in each.attrib.values())}
        if held is not None
        else {text for line in split_json(written, format) for text in texts_in(line)}
    )
    assert {RIVER, raw} <= texts


def split_json(written, format):
    return [json.loads(each) for each in ([written] if format != "ftm" else written.splitlines())]


def texts_in(data):
    """List every text in plain data."""
    if isinstance(data, str):
        return [data]
    parts = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return [text for part in parts for text in texts_in(part)]


def test_check_warns_of_marks_that_turn_or_hide_text_with_their_place(ask):
    data = (
        "sources: {s: {title: T}}\n"
        "actors:\n"
        '  a: {name: "Ab\\u202ecd", kind: state}\n'
        f"  b: {{name: B\u200f{chr(0x2067)}b, kind: state, note: fine}}\n"
        "claims: {s: {p1: [a backs b]}}\n"
    )
    found = ask(data, "check", "FOLDER/data.yaml").splitlines()
    warned = [line.partition("data.yaml:")[2] for line in found if "warning:" in line]
    assert [line.partition(". ")[0] for line in warned] == [
        "3:13: warning: Invisible character that can reverse or hide text: "
        "U+202E (right-to-left override)",
        "4:14: warning: Invisible characters that can reverse or hide text: "
        "U+200F (right-to-left mark) and U+2067 (right-to-left isolate)",
    ]
    assert all("Remove what is not intended" in line for line in warned)


def test_check_says_nothing_of_names_that_are_merely_from_right_to_left(ask):
    assert "0 errors, 0 warnings" in ask(ALL_RIGHT, "check", "FOLDER/data.yaml")


def test_a_name_is_found_with_any_marks_that_were_copied_too(ask):
    for name in (f"{OPEN}{RIVER}{CLOSE}", f"\u202b{RIVER}\u200f"):
        assert "2025-02-11" in ask(ALL_RIGHT, "show", name, "--data", "FOLDER/data.yaml")
    assert fold(f"{OPEN}Oster{CLOSE}") == "oster"


NASTY = st.text(alphabet=[*"ab (1,", "ب", "ש", OPEN, CLOSE, "\u202e", "\u200f", "\U000e0041"])


@given(NASTY)
def test_what_is_isolated_moves_nothing_around_it(text):
    safe = isolate(text)
    assert isolate(safe) == safe
    assert not _RIGHT.search(outside(safe))
    assert not re.search(f"[{MARKS}]", outside(safe))
    assert f"x {safe} 1".count(OPEN) == f"x {safe} 1".count(CLOSE) == len(find_isolates(safe))


@given(
    st.text().filter(lambda text: not re.search(f"[{MARKS}]", text) and not re.search(RIGHT, text))
)
def test_any_other_text_stays_as_it_is(text):
    assert isolate(text) == text


@given(NASTY)
def test_a_cell_of_csv_contains_no_mark_and_comes_back_as_it_was(text):
    text = text.replace("a", r"\u202e")
    cell = shield_cell(text)
    assert not re.search(f"[{MARKS}]", outside(cell))
    assert unshield_cell(cell) == text


def test_on_a_terminal_only_isolates_that_close_again_are_kept():
    assert printable(f"{OPEN}{RIVER}{CLOSE}") == f"{OPEN}{RIVER}{CLOSE}"
    assert printable(f"a{CLOSE}b{OPEN}") == r"a\u2069b\u2068"
    assert printable("\u06dd") == "\u06dd"
    assert quoted(RIVER) == f'"{OPEN}{RIVER}{CLOSE}"'
    assert escape_marks("\U000e0041") == r"\U000e0041"

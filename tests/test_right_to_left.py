"""Names from right to left, and marks that turn text, never move what stands around them."""

import re

import pytest
from click.testing import CliRunner

from graph.bidi import OPEN, find_isolates
from graph.cli import main

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
MARKED = "ab\u202ecd\u2067ef\u2069"
_RIGHT = re.compile("[\u0590-\u08ff]")


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
    """Return what stands outside all isolates."""
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

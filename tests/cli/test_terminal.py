"""Control characters in the data never reach the terminal, in answers or errors."""

import json

import pytest
from click.testing import CliRunner

from graph.cli import main
from graph.cli.printing import print_table

ESCAPE, CSI, TURN = "\x1b[31m", "\x9b2J", "\u202e"
SHOWN = (r"\x1b[31m", r"\x9b2J", r"\u202e")
PROJECT = r"""
title: "\e[31m title\x9b2J"
sources:
  wire:
    title: "\e[31m report\x9b2J\u202e"
    author: "\e[31m author\x9b2J\u202e"
    short: "\e[31m short\x9b2J\u202e"
    genre: "\e[31m genre\x9b2J\u202e"
    published: 2024-12-03
vocabulary:
  relation_types:
    hits: {says: "{from} \e hits\x9b2J\u202e {to}", meaning: "\e[31m m\x9b2J\u202e"}
actors:
  us:
    name: "\e[31m us\x9b2J\u202e"
    kind: state
    aliases: ["\e[31m alias\x9b2J\u202e"]
    note: "\e[31m note\x9b2J\u202e"
  fsa: {name: "\e[31m fsa\x9b2J\u202e", kind: armed-group}
claims:
  wire:
    p1:
      - us backs fsa: {by: {name: "\e[31m soldier\x9b2J\u202e"}, note: "\e[31m n\x9b2J\u202e"}
      - us hits fsa
      - us opposes fsa: {by: {name: "\e[31m other\x9b2J\u202e"}, quote: "\e[31m q\x9b2J\u202e"}
"""


@pytest.fixture
def ask(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "actors.yaml").write_text(PROJECT, encoding="utf-8")

    def run(*arguments):
        result = CliRunner().invoke(main, [*arguments, "--data", str(folder)])
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result

    return run


@pytest.mark.parametrize(
    "question",
    [
        ["show", "us"],
        ["show", "us", "fsa"],
        ["paths", "us", "fsa"],
        ["paths", "us", "fsa", "--types", "leads"],
        ["claims"],
        ["rank", "degree"],
        ["claims", "--by", f"{ESCAPE} soldeir{CSI}{TURN}"],
        ["claims", "--by", "31m"],
        ["show", f"{ESCAPE} us{CSI}{TURN}x"],
        ["show", "us", "--types", f"{ESCAPE}{CSI}{TURN}"],
        ["show", "us", "--as-of", f"{ESCAPE}{CSI}{TURN}"],
        ["rank", f"{ESCAPE}{CSI}{TURN}"],
    ],
    ids=lambda question: ascii(" ".join(question)),
)
def test_escape_codes_are_shown_literally(ask, question):
    printed = ask(*question).output
    assert not set(printed) & {"\x1b", "\x9b", "\u202e"}
    assert all(shown in printed for shown in SHOWN)


def test_a_text_of_the_users_vocabulary_is_shown_literally_in_answers_and_errors(ask, tmp_path):
    assert r"\x1b hits\x9b2J\u202e" in ask("claims").output
    wrong = PROJECT.replace(r"\e hits", r"\e[31m hits")
    (tmp_path / "data" / "actors.yaml").write_text(wrong, encoding="utf-8")
    printed = CliRunner().invoke(main, ["check", str(tmp_path / "data")]).output
    assert r'says has "[31m hits\x9b2J\u202e {to}", a bracket that is not closed.' in printed
    assert not set(printed) & {"\x1b", "\x9b", "\u202e"}


@pytest.mark.parametrize("question", [["show", "us"], ["claims"], ["paths", "us", "fsa"]])
def test_json_escapes_them_its_own_way_and_stays_the_same_data(ask, question):
    printed = ask(*question, "--json").output
    assert not set(printed) & {"\x1b", "\x9b", "\u202e"}
    assert f"{ESCAPE} soldier{CSI}{TURN}" in texts_in(json.loads(printed))


def texts_in(data):
    """List every text in plain data."""
    if isinstance(data, str):
        return [data]
    parts = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return [text for part in parts for text in texts_in(part)]


@pytest.mark.parametrize("columns", [8, 20, 40, 80, 200])
def test_no_cell_of_a_table_is_lost_however_narrow_the_terminal_is(columns, monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    row = ["The Harbour Times, news, p1", "ministry", "denies", "act", "Oster backs the Guard"]
    print_table(["where", "by", "stance", "mode", "claim"], [row], whole=1)
    shown = capsys.readouterr().out
    words = {word for cell in row for word in cell.split()}
    assert words <= set(shown.split())
    assert row[0] in shown

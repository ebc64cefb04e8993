"""Marks that nobody sees, and letters in two characters: as they are seen, in every command."""

import unicodedata

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from projects import read, write

from graph.cli import main
from graph.files import read_project
from graph.model.text import clean, fold

APART = "ko\u0308ln"
SOFT = "Ves\u00adsa"
DATA = """\
actors:
  köln: {name: Stadt Köln, kind: state}
  vessa: {name: Vessa, kind: state, aliases: [Republic of Vessa]}
sources:
  köln-post:
    title: A report
    author: Jörg
    publisher: Port
    paragraphs: {p1: {starts: Hello Stadt}}
claims:
  köln-post:
    p1:
      - köln backs vessa: {event: münz}
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run a command in a project; return what it prints, and see that it went well."""
    write(tmp_path, {"data/a.yaml": DATA})
    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 0, result.output
        return result.output

    return run


@given(st.text())
def test_a_clean_text_is_seen_as_before_and_stays_clean(text):
    assert fold(clean(text)) == fold(text)
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize("name", ["Köln", "Nguyễn", "한국", "がっこう", "Été"])
def test_letters_in_several_characters_become_one(name):
    assert clean(unicodedata.normalize("NFD", name)) == name


@pytest.mark.parametrize("text", ["\ufa19", "\u212b", "می\u200cخواهم", "👩\u200d💻", "a\u202eb"])
def test_what_is_seen_or_changes_how_a_text_is_seen_stays(text):
    assert clean(text) == text


@pytest.mark.parametrize("form", ["NFD", "soft"])
def test_a_file_is_read_as_it_is_seen_ids_sentences_and_names(tmp_path, form):
    odd = unicodedata.normalize("NFD", DATA)
    if form == "soft":
        odd = (
            DATA.replace("ssa", "s\u00adsa")
            .replace("öln", "ö\u200bln")
            .replace("Port", "P\u2060ort")
        )
    plain, other = read(tmp_path / "plain", DATA), read(tmp_path / "odd", odd)
    assert other.errors == ()
    assert other.dataset.actors == plain.dataset.actors
    assert other.dataset.sources == plain.dataset.sources
    assert [claim.relation for claim in other.dataset.claims] == [("köln", "vessa", "backs")]


@pytest.mark.parametrize(
    "question",
    [
        ("show", APART),
        ("show", SOFT),
        ("show", f"Stadt {APART}", f"Republic of {SOFT}"),
        ("paths", APART, SOFT),
        ("claims", "--event", "mu\u0308nz"),
        ("claims", "--sources", f"{APART}-post"),
        ("claims", "--by", "Jo\u0308rg"),
        ("claims", "--claimants", "J\u200börg"),
        ("claims", "--about", SOFT),
    ],
)
def test_a_question_finds_what_it_names(run, question):
    assert "Stadt Köln backs Vessa" in run(*question)


@pytest.mark.parametrize("name", ["P\u00adort", "Jo\u0308rg", f"{APART}-post"])
def test_what_is_left_out_is_left_out(run, name):
    assert "No claim" in run("claims", "--without", name)


def test_actors_are_edited_by_names_as_they_are_seen(run, tmp_path):
    run("add", f"{APART} fights {SOFT}", "--source", f"{APART}-post", "--at", "p1")
    run("rename", APART, "mu\u0308nchen")
    run("rename", SOFT, "ves\u00adsa-2")
    reading = read_project(tmp_path / "data")
    assert set(reading.dataset.actors) == {"münchen", "vessa-2"}
    assert len(reading.dataset.claims) == 2


def test_an_actor_is_renamed_where_the_files_write_it_otherwise(run, tmp_path):
    odd = unicodedata.normalize("NFD", DATA).replace("vessa", "ves\u00adsa")
    write(tmp_path, {"data/a.yaml": odd})
    run("rename", "köln", "bonn")
    run("rename", "vessa", "oster")
    (claim,) = read_project(tmp_path / "data").dataset.claims
    assert claim.relation == ("bonn", "oster", "backs")


def test_two_actors_are_made_one_by_names_as_they_are_seen(run, tmp_path):
    more = "  ves: {name: Ves, kind: state, aliases: [Re\u00adpublic]}\nsources:"
    write(tmp_path, {"data/a.yaml": DATA.replace("sources:", more)})
    run("merge-actors", SOFT, "Re\u200bpublic")
    assert "Republic" in read_project(tmp_path / "data").dataset.actors["vessa"].aliases


def test_a_text_is_checked_against_its_source_whatever_its_file_is_called(run, tmp_path):
    text = f"A re-\nport\n\nHello Stadt {unicodedata.normalize('NFD', 'Köln')}, {SOFT}.\n"
    write(tmp_path, {"t.txt": text, f"{APART}-post.txt": text})
    assert ": 0 unsupported" in run("verify", "--text", f"{APART}-post.txt")
    assert ": 0 unsupported" in run("verify", "--text", "t.txt", "--source", f"{APART}-post")


def test_a_source_is_added_without_invisible_marks(run, tmp_path):
    text = f"{SOFT} news\n\nThe {SOFT} army mo-\nved to Ko\u0308ln. Ves-\nsa won.\n"
    write(tmp_path, {"mu\u0308nz.txt": text})
    run("add-source", "mu\u0308nz.txt", "--title", f"{SOFT} news", "--publisher", "P\u00adort")
    card = (tmp_path / "seeds" / "münz.yaml").read_text()
    assert card == clean(card)
    source = read_project(tmp_path / "data").dataset.sources["münz"]
    assert (source.title, source.publisher) == ("Vessa news", "Port")
    assert source.paragraphs["p1"].starts == "The Vessa army mo-ved to"
    assert source.paragraphs["p1"].mentions == ("vessa",)
    assert ": 0 unsupported" in run("verify", "--text", "mu\u0308nz.txt", "--source", "münz")


def test_a_table_is_imported_as_displayed(run, tmp_path):
    rows = [
        "fr\u00adom,typ\u200be,to,Quelle\u0308,source,at",
        f"{SOFT},backs,Ko\u0308ln Bund,x,wi\u00adre,p1",
        "Vessa,backs,Köln Bund,x,wire,p2",
        "K\u00adöln\u200b Bund,fights,vessa,x,wire,p3",
    ]
    write(tmp_path, {"c.csv": "\n".join(rows)})
    options = ["--kind", "state", "--column", "note=Quellë", "--source", "wire"]
    options += ["--title", "T", "--publisher", "P\u00adort"]
    run("import", "c.csv", "-o", "new.yaml", *options)
    reading = read_project(tmp_path / "new.yaml")
    assert {actor.name for actor in reading.dataset.actors.values()} == {"Vessa", "Köln Bund"}
    assert [claim.note for claim in reading.dataset.claims] == ["x"] * 3
    assert list(reading.dataset.sources) == ["wire"]
    assert (tmp_path / "new.yaml").read_text() == clean((tmp_path / "new.yaml").read_text())

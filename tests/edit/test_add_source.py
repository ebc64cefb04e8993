"""Adding a source: its text becomes numbered paragraphs to be coded, and is not kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import write

from graph import api as workflow
from graph.analysis.mentions import Names, Passage
from graph.edit.add_source import add_source
from graph.edit.split_paragraphs import first_words, split_text
from graph.files import read_project
from graph.model.errors import DataError, GraphError, OutputError
from graph.model.records import Actor, Dataset
from graph.model.vocabulary import builtin_vocabulary

ACTORS = """\
# yaml-language-server: $schema=../schema/actors.schema.json
actors:
  oster: {name: Oster, kind: state, mentioned_as: [Osterian]}
  guard: {name: River Guard, kind: armed-group, aliases: [RG]}
  us: {name: United States, kind: state, aliases: [US]}
"""
TITLE = "Guard leaves the bridge"
TEXT = """\

Guard leaves the bridge

By Mara Lindqvist

20 March 2025

The River Guard left on Thursday, Osterian officials said. It had held the bridge with help of

troops that the US had trained.

“We never trained the Guard,” a spokesman told us.

He said:

"Oster has: nothing to add."

To write to us
visit example.org
"""
CARD = """\
# yaml-language-server: $schema=../schema/card.schema.json
id: guard-leaves
title: Guard leaves the bridge
author: Mara Lindqvist
sha256: {sha256}
paragraphs:
  headline:
    starts: "Guard leaves the bridge"
    gist:
  p1:
    starts: "The River Guard left on"
    gist:
    mentions: [guard, oster, us]
  p2:
    starts: "We never trained the Guard"
    gist:
  p3:
    starts: "He said"
    gist:
  p4:
    starts: "Oster has: nothing to add"
    gist:
    mentions: [oster]
"""
CLAIMS = """\
# yaml-language-server: $schema=../schema/actors.schema.json
# The claims of guard-leaves, in reading order. Below each paragraph write what it claims:
#   - turkey backs fsa: {mode: label}
claims:
  guard-leaves:
    # "Guard leaves the bridge"
    headline:
    # "The River Guard left on" (guard, oster, us)
    p1:
    # "We never trained the Guard"
    p2:
    # "He said"
    p3:
    # "Oster has: nothing to add" (oster)
    p4:
"""


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "guard-leaves.txt").write_text(TEXT, encoding="utf-8")
    return write(tmp_path, {"data/actors.yaml": ACTORS})


def add(folder, text="guard-leaves.txt", **fields):
    given = {"title": TITLE, "author": "Mara Lindqvist", **fields}
    return add_source(folder.parent / text, given, paths=folder)


def test_the_card_has_the_paragraphs_with_their_first_words_and_whom_they_name(data):
    add(data)
    card = (data.parent / "seeds" / "guard-leaves.yaml").read_text("utf-8")
    sha256 = next(line for line in card.splitlines() if "sha256" in line)[8:]
    assert len(sha256) == 64
    assert card == CARD.replace("{sha256}", sha256)


def test_the_claims_file_has_the_paragraphs_as_empty_headings(data):
    add(data)
    assert (data / "guard-leaves.yaml").read_text("utf-8") == CLAIMS


def test_what_was_written_checks_cleanly_and_passes_verify_at_once(data):
    assert add(data).warnings == ()
    check = workflow.check(data)
    assert (check.errors, check.warnings) == ((), ())
    assert check.to_write == {"guard-leaves": 5}
    assert workflow.verify(data, data.parent / "guard-leaves.txt").errors == ()


def test_what_was_done_is_reported(data):
    added = add(data)
    assert added.files == ("seeds/guard-leaves.yaml", "data/guard-leaves.yaml")
    assert (len(added.cut.paragraphs), added.named, added.cut.joined) == (4, 2, (0,))
    assert added.cut.left_out == (
        "By Mara Lindqvist",
        "20 March 2025",
        "To write to us visit example.org",
    )


def test_the_text_is_not_kept(data):
    add(data)
    for path in (data / "guard-leaves.yaml", data.parent / "seeds" / "guard-leaves.yaml"):
        assert "trained the Guard," not in path.read_text("utf-8")
        assert "Thursday" not in path.read_text("utf-8")


def test_nothing_is_guessed(data):
    add(data, author=None)
    source = read_project(data).dataset.sources["guard-leaves"]
    assert (source.author, source.published, source.genre, source.url) == (None,) * 4


def test_a_title_that_is_not_in_the_text_is_reported(data):
    (reported,) = add(data, title="Another title").warnings
    assert str(reported) == 'guard-leaves: The title "Another title" is not in the text.'


@pytest.mark.parametrize("there", ["seeds/guard-leaves.yaml", "data/guard-leaves.yaml"])
def test_what_is_there_is_not_written_over(data, there):
    path = data.parent / there
    path.parent.mkdir(exist_ok=True)
    path.write_text("id: other\ntitle: Other\n" if "seeds" in there else "title: Other\n")
    before = path.read_text()
    with pytest.raises(OutputError, match="already exists; it was not changed"):
        add(data)
    assert path.read_text() == before


def test_a_source_is_added_once(data):
    add(data)
    with pytest.raises(GraphError, match='The source "guard-leaves" already exists'):
        add(data)


def test_what_check_would_refuse_is_refused_and_nothing_is_written(data):
    with pytest.raises(DataError, match=r"published is invalid: .*is not a date"):
        add(data, published="last week")
    assert not (data.parent / "seeds").exists()
    assert [path.name for path in data.iterdir()] == ["actors.yaml"]


def test_an_id_is_made_of_the_name_of_the_file_or_given(data):
    (data.parent / "Guard Leaves_2.txt").write_text(TEXT, encoding="utf-8")
    assert add(data, text="Guard Leaves_2.txt").id == "guard-leaves-2"
    with pytest.raises(GraphError, match="Give one with --id guard"):
        add_source(data.parent / "guard-leaves.txt", {"title": TITLE}, "Guard", data)


def test_no_id_is_proposed_for_a_name_without_a_valid_character(data):
    with pytest.raises(GraphError, match=r"Give one with --id\.$"):
        add_source(data.parent / "text.txt", {"title": "T"}, id="?!", paths=data)


def test_a_text_that_is_not_utf_8_is_reported(data):
    (data.parent / "guard-leaves.txt").write_bytes(b"Caf\xe9")
    with pytest.raises(DataError, match=r"guard-leaves\.txt:1:4: The byte 0xE9 is not UTF-8"):
        add(data)


# Paragraphs.


def paragraphs(*parts, title="A title"):
    return list(split_text("\n\n".join((title, *parts)), title).paragraphs)


def test_a_sentence_that_a_break_cuts_is_one_paragraph():
    assert paragraphs("It was the", "fault of both.") == ["It was the fault of both."]
    assert paragraphs("In Vessa,", "Oster said so.") == ["In Vessa, Oster said so."]
    assert paragraphs("It ended.", "e.g. so.") == ["It ended.", "e.g. so."]


def test_lines_are_joined_and_empty_ones_cut_whatever_space_they_contain():
    assert paragraphs("One\ntwo.\n \t \nThree.") == ["One two.", "Three."]


def test_a_quotation_after_a_colon_is_a_paragraph_of_its_own():
    assert paragraphs("He wrote:", "now or never.") == ["He wrote:", "now or never."]


def test_a_paragraph_without_a_full_stop_is_reported():
    cut = split_text("T\n\nFirst.\n\nA heading\n\nLast.", "T")
    assert (cut.paragraphs, cut.unfinished) == (("First.", "A heading", "Last."), (1,))


def test_an_early_occurrence_of_the_title_and_what_precedes_it_are_left_out():
    cut = split_text("Section: World.\n\nT\n\nText.", "t")
    assert (cut.paragraphs, cut.left_out) == (("Text.",), ("Section: World.",))


def test_a_text_without_paragraphs_is_refused():
    with pytest.raises(GraphError, match=r"no paragraphs\. Put an empty line between"):
        split_text("Only a title", "Only a title")


@given(st.lists(st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1), min_size=1))
def test_every_word_of_a_text_is_in_a_paragraph_or_reported_as_left_out(parts):
    text = "\n\n".join(["Title", *parts, "The end."])
    cut = split_text(text, "Title")
    kept = "".join("".join((*cut.paragraphs, *cut.left_out)).split())
    assert len(kept) <= len("".join(text.split()))
    assert "Theend." in kept
    assert all(word in "".join(text.split()) for word in "".join(cut.paragraphs).split())


@given(st.text(min_size=1))
def test_first_words_are_at_most_five(text):
    assert len(first_words(text).split()) <= 5


CHINESE = """\
大桥交火

奥斯特训练河盟两年，港口时报一月报道，奥斯特国防部周三否认此事，并称这一说法毫无根据。

双方在二〇一九年签署河流条约，维萨现在表示将退出该条约，理由是奥斯特没有履行义务。
"""


def test_of_a_text_without_spaces_no_more_is_kept_than_of_any_other(tmp_path):
    actors = (
        "actors: {aosite: {name: 奥斯特, kind: state}, hemeng: {name: 河盟, kind: armed-group}}"
    )
    data = write(tmp_path, {"data/a.yaml": actors, "gangkou.txt": CHINESE})
    fields = {"title": "大桥交火", "publisher": "港口时报"}
    added = add_source(tmp_path / "gangkou.txt", fields, paths=data)
    assert (added.named, added.warnings) == (2, ())
    card = (tmp_path / "seeds" / "gangkou.yaml").read_text(encoding="utf-8")
    claims = (data / "gangkou.yaml").read_text(encoding="utf-8")
    for text in (card, claims):
        assert "奥斯特训练河盟两年，港口时" in text
        assert "奥斯特训练河盟两年，港口时报一月报道" not in text


# Mentions.


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("The river GUARD’s men", ["guard"]),
        ("Guard", []),
        ("Osterian troops and the US-backed RG", ["oster", "us", "guard"]),
        ("They told us", []),
        ("Ostern", []),
        ("Os\u00adterian", ["oster"]),
        ("an Oste- rian officer", ["oster"]),
        ("US- backed men", ["us"]),
        ("周二US与河盟交火", ["us", "hemeng"]),
        ("周二us与河交火", []),
    ],
)
def test_actors_are_found_by_whole_words_of_name_alias_and_epithet(said, found):
    actors = {
        "oster": Actor("oster", "Oster", "state", mentioned_as=("Osterian",)),
        "guard": Actor("guard", "River Guard", "armed-group", aliases=("RG",)),
        "us": Actor("us", "United States", "state", aliases=("US",)),
        "hemeng": Actor("hemeng", "河盟", "armed-group"),
    }
    names = Names.of(Dataset(builtin_vocabulary(), actors=actors))
    assert names.find(Passage.of(said)) == found

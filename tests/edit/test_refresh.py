"""Refreshing a card: its mentions are found again in the text, and all else stays."""

import difflib
from hashlib import sha256

import pytest
from projects import write

import graph as ag
from graph.analysis.missed import Missed
from graph.edit.add_actor import add_actor
from graph.edit.add_claim import add_claim
from graph.edit.add_source import add_source
from graph.edit.refresh import MentionChange, refresh_source
from graph.model.errors import DataError, GraphError

ACTORS = """\
actors:
  oster: {name: Oster, kind: state, mentioned_as: [Osterian]}
  guard: {name: River Guard, kind: armed-group, mentioned_as: [the Guard]}
  us: {name: United States, kind: state, aliases: [US]}
"""
TITLE = "A bridge is left"
TEXT = """\
A bridge is left

By Mara Lindqvist

The River Guard left on Thursday, Osterian officials said. It had held the bridge with help of

troops that the US had trained.

“We never trained the Guard,” a spokesman told us.

He said:

"There is: nothing to add."

Oster desk of the paper
"""
FIELDS = {"title": TITLE, "author": "Mara Lindqvist"}


@pytest.fixture
def data(tmp_path):
    """Make a project with a source that was added while no actor but Oster was listed."""
    only = "".join(line for line in ACTORS.splitlines(True) if "guard" not in line)
    data = write(tmp_path, {"data/actors.yaml": only, "guard.txt": TEXT.encode()})
    add_source(tmp_path / "guard.txt", FIELDS, "memo", data)
    return data


def card_of(data):
    return data.parent / "seeds" / "memo.yaml"


def refresh(data, **given):
    return refresh_source(data.parent / "guard.txt", "memo", data, **given)


def diff(before, after):
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    changed = [line for line in lines if not line.startswith(("---", "+++", "@@"))]
    return [f"{line[0]} {line[1:].strip()}" for line in changed]


def add_guard(data):
    add_actor("guard", "River Guard", "armed-group", {"mentioned_as": ["the Guard"]}, data)


def test_a_card_that_was_just_made_stays_as_it_is(data):
    before = card_of(data).read_bytes()
    assert refresh(data).changes == ()
    assert card_of(data).read_bytes() == before


def test_a_new_actor_is_found_where_the_text_names_it_and_all_else_stays(data):
    add_claim("oster opposes us", "memo", "p1", {}, data)
    card = card_of(data)
    text = card.read_text().replace("p1:", "p1:   # first").replace("gist:", "gist: Mine", 2)
    card.write_text(text)
    claims = (data / "memo.yaml").read_bytes()
    add_guard(data)
    assert refresh(data).changes == (
        MentionChange("p1", ("guard",), ()),
        MentionChange("p2", ("guard",), ()),
    )
    assert diff(text, card.read_text()) == [
        "- mentions: [oster, us]",
        "+ mentions: [oster, us, guard]",
        "+ mentions: [guard]",
    ]
    assert (data / "memo.yaml").read_bytes() == claims


def test_what_the_text_does_not_name_is_lost_and_an_empty_list_is_left_out(data):
    card = card_of(data)
    before = card.read_text()
    card.write_text(
        before.replace(
            'starts: "He said"\n    gist:', 'starts: "He said"\n    gist:\n    mentions: [us]'
        )
    )
    assert refresh(data).changes == (MentionChange("p3", (), ("us",)),)
    assert card.read_text() == before


def test_an_actor_named_only_inside_a_longer_name_stays(data):
    add_actor("us-guard", "US Guard", "unit", paths=data)
    text = TEXT.replace("The River Guard left", "The US Guard left").replace("the US had", "it had")
    (data.parent / "guard.txt").write_text(text)
    card = card_of(data)
    card.write_text(
        card.read_text().replace(sha256(TEXT.encode()).hexdigest(), "").replace("River", "US")
    )
    assert refresh(data).changes == (MentionChange("p1", ("us-guard",), ()),)
    assert "mentions: [oster, us, us-guard]" in card.read_text()


def test_paragraphs_without_a_claim_are_listed(data):
    assert refresh(data).missed == (Missed("p1", ("oster", "us")),)
    add_claim("oster opposes us", "memo", "p1", {}, data)
    assert refresh(data).missed == ()


def test_a_dry_run_writes_nothing(data):
    add_guard(data)
    before = card_of(data).read_bytes()
    assert len(refresh(data, dry_run=True).changes) == 2
    assert card_of(data).read_bytes() == before


def test_another_text_is_refused(data):
    (data.parent / "guard.txt").write_text(TEXT + "\nMore.\n")
    with pytest.raises(GraphError, match='is not the text of the card of "memo"'):
        refresh(data)


def test_without_a_hash_the_text_must_have_the_paragraphs(data):
    card = card_of(data)
    card.write_text(
        "".join(line for line in card.read_text().splitlines(True) if "sha256" not in line)
    )
    (data.parent / "guard.txt").write_text(TEXT.replace("He said", "She said") + "\nMore.\n")
    with pytest.raises(DataError, match='Paragraph p3: "He said" is not in the text') as error:
        refresh(data)
    assert "More" not in str(error.value)
    (data.parent / "guard.txt").write_text(TEXT + "\nMore of Oster\n")
    assert refresh(data).changes == ()


def test_a_source_in_a_data_file_and_paragraphs_in_braces_are_refreshed(tmp_path):
    sources = (
        "sources:\n  memo:\n    title: Guard leaves the bridge\n    paragraphs:\n"
        '      p1: {starts: "The River Guard left", gist: G}   # 1\n'
        "      p2:\n        starts: We never trained\n"
        "        mentions:\n          - us\n          - oster\n"
        "      p3: {starts: He said, mentions: [us]}\n"
    )
    data = write(tmp_path, {"data/actors.yaml": ACTORS + sources, "guard.txt": TEXT})
    ag.refresh_source(tmp_path / "guard.txt", "memo", data)
    assert diff(ACTORS + sources, (data / "actors.yaml").read_text()) == [
        '- p1: {starts: "The River Guard left", gist: G}   # 1',
        '+ p1: {starts: "The River Guard left", gist: G, mentions: [guard, oster, us]}   # 1',
        "- mentions:",
        "- - us",
        "- - oster",
        "- p3: {starts: He said, mentions: [us]}",
        "+ mentions: [guard]",
        "+ p3: {starts: He said}",
    ]


def test_an_unknown_source_and_an_unreadable_text_are_reported(data):
    with pytest.raises(GraphError, match='There is no source "memmo"'):
        refresh_source(data.parent / "guard.txt", "memmo", data)
    with pytest.raises(DataError, match="cannot be read"):
        refresh_source(data.parent / "none.txt", "memo", data)

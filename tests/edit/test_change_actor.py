"""Changing and removing an actor: every other byte stays."""

import difflib

import pytest
from projects import write

import graph as ag
from graph.edit.change_actor import change_actor, remove_actor
from graph.files import read_dataset
from graph.model.errors import DataError, GraphError, UnknownActorError

ACTORS = """\
actors:
  # The great power
  us: {name: United States, kind: state, aliases: [Washington]}   # not Us
  guard:
    name: "River Guard"   # of Oster
    kind: armed-group
    aliases: [RG,  The Guard]
    note: >-
      Founded
      in 2020
  oster: {name: Oster, kind: state}
  rebels: {name: Rebels, kind: umbrella, named_by: oster}
"""
REST = """\
sources:
  memo:
    title: Memo
    publisher: Ann Reporter
    paragraphs:
      p1: {mentions: [us, guard, oster]}
      p2:
        gist: G
        mentions:
          - rebels
          - guard
claims:
  memo:
    p1:
      - us backs guard
      - us backs oster: {by: {name: RG}}
"""


def project(folder, text=ACTORS + REST):
    return write(folder, {"data/actors.yaml": text.encode()})


def text_of(data):
    return (data / "actors.yaml").read_bytes().decode()


def diff(before, after):
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    changed = [line for line in lines if not line.startswith(("---", "+++", "@@"))]
    return [f"{line[0]} {line[1:].strip()}" for line in changed]


def changed(folder, actor, **fields):
    data = project(folder)
    change_actor(actor, fields, data)
    return diff(ACTORS + REST, text_of(data))


def test_fields_in_braces_are_changed_added_and_removed(tmp_path):
    assert changed(tmp_path, "us", name="USA", in_sentences="the USA", aliases=None) == [
        "- us: {name: United States, kind: state, aliases: [Washington]}   # not Us",
        "+ us: {name: USA, kind: state, in_sentences: the USA}   # not Us",
    ]


def test_fields_below_the_id_are_changed_added_and_removed(tmp_path):
    fields = {"name": "Tarn Guard", "plural": True, "note": "", "mentioned_as": ["guards"]}
    assert changed(tmp_path, "River Guard", **fields) == [
        '- name: "River Guard"   # of Oster',
        '+ name: "Tarn Guard"   # of Oster',
        "+ plural: true",
        "- note: >-",
        "- Founded",
        "- in 2020",
        "+ mentioned_as: [guards]",
    ]


def test_a_long_text_is_wrapped_and_a_text_in_a_commented_line_is_not(tmp_path):
    note, name = "It holds the bridge. " * 8, "Guard of the River " * 8
    lines = changed(tmp_path, "guard", note=note, name=name)
    assert lines[1] == f'+ name: "{name.strip()}"   # of Oster'
    assert lines[-2].startswith("+ It holds the bridge.")


def test_what_is_as_asked_already_is_not_written_again(tmp_path):
    same = {"name": "River Guard", "aliases": ["RG", "The Guard"], "note": "Founded in 2020"}
    assert changed(tmp_path, "guard", **same) == []


def test_a_change_is_undone_with_what_it_returned(tmp_path):
    data = project(tmp_path)
    done = change_actor("us", {"name": "USA", "kind": "alliance", "aliases": ["US", "DC"]}, data)
    assert done.before == {
        "name": "United States", "kind": "state", "aliases": ["Washington"],
    }  # fmt: skip
    assert len(diff(ACTORS + REST, text_of(data))) == 2
    change_actor("us", done.before, data)
    assert text_of(data) == ACTORS + REST


def test_all_errors_are_reported_and_nothing_is_written(tmp_path):
    data = project(tmp_path)
    with pytest.raises(DataError) as error:
        change_actor("us", {"kind": "stat", "aliases": ["Oster"]}, data)
    assert {each.code for each in error.value.problems} == {"shared-name", "unknown-kind"}
    with pytest.raises(DataError, match="name"):
        change_actor("us", {"name": ""}, data)
    with pytest.raises(UnknownActorError):
        ag.change_actor("nobody", {"name": "N"}, data)
    assert text_of(data) == ACTORS + REST


def test_a_name_by_which_a_claim_refers_to_the_actor_stays(tmp_path):
    data = project(tmp_path)
    with pytest.raises(DataError, match="Keep that name as an alias") as error:
        change_actor("guard", {"aliases": ["The Guard"]}, data)
    assert [each.code for each in error.value.problems] == ["lost-reference"]
    change_actor("guard", {"name": "RG", "aliases": ["The Guard"]}, data)


def test_a_new_alias_may_make_a_claimant_an_actor(tmp_path):
    data = project(tmp_path)
    change_actor("oster", {"aliases": ["Ann Reporter"]}, data)
    assert read_dataset(data).claims[0].by == ("oster",)


def test_fields_written_elsewhere_are_not_changed_there(tmp_path):
    shared = "  a: &x {name: A, kind: state}\n  b: {<<: *x, name: B}\n"
    data = project(tmp_path, ACTORS + shared + REST)
    before = text_of(data)
    for id, kind in (("a", "alliance"), ("b", None)):
        with pytest.raises(GraphError, match="because of how the file is written"):
            change_actor(id, {"kind": kind}, data)
    assert text_of(data) == before
    change_actor("b", {"kind": "alliance"}, data)
    assert text_of(data) == before.replace("{<<: *x, name: B}", "{<<: *x, name: B, kind: alliance}")


def test_an_actor_that_is_used_is_not_removed_and_all_places_are_listed(tmp_path):
    data = project(tmp_path)
    with pytest.raises(DataError) as error:
        remove_actor("guard", paths=data)
    assert [each.code for each in error.value.problems] == ["actor-in-use"] * 3
    lines = (ACTORS + REST).splitlines()
    assert ["guard" in lines[each.place.line - 1] for each in error.value.problems] == [True] * 3
    with pytest.raises(DataError, match="is used here"):
        remove_actor("oster", mentions=True, paths=data)
    assert text_of(data) == ACTORS + REST


def test_an_unused_actor_is_removed_with_its_mentions_if_asked(tmp_path):
    data = project(tmp_path)
    with pytest.raises(DataError, match="is used here"):
        remove_actor("rebels", paths=data)
    done = ag.remove_actor("rebels", True, data)
    assert diff(ACTORS + REST, text_of(data)) == [
        "- rebels: {name: Rebels, kind: umbrella, named_by: oster}",
        "- mentions:",
        "- - rebels",
        "- - guard",
        "+ mentions: [guard]",
    ]
    assert done.before == {"name": "Rebels", "kind": "umbrella", "named_by": "oster"}


def test_other_files_are_written_with_a_change(tmp_path):
    data, log = project(tmp_path), tmp_path / "drafts" / "memo.yaml"
    change_actor("us", {"name": "USA"}, data, {log: "one\n"})
    remove_actor("rebels", True, data, {log: lambda text: text + "two\n"})
    assert log.read_text() == "one\ntwo\n"

"""Renaming an actor and making one of two: everywhere or nowhere, and nothing else changes."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import write
from rounds import examples

from graph.edit.add_claim import add_claim
from graph.edit.merge_actors import merge_actors
from graph.edit.rename_actor import rename_actor
from graph.files import read_dataset
from graph.model.errors import DataError, GraphError, OutputError, UnknownActorError

ROOT = Path(__file__).resolve().parents[2]
ACTORS = """\
actors:   # us first
  us: {name: United States, kind: state, aliases: [Washington]}
  us-army: {name: US Army, kind: unit, named_by: us}
  fsa:
    name: Free Syrian Army
    kind: armed-group
    mentioned_as: [rebels]
  # the same in other words?
  sna:
    name: Syrian National Army   # since 2017
    kind: armed-group
    aliases: [SNA, Free Syrian Army of 2017]
    mentioned_as: [rebels, army]
  iran: {name: Iran, kind: state}
"""
CLAIMS = """\
claims:
  wire:
    p1:
      - us backs fsa   # us, too
      - "us opposes iran, us-army"
      - us-army part-of us: {by: us, note: says us}
      - us-army backs fsa:
          by: [us, iran]
          against: us
          via: ['us', "iran"]
      - us fights iran: {attacker: us, mode: intent}
      - iran opposes fsa, sna: {mode: label}
      - iran backs sna: {mode: label}
"""
CARD = """\
id: wire
title: us
author: Ann Author
paragraphs:
  p1:
    mentions: [iran, us, fsa, sna]
  p2:
    mentions:
      - fsa
      - sna   # both
"""
LAYOUT = '{"positions": {\n"fsa": [3, 4],\n"us": [1, 2]\n}, "pinned": [\n"us"\n]}\n'


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    files = {"data/actors.yaml": ACTORS, "data/wire.yaml": CLAIMS, "seeds/wire.yaml": CARD}
    return write(tmp_path, {**files, "data/actors.layout.json": LAYOUT})


def texts(data):
    files = [*data.iterdir(), *(data.parent / "seeds").iterdir()]
    return {path.name if path.parent == data else "card": path.read_text() for path in files}


def test_an_actor_is_renamed_wherever_it_occurs_and_nowhere_else(data):
    rename_actor("us", "usa", data)
    after = texts(data)
    assert after["actors.yaml"] == ACTORS.replace("  us:", "  usa:").replace("by: us", "by: usa")
    assert after["card"] == CARD.replace("[iran, us,", "[iran, usa,")
    assert after["actors.layout.json"] == LAYOUT.replace('"us"', '"usa"')
    assert (
        after["wire.yaml"]
        == """\
claims:
  wire:
    p1:
      - usa backs fsa   # us, too
      - "usa opposes iran, us-army"
      - us-army part-of usa: {by: usa, note: says us}
      - us-army backs fsa:
          by: [usa, iran]
          against: usa
          via: ['usa', "iran"]
      - usa fights iran: {attacker: usa, mode: intent}
      - iran opposes fsa, sna: {mode: label}
      - iran backs sna: {mode: label}
"""
    )


def test_an_actor_to_be_renamed_is_found_by_its_name_too(data):
    assert rename_actor("washington", "usa", data).changes[0].before == "us"


def test_each_place_is_reported_with_its_text(data):
    reported = rename_actor("iran", "iran-2", data)
    assert [f"{each.place}: {each.before} -> {each.after}" for each in reported.changes[:3]] == [
        "data/actors.yaml:14:3: iran -> iran-2",
        'data/wire.yaml:5:9: "us opposes iran, us-army" -> "us opposes iran-2, us-army"',
        "data/wire.yaml:8:20: iran -> iran-2",
    ]
    assert reported.files == ("data/actors.yaml", "data/wire.yaml", "seeds/wire.yaml")


def test_a_dry_run_reports_the_same_and_changes_nothing(data):
    before = texts(data)
    reported = rename_actor("us", "usa", data, dry_run=True)
    assert texts(data) == before
    assert reported == rename_actor("us", "usa", data)


def test_there_and_back_is_where_it_was(data):
    before = texts(data)
    rename_actor("us", "zz", data)
    rename_actor("zz", "us", data)
    assert texts(data) == before


@pytest.mark.parametrize(
    ("old", "new", "error", "reported"),
    [
        ("us", "iran", GraphError, "run: actor-graph merge-actors iran us"),
        ("us", "U S", DataError, 'data/actors.yaml:2:3: Actor "U S" is not a valid id'),
        ("us", "past", DataError, "is a reserved word"),
        ("us", "backs", DataError, "is the id of a relation type"),
        ("us", "iran,", DataError, "is not a valid id"),
        ("usw", "usa", UnknownActorError, 'There is no actor "usw"'),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(data, old, new, error, reported):
    before = texts(data)
    with pytest.raises(error) as caught:
        rename_actor(old, new, data)
    assert reported in str(caught.value)
    assert texts(data) == before


def test_an_id_that_is_looked_up_as_a_name_is_not_lost(data):
    claims = CLAIMS.replace("by: us,", "by: {name: FSA},")
    (data / "wire.yaml").write_text(claims)
    with pytest.raises(DataError) as caught:
        rename_actor("fsa", "free-army", data)
    assert str(caught.value) == (
        'data/wire.yaml:6:9: The claim would no longer refer to "fsa", which it names only by its '
        "id. Use another of its names there, or first give it the alias fsa."
    )
    assert (data / "wire.yaml").read_text() == claims


def test_a_named_by_that_means_the_source_of_that_id_stays(data):
    (data / "wire.yaml").write_text(CLAIMS.replace("wire:", "us:"))
    (data.parent / "seeds" / "wire.yaml").rename(data.parent / "seeds" / "us.yaml")
    card = CARD.replace("id: wire", "id: us")
    (data.parent / "seeds" / "us.yaml").write_text(card)
    rename_actor("us", "usa", data)
    assert read_dataset(data).actors["us-army"].named_by == "us"


def test_ids_that_must_be_quoted_are(data):
    rename_actor("us", "null", data)
    assert "null: {name: United States" in texts(data)["actors.yaml"].replace('"', "")
    claims = read_dataset(data).claims
    assert [claim.by for claim in claims if claim.note] == [("null",)]


def test_all_files_are_written_or_none(data, monkeypatch):
    before = texts(data)
    replace = Path.replace

    def fail_at_the_second(self, target):
        if Path(target).name == "wire.yaml" and ".tmp" in self.name:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail_at_the_second)
    with pytest.raises(OutputError, match="No space left on device"):
        rename_actor("us", "usa", data)
    assert texts(data) == before
    assert not list(data.parent.rglob("*.tmp"))


def test_a_damaged_layout_file_is_reported_and_left(data):
    (data / "actors.layout.json").write_text("{")
    (reported,) = rename_actor("us", "usa", data).warnings
    assert reported.message.startswith("This is not a layout file")
    assert texts(data)["actors.layout.json"] == "{"


def test_an_actor_of_several_projects_is_renamed_in_all(data, tmp_path):
    other = write(
        tmp_path / "other",
        {"data/a.yaml": "actors:\n  us:\n    name: United States\n    kind: state\n"},
    )
    rename_actor("us", "usa", [data, other])
    assert "  usa:" in (other / "a.yaml").read_text()


@pytest.fixture(scope="module")
def article(tmp_path_factory):
    folder = tmp_path_factory.mktemp("article")
    for name in ("data", "seeds"):
        shutil.copytree(ROOT / name, folder / name)
    return folder / "data"


@examples(6)
@given(st.sampled_from(sorted(read_dataset(ROOT / "data").actors)))
def test_any_actor_of_the_article_is_renamed_there_and_back(article, id):
    before = texts(article)
    rename_actor(id, "someone-else", article)
    assert texts(article) != before
    assert id not in read_dataset(article).actors
    rename_actor("someone-else", id, article)
    assert texts(article) == before


# Making one of two.


def test_the_claims_names_and_mentions_of_one_become_those_of_the_other(data):
    merge_actors("fsa", "sna", data)
    after = texts(data)
    assert (
        after["actors.yaml"]
        == """\
actors:   # us first
  us: {name: United States, kind: state, aliases: [Washington]}
  us-army: {name: US Army, kind: unit, named_by: us}
  fsa:
    name: Free Syrian Army
    kind: armed-group
    mentioned_as: [rebels, army]
    aliases: [Syrian National Army, SNA, Free Syrian Army of 2017]
  # the same in other words?
  iran: {name: Iran, kind: state}
"""
    )
    assert after["wire.yaml"] == CLAIMS.replace("fsa, sna", "fsa").replace("sna", "fsa")
    assert after["card"] == CARD.replace(", sna]", "]").replace("      - sna   # both\n", "")


def test_what_is_dropped_is_reported(data):
    noted = "    kind: armed-group\n    note: Paid by others.\n    aliases"
    (data / "actors.yaml").write_text(ACTORS.replace("    kind: armed-group\n    aliases", noted))
    reported = merge_actors("fsa", "sna", data)
    assert reported.notes == ('Dropped: the note of sna, "Paid by others."',)
    removed = [each for each in reported.changes if not each.after]
    assert [f"{each.place}" for each in removed] == [
        "seeds/wire.yaml:6:29",
        "seeds/wire.yaml:10:1",
        "data/actors.yaml:9:1",
    ]


def test_an_actor_in_brackets_gets_the_names_in_brackets(data):
    (data / "actors.yaml").write_text(ACTORS.replace("kind: unit", "kind: state"))
    (data / "wire.yaml").write_text(CLAIMS.replace("via: ['us', \"iran\"]", "via: us"))
    merge_actors("iran", "us-army", data)
    assert "  iran: {name: Iran, kind: state, aliases: [US Army]}\n" in texts(data)["actors.yaml"]
    assert "us-army" not in texts(data)["actors.yaml"]


def test_claims_that_would_join_an_actor_with_itself_are_all_reported(data):
    before = texts(data)
    with pytest.raises(DataError) as caught:
        merge_actors("us", "iran", data)
    reported = [str(each.place) for each in caught.value.problems]
    assert reported == ["data/wire.yaml:5:9", "data/wire.yaml:11:9"]
    assert "merged, it would relate the actor to itself. Remove it first" in str(caught.value)
    assert texts(data) == before


def test_two_of_different_kinds_are_not_merged(data):
    before = texts(data)
    with pytest.raises(DataError) as caught:
        merge_actors("fsa", "iran", data)
    assert [str(each) for each in caught.value.problems if "kind" in each.message] == [
        'data/actors.yaml:6:11: "fsa" has the kind "armed-group", "iran" has the kind "state". '
        "If they are the same actor, give both the same kind first.",
        'data/actors.yaml:14:28: "iran" has the kind "state", "fsa" has the kind "armed-group". '
        "If they are the same actor, give both the same kind first.",
    ]
    assert texts(data) == before


def test_a_dry_run_of_a_merger_changes_nothing(data):
    before = texts(data)
    reported = merge_actors("fsa", "sna", data, dry_run=True)
    assert texts(data) == before
    assert reported == merge_actors("fsa", "sna", data)


def test_an_actor_is_not_merged_with_itself(data):
    with pytest.raises(GraphError, match='Both names refer to "us"'):
        merge_actors("us", "Washington", data)


def test_two_that_claim_together_become_one_claimant(data):
    text = CLAIMS.replace("by: [us, iran]", "by: [fsa, sna]").replace(
        "against: us", "against: [sna, fsa]"
    )
    text = text.replace("us-army backs fsa", "us-army backs us").replace("via: ['us', ", "via: [")
    (data / "wire.yaml").write_text(text)
    merge_actors("fsa", "sna", data)
    claim = next(each for each in read_dataset(data).claims if each.against)
    assert (claim.by, claim.against) == (("fsa",), ("fsa",))


def test_an_error_that_a_merger_would_bring_is_reported_where_the_line_is_now(data):
    more = "      - sna part-of us\n      - us part-of iran\n      - iran part-of fsa\n"
    (data / "wire.yaml").write_text(CLAIMS + more)
    before = texts(data)
    with pytest.raises(DataError, match=r"data/wire\.yaml:16:9: Cycle in \"part-of\""):
        merge_actors("fsa", "sna", data)
    assert texts(data) == before


def test_of_two_in_the_picture_the_one_that_stays_keeps_its_place(data):
    layout = LAYOUT.replace('"us": [1', '"sna": [5, 6],\n"us": [1')
    (data / "actors.layout.json").write_text(layout)
    merge_actors("fsa", "sna", data)
    assert texts(data)["actors.layout.json"] == LAYOUT


SEVERAL = """\
claims:
  wire:
    p1:
      - us, us-army backs fsa, sna
      - sna,  us ,fsa opposes iran   # all
      - iran, us fights sna: {attacker: sna}
"""


def test_an_actor_among_several_subjects_is_renamed(data):
    (data / "wire.yaml").write_text(SEVERAL)
    rename_actor("us", "usa", data)
    assert texts(data)["wire.yaml"] == SEVERAL.replace("us,", "usa,").replace("us ", "usa ")


def test_of_two_subjects_that_become_one_the_first_place_stays(data):
    (data / "wire.yaml").write_text(SEVERAL)
    merge_actors("fsa", "sna", data)
    assert texts(data)["wire.yaml"] == (
        SEVERAL.replace("fsa, sna", "fsa")
        .replace("sna,  us ,fsa", "fsa,  us")
        .replace("us fights sna: {attacker: sna}", "us fights fsa: {attacker: fsa}")
    )
    assert len(read_dataset(data).claims) == 6


MERGING = """\
actors:
  us: &x {name: United States, kind: state, mentioned_as: [the West], named_by: uk}
  uk: {<<: *x, name: United Kingdom, named_by: us}
  oz: {<<: {kind: state, named_by: uk}, name: Australia, mentioned_as: [down under]}
"""
MERGED = """\
claims:
  wire:
    p1:
      - us backs uk: &by {by: oz, note: N}
      - us opposes uk: {<<: *by, mode: intent}
      - us allied-with uk: {<<: [{by: [oz, uk]}, *by]}
"""


@pytest.fixture
def merging(data):
    (data / "actors.yaml").write_text(MERGING)
    (data / "wire.yaml").write_text(MERGED)
    (data.parent / "seeds" / "wire.yaml").write_text("id: wire\ntitle: A report\n")
    return data


def test_an_actor_is_renamed_behind_merge_keys_too(merging):
    rename_actor("uk", "gb", merging)
    rename_actor("oz", "au", merging)
    after = texts(merging)
    assert after["actors.yaml"] == MERGING.replace("uk", "gb").replace("oz:", "au:")
    assert after["wire.yaml"] == MERGED.replace("uk", "gb").replace("oz", "au")


ANCHORED = """\
claims: &all
  wire: &claims   # - of the wire
    &p1 p1: &list   # - all of it
      - &s us backs fsa: {by: &who us, note: !!str "x"}
      - sna opposes iran: {by: *who, via: [*who]}
    p2: &none
"""


def test_what_follows_an_anchor_or_a_tag_is_renamed_and_both_stay(data):
    (data / "wire.yaml").write_text(ANCHORED)
    rename_actor("us", "usa", data)
    assert texts(data)["wire.yaml"] == ANCHORED.replace("us ", "usa ").replace("us,", "usa,")
    assert [claim.by for claim in read_dataset(data).claims] == [("usa",), ("usa",)]


def test_a_claim_is_added_below_anchors_as_deep_as_its_neighbours(data):
    (data / "wire.yaml").write_text(ANCHORED)
    add_claim("sna opposes us", "wire", "p1", paths=data)
    add_claim("us opposes sna", "wire", "p2", paths=data)
    after = ANCHORED.replace("    p2", "      - sna opposes us\n    p2")
    assert texts(data)["wire.yaml"] == after + "      - us opposes sna\n"


def test_what_an_actor_has_from_elsewhere_stays_when_names_are_added(merging):
    merge_actors("uk", "oz", merging)
    uk = read_dataset(merging).actors["uk"]
    assert uk.mentioned_as == ("the West", "down under")
    assert uk.aliases == ("Australia",)


def test_an_actor_whose_entry_others_merge_is_not_removed(merging):
    (merging / "wire.yaml").write_text("claims: {wire: {p1: [uk backs oz]}}\n")
    before = texts(merging)
    with pytest.raises(DataError, match="has no anchor before it"):
        merge_actors("oz", "us", merging)
    assert texts(merging) == before

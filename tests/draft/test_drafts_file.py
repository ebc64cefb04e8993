"""The drafts file: written and read the same, all its problems at once, decisions only added."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import jsonschema
import pytest
import yaml
from documents import ROOT
from hypothesis import given
from hypothesis import strategies as st

from graph.draft.decisions import list_standing
from graph.draft.file import append_decision, drafts_path, read_drafts, render_drafts
from graph.draft.form import DraftsForm
from graph.draft.records import Decision, DraftActor, DraftClaim, DraftPair, Drafts
from graph.files.json_schema import make_schema
from graph.model.errors import DataError, GraphError
from graph.model.text import clean

HASH = "2cf2" * 16
DRAFTS = Drafts(
    "ht",
    HASH,
    "patterns 1",
    actors=(DraftActor("no", "Norge", "state", ("NO",), {"p1": "Norge: the state"}),),
    claims=(
        DraftClaim(
            "p2",
            "no",
            "backs",
            "river-guard",
            by=("tarn-monitor", "A, B"),
            quote="trained, “for two years”",
            warns=("hearsay",),
            engines=("patterns",),
        ),
        DraftClaim("p3", "no", "fights", "us", stance="denies", mode="label", means=("training",)),
    ),
    pairs=(DraftPair("p2", 3, ("no", "vessa")),),
    refused={"no-such-words": 3},
    decided=(
        Decision(
            "rejected",
            "2025-02-20T10:03:11",
            7,
            "p1",
            claim="vessa backs no",
            why="type",
            coder="ml",
        ),
    ),
)
TEXT = f"""\
source: ht
sha256: {HASH}
engine: patterns 1
actors:
  - {{id: "no", name: Norge, kind: state, aliases: ["NO"], seen: {{p1: "Norge: the state"}}}}
claims:
  - {{at: p2, claim: no backs river-guard, by: [tarn-monitor, "A, B"], mode: act, \
quote: "trained, “for two years”", warns: [hearsay], from: [patterns]}}
  - {{at: p3, claim: no fights us, mode: label, stance: denies, means: [training]}}
pairs:
  - {{at: p2, sentence: 3, actors: ["no", vessa]}}
refused: {{no-such-words: 3}}
decided:
  - {{at: p1, claim: vessa backs no, answer: rejected, why: type, "on": "2025-02-20T10:03:11", \
seconds: 7, coder: ml}}
"""


def read(folder, text):
    file = drafts_path(folder, "ht")
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(text.encode())
    return read_drafts(file)


def faults(folder, text):
    with pytest.raises(DataError) as caught:
        read(folder, text)
    return [
        f"{each.place.line}:{each.place.column} {each.code}: {each.text}"
        for each in caught.value.problems
    ]


def test_a_drafts_file_has_one_draft_a_line_without_blanks_and_quotes_where_yaml_needs_them():
    assert render_drafts(DRAFTS) == TEXT


def test_what_was_written_reads_back_the_same(tmp_path):
    assert read(tmp_path, TEXT) == DRAFTS
    assert read(tmp_path, render_drafts(Drafts("ht", HASH, "patterns 1"))) == Drafts(
        "ht", HASH, "patterns 1"
    )


def test_other_programs_read_the_same_words():
    plain = yaml.safe_load(TEXT)
    assert plain["actors"][0]["id"] == "no"
    assert plain["decided"][0]["on"] == "2025-02-20T10:03:11"


words = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1).map(
    lambda text: f"a{text[:9]}"
)


@given(words, words, words)
def test_any_words_read_back_the_same(name, quote, coder):
    name, quote, coder = map(clean, (name, quote, coder))
    drafts = Drafts(
        "ht",
        HASH,
        "patterns 1",
        actors=(DraftActor("x", name, "state", (), {"p1": quote}),),
        claims=(DraftClaim("p1", "x", "backs", "y", by=(name,), quote=quote),),
        decided=(Decision("added", "2025-02-20", actor="x", coder=coder),),
    )
    with TemporaryDirectory() as folder:
        assert read(Path(folder), render_drafts(drafts)) == drafts


def test_all_problems_are_reported_at_once_with_their_places(tmp_path):
    text = """\
source: ht
sha256: abc
engine: patterns 1
actor: []
actors:
  - {id: Big Guard, name: Big, kind: state}
  - {id: guard, kind: state}
claims:
  - {at: p1, claim: a backs b, quote: "one two three four five six seven eight nine ten eleven"}
  - {at: p1, claim: a backs, mode: acts, form: [patterns]}
  - oster backs vessa
pairs: [{at: p1, sentence: three, actors: [oster, oster]}]
refused: {bad-luck: 3}
decided:
  - {at: p1, claim: a backs b, pair: [a, b], answer: accepted, on: 2025-02-20T10:03:11}
  - {at: p1, claim: a backs b, answer: maybe, on: yesterday}
"""
    found = faults(tmp_path, text)
    assert [each.partition(": ")[0] for each in found] == [
        "2:9 invalid-value",
        "4:1 unknown-field",
        "6:10 invalid-value",
        "7:5 missing-field",
        "9:39 invalid-value",
        "10:21 invalid-value",
        "10:36 invalid-value",
        "10:42 unknown-field",
        "11:5 invalid-value",
        "12:28 invalid-value",
        "12:43 invalid-value",
        "13:10 invalid-value",
        "15:5 invalid-value",
        "16:40 invalid-value",
        "16:51 invalid-value",
    ]
    assert "Expected 64 of the characters 0-9 and a-f." in found[0]
    assert 'Did you mean "actors"?' in found[1]
    assert 'Did you mean "big-guard"?' in found[2]
    assert "has 11 words. Expected at most 10 in a draft." in found[4]
    assert "Expected FROM TYPE TO." in found[5]
    assert 'Did you mean "from"?' in found[7]
    assert "eleven" not in "".join(found)
    assert "Expected one of actor, claim and pair." in found[12]
    assert "Expected one such as 2025-02-20T10:03:11." in found[14]


def test_a_file_named_after_another_source_is_an_error(tmp_path):
    (fault,) = faults(tmp_path, TEXT.replace("source: ht", "source: wire"))
    assert fault == (
        '1:9 mismatched-id: These are drafts for "wire", but the file is "ht.yaml". '
        "Rename the file to wire.yaml."
    )


def test_what_is_not_yaml_is_reported_as_in_data_files(tmp_path):
    assert faults(tmp_path, "source: [ht\n")[0].startswith("2:1 invalid-yaml: ")
    assert faults(tmp_path, "")[0].startswith("0:0 empty-file: ")
    assert "wrong-structure" in faults(tmp_path, "- a\n")[0]


UNDO = Decision("undone", "2025-02-20T10:04:00", at="p1", claim="vessa backs no")
LINE = '  - {at: p1, claim: vessa backs no, answer: undone, "on": "2025-02-20T10:04:00"}\n'
HEAD = f"source: ht\nsha256: {HASH}\nengine: patterns 1\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (TEXT, TEXT + LINE),
        (TEXT[:-1], TEXT + LINE),
        (f"{HEAD}# mine\n", f"{HEAD}# mine\ndecided:\n{LINE}"),
        (f"{HEAD}decided: # log\n", f"{HEAD}decided: # log\n{LINE}"),
        (f"{HEAD}decided: []\n# end\n", f"{HEAD}decided: [{LINE[4:-1]}]\n# end\n"),
        (f"\ufeff{TEXT}", f"\ufeff{TEXT}{LINE}"),
        (TEXT.replace("\n", "\r\n"), (TEXT + LINE).replace("\n", "\r\n")),
        (f"{TEXT}# end\npairs2: []\n", f"{TEXT}{LINE}# end\npairs2: []\n"),
        (TEXT.replace("  - {at: p1, claim", "- {at: p1, claim"), None),
    ],
    ids=["ours", "no end", "none yet", "empty", "flow", "mark", "windows", "more", "indent"],
)
def test_a_decision_is_added_and_every_other_byte_kept(before, after):
    added = append_decision(before, UNDO)
    if after is None:
        after = before + LINE[2:]
    assert added == after


def test_a_decision_is_not_added_where_it_would_not_be_read():
    with pytest.raises(GraphError, match="could not be added to the drafts file"):
        append_decision(f"{{source: ht, sha256: {HASH}, engine: patterns 1}}\n", UNDO)


def decide(answer, **about):
    return Decision(answer, "2025-02-20T10:03:11", **about)


def test_the_last_decision_on_each_draft_stands_and_an_undone_one_does_not():
    claim = {"at": "p1", "claim": "a backs b"}
    log = [
        decide("rejected", **claim),
        decide("accepted", by="us", **claim),
        decide("accepted", actor="a"),
        decide("undone", actor="a"),
        decide("skipped", at="p1", sentence=2, pair=("a", "b")),
        decide("skipped", at="p1", sentence=3, pair=("a", "b")),
        decide("undone", at="p1", sentence=2, pair=("b", "a")),
        decide("undone", **claim),
        decide("changed", **claim),
    ]
    assert {key: each.answer for key, each in list_standing(log).items()} == {
        ("claim", "p1", "a backs b", ""): "changed",
        ("claim", "p1", "a backs b", "us"): "accepted",
        ("pair", "p1", "3", "a", "b"): "skipped",
    }


SCHEMA = ROOT / "graph" / "schema" / "drafts.schema.json"


def test_the_schema_in_the_package_is_the_one_that_the_form_makes():
    assert SCHEMA.read_text(encoding="utf-8") == make_schema(DraftsForm)


def test_what_is_written_fits_the_schema():
    validator = jsonschema.Draft202012Validator(json.loads(make_schema(DraftsForm)))
    assert list(validator.iter_errors(yaml.safe_load(TEXT))) == []
    assert list(validator.iter_errors({"source": "ht"}))

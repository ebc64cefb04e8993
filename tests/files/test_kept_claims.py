"""What is kept of files is what reading them gives, whatever else has changed."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from projects import write
from random_datasets import make_dataset

from graph.files import cache, kept_claims, read_project
from graph.files.claims import ClaimReader
from graph.files.kept_claims import decode_claims, encode_claims
from graph.model.records import Claim

CARD = "id: wire\ntitle: A report\npublished: {published}\nauthor: {author}\nparagraphs: {{{at}}}\n"
ACTORS = """\
{types}actors:
  us: {{name: United States, kind: state}}
  fsa: {{name: "{fsa}", kind: {kind}}}
{third}"""
LINES = (
    "us backs fsa",
    "us, hts backs fsa: {start: 2012-03, end: about 2014, means: [weapons, funding]}",
    "us backs fsa: {amount: 1, unit: rifles}",
    "us backs fsa: {amount: 1.0, unit: rifles, quote: arms for all, private: true}",
    "us opposes fsa: {by: [{name: ann}, us], stance: denies, note: 'Ob “ja”?', said: 2024-12}",
    "fsa fights us: {by: [{name: Ann}], attacker: fsa, mode: intent, event: battle, coder: AB}",
    "us sues fsa: {by: Syrian rebels, end: past}",
    "us backs fsa: {via: [hts], against: [us]}",
    "us part-of fsa: {start: 2030, end: past}",
    "us backs fsa #5",
    "us back fsa: {strat: 2012}",
    "[us, fsa]",
    "us backs",
)
"""Claims with and without problems; whether they have some depends on the definitions, too."""
MIXED = "claims: {}\nactors:\n  hts: {name: HTS, kind: armed-group}\n"

DEFINED = {
    "published": ["2024-12-03", "2024", "2023-02", "soon"],
    "author": ["Ann", "Syrian rebels", "hts"],
    "at": ["p1: ", "p1: , p2: ", "p1: {mentions: [us]}", "p2: "],
    "types": ["", "vocabulary: {relation_types: {sues: {sign: negative}}}\n"],
    "fsa": ["FSA", "Syrian rebels"],
    "kind": ["armed-group", "agreement", "gang"],
    "third": ["  hts: {name: HTS, kind: armed-group, aliases: [Ann]}\n", ""],
}
"""What the card and the actors may have, first what most claims need."""
FIRST = {name: values[0] for name, values in DEFINED.items()}

claims = st.tuples(
    st.sampled_from(["p1", "p1", "headline", "p2"]),
    st.lists(st.sampled_from(LINES[:6]), max_size=3) | st.lists(st.sampled_from(LINES), max_size=3),
)
files = st.dictionaries(st.sampled_from(["a.yaml", "b.yaml", "z.yaml"]), claims, min_size=1)
others = st.sampled_from(["", "title: More\n", "title: More\nclaims:\n", MIXED, "claims: ["])
changes = st.one_of(
    *(st.sampled_from([(name, each) for each in values]) for name, values in DEFINED.items()),
    st.tuples(st.just("files"), files),
    st.tuples(st.just("other"), others),
)


def write_state(folder, state):
    """Write a project anew; return its data folder."""
    named, given, other = state
    for old in folder.glob("*/*.yaml"):
        old.unlink()
    files = {"seeds/wire.yaml": CARD.format(**named), "data/m.yaml": ACTORS.format(**named)}
    for name, (at, lines) in given.items():
        text = f"claims:\n  wire:\n    {at}:\n" + "".join(f"      - {each}\n" for each in lines)
        files[f"data/{name}"] = text
    return write(folder, files | ({"data/other.yaml": other} if other else {}))


@contextmanager
def kept_in(folder):
    """Keep all claims in a folder, as of projects that are large."""
    with (
        patch.dict(os.environ, {cache.SWITCH: str(folder)}),
        patch.object(kept_claims, "LEAST_BYTES", 0),
    ):
        yield


@pytest.fixture
def kept(tmp_path):
    with kept_in(tmp_path / "kept"):
        yield tmp_path / "kept" / "actor-graph"


@pytest.fixture
def read_lines(monkeypatch):
    """The lines of all claims that are read anew."""
    lines, read = [], ClaimReader._read_claim

    def count(reader, source, at, node, details):
        lines.append(node.line)
        read(reader, source, at, node, details)

    monkeypatch.setattr(ClaimReader, "_read_claim", count)
    return lines


@settings(max_examples=60)
@given(files, st.lists(changes, min_size=1, max_size=6))
def test_kept_claims_are_those_that_are_read(given, changes):
    state: dict[str, Any] = {**FIRST, "files": given, "other": ""}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for change in [{}, *({name: value} for name, value in changes), {}]:
            state |= change
            data = write_state(folder, (state, state["files"], state["other"]))
            anew = read_project(data)
            with kept_in(folder / "kept"):
                assert repr(read_project(data)) == repr(anew)


@given(st.integers(0, 10_000))
def test_all_details_of_claims_are_kept(seed):
    claims = make_dataset(seed).claims
    for file in {claim.place.file for claim in claims}:
        given = [claim for claim in claims if claim.place.file == file]
        plain = json.loads(json.dumps(encode_claims(given)))
        assert repr(decode_claims(plain, file, lambda value: value)) == repr(given)


def test_whole_and_decimal_amounts_are_kept_apart():
    claims = [Claim("us", "backs", "fsa", "s", "p1", amount=each) for each in (1, 1.0)]
    kept = decode_claims(encode_claims(claims), "", lambda value: value)
    assert [repr(each.amount) for each in kept] == ["1", "1.0"]


def test_the_place_is_the_last_field_of_a_claim():
    assert [each.name for each in fields(Claim)] == [*kept_claims._FIELDS, "place"]


TWO_FILES = {"a.yaml": ("p1", LINES[:1]), "z.yaml": ("p1", (LINES[2], LINES[5]))}


def test_only_changed_files_are_read_again(tmp_path, kept, read_lines):
    read_project(write_state(tmp_path, (FIRST, TWO_FILES, "")))
    assert len(read_lines) == 3
    read_project(write_state(tmp_path, (FIRST, TWO_FILES, "")))
    assert len(read_lines) == 3
    changed = TWO_FILES | {"a.yaml": ("p1", LINES[3:4])}
    assert len(read_project(write_state(tmp_path, (FIRST, changed, ""))).dataset.claims) == 3
    assert len(read_lines) == 4


def test_after_a_change_of_the_definitions_all_claims_are_read_again(tmp_path, kept, read_lines):
    read_project(write_state(tmp_path, (FIRST, TWO_FILES, "")))
    read_project(write_state(tmp_path, (FIRST | {"fsa": "The FSA"}, TWO_FILES, "")))
    assert len(read_lines) == 6


def test_files_with_problems_are_not_kept(tmp_path, kept):
    wrong = {"a.yaml": ("p1", ("us backs hts",)), "b.yaml": ("p1", ("us backs fsa #5",))}
    for _ in range(2):
        reading = read_project(
            write_state(tmp_path, (FIRST | {"third": ""}, wrong | {"z.yaml": ("p1", ())}, ""))
        )
        assert [each.code for each in reading.errors] == ["unknown-actor"]
        assert [each.code for each in reading.warnings] == ["unquoted-remark"]
    assert len([*kept.iterdir()]) == 1


def test_no_claims_are_kept_while_a_file_cannot_be_read(tmp_path, kept):
    data = write_state(tmp_path, (FIRST, TWO_FILES, ""))
    card = tmp_path / "seeds" / "wire.yaml"
    card.unlink()
    card.mkdir()
    assert [each.code for each in read_project(data).errors] == ["unreadable-file"]
    card.rmdir()
    assert {each.code for each in read_project(data).errors} == {"unknown-source"}


@pytest.mark.parametrize("damage", [b"", b"[]", b'["",[]]', b'{"0": 1}', b"null"])
def test_damaged_entries_are_read_anew(tmp_path, kept, damage):
    data = write_state(tmp_path, (FIRST, TWO_FILES, ""))
    whole = read_project(data)
    for entry in kept.iterdir():
        entry.write_bytes(damage)
    assert read_project(data) == whole
    hash = json.loads(next(kept.iterdir()).read_bytes()[64:])[0]
    for broken in ([], {}, 7, "x", [hash], [hash, []], [hash, [[], []]], [hash, [[1]] * 28]):
        for entry in kept.iterdir():
            cache._write(entry, cache._to_text(broken))
        assert read_project(data) == whole


def test_small_projects_keep_no_claims(tmp_path, kept, monkeypatch):
    data = write_state(tmp_path, (FIRST, TWO_FILES, ""))
    monkeypatch.setattr(kept_claims, "LEAST_BYTES", sum(x.stat().st_size for x in data.iterdir()))
    read_project(data)
    assert [*kept.iterdir()]
    for entry in kept.iterdir():
        entry.unlink()
    monkeypatch.setattr(kept_claims, "LEAST_BYTES", kept_claims.LEAST_BYTES + 1)
    read_project(data)
    assert not [*kept.iterdir()]

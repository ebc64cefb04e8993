"""Well-known datasets are recognised, and their columns and codes become claims."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest

from graph.model.errors import StoreError
from graph.model.vocabulary import MEANS, MODES, builtin_vocabulary
from graph.tables.loading.formats.codes import find_meaning, read_table, spell_actor
from graph.tables.loading.formats.recognise import FORMATS, recognise
from graph.tables.loading.load import LoadedFile, load_files

DATA = Path(__file__).parent / "data"
COLUMNS = ("from", "type", "to", "said", "source", "at", "by", "mode", "means", "against", "note")


def read_store(folder: Path) -> list[dict[str, Any]]:
    import pyarrow.parquet as pq

    files = sorted(folder.glob("claims/*/*/*.parquet"))
    rows = [row for file in files for row in pq.read_table(file).to_pylist()]
    return sorted(rows, key=lambda row: row["position"])


def load(
    name: str, folder: Path, format: str | None = None
) -> tuple[LoadedFile, list[dict[str, Any]]]:
    loaded = load_files([DATA / name], folder, format=format)
    return loaded.files[0], read_store(folder)


def sentences(rows: list[dict[str, Any]]) -> list[str]:
    return [f"{row['from']} {row['type']} {row['to']}" for row in rows]


def read_rejects(file: LoadedFile) -> list[list[str]]:
    import csv

    assert file.rejects is not None
    with file.rejects.open(encoding="utf-8", newline="") as text:
        return list(csv.reader(text))[1:]


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("ucdp_esd.csv", "ucdp-esd"),
        ("keds.net", "keds"),
        ("gdelt.export.CSV", "cameo"),
        ("icews.tab", "cameo"),
        ("polecat.txt", "cameo"),
    ],
)
def test_a_well_known_dataset_is_recognised(name: str, format: str) -> None:
    assert recognise(DATA / name) == format


def test_a_compressed_dataset_is_the_same(tmp_path: Path) -> None:
    for name in ("ucdp_esd.csv", "gdelt.export.CSV"):
        packed = tmp_path / f"{name.lower()}.gz"
        packed.write_bytes(gzip.compress((DATA / name).read_bytes()))
        load_files([packed], tmp_path / f"packed-{name}")
        _, rows = load(name, tmp_path / f"plain-{name}")
        assert sentences(read_store(tmp_path / f"packed-{name}")) == sentences(rows)


def test_a_dataset_that_is_not_utf_8_is_refused_and_the_store_unchanged(tmp_path: Path) -> None:
    for name in ("ucdp_esd.csv", "gdelt.export.CSV", "keds.net", "polecat.txt"):
        text = (DATA / name).read_bytes().rstrip(b"\n")
        (tmp_path / name).write_bytes(text + b" caf\xe9\n")
        with pytest.raises(StoreError, match="UTF-8"):
            load_files([tmp_path / name], tmp_path / "store")
    assert not (tmp_path / "store" / "store.json").exists()


def test_other_tables_are_not_taken_for_a_well_known_dataset(tmp_path: Path) -> None:
    for name in ("plain.csv", "plain.txt", "plain.parquet"):
        (tmp_path / name).write_text("from,type,to\na,backs,b\n", encoding="utf-8")
        assert recognise(tmp_path / name) is None


def test_a_format_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    for format in FORMATS:
        name = "keds.net" if format != "keds" else "icews.tab"
        with pytest.raises(StoreError, match=r"column|network"):
            load(name, tmp_path / format, format)
        assert not (tmp_path / format / "store.json").exists()


def test_external_support_backs_with_means_against_the_other_side(tmp_path: Path) -> None:
    _, rows = load("ucdp_esd.csv", tmp_path)
    assert sentences(rows) == [
        "government-of-corvia backs government-of-arden",
        "blf fights government-of-arden",
        "government-of-delmark backs blf",
        "government-of-corvia backs government-of-arden",
        "blf fights government-of-arden",
    ]
    first = rows[0]
    assert (first["start"], first["end"], first["said"]) == ("2011", "2011", None)
    assert first["means"] == ["weapons", "training"]
    assert first["against"] == ["blf"]
    assert (first["source"], first["publisher"]) == ("UCDP External Support Dataset", "UCDP")


def test_alleged_support_is_second_hand_and_no_voice(tmp_path: Path) -> None:
    _, rows = load("ucdp_esd.csv", tmp_path)
    alleged = [row for row in rows if not row["own_voice"]]
    assert [(row["by"], row["voice"], row["to"]) for row in alleged] == [
        (["unnamed", "UCDP"], None, "blf")
    ]


def test_a_dyad_fights_once_a_year(tmp_path: Path) -> None:
    _, rows = load("ucdp_esd.csv", tmp_path)
    assert [row["start"] for row in rows if row["type"] == "fights"] == ["2011", "2012"]


def test_years_without_support_are_counted_and_bad_rows_rejected(tmp_path: Path) -> None:
    file, _ = load("ucdp_esd.csv", tmp_path)
    assert file.unread.left_out == {"no external support that year": 1}
    (six, seven) = read_rejects(file)
    assert six[0] == "6"
    assert "201x" in six[1]
    assert seven[:2] == ["7", "it has 3 cells, not 27"]


def test_an_arc_of_keds_is_an_event_with_its_code_and_day(tmp_path: Path) -> None:
    file, rows = load("keds.net", tmp_path)
    assert sentences(rows) == [
        "ard fights blf",
        "cor backs ard",
        "blf opposes ard",
        "cor backs blf",
    ]
    assert [row["said"] for row in rows] == ["1989-04-02", "1989-05-17", "2000-12-30", None]
    assert (rows[3]["start"], rows[3]["end"]) == ("1991", "1993")
    assert rows[0]["attacker"] == "ard"
    assert rows[2]["mode"] == "intent"
    assert rows[0]["note"] == "WEIS 223 (MIL ENGAGEMENT), time 4, coded by machine (KEDS)"
    assert [line for line, *_ in read_rejects(file)] == ["17", "18", "19"]
    assert sum(file.unread.left_out.values()) == 2


def test_events_of_gdelt_are_spelled_dated_and_sourced(tmp_path: Path) -> None:
    file, rows = load("gdelt.export.CSV", tmp_path)
    assert sentences(rows) == [
        "syria-government fights syria-rebels",
        "iran backs syria-government",
        "united-states opposes syria-government",
        "russia allied-with syria-government",
    ]
    assert (rows[0]["said"], rows[0]["start"], rows[0]["end"]) == ("2015-02-18", None, None)
    assert (rows[0]["source"], rows[0]["publisher"]) == ("https://www.example.org/a", "example.org")
    assert (rows[0]["at"], rows[0]["by"]) == ("event-100", ["example.org"])
    assert rows[0]["note"] == "CAMEO 195, coded by machine (GDELT)"
    assert sum(file.unread.left_out.values()) == 4
    rejected = {line: reason for line, reason, *_ in read_rejects(file)}
    assert set(rejected) == {"7", "8", "9"}
    assert "2015-99-99" in rejected["7"]
    assert "CAMEO 999" in rejected["8"]
    assert rejected["9"] == "it has 2 cells, not 61"


def test_events_of_icews_have_codes_that_lost_a_zero(tmp_path: Path) -> None:
    file, rows = load("icews.tab", tmp_path)
    assert sentences(rows) == ["arden fights boral", "corvia backs arden"]
    assert (rows[1]["mode"], rows[1]["means"]) == ("intent", ["funding"])
    assert sum(file.unread.left_out.values()) == 1


def test_events_of_polecat_have_the_publisher_and_the_day_as_source(tmp_path: Path) -> None:
    _, rows = load("polecat.txt", tmp_path)
    assert sentences(rows) == ["arden fights boral", "corvia backs arden"]
    assert (rows[0]["source"], rows[0]["by"]) == ("Daily Courier 2023-01-16", ["Daily Courier"])


def test_words_are_no_tie_and_threats_are_intents() -> None:
    for scheme, code in [("cameo", "051"), ("cameo", "112"), ("plover", "SUPPORT"), ("weis", "42")]:
        assert find_meaning(scheme, code).type is None
        assert "only words" in (find_meaning(scheme, code).out or "")
    for scheme, code in [("cameo", "138"), ("plover", "THREATEN"), ("weis", "174")]:
        assert (find_meaning(scheme, code).type, find_meaning(scheme, code).mode) == (
            "opposes", "intent",
        )  # fmt: skip


def test_humanitarian_aid_and_peacekeeping_take_no_side() -> None:
    assert find_meaning("cameo", "072").type == "backs"
    for code in ("073", "074", "075"):
        assert find_meaning("cameo", code).type is None


def test_each_root_of_cameo_and_weis_has_a_meaning() -> None:
    for scheme, last in (("cameo", 20), ("weis", 22)):
        for root in range(1, last + 1):
            meaning = find_meaning(scheme, f"{root:02}0")
            assert (meaning.type in builtin_vocabulary().relation_types) != bool(meaning.out)


def test_the_table_of_codes_uses_known_words_only() -> None:
    table = read_table("codes.yaml")
    for scheme in ("cameo", "plover", "weis"):
        for code, entry in table[scheme].items():
            assert ("out" in entry) != ("type" in entry), code
            assert entry.get("out", "words") in table["reasons"], code
            assert entry.get("type", "backs") in builtin_vocabulary().relation_types, code
            assert entry.get("mode", "act") in MODES, code
            assert entry.get("means", "other") in MEANS, code


def test_actors_who_differ_in_their_codes_have_different_names() -> None:
    assert spell_actor("SYRREB") == "Syria, rebels"
    assert spell_actor("SYR") == "Syria"
    assert spell_actor("XYZ") == "XYZ"
    countries, roles = read_table("actors.yaml")["countries"], read_table("actors.yaml")["roles"]
    assert len(set(countries.values()) | set(roles.values())) >= len(countries) + len(roles) - 1

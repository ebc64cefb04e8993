"""Loading: rows become claims, and what cannot be used is rejected with its line and reason."""

import csv
import gzip
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_datasets import DATES
from rounds import examples
from stores import ENDS, HEADER, READ, ROWS, read_claims, write_csv

from graph.model.dates import parse_date
from graph.model.errors import DataError, QuestionError, StoreError
from graph.model.records import Claim
from graph.model.scope import Scope
from graph.tables.loading.load import load_files
from graph.tables.questions.degree import rank_degree
from graph.tables.records import number_days
from graph.tables.session import open_tables

PROJECT = """\
sources:
  wire: {title: A report, author: Ann Author, publisher: Daily, published: 2024-12-03}
actors:
  us: {name: United States, kind: state, aliases: [USA]}
  fsa: {name: Free Syrian Army, kind: armed-group}
claims:
  wire: {p1: [us backs fsa: {means: [weapons], start: about 2012}]}
"""


def rejects(loaded):
    (file,) = loaded.files
    with file.rejects.open(encoding="utf-8", newline="") as text:
        return [(int(row["line"]), row["reason"]) for row in csv.DictReader(text)]


def test_csv_is_loaded_and_symmetric_ends_are_sorted(tmp_path):
    loaded = load_files([write_csv(tmp_path / "a.csv", ROWS)], tmp_path / "s")
    assert loaded.as_json()["files"][0]["claims"] == loaded.claims == 2
    assert read_claims(tmp_path / "s", ENDS) == READ


def test_json_lines_parquet_and_compressed_csv_give_the_same(tmp_path):
    lines = "\n\n".join(json.dumps(dict(zip(HEADER, row, strict=True))) for row in ROWS)
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    columns = dict(zip(HEADER, map(list, zip(*ROWS, strict=True)), strict=True))
    pq.write_table(pa.table(columns), tmp_path / "a.parquet")
    plain = write_csv(tmp_path / "a.csv", ROWS)
    with gzip.open(tmp_path / "a.csv.gz", "wb") as packed:
        packed.write(plain.read_bytes())
    for name in ("a.jsonl", "a.parquet", "a.csv.gz"):
        load_files([tmp_path / name], tmp_path / f"store {name}")
        assert read_claims(tmp_path / f"store {name}", ENDS) == READ


def test_parquet_may_have_dates_numbers_and_lists(tmp_path):
    day = parse_date("2014-05-01").first
    columns = {
        "from": ["a"], "type": ["cooperates"], "to": ["b"], "sign": [1], "said": [day],
        "by": [["Reuters", "unnamed"]],
    }  # fmt: skip
    pq.write_table(pa.table(columns), tmp_path / "a.parquet")
    load_files([tmp_path / "a.parquet"], tmp_path / "s")
    read = read_claims(tmp_path / "s", "tie_sign, said_date, chain, voice, own_voice, year")
    assert read == [(1, "2014-05-01", ["Reuters", "unnamed"], "Reuters", False, 2014)]


def test_a_claim_without_claimants_is_in_the_publishers_voice(tmp_path):
    rows = [("a", "backs", "b", "Daily", ""), ("a", "backs", "b", "Daily", "daily"),
            ("a", "backs", "b", "", ""), ("a", "backs", "b", "Daily", "Bo; Daily")]  # fmt: skip
    load_files(
        [write_csv(tmp_path / "a b.csv", rows, [*HEADER, "publisher", "by"])], tmp_path / "s"
    )
    assert read_claims(tmp_path / "s", "chain, voice, own_voice, source_id, locator") == [
        (["Daily"], "Daily", True, "a-b", "row-2"),
        (["daily"], "Daily", True, "a-b", "row-3"),
        (["a-b"], "a-b", True, "a-b", "row-4"),
        (["Bo", "Daily"], "Bo", False, "a-b", "row-5"),
    ]


def test_rows_that_cannot_be_used_are_rejected_with_line_and_reason(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        'from,type,to,start,end,sign,mode\na,backs,"b\n(armed)",,,,\n\na,backs,,,,,\n'
        "a,backs,A,,,,\na,backs,b,2015,2014,,\na,backs,b,2015-02-30,,,\na,sells-to,b,,,,\n"
        "a,sells-to,b,,,+,\na,sells-to,b,,,-,\na,backs,b,,,,maybe\na,backs\n!,backs,b,,,,\n",
        encoding="utf-8",
    )
    loaded = load_files([path], tmp_path / "s")
    reasons = dict(rejects(loaded))
    assert loaded.claims == 2
    assert loaded.files[0].rejected == len(reasons)
    assert reasons[5] == "to is empty"
    assert reasons[6] == "from and to are the same actor"
    assert reasons[7] == "it ends before it starts"
    assert reasons[8].startswith('start: "2015-02-30" is not a day')
    assert reasons[9] == 'there is no type "sells-to", and the row gives it no sign'
    assert reasons[11] == '"sells-to" is positive, not negative'
    assert reasons[12] == ("there is no mode maybe; expected one of thesis, intent, label, act")
    assert reasons[13] == "it has 2 cells, not 7"
    assert reasons[14] == '"!" is no name of an actor'


def test_actors_of_rejected_rows_are_not_in_the_store(tmp_path):
    load_files([write_csv(tmp_path / "a.csv", [*ROWS, ("Nobody", "backs", "")])], tmp_path / "s")
    with open_tables(tmp_path / "s") as tables:
        ids = [id for (id,) in tables.engine.rows("SELECT id FROM actors ORDER BY id")]
    assert ids == ["free-syrian-army", "syria", "us"]


def test_rejected_rows_can_be_corrected_and_loaded(tmp_path):
    loaded = load_files(
        [write_csv(tmp_path / "a.csv", [*ROWS, ("a", "baks", "b")])], tmp_path / "s"
    )
    text = loaded.files[0].rejects.read_text(encoding="utf-8")
    (tmp_path / "again.csv").write_text(text.replace(",baks,", ",backs,"), encoding="utf-8")
    again = load_files([tmp_path / "again.csv"], tmp_path / "s")
    assert (again.files[0].claims, again.claims) == (1, 3)
    assert again.files[0].unread.ignored == ("line", "reason", "unread")


def test_a_file_is_loaded_once_whatever_its_name(tmp_path):
    first = write_csv(tmp_path / "a.csv", ROWS)
    (tmp_path / "b.csv").write_bytes(first.read_bytes())
    load_files([first], tmp_path / "s")
    again = load_files([first, tmp_path / "b.csv"], tmp_path / "s")
    assert again.claims == 2
    assert [each.known for each in again.files] == [True, True]


def test_a_project_is_one_more_source_and_names_its_actors(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "actors.yaml").write_text(PROJECT, encoding="utf-8")
    load_files([tmp_path / "data", write_csv(tmp_path / "a.csv", ROWS)], tmp_path / "s")
    with open_tables(tmp_path / "s") as tables:
        (fsa, us) = rank_degree(tables, Scope(types="backs")).actors
        assert (fsa.name, us.name) == ("Free Syrian Army", "United States")
        assert tables.find_actor("usa") == "us"
        assert tables.engine.rows("SELECT means FROM claims WHERE source_id = 'wire'") == [
            (["weapons"],)
        ]
    again = load_files([tmp_path / "data"], tmp_path / "s")
    assert (again.files[0].known, again.claims) == (True, 3)


def test_a_project_with_errors_changes_nothing(tmp_path):
    load_files([write_csv(tmp_path / "a.csv", ROWS)], tmp_path / "s")
    (tmp_path / "actors.yaml").write_text(PROJECT.replace("us backs", "uk backs"), encoding="utf-8")
    with pytest.raises(DataError):
        load_files([tmp_path / "actors.yaml"], tmp_path / "s")
    assert read_claims(tmp_path / "s", ENDS) == READ


def test_what_cannot_be_loaded_is_said(tmp_path):
    (tmp_path / "a.xml").write_text("")
    with pytest.raises(QuestionError, match="neither a table nor a project"):
        load_files([tmp_path / "a.xml"], tmp_path / "s")
    with pytest.raises(StoreError, match="does not exist"):
        load_files([tmp_path / "b.csv"], tmp_path / "s")
    with pytest.raises(StoreError, match='has no column "to"'):
        load_files([write_csv(tmp_path / "a.csv", [], ["from", "type", "too"])], tmp_path / "s")
    with pytest.raises(StoreError, match=r'No row of .* Line 2: there is no type "x"'):
        load_files([write_csv(tmp_path / "a.csv", [("a", "x", "b")])], tmp_path / "s")
    (tmp_path / "a.csv").write_bytes(b"from,type,to\na,backs,\xe9\n")
    with pytest.raises(StoreError, match="not valid CSV in UTF-8"):
        load_files([tmp_path / "a.csv"], tmp_path / "s")
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    with pytest.raises(StoreError, match="not a Parquet file, or is damaged"):
        load_files([tmp_path / "a.parquet"], tmp_path / "s")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("")
    with pytest.raises(StoreError, match="is not empty, and no store"):
        load_files([write_csv(tmp_path / "a.csv", ROWS)], tmp_path / "full")


DATED = st.sampled_from([*DATES, None])
STANCES = st.sampled_from(["supports", "denies", "withholds"])


@examples(5)
@given(st.lists(st.tuples(DATED, st.one_of(DATED, st.just("past")), DATED, STANCES), min_size=60))
def test_the_days_of_rows_are_those_of_claims(tmp_path_factory, rows):
    folder = tmp_path_factory.mktemp("days")
    expected = []
    kept = []
    for start, end, said, stance in rows:
        claim = Claim(
            "a", "backs", "b", "s", "p", stance=stance, past=end == "past",
            start=start and parse_date(start), said=said and parse_date(said),
            end=parse_date(end) if end and end != "past" else None,
        )  # fmt: skip
        if claim.start and claim.end and claim.end.last < claim.start.first:
            continue
        kept.append(("a", "backs", "b", start, end, said, stance))
        expected.append(tuple(number_days(claim).values()))
    if not kept:
        return
    columns = [*HEADER, "start", "end", "said", "stance"]
    load_files([write_csv(folder / "a.csv", kept, columns)], folder / "s")
    assert read_claims(folder / "s", ", ".join(number_days(claim))) == expected


def test_a_store_may_be_in_a_folder_whose_name_engines_read_as_a_pattern(tmp_path):
    store = tmp_path / "a[b] *{c}?" / "st[1]?"
    assert load_files([write_csv(tmp_path / "e.csv", ROWS)], store).claims == 2
    assert load_files([write_csv(tmp_path / "f.csv", [*ROWS[:1], ("", "backs", "us")])], store)
    assert read_claims(store, ENDS) == [*READ[:1], *READ]
    assert not [each for each in store.iterdir() if each.name.startswith(".")]

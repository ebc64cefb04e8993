"""Stage the rows of a table: claims by year, its sources, and the rows that were rejected."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...files.ids import slugify
from ...model.errors import StoreError
from ...model.text import join_and
from ..engines.duckdb import quote
from ..store import Load, Store, claimants_file, claims_folder, sources_file
from .formats.recognise import FORMATS, recognise
from .names import Names
from .readers.csv_rows import read_csv
from .readers.json_rows import read_json_lines
from .readers.parquet_rows import read_parquet
from .readers.row_file import COLUMNS, Progress, RowFile, Unread
from .stage import CLAIM_LIST, Staging

READERS: dict[str, Callable[[Path, Progress], RowFile]] = {
    ".csv": read_csv,
    ".tsv": read_csv,
    ".csv.gz": read_csv,
    ".tsv.gz": read_csv,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".parquet": read_parquet,
}
"""The readers of tables by the end of the file's name."""


def find_reader(
    path: Path, format: str | None = None
) -> Callable[[Path, Progress], RowFile] | None:
    """Return the reader for a file: that of its format, else by its extension; else None.

    `format` is that of a well-known dataset, if the file is not to be recognised.
    """
    chosen = format or recognise(path)
    if chosen:
        return FORMATS[chosen]
    name = path.name.lower()
    return next((read for end, read in READERS.items() if name.endswith(end)), None)


def stage_rows(
    path: Path,
    load: Load,
    store: Store,
    names: Names,
    room: Path,
    connection: Any,
    progress: Progress,
    format: str | None = None,
) -> tuple[Store, Load, Unread]:
    """Write the claims of a table into a room; return the load, and what was not read.

    Raises StoreError if no row can be used.
    """
    read = find_reader(path, format)
    assert read is not None
    file, own, before = read(path, progress), dict(store.types), set(names.actors)
    label = slugify(path.name.split(".")[0]) or "table"
    staging = Staging(connection, names, store.vocabulary, own, label)
    with _report_disk_of_duckdb():
        staging.read(file)
        good, bad = _count(connection)
        if not good:
            raise StoreError(f"No row of {path} can be used. {_say_first(connection, file)}")
        if bad:
            used = connection.execute(_USED).fetchall()
            names.keep(before, {id for (id,) in used})
        _write_claims(connection, claims_folder(room, load.id))
        _view_written(connection, claims_folder(room, load.id))
        _write_sources(connection, sources_file(room, load.id))
        _write_claimants(connection, claimants_file(room, load.id))
        rejected = bad + len(file.broken)
        if rejected:
            _write_rejects(connection, file, room / "rejected" / f"{load.id}.csv")
    done = replace(load, claims=good, rejected=rejected)
    return replace(store, types=own), done, file.unread


_USED = """SELECT DISTINCT unnest(list_concat(["from", "to"], against)) FROM staged
WHERE fault = ''"""


def _count(connection: Any) -> tuple[int, int]:
    """Count the rows that can be used, and those that cannot."""
    sql = "SELECT (SELECT count(*) FROM raw), (SELECT count(*) FROM faulty)"
    rows, bad = connection.execute(sql).fetchone()
    return rows - bad, bad


def _say_first(connection: Any, file: RowFile) -> str:
    sql = "SELECT position, fault FROM faulty ORDER BY position LIMIT 1"
    found = connection.execute(sql).fetchall()
    found += [(each.row, each.reason) for each in file.broken]
    if not found:
        why = join_and(file.unread.left_out)
        return f"All were left out: {why}." if why else "It has no rows."
    row, reason = min(found)
    return f"Line {file.find_lines([row])[row]}: {reason}."


def _write_claims(connection: Any, folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    connection.execute(
        f"COPY (SELECT {CLAIM_LIST}, year FROM staged WHERE fault = '') TO {quote(str(folder))} "
        "(FORMAT parquet, PARTITION_BY (year), COMPRESSION zstd)"
    )


def _view_written(connection: Any, folder: Path) -> None:
    """Make the view `written` of the claims in a folder: `staged` would work them out once more."""
    files = quote(str(folder / "*" / "*.parquet"))
    connection.execute(f"CREATE OR REPLACE VIEW written AS SELECT * FROM read_parquet({files})")


def _write_sources(connection: Any, file: Path) -> None:
    """Write each source with the publisher of its first row."""
    file.parent.mkdir(parents=True, exist_ok=True)
    record = "json_object('id', source, 'title', source, 'publisher', arg_min(publisher, position))"
    connection.execute(
        f"COPY (SELECT source AS id, CAST({record} AS VARCHAR) AS record FROM written "
        f"GROUP BY source ORDER BY source) TO {quote(str(file))} "
        "(FORMAT parquet, COMPRESSION zstd)"
    )


def _write_claimants(connection: Any, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    each = 'unnest(list_concat("by", speakers))'
    publishers = "SELECT publisher, list_extract(speakers, 1) FROM written"
    connection.execute(
        "COPY (SELECT name, min(form) AS form FROM ("
        f"SELECT {each} AS name, {each} AS form FROM written "
        f"UNION {publishers} WHERE publisher IS NOT NULL"
        f") GROUP BY name ORDER BY name) TO {quote(str(file))} (FORMAT parquet)"
    )


def _write_rejects(connection: Any, file: RowFile, target: Path) -> None:
    """Write the rejected rows in order: line, reason, the cells, and what could not be split."""
    target.parent.mkdir(parents=True, exist_ok=True)
    cells = ", ".join(f'r."{name}"' for name in COLUMNS)
    cursor = connection.execute(
        f'SELECT r."row", s.fault, {cells} FROM raw r JOIN faulty s ON s.position = r."row" '
        "ORDER BY 1"
    )
    rows = [(row, fault, *given, "") for row, fault, *given in cursor.fetchall()]
    blank = ("",) * len(COLUMNS)
    rows += [(each.row, each.reason, *blank, each.text) for each in file.broken]
    lines = file.find_lines({row[0] for row in rows})
    with target.open("w", encoding="utf-8", newline="") as text:
        writer = csv.writer(text)
        writer.writerow(["line", "reason", *COLUMNS, "unread"])
        for row, *rest in sorted(rows, key=lambda row: row[0]):
            writer.writerow([lines.get(row, row), *rest])


@contextmanager
def _report_disk_of_duckdb() -> Iterator[None]:
    import duckdb

    try:
        yield
    except duckdb.IOException as error:
        first = str(error).strip().splitlines()[0]
        raise OSError(None, first) from error
    except duckdb.OutOfMemoryException as error:
        raise OSError(None, "neither the memory nor the disk has room for it") from error

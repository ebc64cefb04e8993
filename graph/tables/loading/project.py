"""Stage a curated project: its YAML goes in as one more source of claims."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from ...files import read_project
from ...files.discover import is_data_name
from ...files.writing import project_files
from ...model.errors import StoreError
from ...model.records import Dataset
from ...model.text import quoted
from ...model.vocabulary import Kind, RelationType
from ..engines.duckdb import quote
from ..records import list_claim_rows, list_claimant_rows, list_source_rows
from ..schema import CLAIMANTS, CLAIMS, SOURCES, arrow_schema
from ..store import Load, Store, claimants_file, claims_folder, sources_file
from .names import Names
from .readers.row_file import Progress, Unread

Definition = TypeVar("Definition", RelationType, Kind)


def is_project(path: Path) -> bool:
    """Check whether a path is a project's folder or a data file."""
    return path.is_dir() or is_data_name(path.name)


def hash_project(path: Path) -> str:
    """Return the hash of the names and contents of a project's files."""
    content = hashlib.sha256()
    for file in project_files(path):
        content.update(f"{file.name}\0".encode())
        content.update(hashlib.sha256(file.read_bytes()).digest())
    return content.hexdigest()


def stage_project(
    path: Path,
    load: Load,
    store: Store,
    names: Names,
    room: Path,
    connection: Any,
    progress: Progress,
) -> tuple[Store, Load, Unread]:
    """Write the claims of a project into a room; return the load.

    Raises DataError for a project with errors, StoreError if it has no claims.
    """
    dataset = read_project(path).require()
    return stage_dataset(dataset, load, store, names, room, connection)


def stage_dataset(
    dataset: Dataset, load: Load, store: Store, names: Names, room: Path, connection: Any
) -> tuple[Store, Load, Unread]:
    """Write the claims of a dataset into a room; return the load."""
    if not dataset.claims:
        raise StoreError(f"{quoted(load.name)} has no claims.")
    types, kinds = dataset.vocabulary.list_own()
    store = replace(
        store,
        types=_merge(store.types, {each.id: each for each in types}, "type"),
        kinds=_merge(store.kinds, {each.id: each for each in kinds}, "kind"),
    )
    names.add(dataset.actors[id] for id in sorted(dataset.actors))
    _write(connection, dataset, room, load)
    return store, replace(load, claims=len(dataset.claims)), Unread()


def _merge(
    known: Mapping[str, Definition], given: Mapping[str, Definition], what: str
) -> dict[str, Definition]:
    for id, definition in given.items():
        if id in known and known[id] != definition:
            raise StoreError(f"The store has another definition of the {what} {quoted(id)}.")
    return {**known, **given}


def _write(connection: Any, dataset: Dataset, room: Path, load: Load) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = arrow_schema(CLAIMS).append(pa.field("year", pa.int64()))
    table = pa.Table.from_pylist(list_claim_rows(dataset), schema=schema)
    folder, sources, claimants = (
        place(room, load.id) for place in (claims_folder, sources_file, claimants_file)
    )
    for each in (folder, sources, claimants):
        each.parent.mkdir(parents=True, exist_ok=True)
    connection.register("claim_rows", table)
    connection.execute(
        f"COPY claim_rows TO {quote(str(folder))} "
        "(FORMAT parquet, PARTITION_BY (year), COMPRESSION zstd)"
    )
    connection.unregister("claim_rows")
    rows = list_source_rows(dataset.sources[id] for id in sorted(dataset.sources))
    pq.write_table(pa.Table.from_pylist(rows, schema=arrow_schema(SOURCES)), sources)
    rows = list_claimant_rows(dataset)
    pq.write_table(pa.Table.from_pylist(rows, schema=arrow_schema(CLAIMANTS)), claimants)

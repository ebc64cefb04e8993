"""Load files and projects into a store: all of them, or nothing.

What is loaded is written aside, in a folder of the store that nothing reads, then renamed into
place, and listed in store.json last.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ...files.writing import replace_text
from ...files.writing.lock import locked
from ...files.writing.staging import make_folders, stage_folder
from ...model.errors import QuestionError, StoreError
from ...model.records import Dataset
from ...model.text import join_and, quoted
from .. import store as places
from ..engines.duckdb import connect, raise_interrupt
from ..installed import require_tables
from ..plain_paths import plain_path
from ..records import list_actor_rows, make_actor
from ..schema import ACTORS, arrow_schema
from ..store import Load, Store
from .names import Names
from .project import hash_project, is_project, stage_dataset, stage_project
from .readers.row_file import Progress, Unread
from .rows import READERS, find_reader, stage_rows

REJECTED = "rejected"
_MEMORY = "2GB"
"""How much memory a load takes at most, besides the names of actors."""
_ID = 16
"""How many digits of a hash are the id of a load."""


@dataclass(frozen=True, slots=True)
class LoadedFile:
    """What became of a file: the claims loaded, and the rows rejected and where these are.

    `known` says that it had been loaded before, so that nothing was done. `unread` is what was
    not read.
    """

    file: Path
    claims: int = 0
    rejected: int = 0
    rejects: Path | None = None
    known: bool = False
    unread: Unread = field(default_factory=Unread)

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "file": str(self.file),
            "claims": self.claims,
            "rejected": self.rejected,
            "rejects": str(self.rejects) if self.rejects else None,
            "known": self.known,
            "ignored": list(self.unread.ignored),
            "left_out": dict(self.unread.left_out),
            "format": self.unread.format or None,
        }


@dataclass(frozen=True, slots=True)
class Loaded:
    """The files of a load, and the claims that the store has now."""

    files: tuple[LoadedFile, ...]
    claims: int

    def as_json(self) -> dict[str, Any]:
        """Return the answer as plain data."""
        return {"files": [each.as_json() for each in self.files], "claims": self.claims}


@dataclass(slots=True)
class Loading:
    """A load in progress: the store as it will be, its actors, and the room to write in."""

    store: Store
    names: Names
    room: Path
    connection: Any
    progress: Progress
    format: str | None = None
    files: list[LoadedFile] = field(default_factory=list)

    def add(self, load: Load, unread: Unread, file: Path) -> None:
        """Add a file that was staged."""
        self.store = replace(self.store, loads=(*self.store.loads, load))
        rejects = self.store.path / REJECTED / f"{load.id}.csv" if load.rejected else None
        self.files.append(LoadedFile(file, load.claims, load.rejected, rejects, unread=unread))


def load_files(
    paths: Sequence[Path],
    folder: Path,
    progress: Progress = lambda done, size: None,
    format: str | None = None,
) -> Loaded:
    """Load tables and projects into a store, which is made if there is none.

    A file whose content was loaded before is not loaded again. `progress` is called with the bytes
    read, of each file in turn. `format` is that of a well-known dataset, else it is recognised.

    Raises StoreError, DataError for a project with errors, QuestionError for an unknown format;
    the store is then unchanged.
    """
    require_tables()
    for path in paths:
        _check_given(path, format)
    with _open_load(folder, progress, format) as loading:
        for path in paths:
            _stage(loading, path)
    return Loaded(tuple(loading.files), loading.store.claims)


def load_dataset(dataset: Dataset, folder: Path, name: str = "dataset") -> Loaded:
    """Load a dataset into a store as another source, like a project.

    Raises StoreError; the store is then unchanged.
    """
    with _open_load(folder) as loading:
        number = len(loading.store.loads)
        sha256 = hashlib.sha256(f"{number} {name}".encode()).hexdigest()
        load = Load(sha256[:_ID], name, sha256, 0)
        loading.store, load, unread = stage_dataset(
            dataset, load, loading.store, loading.names, loading.room, loading.connection
        )
        loading.add(load, unread, Path(name))
    return Loaded(tuple(loading.files), loading.store.claims)


@contextmanager
def _open_load(
    folder: Path, progress: Progress = lambda done, size: None, format: str | None = None
) -> Iterator[Loading]:
    """Prepare a load, and commit it in the end if anything was staged."""
    with _report_disk(folder):
        make_folders(folder)
        with locked([folder / places.MANIFEST]):
            old = _read_old(folder)
            places.remove_unlisted(old)
            with stage_folder(folder / "load") as staged, plain_path(staged) as room:
                connection = connect(room, "staged.duckdb", _MEMORY)
                loading = Loading(old, _read_names(old), room, connection, progress, format)
                try:
                    yield loading
                finally:
                    loading.connection.close()
                if len(loading.store.loads) > len(old.loads):
                    _commit(loading, old)


def _check_given(path: Path, format: str | None) -> None:
    if not path.exists():
        raise StoreError(f"{path} does not exist.")
    if not is_project(path) and find_reader(path, format) is None:
        known = join_and(READERS)
        raise QuestionError(
            f"{quoted(path.name)} is neither a table nor a project. Tables end in {known}."
        )


def _read_old(folder: Path) -> Store:
    if (folder / places.MANIFEST).exists():
        return places.open_store(folder)
    others = {each.name for each in folder.iterdir() if not each.name.startswith(".")}
    if others - {*places.PARTS, REJECTED}:
        raise StoreError(f"{folder} is not empty, and no store. Choose another folder.")
    return Store(folder)


def _read_names(store: Store) -> Names:
    import pyarrow.parquet as pq

    names = Names(store.vocabulary.relation_types)
    if store.loads:
        table = pq.read_table(store.actors_file, columns=[each.name for each in ACTORS])
        names.add(make_actor(tuple(row.values())) for row in table.to_pylist())
    return names


def _stage(loading: Loading, path: Path) -> None:
    sha256 = hash_project(path) if is_project(path) else _hash(path)
    if any(load.sha256 == sha256 for load in loading.store.loads):
        loading.files.append(LoadedFile(path, known=True))
        return
    load = Load(sha256[:_ID], path.name, sha256, 0)
    given = (path, load, loading.store, loading.names, loading.room, loading.connection)
    if is_project(path):
        loading.store, load, unread = stage_project(*given, loading.progress)
    else:
        loading.store, load, unread = stage_rows(*given, loading.progress, loading.format)
    loading.add(load, unread, path)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _commit(loading: Loading, old: Store) -> None:
    """Rename what was staged into place; store.json, which lists it, comes last."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    store, room = loading.store, loading.room
    actors = [loading.names.actors[id] for id in sorted(loading.names.actors)]
    table = pa.Table.from_pylist(list_actor_rows(actors), schema=arrow_schema(ACTORS))
    staged = places.actors_file(room, store.loads[-1].id)
    staged.parent.mkdir()
    pq.write_table(table, staged, compression="zstd")
    for load in store.loads[len(old.loads) :]:
        for place in (
            places.claims_folder, places.sources_file, places.claimants_file, _rejects_file,
        ):  # fmt: skip
            _move(place(room, load.id), place(store.path, load.id))
    _move(staged, store.actors_file)
    replace_text(store.path / places.MANIFEST, places.render_manifest(store))
    places.remove_old_actors(store)


def _rejects_file(store: Path, load: str) -> Path:
    return store / REJECTED / f"{load}.csv"


def _move(staged: Path, final: Path) -> None:
    """Flush a file, or all of a folder, to the disk, and rename it."""
    if not staged.exists():
        return
    for path in (staged, *staged.rglob("*")):
        handle = os.open(path, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)
    make_folders(final.parent)
    staged.replace(final)


@contextmanager
def _report_disk(folder: Path) -> Iterator[None]:
    """Raise a full disk, and what else keeps a store from being written, as a StoreError.

    A folder that was made for nothing is removed.
    """
    is_new = not folder.exists()
    try:
        yield
    except RuntimeError as error:
        raise_interrupt(error)
        raise
    except OSError as error:
        if error.filename and not Path(error.filename).resolve().is_relative_to(folder.resolve()):
            raise StoreError(f"{error.filename} could not be read: {error.strerror}.") from error
        reason = "no space is left on the disk" if error.errno == errno.ENOSPC else error.strerror
        raise StoreError(
            f"The store {quoted(str(folder))} could not be written: {reason or error}. "
            "It is as it was before."
        ) from error
    finally:
        if is_new:
            with suppress(OSError):
                folder.rmdir()  # only if it is empty

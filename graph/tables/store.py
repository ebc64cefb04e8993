"""The store: claims as Parquet files by year, the actors and the sources, and what was loaded.

    store.json                                the version, the files loaded, own types and kinds
    claims/load=ID/year=2012/*.parquet        the claims of one file, by year
    actors/ID.parquet                         all actors, written anew by each load
    sources/ID.parquet                        the sources of one file
    claimants/ID.parquet                      its claimants, authors and publishers

Only what store.json lists is part of the store: it is written last, and replaced at once.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..files.writing.staging import find_leftovers
from ..model.errors import StoreError
from ..model.text import count, quoted
from ..model.vocabulary import Kind, RelationType, Vocabulary, builtin_vocabulary
from .schema import ACTORS, CLAIMANTS, CLAIMS, SOURCES, VERSION, Column, arrow_schema

MANIFEST = "store.json"
PARTS = ("claims", "actors", "sources", "claimants")
"""The folders of a store."""
UNKNOWN_KIND = "unknown"
"""The kind of actors that only rows name."""


@dataclass(frozen=True, slots=True)
class Load:
    """One loaded file or project: its name, the hash of its content, and its claims."""

    id: str
    name: str
    sha256: str
    claims: int
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class Store:
    """A store that was opened: what was loaded, and the vocabulary of its claims."""

    path: Path
    loads: tuple[Load, ...] = ()
    types: Mapping[str, RelationType] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)

    @property
    def vocabulary(self) -> Vocabulary:
        """The built-in types and kinds, and those of the store."""
        return builtin_vocabulary().extend(self.types, {UNKNOWN_KIND: _UNKNOWN, **self.kinds})

    @property
    def claims(self) -> int:
        """The number of claims."""
        return sum(load.claims for load in self.loads)

    @property
    def claim_folders(self) -> list[Path]:
        """The folders of the claims, one for each load that has any."""
        return [claims_folder(self.path, load.id) for load in self.loads if load.claims]

    @property
    def actors_file(self) -> Path:
        """The file of all actors."""
        return actors_file(self.path, self.loads[-1].id)

    @property
    def source_files(self) -> list[Path]:
        """The files of the sources, one for each load."""
        return [sources_file(self.path, load.id) for load in self.loads]

    @property
    def claimant_files(self) -> list[Path]:
        """The files of the claimants, one for each load."""
        return [claimants_file(self.path, load.id) for load in self.loads]


_UNKNOWN = Kind(UNKNOWN_KIND, label="unknown", meaning="an actor of a table without kinds")


def claims_folder(store: Path, load: str) -> Path:
    """Return the folder of the claims of a load."""
    return store / "claims" / f"load={load}"


def actors_file(store: Path, load: str) -> Path:
    """Return the file of all actors after a load."""
    return store / "actors" / f"{load}.parquet"


def sources_file(store: Path, load: str) -> Path:
    """Return the file of the sources of a load."""
    return store / "sources" / f"{load}.parquet"


def claimants_file(store: Path, load: str) -> Path:
    """Return the file of the claimants of a load."""
    return store / "claimants" / f"{load}.parquet"


def open_store(path: Path) -> Store:
    """Open a store, and check its version, its files and their columns.

    Raises StoreError where there is no store, or it has another version, or a file is missing or
    damaged.
    """
    store = read_manifest(path)
    if not store.loads:
        raise StoreError(f"The store {quoted(str(path))} is empty. Load a file into it first.")
    for load in store.loads:
        _check_claims(store, load)
    _check_file(store.actors_file, ACTORS)
    for file in store.source_files:
        _check_file(file, SOURCES)
    for file in store.claimant_files:
        _check_file(file, CLAIMANTS)
    return store


def read_manifest(path: Path) -> Store:
    """Read what a store contains, without checking its files."""
    try:
        content = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
        version = content["schema"]
        if version != VERSION:
            raise StoreError(_say_version(path, version))
        return Store(
            path,
            tuple(Load(**each) for each in content["loads"]),
            {id: _make_type(each) for id, each in content["types"].items()},
            {id: Kind(**each) for id, each in content["kinds"].items()},
        )
    except FileNotFoundError:
        hint = "Make one with: actor-graph tables load FILE --store DIR"
        raise StoreError(f"There is no store in {quoted(str(path))}. {hint}") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise StoreError(
            f"{path / MANIFEST} is damaged. Load the files into a new store."
        ) from None
    except OSError as error:
        raise StoreError(f"{path / MANIFEST} could not be read: {error.strerror}.") from None


def _say_version(path: Path, version: object) -> str:
    return (
        f"The store {quoted(str(path))} has version {version} of the layout; this program reads "
        f"version {VERSION}. Load the files into a new store."
    )


def _make_type(entry: dict[str, Any]) -> RelationType:
    return RelationType(**{**entry, "towards": tuple(entry["towards"])})


def render_manifest(store: Store) -> str:
    """Return the text of store.json."""
    content = {
        "schema": VERSION,
        "loads": [asdict(load) for load in store.loads],
        "types": {id: asdict(each) for id, each in sorted(store.types.items())},
        "kinds": {id: asdict(each) for id, each in sorted(store.kinds.items())},
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _check_claims(store: Store, load: Load) -> None:
    folder = claims_folder(store.path, load.id)
    found = sum(_check_file(file, CLAIMS) for file in sorted(folder.glob("year=*/*.parquet")))
    if found != load.claims:
        raise StoreError(
            f"{folder} has {count(found, 'claim')}, not the {load.claims:,} that were loaded from "
            f"{quoted(load.name)}: files are missing. {_AGAIN}"
        )


_AGAIN = "Load the files into a new store."


def _check_file(file: Path, columns: tuple[Column, ...]) -> int:
    """Check that a file can be read and has its columns; return the number of its rows."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        metadata = pq.read_metadata(file)
    except FileNotFoundError:
        raise StoreError(f"{file} is missing. {_AGAIN}") from None
    except (OSError, pa.ArrowException):
        raise StoreError(f"{file} is damaged. {_AGAIN}") from None
    found, expected = metadata.schema.to_arrow_schema(), arrow_schema(columns)
    for name in expected.names:
        if name not in found.names:
            raise StoreError(f"{file} has no column {quoted(name)}. {_AGAIN}")
        kind = found.field(name).type
        if _plain(kind) != _plain(expected.field(name).type):
            raise StoreError(f"The column {quoted(name)} of {file} is of type {kind}. {_AGAIN}")
    return int(metadata.num_rows)


def _plain(kind: Any) -> str:
    """Return the name of a type; lists are alike whatever their items are called."""
    return f"list of {kind.value_type}" if hasattr(kind, "value_type") else str(kind)


def remove_unlisted(store: Store) -> None:
    """Remove what loads that were stopped left in a folder."""
    listed = {load.id for load in store.loads}
    for path in _list_parts(store.path):
        if _load_of(path) not in listed:
            _remove(path)
    for path in find_leftovers(store.path):
        _remove(path)


def remove_old_actors(store: Store) -> None:
    """Remove the files of actors that a later load has replaced."""
    for file in sorted((store.path / "actors").glob("*.parquet")):
        if file != store.actors_file:
            _remove(file)


def _list_parts(path: Path) -> Iterator[Path]:
    for pattern in ("claims/load=*", *(f"{name}/*.parquet" for name in PARTS[1:])):
        yield from sorted(path.glob(pattern))


def _load_of(path: Path) -> str:
    return path.stem if path.suffix else path.name.removeprefix("load=")


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()

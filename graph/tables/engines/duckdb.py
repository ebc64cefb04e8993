"""DuckDB: one machine, no service."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ...model.errors import EngineError
from ..plain_paths import is_pattern
from ..schema import ACTORS, CLAIMANTS, CLAIMS, SOURCES, Column
from ..store import Store

IN_MEMORY = ":memory:"


class DuckDB:
    """A connection to DuckDB with the tables of a store."""

    def __init__(self, store: Store) -> None:
        self._scratch = TemporaryDirectory(prefix="actor-graph-")
        self._connection = connect(Path(self._scratch.name))
        try:
            self._open(store)
        except EngineError:
            self.close()
            raise

    def table(self, name: str, sql: str) -> None:
        """Compute a table once, from a query, and name it."""
        with report_failures():
            self._connection.execute(f"CREATE OR REPLACE TABLE {name} AS {sql}")

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        with report_failures():
            found: list[tuple[Any, ...]] = self._connection.execute(sql).fetchall()
            return found

    def close(self) -> None:
        """End the connection, and remove its tables."""
        self._connection.close()
        self._scratch.cleanup()

    def _open(self, store: Store) -> None:
        files = [f"{folder}/*/*.parquet" for folder in store.claim_folders]
        self._view("claims", CLAIMS, files, ", hive_partitioning => true", ", year")
        self._view("actors", ACTORS, [store.actors_file])
        self._view("sources", SOURCES, store.source_files)
        self._view("claimants", CLAIMANTS, store.claimant_files)

    def _view(
        self,
        name: str,
        columns: Iterable[Column],
        files: Iterable[Path | str],
        options: str = "",
        more: str = "",
    ) -> None:
        chosen = ", ".join(f'"{each.name}" AS {each.sql}' for each in columns)
        listed = ", ".join(quote(str(file)) for file in files)
        with report_failures():
            source = f"read_parquet([{listed}]{options})"
            self._connection.execute(f"CREATE VIEW {name} AS SELECT {chosen}{more} FROM {source}")


def connect(scratch: Path, database: str = IN_MEMORY, memory: str = "") -> Any:
    """Connect to a DuckDB of its own, which keeps what has no room in memory in a folder.

    `database` is a file in it, for tables that are not to be in memory, where DuckDB can make one;
    `memory` is a limit.
    """
    import duckdb

    in_memory = database == IN_MEMORY or is_pattern(scratch)
    named = IN_MEMORY if in_memory else str(scratch / database)
    connection = duckdb.connect(named)
    connection.execute(f"SET temp_directory = {quote(str(scratch))}")
    connection.execute("SET enable_progress_bar = false")
    if memory:
        connection.execute(f"SET memory_limit = {quote(memory)}")
    connection.execute("CREATE MACRO arrays_overlap(a, b) AS list_has_any(a, b)")
    return connection


def quote(text: str) -> str:
    """Write a text in the SQL of DuckDB."""
    return "'" + text.replace("'", "''") + "'"


@contextmanager
def report_failures() -> Iterator[None]:
    """Raise what DuckDB cannot do as an EngineError."""
    import duckdb

    try:
        yield
    except (duckdb.Error, RuntimeError) as error:
        raise_interrupt(error)
        first = str(error).strip().splitlines()[0]
        raise EngineError(f"DuckDB could not answer: {first}") from error


def raise_interrupt(error: Exception) -> None:
    """Raise KeyboardInterrupt if that ended a query: DuckDB raises an error of its own."""
    if "interrupted" in str(error).casefold():
        raise KeyboardInterrupt from error

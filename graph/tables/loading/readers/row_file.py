"""Rows of text, as every reader gives them: a batch at a time, so that memory stays constant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from io import RawIOBase
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from ....model.errors import StoreError
from ....model.text import did_you_mean, join_and, quoted

REQUIRED = ("from", "type", "to")
COLUMNS = (
    *REQUIRED, "sign", "start", "end", "said", "source", "at", "publisher", "by", "mode", "stance",
    "means", "against", "attacker", "amount", "unit", "note",
)  # fmt: skip
"""The columns of a row, all as text; all but the first three may be missing."""
BATCH = 50_000
SEPARATOR = ";"
"""Separates the entries of a list in a cell."""

Progress = Callable[[int, int], None]
"""Called with the bytes read so far, and those of the whole file."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that could not be read at all: its number, why, and its text."""

    row: int
    reason: str
    text: str


@dataclass(slots=True)
class RowFile:
    """The rows of a file, in batches of Arrow with the columns `row` and COLUMNS.

    `row` is the number of a row in the file, counted from 1, with the header. `ignored` are the
    columns that are not read. `broken` fills up while the batches are read. `find_lines` maps
    numbers of rows to lines of the file. `left_out` counts the rows that are no claims, by
    reason; it fills up too. `format` is the name of a well-known dataset.
    """

    batches: Iterator[Any]
    ignored: tuple[str, ...] = ()
    broken: list[Broken] = field(default_factory=list)
    find_lines: Callable[[Collection[int]], Mapping[int, int]] = lambda rows: {
        row: row for row in rows
    }
    left_out: Counter[str] = field(default_factory=Counter)
    format: str = ""

    @property
    def unread(self) -> Unread:
        """What was not read of the file, once its batches are."""
        return Unread(self.ignored, dict(sorted(self.left_out.items())), self.format)


@dataclass(frozen=True, slots=True)
class Unread:
    """What is not read of a file: columns, and rows by the reason why they are no claims.

    `format` is the name of a well-known dataset.
    """

    ignored: tuple[str, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)
    format: str = ""


def check_columns(file: Path, names: Iterable[str]) -> tuple[str, ...]:
    """Check that a file has the required columns, each once; return those that are not read."""
    given = list(names)
    for name in REQUIRED:
        if name not in given:
            hint = did_you_mean(name, given) or f"It has: {join_and(map(quoted, given))}."
            raise StoreError(f"{file} has no column {quoted(name)}. {hint}")
    for name in COLUMNS:
        if given.count(name) > 1:
            raise StoreError(f"{file} has several columns {quoted(name)}. Keep one of them.")
    return tuple(name for name in given if name not in COLUMNS)


def row_schema() -> Any:
    """Return the columns of a batch as a schema of Arrow."""
    import pyarrow as pa

    return pa.schema([("row", pa.int64()), *((name, pa.string()) for name in COLUMNS)])


def make_batch(rows: Any, columns: Mapping[str, Any]) -> Any:
    """Make a batch of the numbers of rows and of columns of text; the other columns are empty."""
    import pyarrow as pa

    arrays = [columns[name] if name in columns else pa.nulls(len(rows)) for name in COLUMNS]
    texts = [each.cast(pa.string()) for each in arrays]
    return pa.RecordBatch.from_arrays([rows, *texts], schema=row_schema())


def make_batches(rows: Iterable[tuple[int, Mapping[str, str | None]]]) -> Iterator[Any]:
    """Make batches of numbered rows; empty cells are missing ones."""
    import pyarrow as pa

    numbered = iter(rows)
    while some := list(islice(numbered, BATCH)):
        columns = {
            name: pa.array([row.get(name) or None for _, row in some], pa.string())
            for name in COLUMNS
        }
        yield make_batch(pa.array([number for number, _ in some], pa.int64()), columns)


class CountedFile(RawIOBase):
    """A file that reports how much of it was read."""

    def __init__(self, path: Path, progress: Progress) -> None:
        self._file: BinaryIO = path.open("rb")
        self._size = path.stat().st_size
        self._progress = progress

    def readable(self) -> bool:
        """Return True: it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read into a buffer, and report how far it is."""
        content = self._file.read(len(buffer))
        buffer[: len(content)] = content
        self._progress(self._file.tell(), self._size)
        return len(content)

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()

"""Read CSV with commas, semicolons or tabs, also compressed with gzip."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ....model.errors import StoreError
from .row_file import COLUMNS, Broken, CountedFile, Progress, RowFile, check_columns, make_batch

_SEPARATORS = ",;\t"
_BLOCK = 1 << 23
"""How many bytes are read at a time; a row must be shorter."""


@dataclass(frozen=True, slots=True)
class Table:
    """How a file of rows is to be read: the columns that are wanted, and how cells are separated.

    `names` are those of all columns, of a file without a header. In cells that are not `quoted`,
    a quotation mark is a character like any other.
    """

    separator: str
    wanted: Sequence[str]
    names: Sequence[str] | None = None
    quoted: bool = True

    def line_finder(self, path: Path) -> Callable[[Collection[int]], Mapping[int, int]]:
        """Return the function that maps numbers of rows to lines."""
        if not self.quoted:
            return lambda rows: {row: row for row in rows}
        return lambda rows: _find_lines(path, self.separator, rows)


def read_csv(path: Path, progress: Progress) -> RowFile:
    """Read the rows of a CSV file with a header."""
    separator, header = read_header(path)
    ignored = check_columns(path, header)
    broken: list[Broken] = []
    table = Table(separator, [name for name in header if name in COLUMNS])
    rows = read_table_rows(path, progress, table, broken)
    batches = (make_batch(numbers, columns) for numbers, columns in rows)
    return RowFile(batches, ignored, broken, table.line_finder(path))


def read_table_rows(
    path: Path, progress: Progress, table: Table, broken: list[Broken]
) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Yield the numbers of rows and their columns, a batch at a time.

    Rows with too many or too few cells are put into `broken`.

    Raises StoreError if the file is not CSV in UTF-8.
    """
    first = 1 if table.names else 2
    return _report_faults(path, _number(_open(path, progress, table, broken), broken, first))


def read_header(path: Path) -> tuple[str, list[str]]:
    """Return what separates the cells of a file, and its first row.

    Raises StoreError if it is not text in UTF-8.
    """
    try:
        with _open_text(path) as text:
            first = text.readline()
    except (UnicodeDecodeError, gzip.BadGzipFile):
        raise StoreError(f"{path} is not valid CSV in UTF-8.") from None
    separator = max(_SEPARATORS, key=first.count)
    return separator, next(csv.reader([first], delimiter=separator), [])


def _open_text(path: Path) -> io.TextIOWrapper:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8-sig", newline="")
    return path.open(encoding="utf-8-sig", newline="")


def _open(path: Path, progress: Progress, table: Table, broken: list[Broken]) -> Iterator[Any]:
    import pyarrow as pa
    from pyarrow import csv as arrow_csv

    def skip(row: Any) -> str:
        reason = f"it has {row.actual_columns} cells, not {row.expected_columns}"
        broken.append(Broken(row.number, reason, row.text))
        return "skip"

    with CountedFile(path, progress) as counted:
        stream = pa.PythonFile(io.BufferedReader(counted, _BLOCK), "r")
        reader = arrow_csv.open_csv(
            pa.CompressedInputStream(stream, "gzip") if path.suffix == ".gz" else stream,
            arrow_csv.ReadOptions(
                use_threads=False, block_size=_BLOCK, column_names=table.names or None
            ),
            arrow_csv.ParseOptions(
                delimiter=table.separator,
                quote_char='"' if table.quoted else False,
                newlines_in_values=table.quoted,
                ignore_empty_lines=False,
                invalid_row_handler=skip,
            ),
            arrow_csv.ConvertOptions(
                include_columns=table.wanted,
                column_types=dict.fromkeys(table.wanted, pa.string()),
                null_values=[""],
                strings_can_be_null=True,
            ),
        )
        yield from reader


def _number(
    batches: Iterator[Any], broken: list[Broken], first: int
) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Add the numbers of the rows, of which the broken ones are missing."""
    import pyarrow as pa

    last = first - 1
    for batch in batches:
        missing = {each.row for each in broken if each.row > last}
        begin, numbers = last + 1, range(last + 1, last + 1 + batch.num_rows + len(missing))
        if missing:
            numbers = [each for each in numbers if each not in missing][: batch.num_rows]  # type: ignore[assignment]
        last = numbers[-1] if batch.num_rows else begin - 1
        columns = dict(zip(batch.schema.names, batch.columns, strict=True))
        yield pa.array(numbers, pa.int64()), columns


def _report_faults(path: Path, batches: Iterator[Any]) -> Iterator[Any]:
    import pyarrow as pa

    try:
        yield from batches
    except pa.ArrowInvalid as error:
        raise StoreError(f"{path} is not valid CSV in UTF-8: {error}") from None


def _find_lines(path: Path, separator: str, rows: Collection[int]) -> Mapping[int, int]:
    """Find the lines on which rows begin: cells may have line breaks."""
    lines: dict[int, int] = {}
    wanted, last = set(rows), 0
    with _open_text(path) as text:
        reader = csv.reader(text, delimiter=separator)
        for number, _ in enumerate(reader, start=1):
            if number in wanted:
                lines[number] = last + 1
            last = reader.line_num
            if len(lines) == len(wanted):
                break
    return lines

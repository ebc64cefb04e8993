"""Read Parquet: columns of text, numbers, dates or lists of texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ....model.errors import StoreError
from .row_file import BATCH, COLUMNS, SEPARATOR, Progress, RowFile, check_columns, make_batch


def read_parquet(path: Path, progress: Progress) -> RowFile:
    """Read the rows of a Parquet file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(path)
    except pa.ArrowException:
        raise StoreError(f"{path} is not a Parquet file, or is damaged.") from None
    names = file.schema_arrow.names
    ignored = check_columns(path, names)
    chosen = [name for name in names if name in COLUMNS]
    return RowFile(_read(path, file, chosen, progress), ignored)


def _read(path: Path, file: Any, chosen: list[str], progress: Progress) -> Iterator[Any]:
    import pyarrow as pa

    size, total, done = path.stat().st_size, file.metadata.num_rows, 0
    try:
        for batch in file.iter_batches(BATCH, columns=chosen):
            columns = {name: _as_text(batch.column(name)) for name in chosen}
            rows = pa.array(range(done + 1, done + 1 + batch.num_rows), pa.int64())
            yield make_batch(rows, columns)
            done += batch.num_rows
            progress(size * done // total, size)
    except (pa.ArrowException, OSError) as error:
        raise StoreError(f"{path} could not be read: {error}.") from None


def _as_text(column: Any) -> Any:
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if pa.types.is_list(column.type):
        column = pc.binary_join(column.cast(pa.list_(pa.string())), f"{SEPARATOR} ")
    elif pa.types.is_timestamp(column.type):
        column = column.cast(pa.date32())
    return column.cast(pa.string())

"""Read JSON lines: one object a line."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ....model.errors import StoreError
from .row_file import COLUMNS, SEPARATOR, Broken, CountedFile, Progress, RowFile

from .row_file import check_columns, make_batches  # isort: skip


def read_json_lines(path: Path, progress: Progress) -> RowFile:
    """Read the objects of a file; their keys are the columns."""
    broken: list[Broken] = []
    first = next(_read(path, lambda *_: None, []), (0, {}))[1]
    ignored = check_columns(path, first)
    return RowFile(make_batches(_written(_read(path, progress, broken))), ignored, broken)


def _read(
    path: Path, progress: Progress, broken: list[Broken]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield each object with its line; other lines are put into `broken`."""
    with CountedFile(path, progress) as counted:
        text = io.TextIOWrapper(io.BufferedReader(counted, 1 << 20), encoding="utf-8-sig")
        try:
            for number, line in enumerate(text, start=1):
                if not line.strip():
                    continue
                row = _parse(line)
                if row is None:
                    broken.append(Broken(number, "it is not a JSON object", line.rstrip("\n")))
                else:
                    yield number, row
        except UnicodeDecodeError:
            raise StoreError(f"{path} is not text in UTF-8.") from None


def _parse(line: str) -> dict[str, Any] | None:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return row if isinstance(row, dict) else None


def _written(
    rows: Iterator[tuple[int, dict[str, Any]]],
) -> Iterator[tuple[int, dict[str, str | None]]]:
    for number, row in rows:
        yield number, {name: _write_cell(row.get(name)) for name in COLUMNS}


def _write_cell(value: Any) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, list):
        return f"{SEPARATOR} ".join(map(str, value))
    return value if isinstance(value, str) else json.dumps(value)

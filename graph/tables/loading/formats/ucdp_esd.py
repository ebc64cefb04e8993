"""Read the UCDP External Support Dataset: a row a supporter, party, dyad and year."""

from __future__ import annotations

import csv
import gzip
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ....model.errors import StoreError
from ..readers.row_file import Broken, CountedFile, Progress, RowFile, make_batches
from .codes import read_table

NO_SUPPORT = "no external support that year"
NEEDED = ("year", "actor_name", "ext_sup", "ext_name")
_SOURCE = "UCDP External Support Dataset"
_PUBLISHER = "UCDP"
_SIDES = " - "
Row = dict[str, str | None]


def read_ucdp_esd(path: Path, progress: Progress) -> RowFile:
    """Read who supports whom, and which sides of an active dyad fight.

    A row gives up to two claims: number 2n is the support of line n, 2n + 1 the fighting.

    Raises StoreError if a column is missing, or the text is not UTF-8.
    """
    broken: list[Broken] = []
    left_out: Counter[str] = Counter()
    claims = _read_claims(path, progress, broken, left_out)
    return RowFile(
        make_batches(claims),
        (),
        broken,
        lambda rows: {row: row // 2 for row in rows},
        left_out,
        _SOURCE,
    )


def _read_claims(
    path: Path, progress: Progress, broken: list[Broken], left_out: Counter[str]
) -> Iterator[tuple[int, Row]]:
    seen: set[tuple[str, str]] = set()
    for line, row in _read_rows(path, progress, broken):
        opponent = _find_opponent(row)
        if row["ext_sup"] in ("1", "1.0"):
            yield 2 * line, _make_support(row, opponent, line)
        else:
            left_out[NO_SUPPORT] += 1
        dyad = (row.get("dyad_name", ""), row["year"])
        if opponent and row.get("active", "0") in ("1", "1.0") and dyad not in seen:
            seen.add(dyad)
            yield 2 * line + 1, _make_fight(row, opponent, line)


def _read_rows(
    path: Path, progress: Progress, broken: list[Broken]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield each row with its line; rows with too many or too few cells are put into `broken`."""
    with CountedFile(path, progress) as counted:
        stream = io.BufferedReader(counted)
        content: Any = gzip.GzipFile(fileobj=stream) if path.suffix == ".gz" else stream
        text = io.TextIOWrapper(content, encoding="utf-8-sig", newline="")
        try:
            head = text.readline()
            separator = max(",;\t", key=head.count)
            names = [name.strip() for name in next(csv.reader([head], delimiter=separator), [])]
            _check_columns(path, names)
            reader, line = csv.reader(text, delimiter=separator), 2
            for cells in reader:
                if len(cells) == len(names):
                    yield line, {name: cell.strip() for name, cell in zip(names, cells)}  # noqa: B905 - of equal length
                elif any(cells):
                    reason = f"it has {len(cells)} cells, not {len(names)}"
                    broken.append(Broken(2 * line, reason, separator.join(cells)))
                line = reader.line_num + 2
        except UnicodeDecodeError:
            raise StoreError(f"{path} is not CSV in UTF-8.") from None


def _check_columns(path: Path, names: list[str]) -> None:
    for name in NEEDED:
        if name not in names:
            raise StoreError(f'{path} has no column "{name}" of the {_SOURCE}.')


def _find_opponent(row: Mapping[str, str]) -> str:
    """Return the other side of the dyad; empty if it is not named."""
    dyad, actor = row.get("dyad_name", ""), row["actor_name"]
    if dyad.startswith(f"{actor}{_SIDES}"):
        return dyad.removeprefix(f"{actor}{_SIDES}")
    if dyad.endswith(f"{_SIDES}{actor}"):
        return dyad.removesuffix(f"{_SIDES}{actor}")
    return ""


def _make_support(row: Mapping[str, str], opponent: str, line: int) -> Row:
    columns = read_table("ucdp_esd.yaml")["means"]
    means = [means for column, means in columns.items() if row.get(column) in ("1", "1.0")]
    alleged = row.get("ext_alleged") in ("1", "1.0")
    elements = row.get("ext_elements") in ("1", "1.0")
    return {
        **_date(row),
        "from": row["ext_name"],
        "type": "backs",
        "to": row["actor_name"],
        "means": ";".join(means),
        "against": opponent,
        "at": f"row-{line}",
        "by": f"unnamed;{_PUBLISHER}" if alleged else "",
        "note": "by elements of the supporter, not by all of it" if elements else "",
    }


def _make_fight(row: Mapping[str, str], opponent: str, line: int) -> Row:
    return {
        **_date(row),
        "from": row["actor_name"],
        "type": "fights",
        "to": opponent,
        "at": f"row-{line}",
        "note": "active dyad",
    }


def _date(row: Mapping[str, str]) -> Row:
    year = row["year"].removesuffix(".0")
    return {"start": year, "end": year, "source": _SOURCE, "publisher": _PUBLISHER}

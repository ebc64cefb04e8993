"""Reading CSV: a head row, and one row a claim."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from ..errors import Place, Problem
from ..text import did_you_mean, quoted
from .foreign import PRIVATE, Draft, Foreign, is_private_name, join_marks
from .plaintext import split_cell, unshield_cell
from .table import COLUMNS, COMPUTED, LISTS

_SEPARATORS = ",;\t"


def read_csv(text: str, file: str, columns: Mapping[str, str]) -> Foreign:
    """Read rows; `columns` says which of theirs holds a field of ours, where it is not so called.

    Commas, semicolons or tabs may stand between the cells, as the head row has them.
    """
    foreign = Foreign()
    rows = _rows(text, file, foreign)
    _, head = next(rows, (0, []))
    names = [cell.strip() for cell in head]
    if not names:
        foreign.problems.append(Problem(Place(file), "The file is empty.", "Expected a head row."))
        return foreign
    fields = _match(names, columns, file, foreign)
    for line, row in rows:
        _take(row, names, fields, Place(file, line, 1), foreign)
    return foreign


def _rows(text: str, file: str, foreign: Foreign) -> Iterator[tuple[int, list[str]]]:
    """Give each row that is not empty, with the line on which it begins."""
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield line, row
            line = reader.line_num + 1
    except csv.Error as error:
        message = f"This is not valid CSV: {error}. Nothing from here on was read."
        problem = Problem(Place(file, line, 1), message, "Check the quotation marks.")
        rest = "".join(StringIO(text, newline="").readlines()[line - 1 :])
        foreign.faulty.append((Draft(problem.place, {"unread": rest}, {}), problem))


def _match(
    names: list[str], columns: Mapping[str, str], file: str, foreign: Foreign
) -> dict[int, str]:
    """Say which cell of a row holds which field of ours."""
    found: dict[int, str] = {}
    for field in COLUMNS:
        theirs = columns.get(field, field)
        if theirs in names:
            found[names.index(theirs)] = field
        elif field in columns:
            hint = did_you_mean(theirs, names) or f"There are: {', '.join(names)}."
            foreign.problems.append(
                Problem(Place(file, 1, 1), f"There is no column {quoted(theirs)}.", hint)
            )
    if PRIVATE not in columns:
        found |= {at: PRIVATE for at, name in enumerate(names) if is_private_name(name)}
    known = {*COMPUTED, "reason"}
    foreign.unread = [
        name for at, name in enumerate(names) if name and at not in found and name not in known
    ]
    return found


def _take(
    row: list[str], names: list[str], fields: Mapping[int, str], place: Place, foreign: Foreign
) -> None:
    extra = {f"cell {at}": cell for at, cell in enumerate(row, 1) if at > len(names)}
    cells = {**dict(zip(names, row, strict=False)), **extra}
    plain = {field: _cell(row[at]) for at, field in fields.items() if at < len(row)}
    marks = [_cell(row[at]) for at, field in fields.items() if field == PRIVATE and at < len(row)]
    plain |= {PRIVATE: join_marks(marks)}
    given = {
        field: split_cell(cell) if field in LISTS else cell for field, cell in plain.items() if cell
    }
    draft = Draft(place, cells, given, at=f"row-{place.line}")
    if any(cell.strip() for cell in extra.values()):
        message = f"The row has {len(row)} cells, and the head {len(names)}."
        hint = "Put a cell that holds a comma between quotation marks."
        foreign.faulty.append((draft, Problem(place, message, hint)))
    else:
        foreign.drafts.append(draft)


def _cell(text: str) -> str:
    return unshield_cell(text).strip()

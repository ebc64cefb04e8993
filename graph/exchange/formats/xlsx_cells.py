"""What a cell of a sheet says, as text: a date is no finer than the sheet shows it."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from ..drafts import make_cell

if TYPE_CHECKING:
    from openpyxl.cell.read_only import ReadOnlyCell

_ESCAPED = re.compile(r"_x00([01][0-9A-Fa-f])_")
"""How workbooks write control characters."""
_SAID = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
"""What stands in a number format and is no part of a date."""
_TIME = re.compile(r"[hs][^a-z]*m|m[^a-z]*s", re.IGNORECASE)


def show_value(cell: ReadOnlyCell) -> str:
    """Return the value of a cell: dates as 2012-06-01, 2012.0 as 2012, TRUE as true.

    A number that is shown as a share, such as 34%, is that.
    """
    value: Any = cell.value
    if isinstance(value, str):
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and _is_share(cell):
        return f"{value * 100:.13g}%"
    if isinstance(value, float):
        return f"{value:.15g}"  # all the digits that a spreadsheet keeps
    if isinstance(value, date):
        return _show_date(value, cell.number_format)
    return make_cell(value)


def _is_share(cell: ReadOnlyCell) -> bool:
    """Tell whether a cell shows 0.34 as 34%."""
    return "%" in _SAID.sub("", str(cell.number_format or ""))


def _show_date(value: date, format: str) -> str:
    if isinstance(value, datetime):
        day = value.date().isoformat()
        shown = value.isoformat() if value.time() != value.min.time() else day
    else:
        shown = day = value.isoformat()
    return day[: _count_digits(format)] if _count_digits(format) < len(day) else shown


def _count_digits(format: str) -> int:
    """Count how much of 2012-06-01 a number format shows.

    >>> _count_digits("mmm-yy"), _count_digits("yyyy"), _count_digits("d/m/yyyy h:mm")
    (7, 4, 10)
    """
    plain = _TIME.sub("", _SAID.sub("", format.partition(";")[0])).lower()
    if "d" in plain or "y" not in plain:
        return 10
    return 7 if "m" in plain else 4


def find_cell_fault(cell: ReadOnlyCell) -> str:
    """Say why what a cell holds cannot be used: an error, or a text that is struck out."""
    if cell.value is None:
        return ""
    if cell.data_type == "e":
        return f"The cell {cell.coordinate} holds the error {cell.value}. Mend it, or empty it."
    if cell.font and cell.font.strike:
        return f"The cell {cell.coordinate} is struck out. Empty it, or take the line away."
    return ""

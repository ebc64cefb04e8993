"""Return cells of a sheet as text: a date only as precisely as the sheet shows it."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from ..drafts import make_cell

if TYPE_CHECKING:
    from openpyxl.cell.read_only import ReadOnlyCell

_ESCAPED = re.compile(r"_x00([01][0-9A-Fa-f])_")
"""How workbooks write control characters."""
_LITERALS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
"""The parts of a number format that are not part of a date."""
_TIME = re.compile(r"[hs][^a-z]*m|m[^a-z]*s", re.IGNORECASE)


def show_value(cell: ReadOnlyCell) -> str:
    """Return the value of a cell: dates as 2012-06-01, 2012.0 as 2012, TRUE as true.

    A number that is shown as a percentage, such as 34%, is returned as one.
    """
    value: Any = cell.value
    if isinstance(value, str):
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and _is_percentage(cell):
        return f"{value * 100:.13g}%"
    if isinstance(value, float):
        return f"{value:.15g}"  # all the digits that a spreadsheet keeps
    if isinstance(value, date):
        return _show_date(value, cell.number_format)
    return make_cell(value)


def _is_percentage(cell: ReadOnlyCell) -> bool:
    """Return whether a cell shows 0.34 as 34%."""
    return "%" in _LITERALS.sub("", str(cell.number_format or ""))


def _show_date(value: date, format: str) -> str:
    if isinstance(value, datetime):
        day = value.date().isoformat()
        shown = value.isoformat() if value.time() != value.min.time() else day
    else:
        shown = day = value.isoformat()
    return day[: _count_shown(format)] if _count_shown(format) < len(day) else shown


def _count_shown(format: str) -> int:
    """Count how many characters of 2012-06-01 a number format shows.

    >>> _count_shown("mmm-yy"), _count_shown("yyyy"), _count_shown("d/m/yyyy h:mm")
    (7, 4, 10)
    """
    plain = _TIME.sub("", _LITERALS.sub("", format.partition(";")[0])).lower()
    if "d" in plain or "y" not in plain:
        return 10
    return 7 if "m" in plain else 4


def find_cell_fault(cell: ReadOnlyCell) -> str:
    """Report why a cell cannot be used: it has an error, or is struck through."""
    if cell.value is None:
        return ""
    if cell.data_type == "e":
        return f"The cell {cell.coordinate} has the error {cell.value}. Fix it, or clear it."
    if cell.font and cell.font.strike:
        return (
            f"The cell {cell.coordinate} is struck through. Clear it, or remove the strikethrough."
        )
    return ""

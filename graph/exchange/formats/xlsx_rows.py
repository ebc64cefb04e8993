"""The rows of a sheet as they are shown: what is hidden, merged or without a result is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from openpyxl.utils.cell import get_column_letter

from ...files.yaml_nodes import RefusedError
from ...model.errors import Place
from ..columns import Columns
from ..drafts import Foreign
from ..import_table import Row
from .xlsx_cells import find_cell_fault, show_value
from .xlsx_marks import Area, Marks, name_cell

if TYPE_CHECKING:
    from openpyxl.cell.read_only import ReadOnlyCell

MOST_CELLS = 5_000_000
_HIDDEN = "The row is hidden. Show it, or delete it."
_HEAD = "The head has several rows. Write it into one."


class ShownRows:
    """The rows of one sheet, one after the other.

    `open` are the merged cells that reach the row at hand, each with its text and what is wrong
    with it.
    """

    def __init__(self, place: str, marks: Marks, columns: Columns, foreign: Foreign) -> None:
        self.place, self.marks, self.foreign = place, marks, foreign
        self.named = {name for each in columns.given for name in columns.named(each, ())}
        self.open: dict[Area, tuple[str, str]] = {}
        self.shared: list[str] = []
        self.left_out: list[int] = []
        self.head = 0

    def read(self, sheet: Any) -> Iterator[Row]:
        """Give each row that is not empty; RefusedError where there are too many cells."""
        sheet.reset_dimensions()  # what a file says of its size may be wrong
        count = 0
        for line, cells in enumerate(sheet.iter_rows(), start=1):
            count += len(cells) + 1
            if count > MOST_CELLS:
                message = f"The sheet holds more than {MOST_CELLS:,} cells."
                raise RefusedError(
                    Place(self.place), "file-too-large", message, "Save what you need as CSV."
                )
            row = self._take(line, cells)
            if row.faults or any(text.strip() for text in row.cells):
                yield row
        if self.shared:
            more = f" and {len(self.shared) - 3} more" if len(self.shared) > 3 else ""
            named = ", ".join(self.shared[:3])
            self.foreign.notes.append(
                f"{self.place}: merged cells count for each of their rows: {named}{more}"
            )

    def _take(self, line: int, cells: Sequence[ReadOnlyCell]) -> Row:
        texts = list(map(show_value, cells))
        faults = {at: find_cell_fault(cell) for at, cell in enumerate(cells, start=1)}
        for at in self.marks.unsolved.get(line, ()):
            where = name_cell(line, at)
            faults[at] = f"The formula in {where} has no result. Open the file, and save it again."
        if not self.head and sum(1 for text in texts if text.strip()) > 1:
            self.head = line
            self._leave_out(texts)
        fault = self._join(line, texts, faults)
        for at in self.left_out:
            texts[at - 1 : at] = [""] * len(texts[at - 1 : at])
        found = {at: each for at, each in faults.items() if each and at not in self.left_out}
        fault = _HIDDEN if line in self.marks.rows else fault
        return Row(Place(self.place, line), texts, found, fault)

    def _leave_out(self, heads: Sequence[str]) -> None:
        """Leave out hidden columns that the user does not name."""
        for at, head in enumerate(heads, start=1):
            is_hidden = any(first <= at <= last for first, last in self.marks.columns)
            if is_hidden and head.strip() not in self.named:
                self.left_out.append(at)
                said = f" ({head.strip()})" if head.strip() else ""
                self.foreign.unread.append(f"hidden column {get_column_letter(at)}{said}")

    def _join(self, line: int, texts: list[str], faults: dict[int, str]) -> str:
        """Give the text of merged cells to each of their rows; say where that cannot be."""
        self.open = {area: each for area, each in self.open.items() if line <= area.bottom}
        for area, (text, fault) in self.open.items():
            if area.top <= self.head < line:
                return _HEAD
            texts += [""] * (area.left - len(texts))
            texts[area.left - 1], faults[area.left] = text, fault
        for area in self.marks.merged.get(line, ()):
            text = texts[area.left - 1] if area.left <= len(texts) else ""
            if area.left < area.right:
                told = f"The cells {area.name} are merged. Part them, and fill each."
                faults.update(dict.fromkeys(range(area.left, area.right + 1), told))
            if area.top < area.bottom:
                self.open[area] = (text, faults.get(area.left, ""))
                self.shared += [area.name] if self.head and line > self.head else []
        return ""

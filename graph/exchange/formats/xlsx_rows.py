"""Read the visible rows of a sheet; report hidden rows, merged cells and missing results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from openpyxl.utils.cell import get_column_letter

from ...files.yaml_nodes import RefusedError
from ...model.errors import Place
from ..columns import Columns
from ..drafts import ForeignFile
from ..import_table import Row
from .xlsx_cells import find_cell_fault, show_value
from .xlsx_structure import Area, SheetStructure, name_cell

if TYPE_CHECKING:
    from openpyxl.cell.read_only import ReadOnlyCell

MOST_CELLS = 5_000_000
_HIDDEN = "The row is hidden. Unhide it, or delete it."
_HEADER = "The header has several rows. Put it in one row."


class VisibleRows:
    """The rows of one sheet.

    `open` are the merged cells that include the current row, each with its text and its problem,
    if any.
    """

    def __init__(
        self, place: str, structure: SheetStructure, columns: Columns, foreign: ForeignFile
    ) -> None:
        self.place, self.structure, self.foreign = place, structure, foreign
        self.named = {name for each in columns.given for name in columns.named(each, ())}
        self.open: dict[Area, tuple[str, str]] = {}
        self.shared: list[str] = []
        self.skipped: list[int] = []
        self.header = 0

    def read(self, sheet: Any) -> Iterator[Row]:
        """Yield each row that is not empty; RefusedError if there are too many cells."""
        sheet.reset_dimensions()  # the size that a file states may be wrong
        count = 0
        for line, cells in enumerate(sheet.iter_rows(), start=1):
            count += len(cells) + 1
            if count > MOST_CELLS:
                message = f"The sheet has more than {MOST_CELLS:,} cells."
                hint = "Save what you need as CSV."
                raise RefusedError(Place(self.place), "file-too-large", message, hint)
            row = self._make_row(line, cells)
            if row.faults or any(text.strip() for text in row.cells):
                yield row
        if self.shared:
            more = f" and {len(self.shared) - 3} more" if len(self.shared) > 3 else ""
            named = ", ".join(self.shared[:3])
            self.foreign.notes.append(
                f"{self.place}: merged cells are read for each of their rows: {named}{more}"
            )

    def _make_row(self, line: int, cells: Sequence[ReadOnlyCell]) -> Row:
        texts = list(map(show_value, cells))
        faults = {at: find_cell_fault(cell) for at, cell in enumerate(cells, start=1)}
        for at in self.structure.without_result.get(line, ()):
            where = name_cell(line, at)
            faults[at] = (
                f"The formula in {where} has no stored result. Open the file, and save it again."
            )
        if not self.header and sum(1 for text in texts if text.strip()) > 1:
            self.header = line
            self._skip_hidden(texts)
        fault = self._join(line, texts, faults)
        for at in self.skipped:
            texts[at - 1 : at] = [""] * len(texts[at - 1 : at])
        found = {at: each for at, each in faults.items() if each and at not in self.skipped}
        fault = _HIDDEN if line in self.structure.hidden_rows else fault
        return Row(Place(self.place, line), texts, found, fault)

    def _skip_hidden(self, names: Sequence[str]) -> None:
        """Skip hidden columns, unless the user maps them."""
        for at, name in enumerate(names, start=1):
            is_hidden = any(first <= at <= last for first, last in self.structure.hidden_columns)
            if is_hidden and name.strip() not in self.named:
                self.skipped.append(at)
                label = f" ({name.strip()})" if name.strip() else ""
                self.foreign.unread.append(f"hidden column {get_column_letter(at)}{label}")

    def _join(self, line: int, texts: list[str], faults: dict[int, str]) -> str:
        """Copy the text of merged cells to each of their rows; report if that is impossible."""
        self.open = {area: each for area, each in self.open.items() if line <= area.bottom}
        for area, (text, fault) in self.open.items():
            if area.top <= self.header < line:
                return _HEADER
            texts += [""] * (area.left - len(texts))
            texts[area.left - 1], faults[area.left] = text, fault
        for area in self.structure.merged.get(line, ()):
            text = texts[area.left - 1] if area.left <= len(texts) else ""
            if area.left < area.right:
                fault = f"The cells {area.name} are merged. Unmerge them, and fill each."
                faults.update(dict.fromkeys(range(area.left, area.right + 1), fault))
            if area.top < area.bottom:
                self.open[area] = (text, faults.get(area.left, ""))
                self.shared += [area.name] if self.header and line > self.header else []
        return ""

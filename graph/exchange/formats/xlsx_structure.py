"""Read the structure of a workbook besides its cell values, by streaming its XML.

This is missing in openpyxl's read-only mode, which keeps large workbooks out of memory: hidden rows
and columns, merged cells, links, and formulas without a stored result.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any
from xml.parsers import expat
from zipfile import ZipFile, is_zipfile

from openpyxl.utils.cell import coordinate_to_tuple, get_column_letter, range_boundaries

from ...files.load import MOST_BYTES
from ...files.yaml_nodes import RefusedError
from ...model.errors import Place

MOST_UNPACKED = 4 * MOST_BYTES
_OLD_FORMAT = b"\xd0\xcf\x11\xe0"
"""The first bytes of files of Excel before 2007, and of workbooks with a password."""
_EXTRAS = {
    r"xl/(threadedC|c)omments\W?\d*\.xml|xl/.*/(threadedC|c)omment\d*\.xml": "cell comments",
    r"xl/chartsheets/.*": "chart sheets",
    r"xl/vbaProject\.bin": "macros",
    r"xl/externalLinks/[^/]*": "links to other files",
}
"""Parts of the archive that are not read."""


@dataclass(frozen=True)
class Area:
    """Cells that are merged into one."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def name(self) -> str:
        """The name of the area in a spreadsheet, such as A2:A4."""
        return f"{name_cell(self.top, self.left)}:{name_cell(self.bottom, self.right)}"


@dataclass
class SheetStructure:
    """The rows, columns and cells of a sheet, besides their values.

    `hidden_rows` are numbers, `hidden_columns` the first and last of each range; `merged` are
    areas by their first row, `without_result` the columns of formulas without a result, by row.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    merged: dict[int, list[Area]] = field(default_factory=lambda: defaultdict(list))
    without_result: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    has_links: bool = False


def name_cell(row: int, column: int) -> str:
    """Return the name of a cell in a spreadsheet.

    >>> name_cell(4, 28)
    'AB4'
    """
    return f"{get_column_letter(column)}{row}"


def check_archive(path: Path, file: str) -> None:
    """Check that a file is a workbook that can be unpacked safely.

    Raises RefusedError if it is not, unpacks to too much, or has a document type.
    """
    place = Place(file)
    try:
        with path.open("rb") as stream:
            begins = stream.read(len(_OLD_FORMAT))
    except OSError as error:
        message = f"The file cannot be read: {error.strerror}."
        raise RefusedError(place, "unreadable-file", message) from None
    if begins == _OLD_FORMAT:
        message = "The workbook has a password, or is an old .xls."
        hint = "Save it as .xlsx without a password, or as CSV."
        raise RefusedError(place, "invalid-file", message, hint)
    if not is_zipfile(path):
        message, hint = "This is not an .xlsx workbook.", "Save it as .xlsx or CSV."
        raise RefusedError(place, "invalid-file", message, hint)
    if path.stat().st_size > MOST_BYTES:
        message, hint = "The file is larger than 64 MiB.", "Save the sheet as CSV."
        raise RefusedError(place, "file-too-large", message, hint)
    with ZipFile(path) as archive:
        parts = [each for each in archive.infolist() if each.filename.endswith((".xml", ".rels"))]
        if sum(each.file_size for each in parts) > MOST_UNPACKED:
            message = f"The workbook unpacks to more than {MOST_UNPACKED // 2**20} MiB."
            hint = "Save the sheet that you need as CSV."
            raise RefusedError(place, "file-too-large", message, hint)
        for part in parts:
            with archive.open(part) as stream:
                _check_part(stream, place)


class _RootFound(Exception):  # noqa: N818 - not an error: the root element was found
    pass


def _check_part(stream: IO[bytes], place: Place) -> None:
    parser = expat.ParserCreate()

    def begin(*_: object) -> None:
        raise _RootFound

    def refuse(*_: object) -> None:
        message = "The workbook has a document type, which is not allowed in .xlsx."
        raise RefusedError(place, "document-type", message, "Save it as .xlsx or CSV.")

    parser.StartElementHandler = begin
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.ParseFile(stream)
    except _RootFound:
        return


def list_extras(path: Path) -> list[str]:
    """List the parts of a workbook that are not read."""
    with ZipFile(path) as archive:
        names = archive.namelist()
    return [
        what
        for pattern, what in _EXTRAS.items()
        if any(re.fullmatch(pattern, name) for name in names)
    ]


def read_structure(sheet: Any) -> SheetStructure:
    """Read the rows, columns and cells of a sheet, besides their values."""
    scan = _Scan()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = scan.begin
    parser.EndElementHandler = scan.end
    parser.CharacterDataHandler = scan.add
    with sheet._get_source() as stream:
        parser.ParseFile(stream)
    return scan.structure


class _Scan:
    def __init__(self) -> None:
        self.structure = SheetStructure()
        self.row = self.column = 0
        self.formula = self.result = self.value = False

    def begin(self, name: str, given: Mapping[str, str]) -> None:
        """Note the attributes of an element as it begins."""
        match name.rpartition(" ")[2]:
            case "row":
                self.row, self.column = int(given.get("r", self.row + 1)), 0
                if _is_hidden(given):
                    self.structure.hidden_rows.add(self.row)
            case "c":
                self._begin_cell(given)
            case "f":
                self.formula = True
            case "v":
                self.value = True
            case "col" if _is_hidden(given):
                self.structure.hidden_columns.append((int(given["min"]), int(given["max"])))
            case "mergeCell":
                area = Area(*range_boundaries(given["ref"]))
                self.structure.merged[area.top].append(area)
            case "hyperlink":
                self.structure.has_links = True

    def _begin_cell(self, given: Mapping[str, str]) -> None:
        self.formula = self.result = False
        self.column += 1
        if "r" in given:
            self.row, self.column = coordinate_to_tuple(given["r"])
        # The result of a formula may be an empty text.
        self.result = given.get("t") == "str"

    def add(self, _: str) -> None:
        """Note that a cell has a value, which some programs leave empty with a formula."""
        self.result = self.result or self.value

    def end(self, name: str) -> None:
        """Note a formula without a result."""
        self.value = False
        if name.rpartition(" ")[2] == "c" and self.formula and not self.result:
            self.structure.without_result[self.row].append(self.column)


def _is_hidden(given: Mapping[str, str]) -> bool:
    return given.get("hidden") in ("1", "true")

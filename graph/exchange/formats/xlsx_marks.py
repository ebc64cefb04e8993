"""What a workbook holds beside the values of its cells, read from its XML as it streams by.

openpyxl's read-only mode, which keeps large workbooks out of memory, tells none of this: hidden
rows and columns, merged cells, links, and formulas whose result was never stored.
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
_OLD = b"\xd0\xcf\x11\xe0"
"""How files of Excel before 2007 begin, and workbooks with a password."""
_BESIDE = {
    r"xl/(threadedC|c)omments\W?\d*\.xml|xl/.*/(threadedC|c)omment\d*\.xml": "comments of cells",
    r"xl/chartsheets/.*": "sheets of charts",
    r"xl/vbaProject\.bin": "macros",
    r"xl/externalLinks/[^/]*": "links to other files",
}
"""What stands in parts of its own, and is not read."""


@dataclass(frozen=True)
class Area:
    """Cells that are merged into one."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def name(self) -> str:
        """The area as a spreadsheet calls it, such as A2:A4."""
        return f"{name_cell(self.top, self.left)}:{name_cell(self.bottom, self.right)}"


@dataclass
class Marks:
    """What a sheet says of its rows and columns beside the values of its cells.

    `rows` are hidden, as are the `columns` from the first to the last of each pair; `merged` are
    areas by their first row, `unsolved` the columns of formulas without a result, by their row.
    """

    rows: set[int] = field(default_factory=set)
    columns: list[tuple[int, int]] = field(default_factory=list)
    merged: dict[int, list[Area]] = field(default_factory=lambda: defaultdict(list))
    unsolved: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    links: bool = False


def name_cell(row: int, column: int) -> str:
    """Return a cell as a spreadsheet calls it.

    >>> name_cell(4, 28)
    'AB4'
    """
    return f"{get_column_letter(column)}{row}"


def check_archive(path: Path, file: str) -> None:
    """Check that a file is a workbook that can be unpacked without harm.

    Raises RefusedError where it is none, unpacks to too much, or defines entities.
    """
    place = Place(file)
    try:
        with path.open("rb") as stream:
            begins = stream.read(len(_OLD))
    except OSError as error:
        raise RefusedError(
            place, "unreadable-file", f"The file cannot be read: {error.strerror}."
        ) from None
    if begins == _OLD:
        message = "The workbook has a password, or is an old .xls."
        raise RefusedError(
            place, "invalid-file", message, "Save it as .xlsx without a password, or as CSV."
        )
    if not is_zipfile(path):
        raise RefusedError(
            place, "invalid-file", "This is no .xlsx workbook.", "Save it as .xlsx or CSV."
        )
    if path.stat().st_size > MOST_BYTES:
        raise RefusedError(
            place, "file-too-large", "The file is larger than 64 MiB.", "Save the sheet as CSV."
        )
    with ZipFile(path) as archive:
        parts = [each for each in archive.infolist() if each.filename.endswith((".xml", ".rels"))]
        if sum(each.file_size for each in parts) > MOST_UNPACKED:
            message = f"The workbook unpacks to more than {MOST_UNPACKED // 2**20} MiB."
            raise RefusedError(
                place, "file-too-large", message, "Save the sheet that you need as CSV."
            )
        for part in parts:
            with archive.open(part) as stream:
                _check_part(stream, place)


class _Begun(Exception):  # noqa: N818 - no error: the root of a part has been met
    pass


def _check_part(stream: IO[bytes], place: Place) -> None:
    parser = expat.ParserCreate()

    def begin(*_: object) -> None:
        raise _Begun

    def refuse(*_: object) -> None:
        message = "The workbook has a document type, which no .xlsx has."
        raise RefusedError(place, "document-type", message, "Save it as .xlsx or CSV.")

    parser.StartElementHandler = begin
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.ParseFile(stream)
    except _Begun:
        return


def list_extras(path: Path) -> list[str]:
    """Name what a workbook holds in parts of its own that are not read."""
    with ZipFile(path) as archive:
        names = archive.namelist()
    return [
        what
        for pattern, what in _BESIDE.items()
        if any(re.fullmatch(pattern, name) for name in names)
    ]


def read_marks(sheet: Any) -> Marks:
    """Read what a sheet says of its rows, columns and cells beside their values."""
    scan = _Scan()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = scan.begin
    parser.EndElementHandler = scan.end
    parser.CharacterDataHandler = scan.add
    with sheet._get_source() as stream:
        parser.ParseFile(stream)
    return scan.marks


class _Scan:
    def __init__(self) -> None:
        self.marks = Marks()
        self.row = self.column = 0
        self.formula = self.result = self.value = False

    def begin(self, name: str, given: Mapping[str, str]) -> None:
        """Note what an element says as it begins."""
        match name.rpartition(" ")[2]:
            case "row":
                self.row, self.column = int(given.get("r", self.row + 1)), 0
                if _is_hidden(given):
                    self.marks.rows.add(self.row)
            case "c":
                self._begin_cell(given)
            case "f":
                self.formula = True
            case "v":
                self.value = True
            case "col" if _is_hidden(given):
                self.marks.columns.append((int(given["min"]), int(given["max"])))
            case "mergeCell":
                area = Area(*range_boundaries(given["ref"]))
                self.marks.merged[area.top].append(area)
            case "hyperlink":
                self.marks.links = True

    def _begin_cell(self, given: Mapping[str, str]) -> None:
        self.formula = self.result = False
        self.column += 1
        if "r" in given:
            self.row, self.column = coordinate_to_tuple(given["r"])
        # The result of a formula may be an empty text.
        self.result = given.get("t") == "str"

    def add(self, _: str) -> None:
        """Note the value of a cell, which some programs leave empty beside a formula."""
        self.result = self.result or self.value

    def end(self, name: str) -> None:
        """Note a formula without a result."""
        self.value = False
        if name.rpartition(" ")[2] == "c" and self.formula and not self.result:
            self.marks.unsolved[self.row].append(self.column)


def _is_hidden(given: Mapping[str, str]) -> bool:
    return given.get("hidden") in ("1", "true")

"""Read Excel workbooks with openpyxl: each visible sheet is a table.

Nothing in a workbook is run or fetched: of formulas, the stored results are used; macros and links
to other files are ignored.
"""

from __future__ import annotations

import warnings
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile

from ...files.yaml_nodes import RefusedError
from ...model.errors import Place, Problem, QuestionError
from ...model.text import quoted
from ..columns import Columns
from ..drafts import ForeignFile
from ..import_table import read_rows

if TYPE_CHECKING:
    from openpyxl import Workbook

INSTALL = "pip install openpyxl"
_BROKEN = (
    ArithmeticError, AttributeError, BadZipFile, EOFError, ExpatError, LookupError,
    NotImplementedError, OSError, ParseError, RuntimeError, TypeError, ValueError,
)  # fmt: skip
"""The exceptions of openpyxl and zipfile for a damaged workbook."""


def read_xlsx(
    path: Path, file: str, columns: Columns, sheets: Collection[str]
) -> list[ForeignFile]:
    """Read the visible sheets, or those given in `sheets`, each as a table.

    If there are sheets of ties, a sheet of neither ties nor actors is listed as not read.

    Raises RefusedError if the file is not a workbook, is too large or has no such sheet, and
    QuestionError if openpyxl is not installed.
    """
    try:
        with _open_book(path, file) as book:
            from .xlsx_structure import list_extras

            visible, unread = _choose(book, file, sheets)
            tables = [_read_sheet(each, file, columns) for each in visible]
            return _select_tables(tables, [*unread, *list_extras(path)], file)
    except _BROKEN:
        message = "This workbook is damaged, or not an .xlsx file."
        hint = "Open it in the program that created it, and save it as .xlsx or CSV."
        raise RefusedError(Place(file), "invalid-file", message, hint) from None


@contextmanager
def _open_book(path: Path, file: str) -> Iterator[Workbook]:
    try:
        from openpyxl import load_workbook
    except ImportError:
        message = f"{file}: .xlsx is read with openpyxl, which is not installed: {INSTALL}"
        raise QuestionError(message) from None
    from .xlsx_structure import check_archive

    check_archive(path, file)
    with warnings.catch_warnings(), path.open("rb") as stream:
        warnings.simplefilter("ignore")  # about styles and extensions, which are not read
        book = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        try:
            yield book
        finally:
            book.close()


def _choose(book: Workbook, file: str, sheets: Collection[str]) -> tuple[list[Any], list[str]]:
    """Return the sheets to read, and the names of the others.

    Raises RefusedError if there is no such sheet.
    """
    titles = [each.title for each in book.worksheets]
    for name in sheets:
        if name not in titles:
            message, hint = f"There is no sheet {quoted(name)}.", f"There are: {', '.join(titles)}."
            raise RefusedError(Place(file), "unknown-sheet", message, hint, sheet=name)
    if sheets:
        unread = [f"sheet {each}" for each in titles if each not in sheets]
        return [each for each in book.worksheets if each.title in sheets], unread
    visible = [each for each in book.worksheets if each.sheet_state == "visible"]
    return visible, [
        f"hidden sheet {each.title}" for each in book.worksheets if each not in visible
    ]


def _read_sheet(sheet: Any, file: str, columns: Columns) -> ForeignFile:
    from .xlsx_rows import VisibleRows
    from .xlsx_structure import read_structure

    place = f"{file}, sheet {sheet.title}"
    foreign = ForeignFile(scope="", name=sheet.title)
    structure = read_structure(sheet)
    read_rows(VisibleRows(place, structure, columns, foreign).read(sheet), place, columns, foreign)
    foreign.unread += ["cell links"] if structure.has_links else []
    return foreign


def _select_tables(tables: list[ForeignFile], unread: list[str], file: str) -> list[ForeignFile]:
    """Return the tables of a workbook, with what is not read; name them by sheet if needed."""
    filled = [each for each in tables if each.accepted_fields]
    has_ties = any(each.is_table_of_ties for each in filled)
    kept = [
        each for each in filled if each.is_table_of_ties or each.is_table_of_actors or not has_ties
    ]
    all_unread = [*unread, *(f"sheet {each.name}" for each in filled if each not in kept)]
    if not kept:
        empty = Problem(Place(file), "no-table", "No visible sheet has a table.")
        return [ForeignFile(scope="", problems=[empty], unread=all_unread)]
    stem = PurePath(file).stem
    several = sum(not each.is_table_of_actors for each in kept) > 1
    kept = [replace(each, name=f"{stem}-{each.name}" if several else stem) for each in kept]
    kept[0].unread += all_unread
    return kept

"""Reading Excel workbooks through openpyxl: each sheet that is shown is a table.

Nothing in a workbook is run or fetched: formulas count by the results that are stored, macros and
links to other files are left alone.
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
from ..drafts import Foreign
from ..import_table import read_rows

if TYPE_CHECKING:
    from openpyxl import Workbook

INSTALL = "pip install openpyxl"
_BROKEN = (
    ArithmeticError, AttributeError, BadZipFile, EOFError, ExpatError, LookupError,
    NotImplementedError, OSError, ParseError, RuntimeError, TypeError, ValueError,
)  # fmt: skip
"""What openpyxl and zipfile raise of a damaged workbook."""


def read_xlsx(path: Path, file: str, columns: Columns, sheets: Collection[str]) -> list[Foreign]:
    """Read the sheets that are shown, or those that are named, each as a table.

    Beside sheets of ties, one that is neither of ties nor of actors is named as not read.

    Raises RefusedError where the file is no workbook, holds too much or has no such sheet, and
    QuestionError where openpyxl is not installed.
    """
    try:
        with _open_book(path, file) as book:
            shown, unread = _choose(book, file, sheets)
            tables = [_read_sheet(each, file, columns) for each in shown]
            return _keep(tables, [*unread, *_list_extras(path)], file)
    except _BROKEN:
        message = "This workbook is damaged, or no .xlsx."
        hint = "Open it in the program that it is from, and save it as .xlsx or CSV."
        raise RefusedError(Place(file), "invalid-file", message, hint) from None


@contextmanager
def _open_book(path: Path, file: str) -> Iterator[Workbook]:
    try:
        from openpyxl import load_workbook
    except ImportError:
        message = f"{file}: .xlsx is read with openpyxl, which is not installed: {INSTALL}"
        raise QuestionError(message) from None
    from .xlsx_marks import check_archive

    check_archive(path, file)
    with warnings.catch_warnings(), path.open("rb") as stream:
        warnings.simplefilter("ignore")  # of styles and extensions, which do not matter here
        book = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        try:
            yield book
        finally:
            book.close()


def _list_extras(path: Path) -> list[str]:
    from .xlsx_marks import list_extras

    return list_extras(path)


def _choose(book: Workbook, file: str, sheets: Collection[str]) -> tuple[list[Any], list[str]]:
    """Part the sheets that are read from the names of those that are not.

    Raises RefusedError where there is no such sheet.
    """
    titles = [each.title for each in book.worksheets]
    for name in sheets:
        if name not in titles:
            hint = f"There are: {', '.join(titles)}."
            raise RefusedError(
                Place(file), "unknown-sheet", f"There is no sheet {quoted(name)}.", hint, sheet=name
            )
    if sheets:
        unread = [f"sheet {each}" for each in titles if each not in sheets]
        return [each for each in book.worksheets if each.title in sheets], unread
    shown = [each for each in book.worksheets if each.sheet_state == "visible"]
    return shown, [f"hidden sheet {each.title}" for each in book.worksheets if each not in shown]


def _read_sheet(sheet: Any, file: str, columns: Columns) -> Foreign:
    from .xlsx_marks import read_marks
    from .xlsx_rows import ShownRows

    place = f"{file}, sheet {sheet.title}"
    foreign = Foreign(scope="", name=sheet.title)
    marks = read_marks(sheet)
    read_rows(ShownRows(place, marks, columns, foreign).read(sheet), place, columns, foreign)
    foreign.unread += ["links of cells"] if marks.links else []
    return foreign


def _keep(tables: list[Foreign], unread: list[str], file: str) -> list[Foreign]:
    """Return the tables of a book, with what is not read; their places tell sheets apart."""
    filled = [each for each in tables if each.takes]
    has_ties = any(each.is_table_of_ties for each in filled)
    kept = [
        each for each in filled if each.is_table_of_ties or each.is_table_of_actors or not has_ties
    ]
    told = [*unread, *(f"sheet {each.name}" for each in filled if each not in kept)]
    if not kept:
        empty = Problem(Place(file), "no-table", "No sheet that is shown holds a table.")
        return [Foreign(scope="", problems=[empty], unread=told)]
    stem = PurePath(file).stem
    several = sum(not each.is_table_of_actors for each in kept) > 1
    kept = [replace(each, name=f"{stem}-{each.name}" if several else stem) for each in kept]
    kept[0].unread += told
    return kept

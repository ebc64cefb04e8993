"""Read CSV, separated by commas, semicolons or tabs."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import PurePath

from ...model.errors import Place, Problem
from ..columns import Columns
from ..drafts import Draft, ForeignFile
from ..import_table import Row, read_rows

_SEPARATORS = ",;\t"
_SEARCHED = 10_000
"""How many characters are searched for the first separator, which titles may precede."""
_NAMED_SEPARATOR = re.compile(r'"?sep=(.)"?\r?(?:\n|$)', re.IGNORECASE)


def read_csv(text: str, file: str, columns: Columns) -> ForeignFile:
    """Read rows; `columns` maps columns to our fields, if their names differ.

    The separator is a comma, a semicolon or a tab, as in the header or in a first line such as
    sep=;. A table with ids and names, and without ends, is one of actors.
    """
    foreign = ForeignFile(scope="", name=PurePath(file).stem)
    read_rows(_rows(text, file, foreign), file, columns, foreign)
    return foreign


def _rows(text: str, file: str, foreign: ForeignFile) -> Iterator[Row]:
    """Yield each row that is not empty, with the line on which it begins."""
    named = _NAMED_SEPARATOR.match(text)
    body = text[named.end() :] if named else text
    lines = body[:_SEARCHED].splitlines()
    first = next((line for line in lines if {*line} & {*_SEPARATORS}), "")
    separator = named[1] if named else max(_SEPARATORS, key=first.count)
    before = 1 if named else 0
    reader = csv.reader(StringIO(body, newline=""), delimiter=separator, strict=True)
    line = before + 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield Row(Place(file, line, 1), row)
            line = before + reader.line_num + 1
    except csv.Error as error:
        message = f"This is not valid CSV: {error}. Nothing from here on was read."
        place, hint = Place(file, line, 1), "Check the quotation marks."
        problem = Problem(place, "invalid-file", message, hint)
        rest = "".join(StringIO(text, newline="").readlines()[line - 1 :])
        foreign.faulty.append((Draft(place, {"unread": rest}, {}), problem))

"""Render the sheet as CSV for a spreadsheet, or as HTML for printing."""

from __future__ import annotations

from pathlib import Path

from ...files import show_path
from ...model.bidi import escape_marks, isolate
from ...model.errors import QuestionError
from ...model.text import count
from ...page.html import Asset, load_template, read_text
from ..claims_csv import write_rows
from .rows import COLUMNS, Sheet


def render_sheet(sheet: Sheet, path: Path) -> str:
    """Return the sheet as the text of a .csv or .html file.

    Raises QuestionError if the file has another extension.
    """
    if path.suffix.lower() == ".csv":
        return render_csv(sheet)
    if path.suffix.lower() in (".html", ".htm"):
        return render_html(sheet)
    raise QuestionError(f"Unknown file extension: {show_path(path)}. Expected .csv or .html.")


def render_csv(sheet: Sheet) -> str:
    """Return the sheet as CSV; cells that a spreadsheet would run as formulas are escaped."""
    return write_rows(COLUMNS, sheet.rows)


def render_html(sheet: Sheet) -> str:
    """Return the sheet as one HTML text without scripts or external files, made for printing."""
    style = Asset("sheet", read_text(__package__, "sheet.css"))
    return load_template(__package__, "sheet.html.j2").render(
        policy=f"default-src 'none'; style-src {style.hash}; base-uri 'none'; form-action 'none'",
        style=style.text,
        sheet=sheet,
        title=isolate(sheet.title),
        rows=[{key: escape_marks(text) for key, text in row.items()} for row in sheet.rows],
        columns=COLUMNS,
        counted=count(len(sheet.rows), "claim"),
        scope="; ".join(_format_choice(*choice) for choice in sheet.scope.as_given().items()),
    )


def _format_choice(name: str, value: object) -> str:
    values = value if isinstance(value, list) else [value]
    return f"{name.replace('_', ' ')} {', '.join(isolate(str(each)) for each in values)}"

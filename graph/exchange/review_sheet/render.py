"""Render the sheet as CSV for a spreadsheet, or as HTML for printing."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from ...files import show_path
from ...model.bidi import escape_marks, isolate
from ...model.errors import QuestionError
from ...model.text import count
from ..claims_csv import write_rows
from .rows import COLUMNS, Sheet

if TYPE_CHECKING:
    from jinja2 import Template


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
    style = _read("sheet.css")
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    return _template().render(
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; "
        "form-action 'none'",
        style=style,
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


def _read(name: str) -> str:
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(_read("sheet.html.j2"))

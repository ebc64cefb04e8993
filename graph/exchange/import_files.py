"""Import files of other programs into one dataset, and report what could not be imported."""

from __future__ import annotations

import codecs
import os
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from ..analysis.columns import COLUMNS
from ..files import show_path
from ..files.load import MOST_BYTES, read_text
from ..files.yaml_nodes import RefusedError
from ..model.errors import Place, Problem, QuestionError
from ..model.text import join_and, printable, quoted
from .build_dataset import build_dataset
from .claims_csv import LISTS, write_rows
from .columns import Columns
from .dates import DAY_FIRST, MONTH_FIRST
from .drafts import ForeignFile
from .formats.csv_in import read_csv
from .formats.gexf_in import read_gexf
from .formats.gml_in import read_gml
from .formats.graphml_in import read_graphml
from .formats.json_in import read_json
from .formats.pajek_in import read_pajek
from .formats.xlsx_in import read_xlsx
from .import_graph import NODE_FIELDS
from .import_options import Imported, ImportOptions, Progress, Rejected
from .signs import parse_sign
from .validate_import import validate_import

READERS: dict[str, Callable[[str, str, Columns], ForeignFile]] = {
    "csv": read_csv,
    "graphml": read_graphml,
    "gexf": read_gexf,
    "nodelink": read_json,
    "cytoscape": read_json,
    "gml": read_gml,
    "pajek": read_pajek,
}
ENDINGS = {
    ".csv": "csv",
    ".tsv": "csv",
    ".tab": "csv",
    ".txt": "csv",
    ".graphml": "graphml",
    ".gexf": "gexf",
    ".json": "nodelink",
    ".cyjs": "cytoscape",
    ".gml": "gml",
    ".net": "pajek",
    ".paj": "pajek",
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
}
"""The file extensions that can be read, and their formats."""
WORKBOOK = "xlsx"
FORMATS = (*READERS, WORKBOOK)
_CONVERSIONS = {
    (".xls", ".xlsb", ".ods", ".fods", ".numbers", ".gsheet"): "Save it as .xlsx or CSV",
    (".gephi",): "Export it from Gephi as GEXF",
    (".cys",): "Export it from Cytoscape as Cytoscape.js JSON",
    (".dl", ".vna", ".##h", ".##d"): "Export it from UCINET as a Pajek network",
    (".dot", ".gv"): "Convert it to GML with gv2gml of Graphviz",
    (".zip", ".gz", ".graphmlz", ".7z", ".rar"): "Unpack it",
    (".ftm.json", ".ftm", ".ijson"): "Export the data to nodelink or GraphML instead",
}
"""What to do with files that cannot be read, by extension."""
_SPLITTABLE = (
    "from", "to", "from_name", "to_name", "from_kind", "to_kind", "aliases", "mentioned_as",
)  # fmt: skip
REASON = "reason"


def read_import(
    paths: Sequence[Path | str],
    options: ImportOptions | None = None,
    format: str | None = None,
    progress: Progress = lambda *_: None,
) -> Imported:
    """Import tables and graphs of other programs as one dataset; report what is invalid.

    A claim needs a claimant: in the file, or as the author or publisher of the source that
    `options` names. `progress` is called with the number of rows done and in total. The dataset
    always passes `check`: if it would not, the problems are reported, and the dataset is empty.

    Raises QuestionError if a format cannot be read, or a field is unknown.
    """
    chosen = options or ImportOptions()
    _check_fields(chosen)
    columns = _read_columns(chosen)
    given = [Path(path) for path in paths]
    _check_once(given)
    formats = _find_formats(given, format, chosen)
    files = [
        table
        for path, each in zip(given, formats, strict=True)
        for table in _read(path, each, columns, chosen.sheets)
    ]
    _reject_lone_actors(files, columns)
    _report_unused_columns(files, columns)
    return validate_import(build_dataset(files, chosen, progress))


def _check_once(paths: Sequence[Path]) -> None:
    """Check that no file is read twice: each of its claims would count twice."""
    number = Counter(map(os.path.realpath, paths))
    for path in paths:
        if number[os.path.realpath(path)] > 1:
            raise QuestionError(f"{path} is given more than once. Give it once.")


def _report_unused_columns(files: Sequence[ForeignFile], columns: Columns) -> None:
    """Report fields that the user maps and that no file can have, such as the kind of a claim."""
    read = [file for file in files if file.accepted_fields]
    for name in columns.given:
        if read and not any(name in file.accepted_fields for file in read):
            accepted = sorted({each for file in read for each in file.accepted_fields})
            message = f"--column {name}=... does not apply to these files."
            hint = f"Their fields are: {join_and(accepted)}."
            read[0].problems.append(Problem(Place(read[0].scope), "unused-column", message, hint))


def _reject_lone_actors(files: Sequence[ForeignFile], columns: Columns) -> None:
    """Reject tables of actors if the user maps ends that no table has."""
    named = [columns.given[end] for end in ("from", "to") if columns.given.get(end)]
    tables = [file for file in files if not file.scope]
    if named and all(file.is_table_of_actors for file in tables):
        for file in tables:
            place = file.drafts[0].place if file.drafts else Place("")
            message = f"There is no column {quoted(named[0])}."
            hint = "Name the columns of both ends: --column from=... --column to=..."
            problem = Problem(place, "unknown-column", message, hint, {"column": named[0]})
            file.problems.append(problem)
            file.drafts.clear()
            file.accepted_fields = ()


def _read_columns(options: ImportOptions) -> Columns:
    if not options.sign:
        return Columns(options.columns, options.empty, options.splits, unit=options.unit)
    if options.columns.get("type"):
        raise QuestionError(
            "The type has two columns, from --column and from --sign. Use one of them."
        )
    sign = parse_sign(options.sign)
    given = {**options.columns, "type": sign.column}
    return Columns(given, options.empty, options.splits, sign, options.unit)


def _check_fields(options: ImportOptions) -> None:
    if options.dates not in ("", DAY_FIRST, MONTH_FIRST):
        raise QuestionError(
            f"The order of dates is {DAY_FIRST} or {MONTH_FIRST}, not {options.dates!r}."
        )
    for name in options.columns:
        if name not in COLUMNS and name not in NODE_FIELDS and name != "id":
            known = join_and([*COLUMNS, "id", *NODE_FIELDS])
            raise QuestionError(f"There is no field {quoted(name)}. The fields are: {known}.")
    for name, separator in options.splits.items():
        if name not in LISTS and name not in _SPLITTABLE:
            known = join_and([*_SPLITTABLE, *LISTS])
            raise QuestionError(f"{quoted(name)} cannot be split. Fields that can: {known}.")
        if not separator:
            raise QuestionError(f"The separator for {quoted(name)} is empty.")


def _find_format(path: Path) -> str:
    """Return the format of a file by its extension; raise QuestionError if it cannot be read."""
    name = path.name.lower()
    for endings, advice in _CONVERSIONS.items():
        if name.endswith(endings):
            raise QuestionError(f'"{path.name}" cannot be imported. {advice}, and import that.')
    found = next((each for each in ENDINGS if name.endswith(each)), None)
    if found is None:
        known = ", ".join(ENDINGS)
        raise QuestionError(
            f'Unknown file extension: "{path.name}". Name the format, or use one of: {known}.'
        )
    return ENDINGS[found]


def _read(path: Path, format: str, columns: Columns, sheets: Collection[str]) -> list[ForeignFile]:
    """Read one file; a workbook returns a table for each of its sheets."""
    file = show_path(path)
    try:
        if format == WORKBOOK:
            return read_xlsx(path, file, columns, sheets)
        return [READERS[format](_read_text(path, file), file, columns)]
    except RefusedError as refusal:
        return [ForeignFile(scope=file, problems=[refusal.problem])]


def _find_formats(paths: Sequence[Path], format: str | None, options: ImportOptions) -> list[str]:
    """Return the format of each file; raise QuestionError if it cannot be read."""
    if format and format not in FORMATS:
        known = join_and(FORMATS)
        raise QuestionError(f"{format} cannot be imported. Formats that can: {known}.")
    found = [format or _find_format(path) for path in paths]
    if options.sheets and WORKBOOK not in found:
        raise QuestionError("--sheet is given, but no file is a workbook.")
    return found


def _read_text(path: Path, file: str) -> str:
    """Read a file as text: UTF-8, or UTF-16 if it has a byte order mark."""
    try:
        with path.open("rb") as stream:
            marked = stream.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        if marked and path.stat().st_size <= MOST_BYTES:
            return path.read_bytes().decode("utf-16")
    except UnicodeDecodeError:
        message = "The file has a UTF-16 byte order mark, but is not valid UTF-16."
        raise RefusedError(Place(file), "wrong-encoding", message) from None
    except OSError:
        pass  # reported below, as for any file
    return read_text(path, file)


def render_rejects(rejected: Sequence[Rejected]) -> str:
    """Return rejected rows as CSV: their original cells, and why they were rejected.

    The cells are not escaped: they are exactly as they were read.
    """
    columns = dict.fromkeys(name for each in rejected for name in each.draft.cells)
    rows = [
        {**each.draft.cells, REASON: printable(" / ".join(map(str, each.reasons)))}
        for each in rejected
    ]
    names = [name for name in columns if name != REASON]
    return write_rows([*names, REASON], rows, shield=False)

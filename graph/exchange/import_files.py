"""Reading foreign files into one dataset, and telling what could not be taken in."""

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
from .check_written import check_written
from .claims_table import LISTS, write_rows
from .columns import Columns
from .dates import DAY_FIRST, MONTH_FIRST
from .drafts import Foreign
from .elements import NODE_FIELDS
from .formats.csv_in import read_csv
from .formats.gexf_in import read_gexf
from .formats.gml_in import read_gml
from .formats.graphml_in import read_graphml
from .formats.json_in import read_json
from .formats.pajek_in import read_pajek
from .formats.xlsx_in import read_xlsx
from .import_options import Imported, ImportOptions, Progress, Rejected
from .resolve_drafts import take_in
from .signs import parse_sign

READERS: dict[str, Callable[[str, str, Columns], Foreign]] = {
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
"""What the files that can be read end in."""
WORKBOOK = "xlsx"
FORMATS = (*READERS, WORKBOOK)
_ADVICE = {
    (".xls", ".xlsb", ".ods", ".fods", ".numbers", ".gsheet"): "Save it as .xlsx or CSV",
    (".gephi",): "Export it from Gephi as GEXF",
    (".cys",): "Export it from Cytoscape as Cytoscape.js JSON",
    (".dl", ".vna", ".##h", ".##d"): "Export it from UCINET as a Pajek network",
    (".dot", ".gv"): "Turn it into GML, with gv2gml of Graphviz",
    (".zip", ".gz", ".graphmlz", ".7z", ".rar"): "Unpack it",
    (".ftm.json", ".ftm", ".ijson"): "Export the data to nodelink or GraphML instead",
}
"""What to do with files that people have and that cannot be read."""
_SPLIT = ("from", "to", "from_name", "to_name", "from_kind", "to_kind", "aliases", "mentioned_as")
REASON = "reason"


def read_import(
    paths: Sequence[Path | str],
    options: ImportOptions | None = None,
    format: str | None = None,
    progress: Progress = lambda *_: None,
) -> Imported:
    """Read tables and graphs of other programs into one dataset; what does not fit is told.

    A claim needs somebody who claims it: in the file, or as the author or publisher of the
    source that `options` names. `progress` is called with the rows done and their number. What
    comes of it passes `check`: where it would not, that is told, and the dataset is empty.

    Raises QuestionError where a format cannot be read, or a column is none of ours.
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
    _refuse_lone_actors(files, columns)
    _tell_misplaced(files, columns)
    return check_written(take_in(files, chosen, progress))


def _check_once(paths: Sequence[Path]) -> None:
    """Check that no file is read twice: each of its claims would count as two."""
    number = Counter(map(os.path.realpath, paths))
    for path in paths:
        if number[os.path.realpath(path)] > 1:
            raise QuestionError(f"{path} is given more than once. Give it once.")


def _tell_misplaced(files: Sequence[Foreign], columns: Columns) -> None:
    """Tell of fields that the user maps and no file can hold, such as the kind of a claim."""
    read = [file for file in files if file.takes]
    for name in columns.given:
        if read and not any(name in file.takes for file in read):
            takes = sorted({each for file in read for each in file.takes})
            message = f"--column {name}=... says nothing of these files."
            hint = f"They may hold: {join_and(takes)}."
            read[0].problems.append(Problem(Place(read[0].scope), "unused-column", message, hint))


def _refuse_lone_actors(files: Sequence[Foreign], columns: Columns) -> None:
    """Take no table for one of actors where the user names ends that no table has."""
    named = [columns.given[end] for end in ("from", "to") if columns.given.get(end)]
    tables = [file for file in files if not file.scope]
    if named and all(file.is_table_of_actors for file in tables):
        for file in tables:
            place = file.drafts[0].place if file.drafts else Place("")
            missing = f"There is no column {quoted(named[0])}."
            file.problems.append(
                Problem(
                    place,
                    "unknown-column",
                    missing,
                    "Name the two ends of a row.",
                    {"column": named[0]},
                )
            )
            file.drafts.clear()
            file.takes = ()


def _read_columns(options: ImportOptions) -> Columns:
    if not options.sign:
        return Columns(options.columns, options.empty, options.splits, unit=options.unit)
    if options.columns.get("type"):
        raise QuestionError("The type has two columns: that of --column, and that of --sign.")
    sign = parse_sign(options.sign)
    given = {**options.columns, "type": sign.column}
    return Columns(given, options.empty, options.splits, sign, options.unit)


def _check_fields(options: ImportOptions) -> None:
    if options.dates not in ("", DAY_FIRST, MONTH_FIRST):
        raise QuestionError(f"Dates begin {DAY_FIRST} or {MONTH_FIRST}, not {options.dates!r}.")
    for name in options.columns:
        if name not in COLUMNS and name not in NODE_FIELDS and name != "id":
            known = join_and([*COLUMNS, "id", *NODE_FIELDS])
            raise QuestionError(f"There is no field {quoted(name)}. There are: {known}.")
    for name, separator in options.splits.items():
        if name not in LISTS and name not in _SPLIT:
            known = join_and([*_SPLIT, *LISTS])
            raise QuestionError(f"{quoted(name)} holds no more than one. Several hold: {known}.")
        if not separator:
            raise QuestionError(f"Nothing stands between the several of {quoted(name)}.")


def _find_format(path: Path) -> str:
    """Return the format that a file's name ends as.

    Raises QuestionError where it ends as none that can be read.
    """
    name = path.name.lower()
    for endings, advice in _ADVICE.items():
        if name.endswith(endings):
            raise QuestionError(f'"{path.name}" cannot be read in. {advice}, and import that.')
    found = next((each for each in ENDINGS if name.endswith(each)), None)
    if found is None:
        known = ", ".join(ENDINGS)
        raise QuestionError(
            f'"{path.name}" ends as no format does that can be read in. '
            f"Name the format, or end in {known}."
        )
    return ENDINGS[found]


def _read(path: Path, format: str, columns: Columns, sheets: Collection[str]) -> list[Foreign]:
    """Read one file; a workbook gives a table for each of its sheets."""
    file = show_path(path)
    try:
        if format == WORKBOOK:
            return read_xlsx(path, file, columns, sheets)
        return [READERS[format](_read_text(path, file), file, columns)]
    except RefusedError as refusal:
        return [Foreign(scope=file, problems=[refusal.problem])]


def _find_formats(paths: Sequence[Path], format: str | None, options: ImportOptions) -> list[str]:
    """Say what each file is; raise QuestionError where that cannot be read in."""
    if format and format not in FORMATS:
        known = join_and(FORMATS)
        raise QuestionError(f"{format} cannot be read in. Formats that can: {known}.")
    found = [format or _find_format(path) for path in paths]
    if options.sheets and WORKBOOK not in found:
        raise QuestionError("--sheet names a sheet, and no file is a workbook.")
    return found


def _read_text(path: Path, file: str) -> str:
    """Read a file as text: UTF-8, or UTF-16 where its mark says so."""
    try:
        with path.open("rb") as stream:
            marked = stream.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        if marked and path.stat().st_size <= MOST_BYTES:
            return path.read_bytes().decode("utf-16")
    except UnicodeDecodeError:
        raise RefusedError(
            Place(file), "wrong-encoding", "The file is marked as UTF-16 and is not."
        ) from None
    except OSError:
        pass  # told below, as of any file
    return read_text(path, file)


def render_rejects(rejected: Sequence[Rejected]) -> str:
    """Return rejected rows as CSV: their cells as they stood, and why.

    The cells are not shielded: what was read is what is there.
    """
    columns = dict.fromkeys(name for each in rejected for name in each.draft.cells)
    rows = [{**each.draft.cells, REASON: printable(_say(each))} for each in rejected]
    names = [name for name in columns if name != REASON]
    return write_rows([*names, REASON], rows, shield=False)


def _say(rejected: Rejected) -> str:
    return " / ".join(map(str, rejected.reasons))

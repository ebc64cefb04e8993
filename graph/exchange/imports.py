"""Reading foreign files into one dataset, and telling what could not be taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from ..errors import QuestionError
from ..reading import show_path
from ..reading.loading import read_text
from ..reading.nodes import RefusedError
from ..text import join_and, printable, quoted
from .csv_in import read_csv
from .exports import find_format
from .foreign import Foreign
from .importing import Imported, ImportOptions, Progress, Rejected
from .intake import take_in
from .json_in import read_nodelink
from .table import COLUMNS, write_rows
from .xml_in import read_gexf, read_graphml

READERS: dict[str, Callable[[str, str, Mapping[str, str]], Foreign]] = {
    "csv": read_csv,
    "graphml": read_graphml,
    "gexf": read_gexf,
    "nodelink": read_nodelink,
}
NODE_FIELDS = ("name", "kind", "note", "aliases", "in_sentences", "mentioned_as", "named_by")
REASON = "reason"


def read_import(
    paths: Sequence[Path | str],
    options: ImportOptions | None = None,
    format: str | None = None,
    progress: Progress = lambda *_: None,
) -> Imported:
    """Read CSV, GraphML, GEXF or node-link JSON into one dataset; what does not fit is told.

    A claim needs somebody who claims it: in the file, or as the author or publisher of the
    source that `options` names. `progress` is called with the rows done and their number.

    Raises QuestionError where a format cannot be read, or a column is none of ours.
    """
    chosen = options or ImportOptions()
    _check_columns(chosen.columns)
    given = [Path(path) for path in paths]
    files = [_read(path, format or find_format(path), chosen.columns) for path in given]
    return take_in(files, chosen, progress)


def _check_columns(columns: Iterable[str]) -> None:
    for name in columns:
        if name not in COLUMNS and name not in NODE_FIELDS:
            known = join_and([*COLUMNS, *NODE_FIELDS])
            raise QuestionError(f"There is no field {quoted(name)}. There are: {known}.")


def _read(path: Path, format: str, columns: Mapping[str, str]) -> Foreign:
    if format not in READERS:
        known = join_and(READERS)
        raise QuestionError(f"{format} cannot be read in. Formats that can: {known}.")
    file = show_path(path)
    try:
        return READERS[format](read_text(path, file), file, columns)
    except RefusedError as refusal:
        return Foreign(problems=[refusal.problem])


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

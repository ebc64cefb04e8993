"""Which format a file has, by its name and its first line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..readers.csv_rows import read_header
from ..readers.row_file import Progress, RowFile
from .events import find_layout, read_events
from .keds import read_keds
from .ucdp_esd import NEEDED, read_ucdp_esd

FORMATS: dict[str, Callable[[Path, Progress], RowFile]] = {
    "ucdp-esd": read_ucdp_esd,
    "keds": read_keds,
    "cameo": read_events,
}
"""The readers of well-known datasets."""
_PAJEK = (".net", ".paj")
_TEXT = (".csv", ".tsv", ".tab", ".txt", ".csv.gz", ".tsv.gz")


def recognise(path: Path) -> str | None:
    """Return the format of a file; None if it is not a well-known one.

    Raises StoreError if it is not text in UTF-8.
    """
    name = path.name.lower()
    if name.endswith(_PAJEK):
        return "keds"
    if not name.endswith(_TEXT):
        return None
    _, first = read_header(path)
    if set(NEEDED) <= set(first):
        return "ucdp-esd"
    return "cameo" if find_layout(first) else None

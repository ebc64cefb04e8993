"""Append an entry to a list at the top of a log, and keep every other byte."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..files.load import parse_written
from ..files.write_yaml import write_value
from ..files.yaml_nodes import Node, RefusedError
from ..model.errors import GraphError

BOM = "\ufeff"


def append_entry(text: str, name: str, entry: Mapping[str, Any], file: str) -> str:
    """Return the text of a file with one more entry in a list; a missing list is added.

    `file` is what the error calls the file.

    Raises GraphError where that is impossible because of how the file is written.
    """
    mark = BOM if text.startswith(BOM) else ""
    before = text.removeprefix(BOM)
    listed = parse_written(before).at(name)
    after = _add(before, name, listed, write_value(entry))
    if _count(after, name) != (len(listed.items) if listed else 0) + 1:
        raise GraphError(
            f"The decision could not be added to {file}, because of how it is written. "
            f"Write its list {name} with dashes, one entry a line."
        )
    return mark + after


def _count(text: str, name: str) -> int:
    try:
        listed = parse_written(text).at(name)
    except RefusedError:
        return -1
    return len(listed.items) if listed else 0


def _add(text: str, name: str, listed: Node | None, entry: str) -> str:
    end = "\r\n" if "\r\n" in text else "\n"
    if listed is None:
        return _insert_line(text, len(text), f"{name}:{end}  - {entry}", end)
    if listed.flow:
        last = listed.items[-1].end if listed.items else listed.end - 1
        return f"{text[:last]}{', ' if listed.items else ''}{entry}{text[last:]}"
    if not listed.items:
        return _insert_line(text, listed.start, f"  - {entry}", end)
    last = listed.items[-1].end
    start = listed.items[-1].start
    line = text[text.rfind("\n", 0, start) + 1 : start]
    indent = line[: len(line) - len(line.lstrip(" "))]
    return _insert_line(text, last, f"{indent}- {entry}", end)


def _insert_line(text: str, after: int, line: str, end: str) -> str:
    """Insert a line after the one with an offset; at the end of the text, after its last line."""
    found = text.find("\n", after)
    at = len(text) if found == -1 else found + 1
    before = text[:at] if text[:at].endswith("\n") else f"{text[:at]}{end}"
    return f"{before}{line}{end}{text[at:]}"

"""Read files that assign actors to groups: `us: west` in YAML, `us,west` in CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..model.codes import Code
from ..model.errors import Place, Problem
from ..model.text import quoted
from .discover import show_path
from .load import load_yaml, read_text
from .yaml_nodes import Node, RefusedError

_EXAMPLE = "us: west"
_HEADS = ({"actor", "group"}, {"id", "group"})


@dataclass(frozen=True, slots=True)
class GroupEntry:
    """An actor, as written, its group, and the place."""

    actor: str
    group: str
    place: Place


def read_groups(path: Path) -> tuple[list[GroupEntry], list[Problem]]:
    """Read the group of each actor; return the valid entries and all problems.

    A CSV file has two columns, the actor and its group; a first row that names them is skipped.
    """
    file = show_path(path)
    if path.suffix.lower() == ".csv":
        return _read_rows(path, file)
    if path.suffix.lower() in (".yaml", ".yml"):
        return _read_mapping(path, file)
    message = "Groups cannot be read from this file."
    hint = "Expected a file that ends in .yaml or .csv."
    return [], [Problem(Place(file), "unknown-format", message, hint)]


def _read_mapping(path: Path, file: str) -> tuple[list[GroupEntry], list[Problem]]:
    root, problems = load_yaml(path, file, _EXAMPLE)
    if root is None:
        return [], problems
    if not isinstance(root.value, dict):
        message, hint = f"The file is {root.kind}.", f"Write a mapping such as {_EXAMPLE}"
        return [], [*problems, Problem(root.place, "wrong-structure", message, hint)]
    entries = []
    for key, value in root.value.values():
        if isinstance(value.value, str) and value.value.strip():
            entries.append(GroupEntry(str(key.value), value.value.strip(), key.place))
        else:
            problems.append(_describe_missing_group(key, value))
    return entries, problems


def _describe_missing_group(key: Node, value: Node) -> Problem:
    found = "empty" if isinstance(value.value, str) else value.kind
    message = f"The group of {quoted(str(key.value))} is {found}."
    return Problem(value.place, "missing-group", message, f"Expected {_EXAMPLE}")


def _read_rows(path: Path, file: str) -> tuple[list[GroupEntry], list[Problem]]:
    entries: list[GroupEntry] = []
    problems: list[Problem] = []
    try:
        for number, (place, row) in enumerate(_split_rows(read_text(path, file), file)):
            cells = [cell.strip() for cell in row]
            if number == 0 and {cell.lower() for cell in cells} in _HEADS:
                continue
            if len(cells) == 2 and all(cells):
                entries.append(GroupEntry(cells[0], cells[1], place))
            else:
                problems.append(_describe_row(place, cells))
    except RefusedError as refusal:
        problems.append(refusal.problem)
    if not entries and not problems:
        message, hint = "The file has no groups.", "Expected us,west"
        problems.append(Problem(Place(file), "empty-file", message, hint))
    return entries, problems


def _split_rows(text: str, file: str) -> Iterator[tuple[Place, list[str]]]:
    """Yield each row that is not empty, with the line on which it begins."""
    rows = csv.reader(text.splitlines(keepends=True), strict=True)
    line = 1
    try:
        for row in rows:
            if any(cell.strip() for cell in row):
                yield Place(file, line, 1), row
            line = rows.line_num + 1
    except csv.Error as error:
        message, hint = f"This is not valid CSV: {error}.", "Check the quotation marks."
        raise RefusedError(Place(file, line, 1), "invalid-file", message, hint) from None


def _describe_row(place: Place, cells: list[str]) -> Problem:
    code: Code = "uneven-row"
    if len(cells) == 1 and ";" in cells[0]:
        message, hint = "The row has no comma.", "Put a comma between the actor and its group."
    elif len(cells) == 2:
        code, message = "missing-group", "The row has an empty cell."
        hint = "Expected an actor and its group: us,west"
    else:
        message = f"The row has {len(cells)} cell{'s' * (len(cells) != 1)}."
        hint = "Expected two, an actor and its group: us,west"
    return Problem(place, code, message, hint)

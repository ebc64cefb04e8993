"""Read YAML files as text, then as nodes; report what cannot be read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from ..model.errors import Place, Problem
from .compose import Composer
from .git_conflicts import find_conflicts
from .syntax_checks import name_char
from .syntax_errors import explain_error
from .yaml_nodes import Node, RefusedError

MOST_BYTES = 64 * 1024 * 1024
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
EXAMPLE_DATA = "actors: ..."


def load_yaml(
    path: Path,
    file: str,
    example: str = EXAMPLE_DATA,
    text: str | None = None,
    warnings: list[Problem] | None = None,
) -> tuple[Node | None, list[Problem]]:
    """Read a YAML file into nodes; no node where it cannot be read or is empty.

    `file` is the name shown in places, `example` what an empty file could contain, `text` is
    read instead of the file. What only looks wrong is added to `warnings`.
    """
    problems: list[Problem] = []
    try:
        text = read_text(path, file) if text is None else text
        return parse_yaml(text, file, problems, example, warnings), problems
    except RefusedError as refusal:
        return None, [*problems, refusal.problem]


def parse_yaml(
    text: str,
    file: str,
    problems: list[Problem],
    example: str = EXAMPLE_DATA,
    warnings: list[Problem] | None = None,
    *,
    follow: bool = True,
) -> Node:
    """Parse YAML text into nodes; errors that do not stop the parser are added to `problems`.

    What only looks wrong is added to `warnings`. Without `follow`, aliases and merges are kept as
    written instead of being expanded.
    """
    if conflicts := find_conflicts(text, file):
        *others, last = conflicts
        problems += others
        raise RefusedError(last.place, last.code, last.message, last.hint)
    unusual = _FORBIDDEN.search(text)
    if unusual:
        place = _place_in(text, unusual.start(), file)
        message = f"The character {name_char(unusual[0])} is not allowed in YAML."
        raise RefusedError(place, "forbidden-character", message, "Remove it.")
    composer = Composer(file, problems, text, [] if warnings is None else warnings, follow)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            composer.handle(event)
    except yaml.YAMLError as error:
        raise _syntax_error(error, file, text) from None
    if composer.root is None or composer.root.value is None:
        hint = f"Expected a mapping such as {example}"
        raise RefusedError(Place(file), "empty-file", "The file is empty.", hint)
    return composer.root


def parse_written(text: str) -> Node:
    """Parse valid YAML text into nodes as written: aliases stay aliases."""
    return parse_yaml(text, "", [], follow=False)


def read_text(path: Path, file: str) -> str:
    """Read a file as text; RefusedError where it cannot be read, is too large or is not UTF-8."""
    return decode(read_bytes(path, file), file)


def read_bytes(path: Path, file: str) -> bytes:
    """Read a file; RefusedError where it cannot be read or is too large."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        message = f"The file cannot be read: {error.strerror}."
        raise RefusedError(Place(file), "unreadable-file", message) from None
    if len(data) > MOST_BYTES:
        message, hint = "The file is larger than 64 MiB.", "Split it into several files."
        raise RefusedError(Place(file), "file-too-large", message, hint)
    return data


def decode(data: bytes, file: str) -> str:
    """Decode the content of a file; RefusedError where it is not UTF-8."""
    if data.startswith((b"PK\x03\x04", b"{\\rtf", b"%PDF-")):
        message = "This is a formatted document, not plain text."
        hint = "Save it as plain text in UTF-8."
        raise RefusedError(Place(file), "not-plain-text", message, hint)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        place = _place_in(before, len(before), file)
        message = f"The byte 0x{data[error.start]:02X} is not UTF-8."
        raise RefusedError(place, "wrong-encoding", message, "Save the file as UTF-8.") from None


def _place_in(text: str, position: int, file: str) -> Place:
    line = text.count("\n", 0, position) + 1
    return Place(file, line, position - (text.rfind("\n", 0, position) + 1) + 1)


def _syntax_error(error: yaml.YAMLError, file: str, text: str) -> RefusedError:
    ended = "end of stream" in str(getattr(error, "problem", ""))
    mark = getattr(error, "context_mark" if ended else "problem_mark", None)
    message = str(getattr(error, "problem", None) or "")
    began = getattr(error, "context_mark", None) or mark
    lines = text.splitlines()
    line, column = (mark.line, mark.column) if mark else (0, 0)
    found = explain_error(message, lines, line, column, began.line if began else 0)
    place = Place(file, found.line + 1, found.column + 1) if mark else Place(file)
    return RefusedError(place, "invalid-yaml", f"This is not valid YAML: {found.what}.", found.hint)

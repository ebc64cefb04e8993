"""A project being edited: its files as texts, checked together before any is written."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..files import Paths, Reading, read_project, show_path
from ..files.discover import is_data_name
from ..files.layout_file import layout_path
from ..files.load import parse_written
from ..files.writing import project_files, write_together
from ..files.writing.lock import locked
from ..files.yaml_nodes import Node
from ..model.errors import GraphError, OutputError, Place, Problem
from ..model.records import Dataset
from ..model.text import quoted

BOM = "\ufeff"

Together = Mapping[Path, str | Callable[[str], str]] | None
"""Other files to write in the same transaction, such as a log: the new text of each, or a function
that makes it from the current one, which is empty where there is no file yet."""


@dataclass
class Project:
    """The files of a project without errors, as texts, before and after an edit.

    `together` are other files to write with them.
    """

    paths: Paths
    before: Reading
    together: Together = None
    texts: dict[Path, str] = field(default_factory=dict)
    changed: dict[Path, str] = field(default_factory=dict)

    @classmethod
    @contextmanager
    def open(cls, paths: Paths, together: Together = None) -> Iterator[Project]:
        """Read a project, and lock it against other commands while it is open.

        Raises DataError where it has errors: they must be fixed before anything is edited.
        """
        with locked([*project_files(paths), *(together or ())]):
            before = read_project(paths)
            before.require()
            yield cls(paths, before, together, {path: _read(path) for path in before.files})

    @property
    def dataset(self) -> Dataset:
        """The dataset before the edit."""
        return self.before.require()

    @property
    def data_files(self) -> list[Path]:
        """The data files, without the cards."""
        return [path for path in self.before.files if path.parent.name != "seeds"]

    @property
    def folder(self) -> Path:
        """The folder of the data files."""
        path = self.before.data_path
        return path if path.is_dir() else path.parent

    @property
    def layouts(self) -> list[Path]:
        """The existing layout files of all that is read as one project."""
        asked = self._asked
        found = {layout_path(path): None for path in (*asked, *(file.parent for file in asked))}
        return [path for path in found if path.is_file()]

    @property
    def _asked(self) -> list[Path]:
        given = [self.paths] if isinstance(self.paths, (str, Path)) else self.paths
        return [Path(path).absolute() for path in given or [self.before.data_path]]

    def locate(self, file: Path) -> Path:
        """Return a file as the project knows it; a new one must be one that would be read.

        Raises GraphError where it would not.
        """
        real = os.path.realpath(file)
        for path in self.texts:
            if os.path.realpath(path) == real:
                return path
        for folder in self._asked:
            path = folder / Path(real).name
            if folder.is_dir() and os.path.realpath(path) == real and is_data_name(path.name):
                return path
        raise GraphError(
            f"{quoted(show_path(file))} is not part of the project. "
            f"Give a .yaml file in {quoted(show_path(self.folder))}."
        )

    def text(self, path: Path) -> str:
        """Return the current text of a file, without a byte order mark."""
        return self.changed.get(path, self.texts.get(path, "")).removeprefix(BOM)

    def nodes(self, path: Path) -> Node:
        """Return the nodes of a file's current text."""
        return parse_written(self.text(path))

    def change(self, path: Path, edit: Callable[[str], str]) -> None:
        """Edit the text of a file; a new file starts as an empty text."""
        mark = BOM if self.texts.get(path, "").startswith(BOM) else ""
        new = mark + edit(self.text(path))
        if new != self.texts.get(path, ""):
            self.changed[path] = new

    def check(self) -> Reading:
        """Read the project as edited, with the problems that `check` would report."""
        texts = {path: text.removeprefix(BOM) for path, text in self.changed.items()}
        return read_project(self.paths, texts)

    def new_warnings(self, after: Reading, old: str = "", new: str = "") -> tuple[Problem, ...]:
        """List the warnings that the edit causes, but not old ones with a renamed actor."""
        known = Counter(_about(each, old, new) for each in self.before.warnings)
        caused = []
        for each in after.warnings:
            if known[_about(each)]:
                known[_about(each)] -= 1
            else:
                caused.append(each)
        return tuple(caused)

    def as_before(self, problem: Problem, label: str) -> Problem:
        """Give a problem its line before the edit; in a new line, the place is `label`."""
        line = self._line(problem.place)
        where = replace(problem.place, line=line) if line is not None else Place(label)
        return replace(problem, place=where)

    def is_new(self, place: Place) -> bool:
        """Return whether a place is in a line that the edit changed or added."""
        return self._line(place) is None

    def _line(self, place: Place) -> int | None:
        for path, new in self.changed.items():
            if place.line and show_path(path) == place.file:
                return _line_before(self.texts.get(path, ""), new, place.line)
        return place.line

    def write(self, more: Mapping[Path, str] | None = None) -> list[str]:
        """Write all changed files, `more` and `together`, or none; return their paths as shown.

        Raises OutputError where somebody else changed a file in the meantime.
        """
        for path in self.changed:
            now = _read(path) if path.exists() else None
            if now != self.texts.get(path):
                raise OutputError(
                    f"{show_path(path)} was changed in the meantime; nothing was written."
                )
        texts = {**self.changed, **(more or {})}
        for path, new in (self.together or {}).items():
            now = _read(path) if path.exists() else ""
            texts[path] = new if isinstance(new, str) else new(now)
        write_together(texts, dict.fromkeys(path.parent for path in self.data_files))
        return [show_path(path) for path in texts]


def _about(
    problem: Problem, old: str = "", new: str = ""
) -> tuple[str, frozenset[tuple[str, str]]]:
    """Return what a problem is about, independent of renaming and of its place."""
    names = {old: new} if old else {}
    about = {
        (key, names.get(value, value) if key in ("actor", "other") else value)
        for key, value in problem.fields.items()
    }
    return problem.code, frozenset(about)


def _line_before(old: str, new: str, line: int) -> int | None:
    """Return the line's number before the edit; None if it was changed or added."""
    was, now = old.splitlines(), new.splitlines()
    if len(was) == len(now):
        return line
    shorter = min(len(was), len(now))
    same = next((at for at in range(shorter) if was[at] != now[at]), shorter)
    if line <= same:
        return line
    gone = len(was) - len(now)
    if was[line - 1 + gone :] == now[line - 1 :] and line + gone > same:
        return line + gone
    return None


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise GraphError(f"{show_path(path)} could not be read: {error}.") from None

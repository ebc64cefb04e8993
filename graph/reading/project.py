"""Where a project's files are, and how places name them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ..errors import GraphError, Place, Problem
from ..text import quoted

DATA = "data"
SEEDS = "seeds"


@dataclass(frozen=True, slots=True)
class Project:
    """The files that make up a project.

    `path` is what was asked for: a folder, or one data file. `problems` are errors that keep the
    project from being read in full, `warnings` are files that look forgotten.
    """

    path: Path
    root: Path
    data_files: tuple[Path, ...]
    cards: tuple[Path, ...]
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


def find_project(path: Path | str | None = None) -> Project:
    """Find the files of the project at a path; `data/` here or further up where none is given.

    Raises GraphError where there is no such file or folder.
    """
    found = _absolute(Path(path)) if path is not None else _find_data()
    try:
        if found.is_dir():
            return _in_folder(found)
        if found.is_file():
            root = found.parent.parent
            return Project(found, root, (found,), _yaml_files(root / SEEDS))
    except OSError as error:
        raise GraphError(f"{quoted(show_path(found))} cannot be read: {error.strerror}.") from None
    raise GraphError(
        f"There is no file or folder {quoted(show_path(found))}. "
        "Give a data file, or the folder that holds the data files."
    )


def show_path(path: Path) -> str:
    """Name a file as places do: from the working folder where it lies below that.

    >>> show_path(Path.cwd() / "data" / "actors.yaml")
    'data/actors.yaml'
    """
    here = Path.cwd()
    for base in (path, Path(os.path.realpath(path))):
        if base.is_relative_to(here):
            return base.relative_to(here).as_posix()
    return path.as_posix()


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - resolve() follows links


def _find_data() -> Path:
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / DATA).is_dir() and _yaml_files(folder / DATA):
            return folder / DATA
    raise GraphError(
        f"There is no folder {quoted(DATA)} with data files in {quoted(here.as_posix())} "
        "or above it. Give the path of a data file or of its folder."
    )


def _in_folder(folder: Path) -> Project:
    files = _yaml_files(folder)
    root = folder.parent
    cards = _yaml_files(root / SEEDS)
    problems = () if files else (_no_files(folder),)
    return Project(folder, root, files, cards, problems, _forgotten(folder, root / SEEDS))


def _no_files(folder: Path) -> Problem:
    below = folder / DATA
    hint = f"Did you mean {quoted(show_path(below))}?" if _yaml_files(below) else ""
    return Problem(
        Place(show_path(folder)),
        "There is no data file in this folder.",
        hint or "Expected a file such as actors.yaml.",
    )


def _forgotten(*folders: Path) -> tuple[Problem, ...]:
    """Warn of files that end in .yml, since only .yaml is read."""
    return tuple(
        Problem(Place(show_path(path)), "This file is not read.", "Rename it to end in .yaml.")
        for folder in folders
        for path in _files(folder, ".yml")
    )


def _yaml_files(folder: Path) -> tuple[Path, ...]:
    return _files(folder, ".yaml")


def _files(folder: Path, ending: str) -> tuple[Path, ...]:
    if not folder.is_dir():
        return ()
    return tuple(
        sorted(
            path
            for path in folder.iterdir()
            if path.name.endswith(ending) and not path.name.startswith(".") and path.is_file()
        )
    )

"""Protect files from outputs: none may overwrite a project's file or an input."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from pathlib import Path

from ...model.errors import OutputError
from ..discover import (
    DATA,
    DECISIONS,
    DRAFTS,
    SEEDS,
    UNFINISHED,
    Paths,
    find_projects,
    is_data_name,
)

_LAYOUT = ".layout.json"
PROJECT_FOLDERS = (DATA, SEEDS, DRAFTS, DECISIONS)
"""The names of the folders of a project."""


def guard_read(output: Path, read: Iterable[Path]) -> None:
    """Raise OutputError if an output would overwrite an input file."""
    real = _real(output)
    if real in map(_real, read):
        raise OutputError(f"{output} is an input file. Choose another path.")


def guard_output(output: Path, read: Iterable[Path] = ()) -> None:
    """Check that an output overwrites no input file and no file of any project.

    Data files, cards, drafts, decisions and layout files belong to a project, whether or not it
    is read.

    Raises OutputError if it would overwrite one, or would be read as one later.
    """
    files = [_real(file) for file in read]
    guard_read(output, files)
    folders = {file.parent for file in files if is_data_name(file.name)}
    for place in (_real(output.parent) / output.name, _real(output)):
        if _is_of_project(place, folders):
            raise OutputError(f"{output} belongs to a project. Choose another path.")


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _is_of_project(place: Path, folders: Collection[Path]) -> bool:
    if place.name.endswith(_LAYOUT) or place.name == UNFINISHED:
        return True
    if place.parent.name in (SEEDS, DRAFTS, DECISIONS) and place.is_file():
        return True
    among = place.parent.name in PROJECT_FOLDERS or place.parent in folders
    return is_data_name(place.name) and (among or place.is_file())


def project_files(paths: Paths) -> list[Path]:
    """List the data files and cards of projects; raise GraphError where one does not exist."""
    project = find_projects(paths)
    return [*project.data_files, *project.cards]

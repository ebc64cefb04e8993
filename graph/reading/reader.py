"""Reading a whole project: all its files, all its problems at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import DataError, Problem
from ..model import Dataset
from .project import Project, find_project, show_path

if TYPE_CHECKING:
    from .gathering import Gathered


@dataclass(frozen=True)
class Reading:
    """What came of reading a project.

    `dataset` is None where there are errors. `files` are all files that were read, errors or not;
    `data_path` is the folder or file that was asked for, `root` the project's folder.
    """

    dataset: Dataset | None
    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    files: tuple[Path, ...]
    root: Path
    data_path: Path


def read_project(path: Path | str | None = None) -> Reading:
    """Read all files of a project, and tell all that is wrong with them.

    `path` is a folder of data files or one of them; where it is left out, `data/` in the working
    folder or the nearest folder above. Cards are read from `seeds/` beside the folder.
    Raises GraphError where there is no such file or folder.
    """
    project = find_project(path)
    with _no_collection():
        gathered = _gather(project)
    errors = tuple(sorted({*project.problems, *gathered.findings.errors}))
    warnings = tuple(sorted({*project.warnings, *gathered.findings.warnings}))
    return Reading(
        dataset=None if errors else gathered.dataset(),
        errors=errors,
        warnings=warnings,
        files=(*project.data_files, *project.cards),
        root=project.root,
        data_path=project.path,
    )


def read_dataset(path: Path | str | None = None) -> Dataset:
    """Read a project that has no errors.

    Raises DataError, which holds all errors, where there are any, and GraphError where there is
    no such file or folder.
    """
    reading = read_project(path)
    if reading.dataset is None:
        raise DataError(reading.errors)
    return reading.dataset


def _gather(project: Project) -> Gathered:
    from .gathering import Gathered

    gathered = Gathered()
    for card in project.cards:
        gathered.add_card(card, show_path(card))
    for file in project.data_files:
        gathered.add_data(file, show_path(file))
    gathered.finish()
    return gathered


@contextmanager
def _no_collection() -> Iterator[None]:
    """Pause garbage collection: nothing read is garbage, and looking for it doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()

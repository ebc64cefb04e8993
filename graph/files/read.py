"""Read a whole project: all its files, reporting all problems at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ..model.errors import DataError, Problem
from ..model.garbage import paused_collection
from ..model.progress import report_progress
from ..model.records import Dataset
from .discover import Paths, Project, find_projects, show_path

if TYPE_CHECKING:
    from .collect import Collector


@dataclass(frozen=True)
class Reading:
    """The result of reading a project.

    `dataset` is None if there are errors. `files` are all files that were read, errors or not;
    `data_path` is the folder or file that was asked for, of several the first, `root` its project's
    folder. `merged` counts the projects that were read as one, and the actors and sources that more
    than one of them defines; it is empty for a single project. `to_write` counts the gists that
    are still missing in cards, by source; `titles` are the titles of the data files, by file.
    """

    dataset: Dataset | None
    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    files: tuple[Path, ...]
    root: Path
    data_path: Path
    merged: Mapping[str, int] = field(default_factory=dict)
    to_write: Mapping[str, int] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)

    def require(self) -> Dataset:
        """Return the dataset; raise DataError with all errors if there are any."""
        if self.dataset is None:
            raise DataError(self.errors)
        return self.dataset


def read_project(paths: Paths = None, texts: Mapping[Path, str] | None = None) -> Reading:
    """Read all files of a project, and report all problems in them.

    `paths` is a data folder or data file, or several of these, which are read as one project; the
    default is `data/` in the working folder or the nearest parent folder. Cards are read from
    `seeds/` next to the data folder. `texts` are the contents of files after an edit, read instead
    of those on disk or in addition to them.
    Raises GraphError where there is no such file or folder.
    """
    with paused_collection():
        return _read(find_projects(paths).with_files(texts or {}), texts or {})


def _read(project: Project, texts: Mapping[Path, str]) -> Reading:
    gathered = _gather(project, texts)
    errors = tuple(sorted({*project.problems, *gathered.findings.errors}))
    warnings = tuple(sorted({*project.warnings, *gathered.findings.warnings}))
    return Reading(
        dataset=None if errors else gathered.dataset(),
        errors=errors,
        warnings=warnings,
        files=(*project.data_files, *project.cards),
        root=project.root,
        data_path=project.path,
        merged={"projects": project.parts, **gathered.shared()} if project.parts > 1 else {},
        to_write=gathered.to_write(),
        titles=gathered.titles(),
    )


def read_dataset(paths: Paths = None) -> Dataset:
    """Read a project, or several as one, that must have no errors.

    Raises DataError with all errors if there are any, and GraphError where there is
    no such file or folder.
    """
    return read_project(paths).require()


def _gather(project: Project, texts: Mapping[Path, str]) -> Collector:
    from .collect import Collector
    from .kept_claims import KeptClaims, is_worth_keeping

    merging = project.parts > 1
    keeping = KeptClaims(merging) if is_worth_keeping(project.data_files) else None
    gathered = Collector(merging, keeping)
    gathered.known.complete = bool(project.data_files) and not project.problems
    cards, total = len(project.cards), len(project.cards) + len(project.data_files)
    for number, card in enumerate(project.cards):
        report_progress("Reading", number, total)
        gathered.add_card(card, show_path(card), texts.get(card))
    for number, file in enumerate(project.data_files):
        report_progress("Reading", cards + number, total)
        gathered.add_data(file, show_path(file), texts.get(file))
    report_progress("Checking")
    gathered.finish()
    return gathered

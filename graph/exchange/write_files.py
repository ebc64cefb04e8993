"""Write a graph to a file for another program, and a dataset to the files of a project."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..analysis.scores import Given, check_scores
from ..files import Paths, read_dataset, read_project
from ..files.discover import DATA, find_project, find_projects, is_data_name, show_path
from ..files.layout_file import layout_path, read_layout
from ..files.writing import guard_output, guard_read, project_files, write_text, write_together
from ..files.writing.atomic import check_absent, report_write_errors
from ..files.writing.lock import locked
from ..files.writing.outputs import PROJECT_FOLDERS
from ..files.writing.staging import (
    make_folders,
    remove_leftover_folders,
    stage_folder,
    sync,
    sync_all,
)
from ..model.errors import DataError, OutputError, Problem
from ..model.graph_data import Graph, read_graph
from ..model.records import Dataset
from ..model.scope import EVERYTHING, Scope
from ..tables.store import MANIFEST
from .export import check_format, find_format
from .export_formats import FORMATS, NEVER, list_losses
from .extract import Positions, extract
from .render_project import render_data, render_project


@dataclass(frozen=True, slots=True)
class Exported:
    """An exported file, what it contains and what it lost.

    `private` is the number of its claims that may not be published.
    """

    path: Path
    format: str
    counts: Mapping[str, int]
    losses: tuple[str, ...]
    private: int = 0


def write_export(
    graph: Graph,
    path: str | Path,
    format: str | None = None,
    scope: Scope = EVERYTHING,
    positions: Positions | None = None,
    scores: Given | None = None,
) -> Exported:
    """Write a graph for another program; the default format is that of the file extension.

    `scores` are of your own, by name: a number for each actor (id, name or alias) or ordered pair,
    as the measures of NetworkX return them.

    Raises QuestionError if there is no such format, or a score cannot be used; ScopeError if the
    scope names something that the graph does not have; OutputError if the file cannot be written
    or belongs to a project.
    """
    file = Path(path)
    guard_output(file)
    chosen = FORMATS[check_format(format) if format else find_format(file)]
    data = read_graph(graph)
    extracted = extract(data, scope, positions, check_scores(data, scores))
    write_text(file, chosen.render(extracted))
    lines = len(extracted.relations)
    counts = {"actors": len(extracted.actors), "relations": lines, "claims": len(extracted.claims)}
    losses = (*list_losses(extracted, chosen.id), NEVER)
    return Exported(file, chosen.id, counts, losses, extracted.private)


def read_positions(data: Paths, graph: Graph) -> tuple[Positions, list[Problem]]:
    """Read the positions of a project's actors in its picture; empty if it has none yet."""
    layout, problems = read_layout(layout_path(find_projects(data).path), sorted(graph))
    return layout.positions, problems


def write_project(
    dataset: Dataset, path: str | Path, *, replace: bool = False, known: str | Path | None = None
) -> tuple[Path, ...]:
    """Write a dataset as a project: one data file, or a folder with data/ and seeds/.

    A path that ends in .yaml is a file, any other a folder. `known` is a project that is not
    changed: a file among its data files contains only what it does not define.

    Raises OutputError if a file already exists, unless it may be replaced, or cannot be written;
    DataError if the project of a data folder would have errors with the new file. Nothing is
    written then.
    """
    target = Path(path)
    if target.suffix == ".yaml":
        sibling = known if known is not None and _is_among(target, known) else None
        texts = {target: render_data(dataset, known=read_dataset(sibling) if sibling else None)}
    else:
        texts = {target / name: text for name, text in render_project(dataset).items()}
    read = project_files(known) if known is not None else ()
    for file in texts:
        guard_read(file, read)
        with report_write_errors(file):
            make_folders(file.parent)
    with locked(texts):
        for file in texts:
            check_absent(file, replace)
        _check_together(texts)
        write_together(texts)
    return tuple(texts)


def write_new_folder(dataset: Dataset, folder: Path) -> None:
    """Write a dataset as a project into a folder that does not exist, as `write_new_project`."""
    write_new_project(render_project(dataset), folder)


def write_new_project(texts: Mapping[str, str], folder: Path) -> None:
    """Write the files of a project into a folder that does not exist: all of them, or nothing.

    `texts` are by path in the folder. They are written next to it, checked, and renamed.

    Raises OutputError if the folder exists or cannot be written; DataError if the project would
    have errors.
    """
    with report_write_errors(folder):
        _check_outside(folder)
        make_folders(folder.parent)
        remove_leftover_folders(folder)
        check_new_folder(folder)
        with stage_folder(folder) as room:
            new = room / folder.name
            for name, text in texts.items():
                file = new / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(text.encode("utf-8"))
            read_project(new / DATA).require()
            sync_all(new)
            check_new_folder(folder)
            new.rename(folder)
        sync(folder.parent)


def check_new_folder(folder: Path) -> None:
    """Raise OutputError if a folder exists, or is inside a folder of a project or a store."""
    if os.path.lexists(folder):
        raise OutputError(f"{show_path(folder)} already exists. Choose another folder.")
    _check_outside(folder)


def _check_outside(folder: Path) -> None:
    """Raise OutputError if a folder is inside a folder of a project or a store."""
    for above in Path(os.path.realpath(folder)).parents:
        is_of_project = above.name in PROJECT_FOLDERS and any(above.glob("*.yaml"))
        if is_of_project or (above / MANIFEST).is_file():
            what = "a project" if is_of_project else "a store of tables"
            raise OutputError(
                f"{show_path(folder)} is inside {show_path(above)}, which belongs to {what}. "
                "Choose another folder."
            )


def _is_among(file: Path, known: str | Path) -> bool:
    """Return whether a file would be read with the data files of a project."""
    project = find_project(known)
    is_folder = project.path.is_dir()
    folder = project.path if is_folder else project.path.parent
    if not (is_folder or folder.name == DATA) or not is_data_name(file.name):
        return False
    return os.path.realpath(file.parent) == os.path.realpath(folder)


def _check_together(texts: Mapping[Path, str]) -> None:
    """Check that files cause no errors in the project whose data folder they are written to.

    Raises DataError with the errors that they would cause.
    """
    new = {Path(os.path.abspath(file)): text for file, text in texts.items()}  # noqa: PTH100 - resolve() follows links
    folder = next(iter(new)).parent
    if folder.name != DATA or not {*folder.glob("*.yaml")} - {*new}:
        return
    known = {*read_project(folder).errors}
    if caused := {*read_project(folder, new).errors} - known:
        raise DataError(caused)

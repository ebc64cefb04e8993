"""Publishing: a project and a page with only what is cleared, and a list of what is not."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..api import build
from ..diff import compare
from ..exchange.write_project import render_project
from ..files import Paths, Reading, read_dataset, read_project, show_path
from ..files.writing import guard_output, project_files, write_text
from ..model.errors import (
    DataError,
    GraphError,
    NothingClearedError,
    OutputError,
    Problem,
    QuestionError,
)
from ..model.graph import Graph, build_graph, select
from ..model.records import Dataset
from ..model.scope import EVERYTHING, Scope
from .folder import check_folder, clear_leftovers, staged, write_marker
from .omissions import HEAD, render_dropped
from .redact import Cleared, clear, count_left_out

PAGE = "actors.html"


@dataclass(frozen=True, slots=True)
class Publication:
    """A publication: where it and the list of what it leaves out are, and what both hold.

    `undisputed` are the relations that are contested in all the data, and not in what is published;
    `warnings` are those of all the data.
    """

    folder: Path
    dropped: Path
    counts: Mapping[str, int]
    left_out: Mapping[str, int]
    undisputed: tuple[str, ...]
    warnings: tuple[Problem, ...] = ()


def publish(
    path: Paths,
    output: str | Path,
    scope: Scope = EVERYTHING,
    dropped: str | Path | None = None,
) -> Publication:
    """Write a project and its page with only what is cleared, and a list of what is left out.

    Private sources and claims are left out, then what the scope leaves out; everything else is
    computed anew from the rest. The folder is put into its place whole. `dropped` is where the
    list goes; left out, a file beside the folder.

    Raises DataError where the data have errors, ScopeError for a scope that cannot be used,
    OutputError where the folder holds anything that no publication wrote, GraphError where
    nothing is cleared.
    """
    folder = Path(os.path.realpath(output))
    clear_leftovers(folder)
    check_folder(folder)
    listed = Path(dropped) if dropped else folder.with_name(f"{folder.name}-left-out.md")
    _check_list(listed, folder)
    read = project_files(path)
    guard_output(listed, read)
    _keep_read(folder, read)
    reading = read_project(path)
    dataset = reading.dataset
    if dataset is None:
        raise DataError(reading.errors)
    cleared = _clear(dataset, scope, reading)
    whole, published = build_graph(dataset), build_graph(cleared.dataset)
    comparison = compare(whole, published, names=("all", "published"))
    with staged(folder) as new:
        counts = _write_project(new, cleared)
        write_text(listed, render_dropped(cleared, whole, comparison))
    return Publication(
        Path(output),
        listed,
        counts,
        count_left_out(cleared),
        _lost_disputes(whole, published),
        reading.warnings,
    )


def _keep_read(folder: Path, read: Iterable[Path]) -> None:
    """Check that no file that is read is in the folder to be replaced."""
    for file in read:
        if Path(os.path.realpath(file)).is_relative_to(folder):
            what = f"{show_path(file)}, an input file, is in the folder to publish."
            raise OutputError(f"{what} Choose another folder.")


def _clear(dataset: Dataset, scope: Scope, reading: Reading) -> Cleared:
    """Clear a dataset; where nothing is left, name the marks that hold for other claims too."""
    try:
        return clear(dataset, scope, reading.titles)
    except NothingClearedError as error:
        told = [each for each in reading.warnings if each.code == "private-repeat"]
        raise GraphError("\n".join(map(str, (error, *told)))) from None


def _check_list(listed: Path, folder: Path) -> None:
    """Check that the list would be neither published nor put in place of something else."""
    if Path(os.path.realpath(listed)).is_relative_to(folder):
        where = f"{show_path(listed)} is inside the folder to publish."
        raise QuestionError(f"{where} Keep the list of what is left out elsewhere.")
    try:
        taken = listed.exists() and not (
            listed.is_file() and listed.read_text(encoding="utf-8").startswith(HEAD)
        )
    except (OSError, UnicodeDecodeError):
        taken = True
    if taken:
        raise OutputError(
            f"{show_path(listed)} already exists and was not written by publish. "
            "Choose another path for the list."
        )


def _write_project(folder: Path, cleared: Cleared) -> Mapping[str, int]:
    """Write the files and the page, and see that they read as what was cleared."""
    for name, text in render_project(cleared.dataset).items():
        write_text(folder / name, text)
    data = folder / "data"
    if _bare(read_dataset(data)) != _bare(cleared.dataset):
        raise GraphError("The cleared data could not be written so that they read back the same.")
    built = build(data, folder / PAGE)
    write_marker(folder)
    return built.counts


def _bare(dataset: Dataset) -> Dataset:
    """Leave out where in the files claims stand."""
    claims = tuple(replace(claim, place=None) for claim in dataset.claims)
    return replace(dataset, claims=claims)


def _lost_disputes(whole: Graph, published: Graph) -> tuple[str, ...]:
    """List the relations that are contested, but not in what is published."""
    still = {each.id: each.contested for each in select(published).relations}
    return tuple(
        each.id
        for each in select(whole).relations
        if each.contested and each.standing and still.get(each.id) is False
    )

"""Publish a project and a page with only what is cleared, and list what is left out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..api import build
from ..diff import compare
from ..exchange.render_project import render_project
from ..files import Paths, Reading, read_dataset, read_project, show_path
from ..files.writing import guard_output, project_files, write_text
from ..model.errors import GraphError, NothingClearedError, OutputError, Problem, QuestionError
from ..model.graph import build_graph
from ..model.graph_data import GraphData
from ..model.records import Dataset
from ..model.scope import EVERYTHING, Scope
from .folder import check_folder, recover_publication, staged, write_marker
from .omissions import HEAD, render_dropped
from .redact import Redacted, count_left_out, redact

PAGE = "actors.html"


@dataclass(frozen=True, slots=True)
class Publication:
    """A publication: its folder, the list of what it leaves out, and their counts.

    `undisputed` are relations that are contested in the full data, but not in what is published;
    `warnings` are those of the full data.
    """

    folder: Path
    dropped: Path
    counts: Mapping[str, int]
    left_out: Mapping[str, int]
    undisputed: tuple[str, ...]
    warnings: tuple[Problem, ...] = ()


def publish(
    path: Paths, output: str | Path, scope: Scope = EVERYTHING, dropped: str | Path | None = None
) -> Publication:
    """Write a project and its page with only what is cleared, and a list of what is left out.

    Private sources and claims are left out, then what the scope leaves out; all else is computed
    from the rest. The folder is replaced in one step. `dropped` is the path of the list; the
    default is a file next to the folder.

    Raises DataError where the data have errors, ScopeError for a scope that cannot be used,
    OutputError where the folder contains anything that was not written by `publish`, GraphError
    where nothing is cleared.
    """
    folder = Path(os.path.realpath(output))
    recover_publication(folder)
    check_folder(folder)
    listed = Path(dropped) if dropped else folder.with_name(f"{folder.name}-left-out.md")
    _check_list(listed, folder)
    read = project_files(path)
    guard_output(listed, read)
    _protect_inputs(folder, read)
    reading = read_project(path)
    dataset = reading.require()
    cleared = _redact(dataset, scope, reading)
    whole, published = build_graph(dataset), build_graph(cleared.dataset)
    comparison = compare(whole, published, names=("all", "published"))
    with staged(folder) as new:
        counts = _write_project(new, cleared)
        write_text(listed, render_dropped(cleared, comparison))
    return Publication(
        Path(output),
        listed,
        counts,
        count_left_out(cleared),
        _lost_disputes(comparison.old.data, comparison.new.data),
        reading.warnings,
    )


def _protect_inputs(folder: Path, read: Iterable[Path]) -> None:
    """Check that no input file is in the folder to be replaced."""
    for file in read:
        if Path(os.path.realpath(file)).is_relative_to(folder):
            what = f"{show_path(file)}, an input file, is in the folder to publish."
            raise OutputError(f"{what} Choose another folder.")


def _redact(dataset: Dataset, scope: Scope, reading: Reading) -> Redacted:
    """Redact a dataset; if nothing is left, report private marks that apply to duplicates too."""
    try:
        return redact(dataset, scope, reading.titles)
    except NothingClearedError as error:
        marks = [each for each in reading.warnings if each.code == "private-repeat"]
        raise GraphError("\n".join(map(str, (error, *marks)))) from None


def _check_list(listed: Path, folder: Path) -> None:
    """Check that the list would not be published and not overwrite another file."""
    if Path(os.path.realpath(listed)).is_relative_to(folder):
        where = f"{show_path(listed)} is inside the folder to publish."
        raise QuestionError(f"{where} Keep the list of what is left out elsewhere.")
    try:
        is_other_file = listed.exists() and not (
            listed.is_file() and listed.read_text(encoding="utf-8").startswith(HEAD)
        )
    except (OSError, UnicodeDecodeError):
        is_other_file = True
    if is_other_file:
        raise OutputError(
            f"{show_path(listed)} already exists and was not written by publish. "
            "Choose another path for the list."
        )


def _write_project(folder: Path, cleared: Redacted) -> Mapping[str, int]:
    """Write the files and the page, and check that they read back as what was cleared."""
    for name, text in render_project(cleared.dataset).items():
        write_text(folder / name, text)
    data = folder / "data"
    if _without_places(read_dataset(data)) != _without_places(cleared.dataset):
        raise GraphError("The cleared data could not be written so that they read back the same.")
    built = build(data, folder / PAGE)
    write_marker(folder)
    return built.counts


def _without_places(dataset: Dataset) -> Dataset:
    """Remove the places of claims in files."""
    claims = tuple(replace(claim, place=None) for claim in dataset.claims)
    return replace(dataset, claims=claims)


def _lost_disputes(whole: GraphData, published: GraphData) -> tuple[str, ...]:
    """List the relations that are contested in the full data, but not in what is published."""
    still = {each.id: each.contested for each in published.select().relations}
    return tuple(
        each.id
        for each in whole.select().relations
        if each.contested and each.standing and still.get(each.id) is False
    )

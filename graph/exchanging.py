"""Exchange with other programs, as plain functions: a graph to a file, a dataset to a project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .errors import OutputError, Problem
from .exchange.exports import check_format, find_format
from .exchange.extract import Positions, extract
from .exchange.losses import FORMATS, NEVER, list_losses
from .exchange.projecting import render_card, render_data
from .layout import layout_path, read_layout
from .model import Dataset
from .network import Graph
from .reading.project import Paths, find_projects
from .scope import EVERYTHING, Scope
from .writing import write_text, write_together


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written, with what it holds and what it loses.

    `private` counts the claims in it that may not be published.
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
) -> Exported:
    """Write a graph for another program; the file's ending says how, where nothing else does.

    Raises QuestionError where there is no such format, ScopeError where the scope names
    something that the graph does not have, and OutputError where the file cannot be written.
    """
    file = Path(path)
    chosen = FORMATS[check_format(format) if format else find_format(file)]
    held = extract(graph, scope, positions)
    write_text(file, chosen.render(held))
    lines = len(held.relations)
    counts = {"actors": len(held.actors), "relations": lines, "claims": len(held.claims)}
    losses = (*list_losses(held, chosen.id), NEVER)
    return Exported(file, chosen.id, counts, losses, held.private)


def read_positions(data: Paths, graph: Graph) -> tuple[Positions, list[Problem]]:
    """Read where the actors of a project stand in its picture; nothing where it has none yet."""
    layout, problems = read_layout(layout_path(find_projects(data).path), sorted(graph))
    return layout.positions, problems


def write_project(dataset: Dataset, path: str | Path, *, replace: bool = False) -> tuple[Path, ...]:
    """Write a dataset as a project: one data file, or a folder with data/ and seeds/.

    A path that ends in .yaml is a file, any other a folder.

    Raises OutputError where a file is there already, unless it may be replaced, and where one
    cannot be written; none is then.
    """
    target = Path(path)
    if target.suffix == ".yaml":
        texts = {target: render_data(dataset)}
    else:
        texts = {target / "data" / "actors.yaml": render_data(dataset, sources=False)}
        for source in dataset.sources.values():
            texts[target / "seeds" / f"{source.id}.yaml"] = render_card(source)
    for file in texts:
        if file.exists() and not replace:
            raise OutputError(f"{file} is there already. Give another path, or ask to replace it.")
    write_together(texts)
    return tuple(texts)

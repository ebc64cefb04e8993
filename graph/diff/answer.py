"""Compare two sides that a user names, and write the page of a comparison."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from ..files import show_path
from ..files.discover import find_project
from ..files.layout_file import layout_path, read_layout
from ..files.writing import guard_output, project_files, write_text
from ..model.graph_data import Graph
from .compare import compare
from .comparison import Comparison
from .revisions import HEAD, load_side


def answer(
    old: str | None = None,
    new: str | None = None,
    dates: tuple[str, str] | None = None,
    unknown: Literal["drop", "keep"] = "drop",
) -> Comparison:
    """Compare two files, folders or revisions; or one with itself, as of two dates.

    By default, `new` is `data/` in the working folder or above, and `old` is the last commit, or
    with dates the same as `new`.

    Raises DataError if the data have errors, GraphError if there is nothing to read.
    """
    if dates and new is None:
        path = Path(old) if old else find_project(None).path
        name = old or show_path(path)
        graph = load_side(name if old else str(path))
        return compare(graph, graph, *dates, unknown, (name, name))
    current = new or str(find_project(None).path)
    before = old or HEAD
    graphs = load_both(before, current)
    shown = new or show_path(Path(current))
    old_date, new_date = dates or (None, None)
    return compare(*graphs, old_date, new_date, unknown, (before, shown))


def load_both(old: str, new: str) -> tuple[Graph, Graph]:
    """Read both sides; a revision without a path uses the path of the other side."""
    paths = [Path(each).expanduser() for each in (old, new)]
    known = [path if path.exists() else None for path in paths]
    return load_side(old, known[1]), load_side(new, known[0])


def write_page(
    comparison: Comparison, new: str | None, output: Path, old: str | None = None
) -> None:
    """Write the page of a comparison, with actors as in the layout of the new side.

    Raises OutputError if it cannot be written, or would overwrite a file of either side.
    """
    from .page import render_comparison

    path = Path(new).expanduser() if new else find_project(None).path
    sides = [path, *([Path(old).expanduser()] if old else [])]
    read = [file for side in sides if side.exists() for file in project_files(side)]
    guard_output(output, read)
    known, _ = read_layout(layout_path(path), comparison.new.data.actors)
    write_text(output, render_comparison(comparison, known))

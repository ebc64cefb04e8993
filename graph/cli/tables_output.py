"""Answers of big tables as lines of text, and the progress of a load."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..analysis.centrality import ATTENTION, Ranking, find_measure
from ..model.bidi import isolate
from ..model.text import count, join_and, quoted
from ..tables.loading.load import Loaded, LoadedFile
from ..tables.loading.readers.row_file import Progress
from .printing import print_line, print_table
from .shared_output import print_scope


@contextmanager
def show_progress(files: Sequence[Path]) -> Iterator[Progress]:
    """Show how much of the files was read, on a terminal only."""
    if not sys.stderr.isatty():
        yield lambda done, size: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("load")
        yield lambda done, size: bar.update(task, completed=done, total=size)


def print_loaded(loaded: Loaded) -> None:
    """Print what became of each file, and the claims that the store has now."""
    for each in loaded.files:
        print_line(_say_loaded(each))
        if each.rejects:
            print_line(f"  The rejected rows, with reasons: {each.rejects}")
        if each.unread.ignored:
            print_line(
                f"  Columns that were not read: {join_and(map(quoted, each.unread.ignored))}"
            )
        for reason, rows in each.unread.left_out.items():
            print_line(f"  Left out {count(rows, 'row')}: {reason}.")
    print_line(f"The store has {count(loaded.claims, 'claim')}.")


def _say_loaded(file: LoadedFile) -> str:
    if file.known:
        return f"{file.file}: loaded before, nothing to do"
    rejected = f", rejected {count(file.rejected, 'row')}" if file.rejected else ""
    known = f" ({file.unread.format})" if file.unread.format else ""
    return f"{file.file}{known}: loaded {count(file.claims, 'claim')}{rejected}"


def print_degree(ranking: Ranking) -> None:
    """Print the ranks by degree, with the ties of each sign."""
    _print_ranks(ranking, ("positive", "negative", "net"))


def _print_ranks(ranking: Ranking, more: Sequence[str] = ()) -> None:
    print_scope(ranking)
    measure = find_measure(ranking.measure)
    print_line(f"{ranking.measure}, on {ranking.layer}")
    print_line(f"{measure.means} {measure.means_not}")
    print_line(ATTENTION)
    print_line(ranking.sentence)
    rows = [
        [
            *(str(each.rank), isolate(each.name), f"{each.score:.4g}"),
            *(str(getattr(each, name)) for name in more),
            each.id,
        ]
        for each in ranking.actors
    ]
    if rows:
        print_table(["rank", "actor", "score", *more, "id"], rows)


Printer = Callable[[Any], None]

"""Answers as text: tables on a terminal, plain lines in a pipe.

Control characters in the data are escaped, so that they never reach the terminal.
"""

from __future__ import annotations

import io
import json
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from typing import Any

import click

from ..model.bidi import isolate
from ..model.errors import Problem
from ..model.text import printable, printable_json
from .progress import hide_progress


def print_json(data: Any) -> None:
    """Print plain data as JSON, with control characters as JSON escapes."""
    hide_progress()
    click.echo(printable_json(json.dumps(data, ensure_ascii=False, indent=2)))


def print_line(text: str = "", *, err: bool = False) -> None:
    """Print one line, with control characters shown as escapes."""
    hide_progress()
    click.echo(printable(text), err=err)


def print_list(
    title: str, lines: Iterable[str], indent: str = "  ", limit: int | None = None
) -> None:
    """Print a title with lines below it, at most so many; nothing if there are no lines."""
    listed = [*lines]
    if listed:
        print_line(f"{title}:")
    for line in listed[:limit]:
        print_line(f"{indent}{line}")
    print_rest(len(listed), limit, indent)


def print_rest(number: int, limit: int | None, indent: str = "") -> None:
    """Print how many of a list a limit has left out, if any."""
    if limit is not None and number > limit:
        print_line(f"{indent}... and {number - limit:,} more; raise --limit to list them")


def print_problems(problems: Iterable[Problem], *, kind: str) -> None:
    """Print problems to standard error, one a line, the place first and never wrapped."""
    for problem in problems:
        print_line(f"{problem.place}: {kind}: {problem.text}", err=True)


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]], *, whole: int = 0) -> None:
    """Print rows: a table on a terminal, columns with tabs between them in a pipe.

    The first `whole` columns are never wrapped. Where a terminal is too narrow for a table, each
    cell gets its own line: none is ever left out.
    """
    hide_progress()
    safe = [[isolate(printable(cell)) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in [list(head), *safe]:
            click.echo("\t".join(row))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for title in head:
        table.add_column(title, overflow="fold", no_wrap=len(table.columns) < whole)
    for row in safe:
        table.add_row(*(Text(cell) for cell in row))
    console = Console(markup=False, highlight=False, emoji=False)
    if _minimum_width([head, *safe], whole) <= console.width:
        console.print(table)
        return
    for row in safe:
        click.echo("\n".join(map(": ".join, zip(head, row, strict=True))) + "\n")


def _minimum_width(rows: Sequence[Sequence[str]], whole: int) -> int:
    """Return the least width of a table whose first `whole` columns are never wrapped."""
    from rich.cells import cell_len

    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    least = [width if at < whole else min(width, 6) for at, width in enumerate(widths)]
    return sum(least) + 3 * len(widths)


class _Screen(io.StringIO):
    """What a terminal would have been sent."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@contextmanager
def paging() -> Iterator[None]:
    """Show what is printed inside in a pager if it is longer than the terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        yield
        return
    with redirect_stdout(_Screen()) as screen:
        yield
    text = screen.getvalue()
    if _count_lines(text) < shutil.get_terminal_size().lines:
        click.echo(text, nl=False)
    else:
        click.echo_via_pager(text)


def _count_lines(text: str) -> int:
    """Count the lines that a text takes on the terminal."""
    from rich.cells import cell_len

    width = shutil.get_terminal_size().columns
    return sum(max(1, -(-cell_len(line) // width)) for line in text.splitlines())

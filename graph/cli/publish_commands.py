"""Publish: sheet and publish, and what they print."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.scope import Scope
from ..model.text import count
from .options import FILE, PATH, data_option, example, output_option, scope_options
from .printing import print_line, print_problems
from .shared_output import print_counts, print_scope

if TYPE_CHECKING:
    from ..exchange.review_sheet import Sheet
    from ..files import Paths
    from ..publication import Publication


@click.command(epilog=example("sheet -o out/sheet.html"))
@output_option("sheet.csv", "The file to write: .csv for a spreadsheet, .html to print.")
@scope_options
@data_option
def sheet(output: Path, scope: Scope, data: Paths) -> None:
    """Write a review sheet: one row a claim, with its sentence."""
    from ..api import load
    from ..exchange.review_sheet import list_rows
    from ..exchange.review_sheet.render import render_sheet
    from ..files.writing import guard_output, project_files, write_text

    guard_output(output, project_files(data))
    answer = list_rows(load(data), scope)
    write_text(output, render_sheet(answer, output))
    _print_sheet(answer, output)


def _print_sheet(sheet: Sheet, path: Path) -> None:
    """Print where the sheet is, and how many claims it has."""
    print_scope(sheet)
    print_line(f"{path}: {count(len(sheet.rows), 'claim')}")
    if sheet.private:
        print_line(f"Contains {count(sheet.private, 'private claim')}: not for publication")


@click.command(epilog=example("publish --out public"))
@click.option(
    "--out",
    required=True,
    type=PATH,
    metavar="DIR",
    help="The folder to write to: new, empty, or an earlier publication.",
)
@click.option(
    "--dropped",
    type=FILE,
    metavar="FILE",
    help="The list of what is left out.  [default: next to DIR]",
)
@scope_options
@data_option
def publish(out: Path, dropped: Path | None, scope: Scope, data: Paths) -> None:
    """Write a copy to publish: project and page, nothing private."""
    from ..publication import publish as publish_project
    from ..publication.folder import recover_publication

    for sentence in recover_publication(Path(os.path.realpath(out))):
        print_line(sentence, err=True)
    _print_publication(publish_project(data, out, scope, dropped))


def _print_publication(publication: Publication) -> None:
    """Print where the publication is, what it holds, and what it leaves out."""
    from ..files import show_path
    from ..publication.publish import PAGE

    print_problems(publication.warnings, kind="warning")
    print_line(f"{publication.folder}, with the page {PAGE}")
    print_counts(publication.counts)
    dropped = show_path(publication.dropped)
    nouns = ("claim", "source", "actor")
    left_out = ", ".join(count(publication.left_out[f"{noun}s"], noun) for noun in nouns)
    print_line(f"Left out: {left_out}; listed in {dropped}, not for publication")
    if publication.undisputed:
        disputes = ", ".join(publication.undisputed)
        print_line(f"Contested in your data, but not in the publication: {disputes}")


COMMANDS = (sheet, publish)

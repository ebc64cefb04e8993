"""The commands that compare, publish and list what is said."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from ..model.errors import DataError, GraphError, QuestionError
from ..model.scope import Scope
from .options import data_option, finish_changes, json_option, output_option, scope_options
from .printing import print_json, print_line, print_problems

if TYPE_CHECKING:
    from ..files import Paths


@click.command()
@click.argument("old", required=False)
@click.argument("new", required=False)
@click.option(
    "--dates",
    nargs=2,
    metavar="OLD_DATE NEW_DATE",
    help="Compare what held then; without OLD, of one project.",
)
@click.option(
    "--unknown",
    type=click.Choice(["drop", "keep"]),
    default="drop",
    help="With dates: relations that nobody dates to one of them.  [default: drop]",
)
@click.option("--page", is_flag=True, help="Draw it: write a page of NEW with the changes marked.")
@output_option("diff.html", "With --page: where to write it.")
@json_option
def diff(
    old: str | None,
    new: str | None,
    dates: tuple[str, str] | None,
    unknown: Literal["drop", "keep"],
    page: bool,
    output: Path,
    as_json: bool,
) -> None:
    """Tell what changed from OLD to NEW: files, folders or git revisions such as HEAD~1."""
    from ..diff.answer import answer, write_page
    from .compare_output import print_comparison, print_page

    finish_changes(*(Path(each) for each in (old, new) if each))
    try:
        comparison = answer(old, new, dates, unknown)
        if page:
            write_page(comparison, new or old, output, old)
    except DataError as error:
        print_problems(error.problems, kind="error")
        raise click.exceptions.Exit(2) from None
    except GraphError as error:
        raise QuestionError(str(error)) from None
    if as_json:
        print_json(comparison.as_json())
    elif page:
        print_page(comparison, output)
    else:
        print_comparison(comparison, unknown == "keep")
    if comparison.differ:
        raise click.exceptions.Exit(1)


@click.command()
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder to write: new, empty, or an earlier publication.",
)
@click.option(
    "--dropped",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Where to list what is left out.  [default: beside DIR]",
)
@scope_options
@data_option
def publish(out: Path, dropped: Path | None, scope: Scope, data: Paths) -> None:
    """Write a project and a page with only what is cleared for publication."""
    from ..publication import publish as publish_project
    from ..publication.folder import recover_publication
    from .compare_output import print_publication

    for sentence in recover_publication(Path(os.path.realpath(out))):
        print_line(sentence, err=True)
    print_publication(publish_project(data, out, scope, dropped))


@click.command()
@output_option("sheet.csv", "The file to write: .csv for a spreadsheet, .html to print.")
@scope_options
@data_option
def sheet(output: Path, scope: Scope, data: Paths) -> None:
    """Write every sentence that the page can say, one row a claim, to be checked."""
    from ..api import load
    from ..exchange.review_sheet import list_rows
    from ..exchange.review_sheet.render import render_sheet
    from ..files.writing import guard_output, project_files, write_text
    from .compare_output import print_sheet

    guard_output(output, project_files(data))
    answer = list_rows(load(data), scope)
    write_text(output, render_sheet(answer, output))
    print_sheet(answer, output)


COMMANDS = (diff, publish, sheet)

"""The commands that compare, publish and list what is said."""

from __future__ import annotations

from typing import Literal

import click

from ..errors import DataError, GraphError, QuestionError
from .options import json_option
from .printing import print_json, print_problems


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
@json_option
def diff(
    old: str | None,
    new: str | None,
    dates: tuple[str, str] | None,
    unknown: Literal["drop", "keep"],
    as_json: bool,
) -> None:
    """Tell what changed from OLD to NEW: files, folders or git revisions such as HEAD~1."""
    from ..comparing.answer import answer
    from .comparing_answers import print_comparison

    try:
        comparison = answer(old, new, dates, unknown)
    except DataError as error:
        print_problems(error.problems, kind="error")
        raise click.exceptions.Exit(2) from None
    except GraphError as error:
        raise QuestionError(str(error)) from None
    if as_json:
        print_json(comparison.as_json())
    else:
        print_comparison(comparison, unknown == "keep")
    if comparison.differ:
        raise click.exceptions.Exit(1)


COMMANDS = (diff,)

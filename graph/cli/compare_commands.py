"""Compare: diff, and what it prints."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from ..model.errors import DataError, GraphError, QuestionError
from ..model.text import count
from .options import example, finish_changes, json_option, limit_option, output_option
from .printing import paging, print_json, print_line, print_list, print_problems

if TYPE_CHECKING:
    from ..diff import Comparison


@click.command(epilog=example("diff --dates 2013 2019", "diff HEAD~1 --page"))
@click.argument("old", required=False)
@click.argument("new", required=False)
@click.option(
    "--dates",
    nargs=2,
    metavar="OLD_DATE NEW_DATE",
    help="Compare what applied on two dates; without NEW, in one project.",
)
@click.option(
    "--unknown",
    type=click.Choice(["drop", "keep"]),
    default="drop",
    help="With dates: relations not dated to one of them.  [default: drop]",
)
@click.option("--page", is_flag=True, help="Write a page of NEW with the changes marked.")
@output_option("diff.html", "With --page: where to write it.")
@limit_option
@json_option
def diff(
    old: str | None,
    new: str | None,
    dates: tuple[str, str] | None,
    unknown: Literal["drop", "keep"],
    page: bool,
    output: Path,
    limit: int | None,
    as_json: bool,
) -> None:
    """Show what changed between two versions or two dates.

    OLD and NEW are files, folders or git revisions, such as HEAD~1.
    """
    from ..diff.answer import answer, write_page

    finish_changes(*(Path(each) for each in (old, new) if each))
    try:
        comparison = answer(old, new, dates, unknown)
        if page:
            write_page(comparison, new or (old if dates else None), output, old)
    except DataError as error:
        print_problems(error.problems, kind="error")
        raise click.exceptions.Exit(2) from None
    except GraphError as error:
        raise QuestionError(str(error)) from None
    if as_json:
        print_json(comparison.as_json())
    elif page:
        _print_page(comparison, output)
    else:
        with paging():
            _print_comparison(comparison, unknown == "keep", limit)
    if comparison.differ:
        raise click.exceptions.Exit(1)


def _print_comparison(comparison: Comparison, kept: bool, limit: int | None) -> None:
    """Print what was added, is gone and changed, by kind of record, at most so many of each."""
    from ..diff import sentences

    print_line(f"From {comparison.old.label} to {comparison.new.label}")
    if comparison.unknown:
        action = "compared too" if kept else "left out; compare them with --unknown keep"
        undated = count(comparison.unknown, "relation")
        print_line(f"{undated} not dated to one of the two dates (may apply), {action}")
    if not comparison.differ:
        print_line("No difference.")
        return
    print_line(sentences.count_changes(comparison))
    print_list("Title", filter(None, [sentences.say_title(comparison)]))
    for what, changes in (
        ("Relation types", sentences.say_vocabulary(comparison.types)),
        ("Actor kinds", sentences.say_vocabulary(comparison.kinds)),
        ("Sources", sentences.say_sources(comparison)),
        ("Actors", sentences.say_actors(comparison)),
        ("Claims", sentences.say_claims(comparison)),
        ("Relations", sentences.say_relations(comparison)),
    ):
        for happened, lines in zip(("added", "gone", "changed"), changes, strict=True):
            print_list(f"{what} {happened}", lines, limit=limit)
    print_list("Blocs", sentences.say_blocs(comparison), limit=limit)


def _print_page(comparison: Comparison, path: Path) -> None:
    """Print where the page is, and how much differs."""
    from ..diff.sentences import count_changes

    print_line(f"{path}: from {comparison.old.label} to {comparison.new.label}")
    print_line(count_changes(comparison) or "No difference.")


COMMANDS = (diff,)

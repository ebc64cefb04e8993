"""The commands that write and change the data, and the one that compares two codings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .options import data_option, finish_changes, json_option
from .printing import print_json

if TYPE_CHECKING:
    from ..files import Paths

Command = TypeVar("Command", bound=Callable[..., Any])

_dry_run = click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")


def _options(*options: tuple[str, str, str]) -> Callable[[Command], Command]:
    """Add options that take a text: their names, what their values are called, what they say."""

    def add(command: Command) -> Command:
        result: Any = command
        for name, metavar, help in reversed(options):
            result = click.option(name, metavar=metavar, help=help)(result)
        return result  # type: ignore[no-any-return]

    return add


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Make a small project with remarks, which builds at once, in a new or empty folder."""
    from ..edit.new_project import start_project
    from .edit_output import print_started

    finish_changes(folder / "data")
    print_started(folder, start_project(folder))


@click.command("add-source")
@click.argument("text", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--title", required=True, metavar="TEXT", help="The title, as it is in the text.")
@_options(
    ("--id", "ID", "The id of the source.  [default: the name of the file]"),
    ("--author", "NAME", "Who wrote it."),
    ("--publisher", "NAME", "Who published it."),
    ("--short", "NAME", "A short name to cite it by."),
    ("--published", "DATE", "When it was published."),
    ("--genre", "WORD", "What it is: news, commentary, statement, report, dataset."),
    ("--language", "CODE", "The language of the text, such as en."),
    ("--url", "URL", "Its address."),
)
@data_option
def add_source(text: Path, id: str | None, data: Paths, **fields: str | None) -> None:
    """Make a card and an empty claims file from the text of a source; the text isn't kept."""
    from ..edit.add_source import add_source as add
    from .edit_output import print_source

    print_source(add(text, fields, id, data), text)


@click.command()
@click.argument("sentence")
@click.option("--source", required=True, metavar="ID", help="The source that the claim is from.")
@click.option("--at", required=True, metavar="PARAGRAPH", help="Its paragraph, or headline.")
@_options(
    ("--mode", "MODE", "How firmly: thesis, intent, label or act."),
    ("--by", "IDS", "Who says so, origin first, with commas: fidan, reuters."),
    ("--stance", "STANCE", "supports, denies or withholds."),
    ("--start", "DATE", "Since when."),
    ("--end", "DATE", "Until when, or past."),
    ("--said", "DATE", "When it was said, where that is not the date of the source."),
    ("--means", "WORDS", "How one backs the other, with commas."),
    ("--against", "IDS", "In the fight against whom, with commas."),
    ("--via", "IDS", "Through whom, with commas."),
    ("--attacker", "ID", "Which end attacks, or both."),
    ("--event", "ID", "An id that claims of one battle, operation or meeting share."),
    ("--amount", "NUMBER", "How much: 34, 0.5 or 50000."),
    ("--unit", "TEXT", "What the amount counts, such as %, EUR or rifles."),
    ("--quote", "TEXT", "Words of the source, at most ten."),
    ("--note", "TEXT", "A remark in your own words."),
    ("--coder", "INITIALS", "Who coded the claim."),
)
@click.option("--file", type=click.Path(path_type=Path), help="The data file to write into.")
@data_option
def add(
    sentence: str, source: str, at: str, file: Path | None, data: Paths, **details: str | None
) -> None:
    """Add a claim, such as "turkey backs fsa", and change nothing else in its file."""
    from ..edit.add_claim import add_claim
    from .edit_output import print_added

    print_added(add_claim(sentence, source, at, details, data, file))


@click.command()
@click.argument("old")
@click.argument("new")
@_dry_run
@data_option
def rename(old: str, new: str, dry_run: bool, data: Paths) -> None:
    """Give an actor another id, in all files or in none."""
    from ..edit.rename_actor import rename_actor
    from .edit_output import print_changes

    print_changes(rename_actor(old, new, data, dry_run), dry_run)


@click.command("merge-actors")
@click.argument("stays", metavar="ACTOR")
@click.argument("goes", metavar="OTHER")
@_dry_run
@data_option
def merge_actors(stays: str, goes: str, dry_run: bool, data: Paths) -> None:
    """Make one actor of two: the claims and names of OTHER become those of ACTOR."""
    from ..edit.merge_actors import merge_actors as merge
    from .edit_output import print_changes

    print_changes(merge(stays, goes, data, dry_run), dry_run)


@click.command()
@click.argument("first", metavar="FIRST", type=click.Path(path_type=Path))
@click.argument("second", metavar="SECOND", type=click.Path(path_type=Path))
@click.option("--source", metavar="ID", help="Compare what was coded of this source only.")
@json_option
def agree(first: Path, second: Path, source: str | None, as_json: bool) -> None:
    """Measure how far two codings of one article agree, and list what only one has."""
    from ..api import agree as measure
    from .edit_output import print_agreement

    finish_changes(first, second)
    answer = measure(first, second, source)
    if as_json:
        print_json(answer.as_json())
    else:
        print_agreement(answer)


COMMANDS = (add, add_source, agree, merge_actors, new, rename)

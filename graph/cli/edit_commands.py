"""Edit: new, add-source, add-actor, add, refresh, rename and merge-actors, and what they print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..model.bidi import isolate, isolate_words
from ..model.text import count, quoted
from .options import PATH, data_option, example, finish_changes, say_command
from .printing import print_line, print_problems

if TYPE_CHECKING:
    from ..edit.add_actor import AddedActor
    from ..edit.add_claim import Added
    from ..edit.add_source import AddedSource
    from ..edit.refresh import Refreshed
    from ..edit.rename_actor import Changes
    from ..files import Paths

Command = TypeVar("Command", bound=Callable[..., Any])

_JOINED = "joined, since a line break splits a sentence"
_UNFINISHED = "no full stop at the end; if it is a heading or a caption, remove it from the text"
_dry_run = click.option("--dry-run", is_flag=True, help="Show what would change; write nothing.")


def _options(*options: tuple[str, str, str]) -> Callable[[Command], Command]:
    """Add options that take a text: name, metavar and help of each."""

    def add(command: Command) -> Command:
        result: Any = command
        for name, metavar, help in reversed(options):
            result = click.option(name, metavar=metavar, help=help)(result)
        return result  # type: ignore[no-any-return]

    return add


@click.command(epilog=example("new my-project"))
@click.argument("folder", metavar="DIR", type=PATH)
def new(folder: Path) -> None:
    """Create a small project to start from.

    It has comments, is ready to build, and goes into a new or empty folder.
    """
    from ..edit.new_project import start_project

    finish_changes(folder / "data")
    _print_started(folder, start_project(folder))


def _print_started(folder: Path, files: Sequence[str]) -> None:
    """Print the files of a new project, and what to do next."""
    for file in files:
        print_line(f"{folder / file}")
    here = "" if folder == Path() else f"cd {folder}, then "
    print_line(f"Next: {here}actor-graph build")


@click.command(
    "add-source", epilog=example('add-source article.txt --title "A report" --published 2024-12-05')
)
@click.argument("text", metavar="FILE", type=PATH)
@click.option("--title", required=True, metavar="TEXT", help="The title, as in the text.")
@_options(
    ("--id", "ID", "The id of the source.  [default: the file name]"),
    ("--author", "NAME", "The author."),
    ("--publisher", "NAME", "The publisher."),
    ("--short", "NAME", "A short name to cite it by."),
    ("--published", "DATE", "The date of publication."),
    ("--genre", "WORD", "The genre: news, commentary, statement, report, dataset."),
    ("--language", "CODE", "The language of the text, such as en."),
    ("--url", "URL", "The web address."),
)
@data_option
def add_source(text: Path, id: str | None, data: Paths, **fields: str | None) -> None:
    """Create a card and an empty claims file from a text.

    The text itself is not kept.
    """
    from ..edit.add_source import add_source as add

    _print_source(add(text, fields, id, data), text)


def _print_source(added: AddedSource, text: Path) -> None:
    """Print the files made from a text, and what is left to do by hand."""
    print_problems(added.warnings, kind="warning")
    for file in added.files:
        print_line(file)
    cut = added.cut
    print_line(f"{count(len(cut.paragraphs), 'paragraph')}, {added.named} of them name actors")
    for numbers, note in ((cut.joined, _JOINED), (cut.unfinished, _UNFINISHED)):
        if numbers:
            print_line(f"{', '.join(f'p{number + 1}' for number in numbers)}: {note}")
    if cut.left_out:
        print_line(f"Left out: {', '.join(map(_begin, cut.left_out))}")
    if added.named:
        print_line(
            f"Next: write the gists and claims, then {say_command('verify', '--text', text)}"
        )
    else:
        print_line(
            "Next: no paragraph names an actor. Add the actors with actor-graph add-actor, then "
            + say_command("refresh", text, "--source", added.id)
        )


def _begin(part: str) -> str:
    from ..files.passages import cut_passage

    begin = cut_passage(part, 5)
    return quoted(f"{begin}{' ...' if len(begin) < len(part) else ''}")


@click.command("add-actor", epilog=example('add-actor "River Guard" --kind armed-group --alias RG'))
@click.argument("name")
@click.option("--kind", required=True, metavar="KIND", help="The kind, such as armed-group.")
@click.option("--id", metavar="ID", help="The id of the actor.  [default: from the name]")
@click.option(
    "--alias", "aliases", multiple=True, metavar="NAME", help="Another name; may be repeated."
)
@click.option(
    "--mentioned-as",
    multiple=True,
    metavar="WORDS",
    help="What texts call the actor; may be repeated.",
)
@_options(
    ("--in-sentences", "NAME", "The name within a sentence, such as the River Guard."),
    ("--named-by", "ID", "The source or actor whose label this is."),
    ("--note", "TEXT", "A note in your own words."),
)
@click.option("--plural", is_flag=True, help="The name takes a plural verb.")
@click.option("--file", type=PATH, help="The data file to write to.")
@data_option
def add_actor(
    name: str, kind: str, id: str | None, file: Path | None, data: Paths, **fields: Any
) -> None:
    """Add an actor.

    Nothing else in the file changes.
    """
    from ..edit.add_actor import add_actor as add

    _print_actor(add(id, name, kind, fields, data, file))


def _print_actor(added: AddedActor) -> None:
    """Print where an actor was added, with warnings."""
    print_problems(added.warnings, kind="warning")
    print_line(f"{added.place}: {isolate(added.id)} added")


@click.command(epilog=example('add "hts fights syria" --source wsws-2024-12-03 --at p4 --coder AB'))
@click.argument("sentence")
@click.option("--source", required=True, metavar="ID", help="The source that the claim is from.")
@click.option("--at", required=True, metavar="PARAGRAPH", help="The paragraph: p3, or headline.")
@_options(
    ("--mode", "MODE", "Strength: thesis, intent, label or act."),
    ("--by", "IDS", "The claimants, origin first, separated by commas: fidan, reuters."),
    ("--stance", "STANCE", "supports, denies or withholds."),
    ("--start", "DATE", "Since when."),
    ("--end", "DATE", "Until when, or past."),
    ("--said", "DATE", "When it was said, if not on the date of the source."),
    ("--means", "WORDS", "The means of backing, separated by commas."),
    ("--against", "IDS", "The opponents in the fight, separated by commas."),
    ("--via", "IDS", "The channels, separated by commas."),
    ("--attacker", "ID", "Which of the two attacks, or both."),
    ("--event", "ID", "An id shared by claims about one battle, operation or meeting."),
    ("--amount", "NUMBER", "The amount: 34, 0.5 or 50000."),
    ("--unit", "TEXT", "The unit of the amount, such as %, EUR or rifles."),
    ("--quote", "TEXT", "Words of the source, at most ten."),
    ("--note", "TEXT", "A note in your own words."),
    ("--coder", "INITIALS", "Who coded the claim."),
)
@click.option("--file", type=PATH, help="The data file to write to.")
@data_option
def add(
    sentence: str, source: str, at: str, file: Path | None, data: Paths, **details: str | None
) -> None:
    """Add a claim, such as "turkey backs fsa".

    Nothing else in the file changes.
    """
    from ..edit.add_claim import add_claim

    _print_added(add_claim(sentence, source, at, details, data, file))


def _print_added(added: Added) -> None:
    """Print where a claim was added, with warnings."""
    print_problems(added.warnings, kind="warning")
    written = f": {isolate_words(added.sentence)}" if added.sentence else ""
    print_line(f"{added.place}: {count(added.claims, 'claim')} added{written}")


@click.command(
    epilog=example(
        'add-source article.txt --title "A report"', "refresh article.txt --source article"
    )
)
@click.argument("text", metavar="ARTICLE", type=PATH)
@click.option("--source", required=True, metavar="ID", help="The source that the text is.")
@_dry_run
@data_option
def refresh(text: Path, source: str, dry_run: bool, data: Paths) -> None:
    """Find again which actors the paragraphs of a card mention.

    Gists, comments and claims stay. The text itself is not kept.
    """
    from ..edit.refresh import refresh_source

    _print_refreshed(refresh_source(text, source, data, dry_run), dry_run)


def _print_refreshed(refreshed: Refreshed, dry_run: bool) -> None:
    """Print which paragraphs mention other actors than before, and which have no claim."""
    for each in refreshed.changes:
        parts = [("gains", each.gained), ("loses", each.lost)]
        changed = (f"{verb} {', '.join(map(isolate, ids))}" for verb, ids in parts if ids)
        print_line(f"{isolate(each.at)} {', '.join(changed)}")
    for missed in refreshed.missed:
        named = ", ".join(map(isolate, missed.actors))
        print_line(f"{isolate(missed.at)} has no claim; missed? It names {named}")
    print_problems(refreshed.warnings, kind="warning")
    done = "would be changed" if dry_run else "changed"
    print_line(f"{count(len(refreshed.changes), 'paragraph')} {done} in {refreshed.file}")


@click.command(epilog=example("rename fsa free-syrian-army --dry-run"))
@click.argument("old")
@click.argument("new")
@_dry_run
@data_option
def rename(old: str, new: str, dry_run: bool, data: Paths) -> None:
    """Change the id of an actor, in all files or in none."""
    from ..edit.rename_actor import rename_actor

    _print_changes(rename_actor(old, new, data, dry_run), dry_run)


@click.command("merge-actors", epilog=example("merge-actors fsa sna --dry-run"))
@click.argument("stays", metavar="ACTOR")
@click.argument("goes", metavar="OTHER")
@_dry_run
@data_option
def merge_actors(stays: str, goes: str, dry_run: bool, data: Paths) -> None:
    """Merge two actors into one.

    The claims and names of OTHER become those of ACTOR.
    """
    from ..edit.merge_actors import merge_actors as merge

    _print_changes(merge(stays, goes, data, dry_run), dry_run)


def _print_changes(changes: Changes, dry_run: bool) -> None:
    """Print each place that was changed, or would be."""
    for each in changes.changes:
        after = f" -> {isolate(each.after)}" if each.after else " is removed"
        print_line(f"{each.place}: {isolate(each.before)}{after}")
    for note in changes.notes:
        print_line(note)
    print_problems(changes.warnings, kind="warning")
    places = count(len(changes.changes), "place")
    done = "would be changed" if dry_run else "changed"
    print_line(f"{places} {done} in {', '.join(changes.files)}")


COMMANDS = (new, add_source, add_actor, add, refresh, rename, merge_actors)

"""Options that several commands share."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from ..model.scope import Scope
from .printing import print_line

Command = TypeVar("Command", bound=Callable[..., Any])

_MANY = "One, or several with commas between."
_SCOPE_OPTIONS = (
    click.option("--types", metavar="TYPES", help=f"Relation types, such as backs. {_MANY}"),
    click.option("--signs", metavar="SIGNS", help="positive, negative, neutral."),
    click.option("--kinds", metavar="KINDS", help="Kinds that both ends must be of."),
    click.option("--modes", metavar="MODES", help="How firmly: thesis, intent, label, act."),
    click.option("--sources", metavar="SOURCES", help="Read these sources only."),
    click.option("--without", metavar="NAMES", help="Leave out these sources or claimants."),
    click.option(
        "--claimants",
        metavar="NAMES",
        help="Read these claimants only; own-voice is any source itself.",
    ),
    click.option("--as-of", metavar="DATE", help="What held then: 2015, 2015-06 or 2015-06-01."),
    click.option("--during", metavar="FROM..TO", help="What held in this period: 2012..2017-06."),
    click.option(
        "--amount", metavar="AMOUNT", help='Some claim names so much or more: "25 %", "50000 EUR".'
    ),
    click.option(
        "--unknown",
        type=click.Choice(["drop", "keep"]),
        default="drop",
        help="With a date: relations that nobody dates to then.  [default: drop]",
    ),
    click.option(
        "--contested/--uncontested", default=None, help="Contested relations only, or none."
    ),
    click.option(
        "--relayed/--own-voice",
        default=None,
        help="Only what no source says in its own voice, or only what one does.",
    ),
    click.option(
        "--single-voice/--several-voices",
        default=None,
        help="Relations that fewer than two voices claim, or two or more.",
    ),
    click.option(
        "--members",
        type=click.Choice(["together", "apart"]),
        help="Count leaders and organs with their body, or not.  [default: together in balance]",
    ),
)
_SCOPE_NAMES = tuple(each.name for each in fields(Scope))
_SETS = tuple(each.name for each in fields(Scope) if each.default == frozenset())


def output_option(default: str, help: str) -> Callable[[Command], Command]:
    """Make the option that names the file to write."""
    return click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path, dir_okay=False),
        default=Path("out") / default,
        show_default=True,
        help=help,
    )


def scope_options(command: Command) -> Command:
    """Add the scope's options to a command, which is then given one `scope`."""

    @wraps(command)
    def narrowed(**given: Any) -> Any:
        asked = {name: given.pop(name) for name in _SCOPE_NAMES}
        for name in _SETS:
            if asked[name] is not None and not asked[name].strip(", "):
                raise click.UsageError(f"--{name} names nothing. Leave it out, or name one.")
        scope = Scope(**asked)
        return command(scope=scope, **given)

    result: Any = narrowed
    for option in reversed(_SCOPE_OPTIONS):
        result = option(result)
    return result  # type: ignore[no-any-return]


def name_options(message: str) -> str:
    """Call the parts of a scope in an error as the command line does.

    >>> name_options("A scope has as_of or during, not both.")
    'A scope has --as-of or --during, not both.'
    """
    dates = re.sub(r"\b(as_of|during)\b(?=:| or\b|, not\b)", r"--\1", message)
    return re.sub(r"^unknown(?= is )", "--unknown", dates).replace("--as_of", "--as-of")


def take_names(_: click.Context, option: click.Parameter, given: str | None) -> str:
    """Take names with commas between, for an option that is left out or names at least one."""
    if given is not None and not given.strip(", "):
        raise click.UsageError(f"{option.opts[0]} names nothing. Leave it out, or name one.")
    return given or ""


def finish_changes(*paths: Path) -> None:
    """Finish what killed commands left half done, before a project is read, and say so."""
    from ..files.writing import recover

    for sentence in recover(paths):
        print_line(sentence, err=True)


def _one_or_several(
    context: click.Context, _: Any, given: tuple[Path, ...]
) -> Path | tuple[Path, ...] | None:
    if not context.resilient_parsing:  # a shell that completes a line runs no command
        finish_changes(*given)
    return given if len(given) > 1 else given[0] if given else None


direction_option = click.option(
    "--direction",
    type=click.Choice(["any", "along"]),
    default="any",
    show_default=True,
    help="Walk relations both ways, or forwards only.",
)


def data_option(command: Command) -> Command:
    """Add --data, which names the project to read, or several to read as one."""
    option = click.option(
        "--data",
        type=click.Path(path_type=Path),
        metavar="PATH",
        multiple=True,
        callback=_one_or_several,
        help="A data folder or file; repeatable.  [default: data/ here or above]",
    )
    return option(command)


def data_argument(command: Command) -> Command:
    """Add the argument that names the project to read, or several to read as one."""
    argument = click.argument(
        "path", nargs=-1, type=click.Path(path_type=Path), callback=_one_or_several
    )
    return argument(command)


def json_option(command: Command) -> Command:
    """Add --json, which prints the answer as data."""
    return click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")(
        command
    )

"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from ..scope import Scope

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
)
_SCOPE_NAMES = tuple(each.name for each in fields(Scope))


def scope_options(command: Command) -> Command:
    """Add the scope's options to a command, which is then given one `scope`."""

    @wraps(command)
    def narrowed(**given: Any) -> Any:
        scope = Scope(**{name: given.pop(name) for name in _SCOPE_NAMES})
        return command(scope=scope, **given)

    result: Any = narrowed
    for option in reversed(_SCOPE_OPTIONS):
        result = option(result)
    return result  # type: ignore[no-any-return]


def data_option(command: Command) -> Command:
    """Add --data, which names the project to read."""
    option = click.option(
        "--data",
        type=click.Path(path_type=Path),
        metavar="PATH",
        help="A data folder or file.  [default: data/ here or above]",
    )
    return option(command)


def json_option(command: Command) -> Command:
    """Add --json, which prints the answer as data."""
    return click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")(
        command
    )

"""Options that several commands share."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

import click

from ..files.discover import Paths, list_paths
from ..model.errors import GraphError, ScopeError
from ..model.scope import Scope
from .printing import print_line

Command = TypeVar("Command", bound=Callable[..., Any])
PATH = click.Path(path_type=Path)
FILE = click.Path(path_type=Path, dir_okay=False)

_SCOPE_OPTIONS = (
    click.option(
        "--types", metavar="TYPES", help="Relation types, such as backs; separated by commas."
    ),
    click.option("--signs", metavar="SIGNS", help="positive, negative, neutral."),
    click.option("--kinds", metavar="KINDS", help="Actor kinds; both ends must match."),
    click.option("--modes", metavar="MODES", help="Strength: thesis, intent, label, act."),
    click.option("--sources", metavar="SOURCES", help="Only claims from these sources."),
    click.option("--without", metavar="NAMES", help="Leave out these sources or claimants."),
    click.option(
        "--claimants",
        metavar="NAMES",
        help="Only claims by these claimants; own-voice: what sources say themselves.",
    ),
    click.option(
        "--as-of", metavar="DATE", help="What applied on a date: 2015, 2015-06 or 2015-06-01."
    ),
    click.option(
        "--during", metavar="FROM..TO", help="What applied within a period: 2012..2017-06."
    ),
    click.option(
        "--amount",
        metavar="AMOUNT",
        help='Relations with a claim of this amount or more: "25 %", "50000 EUR".',
    ),
    click.option(
        "--unknown",
        type=click.Choice(["drop", "keep"]),
        default="drop",
        help="With a date: relations not dated to it, which may apply.  [default: drop]",
    ),
    click.option(
        "--contested/--uncontested", default=None, help="Contested relations only, or none."
    ),
    click.option(
        "--relayed/--own-voice",
        default=None,
        help="Only second-hand relations, or only those that a source states in its own voice.",
    ),
    click.option(
        "--single-voice/--several-voices",
        default=None,
        help="Relations claimed by fewer than two origins, or by two or more.",
    ),
    click.option(
        "--members",
        type=click.Choice(["together", "apart"]),
        help="Count leaders and agencies as one with their body, or separately.  "
        "[default: together in balance, else apart]",
    ),
)
_SCOPE_NAMES = tuple(each.name for each in fields(Scope))
_SETS = tuple(each.name for each in fields(Scope) if each.default == frozenset())


def example(*commands: str) -> str:
    """Return the end of a command's help: lines that work on the example data."""
    title = "Example:" if len(commands) == 1 else "Examples:"
    return "\n".join(["\b", title, *(f"  actor-graph {each}" for each in commands)])


def output_option(default: str, help: str) -> Callable[[Command], Command]:
    """Make the option that names the file to write."""
    return click.option(
        "-o", "--output", type=FILE, default=Path("out") / default, show_default=True, help=help
    )


def scope_options(command: Command) -> Command:
    """Add the scope's options to a command, which then gets one `scope`."""

    @wraps(command)
    def narrowed(**given: Any) -> Any:
        asked = {name: given.pop(name) for name in _SCOPE_NAMES}
        for name in _SETS:
            if asked[name] is not None and not asked[name].strip(", "):
                raise click.UsageError(f"--{name} has no value. Give one, or leave it out.")
        scope = Scope(**asked)
        return command(scope=scope, **given)

    result: Any = narrowed
    for option in reversed(_SCOPE_OPTIONS):
        result = option(result)
    return result  # type: ignore[no-any-return]


def say_error(error: GraphError) -> str:
    """Word an error; the fields of a scope are named as the options are.

    >>> from ..model.errors import ScopeError
    >>> from ..model.phrases import Message
    >>> say_error(ScopeError(Message("one-only", fields={"one": "as_of", "other": "during"})))
    'A scope has --as-of or --during, not both.'
    """
    if not isinstance(error, ScopeError):
        return str(error)
    options = {name: f"--{name.replace('_', '-')}" for name in _SCOPE_NAMES}
    return "\n".join(message.name_fields(options) for message in error.messages)


def parse_names(_: click.Context, option: click.Parameter, given: str | None) -> str:
    """Check that an option with names separated by commas, if given, has at least one."""
    if given is not None and not given.strip(", "):
        raise click.UsageError(f"{option.opts[0]} has no value. Give one, or leave it out.")
    return given or ""


def say_command(*words: str | Path, data: Paths = None) -> str:
    """Write a command so that it can be copied to a shell, with the --data that was given.

    >>> say_command("review", Path("my article.txt"), data=Path("data"))
    "actor-graph review 'my article.txt' --data data"
    """
    given = (("--data", str(each)) for each in list_paths(data) if each is not None)
    return shlex.join(["actor-graph", *map(str, words), *chain.from_iterable(given)])


def finish_changes(*paths: Path) -> None:
    """Finish changes that killed commands left incomplete, before a project is read."""
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
    help="Follow relations both ways, or only along the arrows.",
)
top_option = click.option(
    "--top", type=click.IntRange(1), metavar="N", help="Print the first N only."
)
limit_option = click.option(
    "--limit",
    type=click.IntRange(1),
    metavar="N",
    help="Print at most N of each list; JSON has all.",
)

data_option = click.option(
    "--data",
    type=PATH,
    metavar="PATH",
    multiple=True,
    callback=_one_or_several,
    help="A data folder or file; repeatable.  [default: data/ here or above]",
)
data_argument = click.argument("path", nargs=-1, type=PATH, callback=_one_or_several)
json_option = click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")


def question_options(command: Command) -> Command:
    """Add the options that every question has: its scope, --data and --json."""
    return scope_options(data_option(json_option(command)))

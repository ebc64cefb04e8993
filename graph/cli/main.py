"""The command `actor-graph`, its groups of commands, and what its errors look like."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Callable
from typing import Any, cast

import click

from ..model.errors import DataError, GraphError, QuestionError, ScopeError
from ..model.garbage import paused_collection
from ..model.text import count
from .ask_commands import COMMANDS as ASK
from .build_commands import COMMANDS as BUILD
from .coding_commands import COMMANDS as CODING
from .compare_commands import COMMANDS as COMPARE
from .draft_commands import COMMANDS as DRAFT
from .edit_commands import COMMANDS as EDIT
from .exchange_commands import COMMANDS as EXCHANGE
from .options import say_error
from .printing import print_line, print_problems
from .progress import showing_progress
from .publish_commands import COMMANDS as PUBLISH
from .review_commands import COMMANDS as REVIEW
from .single_options import SingleOptionsGroup
from .tables_commands import COMMANDS as TABLES

GROUPS: dict[str, tuple[click.Command, ...]] = {
    "Build and look": BUILD,
    "Ask": ASK,
    "Edit": (*EDIT, *DRAFT, *REVIEW),
    "Compare": (*COMPARE, *CODING),
    "Exchange and publish": (*EXCHANGE, *PUBLISH),
    "Big tables": TABLES,
}
"""The commands as `--help` lists them; a group is a heading only, and no part of a name."""
_READING = {*(each.name for each in ASK), "agree", "review"}
"""The commands that write nothing of their own, or not before they have read the project."""
_LASTING = {"watch", "review", "settle", "tables"}
"""The commands that may run for hours; the others end before there is much to collect."""
STOPPED = 130
"""The exit code after Ctrl-C, as of other programs."""
_WRONG_USAGE = (QuestionError, ScopeError)


class _Group(SingleOptionsGroup):
    """Lists its commands by group, and turns errors of the package into messages and exit codes."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        width = max(map(len, self.commands))
        limit = formatter.width - 6 - width
        for title, commands in GROUPS.items():
            rows = [(each.name or "", each.get_short_help_str(limit)) for each in commands]
            with formatter.section(title):
                formatter.write_dl([(name.ljust(width), help) for name, help in rows])

    def invoke(self, context: click.Context) -> Any:
        try:
            with showing_progress():
                return super().invoke(context)
        except DataError as error:
            print_problems(error.problems, kind="error")
            rest = "" if context.invoked_subcommand in _READING else "; nothing was written"
            print_line(f"{count(len(error.problems), 'error')}{rest}.", err=True)
            context.exit(1)
        except GraphError as error:
            for line in say_error(error).split("\n"):
                print_line(f"Error: {line}", err=True)
            context.exit(2 if isinstance(error, _WRONG_USAGE) else 1)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            context.exit(0)
        except KeyboardInterrupt:
            print_line("Stopped.", err=True)
            context.exit(STOPPED)
        except OSError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            print_line(f"Error: {error.strerror or error}.", err=True)
            context.exit(1)


def run() -> None:
    """Run a command as this process.

    No garbage is collected, not even at exit, where Python would look through everything once more:
    all that a command has made ends with the process.
    """
    gc.disable()
    atexit.register(gc.freeze)
    main(prog_name="actor-graph")


@click.group(
    cls=_Group,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Options and an example of each command: actor-graph COMMAND --help",
)
@click.version_option(package_name="actor-graph")
@click.pass_context
def main(context: click.Context) -> None:
    """Show who supports or opposes whom, according to whom, and since when."""
    if context.invoked_subcommand in _LASTING:
        gc.enable()
    else:
        context.with_resource(paused_collection())
    for stream in (sys.stdout, sys.stderr):
        reconfigure = cast("Callable[..., None] | None", getattr(stream, "reconfigure", None))
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


for commands in GROUPS.values():
    for command in commands:
        main.add_command(command)

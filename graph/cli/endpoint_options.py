"""The options of the engine `endpoint`, which asks a language model."""

from __future__ import annotations

from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import Command, parse_names
from .printing import print_line

if TYPE_CHECKING:
    from ..draft.endpoint import EndpointOptions


class _Named(click.Path):
    """A path that is not empty: that would be the working folder."""

    def convert(self, value: Any, param: Any, ctx: Any) -> Any:
        """Return the path."""
        if value == "":
            self.fail("it has no value. Give one, or leave it out.", param, ctx)
        return super().convert(value, param, ctx)


_FOLDER = _Named(path_type=Path, file_okay=False)
_FILE = _Named(path_type=Path, dir_okay=False)
_OPTIONS = {
    "yes": click.option("--yes", is_flag=True, help="Send the text without asking first."),
    "stage": click.option(
        "--pass",
        "stage",
        type=click.Choice(["actors", "claims"]),
        help="What to ask for.  [default: actors until all are decided on, then claims]",
    ),
    "at": click.option(
        "--at",
        metavar="PARAGRAPHS",
        callback=parse_names,
        help="Ask about these only; drafts of the others stay.",
    ),
    "missing": click.option("--missing", is_flag=True, help="Ask once more what is missing."),
    "private_too": click.option(
        "--private-too", is_flag=True, help="Send a text that is marked private."
    ),
    "plain_http": click.option(
        "--plain-http", is_flag=True, help="Send it to another machine without encryption."
    ),
    "record": click.option(
        "--record", metavar="DIR", type=_FOLDER, help="Keep the answers in a folder."
    ),
    "replay": click.option(
        "--replay", metavar="DIR", type=_FOLDER, help="Use such answers, and send nothing."
    ),
    "prompt": click.option(
        "--prompt", is_flag=True, help="Print what to paste into a chat, and send nothing."
    ),
    "answer": click.option(
        "--from", "answer", metavar="FILE", type=_FILE, help="Use the answer of a chat."
    ),
}
_EXCLUSIVE = {"record": "--record", "replay": "--replay", "prompt": "--prompt", "answer": "--from"}


def endpoint_options(command: Command) -> Command:
    """Add the options to a command with `engine`, which then gets one `endpoint`, and `prompt`."""

    @wraps(command)
    def asked(**given: Any) -> Any:
        options = {name: given.pop(name) for name in _OPTIONS}
        given["engine"] = _choose_engine(given["engine"], options)
        prompt = options.pop("prompt")
        return command(endpoint=_make_options(**options), prompt=prompt, **given)

    result: Any = asked
    for option in reversed(_OPTIONS.values()):
        result = option(result)
    return result  # type: ignore[no-any-return]


def repeat_options(endpoint: EndpointOptions) -> list[str | Path]:
    """List the options to give again when a command asks once more about some paragraphs.

    Not `--yes`: whether to send the text is asked each time.
    """
    given = {
        "--missing": endpoint.missing,
        "--private-too": endpoint.private_too,
        "--plain-http": endpoint.plain_http,
    }
    folders = {"--record": endpoint.record, "--replay": endpoint.replay}
    flags = [option for option, is_given in given.items() if is_given]
    return [*flags, *(each for option, to in folders.items() if to for each in (option, to))]


def _choose_engine(engine: str, options: dict[str, Any]) -> str:
    """Return the engine: without a name, the one that the given options are for."""
    from ..draft.engine import ENDPOINT, parse_engines

    is_asked = any(options.values())
    if engine and is_asked and ENDPOINT not in parse_engines(engine):
        raise click.UsageError("These options are for a language model: add --engine endpoint.")
    both = [option for name, option in _EXCLUSIVE.items() if options[name]]
    if len(both) > 1:
        raise click.UsageError(f"{both[0]} and {both[1]} exclude each other.")
    return engine or ("endpoint" if is_asked else "patterns")


def _make_options(yes: bool, at: str, **options: Any) -> EndpointOptions:
    from ..draft.endpoint import EndpointOptions

    def confirm(where: str) -> bool:
        print_line(where, err=True)
        return yes or _ask()

    places = tuple(each.strip() for each in at.split(",") if each.strip())
    return EndpointOptions(confirm, at=places, tell=_tell, **options)


def _ask() -> bool:
    try:
        return click.confirm("Send it?", err=True)
    except click.Abort:  # no terminal, and no answer
        return False


def _tell(text: str) -> None:
    print_line(text, err=True)

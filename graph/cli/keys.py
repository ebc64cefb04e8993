"""Read single keys and lines: from a terminal, or as lines where a script gives them."""

from __future__ import annotations

import sys

import click

from ..model.text import printable
from .progress import hide_progress

ENTER, ESCAPE = "\n", "\x1b"


class Keys:
    """Reads what a person presses; a script gives a line for each key, and an empty one for Enter.

    Raises EOFError where the input ends, and KeyboardInterrupt for Ctrl-C.
    """

    def key(self) -> str:
        """Read one key."""
        hide_progress()
        if not sys.stdin.isatty():
            return _read_line()[:1] or ENTER
        key = click.getchar()
        return ENTER if key == "\r" else key

    def line(self, prompt: str) -> str:
        """Read a line."""
        hide_progress()
        shown = f"{printable(prompt)} "
        if not sys.stdin.isatty():
            click.echo(shown)
            return _read_line().strip()
        return input(shown).strip()


def _read_line() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix("\n").removesuffix("\r")

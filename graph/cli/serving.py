"""Serve a page to this machine until Ctrl-C: the options, and what is printed."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..model.errors import OutputError
from .printing import print_line

if TYPE_CHECKING:
    import socket

Command = TypeVar("Command", bound=Callable[..., Any])
Run = Callable[["socket.socket"], Coroutine[Any, Any, None]]


def serving_options(command: Command) -> Command:
    """Add `--port` and `--open`."""
    port = click.option(
        "--port",
        type=click.IntRange(0, 65535),
        default=0,
        show_default=True,
        metavar="N",
        help="The port to serve on; 0 picks a free one.",
    )
    opens = click.option(
        "--open/--no-open", "opens", default=True, help="Open the page in the browser."
    )
    return port(opens(command))


def serve_until_stopped(port: int, opens: bool, token: str, run: Run) -> None:
    """Open a socket, say the address, with a token if there is one, and run until Ctrl-C.

    Raises OutputError where the port cannot be used.
    """
    import asyncio

    from ..live.guard import HOST
    from ..live.server import open_socket

    try:
        opened = open_socket(port)
    except OSError as error:
        raise OutputError(f"Port {port} cannot be used: {error.strerror or error}.") from error
    url = f"http://{HOST}:{opened.getsockname()[1]}/{f'#token={token}' if token else ''}"
    with opened:
        print_line(f"Serving {url} (this machine only). Press Ctrl-C to stop.")
        if opens:
            click.launch(url)
        try:
            asyncio.run(run(opened))
        except KeyboardInterrupt:
            print_line("Stopped.")

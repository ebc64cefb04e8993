"""The commands that keep the page up with the data, and the picture recognisable."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.errors import DataError, GraphError, OutputError
from ..model.text import count
from .options import data_option, finish_changes, output_option
from .printing import print_line, print_problems

if TYPE_CHECKING:
    from ..files import Paths


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@output_option("actors.html", "The page to write.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    show_default=True,
    metavar="N",
    help="Serve at this port; 0 takes a free one.",
)
@click.option("--open/--no-open", "opens", default=True, help="Open the page in the browser.")
def watch(path: Path | None, output: Path, port: int, opens: bool) -> None:
    """Build, show the page, and build again after each edit; Ctrl-C ends it."""
    import asyncio

    from ..files.discover import find_project
    from ..live.server import HOST, open_socket
    from ..live.watch import run

    finish_changes(*([path] if path else []))
    find_project(path)
    try:
        taken = open_socket(port)
    except OSError as error:
        raise OutputError(f"Port {port} can't be used: {error.strerror or error}.") from error
    url = f"http://{HOST}:{taken.getsockname()[1]}/"
    with taken:
        print_line(f"Serving {url} to this machine only; Ctrl-C ends it.")
        if opens:
            click.launch(url)
        try:
            asyncio.run(run(path, output, taken, _tell))
        except KeyboardInterrupt:
            print_line("Ended.")


def _tell(result: object) -> None:
    from ..api import Built

    if isinstance(result, Built):
        print_problems(result.warnings, kind="warning")
        held = [count(result.counts[f"{noun}s"], noun) for noun in ("actor", "claim", "relation")]
        print_line(f"Built {result.page}: {', '.join(held)}")
    elif isinstance(result, DataError):
        print_problems(result.problems, kind="error")
        print_line(f"{count(len(result.problems), 'error')}; the page stays as it was.", err=True)
    elif isinstance(result, GraphError):
        print_line(f"Error: {result}", err=True)


@click.command()
@click.option("--anew", is_flag=True, help="Forget where actors stand and place them again.")
@click.option("--only", metavar="ACTOR", multiple=True, help="Only this actor; repeatable.")
@data_option
def layout(anew: bool, only: tuple[str, ...], data: Paths) -> None:
    """Place actors anew; those that are pinned stay, unless --only names them."""
    if not anew:
        raise click.UsageError("Say --anew: actors then leave where they stand.")
    from ..api import place_anew
    from ..files import show_path

    placed = place_anew(data, only)
    print_problems(placed.warnings, kind="warning")
    print_line(
        f"{show_path(placed.file)}: {count(placed.placed, 'actor')} placed anew, "
        f"{placed.moved} elsewhere than before; {placed.kept} stayed"
    )


COMMANDS = (layout, watch)

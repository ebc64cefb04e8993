"""Build and look: build, watch, check, verify and layout, and what they print."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.errors import DataError, GraphError
from ..model.text import count
from .options import (
    PATH,
    data_argument,
    data_option,
    example,
    finish_changes,
    json_option,
    output_option,
)
from .printing import print_line, print_problems
from .serving import serve_until_stopped, serving_options
from .shared_output import print_answer, print_counts

if TYPE_CHECKING:
    from ..api import Built, Check
    from ..files import Paths


@click.command(epilog=example("build", "build examples/powers/data -o out/powers.html"))
@data_argument
@output_option("actors.html", "The page to write.")
def build(path: Paths, output: Path) -> None:
    """Write the page: one HTML file that opens offline."""
    from ..api import build as build_page

    _print_built(build_page(path, output))


def _print_built(built: Built) -> None:
    """Print where the page is, what it holds, and what to try next."""
    print_problems(built.warnings, kind="warning")
    print_line(f"{built.page} ({built.size / 1e6:.1f} MB)")
    _print_merged(built.merged)
    print_counts(built.counts)
    if built.warnings:
        print_line(f"{count(len(built.warnings), 'warning')}, listed above")
    print_line("Next: open the page, or ask here, for example: actor-graph rank degree --top 10")


def _print_merged(merged: Mapping[str, int]) -> None:
    if merged:
        actors, sources = merged["shared_actors"], merged["shared_sources"]
        shared = f"{count(actors, 'actor')} and {count(sources, 'source')}"
        print_line(f"{merged['projects']} projects read as one; they share {shared}")


@click.command(epilog=example("watch --port 8000"))
@click.argument("path", required=False, type=PATH)
@output_option("actors.html", "The page to write.")
@serving_options
@click.option("--edit", is_flag=True, help="Let the page add, change and remove claims and actors.")
def watch(path: Path | None, output: Path, port: int, opens: bool, edit: bool) -> None:
    """Build and show the page, and rebuild it after each edit."""
    from ..files.discover import find_project
    from ..live.guard import make_token
    from ..live.watch import run

    finish_changes(*([path] if path else []))
    find_project(path)
    token = make_token() if edit else ""
    serve_until_stopped(
        port, opens, token, lambda socket: run(path, output, socket, _report_build, token)
    )


def _report_build(result: object) -> None:
    from ..api import Built

    if isinstance(result, Built):
        print_problems(result.warnings, kind="warning")
        totals = [count(result.counts[f"{noun}s"], noun) for noun in ("actor", "claim", "relation")]
        print_line(f"Built {result.page}: {', '.join(totals)}")
    elif isinstance(result, DataError):
        print_problems(result.problems, kind="error")
        print_line(f"{count(len(result.problems), 'error')}; the page was not changed.", err=True)
    elif isinstance(result, GraphError):
        print_line(f"Error: {result}", err=True)


@click.command(epilog=example("check"))
@data_argument
@json_option
def check(path: Paths, as_json: bool) -> None:
    """List all errors and warnings in the data."""
    from ..api import check as check_data

    result = check_data(path)
    print_answer(result, as_json, _print_check)
    if result.errors:
        raise click.exceptions.Exit(1)


def _print_check(check: Check) -> None:
    """Print every error and warning, then the counts."""
    print_problems(check.errors, kind="error")
    print_problems(check.warnings, kind="warning")
    _print_merged(check.merged)
    if check.counts:
        print_counts(check.counts)
    if check.to_write:
        missing = [f"{count(number, 'gist')} in {id}" for id, number in check.to_write.items()]
        print_line(f"Still to write: {', '.join(missing)}")
    errors, warnings = count(len(check.errors), "error"), count(len(check.warnings), "warning")
    print_line(f"{errors}, {warnings}")


@click.command(epilog=example("verify --text article.txt --source wsws-2024-12-03"))
@click.option("--text", required=True, type=PATH, help="The text of the source, in UTF-8.")
@click.option("--source", metavar="ID", help="The source that the text belongs to.")
@data_option
@json_option
def verify(text: Path, source: str | None, data: Paths, as_json: bool) -> None:
    """Check a source's card and claims against its text."""
    from ..api import verify as verify_source

    result = verify_source(data, text, source)
    print_answer(result, as_json, _print_verified)
    if result.errors:
        raise click.exceptions.Exit(1)


def _print_verified(check: Check) -> None:
    """Print what the text does not support."""
    print_problems(check.errors, kind="unsupported")
    claims = count(check.counts["claims"], "claim")
    print_line(f"Checked {claims} against the text: {len(check.errors)} unsupported")


@click.command(epilog=example("layout --anew --only turkey"))
@click.option("--anew", is_flag=True, help="Discard the positions and compute them again.")
@click.option("--only", metavar="ACTOR", multiple=True, help="Only this actor; repeatable.")
@data_option
def layout(anew: bool, only: tuple[str, ...], data: Paths) -> None:
    """Reposition actors in the picture.

    Pinned actors keep their position, unless --only names them.
    """
    if not anew:
        raise click.UsageError("Give --anew to discard the positions of actors.")
    from ..api import reposition
    from ..files import show_path

    done = reposition(data, only)
    print_problems(done.warnings, kind="warning")
    print_line(
        f"{show_path(done.file)}: repositioned {count(done.placed, 'actor')} "
        f"({done.moved} moved); kept {done.kept}"
    )


COMMANDS = (build, watch, check, verify, layout)

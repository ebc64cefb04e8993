"""Second codings: new-coding, agree and settle, and what they print."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.text import count, join_and
from .agree_output import print_agreement
from .options import PATH, data_option, example, finish_changes, json_option, say_command
from .printing import print_line
from .serving import serve_until_stopped, serving_options
from .shared_output import print_answer

if TYPE_CHECKING:
    from ..coding.read import Coding
    from ..coding.settle import Settling
    from ..coding.state import SettleState
    from ..files import Paths

_first = click.argument("first", metavar="FIRST", type=PATH)
_second = click.argument("second", metavar="[SECOND]", type=PATH, required=False)
_coders = click.option(
    "--coders",
    nargs=2,
    metavar="INITIALS INITIALS",
    help="The claims of two coders; without SECOND, both in one project.",
)


@click.command("new-coding", epilog=example("new-coding second"))
@click.argument("folder", metavar="DIR", type=PATH)
@data_option
def new_coding(folder: Path, data: Paths) -> None:
    """Start a second coding: cards and actors without claims.

    The new folder is a project of its own; the first coding is not changed.
    """
    from ..coding.new_coding import start_coding
    from ..files.discover import find_projects, show_path

    for file in start_coding(folder, data):
        print_line(f"{folder / file}")
    second, first = str(folder / "data"), show_path(find_projects(data).path)
    agree = say_command("agree", first, second)
    print_line(f"Next: code with --data {shlex.quote(second)}, then {agree}")


@click.command(epilog=example("agree docs/coding/first.yaml docs/coding/second.yaml"))
@_first
@_second
@_coders
@click.option("--source", metavar="ID", help="Compare this source only.")
@json_option
def agree(
    first: Path,
    second: Path | None,
    coders: tuple[str, str] | None,
    source: str | None,
    as_json: bool,
) -> None:
    """Measure agreement between two codings, and list differences.

    Each is a data folder, a data file or a drafts file.
    """
    from ..coding.compare import compare
    from ..coding.conflicts import find_conflicts
    from ..coding.read import read_two

    paths, by = _two_codings(first, second, coders)
    finish_changes(*paths)
    codings = read_two(paths, by)
    answer = compare(*codings, source)
    for conflict in find_conflicts(*codings, source):
        print_line(f"warning: {conflict}", err=True)
    _print_renamed(codings, "taken for the same", err=True)
    _print_left_out(codings, source, err=as_json)
    print_answer(answer, as_json, print_agreement)


def _two_codings(
    first: Path, second: Path | None, coders: tuple[str, str] | None
) -> tuple[tuple[Path, Path], tuple[str, str]]:
    if second is None and coders is None:
        raise click.UsageError("Give a second coding, or two coders of the first with --coders.")
    if coders and not all(map(str.strip, coders)):
        raise click.UsageError("--coders has no value. Give the initials of two coders.")
    return (first, second or first), coders or ("", "")


def _print_left_out(
    codings: tuple[Coding, Coding], source: str | None = None, *, err: bool = False
) -> None:
    """Print how many drafts and claims do not count."""
    from ..coding.read import list_left_out

    for each in codings:
        if each.unread:
            drafts = count(each.unread, "draft")
            text = f"{each.label}: {drafts} not counted, which this project does not allow"
            print_line(text, err=err)
    if left := list_left_out(*codings, source):
        claims = count(len(left), "claim")
        print_line(f"{claims} not counted, by neither of the two coders", err=err)


def _print_renamed(codings: tuple[Coding, Coding], what: str, *, err: bool = False) -> None:
    from ..coding.conflicts import list_renamed

    if renamed := list_renamed(*codings):
        print_line(f"Named differently, {what}: {join_and(renamed)}", err=err)


@click.command(
    epilog=example(
        "settle docs/coding/first.yaml docs/coding/second.yaml --into settled --coder AB"
    )
)
@_first
@_second
@click.option("--into", type=PATH, required=True, metavar="DIR", help="The settled coding.")
@_coders
@click.option("--source", metavar="ID", help="Decide on this source only.")
@click.option("--article", type=PATH, metavar="FILE", help="The text of the source, to show.")
@click.option("--coder", metavar="INITIALS", help="Who decides.")
@click.option("--plain", is_flag=True, help="Ask at the terminal, not in the browser.")
@serving_options
def settle(
    first: Path,
    second: Path | None,
    into: Path,
    coders: tuple[str, str] | None,
    source: str | None,
    article: Path | None,
    coder: str | None,
    plain: bool,
    port: int,
    opens: bool,
) -> None:
    """Decide where two codings differ, and write one of both.

    Claims that both have and those that you take go into a project of its own; the codings stay
    as they are. Each answer is saved at once.
    """
    from ..coding.log import find_log
    from ..coding.settle import Settling

    paths, by = _two_codings(first, second, coders)
    if os.path.lexists(into):
        find_log(into)
    finish_changes(*paths, into / "data")
    _start(paths, by, into)
    settling = Settling(paths, by, into, source=source, article=article, coder=coder or "")
    if plain:
        _ask(settling)
    else:
        _serve(settling, port, opens)
    _print_end(settling.state(), settling.count_missing())


def _start(paths: tuple[Path, Path], by: tuple[str, str], into: Path) -> None:
    """Make the settled coding, unless there is something."""
    from ..coding.settle import read_pair
    from ..coding.start import start_settling

    if os.path.lexists(into):
        return
    pair = read_pair(paths, by)
    started = start_settling(*pair, into)
    agreed = count(started.agreed, "claim")
    print_line(
        f"{into}: {agreed} that both have; {count(started.items, 'difference')} to decide on"
    )
    _print_left_out(pair)
    _print_renamed(pair, "the first's name is kept")


def _ask(settling: Settling) -> None:
    from .keys import Keys
    from .settle_dialogue import SettleDialogue

    SettleDialogue(settling, Keys()).run()


def _serve(settling: Settling, port: int, opens: bool) -> None:
    from ..live.guard import make_token
    from ..live.settle import run_settling

    token = make_token()
    serve_until_stopped(port, opens, token, lambda socket: run_settling(settling, socket, token))


def _print_end(state: SettleState, missing: int) -> None:
    """Print what was decided so far, what is left, and how much was changed by hand."""
    counts = state.counts
    print_line(
        f"Decided: {counts.first:,} for the first, {counts.second:,} for the second, "
        f"{counts.both:,} for both, {counts.neither:,} for neither"
    )
    if missing:
        print_line(f"{count(missing, 'settled claim')} changed or removed by hand")
    if state.left:
        print_line(f"{count(state.left, 'difference')} left. To go on, give the same command.")
    else:
        print_line(f"Next: {say_command('check', f'{state.into}/data')}")


COMMANDS = (new_coding, agree, settle)

"""The commands that read the network's signs and dates: balance, tensions and time."""

from __future__ import annotations

from pathlib import Path

import click

from ..scope import Scope
from .options import data_option, json_option, scope_options
from .printing import print_json


@click.command()
@click.option(
    "--only", metavar="TENSIONS", help="Tensions of these kinds, such as proxy, with commas."
)
@click.option("--top", type=click.IntRange(1), metavar="N", help="Print the first N only.")
@scope_options
@data_option
@json_option
def tensions(
    only: str | None, top: int | None, scope: Scope, data: Path | None, as_json: bool
) -> None:
    """List where claims pull against each other, such as allies whose clients fight."""
    from ..analysis.tensions import list_tensions
    from ..workflow import load
    from .signed_answers import print_tensions

    answer = list_tensions(load(data), scope, only).top(top)
    if as_json:
        print_json(answer.as_json())
    else:
        print_tensions(answer)


@click.command()
@scope_options
@data_option
@json_option
def time(scope: Scope, data: Path | None, as_json: bool) -> None:
    """Count how many two-step chains ever held at one time."""
    from ..analysis.time import measure_time
    from ..workflow import load
    from .signed_answers import print_time

    answer = measure_time(load(data), scope)
    if as_json:
        print_json(answer.as_json())
    else:
        print_time(answer)


@click.command()
@click.option(
    "--blocs",
    "k",
    type=click.IntRange(1),
    metavar="K",
    help="Split into at most so many blocs too.  [default: any number]",
)
@scope_options
@data_option
@json_option
def balance(k: int | None, scope: Scope, data: Path | None, as_json: bool) -> None:
    """Measure how balanced the ties are, and which blocs conflict with the fewest."""
    from ..analysis.balance import measure_balance
    from ..workflow import load
    from .balance_answers import print_balance

    graph = load(data)
    answer = measure_balance(graph, scope, k=k)
    if as_json:
        print_json(answer.as_json())
    else:
        print_balance(graph, answer)


COMMANDS = (balance, tensions, time)

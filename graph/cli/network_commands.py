"""The commands that read the network's signs and dates, and who stands between groups."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.scope import Scope
from .options import data_option, direction_option, json_option, scope_options
from .printing import print_json

if TYPE_CHECKING:
    from ..analysis.ties import Direction
    from ..files import Paths

FILES = (".csv", ".yaml", ".yml")


@click.command()
@click.option(
    "--only", metavar="TENSIONS", help="Tensions of these kinds, such as proxy, with commas."
)
@click.option("--top", type=click.IntRange(1), metavar="N", help="Print the first N only.")
@scope_options
@data_option
@json_option
def tensions(only: str | None, top: int | None, scope: Scope, data: Paths, as_json: bool) -> None:
    """List where claims pull against each other, such as allies whose clients fight."""
    from ..analysis.tensions import list_tensions
    from ..api import load
    from .network_output import print_tensions

    graph = load(data)
    answer = list_tensions(graph, scope, only).top(top)
    if as_json:
        print_json(answer.as_json())
    else:
        print_tensions(graph, answer)


@click.command()
@direction_option
@scope_options
@data_option
@json_option
def time(direction: Direction, scope: Scope, data: Paths, as_json: bool) -> None:
    """Count how many two-step chains ever held at one time."""
    from ..analysis.time import measure_time
    from ..api import load
    from .network_output import print_time

    graph = load(data)
    answer = measure_time(graph, scope, direction=direction)
    if as_json:
        print_json(answer.as_json())
    else:
        print_time(graph, answer)


@click.command()
@scope_options
@data_option
@json_option
def balance(scope: Scope, data: Paths, as_json: bool) -> None:
    """Measure how balanced the ties are, and which two blocs conflict with the fewest."""
    from ..analysis.balance import measure_balance
    from ..api import load
    from .balance_output import print_balance

    graph = load(data)
    answer = measure_balance(graph, scope)
    if as_json:
        print_json(answer.as_json())
    else:
        print_balance(graph, answer)


@click.command()
@click.option(
    "--groups",
    "given",
    required=True,
    metavar="GROUPS",
    help="kind, blocs@DATE, or a YAML or CSV file of actors and their groups.",
)
@click.option("--circular-ok", is_flag=True, help="Take groups found from the same ties too.")
@click.option("--top", type=click.IntRange(1), metavar="N", help="Print the first N only.")
@scope_options
@data_option
@json_option
def brokerage(
    given: str, circular_ok: bool, top: int | None, scope: Scope, data: Paths, as_json: bool
) -> None:
    """Count between whom each actor stands, in five roles, for groups that you give."""
    from ..analysis.brokerage import measure_brokerage
    from ..api import load, read_groups
    from .network_output import print_brokerage

    graph = load(data)
    is_file = Path(given).suffix.lower() in FILES or Path(given).is_file()
    groups = read_groups(graph, given) if is_file else given
    answer = measure_brokerage(graph, groups, scope, circular_ok=circular_ok).top(top)
    if as_json:
        print_json(answer.as_json())
    else:
        print_brokerage(answer)


COMMANDS = (balance, brokerage, tensions, time)

"""Ask: ask, show, claims, paths, rank, balance, brokerage, tensions and time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..model.scope import Scope
from .options import (
    data_option,
    direction_option,
    example,
    json_option,
    limit_option,
    parse_names,
    question_options,
    top_option,
)
from .shared_output import print_answer

if TYPE_CHECKING:
    from ..analysis.ties import Direction
    from ..files import Paths
    from ..model.graph_data import Graph

GROUP_FILES = (".csv", ".yaml", ".yml")


@click.command(epilog=example('ask "who fights Russia"', 'ask "NATO HTS"', "ask Reuters"))
@click.argument("question", nargs=-1, required=True)
@data_option
@json_option
@click.pass_context
def ask(context: click.Context, question: tuple[str, ...], data: Paths, as_json: bool) -> None:
    """Answer a question in plain words, as it is understood."""
    from ..analysis.ask.answer import ask as ask_graph
    from ..api import load
    from .question_output import print_asked

    graph = load(data)
    asked = ask_graph(graph, " ".join(question))
    _print(graph, asked, as_json, print_asked)
    context.exit(0 if asked.answer else 1)


@click.command(epilog=example("show turkey", "show us hts"))
@click.argument("actors", metavar="ACTOR [OTHER]", nargs=-1, required=True)
@limit_option
@question_options
def show(
    actors: tuple[str, ...], limit: int | None, scope: Scope, data: Paths, as_json: bool
) -> None:
    """Show what is claimed about an actor, or between two."""
    from ..analysis.description import describe_actor, describe_pair
    from ..api import load
    from .ask_output import print_actor, print_pair

    if len(actors) > 2:
        raise click.UsageError(f"show takes one or two actors, not {len(actors)}.")
    graph = load(data)
    if len(actors) == 1:
        actor = describe_actor(graph, actors[0], scope)
        _print(graph, actor, as_json, partial(print_actor, limit=limit))
    else:
        pair = describe_pair(graph, actors[0], actors[1], scope)
        _print(graph, pair, as_json, partial(print_pair, limit=limit))


@click.command(epilog=example("claims --by fidan", "claims --about turkey --types backs"))
@click.option("--by", metavar="NAME", help="Made or relayed by this claimant.")
@click.option("--about", metavar="ACTOR", help="About this actor.")
@click.option("--event", metavar="ID", help="About this battle, operation or meeting.")
@limit_option
@question_options
def claims(
    limit: int | None, scope: Scope, data: Paths, as_json: bool, **which: str | None
) -> None:
    """List claims, by claimant, actor or event."""
    from ..analysis.claims import list_claims
    from ..api import load
    from .ask_output import print_claims

    graph = load(data)
    found = list_claims(graph, scope, **which)
    _print(graph, found, as_json, partial(print_claims, limit=limit))


@click.command(epilog=example("paths turkey us --types backs,fights --max-length 3"))
@click.argument("from_actor", metavar="FROM")
@click.argument("to_actor", metavar="TO")
@direction_option
@click.option(
    "--max-length",
    type=click.IntRange(1),
    default=4,
    show_default=True,
    help="The most steps in a path.",
)
@click.option("--avoid", metavar="ACTOR", multiple=True, help="Not through this actor; repeatable.")
@click.option(
    "--without-kinds",
    metavar="KINDS",
    callback=parse_names,
    help="Not through actors of these kinds, such as umbrella; separated by commas.",
)
@click.option("--via", is_flag=True, help="Also go through actors named as a channel (via).")
@click.option(
    "--limit", type=click.IntRange(1), default=20, show_default=True, help="The most paths to list."
)
@click.option("--together", is_flag=True, help="Leave out paths whose steps never overlap in time.")
@click.option(
    "--same-fight", is_flag=True, help="Leave out paths where backing changes to another fight."
)
@question_options
def paths(
    from_actor: str, to_actor: str, scope: Scope, data: Paths, as_json: bool, **limits: Any
) -> None:
    """Find chains of claims that connect two actors."""
    from ..analysis.paths.find import find_paths
    from ..api import load
    from .ask_output import print_paths

    graph = load(data)
    found = find_paths(graph, from_actor, to_actor, scope, **limits)
    _print(graph, found, as_json, print_paths)


@click.command(epilog=example("rank degree --top 10"))
@click.argument("measure", default="betweenness")
@top_option
@question_options
def rank(measure: str, top: int | None, scope: Scope, data: Paths, as_json: bool) -> None:
    """Rank actors by a measure, such as degree or betweenness."""
    from ..analysis.centrality import rank_actors
    from ..api import load
    from .ask_output import print_ranking

    graph = load(data)
    ranking = rank_actors(graph, measure, scope).top(top)
    _print(graph, ranking, as_json, print_ranking)


@click.command(epilog=example("balance --types backs,fights"))
@question_options
def balance(scope: Scope, data: Paths, as_json: bool) -> None:
    """Split actors into the two blocs that fit the most ties."""
    from ..analysis.balance import measure_balance
    from ..api import load
    from .balance_output import print_balance

    graph = load(data)
    measured = measure_balance(graph, scope)
    _print(graph, measured, as_json, print_balance)


@click.command(epilog=example("brokerage --groups kind --top 5"))
@click.option(
    "--groups",
    "given",
    required=True,
    metavar="GROUPS",
    help="kind, blocs@DATE, or a YAML or CSV file of actors and their groups.",
)
@click.option("--circular-ok", is_flag=True, help="Allow groups found from the same ties.")
@top_option
@question_options
def brokerage(
    given: str, circular_ok: bool, top: int | None, scope: Scope, data: Paths, as_json: bool
) -> None:
    """Count how often each actor is a broker between groups."""
    from ..analysis.brokerage import measure_brokerage
    from ..api import load, read_groups
    from .network_output import print_brokerage

    graph = load(data)
    is_file = Path(given).suffix.lower() in GROUP_FILES or Path(given).is_file()
    groups = read_groups(graph, given) if is_file else given
    measured = measure_brokerage(graph, groups, scope, circular_ok=circular_ok).top(top)
    print_answer(measured, as_json, print_brokerage)


@click.command(epilog=example("tensions --only clients-clash,double-stance"))
@click.option(
    "--only", metavar="KINDS", help="Tensions of these kinds, such as proxy; separated by commas."
)
@top_option
@question_options
def tensions(only: str | None, top: int | None, scope: Scope, data: Paths, as_json: bool) -> None:
    """List tensions, such as allies backing opposing sides."""
    from ..analysis.tensions import list_tensions
    from ..api import load
    from .network_output import print_tensions

    graph = load(data)
    found = list_tensions(graph, scope, only).top(top)
    _print(graph, found, as_json, print_tensions)


@click.command(epilog=example("time --types backs --direction along"))
@direction_option
@limit_option
@question_options
def time(direction: Direction, limit: int | None, scope: Scope, data: Paths, as_json: bool) -> None:
    """Count chains that overlap in time, and list side changes."""
    from ..analysis.time import measure_time
    from ..api import load
    from .network_output import print_time

    graph = load(data)
    measured = measure_time(graph, scope, direction=direction)
    _print(graph, measured, as_json, partial(print_time, limit=limit))


COMMANDS = (ask, show, claims, paths, rank, balance, brokerage, tensions, time)


def _print(graph: Graph, answer: Any, as_json: bool, print_text: Callable[..., None]) -> None:
    """Print an answer as JSON, or as text with the names and words of a graph."""
    from ..model.graph_data import read_graph

    print_answer(answer, as_json, lambda each: print_text(read_graph(graph), each))

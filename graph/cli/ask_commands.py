"""The commands."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from ..model.errors import DataError, GraphError, QuestionError, ScopeError
from ..model.scope import Scope
from ..model.text import count
from .build_commands import COMMANDS as UPKEEP
from .compare_commands import COMMANDS as COMPARING
from .edit_commands import COMMANDS as WRITING
from .exchange_commands import COMMANDS as EXCHANGE
from .network_commands import COMMANDS
from .options import (
    data_argument,
    data_option,
    direction_option,
    json_option,
    name_options,
    output_option,
    scope_options,
    take_names,
)
from .printing import print_json, print_line, print_problems
from .single_options import refuse_repeats

if TYPE_CHECKING:
    from ..files import Paths

_WRONG_USAGE = (QuestionError, ScopeError)


class _Group(click.Group):
    """A group that turns errors of the package into sentences and exit codes."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name, command, rest = super().resolve_command(ctx, args)
        if command is not None:
            refuse_repeats(command, ctx, rest)
        return name, command, rest

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except DataError as error:
            print_problems(error.problems, kind="error")
            print_line(f"{count(len(error.problems), 'error')}; nothing was written.", err=True)
            context.exit(1)
        except GraphError as error:
            words = name_options(str(error)) if isinstance(error, ScopeError) else str(error)
            for line in words.split("\n"):
                print_line(f"Error: {line}", err=True)
            context.exit(2 if isinstance(error, _WRONG_USAGE) else 1)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            context.exit(0)
        except OSError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            print_line(f"Error: {error.strerror or error}.", err=True)
            context.exit(1)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="actor-graph")
def main() -> None:
    """Who stands with whom, against whom, according to whom, and since when."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = cast("Callable[..., None] | None", getattr(stream, "reconfigure", None))
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


@main.command()
@data_argument
@output_option("actors.html", "The page to write.")
def build(path: Paths, output: Path) -> None:
    """Write the page: one HTML file that opens offline."""
    from ..api import build as build_page
    from .ask_output import print_built

    print_built(build_page(path, output))


@main.command()
@data_argument
@json_option
def check(path: Paths, as_json: bool) -> None:
    """List what is wrong with the data, all at once."""
    from ..api import check as check_data
    from .ask_output import print_check

    result = check_data(path)
    _answer(result, as_json, print_check)
    if result.errors:
        raise click.exceptions.Exit(1)


@main.command()
@click.option(
    "--text", required=True, type=click.Path(path_type=Path), help="The source's text, as UTF-8."
)
@click.option("--source", metavar="ID", help="Which source it is the text of.")
@data_option
@json_option
def verify(text: Path, source: str | None, data: Paths, as_json: bool) -> None:
    """Hold a source's card and claims against its text."""
    from ..api import verify as verify_source
    from .ask_output import print_verified

    result = verify_source(data, text, source)
    _answer(result, as_json, print_verified)
    if result.errors:
        raise click.exceptions.Exit(1)


@main.command()
@click.argument("from_actor", metavar="FROM")
@click.argument("to_actor", metavar="TO")
@direction_option
@click.option("--max-length", type=click.IntRange(1), default=4, show_default=True, help="Hops.")
@click.option("--avoid", metavar="ACTOR", multiple=True, help="Not through this actor; repeatable.")
@click.option(
    "--without-kinds",
    metavar="KINDS",
    callback=take_names,
    help="Not through actors of these kinds, such as umbrella. One, or several with commas.",
)
@click.option("--via", is_flag=True, help="Go through who is named as a channel, too.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="Paths.")
@click.option("--together", is_flag=True, help="Leave out what never held at one time.")
@click.option("--same-fight", is_flag=True, help="Leave out backing that changes the fight.")
@scope_options
@data_option
@json_option
def paths(
    from_actor: str, to_actor: str, scope: Scope, data: Paths, as_json: bool, **how: Any
) -> None:
    """Find the chains of claims that tie two actors."""
    from ..analysis.paths.find import find_paths
    from ..api import load
    from .ask_output import print_paths

    graph = load(data)
    answer = find_paths(graph, from_actor, to_actor, scope, **how)
    _answer(answer, as_json, lambda answer: print_paths(graph, answer))


@main.command()
@click.argument("measure", default="betweenness")
@click.option("--top", type=click.IntRange(1), metavar="N", help="Print the first N only.")
@scope_options
@data_option
@json_option
def rank(measure: str, top: int | None, scope: Scope, data: Paths, as_json: bool) -> None:
    """Rank actors by a measure, such as degree, betweenness or pagerank."""
    from ..analysis.centrality import rank_actors
    from ..api import load
    from .ask_output import print_ranking

    graph = load(data)
    ranking = rank_actors(graph, measure, scope).top(top)
    _answer(ranking, as_json, lambda answer: print_ranking(graph, answer))


@main.command()
@click.argument("actors", metavar="ACTOR [OTHER]", nargs=-1, required=True)
@scope_options
@data_option
@json_option
def show(actors: tuple[str, ...], scope: Scope, data: Paths, as_json: bool) -> None:
    """Tell what is claimed of an actor, or between two."""
    from ..analysis.description import describe_actor, describe_pair
    from ..api import load
    from .ask_output import print_actor, print_pair

    if len(actors) > 2:
        raise click.UsageError(f"show takes one actor or two, not {len(actors)}.")
    graph = load(data)
    if len(actors) == 1:
        actor = describe_actor(graph, actors[0], scope)
        _answer(actor, as_json, lambda answer: print_actor(graph, answer))
    else:
        pair = describe_pair(graph, actors[0], actors[1], scope)
        _answer(pair, as_json, lambda answer: print_pair(graph, answer))


@main.command()
@click.option("--by", metavar="NAME", help="By this claimant, anywhere in the chain.")
@click.option("--about", metavar="ACTOR", help="About this actor.")
@click.option("--event", metavar="ID", help="Of this battle, operation or meeting.")
@scope_options
@data_option
@json_option
def claims(scope: Scope, data: Paths, as_json: bool, **which: str | None) -> None:
    """List claims, by a claimant, about an actor or of an event."""
    from ..analysis.claims import list_claims
    from ..api import load
    from .ask_output import print_claims

    graph = load(data)
    answer = list_claims(graph, scope, **which)
    _answer(answer, as_json, lambda answer: print_claims(graph, answer))


for command in (*COMMANDS, *COMPARING, *EXCHANGE, *UPKEEP, *WRITING):
    main.add_command(command)


def _answer(answer: Any, as_json: bool, print_text: Callable[[Any], Iterable[str] | None]) -> None:
    if as_json:
        print_json(answer.as_json())
    else:
        print_text(answer)

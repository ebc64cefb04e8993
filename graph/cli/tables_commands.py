"""Big tables: load, info, degree and the other questions to DuckDB or Spark."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..model.progress import report_progress
from ..model.scope import Scope
from .options import PATH, direction_option, example, json_option, scope_options, top_option
from .shared_output import print_answer
from .single_options import SingleOptionsGroup

if TYPE_CHECKING:
    from ..analysis.ties import Direction

Command = TypeVar("Command", bound=Callable[..., Any])

_store_option = click.option(
    "--store", type=PATH, required=True, metavar="DIR", help="The folder of the store."
)
_engine_options = (
    click.option(
        "--engine",
        type=click.Choice(["duckdb", "spark"]),
        default="duckdb",
        show_default=True,
        help="What answers: DuckDB on this machine, or Apache Spark.",
    ),
    click.option(
        "--master",
        metavar="URL",
        help="The address of Spark: local[*], spark://host:port or sc://host:port.  "
        "[default: local[*]]",
    ),
)


def _table_options(command: Command) -> Command:
    """Add the options of every question to tables; the command then gets `tables`."""

    @wraps(command)
    def opened(store: Path, engine: str, master: str | None, **given: Any) -> Any:
        from ..tables.session import open_tables

        with open_tables(store, engine, master) as tables:
            return command(tables=tables, **given)

    result: Any = opened
    for option in (*reversed(_engine_options), _store_option):
        result = option(result)
    return scope_options(json_option(result))  # type: ignore[no-any-return]


@click.group(
    cls=SingleOptionsGroup,
    epilog=example(
        "tables load data --store out/tables", "tables degree --top 5 --store out/tables"
    ),
)
def tables() -> None:
    """Ask big tables of claims, on DuckDB or Apache Spark."""


@tables.command(epilog=example("tables load data --store out/tables"))
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=PATH)
@_store_option
@click.option("--engine", type=click.Choice(["duckdb", "spark"]), default="duckdb", hidden=True)
@click.option(
    "--format",
    type=click.Choice(["ucdp-esd", "keds", "cameo"]),
    help="A well-known dataset: UCDP External Support, KEDS in Pajek, or CAMEO and PLOVER events "
    "(GDELT, ICEWS, POLECAT).  [default: recognised by its columns]",
)
@json_option
def load(
    files: tuple[Path, ...], store: Path, engine: str, format: str | None, as_json: bool
) -> None:
    """Load tables and projects into a store.

    Tables are CSV, Parquet or JSON lines, or well-known datasets.
    """
    from ..tables.loading.load import load_files
    from .tables_output import print_loaded

    if engine != "duckdb":
        raise click.UsageError("DuckDB loads the files; Spark reads the same store afterwards.")
    loaded = load_files(files, store, partial(report_progress, "Loading"), format)
    print_answer(loaded, as_json, print_loaded)


@tables.command(epilog=example("tables degree --top 10 --store out/tables"))
@top_option
@_table_options
def degree(tables: Any, scope: Scope, top: int | None, as_json: bool) -> None:
    """Rank actors by the number of others they are tied to."""
    from ..tables.questions.degree import rank_degree
    from .tables_output import print_degree

    print_answer(rank_degree(tables, scope, top), as_json, print_degree)


@tables.command(epilog=example("tables info --store out/tables"))
@_table_options
def info(tables: Any, scope: Scope, as_json: bool) -> None:
    """Count claims, actors and sources."""
    from ..tables.questions.info import describe_store
    from .tables_output import print_info

    print_answer(describe_store(tables, scope), as_json, print_info)


@tables.command(epilog=example("tables path Russia Turkey --store out/tables"))
@click.argument("from_actor", metavar="FROM")
@click.argument("to_actor", metavar="TO")
@direction_option
@_table_options
def path(
    tables: Any, from_actor: str, to_actor: str, direction: Direction, scope: Scope, as_json: bool
) -> None:
    """Find the shortest chain of claims that connects two actors."""
    from ..tables.questions.path import find_path
    from .tables_output import print_path

    found = find_path(tables, from_actor, to_actor, scope, direction)
    print_answer(found.answer, as_json, lambda _: print_path(found))


@tables.command(epilog=example("tables reach Syria --steps 2 --store out/tables"))
@click.argument("from_actor", metavar="FROM")
@click.option(
    "--steps", type=click.IntRange(1), default=1, show_default=True, help="The most steps."
)
@direction_option
@_table_options
def reach(
    tables: Any, from_actor: str, steps: int, direction: Direction, scope: Scope, as_json: bool
) -> None:
    """List the actors within some steps of one."""
    from ..tables.questions.reach import find_reach
    from .tables_output import print_reach

    found = find_reach(tables, from_actor, steps, scope, direction)
    print_answer(found, as_json, print_reach)


@tables.command(epilog=example("tables pagerank --top 10 --store out/tables"))
@top_option
@_table_options
def pagerank(tables: Any, scope: Scope, top: int | None, as_json: bool) -> None:
    """Rank actors by PageRank."""
    from ..tables.questions.pagerank import rank_pagerank
    from .tables_output import print_ranks

    print_answer(rank_pagerank(tables, scope, top), as_json, print_ranks)


@tables.command(epilog=example("tables components --store out/tables"))
@_table_options
def components(tables: Any, scope: Scope, as_json: bool) -> None:
    """List the parts of the network that no tie connects."""
    from ..tables.questions.components import find_components
    from .tables_output import print_components

    print_answer(find_components(tables, scope), as_json, print_components)


@tables.command(epilog=example("tables triads --during 2015..2020 --store out/tables"))
@_table_options
def triads(tables: Any, scope: Scope, as_json: bool) -> None:
    """Count triangles by the signs of their ties."""
    from ..tables.questions.triads import count_triads
    from .tables_output import print_triads

    print_answer(count_triads(tables, scope), as_json, print_triads)


@tables.command(epilog=example("tables common Russia Iran --store out/tables"))
@click.argument("one_actor", metavar="ACTOR")
@click.argument("other_actor", metavar="OTHER")
@_table_options
def common(tables: Any, one_actor: str, other_actor: str, scope: Scope, as_json: bool) -> None:
    """List the common enemies and backers of two actors."""
    from ..tables.questions.common import find_common
    from .tables_output import print_common

    print_answer(find_common(tables, one_actor, other_actor, scope), as_json, print_common)


@tables.command(epilog=example("tables tensions --only contested --top 5 --store out/tables"))
@click.option(
    "--only",
    metavar="KINDS",
    help="Tensions of these kinds, such as contested; separated by commas.",
)
@click.option(
    "--top",
    type=click.IntRange(1),
    metavar="N",
    default=20,
    show_default=True,
    help="List the first N of each kind only.",
)
@_table_options
def tensions(tables: Any, only: str | None, top: int, scope: Scope, as_json: bool) -> None:
    """List the tensions with the most claims behind them."""
    from ..tables.questions.tensions import count_tensions
    from .tables_output import print_tensions

    print_answer(count_tensions(tables, scope, only, top), as_json, print_tensions)


@tables.command(epilog=example("tables activity --store out/tables"))
@_table_options
def activity(tables: Any, scope: Scope, as_json: bool) -> None:
    """Count claims by year and sign."""
    from ..tables.questions.activity import measure_activity
    from .tables_output import print_activity

    print_answer(measure_activity(tables, scope), as_json, print_activity)


@tables.command(
    epilog=example("tables extract --around Syria --min-claims 20 --store events -o syria")
)
@click.option("--around", required=True, metavar="ACTOR", help="The actor in the middle.")
@click.option(
    "--steps", type=click.IntRange(1), default=1, show_default=True, help="The most steps from it."
)
@click.option(
    "--min-claims",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    metavar="N",
    help="Keep ties of pairs with at least N claims.",
)
@click.option(
    "-o", "--output", required=True, type=PATH, metavar="FOLDER", help="The new project's folder."
)
@_table_options
def extract(
    tables: Any,
    around: str,
    steps: int,
    min_claims: int,
    output: Path,
    scope: Scope,
    as_json: bool,
) -> None:
    """Write the surroundings of an actor as a project, for a page that one can read."""
    from ..exchange.write_files import check_new_folder, write_new_folder
    from ..tables.extracting.dataset import extract_surroundings
    from .tables_output import print_extract

    check_new_folder(output)
    extracted = extract_surroundings(tables, around, steps, scope, min_claims)
    write_new_folder(extracted.dataset, output)
    print_answer(extracted, as_json, lambda _: print_extract(extracted, output))


COMMANDS = (tables,)

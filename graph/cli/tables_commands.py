"""Big tables: load, info, degree and the other questions to DuckDB or Spark."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from ..model.scope import Scope
from .options import PATH, example, json_option, scope_options, top_option
from .shared_output import print_answer

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


@click.group()
def tables() -> None:
    """Ask big tables of claims, on DuckDB or Apache Spark."""


@tables.command(epilog=example("tables load events.csv data --store events"))
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
    """Load tables (CSV, Parquet, JSON lines) and projects into a store."""
    from ..tables.loading.load import load_files
    from .tables_output import print_loaded, show_progress

    if engine != "duckdb":
        raise click.UsageError("DuckDB loads the files; Spark reads the same store afterwards.")
    with show_progress(files) as progress:
        loaded = load_files(files, store, progress, format)
    print_answer(loaded, as_json, print_loaded)


@tables.command(epilog=example("tables degree --top 10 --store events"))
@top_option
@_table_options
def degree(tables: Any, scope: Scope, top: int | None, as_json: bool) -> None:
    """Rank actors by how many others they are tied to, and by which sign."""
    from ..tables.questions.degree import rank_degree
    from .tables_output import print_degree

    print_answer(rank_degree(tables, scope, top), as_json, print_degree)


COMMANDS = (tables,)

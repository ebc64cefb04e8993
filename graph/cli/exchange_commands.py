"""Exchange: export and import, and what they print."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..model.errors import QuestionError
from ..model.progress import report_progress
from ..model.scope import Scope
from ..model.text import count, quoted
from .options import FILE, PATH, data_option, example, finish_changes, scope_options
from .printing import print_line, print_problems

if TYPE_CHECKING:
    from ..exchange.import_options import Imported, ImportOptions

OUT = ("graphml", "gexf", "cytoscape", "nodelink", "csv", "ftm")
IN = ("csv", "graphml", "gexf", "nodelink", "cytoscape", "gml", "pajek", "xlsx")
MOST_PROBLEMS = 50
"""The most problems printed; --reject writes all of them."""


@click.command(epilog=example("export graphml -o out/network.graphml"))
@click.argument("format", type=click.Choice(OUT))
@click.option("-o", "--output", required=True, type=FILE, metavar="FILE", help="The file to write.")
@scope_options
@data_option
def export(format: str, output: Path, scope: Scope, data: Any) -> None:
    """Export the network for another program, with all claimants."""
    from ..api import load
    from ..exchange.write_files import read_positions, write_export
    from ..files.writing import guard_output, project_files

    guard_output(output, project_files(data))
    graph = load(data)
    positions, problems = read_positions(data, graph)
    print_problems(problems, kind="warning")
    done = write_export(graph, output, format, scope, positions)
    print_line(str(done.path))
    print_line(", ".join(count(number, noun[:-1]) for noun, number in done.counts.items()))
    if done.private:
        print_line(
            f"Contains {count(done.private, 'private claim')}: not for publication", err=True
        )
    print_line(f"Lost in {done.format}:", err=True)
    for sentence in done.losses:
        print_line(f"  {sentence}", err=True)


@click.command(
    "import",
    epilog=example(
        "import --template csv",
        "export csv -o out/claims.csv",
        "import out/claims.csv --known data -o out/copy",
    ),
)
@click.argument("files", nargs=-1, type=PATH, metavar="FILE...")
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="PATH",
    help="The data file (.yaml) or the folder to write to.",
)
@click.option("--format", type=click.Choice(IN), help="The format.  [default: by extension]")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="The column to read a field from. start=Year,Month,Day joins three columns into a date; "
    "source= ignores a column. Repeatable.",
)
@click.option(
    "--sheet",
    "sheets",
    multiple=True,
    metavar="NAME",
    help="A workbook sheet to read. Repeatable.  [default: all visible sheets]",
)
@click.option(
    "--dates",
    type=click.Choice(["day-first", "month-first"]),
    help="How to read 01/02/2024; without it, such dates are rejected.",
)
@click.option(
    "--empty",
    multiple=True,
    metavar="CELL",
    help="A value for an empty cell, such as -9. Repeatable.",
)
@click.option(
    "--split",
    "splits",
    multiple=True,
    metavar="FIELD=SEPARATOR",
    help="The separator of several values in one cell, such as from=; Repeatable.",
)
@click.option("--spans", is_flag=True, help="Join yearly rows into claims with a start and an end.")
@click.option(
    "--sign",
    metavar="COLUMN:RULES",
    help='The relation type for each number in a column: value:">0=allied-with,<0=fights".',
)
@click.option(
    "--type",
    "types",
    multiple=True,
    metavar="[TERM=]TYPE",
    help="The relation type where none is given, or for a term in the files. Repeatable.",
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar="[TERM=]KIND",
    help="The actor kind where none is given, or for a term in the files. Repeatable.",
)
@click.option(
    "--known",
    type=PATH,
    metavar="PATH",
    help="A project whose actors, sources and vocabulary the files use.",
)
@click.option("--unit", metavar="TEXT", help="The unit of amounts without one.  [default: weight]")
@click.option("--mode", metavar="MODE", help="The strength where none is given.  [default: act]")
@click.option("--source", metavar="ID", help="The source of claims without one.")
@click.option("--title", metavar="TEXT", help="The title of that source.")
@click.option("--author", metavar="NAME", help="Its author, the claimant of what it says.")
@click.option("--publisher", metavar="NAME", help="Its publisher.")
@click.option("--published", metavar="DATE", help="Its date of publication.")
@click.option("--genre", metavar="WORD", help="Its genre, such as dataset.")
@click.option("--url", metavar="URL", help="Its web address.")
@click.option(
    "--reject",
    type=FILE,
    metavar="FILE",
    help="A CSV file for the rows not imported, with reasons.",
)
@click.option("--replace", is_flag=True, help="Replace existing files.")
@click.option("--template", type=click.Choice(["csv"]), help="Print an empty table and exit.")
def import_(
    files: tuple[Path, ...],
    output: Path | None,
    format: str | None,
    reject: Path | None,
    replace: bool,
    template: str | None,
    **given: Any,
) -> None:
    """Import files of other programs as data.

    Each claim must name its claimant or its source.
    """
    from ..exchange.import_files import read_import, render_rejects
    from ..exchange.write_files import write_project
    from ..files.writing import write_text

    if template:
        from ..exchange.claims_csv import render_template

        click.echo(render_template(), nl=False)
        return
    if not files or output is None:
        raise click.UsageError("Give at least one FILE and -o. For an empty table: --template csv")
    known = given["known"]
    finish_changes(
        *filter(None, (known, output.parent if output.suffix == ".yaml" else output / "data"))
    )
    _check_outputs(files, output, reject, known, replace)
    result = read_import(files, _options(**given), format, partial(report_progress, "Importing"))
    found = bool(result.dataset.claims or result.dataset.actors)
    if found:
        for path in write_project(result.dataset, output, replace=replace, known=known):
            print_line(str(path))
    else:
        print_line("Nothing to import was found; nothing was written.", err=True)
    if reject is not None:
        write_text(reject, render_rejects(result.rejected))
    _report(result, reject)
    if result.problems or not found:
        raise click.exceptions.Exit(1)


def _check_outputs(
    files: tuple[Path, ...], output: Path, reject: Path | None, known: Path | None, replace: bool
) -> None:
    """Refuse to overwrite input files or project files, or to write two outputs to one file."""
    from ..files.writing import guard_output, project_files
    from ..files.writing.atomic import check_absent

    used = {os.path.realpath(file) for file in files}
    for path in filter(None, (output, reject)):
        if os.path.realpath(path) in used:
            raise click.UsageError(f"{path} is read or written already. Choose another place.")
        used.add(os.path.realpath(path))
    if reject is not None:
        guard_output(reject, project_files(known) if known else ())
        check_absent(reject, replace)


def _options(
    columns: tuple[str, ...],
    splits: tuple[str, ...],
    types: tuple[str, ...],
    kinds: tuple[str, ...],
    source: str | None,
    known: Path | None,
    **others: Any,
) -> ImportOptions:
    """Make the options of an import; those that it does not have describe the source."""
    from ..exchange.import_options import ImportOptions
    from ..files import read_dataset

    names = {each.name for each in fields(ImportOptions)}
    given = {name: value for name, value in others.items() if value}
    about = {name: value for name, value in given.items() if name not in names}
    if about and not source:
        raise QuestionError(f"--{next(iter(about))} describes a source: name it with --source.")
    named_types, type = _parse_terms(types, "--type")
    named_kinds, kind = _parse_terms(kinds, "--kind")
    return ImportOptions(
        columns=_parse_pairs(columns, "--column", "from=Source"),
        splits=_parse_pairs(splits, "--split", 'from=";"'),
        types=named_types,
        kinds=named_kinds,
        type=type,
        kind=kind,
        known=read_dataset(known) if known else None,
        source={"id": source, **about} if source else {},
        **{name: value for name, value in given.items() if name in names},
    )


def _parse_terms(given: tuple[str, ...], option: str) -> tuple[Mapping[str, str], str]:
    """Return what each term of the files means, and the default for all others."""
    alone = [each for each in given if "=" not in each]
    if len(alone) > 1:
        values = " and ".join(map(quoted, alone))
        raise QuestionError(f"{option} has more than one default: {values}. Give one.")
    parts = [each.rpartition("=") for each in given if "=" in each]
    return _unique([(theirs, ours) for theirs, _, ours in parts], option), "".join(alone)


def _parse_pairs(given: tuple[str, ...], option: str, example: str) -> Mapping[str, str]:
    """Map each of our fields to its value, given as FIELD=VALUE."""
    for each in given:
        if "=" not in each:
            raise QuestionError(f'{option} "{each}" has no "=". Write it as {example}.')
    parts = [each.partition("=") for each in given]
    return _unique([(ours, theirs) for ours, _, theirs in parts], option)


def _unique(pairs: list[tuple[str, str]], option: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, value in pairs:
        if name in found:
            values = f"{quoted(found[name])} and {quoted(value)}"
            raise QuestionError(f"{option} {name}=... is given twice: {values}. Give one.")
        found[name] = value
    return found


def _report(result: Imported, reject: Path | None) -> None:
    dataset = result.dataset
    numbers = (len(dataset.actors), len(dataset.claims), len(dataset.sources))
    nouns = ("actor", "claim", "source")
    print_line(", ".join(map(count, numbers, nouns)))
    print_problems(result.problems[:MOST_PROBLEMS], kind="error")
    if len(result.problems) > MOST_PROBLEMS:
        more = len(result.problems) - MOST_PROBLEMS
        print_line(f"... and {count(more, 'more problem')}", err=True)
    for note in result.notes:
        print_line(note, err=True)
    if result.unread:
        print_line(f"Not read: {', '.join(result.unread)}", err=True)
    if result.rejected:
        rows = count(len(result.rejected), "row")
        where = f"; see {reject}" if reject else "; list them with --reject FILE"
        print_line(f"{rows} not imported{where}", err=True)


COMMANDS = (export, import_)

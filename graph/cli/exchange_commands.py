"""The commands that send data to other programs, and take theirs in."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..model.errors import QuestionError
from ..model.scope import Scope
from ..model.text import count, quoted
from .options import data_option, finish_changes, scope_options
from .printing import print_line, print_problems

if TYPE_CHECKING:
    from ..exchange.import_options import Imported, ImportOptions, Progress

OUT = ("graphml", "gexf", "cytoscape", "nodelink", "csv", "ftm")
IN = ("csv", "graphml", "gexf", "nodelink", "cytoscape", "gml", "pajek", "xlsx")
MOST_PROBLEMS = 50
"""How many problems are printed; --reject writes all of them."""
FEWEST_SHOWN = 2_000
"""From how many rows on a bar is shown."""


@click.command()
@click.argument("format", type=click.Choice(OUT))
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The file to write.",
)
@scope_options
@data_option
def export(format: str, output: Path, scope: Scope, data: Any) -> None:
    """Write the network for another program, each relation with its claimants."""
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
        print_line(f"{count(done.private, 'private claim')} in it: not for publication", err=True)
    print_line(f"Lost in {done.format}:", err=True)
    for sentence in done.losses:
        print_line(f"  {sentence}", err=True)


@click.command("import")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILE...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="The data file (.yaml) or the folder to write.",
)
@click.option("--format", type=click.Choice(IN), help="What the files are.  [default: by ending]")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="OURS=THEIRS",
    help="The column of a field of ours: start=Year,Month,Day makes one date of three, and "
    "source= leaves one out. Repeatable.",
)
@click.option(
    "--sheet",
    "sheets",
    multiple=True,
    metavar="NAME",
    help="A sheet of a workbook to read. Repeatable.  [default: all that are shown]",
)
@click.option(
    "--dates",
    type=click.Choice(["day-first", "month-first"]),
    help="What 01/02/2024 begins with; without it, such dates are refused.",
)
@click.option(
    "--empty", multiple=True, metavar="CELL", help="A cell that says nothing. Repeatable."
)
@click.option(
    "--split",
    "splits",
    multiple=True,
    metavar="OURS=SIGN",
    help="What stands between the several that a cell holds, such as from=; Repeatable.",
)
@click.option(
    "--spans", is_flag=True, help="Join the rows of a panel, one a year, into claims that last."
)
@click.option(
    "--sign",
    metavar="COLUMN:RULES",
    help='Which type a number of a column stands for: value:">0=allied-with,<0=fights".',
)
@click.option(
    "--type",
    "types",
    multiple=True,
    metavar="[THEIRS=]OURS",
    help="The relation type of all that say none, or of a word of theirs. Repeatable.",
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar="[THEIRS=]OURS",
    help="The kind of all actors that have none, or for a word of theirs. Repeatable.",
)
@click.option(
    "--known",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="A project whose actors, sources and words the files use.",
)
@click.option(
    "--unit", metavar="TEXT", help="What amounts count that have no unit.  [default: weight]"
)
@click.option("--mode", metavar="MODE", help="How firmly, where they don't say.  [default: act]")
@click.option("--source", metavar="ID", help="The source of all claims that name none.")
@click.option("--title", metavar="TEXT", help="Its title.")
@click.option("--author", metavar="NAME", help="Its author, who then claims what it says.")
@click.option("--publisher", metavar="NAME", help="Its publisher.")
@click.option("--published", metavar="DATE", help="When it was published.")
@click.option("--genre", metavar="WORD", help="Its genre, such as dataset.")
@click.option("--url", metavar="URL", help="Its address.")
@click.option(
    "--reject",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write what was not taken in, and why, to this CSV file.",
)
@click.option("--replace", is_flag=True, help="Replace files that are there already.")
@click.option("--template", type=click.Choice(["csv"]), help="Print an empty file, and leave.")
def import_(
    files: tuple[Path, ...],
    output: Path | None,
    format: str | None,
    reject: Path | None,
    replace: bool,
    template: str | None,
    **given: Any,
) -> None:
    """Make data of the files of other programs; whoever claims it must be named."""
    from ..exchange.import_files import read_import, render_rejects
    from ..exchange.write_files import write_project
    from ..files.writing import write_text

    if template:
        from ..exchange.claims_csv import render_template

        click.echo(render_template(), nl=False)
        return
    if not files or output is None:
        raise click.UsageError("Give at least one FILE, and -o. An empty one: --template csv")
    known = given["known"]
    finish_changes(
        *filter(None, (known, output.parent if output.suffix == ".yaml" else output / "data"))
    )
    _keep_apart(files, output, reject, known, replace)
    with _progress() as progress:
        result = read_import(files, _options(**given), format, progress)
    found = bool(result.dataset.claims or result.dataset.actors)
    if found:
        for path in write_project(result.dataset, output, replace=replace, known=known):
            print_line(str(path))
    else:
        print_line("Nothing was found to take in; nothing was written.", err=True)
    if reject is not None:
        write_text(reject, render_rejects(result.rejected))
    _tell(result, reject)
    if result.problems or not found:
        raise click.exceptions.Exit(1)


def _keep_apart(
    files: tuple[Path, ...], output: Path, reject: Path | None, known: Path | None, replace: bool
) -> None:
    """Refuse to write over files that are read, over a project's, or two files into one."""
    from ..files.writing import guard_output, project_files
    from ..files.writing.atomic import check_absent

    taken = {os.path.realpath(file) for file in files}
    for path in filter(None, (output, reject)):
        if os.path.realpath(path) in taken:
            raise click.UsageError(f"{path} is read or written already. Choose another place.")
        taken.add(os.path.realpath(path))
    if reject is not None:
        guard_output(reject, project_files(known) if known else ())
        check_absent(reject, replace)


def _options(
    columns: tuple[str, ...],
    types: tuple[str, ...],
    kinds: tuple[str, ...],
    sheets: tuple[str, ...],
    dates: str | None,
    empty: tuple[str, ...],
    splits: tuple[str, ...],
    sign: str | None,
    spans: bool,
    unit: str | None,
    mode: str | None,
    source: str | None,
    known: Path | None,
    **about: str | None,
) -> ImportOptions:
    from ..exchange.import_options import ImportOptions
    from ..files import read_dataset

    fields = {name: value for name, value in about.items() if value}
    if fields and not source:
        raise QuestionError(f"--{next(iter(fields))} tells of a source: name it with --source.")
    named_types, type = _words(types, "--type")
    named_kinds, kind = _words(kinds, "--kind")
    return ImportOptions(
        columns=_pairs(columns, "--column", "from=Source"),
        sheets=sheets,
        dates=dates or "",
        empty=empty,
        splits=_pairs(splits, "--split", 'from=";"'),
        sign=sign or "",
        spans=spans,
        types=named_types,
        kinds=named_kinds,
        type=type,
        kind=kind,
        unit=unit or "",
        mode=mode or "",
        known=read_dataset(known) if known else None,
        source={"id": source, **fields} if source else {},
    )


def _words(given: tuple[str, ...], option: str) -> tuple[Mapping[str, str], str]:
    """Return what words of theirs stand for, and the one word that holds for all others."""
    alone = [each for each in given if "=" not in each]
    if len(alone) > 1:
        said = " and ".join(map(quoted, alone))
        raise QuestionError(f"{option} says two things of all rows: {said}. Give one.")
    parts = [each.rpartition("=") for each in given if "=" in each]
    return _unique([(theirs, ours) for theirs, _, ours in parts], option), "".join(alone)


def _pairs(given: tuple[str, ...], option: str, example: str) -> Mapping[str, str]:
    """Take apart what says of a field of ours what is theirs."""
    for each in given:
        if "=" not in each:
            raise QuestionError(f'{option} "{each}" has no "=". Write it as {example}.')
    parts = [each.partition("=") for each in given]
    return _unique([(ours, theirs) for ours, _, theirs in parts], option)


def _unique(pairs: list[tuple[str, str]], option: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, value in pairs:
        if name in found:
            said = f"{quoted(found[name])} and {quoted(value)}"
            raise QuestionError(f"{option} {name}=... is given twice: {said}. Give one.")
        found[name] = value
    return found


@contextmanager
def _progress() -> Iterator[Progress]:
    """Show a bar on a terminal's standard error, and nothing anywhere else."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    bar = Bar(console=Console(stderr=True), transient=True)
    task = bar.add_task("rows")

    def show(done: int, total: int) -> None:
        if total >= FEWEST_SHOWN:
            bar.start()
            bar.update(task, completed=done, total=total)

    try:
        yield show
    finally:
        bar.stop()


def _tell(result: Imported, reject: Path | None) -> None:
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
        where = f"; see {reject}" if reject else "; --reject FILE writes them"
        print_line(f"{rows} not taken in{where}", err=True)


COMMANDS = (export, import_)

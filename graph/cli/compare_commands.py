"""Compare: diff and agree, and what they print."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from ..model.bidi import isolate
from ..model.errors import DataError, GraphError, QuestionError
from ..model.text import count
from .options import PATH, example, finish_changes, json_option, limit_option, output_option
from .printing import (
    paging,
    print_json,
    print_line,
    print_list,
    print_problems,
    print_table,
)
from .shared_output import print_answer

if TYPE_CHECKING:
    from ..analysis.agreement import Agreement
    from ..diff import Comparison
    from ..model.records import Claim


@click.command(epilog=example("diff --dates 2013 2019", "diff HEAD~1 --page"))
@click.argument("old", required=False)
@click.argument("new", required=False)
@click.option(
    "--dates",
    nargs=2,
    metavar="OLD_DATE NEW_DATE",
    help="Compare what applied on two dates; without NEW, in one project.",
)
@click.option(
    "--unknown",
    type=click.Choice(["drop", "keep"]),
    default="drop",
    help="With dates: relations not dated to one of them.  [default: drop]",
)
@click.option("--page", is_flag=True, help="Write a page of NEW with the changes marked.")
@output_option("diff.html", "With --page: where to write it.")
@limit_option
@json_option
def diff(
    old: str | None,
    new: str | None,
    dates: tuple[str, str] | None,
    unknown: Literal["drop", "keep"],
    page: bool,
    output: Path,
    limit: int | None,
    as_json: bool,
) -> None:
    """Show what changed between two versions or two dates.

    OLD and NEW are files, folders or git revisions, such as HEAD~1.
    """
    from ..diff.answer import answer, write_page

    finish_changes(*(Path(each) for each in (old, new) if each))
    try:
        comparison = answer(old, new, dates, unknown)
        if page:
            write_page(comparison, new or (old if dates else None), output, old)
    except DataError as error:
        print_problems(error.problems, kind="error")
        raise click.exceptions.Exit(2) from None
    except GraphError as error:
        raise QuestionError(str(error)) from None
    if as_json:
        print_json(comparison.as_json())
    elif page:
        _print_page(comparison, output)
    else:
        with paging():
            _print_comparison(comparison, unknown == "keep", limit)
    if comparison.differ:
        raise click.exceptions.Exit(1)


def _print_comparison(comparison: Comparison, kept: bool, limit: int | None) -> None:
    """Print what was added, is gone and changed, by kind of record, at most so many of each."""
    from ..diff import sentences

    print_line(f"From {comparison.old.label} to {comparison.new.label}")
    if comparison.unknown:
        action = "compared too" if kept else "left out; compare them with --unknown keep"
        undated = count(comparison.unknown, "relation")
        print_line(f"{undated} not dated to one of the two dates (may apply), {action}")
    if not comparison.differ:
        print_line("No difference.")
        return
    print_line(sentences.count_changes(comparison))
    print_list("Title", filter(None, [sentences.say_title(comparison)]))
    for what, changes in (
        ("Relation types", sentences.say_vocabulary(comparison.types)),
        ("Actor kinds", sentences.say_vocabulary(comparison.kinds)),
        ("Sources", sentences.say_sources(comparison)),
        ("Actors", sentences.say_actors(comparison)),
        ("Claims", sentences.say_claims(comparison)),
        ("Relations", sentences.say_relations(comparison)),
    ):
        for happened, lines in zip(("added", "gone", "changed"), changes, strict=True):
            print_list(f"{what} {happened}", lines, limit=limit)
    print_list("Blocs", sentences.say_blocs(comparison), limit=limit)


def _print_page(comparison: Comparison, path: Path) -> None:
    """Print where the page is, and how much differs."""
    from ..diff.sentences import count_changes

    print_line(f"{path}: from {comparison.old.label} to {comparison.new.label}")
    print_line(count_changes(comparison) or "No difference.")


@click.command(epilog=example("agree docs/coding/first.yaml docs/coding/second.yaml"))
@click.argument("first", metavar="FIRST", type=PATH)
@click.argument("second", metavar="SECOND", type=PATH)
@click.option("--source", metavar="ID", help="Compare this source only.")
@json_option
def agree(first: Path, second: Path, source: str | None, as_json: bool) -> None:
    """Measure agreement between two codings, and list differences."""
    from ..api import agree as measure

    finish_changes(first, second)
    answer = measure(first, second, source)
    print_answer(answer, as_json, _print_agreement)


def _print_agreement(answer: Agreement) -> None:
    """Print shares and kappas, then the differences and what only one coding has."""
    units = answer.units
    print_line(
        f"Pairs of actors in a paragraph: {units.first:,} in the first, {units.second:,} in the "
        f"second, {units.both:,} in both"
    )
    shares = (units.share_of_first, units.share_of_second, units.jaccard)
    of_first, of_second, of_all = map(_format_share, shares)
    print_line(f"In both: {of_first} of the first's, {of_second} of the second's, {of_all} of all")
    rows = [
        [
            each.property,
            f"{each.matched:,}",
            f"{each.same:,}",
            _format_share(each.share),
            "-" if each.kappa is None else f"{each.kappa:.2f}",
        ]
        for each in answer.properties
    ]
    print_table(["property", "compared", "equal", "share", "kappa"], rows)
    for each in answer.differences:
        print_line(f"{each.unit.at}: different {', '.join(each.properties)}")
        print_line(f"  first:  {_format_claim(each.first, each.properties)}")
        print_line(f"  second: {_format_claim(each.second, each.properties)}")
    for name, claims in (("first", answer.only_first), ("second", answer.only_second)):
        lines = (f"{claim.at}: {_format_claim(claim)}" for claim in claims)
        print_list(f"Only in the {name}", lines)


def _format_share(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.0f} %"


def _format_claim(claim: Claim, properties: Sequence[str] = ()) -> str:
    """Format a claim with what differs, and with a mode or stance other than the default."""
    defaults = {"mode": (claim.mode, "act"), "stance": (claim.stance, "supports")}
    details = "".join(
        f"; {name} {given}"
        for name, (given, usual) in defaults.items()
        if name in properties or given != usual
    )
    sentence = " ".join(map(isolate, (claim.from_actor, claim.type, claim.to_actor)))
    return f"{sentence} (by {', '.join(map(isolate, claim.by))}{details})"


COMMANDS = (diff, agree)

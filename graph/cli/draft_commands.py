"""Draft: suggest, and what it prints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.text import count, join_and
from .endpoint_options import endpoint_options, repeat_options
from .options import PATH, data_option, example, parse_names, say_command
from .printing import print_line

if TYPE_CHECKING:
    from ..draft.endpoint import EndpointOptions
    from ..draft.records import Refusal
    from ..draft.suggest import Suggested
    from ..files import Paths

_REASONS: dict[Refusal, str] = {
    "no-such-words": "words not in the paragraph",
    "too-many-words": "more than ten words",
    "end-not-named": "an end not named in the paragraph",
    "unknown-actor": "unknown actor",
    "unknown-type": "unknown relation type",
    "unknown-kind": "unknown kind",
    "unknown-paragraph": "a paragraph that is unknown or was not asked about",
    "invalid-actor": "an actor that the data could not have",
    "invalid-claim": "a claim that the data could not have",
    "repeated": "already in the data",
}


@click.command(
    epilog=example(
        'add-source article.txt --title "A report"', "suggest article.txt --source article"
    )
)
@click.argument("article", metavar="ARTICLE", type=PATH)
@click.option("--source", required=True, metavar="ID", help="The source that the text is of.")
@click.option(
    "--engine",
    metavar="NAMES",
    callback=parse_names,
    help="What makes drafts: patterns, endpoint, or both, separated by a comma.  "
    "[default: patterns; endpoint with one of its options]",
)
@click.option("--again", is_flag=True, help="Propose again what was rejected or skipped.")
@endpoint_options
@data_option
@click.pass_context
def suggest(
    context: click.Context,
    article: Path,
    source: str,
    engine: str,
    again: bool,
    endpoint: EndpointOptions,
    prompt: bool,
    data: Paths,
) -> None:
    """Draft actors and claims from a text, to be reviewed.

    Drafts go to the folder drafts/ and are never data. The text itself is not kept. The engine
    patterns runs here. endpoint asks a language model: the options from --yes to --from are for it.
    """
    from ..draft.suggest import suggest as draft
    from ..draft.suggest import write_prompt

    if prompt:
        for line in write_prompt(article, source, data, endpoint).split("\n"):
            print_line(line)
        return
    suggested = draft(article, source, data, engine, again, endpoint=endpoint)
    _print_suggested(suggested, article, data)
    if suggested.unanswered:
        _print_unanswered(suggested, article, ["--engine", engine, *repeat_options(endpoint)], data)
        context.exit(1)


def _print_suggested(suggested: Suggested, article: Path, data: Paths) -> None:
    """Print what a drafts file has, what was refused, and what to do next."""
    drafts = suggested.drafts
    numbers = (
        count(len(drafts.actors), "actor"),
        count(len(drafts.claims), "claim"),
        f"{count(len(drafts.pairs), 'pair')} to ask about",
    )
    print_line(f"{suggested.file}: {join_and(numbers)}")
    if not suggested.read:
        name = drafts.engine.split()[0]
        print_line(f"The engine {name} knows English only: pairs alone are offered.")
    if drafts.refused:
        print_line(f"Refused: {_say_refused(drafts.refused)}")
    if suggested.missed:
        paragraphs = count(len(suggested.missed), "paragraph")
        print_line(f"{paragraphs} with two or more actors and no claim in the data")
    if drafts.actors or drafts.claims or drafts.pairs:
        command = say_command("review", article, "--source", drafts.source, data=data)
        print_line(f"Next: {command}")
    elif suggested.stage != "actors":
        print_line("Next: nothing to review. List the actors of the text first, then try again")
    if suggested.stage == "actors" and drafts.actors:
        print_line("Then run suggest again, which asks for the claims of the actors you accepted")
    elif suggested.stage == "actors" and not suggested.unanswered:
        print_line("No new actors. Run suggest again, which asks for the claims")


def _print_unanswered(
    suggested: Suggested, article: Path, options: Iterable[str | Path], data: Paths
) -> None:
    """Print which paragraphs have no answer, and how to ask about them again."""
    from ..draft.endpoint import say_unanswered

    for line in (*say_unanswered(suggested.unanswered), suggested.stopped):
        if line:
            print_line(line, err=True)
    places = ",".join(suggested.unanswered)
    source = ("--source", suggested.drafts.source)
    about = (*options, "--pass", suggested.stage, "--at", places)
    command = say_command("suggest", article, *source, *about, data=data)
    print_line(f"To ask again about these: {command}", err=True)


def _say_refused(refused: Mapping[Refusal, int]) -> str:
    return ", ".join(f"{number:,} ({_REASONS[code]})" for code, number in refused.items())


COMMANDS = (suggest,)

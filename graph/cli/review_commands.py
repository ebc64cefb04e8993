"""Review: decide on drafts, in the browser or at the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.text import count
from .options import PATH, data_option, example, say_command
from .printing import print_line
from .serving import serve_until_stopped, serving_options

if TYPE_CHECKING:
    from ..draft.review import Review
    from ..draft.state import ReviewState
    from ..draft.tally import Counts
    from ..files import Paths


@click.command(epilog=example("review article.txt --source wsws-2024-12-03 --coder AB"))
@click.argument("article", metavar="ARTICLE", type=PATH)
@click.option(
    "--source",
    metavar="ID",
    help="The source that the text is of.  [default: that whose drafts were made from it]",
)
@click.option("--plain", is_flag=True, help="Ask at the terminal, not in the browser.")
@click.option("--coder", metavar="INITIALS", help="Who decides.")
@serving_options
@data_option
def review(
    article: Path,
    source: str | None,
    plain: bool,
    coder: str | None,
    port: int,
    opens: bool,
    data: Paths,
) -> None:
    """Decide on drafts one by one; each answer is saved at once.

    What is accepted becomes data, as with add. The text itself is not kept.
    """
    from ..draft.review import open_review

    opened = open_review(article, source, data, coder or "")
    if plain:
        _ask(opened)
    else:
        _serve(opened, port, opens)
    _print_end(opened.state(), article, data)


def _ask(opened: Review) -> None:
    from .keys import Keys
    from .review_dialogue import Dialogue

    Dialogue(opened, Keys()).run()


def _serve(opened: Review, port: int, opens: bool) -> None:
    from ..live.guard import make_token
    from ..live.review import run_review

    token = make_token()
    serve_until_stopped(port, opens, token, lambda socket: run_review(opened, socket, token))


def _print_end(state: ReviewState, article: Path, data: Paths) -> None:
    """Print what was decided so far, and what is left."""
    tally = state.tally
    print_line(f"Actors: {_say(tally.actors)}")
    pairs = f"{tally.paired:,} from pairs; {count(tally.skipped, 'pair')} skipped"
    print_line(f"Claims: {_say(tally.claims)}, {pairs}")
    for engine, counts in tally.engines.items():
        print_line(f"  by {engine}: {_say(counts)}")
    print_line(f"Added by hand: {tally.added:,}. Undone: {tally.undone:,}.")
    print_line(f"Time: {count(tally.minutes, 'minute')}")
    of = (article, "--source", state.source)
    if state.queue:
        command = say_command("review", *of, data=data)
        print_line(f"{count(len(state.queue), 'draft')} left. To go on: {command}")
    elif tally.actors.accepted or tally.actors.changed:
        print_line(f"Next: {say_command('refresh', *of, data=data)}")
    if not state.queue and _awaits_claims(state):
        engines = ",".join(each.split()[0] for each in state.engine.split(","))
        command = say_command("suggest", *of, "--engine", engines, data=data)
        print_line(f"For claims about the actors: {command}")


def _awaits_claims(state: ReviewState) -> bool:
    """Return whether a language model was asked for actors, and not yet for claims."""
    return "endpoint" in state.engine and "endpoint" not in state.tally.engines


def _say(counts: Counts) -> str:
    return f"{counts.accepted:,} accepted, {counts.changed:,} changed, {counts.rejected:,} rejected"


COMMANDS = (review,)

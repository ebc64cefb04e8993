"""Answers of big tables as lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..analysis.centrality import Ranking, find_measure
from ..analysis.tensions.kinds import KINDS
from ..files.discover import DATA
from ..model.bidi import isolate
from ..model.text import count, join_and, quoted
from ..model.vocabulary import SIGNS
from ..tables.extracting.dataset import Extract
from ..tables.loading.load import Loaded, LoadedFile
from ..tables.questions.activity import Activity
from ..tables.questions.common import Common
from ..tables.questions.components import Components
from ..tables.questions.info import Info
from ..tables.questions.path import FoundPath
from ..tables.questions.reach import Reach
from ..tables.questions.tensions import CountedTensions
from ..tables.questions.triads import Triads
from .ask_output import print_paths
from .options import say_command
from .printing import print_line, print_list, print_table
from .shared_output import print_scope

_ATTENTION = "It measures how the sources report, not the world."


def print_loaded(loaded: Loaded) -> None:
    """Print what became of each file, and the claims that the store has now."""
    for each in loaded.files:
        print_line(_say_loaded(each))
        if each.rejects:
            print_line(f"  The rejected rows, with reasons: {each.rejects}")
        if each.unread.ignored:
            print_line(
                f"  Columns that were not read: {join_and(map(quoted, each.unread.ignored))}"
            )
        for reason, rows in each.unread.left_out.items():
            print_line(f"  Left out {count(rows, 'row')}: {reason}.")
    print_line(f"The store has {count(loaded.claims, 'claim')}.")


def _say_loaded(file: LoadedFile) -> str:
    if file.known:
        return f"{file.file}: loaded before, nothing to do"
    rejected = f", rejected {count(file.rejected, 'row')}" if file.rejected else ""
    known = f" ({file.unread.format})" if file.unread.format else ""
    return f"{file.file}{known}: loaded {count(file.claims, 'claim')}{rejected}"


def print_degree(ranking: Ranking) -> None:
    """Print the ranks by degree, with the ties of each sign."""
    print_ranks(ranking, ("positive", "negative", "net"))


def print_ranks(ranking: Ranking, more: Sequence[str] = ()) -> None:
    """Print the ranks by a measure; `more` are further fields of each actor."""
    print_scope(ranking)
    measure = find_measure(ranking.measure)
    print_line(f"{ranking.measure}, on {ranking.layer}")
    print_line(f"{measure.means} {measure.means_not}")
    print_line(_ATTENTION)
    print_line(ranking.sentence)
    rows = [
        [
            *(str(each.rank), isolate(each.name), f"{each.score:.4g}"),
            *(str(getattr(each, name)) for name in more),
            each.id,
        ]
        for each in ranking.actors
    ]
    if rows:
        print_table(["rank", "actor", "score", *more, "id"], rows)


def print_info(info: Info) -> None:
    """Print the numbers of claims, actors and sources."""
    print_scope(info)
    numbers = [count(getattr(info, f"{noun}s"), noun) for noun in ("claim", "actor", "source")]
    print_line(f"{join_and(numbers)}; layout {info.schema}")


def print_path(found: FoundPath) -> None:
    """Print a path as a chain of claims, or why there is none."""
    if found.answer.truncated:
        print_line("Other paths are as short; this is the best supported one, or the first by id.")
    print_paths(found.data, replace(found.answer, truncated=False))


def print_reach(reach: Reach) -> None:
    """Print the actors that are reached, the nearest first."""
    print_scope(reach)
    name, steps = isolate(reach.from_actor.name), count(reach.steps, "step")
    print_line(f"{count(len(reach.actors), 'actor')} within {steps} of {name}")
    rows = [[str(each.steps), isolate(each.name), each.id] for each in reach.actors]
    if rows:
        print_table(["steps", "actor", "id"], rows)


def print_components(found: Components) -> None:
    """Print how many components there are, and the size of each."""
    print_scope(found)
    print_line(f"{count(found.count, 'component')} of actors with a tie")
    rows = [[f"{each.actors:,}", each.id] for each in found.components]
    if rows:
        print_table(["actors", "first id"], rows)


def print_triads(found: Triads) -> None:
    """Print the number of triangles of each sign pattern."""
    print_scope(found)
    print_table(["signs", "triangles"], [[name, f"{n:,}"] for name, n in found.triads.items()])
    if found.balanced_share is None:
        print_line("There are no triangles of signed ties.")
    else:
        print_line(f"Balanced, by the product of signs: {found.balanced_share:.1%}")


def print_common(found: Common) -> None:
    """Print whom two actors are both said to be against, and who is said to back both."""
    print_scope(found)
    one, other = (isolate(actor.name) for actor in found.pair)
    for title, actors in (
        (f"{one} and {other} are both said to be against", found.enemies),
        (f"Said to back both {one} and {other}", found.backers),
    ):
        print_list(title, (f"{isolate(each.name)} ({each.id})" for each in actors))
        if not actors:
            print_line(f"{title}: nobody")


def print_tensions(found: CountedTensions) -> None:
    """Print the tensions, kind by kind, each with its sentence or why it has none."""
    print_scope(found)
    for number, each in enumerate(found.tensions):
        if number == 0 or each.kind != found.tensions[number - 1].kind:
            print_line(f"{KINDS[each.kind].label}:")
        claims = count(each.claims, "claim")
        if each.tension:
            print_line(f"  {each.tension.sentence} ({claims})")
        else:
            actors = ", ".join(map(isolate, each.actors))
            print_line(f"  {actors}: {claims}, too many to list. Narrow the scope to see them.")
    if not found.tensions:
        print_line("No tensions in this scope.")
    if found.truncated:
        print_line("There may be more; raise --top to see them.")


def print_activity(found: Activity) -> None:
    """Print the number of claims of each sign by year."""
    print_scope(found)
    rows = [
        [
            "undated" if each.year is None else str(each.year),
            *(f"{getattr(each, sign):,}" for sign in SIGNS),
        ]
        for each in found.years
    ]
    if rows:
        print_table(["year", *SIGNS], rows)
    else:
        print_line("No claims in this scope.")


def print_extract(extract: Extract, folder: Path) -> None:
    """Print what an extract has of the store, and what was left out of it."""
    print_scope(extract)
    print_line(extract.dataset.title)
    actors, claims = count(extract.actors, "actor"), count(extract.claims, "claim")
    print_line(f"Wrote {folder}: {actors}, {claims} standing for {extract.total:,}.")
    if extract.found > extract.actors:
        print_line(
            f"There are {extract.found:,} actors within {count(extract.steps, 'step')}; those with "
            "the most claims are kept. To narrow: --min-claims, --during, --types."
        )
    if extract.limit is not None:
        print_line(
            f"Each relation keeps at most {extract.limit} claims for each stance, one of every "
            "voice before a second of any; notes tell how many there are."
        )
    print_line(f"Next: {say_command('build', folder / DATA)}")

"""Blocs for the page: solved ahead, for all times and for the periods in which something differs.

Which ties hold changes on few days. These part all time into stretches; a date or a period asks for
a run of stretches, and runs in which the same relations hold have one answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate, islice

from ..analysis.balance import wording
from ..analysis.balance.answer import Balance, balance_selection
from ..analysis.balance.blocks import cut_into_blocks
from ..analysis.balance.enumeration import ENUMERATED
from ..analysis.balance.signed import pair_up
from ..analysis.theses import THESES_LEFT_OUT, lacks_theses, leave_out_theses
from ..model import Relation
from ..network import Graph, select
from ..scope import EVERYTHING
from ..standing import Selection, known_days
from .records import BlocAnswer, Blocs

MOST_TIED = 40
"""How many actors one block may have for the page to carry a split of all times."""
MOST_ANSWERS = 80
"""How many different answers the page carries; longer periods are left out first."""
MOST_STRETCHES = 60
"""With more of them, only single ones are asked for."""

Blocks = Sequence[Sequence[str]]


def describe_blocs(graph: Graph) -> Blocs:
    """Split all actors into two blocs, for all times and for the periods that differ.

    What takes a search longer than trying all splits is left out: None stands for it.
    """
    selection = select(graph, leave_out_theses(EVERYTHING))
    has_less = lacks_theses(graph, EVERYTHING, selection, signed=True)
    relations = [each for each in selection.supported if each.sign]
    whole = _answer(graph, relations, MOST_TIED, ())
    around = whole["blocs"] if whole else ()
    starts = _list_starts(relations)
    holding = [_find_holding(relations, days) for days in _list_stretches(starts)]
    numbers: dict[int, int | None] = {}
    answers: list[BlocAnswer] = []
    rows = []
    for row in _list_runs(holding):
        rows.append([_number(graph, relations, run, numbers, answers, around) for run in row])
    return {
        "starts": [start.isoformat() for start in starts],
        "rows": rows,
        "answers": answers,
        "whole": whole,
        "words": {
            "left_out": THESES_LEFT_OUT if has_less else "",
            "foes": wording.FOES,
            "together": wording.TOGETHER,
            "mixed": wording.MIXED,
        },
    }


def _list_starts(relations: Sequence[Relation]) -> list[date]:
    """List the days on which a relation begins to be known to hold, or ceases to be."""
    spans = [span for relation in relations for span in known_days(relation)]
    after = (span.last + timedelta(1) for span in spans if span.last < date.max)
    return sorted({date.min, *(span.first for span in spans), *after})


def _list_stretches(starts: Sequence[date]) -> Iterator[tuple[date, date]]:
    for place, first in enumerate(starts):
        last = starts[place + 1] - timedelta(1) if place + 1 < len(starts) else date.max
        yield first, last


def _find_holding(relations: Sequence[Relation], days: tuple[date, date]) -> int:
    """Return the relations that are known to hold in a stretch, each as one bit."""
    first, last = days
    held = (
        any(span.first <= last and first <= span.last for span in known_days(relation))
        for relation in relations
    )
    return sum(1 << place for place, holds in enumerate(held) if holds)


def _list_runs(holding: Sequence[int]) -> Iterator[list[int]]:
    """Give, for runs of 1, 2 and more stretches, what holds in each; by where the run begins."""
    longest = len(holding) if len(holding) <= MOST_STRETCHES else 1
    runs = [list(accumulate(holding[place:], int.__or__)) for place in range(len(holding))]
    for length in range(longest):
        yield [run[length] for run in islice(runs, len(holding) - length)]


def _number(
    graph: Graph,
    relations: Sequence[Relation],
    run: int,
    numbers: dict[int, int | None],
    answers: list[BlocAnswer],
    around: Blocks,
) -> int | None:
    """Return the place of a run's answer among the answers; None where it has none."""
    if run not in numbers:
        numbers[run] = None
        if len(answers) < MOST_ANSWERS:
            held = [each for place, each in enumerate(relations) if run >> place & 1]
            answer = _answer(graph, held, ENUMERATED, around)
            if answer:
                numbers[run] = len(answers)
                answers.append(answer)
    return numbers[run]


def _answer(
    graph: Graph, relations: Sequence[Relation], most: int, around: Blocks
) -> BlocAnswer | None:
    """Answer for some relations; None where too many actors hang together."""
    blocks = cut_into_blocks(pair_up(relations).number())
    if any(block.network.size > most for block in blocks):
        return None
    selection = Selection(tuple(relations))
    found = balance_selection(graph, leave_out_theses(EVERYTHING), selection, k=2)
    two = found.two
    return {
        "frustration": two.interval,
        "triads": dict(found.triads),
        "balanced_share": found.balanced_share,
        "blocs": _align(two.blocs, around),
        "unique": found.unique,
        "together_always": _as_lists(found.together_always),
        "settled": None if found.settled is None else list(found.settled),
        "against": [relation.id for relation in two.against],
        "mixed": [[relation.id for relation in relations] for relations in found.mixed],
        "sentences": _tell(found),
    }


def _tell(found: Balance) -> dict[str, list[str]]:
    if not found.two.blocs:
        return {"head": [], "count": [wording.say_ties(found)], "sure": []}
    note = wording.NO_FINDING if found.two.proved else wording.NO_PROOF
    shares = wording.say_shares(found.two)
    return {
        "head": [note, wording.say_index(found)],
        "count": [
            wording.say_ties(found),
            wording.say_triads(found),
            *([shares] if shares else []),
        ],
        "sure": wording.say_uniqueness(found),
    }


def _as_lists(groups: Blocks | None) -> list[list[str]] | None:
    return None if groups is None else [list(group) for group in groups]


def _align(blocs: Blocks, around: Blocks) -> list[list[str]]:
    """Put two blocs in the order of those of all times that they have most actors in common with.

    The blocs of two dates then go by the same letter as long as they are much the same.
    """
    if len(blocs) == len(around) == 2:
        same, turned = (
            sum(len({*bloc} & {*other}) for bloc, other in zip(blocs, order, strict=True))
            for order in (around, around[::-1])
        )
        blocs = blocs[::-1] if turned > same else blocs
    return [list(bloc) for bloc in blocs]

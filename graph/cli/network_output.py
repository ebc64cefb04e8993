"""Tensions, time and brokerage as lines of text."""

from __future__ import annotations

from itertools import groupby

from ..analysis.brokerage import LAYER, ROLES, Brokerage
from ..analysis.sides import BothSides, say_known_days
from ..analysis.tensions import TensionAnswer
from ..analysis.tensions.kinds import KINDS
from ..analysis.time import TimeAnswer
from ..model.bidi import isolate
from ..model.disputes import Sides
from ..model.graph_data import GraphData
from ..model.text import count, join_and
from ..wording.claims import show_name
from ..wording.sentences import say_claim, say_relation
from .ask_output import print_remarks
from .printing import print_line, print_rest, print_table
from .shared_output import print_scope

_SIDES: dict[Sides, str] = {
    "contested": "On both sides at one time (contested)",
    "changed": "Changed sides",
    "may-have-changed": "May have changed sides",
}
_NO_DAY = "at no known date"


def print_tensions(data: GraphData, answer: TensionAnswer) -> None:
    """Print the tensions kind by kind, each with the claims behind it."""
    print_scope(answer)
    number = 0
    for kind, group in groupby(answer.tensions, key=lambda tension: tension.kind):
        print_line(f"{KINDS[kind].label} ({kind}): {KINDS[kind].means}")
        for tension in group:
            number += 1
            print_line(f"{number}. {tension.lead}")
            label = data.vocabulary.modes[tension.weakest].label
            print_line(f"   Weakest claim: {label}.")
            claims = [claim for relation in tension.relations for claim in relation.claims]
            for statement in tension.statements:
                print_line(f"   {statement}")
                for claim in claims:
                    if statement.startswith(say_claim(data, claim)):
                        print_remarks(claim, "     ")
    if not answer.tensions:
        print_line("No tensions found in this scope.")
    if answer.mixed_note:
        print_line(answer.mixed_note)
    for limit in answer.limits:
        print_line(f"{KINDS[limit.kind].label}: {limit.sentence}")
    if answer.limits:
        print_line("Narrow the scope to see others.")


def print_time(data: GraphData, answer: TimeAnswer, limit: int | None = None) -> None:
    """Print how many chains overlap in time, and which pairs changed sides, so many of each."""
    print_scope(answer)
    print_line(answer.sentence)
    for sides, title in _SIDES.items():
        pairs = [each for each in answer.both_sides if each.sides == sides]
        if pairs:
            print_line(f"{title}: {count(len(pairs), 'pair')}")
        for each in pairs[:limit]:
            _print_both_sides(data, each)
        print_rest(len(pairs), limit, "  ")


def _print_both_sides(data: GraphData, both: BothSides) -> None:
    names = join_and(show_name(data, id) for id in both.pair)
    together, apart = (say_known_days(leg) for leg in (both.positive, both.negative))
    when = f"on one side {together or _NO_DAY}, on opposite sides {apart or _NO_DAY}"
    print_line(f"  {names}: known to be {when}")
    for relation in both.relations:
        print_line(f"    {say_relation(data, relation)}")


def print_brokerage(answer: Brokerage) -> None:
    """Print the brokers and their roles, with the groups that they are counted in."""
    print_scope(answer)
    sizes = ", ".join(f"{isolate(group)} ({size:,})" for group, size in answer.sizes.items())
    print_line(f"Groups, {answer.origin}: {sizes}")
    if answer.note:
        print_line(answer.note)
    print_line(f"brokerage, on {LAYER}")
    for role, means in ROLES.items():
        print_line(f"  {role}: {means}")
    brokers = [each for each in answer.actors if each.total]
    rows = [
        [each.name, each.group, *map(str, each.roles.values()), str(each.total), each.id]
        for each in brokers
    ]
    if rows:
        print_table(["actor", "group", *ROLES, "total", "id"], rows)
    if len(rows) < len(answer.actors):
        print_line("Actors with no brokerage role are not shown.")

"""Answers about signs and dates as lines of text."""

from __future__ import annotations

from itertools import groupby

from ..analysis.brokerage import LAYER, ROLES, Brokerage
from ..analysis.tensions import KINDS, TensionAnswer
from ..analysis.theses import THESES_LEFT_OUT
from ..analysis.time import TimeAnswer
from .answers import print_scope
from .printing import print_line, print_table


def print_tensions(answer: TensionAnswer) -> None:
    """Print the tensions kind by kind, each with the claims behind it."""
    _print_used(answer)
    number = 0
    for kind, group in groupby(answer.tensions, key=lambda tension: tension.kind):
        print_line(f"{kind}: {KINDS[kind].means}")
        for tension in group:
            number += 1
            print_line(f"{number}. {tension.lead}")
            print_line(f"   weakest: {tension.weakest}.")
            for statement in tension.statements:
                print_line(f"   {statement}")
    if not answer.tensions:
        print_line("No tension is found in this scope.")
    if answer.truncated:
        print_line(
            "There are more tensions than these, or the search was cut off; narrow the scope."
        )


def print_time(answer: TimeAnswer) -> None:
    """Print how much of the network ever held at one time."""
    _print_used(answer)
    print_line(answer.sentence)


def print_brokerage(answer: Brokerage) -> None:
    """Print between whom actors stand, with the groups that they are counted in."""
    _print_used(answer)
    sizes = ", ".join(f"{group} ({size:,})" for group, size in answer.sizes.items())
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
        print_line("Actors that stand between nobody are not shown.")


def _print_used(answer: TensionAnswer | TimeAnswer | Brokerage) -> None:
    """Say what narrows the answer, and that theses are left out where it has less for it."""
    print_scope(answer.scope, answer.unknown)
    if answer.theses_left_out:
        print_line(THESES_LEFT_OUT)

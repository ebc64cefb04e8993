"""Answers about signs and dates as lines of text."""

from __future__ import annotations

from itertools import groupby

from ..analysis.tensions import KINDS, TensionAnswer
from ..analysis.theses import THESES_LEFT_OUT
from ..analysis.time import TimeAnswer
from .answers import print_scope
from .printing import print_line


def print_tensions(answer: TensionAnswer) -> None:
    """Print the tensions kind by kind, each with the claims behind it."""
    print_scope(answer.scope, answer.unknown)
    if answer.theses_left_out:
        print_line(THESES_LEFT_OUT)
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
    print_scope(answer.scope, answer.unknown)
    print_line(answer.sentence)

"""The answer about balance and blocs as lines of text."""

from __future__ import annotations

from collections.abc import Sequence

from ..analysis.balance import Balance
from ..analysis.balance.answer import BlocSplit
from ..analysis.balance.wording import (
    ALONE,
    FOES,
    MIXED,
    NO_FINDING,
    NO_PROOF,
    say_conflicts,
    say_index,
    say_shares,
    say_sureness,
    say_ties,
    say_triads,
    show_actors,
)
from ..analysis.sentences import say_relation
from ..analysis.theses import THESES_LEFT_OUT
from ..network import Graph
from ..text import count
from .answers import print_scope
from .printing import print_line


def print_balance(graph: Graph, balance: Balance) -> None:
    """Print triads, the frustration index, both splits and what conflicts with them."""
    print_scope(balance.scope, balance.unknown)
    if balance.theses_left_out:
        print_line(THESES_LEFT_OUT)
    print_line(say_ties(balance))
    if balance.two.blocs:
        print_line(say_triads(balance))
        print_line()
        print_line(say_index(balance))
        _print_split(graph, balance.two, [FOES, *say_sureness(graph, balance)])
        print_line()
        most = "Any number of blocs" if balance.k is None else f"At most {count(balance.k, 'bloc')}"
        print_line(f"{most}: {say_conflicts(balance, balance.many)}.")
        _print_split(graph, balance.many, ())
    if balance.mixed:
        print_line()
        print_line(f"{MIXED}:")
        for relations in balance.mixed:
            for relation in relations:
                print_line(f"  {say_relation(graph, relation)}")


def _print_split(graph: Graph, split: BlocSplit, sureness: Sequence[str]) -> None:
    print_line(NO_FINDING if split.proved else NO_PROOF)
    large = [bloc for bloc in split.blocs if len(bloc) > 1 or len(split.blocs) <= 2]
    alone = [bloc[0] for bloc in split.blocs if bloc not in large]
    for number, bloc in enumerate(large, start=1):
        print_line(f"  bloc {number} ({len(bloc):,}): {show_actors(graph, bloc)}")
    if alone:
        print_line(f"  {ALONE}: {show_actors(graph, alone)}")
    for sentence in (*sureness, say_shares(split)):
        if sentence:
            print_line(f"  {sentence}")
    print_line("  Against the split:" if split.against else "  No counted tie is against it.")
    for statement in split.statements:
        print_line(f"    {statement}")

"""Balance and blocs as lines of text."""

from __future__ import annotations

from collections.abc import Iterable

from ..analysis.balance import Balance, wording
from ..model.graph_data import GraphData
from ..model.records import Relation
from ..wording.sentences import say_relation
from .printing import print_line, print_list
from .shared_output import print_scope


def print_balance(data: GraphData, balance: Balance) -> None:
    """Print the frustration index, what was counted, the blocs and what conflicts with them."""
    print_scope(balance)
    if balance.two.blocs:
        print_line(f"{wording.say_split(balance)} {wording.say_index(balance)}")
        print_line(wording.NO_FINDING if balance.two.proved else wording.NO_PROOF)
    for line in (wording.say_ties(balance), *wording.say_pairs(data, balance)):
        print_line(line)
    for line in wording.say_members(data, balance):
        print_line(line)
    if balance.two.blocs:
        print_line(wording.say_triads(balance))
        print_line()
        _print_split(data, balance)
    _print_relations(data, wording.ACROSS, balance.structure_across)
    for title, pairs in ((wording.MIXED, balance.mixed), (wording.CHANGED, balance.changed)):
        _print_relations(data, title, [each for pair in pairs for each in pair.relations])


def _print_split(data: GraphData, balance: Balance) -> None:
    split = balance.two
    for number, bloc in enumerate(split.blocs, start=1):
        lonely = split.only_against[number - 1]
        firm = [id for id in bloc if id not in lonely]
        names = wording.show_actors(data, firm) if firm else "no actor with a friendly tie inside"
        print_line(f"  bloc {number} ({len(firm):,}): {names}")
        if lonely:
            named = wording.show_actors(data, lonely)
            print_line(f"    {wording.ONLY_AGAINST} ({len(lonely):,}): {named}")
    for sentence in (*wording.say_sureness(data, balance), wording.say_shares(split)):
        if sentence:
            print_line(f"  {sentence}")
    for either in balance.either_side or ():
        print_line(f"  {wording.say_either(data, either)}")
        for relation in either.relations:
            print_line(f"    {say_relation(data, relation)}")
    print_line("  Against the split:" if split.against else "  All counted ties fit the split.")
    for statement in split.statements:
        print_line(f"    {statement}")


def _print_relations(data: GraphData, title: str, relations: Iterable[Relation]) -> None:
    lines = [say_relation(data, relation) for relation in relations]
    if lines:
        print_line()
    print_list(title, lines)

"""What is said of balance: counts and blocs, and how sure they are; never who stands with whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...model.graph import Graph
from ...model.text import count, join_and
from ...wording.claims import show_name
from .record import Balance, BlocSplit, EitherSide, SignedPair
from .triads import BALANCED

NO_FINDING = "The split that conflicts with the fewest claimed ties; not a finding of allegiance."
"""What stands with every proved split."""
NO_PROOF = (
    "The split found that conflicts with the fewest claimed ties; not a finding of allegiance, "
    "and not proved: another may conflict with fewer."
)
"""What stands with a split that is not proved."""
TOGETHER = "Together in each of the best splits (proved)"
AGAINST = "only by being against the other bloc"
ONLY_AGAINST = f"beside it, {AGAINST}"
ACROSS = "Members and leaders in another bloc than their body (not counted)"
JOINED = "Counted as one"
NOT_JOINED = "Not counted as one"
MIXED = "Pairs in dispute, not counted"
CHANGED = "Pairs that changed sides or may have, by the dates claimed"
EITHER = "either side"
MOST_NAMED = 6
"""How many pairs, or pieces, are named in one sentence."""


def say_ties(balance: Balance) -> str:
    """Word what was counted: pairs, each once."""
    if not balance.counted:
        return "No pair of actors has ties of one sign in this scope."
    signs = f"{balance.positive:,} positive, {balance.negative:,} negative"
    if balance.memberships:
        signs += f"; of them {count(balance.memberships, 'membership')}"
    verb = "has" if balance.counted == 1 else "have"
    return f"{count(balance.counted, 'pair')} of actors {verb} ties of one sign ({signs})."


def say_pairs(graph: Graph, balance: Balance) -> list[str]:
    """Word which pairs are not counted, or only with one of their signs."""
    said = []
    if balance.mixed:
        verb = "is" if len(balance.mixed) == 1 else "are"
        said.append(
            f"{len(balance.mixed):,} of {count(balance.pairs, 'pair')} {verb} in dispute "
            "(denied, or said to be on both sides at one time), and not counted: "
            f"{_name_pairs(graph, balance.mixed)}."
        )
        if within := [each for each in balance.mixed if each.within_one_bloc]:
            said.append(
                "Warning: in one bloc all the same, by their ties to others: "
                f"{_name_pairs(graph, within)}."
            )
    for rule, words in (
        ("latest day", "of the latest day known"),
        ("more days", "known to hold on more days"),
    ):
        if pairs := [each for each in balance.changed if each.rule == rule]:
            said.append(
                f"By their dates, {count(len(pairs), 'pair')} changed sides or may have, and "
                f"counted is the sign {words}: {_name_pairs(graph, pairs)}."
            )
    return said


def _name_pairs(graph: Graph, pairs: Sequence[SignedPair]) -> str:
    return _name_some(graph, [each.pair for each in pairs])


def _name_some(graph: Graph, groups: Sequence[Sequence[str]]) -> str:
    """Name the first groups of actors, and say how many more there are."""
    named = [show_actors(graph, each) for each in groups[:MOST_NAMED]]
    more = len(groups) - len(named)
    return "; ".join([*named, f"and {more:,} more"] if more else named)


def say_members(graph: Graph, balance: Balance) -> list[str]:
    """Word who is counted as one with a body, and who is not and why."""
    bodies: dict[str, list[str]] = {}
    for each in balance.joined:
        bodies.setdefault(each.body, []).append(each.member)
    joined = [
        f"{show_actors(graph, members)} with {show_actors(graph, [body])}"
        for body, members in sorted(bodies.items())
    ]
    apart = [
        f"{show_actors(graph, [each.member])} with {show_actors(graph, [each.body])} ({each.why})"
        for each in balance.not_joined
    ]
    said = [f"{JOINED}: {'; '.join(joined)}."] if joined else []
    return [*said, f"{NOT_JOINED}: {'; '.join(apart)}."] if apart else said


def say_triads(balance: Balance) -> str:
    """Word how many triads there are of each sign pattern, and the share that is balanced."""
    share = balance.balanced_share
    if share is None:
        return "No three actors are all tied to each other, so that no triad can be judged."
    counts = ", ".join(f"{pattern} {number:,}" for pattern, number in balance.triads.items())
    balanced = " and ".join(BALANCED)
    return f"Triads: {counts}; {share:.1%} are balanced ({balanced})."


def say_conflicts(balance: Balance) -> str:
    """Word how many ties the split conflicts with, and what is proved of it."""
    low, high = balance.two.low, balance.two.high
    ties = count(balance.counted, "tie")
    if not high:
        return f"in conflict with none of {ties}"
    if balance.two.proved:
        proved = f"of the {ties} counted, no other split conflicts with fewer"
        return f"in conflict with {high:,} of {ties} (proved: {proved})"
    bounds = f"no split conflicts with fewer than {low:,}"
    return f"in conflict with {high:,} of {ties} (not proved: {bounds})"


def say_index(balance: Balance) -> str:
    """Word the split into two blocs with the frustration index, a number or an interval."""
    low, high = balance.two.low, balance.two.high
    index = f"{high:,}" if balance.two.proved else f"between {low:,} and {high:,}"
    blocs = "Two blocs" if len(balance.two.blocs) > 1 else "One bloc"
    return f"{blocs}: {say_conflicts(balance)}. Frustration index: {index}."


def say_uniqueness(graph: Graph, balance: Balance) -> list[str]:
    """Word whether other splits into two blocs do as well."""
    said = []
    if balance.pieces > 1:
        said.append(
            f"The ties form {balance.pieces:,} pieces that no tie joins, so that it is arbitrary "
            f"which side these are on: {_name_some(graph, balance.loose)}."
        )
    if balance.unique:
        said.append("Every other split into two blocs conflicts with more ties (proved).")
    elif balance.unique is None:
        said.append("Whether another split conflicts with as few ties is not known.")
    else:
        shown = ""
        if balance.either_side:
            shown = " The one shown parts the fewest positive ties; then ids decide."
        said.append(f"Other splits into two blocs conflict with as few ties.{shown}")
    return said


def say_sureness(graph: Graph, balance: Balance) -> list[str]:
    """Word whether other splits into two blocs do as well, and who is always together."""
    said = say_uniqueness(graph, balance)
    if not balance.unique and balance.together_always is not None:
        groups = (_part_lonely(graph, balance.two, each) for each in balance.together_always)
        said += [f"{TOGETHER}: {names}." for names in groups]
    return said


def _part_lonely(graph: Graph, split: BlocSplit, group: Sequence[str]) -> str:
    """Name a group, those last who are in it only by being against the other bloc."""
    lonely = {id for side in split.only_against for id in side}
    firm, beside = ([id for id in group if (id in lonely) is apart] for apart in (False, True))
    parts = [show_actors(graph, firm)] if firm else []
    parts += [f"{AGAINST}: {show_actors(graph, beside)}"] if beside else []
    return "; ".join(parts)


def say_either(graph: Graph, either: EitherSide) -> str:
    """Word who stands elsewhere in another best split."""
    return f"{show_actors(graph, either.actors)}: {EITHER}. The ties that decide it:"


def say_shares(split: BlocSplit) -> str:
    """Word cohesiveness and divisiveness; empty where there is no tie to judge them by."""
    parts = []
    if split.cohesiveness is not None:
        parts.append(f"cohesiveness {split.cohesiveness:.1%} (positive among ties within blocs)")
    if split.divisiveness is not None:
        parts.append(f"divisiveness {split.divisiveness:.1%} (negative among ties between blocs)")
    return f"{join_and(parts).capitalize()}." if parts else ""


def show_actors(graph: Graph, ids: Iterable[str]) -> str:
    """Return the names of actors as a list."""
    return join_and(show_name(graph, id) for id in ids)

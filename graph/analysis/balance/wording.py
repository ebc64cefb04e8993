"""What is said of balance: counts and blocs, and how sure they are; never who stands with whom."""

from __future__ import annotations

from collections.abc import Iterable

from ...network import Graph, actor_of
from ...text import count, join_and
from ..clauses import show_name
from .answer import Balance, BlocSplit
from .triads import BALANCED

NO_FINDING = "The split that conflicts with the fewest claimed ties; not a finding of allegiance."
"""What stands with every proved split."""
NO_PROOF = (
    "The split found that conflicts with the fewest claimed ties; not a finding of allegiance, "
    "and not proved: another may conflict with fewer."
)
"""What stands with a split that is not proved."""
FOES = "An actor may be in a bloc only because it is claimed to be against the other."
"""What stands with two blocs."""
TOGETHER = "Together in each of the best splits (proved)"
MIXED = "Claimed to be on both sides, and so counted as no tie; at one date they may be of one sign"
ALONE = "In blocs of their own, since no positive tie that fits joins them to another"


def say_ties(balance: Balance) -> str:
    """Word what was counted: pairs, each once."""
    total = balance.positive + balance.negative
    if not total:
        return "No pair of actors has ties of one sign in this scope."
    signs = f"{balance.positive:,} positive, {balance.negative:,} negative"
    verb = "has" if total == 1 else "have"
    said = f"{count(total, 'pair')} of actors {verb} ties of one sign ({signs})"
    mixed = count(len(balance.mixed), "pair")
    return f"{said}; {mixed} of both signs." if balance.mixed else f"{said}."


def say_triads(balance: Balance) -> str:
    """Word how many triads there are of each sign pattern, and the share that is balanced."""
    share = balance.balanced_share
    if share is None:
        return "No three actors are all tied to each other, so that no triad can be judged."
    counts = ", ".join(f"{pattern} {number:,}" for pattern, number in balance.triads.items())
    balanced = " and ".join(BALANCED)
    return f"Triads: {counts}; {share:.1%} are balanced ({balanced})."


def say_conflicts(balance: Balance, split: BlocSplit) -> str:
    """Word how many ties a split conflicts with, and what is proved of it."""
    ties = count(balance.positive + balance.negative, "tie")
    if not split.high:
        return f"in conflict with none of {ties}"
    if split.proved:
        return f"in conflict with {split.high:,} of {ties} (proved: none conflicts with fewer)"
    return (
        f"in conflict with {split.high:,} of {ties} "
        f"(not proved: none conflicts with fewer than {split.low:,})"
    )


def say_index(balance: Balance) -> str:
    """Word the split into two blocs with the frustration index, a number or an interval."""
    low, high = balance.two.low, balance.two.high
    index = f"{high:,}" if balance.two.proved else f"between {low:,} and {high:,}"
    return f"Two blocs: {say_conflicts(balance, balance.two)}. Frustration index: {index}."


def say_uniqueness(balance: Balance) -> list[str]:
    """Word whether other splits into two blocs do as well."""
    said = []
    if balance.pieces > 1:
        said.append(
            f"The ties form {balance.pieces:,} pieces that no tie joins: how one piece stands to "
            "another is arbitrary here."
        )
    if balance.unique:
        said.append("Every other split into two blocs conflicts with more ties (proved).")
    elif balance.unique is None:
        said.append("Whether another split conflicts with as few ties is not known.")
    else:
        said.append("Other splits into two blocs conflict with as few ties.")
    return said


def say_sureness(graph: Graph, balance: Balance) -> list[str]:
    """Word whether other splits into two blocs do as well, and who is always together."""
    said = say_uniqueness(balance)
    if not balance.unique and balance.together_always is not None:
        said += [f"{TOGETHER}: {show_actors(graph, group)}." for group in balance.together_always]
    return said


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
    return join_and(show_name(actor_of(graph, id)) for id in ids)

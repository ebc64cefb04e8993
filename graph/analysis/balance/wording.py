"""How balance is worded: counts, blocs and certainty; never who is on whose side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...model.graph_data import GraphData
from ...model.text import count, join_and
from ...wording.claims import show_name
from .record import Balance, BlocSplit, EitherSide, SignedPair
from .triads import BALANCED

NO_FINDING = "The split that fits the most claimed ties; not a finding of allegiance."
"""The caution shown with every proved split."""
NO_PROOF = (
    "The best split found for the claimed ties; not a finding of allegiance, and not proved: "
    "another may fit more ties."
)
"""The caution shown with a split that is not proved."""
SEARCHED = "bounds of a search, the network is too large for a proof"
TOGETHER = "Together in each of the best splits (proved)"
AGAINST = "only by hostility to the other bloc"
ONLY_AGAINST = f"placed here {AGAINST}"
ACROSS = "Members and leaders in another bloc than their body (not counted)"
MIXED = "Pairs in dispute, not counted"
CHANGED = "Pairs that changed sides or may have, by the dates claimed"
EITHER = "either side"
MOST_NAMED = 6
"""How many pairs or components are named in one sentence."""


def say_ties(balance: Balance) -> str:
    """Word how many pairs were counted, each once."""
    if not balance.counted:
        return "No pair of actors has ties of one sign in this scope."
    signs = f"{balance.positive:,} friendly, {balance.negative:,} hostile"
    if balance.memberships:
        signs += f"; of them {count(balance.memberships, 'membership')}"
    verb = "has" if balance.counted == 1 else "have"
    return f"{count(balance.counted, 'pair')} of actors {verb} ties of one sign ({signs})."


def say_pairs(data: GraphData, balance: Balance) -> list[str]:
    """Word which pairs are not counted, or only with one of their signs."""
    said = []
    if balance.mixed:
        verb = "is" if len(balance.mixed) == 1 else "are"
        said.append(
            f"{len(balance.mixed):,} of {count(balance.pairs, 'pair')} {verb} in dispute "
            "(denied, or claimed as friendly and as hostile at one time) and not counted: "
            f"{_name_pairs(data, balance.mixed)}."
        )
        if within := [each for each in balance.mixed if each.within_one_bloc]:
            said.append(
                "Warning: in the same bloc anyway, because of their ties to others: "
                f"{_name_pairs(data, within)}."
            )
    for rule, which in (
        ("latest day", "of the latest day known"),
        ("more days", "known to apply on more days"),
    ):
        if pairs := [each for each in balance.changed if each.rule == rule]:
            said.append(
                f"By their dates, {count(len(pairs), 'pair')} changed sides or may have; "
                f"counted with the sign {which}: {_name_pairs(data, pairs)}."
            )
    return said


def _name_pairs(data: GraphData, pairs: Sequence[SignedPair]) -> str:
    return _name_some(data, [each.pair for each in pairs])


def _name_some(data: GraphData, groups: Sequence[Sequence[str]]) -> str:
    """Name the first groups of actors, and count the others."""
    named = [show_actors(data, each) for each in groups[:MOST_NAMED]]
    more = len(groups) - len(named)
    return "; ".join([*named, f"and {more:,} more"] if more else named)


def say_members(data: GraphData, balance: Balance) -> list[str]:
    """Word who is counted as one with a body, who is not, and why."""
    bodies: dict[str, list[str]] = {}
    for each in balance.joined:
        bodies.setdefault(each.body, []).append(each.member)
    joined = [
        f"{show_actors(data, members)} with {show_actors(data, [body])}"
        for body, members in sorted(bodies.items())
    ]
    apart = [
        f"{show_actors(data, [each.member])} with {show_actors(data, [each.body])} ({each.why})"
        for each in balance.not_joined
    ]
    said = [f"Counted as one: {'; '.join(joined)}."] if joined else []
    return [*said, f"Not counted as one: {'; '.join(apart)}."] if apart else said


def say_triads(balance: Balance) -> str:
    """Word how many triads there are of each sign pattern, and the share that is balanced."""
    share = balance.balanced_share
    if share is None:
        return "No three actors are all tied to each other, so no triad can be judged."
    counts = ", ".join(f"{pattern} {number:,}" for pattern, number in balance.triads.items())
    balanced = " and ".join(BALANCED)
    return f"Triads: {counts}; {share:.1%} are balanced ({balanced})."


def say_conflicts(balance: Balance) -> str:
    """Word how many ties fit the split, and whether it is proved that no split fits more.

    In a network too large for a proof, both numbers are called bounds of a search.
    """
    low, high = balance.two.low, balance.two.high
    fitting, ties = balance.counted - high, count(balance.counted, "tie")
    if not high:
        return (
            f"all {ties} counted fit this split" if fitting > 1 else "the only tie fits this split"
        )
    fit = f"{fitting:,} of the {ties} counted {'fits' if fitting == 1 else 'fit'} this split"
    if balance.two.proved:
        return f"{fit} (proved: no split fits more)"
    why = SEARCHED if balance.two.searched else "not proved"
    return f"{fit} ({why}: no split fits more than {balance.counted - low:,})"


def say_split(balance: Balance) -> str:
    """Word the split into two blocs."""
    blocs = "Two blocs" if len(balance.two.blocs) > 1 else "One bloc"
    return f"{blocs}: {say_conflicts(balance)}."


def say_index(balance: Balance) -> str:
    """Word the frustration index, a number or an interval."""
    low, high = balance.two.low, balance.two.high
    index = f"{high:,}" if balance.two.proved else f"between {low:,} and {high:,}"
    return f"Frustration index: {index}."


def say_uniqueness(data: GraphData, balance: Balance) -> list[str]:
    """Word whether other splits into two blocs do as well."""
    said = []
    if balance.pieces > 1:
        said.append(
            f"The ties form {balance.pieces:,} separate components, so it is arbitrary which side "
            f"these are on: {_name_some(data, balance.loose)}."
        )
    if balance.unique:
        said.append("Every other split into two blocs fits fewer ties (proved).")
    elif balance.unique is None:
        said.append("It is not known whether another split fits as many ties.")
    else:
        shown = ""
        if balance.either_side:
            shown = (
                " The one shown separates the fewest friendly ties; further choices follow the ids."
            )
        said.append(f"Other splits into two blocs fit as many ties.{shown}")
    return said


def say_sureness(data: GraphData, balance: Balance) -> list[str]:
    """Word whether other splits into two blocs do as well, and who is always together."""
    said = say_uniqueness(data, balance)
    if not balance.unique and balance.together_always is not None:
        groups = (_name_group(data, balance.two, each) for each in balance.together_always)
        said += [f"{TOGETHER}: {names}." for names in groups]
    return said


def _name_group(data: GraphData, split: BlocSplit, group: Sequence[str]) -> str:
    """Name a group; last those who are in it only by hostility to the other bloc."""
    lonely = {id for side in split.only_against for id in side}
    firm, others = ([id for id in group if (id in lonely) is apart] for apart in (False, True))
    parts = [show_actors(data, firm)] if firm else []
    parts += [f"{AGAINST}: {show_actors(data, others)}"] if others else []
    return "; ".join(parts)


def say_either(data: GraphData, either: EitherSide) -> str:
    """Word who is on the other side in another best split."""
    return f"{show_actors(data, either.actors)}: {EITHER}. The deciding ties:"


def say_shares(split: BlocSplit) -> str:
    """Word cohesiveness and divisiveness; empty where there are no such ties."""
    parts = []
    if split.cohesiveness is not None:
        parts.append(f"cohesiveness {split.cohesiveness:.1%} (friendly among ties within blocs)")
    if split.divisiveness is not None:
        parts.append(f"divisiveness {split.divisiveness:.1%} (hostile among ties between blocs)")
    return f"{join_and(parts).capitalize()}." if parts else ""


def show_actors(data: GraphData, ids: Iterable[str]) -> str:
    """Return the names of actors as a list."""
    return join_and(show_name(data, id) for id in ids)

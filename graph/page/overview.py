"""What the page of a large network shows first: camps, or the actors with the most ties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..analysis.camps import Between, Camps, find_camps
from ..files.layout_file import Layout
from ..layout import STYLED, UPRIGHT, WIDE, rank_by_ties, size_discs
from ..model.graph_data import GraphData
from ..model.vocabulary import Sign
from .camp_places import CampPlan, place_camps

if TYPE_CHECKING:
    from .records import CampRecord, OverviewRecord

CLEAR = 0.75
"""The least share of ties that fit camps, for them to be shown."""
KEPT, KEPT_OF_FEW, FEW = 0.8, 0.9, 300
"""The least share of friendly ties that are inside a camp, and that of fewer actors than so many.

Measured on made-up networks with 1.2 to 4 ties an actor. With ties of random signs and 300 or 1,000
actors, 1 of 192 reached both shares; with two to six planted camps 95 of 162, and 67 of the 72 with
at least 2.5 ties an actor, of which at most a tenth do not fit. With 200 actors, sparse friendly
ties fall into small groups whatever their signs: 20 of 128 reached 0.8, none 0.9.
"""
LEAST_SHARE = 0.06
"""The least share of the ties that one of two camps has with others, for a line between them."""
MOST_LINES = 14


class Overview(CampPlan):
    """The camps of a network, if they are clear, and the actors with the most ties: plain data."""

    fits: float | None
    kept: float | None
    others: list[str]
    unsupported: list[str]
    leading: list[str]


def find_overview(data: GraphData) -> Overview | None:
    """Find the camps of a network; None if it is drawn whole: up to 150 actors with ties."""
    ranked = rank_by_ties(relation.ends for relation in data.select().supported)
    if len(ranked) <= STYLED:
        return None
    found = data.once("camps", lambda: find_camps(data.graph))
    shown = found.camps if is_clear(found, len(ranked)) else ()
    return {
        "camps": [list(camp.members) for camp in shown],
        "heads": [list(camp.leading) for camp in shown],
        "lines": choose_lines(found.between) if shown else [],
        "fits": found.clearness,
        "kept": found.kept,
        "others": list(found.others),
        "unsupported": list(found.unsupported),
        "leading": ranked[:STYLED],
    }


def is_clear(found: Camps, actors: int) -> bool:
    """Decide whether camps of so many actors are clear enough to be shown."""
    least = KEPT if actors >= FEW else KEPT_OF_FEW
    return (found.clearness or 0) >= CLEAR and (found.kept or 0) >= least


def choose_lines(between: Sequence[Between]) -> list[tuple[int, int, Sign, int]]:
    """Choose the lines between camps, as the page does: two camps, a sign, a number of ties.

    At most 14, the one with the most ties first: for each camp the line with the most, then all
    that are at least 6 % of what either camp has with others. A line comes with that of the other
    sign, if that has at least half of its ties: one alone would look like all there is.
    """
    lines: list[tuple[int, int, Sign, int]] = []
    outside: Counter[int] = Counter()
    for each in between:
        lines.append((each.first, each.second, 1, each.positive))
        lines.append((each.first, each.second, -1, each.negative))
        for end in (each.first, each.second):
            outside[end] += each.positive + each.negative
    lines.sort(key=lambda line: (-line[3], line[0], line[1], -line[2]))
    joined: set[int] = set()
    first, others = [], []
    for line in lines:
        if not line[3]:
            continue
        if not joined.issuperset(line[:2]):
            first.append(line)
        elif line[3] >= LEAST_SHARE * min(outside[line[0]], outside[line[1]]):
            others.append(line)
        joined.update(line[:2])
    of_sign = {line[:3]: line for line in lines}
    chosen = set(first)
    for line in (*first, *others):
        twin = of_sign[line[0], line[1], -line[2]]
        together = {line, twin} if 2 * twin[3] >= line[3] else {line}
        if len(chosen | together) <= MOST_LINES:
            chosen |= together
    return [line for line in lines if line in chosen]


def describe_overview(data: GraphData, layout: Layout) -> OverviewRecord | None:
    """Describe what the page of a large network shows first; None if it is drawn whole."""
    found = find_overview(data)
    if not found:
        return None
    places = place_camps(data, found, layout.camps)
    numbers = list(map(len, found["camps"]))
    radii = zip(size_discs(numbers, WIDE), size_discs(numbers, UPRIGHT), strict=True)
    camps: list[CampRecord] = [
        {
            "members": members,
            "wide": place.wide,
            "upright": place.upright,
            "radius": radius,
            "inside": dict(sorted(place.inside.items())),
        }
        for members, place, radius in zip(found["camps"], places, radii, strict=True)
    ]
    return {
        "camps": camps,
        "fits": found["fits"],
        "kept": found["kept"],
        "others": found["others"],
        "unsupported": found["unsupported"],
        "leading": found["leading"],
    }

"""Where the discs of camps are, and their leading members inside."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TypedDict

from ..layout import UPRIGHT, WIDE, Disc, Frame, place_discs, place_inside, size_discs
from ..model.drawing import CampPlace, Positions
from ..model.graph_data import GraphData
from ..model.relations import group_by_ends, join_signs
from ..model.vocabulary import Sign
from ..wording.claims import show_name
from .theme import FONT_SIZE, measure_text

NAME_WIDTHS = {WIDE: 150, UPRIGHT: 108}
"""How wide the name of a disc is at most, in pixels."""
NAMED = {WIDE: 3, UPRIGHT: 1}
"""How many members a name has."""
AND_OTHERS = 90.0
"""The width of the number of others, in pixels."""
LINE_HEIGHT = 15


class CampPlan(TypedDict):
    """What is to be placed: camps by members and by leading members, and lines between them."""

    camps: list[list[str]]
    heads: list[list[str]]
    lines: list[tuple[int, int, Sign, int]]


def place_camps(
    data: GraphData, plan: CampPlan, known: Sequence[CampPlace]
) -> tuple[CampPlace, ...]:
    """Place the discs of camps, and their leading members inside.

    A camp stays where a known one is with which it shares members.
    """
    heads = plan["heads"]
    old = match_camps(heads, known)
    wide = {str(at): place.wide for at, place in old.items()}
    upright = {str(at): place.upright for at, place in old.items()}
    drawn = _draw_discs(data, plan, WIDE, wide), _draw_discs(data, plan, UPRIGHT, upright)
    among = _list_ties_among(data, heads)
    return tuple(
        CampPlace(
            drawn[0][at],
            drawn[1][at],
            place_inside(leading, among[at], old[at].inside if at in old else {}),
        )
        for at, leading in enumerate(heads)
    )


def _draw_discs(
    data: GraphData, plan: CampPlan, frame: Frame, known: Positions
) -> list[tuple[float, float]]:
    radii = size_discs(list(map(len, plan["camps"])), frame)
    discs = {
        str(at): _make_disc(data, leading[: NAMED[frame]], radii[at], NAME_WIDTHS[frame])
        for at, leading in enumerate(plan["heads"])
    }
    placed = place_discs(discs, _sign_lines(plan), frame, known)
    return [placed[id] for id in discs]


def match_camps(camps: Sequence[Sequence[str]], known: Sequence[CampPlace]) -> dict[int, CampPlace]:
    """Map camps to the known ones with which they share members, those that share most first."""
    shared = sorted(
        (-len(place.inside.keys() & set(members)), i, j)
        for i, members in enumerate(camps)
        for j, place in enumerate(known)
    )
    found: dict[int, int] = {}
    for count, i, j in shared:
        if count and i not in found and j not in found.values():
            found[i] = j
    return {i: known[j] for i, j in found.items()}


def _sign_lines(plan: CampPlan) -> dict[tuple[str, str], Sign | None]:
    """Map the pairs of camps that a line joins to their sign."""
    signs: dict[tuple[str, str], Sign | None] = {}
    for first, second, sign, _ in plan["lines"]:
        pair = (str(first), str(second))
        signs[pair] = None if pair in signs else sign
    return signs


def _make_disc(data: GraphData, named: Sequence[str], radius: int, widest: int) -> Disc:
    """Make a disc of a radius, with room beside it for its name, made of these members."""
    first, *others = (measure_text(show_name(data, id)) * FONT_SIZE for id in named)
    lines = ceil(first / widest) + ceil((sum(others) + AND_OTHERS) / widest)
    width = min(widest, max(first, sum(others) + AND_OTHERS))
    return Disc(radius, width, LINE_HEIGHT * lines)


def _list_ties_among(
    data: GraphData, groups: Sequence[Sequence[str]]
) -> list[dict[tuple[str, str], Sign | None]]:
    """Map the pairs within each of some groups to their sign."""
    group_of = {id: at for at, group in enumerate(groups) for id in group}
    ties: list[dict[tuple[str, str], Sign | None]] = [{} for _ in groups]
    for pair, relations in group_by_ends(data.select().supported).items():
        group = group_of.get(pair[0])
        if group is not None and group == group_of.get(pair[1]):
            ties[group][pair] = join_signs(relations)
    return ties

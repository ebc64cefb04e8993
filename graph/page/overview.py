"""What the page of a large network shows first: camps, or the actors with the most ties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from ..analysis.camps import Between, Camps, find_camps
from ..files.layout_file import Layout
from ..layout import (
    STYLED,
    UPRIGHT,
    WIDE,
    Disc,
    Frame,
    list_tied,
    place_discs,
    place_inside,
    size_discs,
)
from ..model.drawing import CampPlace
from ..model.graph_data import GraphData
from ..model.relations import group_by_ends, join_signs
from ..model.vocabulary import Sign
from ..wording.claims import show_name
from .theme import FONT_SIZE, measure_text

if TYPE_CHECKING:
    from .records import CampRecord, OverviewRecord

CLEAR = 0.75
"""The least share of ties that fit camps, for them to be shown."""
KEPT, KEPT_OF_FEW, FEW = 0.8, 0.9, 300
"""The least share of friendly ties that are inside a camp, and that of fewer actors than so many.

In made-up networks of 300 to 1,000 actors with ties of random signs, no share of both was reached
by more than one of 192, and by 95 of 162 with planted camps: by nearly all in which each actor has
five ties and a tenth of them do not fit. With fewer actors, sparse friendly ties fall into small
groups whatever their signs: 30 of 96 reached 0.8, one reached 0.9.
"""
LEAST_SHARE = 0.06
"""The least share of the ties that one of two camps has with others, for a line between them."""
MOST_LINES = 14
NAME_WIDTHS = {WIDE: 150, UPRIGHT: 108}
"""How wide the name of a disc is at most, in pixels."""
NAMED, AND_OTHERS = 3, 90.0
"""How many members a name has, and the width of the number of others, in pixels."""
LINE_HEIGHT = 15
NAME_INSIDE = 75
"""The radius from which on the name of a disc has room inside it."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Camps that are clear, and the actors with the most ties, the first most.

    `is_clear` is whether the camps found are to be shown.
    """

    found: Camps
    is_clear: bool
    leading: tuple[str, ...]


def find_overview(data: GraphData) -> Overview | None:
    """Find the camps of a network; None if it is drawn whole: up to 150 actors with ties."""
    pairs = [pair for pair in group_by_ends(data.select().supported) if pair[0] != pair[1]]
    if len(list_tied(dict.fromkeys(pairs))) <= STYLED:
        return None
    found = data.once("camps", lambda: find_camps(data.graph))
    ties = Counter(end for pair in pairs for end in pair)
    leading = sorted(ties, key=lambda id: (-ties[id], id))[:STYLED]
    return Overview(found, is_clear(found, len(ties)), tuple(leading))


def is_clear(found: Camps, actors: int) -> bool:
    """Decide whether camps of so many actors are clear enough to be shown."""
    least = KEPT if actors >= FEW else KEPT_OF_FEW
    return (found.clearness or 0) >= CLEAR and (found.kept or 0) >= least


def place_camps(
    data: GraphData, overview: Overview, known: Sequence[CampPlace]
) -> tuple[CampPlace, ...]:
    """Place the discs of camps, and their leading members inside; nothing if they are not clear.

    A camp stays where a known one is with which it shares members.
    """
    if not overview.is_clear:
        return ()
    camps = overview.found.camps
    old = match_camps([camp.leading for camp in camps], known)
    wide = _draw_discs(data, overview.found, WIDE, {i: at.wide for i, at in old.items()})
    upright = _draw_discs(data, overview.found, UPRIGHT, {i: at.upright for i, at in old.items()})
    among = _list_ties_among(data, [camp.leading for camp in camps])
    return tuple(
        CampPlace(
            wide[at],
            upright[at],
            place_inside(camp.leading, among[at], old[at].inside if at in old else {}),
        )
        for at, camp in enumerate(camps)
    )


def _draw_discs(
    data: GraphData, found: Camps, frame: Frame, known: Mapping[int, tuple[float, float]]
) -> list[tuple[float, float]]:
    radii = size_discs([len(camp.members) for camp in found.camps], frame)
    widest = NAME_WIDTHS[frame]
    discs = {
        str(at): _make_disc(data, camp.leading, radii[at], widest)
        for at, camp in enumerate(found.camps)
    }
    placed = place_discs(
        discs, _sign_lines(found), frame, {str(at): place for at, place in known.items()}
    )
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


def choose_lines(between: Sequence[Between]) -> list[tuple[int, int, Sign, int]]:
    """Choose the lines between camps, as the page does: two camps, a sign, a number of ties.

    Left out are those that are under 6 % of what either camp has with others, and all beyond 14;
    the one with the most ties is first.
    """
    lines: list[tuple[int, int, Sign, int]] = []
    outside: Counter[int] = Counter()
    for each in between:
        lines.append((each.first, each.second, 1, each.positive))
        lines.append((each.first, each.second, -1, each.negative))
        for end in (each.first, each.second):
            outside[end] += each.positive + each.negative
    lines.sort(key=lambda line: (-line[3], line[0], line[1], -line[2]))
    return [
        line
        for line in lines
        if line[3] and line[3] >= LEAST_SHARE * min(outside[line[0]], outside[line[1]])
    ][:MOST_LINES]


def _sign_lines(found: Camps) -> dict[tuple[str, str], Sign | None]:
    """Map the pairs of camps that a line joins to their sign."""
    signs: dict[tuple[str, str], Sign | None] = {}
    for first, second, sign, _ in choose_lines(found.between):
        pair = (str(first), str(second))
        signs[pair] = None if pair in signs else sign
    return signs


def _make_disc(data: GraphData, leading: Sequence[str], radius: int, widest: int) -> Disc:
    """Make a disc of a radius, with room for its name."""
    if radius >= NAME_INSIDE:
        return Disc(radius, 0, 0)
    first, *others = (measure_text(show_name(data, id)) * FONT_SIZE for id in leading[:NAMED])
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


def describe_overview(data: GraphData, layout: Layout) -> OverviewRecord | None:
    """Describe what the page of a large network shows first; None if it is drawn whole."""
    overview = find_overview(data)
    if not overview:
        return None
    found = overview.found
    places = place_camps(data, overview, layout.camps)
    numbers = [len(camp.members) for camp in found.camps]
    radii = zip(size_discs(numbers, WIDE), size_discs(numbers, UPRIGHT), strict=True)
    camps: list[CampRecord] = [
        {
            "members": list(camp.members),
            "wide": place.wide,
            "upright": place.upright,
            "radius": radius,
            "inside": dict(sorted(place.inside.items())),
        }
        for camp, place, radius in zip(found.camps, places, radii, strict=overview.is_clear)
    ]
    return {
        "camps": camps,
        "fits": found.clearness,
        "kept": found.kept,
        "others": list(found.others),
        "unsupported": list(found.unsupported),
        "leading": list(overview.leading),
    }

"""What the page of a large network shows first: camps, or the actors with the most ties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import cos, pi, sin, sqrt

from ..analysis.camps import Camps, find_camps
from ..layout import list_tied
from ..model.graph_data import GraphData
from ..model.relations import group_by_ends
from .records import CampRecord, OverviewRecord

MOST_DRAWN = 150
"""The number of actors with a tie up to which the whole network is drawn."""
CLEAR = 0.75
KEPT = 0.5
"""The least clearness, and the least share of friendly ties inside a camp, to offer camps."""


def describe_overview(data: GraphData) -> OverviewRecord | None:
    """Describe the camps of a network, if they are clear; None if it is drawn whole."""
    pairs = list(group_by_ends(data.select().supported))
    if len(list_tied(dict.fromkeys(pairs))) <= MOST_DRAWN:
        return None
    found = find_camps(data.graph)
    degrees = Counter(end for pair in pairs if pair[0] != pair[1] for end in pair)
    leading = sorted(degrees, key=lambda id: (-degrees[id], id))[:MOST_DRAWN]
    return {
        "camps": _list_camps(found) if _is_clear(found) else [],
        "fits": found.clearness,
        "kept": found.kept,
        "others": list(found.others),
        "unsupported": list(found.unsupported),
        "leading": leading,
    }


def _is_clear(found: Camps) -> bool:
    return (found.clearness or 0) >= CLEAR and (found.kept or 0) >= KEPT


def _list_camps(found: Camps) -> list[CampRecord]:
    total = sum(len(camp.members) for camp in found.camps)
    records: list[CampRecord] = []
    for at, camp in enumerate(found.camps):
        angle = 2 * pi * at / len(found.camps)
        share = sqrt(len(camp.members) / total)
        records.append(
            {
                "members": list(camp.members),
                "wide": (round(340 * cos(angle)), round(170 * sin(angle))),
                "upright": (round(120 * cos(angle)), round(180 * sin(angle))),
                "radius": (round(110 * share), round(70 * share)),
                "inside": _place_inside(camp.leading),
            }
        )
    return records


def _place_inside(ids: Sequence[str]) -> dict[str, tuple[float, float]]:
    """Place actors on a spiral in a disc of radius 1, the first in its middle."""
    turn = pi * (3 - sqrt(5))
    places = {}
    for at, id in enumerate(ids):
        far = 0.95 * sqrt((at + 0.5) / len(ids))
        places[id] = (round(far * cos(at * turn), 3), round(far * sin(at * turn), 3))
    return dict(sorted(places.items()))

"""The camps in a layout file: places of their discs by number, and of members inside by actor."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ..model.drawing import CampPlace


def parse_camps(content: Mapping[str, Any]) -> tuple[CampPlace, ...]:
    """Return the places of camps, in the order of their numbers.

    Raises ValueError if they are not what `render_camps` writes.
    """
    discs = _parse(content, "camps", 4, 1e7)
    members = _parse(content, "inside", 3, 1e7)
    if not all(str(id).isdecimal() for id in discs):
        raise ValueError('"camps" has a key that is not a number')
    inside: dict[int, dict[str, tuple[float, float]]] = {int(id): {} for id in discs}
    for id, (camp, x, y) in members.items():
        if camp in inside and abs(x) <= 1 and abs(y) <= 1:
            inside[int(camp)][id] = (round(x, 2) + 0.0, round(y, 2) + 0.0)
    return tuple(
        CampPlace((round(x), round(y)), (round(right), round(down)), inside[int(id)])
        for id, (x, y, right, down) in sorted(discs.items(), key=lambda disc: int(disc[0]))
    )


def _parse(
    content: Mapping[str, Any], key: str, count: int, most: float
) -> dict[str, Sequence[float]]:
    entries = content.get(key, {})
    if not isinstance(entries, dict):
        raise ValueError(f'"{key}" is not a place by name')
    for id, numbers in entries.items():
        if not isinstance(numbers, list) or len(numbers) != count:
            raise ValueError(f'"{key}" has no {count} numbers for "{id}"')
        if not all(type(each) in (int, float) and abs(each) < most for each in numbers):
            raise ValueError(f'"{key}" has no {count} numbers for "{id}"')
    return entries


def render_camps(camps: Sequence[CampPlace]) -> list[str]:
    """Return the sections of a layout file, one entry per line; none without camps."""
    discs = {
        str(at): "[{:.0f}, {:.0f}, {:.0f}, {:.0f}]".format(*camp.wide, *camp.upright)
        for at, camp in enumerate(camps)
    }
    inside = {
        id: f"[{at}, {x:g}, {y:g}]"
        for at, camp in enumerate(camps)
        for id, (x, y) in camp.inside.items()
    }
    return [
        render_entries(key, rows) for key, rows in (("camps", discs), ("inside", inside)) if rows
    ]


def render_entries(key: str, rows: Mapping[str, str]) -> str:
    """Return a section of a layout file, its entries in the order of their names."""
    lines = ",\n".join(
        f"{json.dumps(id, ensure_ascii=False)}: {row}" for id, row in sorted(rows.items())
    )
    return f'"{key}": {{\n{lines}\n}}'

"""The file that keeps where each actor stands, so that a picture survives an edit."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..model.errors import Place, Problem
from .discover import show_path
from .git_conflicts import find_conflicts
from .writing import replace_text

_PLACED = re.compile(r'("(?:[^"\\]|\\.)*"): (\[[^\[\]]*\]),?')
_PINNED = re.compile(r'("(?:[^"\\]|\\.)*"),?')

Positions = Mapping[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where actors stand, and whom a reader has pinned there: they stay when all start over."""

    positions: Positions = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()

    def only(self, actors: Iterable[str]) -> Layout:
        """Return what it says of these actors."""
        positions = {id: self.positions[id] for id in actors if id in self.positions}
        return Layout(positions, self.pinned & positions.keys())


def layout_path(data: Path) -> Path:
    """Return the layout file of a data folder, or of one loose data file."""
    if data.is_dir():
        return data / "actors.layout.json"
    return data.with_suffix(".layout.json")


def read_layout(path: Path, actors: Iterable[str]) -> tuple[Layout, list[Problem]]:
    """Read where the given actors stand; a damaged file is told and taken as empty."""
    if not os.path.lexists(path):
        return Layout(), []
    place = Place(show_path(path))
    try:
        text = read_layout_text(path)
        layout = parse_layout(text)
    except ValueError as error:
        hint = "All actors are placed anew."
        return Layout(), [
            Problem(place, "invalid-layout", f"This is no layout file: {error}.", hint)
        ]
    conflicts = find_conflicts(text, place.file)
    hint = "All places of both sides are kept, and yours where both have one."
    return layout.only(actors), [replace(each, hint=hint) for each in conflicts]


def read_layout_text(path: Path) -> str:
    """Return the text of a layout file.

    Raises ValueError where there is none to be read, be it a pipe.
    """
    if path.exists() and not path.is_file():
        raise ValueError("it is a folder" if path.is_dir() else "it is no regular file")
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ValueError("it is a link to what is not there") from error
    except OSError as error:
        raise ValueError(error.strerror or str(error)) from error


def parse_layout(text: str) -> Layout:
    """Read the text of a layout file; of a git conflict, the places of both sides.

    Raises ValueError where it is none.
    """
    try:
        content = _join_sides(text) if find_conflicts(text, "") else json.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    content = content if isinstance(content, dict) else {}
    entries, pinned = content.get("positions"), content.get("pinned", [])
    if not isinstance(entries, dict):
        raise ValueError('it has no "positions"')
    if not isinstance(pinned, list) or not all(isinstance(id, str) for id in pinned):
        raise ValueError('"pinned" is no list of actors')
    return Layout({id: _point(id, spot) for id, spot in entries.items()}, frozenset(pinned))


def _join_sides(text: str) -> dict[str, Any]:
    """Read what git left of two layouts line by line; the first to place an actor is taken."""
    positions: dict[str, Any] = {}
    pinned = []
    for line in text.split("\n"):
        if found := _PLACED.fullmatch(line.strip()):
            positions.setdefault(json.loads(found[1]), json.loads(found[2]))
        elif found := _PINNED.fullmatch(line.strip()):
            pinned.append(json.loads(found[1]))
    return {"positions": positions, "pinned": pinned} if positions else {}


def _point(id: str, spot: object) -> tuple[float, float]:
    numbers = spot if isinstance(spot, list) and len(spot) == 2 else []
    if any(isinstance(each, bool) or not isinstance(each, (int, float)) for each in numbers):
        numbers = []
    if not numbers or not all(abs(each) < 1e7 for each in numbers):
        raise ValueError(f'"{id}" has no position of two numbers')
    return (round(numbers[0]), round(numbers[1]))


def write_layout(path: Path, layout: Layout) -> None:
    """Write where all actors stand, one a line.

    Raises OutputError where it cannot be written.
    """
    replace_text(path, render_layout(layout))


def render_layout(layout: Layout) -> str:
    """Return the text of a layout file: sorted and rounded, so that an edit changes few lines.

    >>> print(render_layout(Layout({"us": (1.6, -2.0)}, frozenset({"us"}))), end="")
    {"positions": {
    "us": [2, -2]
    }, "pinned": [
    "us"
    ]}
    """
    rows = [f"{_quote(id)}: [{x:.0f}, {y:.0f}]" for id, (x, y) in sorted(layout.positions.items())]
    pins = [_quote(id) for id in sorted(layout.pinned & layout.positions.keys())]
    pinned = ', "pinned": [\n{}\n]'.format(",\n".join(pins)) if pins else ""
    return '{{"positions": {{\n{}\n}}{}}}\n'.format(",\n".join(rows), pinned)


def _quote(id: str) -> str:
    return json.dumps(id, ensure_ascii=False)

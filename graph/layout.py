"""The file that keeps where each actor stands, so that a picture survives an edit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .errors import OutputError, Place, Problem
from .reading.project import show_path
from .writing import write_text

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
    if not path.is_file():
        return Layout(), []
    try:
        return parse_layout(path.read_text(encoding="utf-8")).only(actors), []
    except (OSError, ValueError) as error:
        hint = "All actors are placed anew."
        said = f"This is no layout file: {error}."
        return Layout(), [Problem(Place(show_path(path)), said, hint)]


def parse_layout(text: str) -> Layout:
    """Read the text of a layout file.

    Raises ValueError where it is none.
    """
    try:
        content = json.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    content = content if isinstance(content, dict) else {}
    entries, pinned = content.get("positions"), content.get("pinned", [])
    if not isinstance(entries, dict):
        raise ValueError('it has no "positions"')
    if not isinstance(pinned, list) or not all(isinstance(id, str) for id in pinned):
        raise ValueError('"pinned" is no list of actors')
    return Layout({id: _point(id, spot) for id, spot in entries.items()}, frozenset(pinned))


def _point(id: str, spot: object) -> tuple[float, float]:
    numbers = spot if isinstance(spot, list) and len(spot) == 2 else []
    if any(isinstance(each, bool) or not isinstance(each, (int, float)) for each in numbers):
        numbers = []
    if not numbers or not all(abs(each) < 1e7 for each in numbers):
        raise ValueError(f'"{id}" has no position of two numbers')
    return (round(numbers[0]), round(numbers[1]))


def write_layout(path: Path, layout: Layout) -> list[Problem]:
    """Write where all actors stand, one a line; a folder that cannot be written is told."""
    try:
        write_text(path, render_layout(layout))
    except OutputError as error:
        hint = "The picture may look different next time."
        return [Problem(Place(show_path(path)), str(error), hint)]
    return []


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

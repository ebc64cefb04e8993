"""The layout file: each actor's position, so that the picture stays the same after an edit."""

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

_POSITION_LINE = re.compile(r'("(?:[^"\\]|\\.)*"): (\[[^\[\]]*\]),?')
_PIN_LINE = re.compile(r'("(?:[^"\\]|\\.)*"),?')

Positions = Mapping[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Layout:
    """Positions of actors, and which ones a reader has pinned: a new layout keeps these."""

    positions: Positions = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()

    def only(self, actors: Iterable[str]) -> Layout:
        """Return the layout of these actors only."""
        positions = {id: self.positions[id] for id in actors if id in self.positions}
        return Layout(positions, self.pinned & positions.keys())


def layout_path(data: Path) -> Path:
    """Return the layout file of a data folder, or of a single data file."""
    if data.is_dir():
        return data / "actors.layout.json"
    return data.with_suffix(".layout.json")


def read_layout(path: Path, actors: Iterable[str]) -> tuple[Layout, list[Problem]]:
    """Read the positions of the given actors; a damaged file is reported and treated as empty."""
    if not os.path.lexists(path):
        return Layout(), []
    place = Place(show_path(path))
    try:
        text = read_layout_text(path)
        layout = parse_layout(text)
    except ValueError as error:
        hint = "All actors get new positions."
        return Layout(), [
            Problem(place, "invalid-layout", f"This is not a layout file: {error}.", hint)
        ]
    conflicts = find_conflicts(text, place.file)
    hint = "The positions of both sides are kept; yours where both have one."
    return layout.only(actors), [replace(each, hint=hint) for each in conflicts]


def read_layout_text(path: Path) -> str:
    """Return the text of a layout file.

    Raises ValueError if it is no regular file or cannot be read.
    """
    if path.exists() and not path.is_file():
        raise ValueError("it is a folder" if path.is_dir() else "it is not a regular file")
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ValueError("it is a broken link") from error
    except OSError as error:
        raise ValueError(error.strerror or str(error)) from error


def parse_layout(text: str) -> Layout:
    """Parse the text of a layout file; in a git conflict, keep the positions of both sides.

    Raises ValueError if it is not a layout file.
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
        raise ValueError('"pinned" is not a list of actors')
    return Layout(
        {id: _parse_position(id, pair) for id, pair in entries.items()}, frozenset(pinned)
    )


def _join_sides(text: str) -> dict[str, Any]:
    """Read both sides of a git conflict line by line; the first position of an actor wins."""
    positions: dict[str, Any] = {}
    pinned = []
    for line in text.split("\n"):
        if found := _POSITION_LINE.fullmatch(line.strip()):
            positions.setdefault(json.loads(found[1]), json.loads(found[2]))
        elif found := _PIN_LINE.fullmatch(line.strip()):
            pinned.append(json.loads(found[1]))
    return {"positions": positions, "pinned": pinned} if positions else {}


def _parse_position(id: str, pair: object) -> tuple[float, float]:
    numbers = pair if isinstance(pair, list) and len(pair) == 2 else []
    if any(isinstance(each, bool) or not isinstance(each, (int, float)) for each in numbers):
        numbers = []
    if not numbers or not all(abs(each) < 1e7 for each in numbers):
        raise ValueError(f'the position of "{id}" is not two numbers')
    return (round(numbers[0]), round(numbers[1]))


def write_layout(path: Path, layout: Layout) -> None:
    """Write the positions of all actors, one per line.

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

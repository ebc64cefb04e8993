"""The layout file: each actor's position, so that the picture stays the same after an edit."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..model.drawing import NAME_PLACES, CampPlace, Drawing, NamePlace, Positions
from ..model.errors import Place, Problem
from .discover import show_path
from .git_conflicts import find_conflicts
from .layout_camps import parse_camps, render_camps, render_entries
from .layout_conflicts import join_sides
from .writing import replace_text


@dataclass(frozen=True, slots=True)
class Layout:
    """The drawing for a wide window, which actors a reader has pinned, and the upright drawing.

    A new layout keeps the positions of pinned actors. `lone` are the actors without a tie.
    `upright` is for a window that is higher than wide; empty if there is none. `camps` are those of
    a network that is too large to be drawn whole.
    """

    positions: Positions = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()
    names: Mapping[str, NamePlace] = field(default_factory=dict)
    bends: Mapping[str, float] = field(default_factory=dict)
    upright: Drawing = field(default_factory=Drawing)
    lone: frozenset[str] = frozenset()
    camps: tuple[CampPlace, ...] = ()

    @property
    def drawing(self) -> Drawing:
        """The drawing for a window that is wider than high."""
        return Drawing(self.positions, self.names, self.bends)

    def only(self, actors: Iterable[str]) -> Layout:
        """Return the layout of these actors only."""
        kept = frozenset(actors)
        own = self.drawing.only(kept)
        kept &= own.positions.keys()
        return Layout(
            own.positions,
            self.pinned & kept,
            own.names,
            own.bends,
            self.upright.only(kept),
            self.lone & kept,
            tuple(camp.only(kept) for camp in self.camps),
        )

    def rename(self, old: str, new: str) -> Layout:
        """Return the layout with another id of an actor."""
        own = self.drawing.rename(old, new)
        pinned, lone = (
            frozenset(new if id == old else id for id in ids) for ids in (self.pinned, self.lone)
        )
        upright = self.upright.rename(old, new)
        camps = tuple(camp.rename(old, new) for camp in self.camps)
        return Layout(own.positions, pinned, own.names, own.bends, upright, lone, camps)


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
        content = join_sides(text) if find_conflicts(text, "") else json.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    content = content if isinstance(content, dict) else {}
    own, upright = _parse_drawing(content), content.get("upright")
    return Layout(
        own.positions,
        _parse_ids(content, "pinned"),
        own.names,
        own.bends,
        Drawing() if upright is None else _parse_drawing(upright),
        _parse_ids(content, "lone"),
        parse_camps(content),
    )


def _parse_drawing(content: object) -> Drawing:
    content = content if isinstance(content, dict) else {}
    positions = content.get("positions")
    if not isinstance(positions, dict):
        raise ValueError('it has no "positions"')
    names, bends = content.get("names", {}), content.get("bends", {})
    if not isinstance(names, dict) or not all(place in NAME_PLACES for place in names.values()):
        raise ValueError('"names" is not a place by actor')
    if not isinstance(bends, dict) or not all(map(_is_bend, bends.values())):
        raise ValueError('"bends" is not a number by relation')
    return Drawing(
        {id: _parse_position(id, pair) for id, pair in positions.items()},
        {id: place for id, place in names.items() if place != "below"},
        {id: round(bend, 2) for id, bend in bends.items() if round(bend, 2)},
    )


def _parse_ids(content: dict[str, Any], key: str) -> frozenset[str]:
    ids = content.get(key, [])
    if not isinstance(ids, list) or not all(isinstance(id, str) for id in ids):
        raise ValueError(f'"{key}" is not a list of actors')
    return frozenset(ids)


def _is_bend(number: object) -> bool:
    return isinstance(number, float | int) and not isinstance(number, bool) and abs(number) < 1


def _parse_position(id: str, pair: object) -> tuple[float, float]:
    numbers = pair if isinstance(pair, list) and len(pair) == 2 else []
    if any(isinstance(each, bool) or not isinstance(each, (int, float)) for each in numbers):
        numbers = []
    if not numbers or not all(abs(each) < 1e7 for each in numbers):
        raise ValueError(f'the position of "{id}" is not two numbers')
    return (round(numbers[0]), round(numbers[1]))


def write_layout(path: Path, layout: Layout) -> None:
    """Write the layout, one entry per line.

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
    own, upright = layout.drawing, layout.upright
    known = own.positions.keys()
    parts = [
        *_render_positions(own),
        *_render_ids("pinned", layout.pinned & known),
        *_render_ids("lone", layout.lone & known),
        *_render_style(own),
        *render_camps(layout.camps),
    ]
    if upright.positions:
        inner = ", ".join([*_render_positions(upright), *_render_style(upright)])
        parts.append(f'"upright": {{{inner}}}')
    return f"{{{', '.join(parts)}}}\n"


def _render_positions(drawing: Drawing) -> list[str]:
    rows = {id: f"[{x:.0f}, {y:.0f}]" for id, (x, y) in drawing.positions.items()}
    return [render_entries("positions", rows)]


def _render_style(drawing: Drawing) -> list[str]:
    sections = (
        ("names", {id: _quote(place) for id, place in drawing.names.items()}),
        ("bends", {id: f"{bend:g}" for id, bend in drawing.bends.items()}),
    )
    return [render_entries(key, rows) for key, rows in sections if rows]


def _render_ids(key: str, ids: Collection[str]) -> list[str]:
    lines = ",\n".join(map(_quote, sorted(ids)))
    return [f'"{key}": [\n{lines}\n]'] if ids else []


def _quote(id: str) -> str:
    return json.dumps(id, ensure_ascii=False)

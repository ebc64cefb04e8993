"""The file that keeps where each actor stands, so that a picture survives an edit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from .errors import OutputError, Place, Problem
from .writing import write_text

Positions = Mapping[str, tuple[float, float]]


def layout_path(data: Path) -> Path:
    """Return the layout file of a data folder, or of one loose data file."""
    if data.is_dir():
        return data / "actors.layout.json"
    return data.with_suffix(".layout.json")


def read_layout(path: Path, actors: Iterable[str]) -> tuple[Positions, list[Problem]]:
    """Read where the given actors stand; a damaged file is told and taken as empty."""
    if not path.is_file():
        return {}, []
    try:
        positions = _parse(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        hint = "All actors are placed anew."
        return {}, [Problem(Place(str(path)), f"This is no layout file: {error}.", hint)]
    return {id: positions[id] for id in actors if id in positions}, []


def _parse(text: str) -> dict[str, tuple[float, float]]:
    content = json.loads(text)
    entries = content.get("positions") if isinstance(content, dict) else None
    if not isinstance(entries, dict):
        raise ValueError('it has no "positions"')
    return {id: _point(id, spot) for id, spot in entries.items()}


def _point(id: str, spot: object) -> tuple[float, float]:
    numbers = spot if isinstance(spot, list) and len(spot) == 2 else []
    if any(isinstance(each, bool) or not isinstance(each, (int, float)) for each in numbers):
        numbers = []
    if not numbers or not all(abs(each) < 1e7 for each in numbers):
        raise ValueError(f'"{id}" has no position of two numbers')
    return (float(numbers[0]), float(numbers[1]))


def write_layout(path: Path, positions: Positions) -> list[Problem]:
    """Write where all actors stand, one a line; a folder that cannot be written is told."""
    rows = [
        f"{json.dumps(id, ensure_ascii=False)}: [{x:.0f}, {y:.0f}]"
        for id, (x, y) in sorted(positions.items())
    ]
    body = ",\n".join(rows)
    try:
        write_text(path, f'{{"positions": {{\n{body}\n}}}}\n')
    except OutputError as error:
        hint = "The picture may look different next time."
        return [Problem(Place(str(path)), str(error), hint)]
    return []

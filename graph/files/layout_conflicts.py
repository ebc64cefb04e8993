"""Read both sides of a git conflict in a layout file."""

from __future__ import annotations

import json
import re
from typing import Any

_SECTION = re.compile(r'"(positions|pinned|lone|names|bends|camps|inside)": [\[{]$')
_UPRIGHT = '"upright": {'
_SIDE = re.compile(r"(?:<{7}|\|{7}|={7})(?: .*)?")
_ENTRY = re.compile(r'("(?:[^"\\]|\\.)*"): (\[[^\[\]]*\]|"[a-z]*"|-?[0-9.]+),?')
_ID = re.compile(r'("(?:[^"\\]|\\.)*"),?')


def join_sides(text: str) -> dict[str, Any]:
    """Read both sides line by line; the first entry of an actor or a relation wins.

    Returns what the file would hold without the conflict; empty if it has no positions.
    """
    content: dict[str, Any] = {"positions": {}, "pinned": []}
    now = before = (content, "positions")
    for line in map(str.strip, text.split("\n")):
        if found := _SIDE.fullmatch(line):
            before = now if line.startswith("<") else before
            now = before
        elif found := _ENTRY.fullmatch(line):
            drawing, key = now
            drawing.setdefault(key, {}).setdefault(json.loads(found[1]), json.loads(found[2]))
        elif found := _ID.fullmatch(line):
            drawing, key = now
            drawing.setdefault(key, []).append(json.loads(found[1]))
        elif found := _SECTION.search(line):
            drawing = content.setdefault("upright", {}) if _UPRIGHT in line else now[0]
            now = (drawing, found[1])
    return content if content["positions"] else {}

"""Styles of actors and relations: colours, strokes, and the size of wrapped labels.

Hues are those of Okabe & Ito (2008), muted for the dots, so that signs stand out most.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..model.bidi import isolate
from ..model.vocabulary import MODES, SIGN_NAMES, Dashes, Mode, RelationType

if TYPE_CHECKING:
    from ..layout import Box

RADIUS = 9
FONT_SIZE = 13
LINE_HEIGHT = 14
WIDEST = 9.6
"""The maximum width of a label's line before it wraps, in ems."""
MOST_LINES = 3
FACE = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif"
SHAPES = ("dot", "hexagon", "diamond", "square", "triangle", "triangleDown", "star")

LIGHT: dict[str, str] = {
    "sign-positive": "#00728f",
    "sign-negative": "#c63f12",
    "sign-neutral": "#80868f",
    "hue-blue": "#5d80b0",
    "hue-teal": "#4b9a92",
    "hue-red": "#a85c78",
    "hue-grey": "#80868f",
    "hue-purple": "#8d78b8",
    "hue-orange": "#bd8a45",
    "hue-green": "#71985a",
    "canvas": "#fbfbfa",
    "label": "#23272e",
}
DARK: dict[str, str] = {
    "sign-positive": "#4cc0d9",
    "sign-negative": "#ff8459",
    "sign-neutral": "#8d949e",
    "hue-blue": "#86a9d8",
    "hue-teal": "#6cc0b6",
    "hue-red": "#d58aa5",
    "hue-grey": "#a1a8b2",
    "hue-purple": "#b6a1e0",
    "hue-orange": "#dcae6c",
    "hue-green": "#9cc383",
    "canvas": "#15181d",
    "label": "#e7e9ec",
}
HUES = tuple(name.removeprefix("hue-") for name in LIGHT if name.startswith("hue-"))

_NARROW = frozenset("iljtfrI.,:;'|!()[]/-‘’“” 1")
_WIDE = frozenset("mwMWQO@%—")


@dataclass(frozen=True, slots=True)
class Stroke:
    """The style of a line: width and dashes in pixels, and opacity."""

    width: float
    dashes: tuple[float, ...]
    opacity: float


_DASHES: dict[Dashes, tuple[tuple[float, ...], ...]] = {
    "solid": ((1.5, 4), (6, 4), (), ()),
    "dash-dotted": ((4, 3, 1, 3), (6, 3, 2, 3), (13, 3, 3, 3), (13, 3, 3, 3)),
    "dashed": ((1, 3), (3, 3), (5, 2), (5, 2)),
    "long-dashed": ((2, 5), (8, 6), (14, 4), (14, 4)),
    "dotted": ((1, 6), (2, 4), (2, 2), (2, 2)),
}
"""The dashes of each line, from the weakest mode to the strongest."""
_WIDTHS: dict[Mode, float] = {"act": 2.4, "label": 1.3, "intent": 1.2, "thesis": 1.2}
THESIS_OPACITY = 0.6


def find_stroke(line: Dashes, standing: Mode) -> Stroke:
    """Return the stroke of a relation: dashes show its type, weight and density its standing.

    >>> find_stroke("solid", "act").dashes, find_stroke("dash-dotted", "label").width
    ((), 1.3)
    """
    width = _WIDTHS[standing] * (0.75 if line == "dashed" else 1)
    opacity = THESIS_OPACITY if standing == "thesis" else 1.0
    return Stroke(round(width, 2), _DASHES[line][MODES.index(standing)], opacity)


def list_strokes() -> dict[Dashes, dict[Mode, Stroke]]:
    """Return all strokes by line and mode, for the legend and the page."""
    return {line: {mode: find_stroke(line, mode) for mode in MODES} for line in _DASHES}


def find_colour(type: RelationType) -> str:
    """Return the name of the colour of a type's lines: its hue, or that of its sign.

    >>> find_colour(RelationType("backs", sign=1)), find_colour(RelationType("owns", colour="teal"))
    ('sign-positive', 'hue-teal')
    """
    return f"hue-{type.colour}" if type.colour else f"sign-{SIGN_NAMES[type.sign]}"


def find_hue(colour: str) -> str:
    """Return the name of a hue; unknown colours become grey."""
    return colour if colour in HUES else "grey"


def find_shape(shape: str) -> str:
    """Return the name of a shape; unknown shapes become a dot."""
    return shape if shape in SHAPES else "dot"


def write_tokens() -> str:
    """Write all colours as CSS custom properties, for light and dark, and a class for each hue."""
    light, dark = (
        "".join(f"--{name}:{colour};" for name, colour in palette.items())
        for palette in (LIGHT, DARK)
    )
    hues = "".join(
        f".hue-{hue}{{--hue:var(--hue-{hue})}}.line-hue-{hue}{{--stroke:var(--hue-{hue})}}"
        for hue in HUES
    )
    return f":root{{{light}}}@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}{hues}"


def wrap_label(text: str) -> str:
    r"""Wrap a name into few lines of about equal width, and truncate it after three lines.

    >>> wrap_label("Hayat Tahrir al-Sham")
    'Hayat Tahrir\nal-Sham'
    """
    words = [part for word in text.split() for part in _cut_long(word)]
    lines = _fill(words, WIDEST)
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1]}…"]
    else:
        lines = _balance(words, lines)
    return "\n".join(map(isolate, lines))


def _balance(words: list[str], lines: list[str]) -> list[str]:
    """Find the narrowest wrapping with the same number of lines."""
    if len(lines) == 1:
        return lines
    for tenths in range(20, int(WIDEST * 10), 4):
        tried = _fill(words, tenths / 10)
        if len(tried) == len(lines) and max(map(measure_text, tried)) <= tenths / 10:
            return tried
    return lines


def _fill(words: list[str], widest: float) -> list[str]:
    lines = [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and measure_text(longer) > widest:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _cut_long(word: str) -> list[str]:
    """Split a word that is wider than a line."""
    parts = []
    while measure_text(word) > WIDEST * 1.25:
        size = next(n for n in range(len(word), 0, -1) if measure_text(word[:n]) < WIDEST)
        parts.append(f"{word[:size]}-")
        word = word[size:]
    return [*parts, word]


def measure_text(text: str) -> float:
    """Estimate the width of one line in ems, generously for system fonts."""
    return sum(map(_measure, text))


@cache
def _measure(char: str) -> float:
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return 1.05
    if char in _NARROW:
        return 0.43
    if char in _WIDE:
        return 1.0
    return 0.78 if char.isupper() else 0.65


def measure_boxes(names: Mapping[str, str]) -> dict[str, Box]:
    """Estimate the boxes of dots and labels in the picture, from the names by id."""
    return {id: measure_box(wrap_label(name)) for id, name in names.items()}


def measure_box(label: str) -> Box:
    """Estimate the box of a dot and its wrapped label.

    >>> measure_box("Iran").below
    26
    """
    from ..layout import Box

    lines = label.split("\n")
    width = max(2.0 * RADIUS + 4, max(map(measure_text, lines)) * FONT_SIZE)
    return Box(round(width, 1), RADIUS + 1, RADIUS + 3 + LINE_HEIGHT * len(lines))

"""What is wrong where a file is no valid YAML, in words that are not the parser's."""

from __future__ import annotations

from collections.abc import Sequence

from .syntax_checks import LOOKS, QUOTES, Slip

_ESCAPE = (
    "a backslash in double quotes stands for a character",
    "Write two (\\\\), or use single quotes.",
)
_GOES_ON = (
    'a line "..." ends the data, and more follows',
    "Remove that line, or put the rest into a file of its own.",
)
_SAID = {
    "<document start>": _GOES_ON,
    "cannot start any token": ("a text cannot begin with this character", f"{QUOTES}."),
    "unexpected end of stream": (
        "what begins here is not closed",
        "Check for a quotation mark or a bracket that is not closed.",
    ),
    "',' or '": (
        "a comma is missing here, or the bracket of line {began} is not closed",
        "Write {{name: Vessa, kind: state}} or [Vessa, Oster].",
    ),
    "node content": (
        "something is missing here, or the bracket of line {began} is not closed",
        "Write {{name: Vessa, kind: state}} or [Vessa, Oster].",
    ),
    "escape": _ESCAPE,
    "hexdecimal": _ESCAPE,
    "expected ':'": ("a colon is missing just above", "Write a name and a text: name: Vessa."),
    "'-' indicator": (
        "the line belongs neither to the list above nor below its last item",
        "Begin it with a dash, or indent it further than what it belongs to.",
    ),
}
"""What the parser says, and what that means where the lines around show no usual slip."""


def find_slip(said: str, lines: Sequence[str], line: int, column: int, began: int) -> Slip:
    """Say what is wrong where the parser failed at a line, in something that began on another.

    >>> find_slip("mapping values ...", ["- a fights b", "    start: 2012"], 1, 9, 1).hint
    'Write - a fights b:'
    """
    if "<document start>" in said:
        return Slip(line, column, *_GOES_ON)
    filled = (at for at in range(min(line, len(lines)) - 1, -1, -1) if lines[at].strip())
    near = dict.fromkeys((line, began, next(filled, line)))
    for look in LOOKS:
        for at in near:
            if at < len(lines) and (slip := look(lines, at, line, column)):
                return slip
    for words, (what, hint) in _SAID.items():
        if words in said:
            return Slip(line, column, what.format(began=began + 1), hint.format())
    what = "it cannot be read any further than here"
    return Slip(line, column, what, "Check the indentation, the colons and the quotes around.")

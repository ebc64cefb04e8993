"""Explain invalid YAML in plain words instead of the parser's."""

from __future__ import annotations

from collections.abc import Sequence

from .syntax_checks import CHECKS, QUOTES, Mistake

_ESCAPE = (
    "a backslash in double quotes starts an escape sequence",
    "Write two (\\\\), or use single quotes.",
)
_MORE_AFTER_END = (
    'a line "..." ends the document, but more follows',
    "Remove that line, or move the rest to its own file.",
)
_PARSER_MESSAGES = {
    "<document start>": _MORE_AFTER_END,
    "cannot start any token": ("a text cannot begin with this character", f"{QUOTES}."),
    "unexpected end of stream": (
        "something opened here is not closed",
        "Check for an unclosed quotation mark or bracket.",
    ),
    "',' or '": (
        "a comma is missing here, or the bracket opened on line {began} is not closed",
        "Write {{name: Vessa, kind: state}} or [Vessa, Oster].",
    ),
    "node content": (
        "something is missing here, or the bracket opened on line {began} is not closed",
        "Write {{name: Vessa, kind: state}} or [Vessa, Oster].",
    ),
    "escape": _ESCAPE,
    "hexdecimal": _ESCAPE,
    "expected ':'": ("a colon is missing just above", "Write a key and a value: name: Vessa."),
    "'-' indicator": (
        "the line is neither an item of the list above nor part of its last item",
        "Begin it with a dash, or indent it further than the item it belongs to.",
    ),
}
"""Messages of the parser, and what they mean where no check finds a common mistake."""


def explain_error(
    message: str, lines: Sequence[str], line: int, column: int, began: int
) -> Mistake:
    """Explain why the parser failed at a line, in a node that began on line `began`.

    >>> explain_error("mapping values ...", ["- a fights b", "    start: 2012"], 1, 9, 1).hint
    'Write - a fights b:'
    """
    if "<document start>" in message:
        return Mistake(line, column, *_MORE_AFTER_END)
    filled = (at for at in range(min(line, len(lines)) - 1, -1, -1) if lines[at].strip())
    near = dict.fromkeys((line, began, next(filled, line)))
    for check in CHECKS:
        for at in near:
            if at < len(lines) and (found := check(lines, at, line, column)):
                return found
    for words, (what, hint) in _PARSER_MESSAGES.items():
        if words in message:
            return Mistake(line, column, what.format(began=began + 1), hint.format())
    what = "it cannot be parsed beyond this point"
    return Mistake(line, column, what, "Check the indentation, colons and quotes nearby.")

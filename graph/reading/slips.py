"""What to do where a file is no valid YAML: the usual slips, as seen from the lines around."""

from __future__ import annotations

import re
from collections.abc import Sequence

DASH = "Put a space after the dash: - turkey backs fsa."
COLON = "A colon is missing after the sentence"
_TAB = "Indent with spaces, not with tabs."
_HINTS = {
    "tab character": _TAB,
    "cannot start any token": "Put a text that begins with @ or ` in quotes.",
    "mapping values are not allowed": "Put a text that holds a colon and a space in quotes.",
    "did not find expected key": "Check the indentation and the quotes just above.",
    "did not find expected '-' indicator": "Check the indentation just above.",
    "could not find expected ':'": "Check for a missing colon just above.",
    "unexpected end of stream": "Check for a quotation mark or a bracket that is not closed.",
}
_UNSPACED = re.compile(r"\s*-[^\s-]")
_BRACKET = re.compile(
    r"(?:\s*-\s+|.*[\[,]\s*)(?P<sentence>[^\s:{}\[\],#]+(?:\s+[^\s:{}\[\]#]+){2,})\s*(?P<rest>\{[^}]*\}?)"
)
_SENTENCE = re.compile(r"\s*-\s+(?P<sentence>[^\s:{}\[\]#]+(?:\s+[^\s:{}\[\]#]+){2,})\s*(?:#.*)?")
_DETAIL = re.compile(r"\s+[\w-]+:(\s|$)")


def find_hint(said: str, lines: Sequence[str], line: int, began: int) -> str:
    """Say what to do about what the parser said of a line, and of what began on another.

    >>> find_hint("mapping values are not allowed", ["- a fights b", "    start: 2012"], 1, 1)
    'A colon is missing after the sentence: - a fights b:'
    """
    near = [*lines[line : line + 1], *lines[began : began + 1]]
    if any("\t" in each[: len(each) - len(each.lstrip())] for each in near):
        return _TAB
    if any(_UNSPACED.match(each) for each in near):
        return DASH
    for each in near:
        if slip := _BRACKET.match(each):
            return f"{COLON}: - {slip['sentence'].rstrip()}: {slip['rest']}"
    above = next((each for each in reversed(lines[:line]) if each.strip()), "")
    slip = _SENTENCE.fullmatch(above)
    if slip and line < len(lines) and _DETAIL.match(lines[line]):
        return f"{COLON}: - {slip['sentence'].rstrip()}:"
    return next((hint for words, hint in _HINTS.items() if words in said), "")

"""Bidirectional text: isolate names in our sentences, and escape marks that turn or hide text."""

from __future__ import annotations

import re

OPEN, CLOSE = "\u2068", "\u2069"
"""First strong isolate and its end: text between them never moves the text around it."""
MARKS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f"
"""Invisible marks that turn or hide text, as ranges of a character class: directions, swapped
digits and brackets, interlinear annotations, tags."""
_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The Unicode blocks of right-to-left scripts."""
_MARK = re.compile(f"[{MARKS}]")


def isolate(text: str) -> str:
    r"""Isolate a text of the data, so that it does not move the text around it.

    Right-to-left text is put between U+2068 and U+2069, unless it is already; marks that turn or
    hide text are escaped. Any other text is returned unchanged.

    >>> ascii(isolate("Oster")), ascii(isolate("\u05d0 2")), ascii(isolate("a\u202e"))
    ("'Oster'", "'\\u2068\\u05d0 2\\u2069'", "'a\\\\u202e'")
    """
    if text.isascii():
        return text
    safe = escape_marks(text)
    return f"{OPEN}{safe}{CLOSE}" if _RIGHT.search(_drop_isolated(safe)) else safe


def isolate_words(text: str) -> str:
    """Isolate each word of a text, such as the id of a relation."""
    return " ".join(map(isolate, text.split(" ")))


def capitalise(text: str) -> str:
    """Capitalise the first letter of a sentence, also inside an isolate.

    >>> capitalise("the wire says")
    'The wire says'
    """
    first = text.startswith(OPEN)
    return text[:first] + text[first : first + 1].upper() + text[first + 1 :]


def escape_marks(text: str) -> str:
    r"""Escape marks that turn or hide text, except closed isolates.

    >>> ascii(escape_marks("\u202eevil"))
    "'\\\\u202eevil'"
    """
    if not _MARK.search(text):
        return text
    kept = {at for pair in find_isolates(text) for at in pair}
    return _MARK.sub(lambda found: found[0] if found.start() in kept else escape(found[0]), text)


def escape(char: str) -> str:
    r"""Escape a character by its code, as Python does.

    >>> print(escape(chr(7)), escape(chr(0x202e)))
    \x07 \u202e
    """
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def find_marks(text: str) -> list[tuple[int, str]]:
    """List the marks that turn or hide text, each with its position."""
    return [(found.start(), found[0]) for found in _MARK.finditer(text)]


def drop_marks(text: str) -> str:
    """Drop all marks that turn or hide text, to compare texts as displayed."""
    return _MARK.sub("", text)


def find_isolates(text: str) -> list[tuple[int, int]]:
    """List the positions of closed isolates: opening and closing mark."""
    if OPEN not in text:
        return []
    open: list[int] = []
    pairs = []
    for at, char in enumerate(text):
        if char == OPEN:
            open.append(at)
        elif char == CLOSE and open:
            pairs.append((open.pop(), at))
    return pairs


def _drop_isolated(text: str) -> str:
    """Drop the text inside isolates."""
    if OPEN not in text:
        return text
    inside = {at for first, last in find_isolates(text) for at in range(first, last + 1)}
    return "".join(char for at, char in enumerate(text) if at not in inside)

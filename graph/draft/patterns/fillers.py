"""What may be left out of a sentence without changing who does what: times and adverbs."""

from __future__ import annotations

import re
from functools import cache

from .words import any_of


def find_fillers(text: str) -> list[tuple[int, int]]:
    """List the parts of a marked sentence that may be left out.

    >>> text = "In 2014, A, in turn, repeatedly bombed B for many years."
    >>> cut = text
    >>> for start, end in reversed(find_fillers(text)):
    ...     cut = cut[:start] + cut[end:]
    >>> cut
    'A bombed B.'
    """
    return [found.span() for found in _fillers().finditer(text)]


@cache
def _fillers() -> re.Pattern[str]:
    """Return a filler with the commas around it, or the one after it at the start."""
    adverb = rf"(?!{any_of('kept_adverb')}\b)[a-z]{{2,}}ly"
    filler = rf"(?:{any_of('filler')}|{any_of('time')}|{adverb})"
    row = rf"{filler}(?: {filler})*"
    return re.compile(
        rf"^(?i:{row}),? (?=\S)|, {row},(?= )|(?<=[\w,\ue000-\uf8ff])"
        rf"(?<!\bthe)(?<!\ban)(?<!\ba)(?<!'s)(?<!\bof) {row}(?=[ ,.;])(?! and [a-z]+ly\b)"
    )

"""Edits of a text, which touch nothing else in it.

A round trip through records keeps no line breaks of lists and no columns of remarks. So files are
changed as texts, at the places that their nodes know: what is not changed stays byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """A stretch of a text, and what is to stand in its place."""

    start: int
    end: int
    text: str


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with its edits made; they must not overlap.

    >>> apply_edits("us backs fsa", [Edit(0, 2, "usa"), Edit(9, 12, "sna")])
    'usa backs sna'
    """
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text

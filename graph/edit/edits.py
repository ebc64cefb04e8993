"""Edits of a text that change nothing else in it.

A round trip through records would lose line breaks in lists and the columns of comments. So files
are edited as texts, at the offsets of their nodes: everything else stays byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """A span of a text, and its replacement."""

    start: int
    end: int
    text: str


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Apply edits to a text; they must not overlap.

    >>> apply_edits("us backs fsa", [Edit(0, 2, "usa"), Edit(9, 12, "sna")])
    'usa backs sna'
    """
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text

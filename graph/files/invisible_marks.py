"""Warn of invisible characters that reverse or hide the text around them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from ..model.bidi import find_marks
from ..model.text import count, join_and
from .validate import Findings
from .yaml_nodes import Node

MOST_NAMED = 3
_HINT = (
    "Remove what is not intended: names in any writing direction are kept apart without it, and it "
    "is shown as an escape."
)


def warn_of_marks(node: Node, findings: Findings) -> None:
    """Warn of each key or value of a file that contains such characters."""
    for text in _list_texts(node):
        marks = find_marks(str(text.value))
        if marks:
            several = len({mark for _, mark in marks}) > 1
            what = f"Invisible character{'s' if several else ''} that can reverse or hide text"
            message = f"{what}: {_list_names(mark for _, mark in marks)}."
            findings.warn(text.place_of(marks[0][0]), "invisible-mark", message, _HINT)


def _list_texts(node: Node) -> Iterator[Node]:
    """List the texts in a node, keys among them."""
    for key, value in node.entries:
        yield from (key, *_list_texts(value))
    for item in node.items:
        yield from _list_texts(item)
    if isinstance(node.value, str):
        yield node


def _list_names(marks: Iterator[str]) -> str:
    """List the characters by number and name, each once; only the first of many."""
    names = {mark: unicodedata.name(mark, "tag").lower() for mark in marks}
    named = [f"U+{ord(mark):04X} ({name})" for mark, name in names.items()]
    more = len(named) - MOST_NAMED
    return join_and([*named[:MOST_NAMED], *([count(more, "other", "others")] * (more > 0))])

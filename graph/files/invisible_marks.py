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
        if marks := find_marks(str(text.value)):
            several = len({mark for _, mark in marks}) > 1
            what = f"Invisible character{'s' if several else ''} that can reverse or hide text"
            message = f"{what}: {_list_names(mark for _, mark in marks)}."
            findings.warn(text.place_of(marks[0][0]), "invisible-mark", message, _HINT)


def _list_texts(node: Node) -> Iterator[Node]:
    """List the texts in a node that are not plain ASCII, keys among them, in no order."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        value = each.value
        if isinstance(value, str):
            if not value.isascii():
                yield each
        elif isinstance(value, dict):
            for entry in value.values():
                waiting += entry
        elif value is not None:
            waiting += value


def _list_names(marks: Iterator[str]) -> str:
    """List the characters by number and name, each once; only the first of many."""
    names = {mark: unicodedata.name(mark, "tag").lower() for mark in marks}
    named = [f"U+{ord(mark):04X} ({name})" for mark, name in names.items()]
    more = len(named) - MOST_NAMED
    return join_and([*named[:MOST_NAMED], *([count(more, "other", "others")] * (more > 0))])

"""Find and rewrite actor ids in a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..files.compose import MERGE
from ..files.write_yaml import write_scalar
from ..files.yaml_nodes import Entry, Node
from .edits import Edit

_DETAILS = ("by", "against", "via", "attacker")
Rewrite = Callable[[str], str]


class Reference(NamedTuple):
    """A scalar that names actors: one id, a sentence of them, or the key of an actor.

    `among` is the list that contains it; `label` is true for a named_by, which may mean a source,
    `defines` for the key of an actor's own entry.
    """

    node: Node
    sentence: bool = False
    among: Node | None = None
    label: bool = False
    defines: bool = False


def find_references(root: Node) -> Iterator[Reference]:
    """Find all scalars of a data file or a card that name actors by their ids."""
    for key, actor in _entries(root.at("actors")):
        yield Reference(key, defines=True)
        for name, value in _entries(actor):
            if name.value == "named_by":
                yield Reference(value, label=True)
    yield from _mentions(root)
    for _, source in _entries(root.at("sources")):
        yield from _mentions(source)
    for _, paragraphs in _entries(root.at("claims")):
        for _, claims in _entries(paragraphs):
            for item in claims.items:
                yield from _claim(item)


def _entries(node: Node | None) -> list[Entry]:
    """List the entries of a mapping, and of mappings written inline after a `<<` in it."""
    found = []
    for entry in node.entries if node else ():
        merged = (entry.value.items or [entry.value]) if entry.key.value == MERGE else []
        found += [each for other in merged for each in _entries(other)] or [entry]
    return found


def _mentions(source: Node) -> Iterator[Reference]:
    for _, paragraph in _entries(source.at("paragraphs")):
        mentions = paragraph.at("mentions")
        for item in mentions.items if mentions else ():
            yield Reference(item, among=mentions)


def _claim(item: Node) -> Iterator[Reference]:
    if isinstance(item.value, str):
        yield Reference(item, sentence=True)
    for sentence, details in item.entries:
        yield Reference(sentence, sentence=True)
        for name, value in _entries(details):
            if name.value in _DETAILS:
                yield from (Reference(each, among=value) for each in value.items)
                yield Reference(value)


def rewrite_word(old: str, new: str) -> Rewrite:
    """Make a function that replaces one id by another in a sentence.

    >>> rewrite_word("us", "usa")("us backs fsa, us-army")
    'usa backs fsa, us-army'
    """
    word = re.compile(rf"(?<![^\s,]){re.escape(old)}(?![^\s,])")
    return lambda sentence: word.sub(lambda _: new, sentence)


def rewrite_scalar(text: str, node: Node, new: str) -> Edit:
    """Replace the value of a scalar, keeping its quotation marks where possible."""
    written = text[node.start : node.end]
    for mark in ("", '"', "'"):
        inner = written[len(mark) : len(written) - len(mark)]
        if inner == node.value and written == f"{mark}{inner}{mark}":
            plain = not mark and write_scalar(new, flow=False) != new
            return Edit(node.start, node.end, write_scalar(new) if plain else mark + new + mark)
    return Edit(node.start, node.end, write_scalar(new))

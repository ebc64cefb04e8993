"""Finding the actors that a paragraph names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..model import Actor
from ..text import UNSPACED, find_phrase, join_broken_words, pad_words

MOST_LETTERS = 3
"""Names in capitals up to so long are looked for in capitals, since "us" is no state."""


def find_mentions(paragraph: str, actors: Mapping[str, Actor]) -> list[str]:
    """List the actors that a paragraph names, in the order in which it does.

    They are found by name, alias or `mentioned_as`, as whole words, whatever their case and
    accents; a name inside a longer one counts, as it does in `verify`.

    >>> us = Actor("us", "United States", "state", aliases=("US",))
    >>> find_mentions("US-backed militias told us.", {"us": us}), find_mentions("us", {"us": us})
    (['us'], [])
    """
    said = pad_words(paragraph)
    joined = pad_words(join_broken_words(paragraph))
    first: dict[str, int] = {}
    for id, actor in sorted(actors.items()):
        for phrase in (actor.name, *actor.aliases, *actor.mentioned_as):
            at = max(find_phrase(said, phrase), find_phrase(joined, phrase))
            if at != -1 and (not _is_short(phrase) or _in_capitals(phrase, paragraph)):
                first[id] = min(at, first.get(id, at))
    return sorted(first, key=lambda id: (first[id], id))


def _is_short(phrase: str) -> bool:
    return phrase.isupper() and len(phrase) <= MOST_LETTERS


def _in_capitals(phrase: str, paragraph: str) -> bool:
    beside = rf"[^\W{UNSPACED}]"
    return re.search(rf"(?<!{beside}){re.escape(phrase)}(?!{beside})", paragraph) is not None

"""Taking the sentence of a claim apart: FROM TYPE TO[, TO...]."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

from ..errors import Place
from .loading import Node

EXPECTED = "Expected FROM TYPE TO, such as turkey backs fsa."
_WORD = re.compile(r"\S+")
_PART = re.compile(r"[^,]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A part of a sentence, and where it stands."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence taken apart, not yet held against what is known."""

    text: str
    place: Place
    subject: Word
    type: Word
    objects: tuple[Word, ...]


def parse_sentence(node: Node, types: Container[str]) -> Sentence | None:
    """Take a sentence apart at the first word that is a relation type; None where it is none.

    Where no word is a known type, the second one is taken for the type.
    """
    text = str(node.value)
    found = list(_WORD.finditer(text))
    if len(found) < 3:
        return None
    at = next((at for at in range(1, len(found)) if found[at][0] in types), 1)
    rest = text[found[at].end() :]
    objects = tuple(
        _word(node, part[0], found[at].end() + part.start()) for part in _PART.finditer(rest)
    )
    if not objects or any(not word.text for word in objects) or rest.rstrip().endswith(","):
        return None
    if rest.lstrip().startswith(",") or ",," in rest.replace(" ", ""):
        return None
    subject = _word(node, text[: found[at].start()], 0)
    return Sentence(
        text, node.place, subject, Word(found[at][0], node.place_of(found[at].start())), objects
    )


def _word(node: Node, text: str, position: int) -> Word:
    skipped = len(text) - len(text.lstrip())
    return Word(text.strip(), node.place_of(position + skipped))

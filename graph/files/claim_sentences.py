"""Taking the sentence of a claim apart: FROM[, FROM...] TYPE TO[, TO...]."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from ..model.errors import Place
from ..model.synonyms import MOST_WORDS, normal
from .yaml_nodes import Node

EXPECTED = "Expected FROM TYPE TO, such as turkey backs fsa."
_WORD = re.compile(r"\S+")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of a sentence stand in its text, from first to behind the last character."""

    subjects: tuple[Span, ...]
    type: Span
    objects: tuple[Span, ...]


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
    subjects: tuple[Word, ...]
    type: Word
    objects: tuple[Word, ...]

    @property
    def ends(self) -> tuple[Word, ...]:
        """All actors of the sentence."""
        return (*self.subjects, *self.objects)

    @property
    def pairs(self) -> Iterator[tuple[Word, Word]]:
        """Each subject with each object: a claim each."""
        return ((one, other) for one in self.subjects for other in self.objects)


def parse_sentence(
    node: Node, types: Container[str], verbs: Container[str] = ()
) -> Sentence | None:
    """Take the sentence in a node apart; None where it is none."""
    text = str(node.value)
    parts = split_sentence(text, types, verbs)
    if parts is None:
        return None

    def words(spans: tuple[Span, ...]) -> tuple[Word, ...]:
        return tuple(Word(text[start:end], node.place_of(start)) for start, end in spans)

    (type,) = words((parts.type,))
    return Sentence(text, node.place, words(parts.subjects), type, words(parts.objects))


def split_sentence(text: str, types: Container[str], verbs: Container[str] = ()) -> Parts | None:
    """Find the parts of a sentence; None where one is missing.

    The type is the first word that is one; else the first words that are one of the `verbs`, as
    errors know them; else the second word, behind several subjects the one after the last.
    """
    found = [match.span() for match in _WORD.finditer(text)]
    type = _find_type(text, found, types, verbs)
    if type is None:
        return None
    subjects = _split_at_commas(text, 0, type[0])
    objects = _split_at_commas(text, type[1], len(text))
    return Parts(subjects, type, objects) if subjects and objects else None


def _find_type(
    text: str, found: list[Span], types: Container[str], verbs: Container[str]
) -> Span | None:
    for start, end in found[1:]:
        if text[start:end] in types:
            return start, end
    words = [text[start:end] for start, end in found]
    inner = range(1, len(found) - 1)
    second = next(
        (at for at in inner if words[at - 1][-1] != "," and words[at][0] != ","), len(found)
    )
    for at in sorted(inner, key=lambda at: (at != second, at)):
        for last in range(min(at + MOST_WORDS, len(found) - 1), at, -1):
            if normal(" ".join(words[at:last])) in verbs:
                return found[at][0], found[last - 1][1]
    return found[second] if second in inner else None


def _split_at_commas(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Find the parts between commas; none where one of them is empty."""
    spans = []
    for part in text[start:end].split(","):
        if not part.strip():
            return ()
        first = start + len(part) - len(part.lstrip())
        spans.append((first, first + len(part.strip())))
        start += len(part) + 1
    return tuple(spans)

"""Parse the sentence of a claim: FROM[, FROM...] TYPE TO[, TO...]."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from ..model.errors import Place
from ..model.synonyms import MOST_WORDS, normalize
from .yaml_nodes import Node

EXPECTED = "Expected FROM TYPE TO, such as turkey backs fsa."
_WORD = re.compile(r"\S+")
_PLAIN = re.compile(r"([^\s,]+) ([^\s,]+) ([^\s,]+)")
"""The sentence of one claim, as most are."""
Span = tuple[int, int]


@dataclass(slots=True)
class Parts:
    """The spans of the parts of a sentence: from the first character to after the last."""

    subjects: tuple[Span, ...]
    type: Span
    objects: tuple[Span, ...]


@dataclass(slots=True)
class Term:
    """A part of a sentence: its text, the node it is in, and where in the text of that."""

    text: str
    node: Node
    start: int

    @property
    def place(self) -> Place:
        """Where the part begins."""
        return self.node.place_of(self.start)


@dataclass(slots=True)
class Sentence:
    """A parsed sentence, not yet checked against the definitions."""

    text: str
    place: Place
    subjects: tuple[Term, ...]
    type: Term
    objects: tuple[Term, ...]

    @property
    def ends(self) -> tuple[Term, ...]:
        """All actors of the sentence."""
        return (*self.subjects, *self.objects)

    @property
    def pairs(self) -> Iterator[tuple[Term, Term]]:
        """Each subject with each object; each pair makes a claim."""
        return ((one, other) for one in self.subjects for other in self.objects)


def parse_sentence(
    node: Node, types: Container[str], verbs: Container[str] = ()
) -> Sentence | None:
    """Parse the sentence in a node; None if it is invalid."""
    text = str(node.value)
    parts = split_sentence(text, types, verbs)
    if parts is None:
        return None

    def terms(spans: tuple[Span, ...]) -> tuple[Term, ...]:
        return tuple([Term(text[start:end], node, start) for start, end in spans])

    (type,) = terms((parts.type,))
    return Sentence(text, node.place, terms(parts.subjects), type, terms(parts.objects))


def split_sentence(text: str, types: Container[str], verbs: Container[str] = ()) -> Parts | None:
    """Return the spans of the parts of a sentence; None if one is missing.

    The type is the first word that is a type; else the first words that are one of the `verbs`,
    the synonyms for error messages; else the second word, or the one after several subjects.
    """
    plain = _PLAIN.fullmatch(text)
    if plain and plain[2] in types:
        return Parts((plain.span(1),), plain.span(2), (plain.span(3),))
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
            if normalize(" ".join(words[at:last])) in verbs:
                return found[at][0], found[last - 1][1]
    return found[second] if second in inner else None


def _split_at_commas(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the spans between commas; none if one of them is empty."""
    spans = []
    for part in text[start:end].split(","):
        if not part.strip():
            return ()
        first = start + len(part) - len(part.lstrip())
        spans.append((first, first + len(part.strip())))
        start += len(part) + 1
    return tuple(spans)

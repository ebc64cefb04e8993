"""The text of an article by paragraph, read each time and never stored."""

from __future__ import annotations

import re
import shlex
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ..analysis.mentions import Mention, Passage
from ..analysis.verification import require_paragraphs
from ..files import show_path
from ..files.source_text import read_source_text
from ..model.errors import GraphError
from ..model.records import HEADLINE, Dataset, Source
from ..model.text import clean, did_you_mean, quoted, split_words
from .sentences import split_sentences

Span = tuple[int, int]
"""A start and an end in the text of a paragraph."""

_FOLDED = {
    **dict.fromkeys("‘’‚ʼ", "'"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}
_OPENERS = "“„«‘\"'([「『（"


@dataclass(frozen=True)
class ArticleParagraph:
    """One paragraph of an article, or its headline, on one line."""

    id: str
    text: str

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences, as spans of the text."""
        return split_sentences(self.text)

    @cached_property
    def passage(self) -> Passage:
        """The words of the paragraph."""
        return Passage.of(self.text)

    @cached_property
    def word_spans(self) -> list[Span]:
        """The span of each word of the passage in the text."""
        return list(_locate_words(self.text))

    @cached_property
    def _folded(self) -> str:
        return _fold(self.text)  # as long as the text, which is on one line

    def find(self, words: str) -> list[Span]:
        """Find words verbatim, as whole words; only quotes, dashes and spaces are folded.

        >>> ArticleParagraph("p1", "The “Tarn–Oster pact” held.").find('"Tarn-Oster pact"')
        [(4, 21)]
        """
        wanted = _fold(clean(words))
        if not wanted:
            return []
        found = (each.span() for each in re.finditer(re.escape(wanted), self._folded))
        return [each for each in found if _is_whole(self._folded, *each)]

    def span_of(self, mention: Mention) -> Span:
        """Return where the words of a mention stand."""
        return self.word_spans[mention.start][0], self.word_spans[mention.end - 1][1]

    def sentence_of(self, at: int) -> int:
        """Return the number, counted from 1, of the sentence at an offset."""
        return max(sum(start <= at for start, _ in self.sentences), 1)


@dataclass(frozen=True)
class Article:
    """The text of a source: the hash of its file, and its paragraphs by id, headline first."""

    source: Source
    sha256: str
    paragraphs: Mapping[str, ArticleParagraph]


def read_article(file: Path, dataset: Dataset, source_id: str) -> Article:
    """Read the text of a source, and find the paragraphs of its card in it.

    Raises GraphError for an unknown source and for a text that the card was not made from,
    DataError where the text cannot be read or a paragraph of the card is not found.
    """
    source = dataset.sources.get(source_id)
    if source is None:
        hint = did_you_mean(source_id, dataset.sources)
        command = shlex.join(["actor-graph", "add-source", show_path(file), "--id", source_id])
        hint = hint or f"Add it first: {command}"
        raise GraphError(f"There is no source {quoted(source_id)}. {hint}")
    text, hash = read_source_text(file, source)
    return Article(source, hash, _split(source, text))


def _split(source: Source, text: str) -> dict[str, ArticleParagraph]:
    plain = clean(text.replace("\r\n", "\n"))
    places = require_paragraphs(source, Passage.of(plain))
    words = list(_locate_words(plain))
    starts = {at: _begin(plain, words[first][0]) for at, (first, _) in places.items()}
    ends = [*list(starts.values())[1:], len(plain)]
    cut = {at: plain[start:end] for (at, start), end in zip(starts.items(), ends, strict=True)}
    texts = {HEADLINE: source.title, **cut}
    return {at: ArticleParagraph(at, " ".join(part.split())) for at, part in texts.items()}


def _begin(text: str, at: int) -> int:
    """Move the start of a paragraph before its opening marks."""
    while at and text[at - 1] in _OPENERS:
        at -= 1
    return at


def _locate_words(text: str) -> Iterator[Span]:
    """Yield the span of each word of `split_words` in a text without invisible characters."""
    at = 0
    origin = [at for at, char in enumerate(text) for _ in _decompose(char)]
    plain = "".join(map(_decompose, text))
    for word in split_words(text):
        at = plain.index(word.written, at)
        end = at + len(word.written)
        yield origin[at], origin[end - 1] + 1
        at = end


def _decompose(char: str) -> str:
    """Decompose a letter as `split_words` does, without its accents."""
    parts = unicodedata.normalize("NFKD", char)
    return "".join(_FOLDED.get(part, part) for part in parts if not unicodedata.combining(part))


def _fold(text: str) -> str:
    return "".join(_FOLDED.get(char, char) for char in " ".join(text.split()))


def _is_whole(text: str, start: int, end: int) -> bool:
    """Return whether a span does not begin or end inside a word."""
    return not any(
        text[at - 1 : at].isalnum() and text[at : at + 1].isalnum() for at in (start, end)
    )


def drop_overlaps(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans in order; of those that overlap the first, or else the longest.

    >>> list(drop_overlaps([(5, 7), (0, 3), (0, 6)]))
    [(0, 6)]
    """
    end = 0
    for span in sorted(set(spans), key=lambda each: (each[0], -each[1])):
        if span[0] >= end:
            yield span
            end = span[1]

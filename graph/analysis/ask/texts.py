"""Words looked for in the texts of a graph: claims, notes, quotes and summaries of paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model.graph_data import GraphData
from ...model.records import Claim, Paragraph
from ...model.text import words
from ...wording.claims import phrase_claim

_LEAST_LETTERS = 4
"""The least number of letters by which a word is found by its beginning."""


def find_claims(data: GraphData, wanted: Iterable[str]) -> Iterator[Claim]:
    """Yield the claims with words that begin so, in their phrase, note or quote."""
    parts = tuple(wanted)
    for claim in data.claims:
        if _has_words(parts, phrase_claim(data, claim), claim.note, claim.quote):
            yield claim


def find_paragraphs(data: GraphData, wanted: Iterable[str]) -> Iterator[tuple[str, Paragraph]]:
    """Yield the paragraphs, with their sources, with such words in their summary."""
    parts = tuple(wanted)
    for id, source in data.sources.items():
        for paragraph in source.paragraphs.values():
            if _has_words(parts, paragraph.gist):
                yield id, paragraph


def has_words(data: GraphData, wanted: Iterable[str]) -> bool:
    """Check whether any text has such words."""
    parts = tuple(wanted)
    found = next(find_claims(data, parts), None) or next(find_paragraphs(data, parts), None)
    return found is not None


def _has_words(wanted: tuple[str, ...], *texts: str | None) -> bool:
    has = words(" ".join(text for text in texts if text))
    return bool(wanted) and all(any(_begins(word, part) for word in has) for part in wanted)


def _begins(word: str, part: str) -> bool:
    return word == part or (len(part) >= _LEAST_LETTERS and word.startswith(part))

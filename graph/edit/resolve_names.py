"""Replace names in a sentence by ids, where a name belongs to one actor only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..files.claim_sentences import Span, split_sentence
from ..files.ids import RESERVED
from ..model.records import Dataset
from ..model.synonyms import MOST_WORDS, find_verbs, normalize
from ..model.text import fold

_TOKEN = re.compile(r'["“„«][^"“”»]*["“”»]|[^\s,]+|,')
_QUOTES = '"“”„«»'


@dataclass(frozen=True)
class Names:
    """The actors of a dataset by their folded ids, names and aliases, and its relation types."""

    ids: dict[str, str]
    dataset: Dataset

    @classmethod
    def of(cls, dataset: Dataset) -> Names:
        """Collect the names of a dataset; no two of its actors share one.

        `in_sentences` counts as a name, unless two actors share it.
        """
        ids: dict[str, str] = {}
        in_sentences: dict[str, set[str]] = {}
        for actor in dataset.actors.values():
            ids |= {fold(each): actor.id for each in (actor.name, *actor.aliases, actor.id)}
            in_sentences.setdefault(fold(actor.in_sentences or actor.name), set()).add(actor.id)
        unique = {
            phrase: min(owners) for phrase, owners in in_sentences.items() if len(owners) == 1
        }
        return cls({**unique, **ids}, dataset)

    def find(self, name: str) -> str | None:
        """Return the id of the actor with an id, a name or an alias."""
        return name if name in self.dataset.actors else self.ids.get(fold(name))

    def in_detail(self, value: Any) -> Any:
        """Replace names by ids in a detail; what is not a name stays unchanged."""
        if isinstance(value, list):
            return [self.in_detail(each) for each in value]
        if not isinstance(value, str) or value in RESERVED:
            return value
        return self.find(value) or value

    def in_sentence(self, sentence: str) -> str:
        """Replace names by ids in a sentence.

        The names are read so that a relation type remains between them; what is not a name, and a
        sentence without names, stays unchanged.
        """
        types = self.dataset.vocabulary.relation_types
        parts = split_sentence(sentence, types)
        ends = [*parts.subjects, *parts.objects] if parts else []
        if ends and all(sentence[slice(*each)] in self.dataset.actors for each in ends):
            return sentence
        return _Reader(self, sentence, [each.span() for each in _TOKEN.finditer(sentence)]).read()


@dataclass(frozen=True)
class _Reader:
    names: Names
    sentence: str
    tokens: list[Span]

    def read(self) -> str:
        size = len(self.tokens)
        places = list(self._types())
        words = [(at, at + 1) for at in range(1, size - 1) if self._text(at, at + 1) != ","]
        for start, end in [*places, *words]:
            left, right = self._actors(0, start), self._actors(end, size)
            if left and right:
                return f"{', '.join(left)} {self._text(start, end)} {', '.join(right)}"
        if places:
            start, end = places[0]
            before, after = self._replace_parts(0, start), self._replace_parts(end, size)
            return f"{before} {self._text(start, end)} {after}"
        return self._replace_all()

    def _types(self) -> Iterator[Span]:
        """Yield the positions of relation types, then of verbs that errors suggest types for."""
        types = self.names.dataset.vocabulary.relation_types
        verbs = find_verbs(types)
        inner = range(1, len(self.tokens) - 1)
        yield from ((at, at + 1) for at in inner if self._text(at, at + 1) in types)
        for at in inner:
            for end in range(min(at + MOST_WORDS, len(self.tokens) - 1), at, -1):
                if normalize(self._text(at, end)) in verbs:
                    yield at, end

    def _text(self, start: int, end: int) -> str:
        """Return some tokens as written; a quoted token without its quotes."""
        text = self.sentence[self.tokens[start][0] : self.tokens[end - 1][1]]
        return text.strip(_QUOTES) if end == start + 1 else text

    def _actors(self, start: int, end: int) -> list[str]:
        """Parse tokens as names separated by commas, the longest first; empty if they are not."""
        for last in range(end, start, -1):
            id = self.names.find(self._text(start, last))
            if id and last == end:
                return [id]
            if id and self._text(last, last + 1) == "," and (rest := self._actors(last + 1, end)):
                return [id, *rest]
        return []

    def _replace_parts(self, start: int, end: int) -> str:
        commas = [at for at in range(start, end) if self._text(at, at + 1) == ","]
        bounds = zip([start, *(at + 1 for at in commas)], [*commas, end], strict=True)
        texts = [self._text(*each) if each[0] < each[1] else "" for each in bounds]
        return ", ".join(self.names.find(text) or text for text in texts)

    def _replace_all(self) -> str:
        """Replace all names by ids, wherever they occur, the longest first."""
        parts, at = [], 0
        while at < len(self.tokens):
            ends = range(len(self.tokens), at, -1)
            end = next((end for end in ends if self.names.find(self._text(at, end))), at + 1)
            text = self._text(at, end)
            parts.append(self.names.find(text) or text)
            at = end
        return " ".join(parts).replace(" ,", ",")

"""Sentences in which each name of an actor is one character, so that patterns can be short."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, groupby
from typing import Literal, NamedTuple

from ...analysis.mentions import Names
from ...model.records import Actor, Dataset
from ...model.text import split_words
from ..article import ArticleParagraph
from .fillers import find_fillers
from .states import adjectives_of, capitals_of
from .words import any_of

Form = Literal["name", "adjective", "capital"]
FIRST: dict[Form, int] = {"name": 0xE000, "adjective": 0xF000, "capital": 0xF400}
"""The first character, of Unicode's private ones, that stands for a mention of each form."""
NAME = "[\ue000-\uefff]"
ADJECTIVE = "[\uf000-\uf3ff]"
ACTING = "[\ue000-\uefff\uf400-\uf7ff]"
"""A name, or a capital that is used for a government."""
ANY = "[\ue000-\uf7ff]"
MOST_QUOTED = 10
"""How many words a draft may quote."""

_PUA = re.compile("[\ue000-\uf8ff]")
_FOLDED = {**dict.fromkeys("‘’‚ʼ", "'"), **dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‐‑−", "-")}
_DASH = re.compile(r"\s+[-–—―]+\s+|[—―]")
_COMPOUND = re.compile(r"[-‐‑–](?:[a-z]+[-‐‑])*[a-z]+[\s,]+")
_SEPARATOR = "~"


class Mention(NamedTuple):
    """Where a paragraph names an actor, and how; `actor` is empty where several share the name."""

    start: int
    end: int
    actor: str
    form: Form


@dataclass(frozen=True)
class Marked:
    """A sentence with marks for mentions: `spans` has where each character comes from.

    An article before a name, brackets without another name, times and adverbs are left out; quotes
    and dashes are folded. `in_quotes` says which characters are within quotation marks.
    """

    paragraph: ArticleParagraph
    text: str
    spans: Sequence[tuple[int, int]]
    in_quotes: Sequence[bool]
    mentions: Sequence[Mention]

    def actor_of(self, mark: str) -> str:
        """Return the actor that a mark stands for; empty if it is none, or not known which."""
        code = ord(mark)
        first = max((first for first in FIRST.values() if first <= code), default=None)
        if first is None or not _PUA.match(mark):
            return ""
        return self.mentions[code - first].actor

    def actors_of(self, text: str) -> list[str]:
        """List the actors whose marks are in a text."""
        return [id for mark in _PUA.findall(text) if (id := self.actor_of(mark))]

    def quote(self, start: int, core: int, end: int) -> str:
        """Return the words of the paragraph, at most ten: from the core on if there are more."""
        starts = [start, *(start + each.end() for each in re.finditer(" ", self.text[start:core]))]
        for at in starts:
            if self._count_words(at, end) <= MOST_QUOTED:
                return self._words(at, end)
        return limit_words(self._words(min(core, starts[-1]), end))

    def _count_words(self, start: int, end: int) -> int:
        spans = self.paragraph.word_spans
        first = bisect_left(spans, self.spans[start][0], key=lambda span: span[0])
        return bisect_left(spans, self.spans[end - 1][1], key=lambda span: span[0]) - first

    def _words(self, start: int, end: int) -> str:
        text = self.paragraph.text[self.spans[start][0] : self.spans[end - 1][1]]
        return text.strip(" ,;:.\"'“”„«»‘")

    @property
    def is_question(self) -> bool:
        """Whether the sentence asks."""
        return self.text.rstrip("\"') ").endswith("?")


def limit_words(text: str) -> str:
    """Return the first ten words of a text."""
    counts = accumulate(sum(1 for _ in split_words(part)) for part in text.split(" "))
    size = sum(count <= MOST_QUOTED for count in counts)
    return " ".join(text.split(" ")[:size]).rstrip(" ,;:.")


class Marker:
    """Marks the actors of a dataset in paragraphs."""

    def __init__(self, dataset: Dataset) -> None:
        """Collect the names of the actors, and the adjectives and capitals of states."""
        actors = dict(dataset.actors)
        for id, actor in dataset.actors.items():
            forms = {"adjective": adjectives_of(actor), "capital": capitals_of(actor)}
            for form, words in forms.items():
                key = f"{id}{_SEPARATOR}{form}"
                if words:
                    actors[key] = Actor(key, words[0], "state", aliases=words[1:])
        self._names = Names.of(Dataset(dataset.vocabulary, dataset.sources, actors, dataset.claims))

    def locate(self, paragraph: ArticleParagraph) -> list[Mention]:
        """List the mentions in a paragraph; none overlaps another."""
        spans = paragraph.word_spans
        found = self._names.locate(paragraph.passage)
        text = paragraph.text
        places = [
            (start, end + ("." in text[start:end] and text[end : end + 1] == "."), each.actor)
            for each in found
            for start, end in [(spans[each.start][0], spans[each.end - 1][1])]
        ]
        mentions = [
            mention
            for (start, end), group in groupby(sorted(places), key=lambda each: each[:2])
            if (mention := _resolve(text, start, end, [id for _, _, id in group]))
        ]
        return _part(text, mentions)

    def mark(self, paragraph: ArticleParagraph) -> list[Marked]:
        """Return the sentences of a paragraph, marked."""
        mentions = self.locate(paragraph)
        return [_mark(paragraph, start, end, mentions) for start, end in paragraph.sentences]


def _resolve(text: str, start: int, end: int, ids: Sequence[str]) -> Mention | None:
    """Return who is named by words that are a name, an adjective or a capital of these."""
    named = [id for id in ids if _SEPARATOR not in id]
    if named:
        return Mention(start, end, named[0] if len(named) == 1 else "", "name")
    if not text[start].isupper():
        return None
    meant = {id.partition(_SEPARATOR)[0] for id in ids}
    form: Form = "adjective" if any(f"{_SEPARATOR}adjective" in id for id in ids) else "capital"
    return Mention(start, end, meant.pop() if len(meant) == 1 else "", form)


def _part(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """Part names that overlap: "US" and "coalition" in "US-led coalition"; else keep the longer."""
    kept: list[Mention] = []
    for each in sorted(mentions, key=lambda each: (each.start, each.start - each.end)):
        last = kept[-1] if kept else None
        if last is None or each.start >= last.end:
            kept.append(each)
        elif each.start == last.start:
            found = _COMPOUND.match(text, each.end)
            if found and found.end() < last.end:
                kept[-1:] = [each, last._replace(start=found.end())]
    return kept


def _mark(paragraph: ArticleParagraph, start: int, end: int, mentions: Sequence[Mention]) -> Marked:
    inside = [each for each in mentions if start <= each.start and each.end <= end]
    pieces = _drop_fillers(_drop_brackets(list(_cut(paragraph.text, start, end, inside))))
    quotes = sum(_FOLDED.get(char, char) == '"' for char in paragraph.text[:start])
    in_quotes = []
    for char, _ in pieces:
        quotes += char == '"'
        in_quotes.append(quotes % 2 == 1)
    return Marked(
        paragraph,
        "".join(char for char, _ in pieces),
        [span for _, span in pieces],
        in_quotes,
        inside,
    )


@cache
def _unneeded() -> re.Pattern[str]:
    """Return what is left out before a name: an article, and titles that are no offices."""
    return re.compile(rf"(?<![\w-])(?:[Tt]he )?(?:{any_of('honorifics')} )?$")


_Piece = tuple[str, tuple[int, int]]


def _cut(text: str, start: int, end: int, mentions: Sequence[Mention]) -> Iterator[_Piece]:
    """Yield the characters of a marked sentence, and where each is in the paragraph."""
    at = start
    for index, mention in enumerate(mentions):
        between = text[at : mention.start]
        if found := _unneeded().search(between):
            between = between[: found.start()]
        yield from _fold(between, at)
        yield chr(FIRST[mention.form] + index), (mention.start, mention.end)
        at = mention.end
    yield from _fold(text[at:end], at)


def _fold(text: str, offset: int) -> Iterator[_Piece]:
    """Yield the characters of a text; a dash between phrases becomes a comma."""
    at = 0
    for dash in _DASH.finditer(text):
        yield from _fold_plain(text[at : dash.start()], offset + at)
        yield ",", (offset + dash.start(), offset + dash.end())
        yield " ", (offset + dash.end() - 1, offset + dash.end())
        at = dash.end()
    yield from _fold_plain(text[at:], offset + at)


def _fold_plain(text: str, offset: int) -> Iterator[_Piece]:
    for at, char in enumerate(text, offset):
        plain = "-" if char == "–" else _FOLDED.get(char, char)
        yield (" " if _PUA.match(plain) else plain), (at, at + 1)


def _drop_brackets(pieces: list[_Piece]) -> list[_Piece]:
    """Leave out brackets that name nobody but who stands before them."""
    text = "".join(char for char, _ in pieces)
    kept: list[_Piece] = []
    at = 0
    for found in re.finditer(r" ?\([^()]*\)", text):
        if len(_PUA.findall(found[0])) <= 1 and len(found[0]) < 60:
            kept += pieces[at : found.start()]
            at = found.end()
    return kept + pieces[at:]


def _drop_fillers(pieces: list[_Piece]) -> list[_Piece]:
    for start, end in reversed(find_fillers("".join(char for char, _ in pieces))):
        del pieces[start:end]
    return pieces

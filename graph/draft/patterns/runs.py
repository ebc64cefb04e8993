"""Names in a text by their capitals: "Ministry of Defence", "Hayat Tahrir al-Sham (HTS)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ...model.text import fold
from ..article import ArticleParagraph
from .states import list_states
from .words import list_words, load_data, split_list

_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’\-‐][^\W_]+)*")
_ARTICLE = re.compile(r"(?:a[ldnrstz]|a[ds]h|el|ul|ud)[-‐](?=[^\W\d_])")
_EPITHET = re.compile(r"[-‐][a-z]{3,}$")
_POSSESSIVE = re.compile(r"['’]s?$")
_BRACKETS = re.compile(r"\s\(([^\W\d_][\w-]{1,9})\)")
_JOINTS = (" of ", " of the ", " for ", " for the ")


class _Token(NamedTuple):
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row, after the titles that were before them.

    `short` is an abbreviation in brackets after it; `opens` says that it begins a sentence.
    """

    text: str
    start: int
    end: int
    title: str = ""
    short: str = ""
    opens: bool = False

    @property
    def words(self) -> list[str]:
        """The words of the name."""
        return self.text.split()


def list_runs(paragraph: ArticleParagraph) -> Iterator[Run]:
    """Yield the names in a paragraph that are recognised by their capitals.

    >>> [run.text for run in list_runs(ArticleParagraph("p1", "Gen. Ada Kell of the River Guard"))]
    ['Ada Kell', 'River Guard']
    """
    for start, end in paragraph.sentences:
        tokens = list(_tokenize(paragraph.text, start, end))
        for group in _group(paragraph.text, tokens):
            run = _trim(paragraph.text, group, opens=group[0] is tokens[0])
            if run:
                yield run


def _tokenize(text: str, start: int, end: int) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text, start, end):
        plain = _POSSESSIVE.sub("", found[0])
        yield _Token(plain, found.start(), found.start() + len(plain))


def is_capital(word: str) -> bool:
    """Check whether a word begins with a capital, after an Arabic article; "Oster-backed" does not.

    >>> [is_capital(word) for word in ("Sham", "al-Sham", "sham", "Oster-backed")]
    [True, True, False, False]
    """
    return not _EPITHET.search(word) and _ARTICLE.sub("", word, count=1)[:1].isupper()


def _group(text: str, tokens: Sequence[_Token]) -> Iterator[list[_Token]]:
    """Yield tokens that are one name, with the small words within it."""
    group: list[_Token] = []
    small: list[_Token] = []
    for token in tokens:
        if is_capital(token.text):
            if group and _joins(text, group, small, token):
                group += [*small, token]
            else:
                yield from [group] if group else []
                group = [token]
            small = []
        elif group:
            small.append(token)
    yield from [group] if group else []


def _joins(text: str, group: Sequence[_Token], small: Sequence[_Token], token: _Token) -> bool:
    """Check whether a capitalised word goes on with the name before it."""
    between = text[group[-1].end : token.start]
    if not small and between[:1] in ("'", "’"):
        return group[-1].text in list_words("owners")
    if not small:
        is_short = between == ". " and (
            len(group[-1].text) == 1 or f"{group[-1].text}." in _titles()
        )
        return between in (" ", "-") or is_short
    if between in _JOINTS:
        return any(each.text in list_words("joins_of") for each in group)
    return all(each.text in list_words("particles") for each in small) and len(between.split()) < 3


@cache
def _titles() -> frozenset[str]:
    return frozenset(list_words("titles"))


@cache
def head_words() -> Mapping[str, str]:
    """Return the words that give away the kind of a name, each with its kind."""
    heads: dict[str, str] = {}
    for kind, words in load_data("words.yaml")["kinds"].items():
        for word in split_list(words):
            heads.setdefault(word, kind)
    return heads


@cache
def _nationalities() -> frozenset[str]:
    """Return the names and adjectives of states, folded."""
    return frozenset(
        fold(word) for state in list_states() for word in (*state.names, *state.adjectives)
    )


def is_nationality(words: str) -> bool:
    """Check whether words are a state's name or adjective, or its people."""
    folded = fold(words)
    return bool({folded, folded.removesuffix("s")} & _nationalities())


def _trim(text: str, tokens: Sequence[_Token], opens: bool) -> Run | None:
    """Leave out what is before the name proper, and note its titles."""
    tokens = list(tokens)
    title = ""
    is_first = opens
    while tokens:
        if is_first and _is_starter(tokens[0].text):
            del tokens[0]
            opens = False
        elif tokens[-1].text in head_words():
            break  # "General Intelligence Directorate" has no general
        elif size := _count_title(text, tokens):
            title = text[tokens[0].start : tokens[size - 1].end]
            del tokens[:size]
        elif (size := _count_nationality(text, tokens)) and _count_title(text, tokens[size:]):
            del tokens[:size]
        else:
            break
    while tokens and (not is_capital(tokens[0].text) or tokens[0].text in list_words("dates")):
        del tokens[0]
    while tokens and (not is_capital(tokens[-1].text) or tokens[-1].text in list_words("dates")):
        del tokens[-1]
    if not tokens:
        return None
    start, end = tokens[0].start, tokens[-1].end
    short = _BRACKETS.match(text, end)
    is_short = short and sum(map(str.isupper, short[1])) > 1
    return Run(text[start:end], start, end, title, short[1] if short and is_short else "", opens)


def _is_starter(word: str) -> bool:
    return word in list_words("starters") or word.endswith("ly")


def _count_title(text: str, tokens: Sequence[_Token]) -> int:
    """Return how many tokens are a title before a name: two in "Prime Minister Kell"."""
    for size in (3, 2, 1):
        if len(tokens) >= size:
            words = text[tokens[0].start : tokens[size - 1].end]
            if words in _titles() or f"{words}." in _titles():
                return size
    return 0


def _count_nationality(text: str, tokens: Sequence[_Token]) -> int:
    for size in (3, 2, 1):
        if len(tokens) > size and is_nationality(text[tokens[0].start : tokens[size - 1].end]):
            return size
    return 0

"""Find the actors that a text names, by name, alias or `mentioned_as`; the longest name wins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from ..model.records import Dataset
from ..model.text import Word, split_words
from ..model.vocabulary import UNNAMED

MOST_LETTERS = 3
"""Names in capitals up to this length are matched in capitals only: "us" is not a state."""
_HYPHENS = ("-", "\u2010")
_CUT = re.compile(r"[-\u2010]\s+")
_PAUSE = re.compile(r'[.,;:!?()\[\]"/|—–。、،؛؟·]|\n\s*\n')
"""Punctuation that separates phrases; full-width marks are decomposed before."""


@dataclass(frozen=True)
class Passage:
    """The words of a text in order.

    A word that may be hyphenated at a line end is read in two ways: as written, and as one word.
    """

    words: tuple[Word, ...]

    @classmethod
    def of(cls, text: str) -> Passage:
        """Split a text into its words."""
        return cls(tuple(split_words(text)))

    def part(self, start: int, end: int) -> Passage:
        """Return the passage from one word up to another."""
        return Passage(self.words[start:end])

    def find(self, phrase: str) -> list[int]:
        r"""List the indices at which all words of a phrase occur in a row.

        >>> Passage.of("US-backed mili-\ntias").find("militias")
        [2]
        """
        wanted = [word.text for word in split_words(phrase)]
        return [start for reading in self.readings for start, _ in reading.find(wanted)]

    def begins_line(self, at: int) -> bool:
        """Check whether a word is the first of a line."""
        return at == 0 or "\n" in self.words[at - 1].after

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The ways to read the words; as written comes first."""
        plain = Reading(
            [word.text for word in self.words], [(at, at + 1) for at in range(len(self.words))]
        )
        joined = Reading([], [])
        for at, word in enumerate(self.words):
            if at and _is_cut(self.words[at - 1], word):
                joined.texts[-1] += word.text
                joined.spans[-1] = (joined.spans[-1][0], at + 1)
            else:
                joined.texts.append(word.text)
                joined.spans.append((at, at + 1))
        return (plain,) if len(joined.texts) == len(plain.texts) else (plain, joined)


@dataclass(frozen=True)
class Reading:
    """Folded words, each with the index of its first word in the passage and of the one after."""

    texts: list[str]
    spans: list[tuple[int, int]]

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """The indices of each word."""
        places: dict[str, list[int]] = {}
        for at, text in enumerate(self.texts):
            places.setdefault(text, []).append(at)
        return places

    def find(self, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Yield where words occur in a row: the index of the first, and one past the last."""
        for at in self.places.get(wanted[0], ()) if wanted else ():
            end = at + len(wanted)
            if self.texts[at:end] == list(wanted):
                yield self.spans[at][0], self.spans[end - 1][1]


def _is_cut(word: Word, following: Word) -> bool:
    """Check whether two words may be one hyphenated at a line end, as in "Free Ar- my"."""
    if not _CUT.fullmatch(word.after):
        return False
    return word.written[-1:].isalpha() and following.written[:1].islower()


class _Name(NamedTuple):
    """A name as folded words, its actor, and how it is written.

    It `is_proper` unless it is an epithet with common words: "Oster and its allies".
    `compounds` are the words joined by a hyphen to a lower-case word, as in "US-led"; `pauses`
    counts the full stops, commas and the like between its words.
    """

    words: tuple[str, ...]
    actor: str | None
    is_proper: bool
    in_capitals: bool
    compounds: frozenset[int]
    pauses: int

    @classmethod
    def of(cls, text: str, actor: str | None, is_epithet: bool = False) -> _Name:
        words = tuple(split_words(text))
        compounds = {
            at
            for at, (word, following) in enumerate(pairwise(words), start=1)
            if word.after in _HYPHENS and (word.written.islower() or following.written.islower())
        }
        return cls(
            words=tuple(word.text for word in words),
            actor=actor,
            is_proper=not is_epithet or all(map(_is_of_name, words)),
            in_capitals=text.isupper() and len(text) <= MOST_LETTERS,
            compounds=frozenset(compounds),
            pauses=_count_pauses(words),
        )

    def describes(self, inner: _Name) -> bool:
        """Check whether the name mentions another actor, as "US-led coalition" mentions the US."""
        size = len(inner.words)
        return any(
            inner.words in (self.words[max(at - size, 0) : at], self.words[at : at + size])
            for at in self.compounds
        )


class _Found(NamedTuple):
    """Where a name occurs in a passage, and its length in letters.

    It `is_firm` if the name is proper and no pause separates its words: a match across "They left
    Oster. Workers stayed" hides no name inside it.
    """

    size: int
    start: int
    end: int
    name: _Name
    is_firm: bool


class Mention(NamedTuple):
    """An actor that a passage names, and where: its first word, and one past the last."""

    start: int
    end: int
    actor: str


@dataclass(frozen=True, slots=True)
class Names:
    """All names to search for."""

    names: tuple[_Name, ...]

    @classmethod
    def of(cls, dataset: Dataset, others: Iterable[str | None] = ()) -> Names:
        """Collect the names of actors, and known names of non-actors.

        The latter are claimants, authors and publishers, and `others`.
        """
        found: list[_Name] = []
        for id, actor in sorted(dataset.actors.items()):
            found += (_Name.of(name, id) for name in (actor.name, *actor.aliases))
            found += (_Name.of(name, id, is_epithet=True) for name in actor.mentioned_as)
        known = {*others, *_list_claimants(dataset)}
        found += (_Name.of(name, None) for name in sorted(filter(None, known)))
        return cls(tuple(name for name in dict.fromkeys(found) if name.words))

    def find(self, passage: Passage, *, inside: bool = False) -> list[str]:
        """List the actors that a passage names, in order of first mention.

        Names are matched as whole words, ignoring case and accents. A name inside a longer one is
        not that actor, unless a hyphen joins it to a lower-case word, or `inside` is set.

        >>> from graph.model.records import Actor
        >>> from graph.model.vocabulary import builtin_vocabulary
        >>> us, army = (Actor(name, name, "unit") for name in ("US", "US Army"))
        >>> names = Names.of(Dataset(builtin_vocabulary(), actors={"us": us, "army": army}))
        >>> names.find(Passage.of("The US Army told us.")), names.find(Passage.of("US-backed"))
        (['army'], ['us'])
        """
        found = self.locate(passage, inside=inside)
        return list(dict.fromkeys(each.actor for each in found))

    def locate(self, passage: Passage, *, inside: bool = False) -> list[Mention]:
        """List where a passage names actors, as in `find`, in the order of the text.

        >>> from graph.model.records import Actor
        >>> from graph.model.vocabulary import builtin_vocabulary
        >>> actors = {"us": Actor("us", "US", "state")}
        >>> Names.of(Dataset(builtin_vocabulary(), actors=actors)).locate(Passage.of("The US left"))
        [Mention(start=1, end=2, actor='us')]
        """
        found = {each for name in self.names for each in _find_name(name, passage)}
        kept = found if inside else _keep_longest(found)
        actors = {(each.start, each.end, each.name.actor) for each in kept}
        mentions = (Mention(at, end, id) for at, end, id in actors if id is not None)
        return sorted(mentions, key=lambda each: (each.start, each.actor, each.end))


def _list_claimants(dataset: Dataset) -> Iterator[str]:
    for source in dataset.sources.values():
        yield from source.speakers
    for claim in dataset.claims:
        yield from (name for name in claim.by if name not in dataset.actors and name != UNNAMED)


def _find_name(name: _Name, passage: Passage) -> Iterator[_Found]:
    for reading in passage.readings:
        for start, end in reading.find(name.words):
            words = passage.words[start:end]
            if not name.in_capitals or all(word.written == word.written.upper() for word in words):
                size = sum(len(word.text) for word in words)
                is_firm = name.is_proper and _count_pauses(words) <= name.pauses
                yield _Found(size, start, end, name, is_firm)


def _is_of_name(word: Word) -> bool:
    return len(word.written) <= MOST_LETTERS or word.written[:1].isupper()


def _count_pauses(words: Sequence[Word]) -> int:
    return sum(bool(_PAUSE.search(word.after)) for word in words[:-1])


def _keep_longest(found: Iterable[_Found]) -> Iterator[_Found]:
    """Drop matches that overlap a longer name; names of the same length are all kept."""
    holders: dict[int, _Found] = {}
    for each in sorted(found, key=lambda each: (-each.size, each.start)):
        over = [holders[at] for at in range(each.start, each.end) if at in holders]
        longer = [holder for holder in over if holder.size > each.size]
        if longer and not all(holder.name.describes(each.name) for holder in longer):
            continue
        for at in range(each.start, each.end) if each.is_firm else ():
            holders.setdefault(at, each)
        yield each

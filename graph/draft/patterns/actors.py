"""The actors that an article names and a dataset lacks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from ...files.ids import RESERVED, slugify
from ...model.records import HEADLINE, Actor, Dataset
from ...model.text import fold
from ..article import Article, ArticleParagraph
from ..records import DraftActor
from .kinds import find_contexts, guess_kind
from .marked import Marker, Mention, limit_words
from .runs import Run, head_words, is_nationality, list_runs
from .states import list_states
from .words import any_of, list_words

_SHOUTED = 7
"""From this length, a word in capitals is a dateline rather than an abbreviation."""


@dataclass
class _Name:
    """A name in the text: how it is written, where, and what is around it.

    `seen` has the words by paragraph; `runs` are its places.
    """

    text: str
    kind: str = ""
    aliases: list[str] = field(default_factory=list)
    seen: dict[str, str] = field(default_factory=dict)
    contexts: list[set[str]] = field(default_factory=list)
    opens_always: bool = True

    def add(self, paragraph: ArticleParagraph, run: Run) -> None:
        """Note that the name occurs in a paragraph."""
        self.seen.setdefault(paragraph.id, run.text)
        self.contexts.append(find_contexts(paragraph.text, run))
        self.opens_always &= run.opens

    def add_alias(self, other: _Name) -> None:
        """Take in another name of the same actor."""
        self.aliases.append(other.text)
        self.contexts += other.contexts
        for at, words in other.seen.items():
            self.seen.setdefault(at, words)


def find_actors(article: Article, dataset: Dataset) -> tuple[DraftActor, ...]:
    """List the actors that an article names and a dataset lacks, in the order of the text.

    A headline, where all words may have capitals, is not searched for new names.
    """
    known = Marker(dataset)
    states = _StateFinder(dataset)
    names: dict[str, _Name] = {}
    skipped = _list_known(article, dataset)
    for paragraph in article.paragraphs.values():
        mentions = known.locate(paragraph)
        runs = [] if paragraph.id == HEADLINE else list(list_runs(paragraph))
        states.add(paragraph, mentions, runs, names)
        for run in runs:
            if _is_known(paragraph, run, mentions, dataset):
                skipped.add(fold(run.short))
            elif not is_nationality(run.text):
                name = names.setdefault(fold(run.text), _Name(run.text))
                name.add(paragraph, run)
                if run.short and run.short not in name.aliases:
                    name.aliases.append(run.short)
    return tuple(_draft(_settle(names, skipped), dataset))


def _list_known(article: Article, dataset: Dataset) -> set[str]:
    """List names, folded, that are known, or are the last words of a known person's name."""
    known = {fold(name) for name in article.source.speakers}
    for actor in dataset.actors.values():
        names = [*actor.names, *actor.mentioned_as]
        known |= {fold(name) for name in names}
        if actor.kind == "person":
            known |= {fold(name.split()[-1]) for name in names if name.split()}
    return known


def _is_known(
    paragraph: ArticleParagraph, run: Run, mentions: Iterable[Mention], dataset: Dataset
) -> bool:
    """Check whether a name is a known actor's: not if it goes on, as "River Guard Youth" does."""
    inside = [each for each in mentions if each.start < run.end and run.start < each.end]
    if not inside:
        return False
    rest = run.text
    for each in inside:
        if each.start <= run.start and run.end <= each.end:
            return True
        if each.actor and dataset.actors[each.actor].kind == "person":
            return True
        rest = rest.replace(paragraph.text[each.start : each.end], "")
    return not any(word in head_words() for word in rest.split())


class _StateFinder:
    """Finds states that a dataset lacks."""

    def __init__(self, dataset: Dataset) -> None:
        known = {
            fold(name)
            for actor in dataset.actors.values()
            for name in (*actor.names, *actor.mentioned_as)
        }
        self._states = {
            slugify(fold(state.name)): Actor(state.name, state.name, "state", aliases=state.also)
            for state in list_states()
            if not any(fold(name) in known for name in state.names)
        }
        self._marker = Marker(Dataset(dataset.vocabulary, actors=self._states))

    def add(
        self,
        paragraph: ArticleParagraph,
        known: Iterable[Mention],
        runs: Iterable[Run],
        names: dict[str, _Name],
    ) -> None:
        """Note the states that a paragraph names, outside of other names."""
        taken = [(each.start, each.end) for each in known]
        taken += [(run.start, run.end) for run in runs if not is_nationality(run.text)]
        for mention in self._marker.locate(paragraph):
            if any(mention.start < end and start < mention.end for start, end in taken):
                continue
            if _names_state(paragraph.text, mention):
                self._note(paragraph, mention, names)

    def _note(self, paragraph: ArticleParagraph, mention: Mention, names: dict[str, _Name]) -> None:
        state = self._states[mention.actor]
        words = paragraph.text[mention.start : mention.end]
        name = names.setdefault(f"state {mention.actor}", _Name(state.name, "state"))
        if mention.form == "name" and words != name.text and words not in name.aliases:
            name.aliases.append(words)
        is_better = mention.form == "name" and name.seen.get(paragraph.id) in _adjectives()
        if is_better or paragraph.id not in name.seen:
            name.seen[paragraph.id] = words


@cache
def _adjectives() -> Collection[str]:
    return frozenset(word for state in list_states() for word in state.adjectives)


@cache
def _capitals() -> Collection[str]:
    return frozenset(word for state in list_states() for word in state.capitals)


def _names_state(text: str, mention: Mention) -> bool:
    """Check whether words mean a state: an adjective only as in "Turkish-backed" or "army"."""
    if mention.form == "name":
        return True
    return mention.form == "adjective" and bool(_of_state().match(text, mention.end))


@cache
def _of_state() -> re.Pattern[str]:
    heads = "|".join(map(any_of, ("forces", "head_office", "voice_office", "speakers")))
    return re.compile(rf"[-‐][a-z]|(?: {any_of('forces_adjective')})* (?i:{heads})\b")


def _settle(names: Mapping[str, _Name], skipped: Collection[str]) -> Iterator[_Name]:
    """Yield the names that are actors, with their kinds; short names become aliases."""
    left = {key: name for key, name in names.items() if key not in skipped}
    for name in [*left.values()]:
        for short in [*name.aliases]:
            other = left.pop(fold(short), None)
            if other is not None and other is not name:
                name.aliases.remove(short)
                name.add_alias(other)
    for name in left.values():
        name.kind = name.kind or guess_kind(name.text, name.contexts)
        if name.kind != "place" and name.text in _capitals():
            name.kind = ""
    surnames = _index_surnames(left.values())
    for key, name in [*left.items()]:
        if key in surnames and surnames[key] is not name:
            surnames[key].add_alias(left.pop(key))
    yield from (name for name in left.values() if name.kind and _is_name(name))


def _index_surnames(names: Iterable[_Name]) -> Mapping[str, _Name]:
    """Return persons by their last names, but not those that two share."""
    found: dict[str, list[_Name]] = {}
    for name in names:
        if name.kind == "person" and len(name.text.split()) > 1:
            found.setdefault(fold(name.text.split()[-1]), []).append(name)
    return {surname: persons[0] for surname, persons in found.items() if len(persons) == 1}


def _is_name(name: _Name) -> bool:
    """Check that a single word is a name, and not a word that begins a sentence."""
    if name.kind == "state" or " " in name.text:
        return True
    is_common = name.text in _common_words() or len(name.text) < 2
    is_shouted = name.text.isupper() and len(name.text) >= _SHOUTED
    return not (is_common or is_shouted or name.opens_always)


@cache
def _common_words() -> Collection[str]:
    lists = ("starters", "dates", "never_alone", "titles", "place_words", "joins_of")
    words = frozenset([*head_words(), *(word for each in lists for word in list_words(each))])
    return words - {*list_words("bodies")}


def _draft(names: Iterable[_Name], dataset: Dataset) -> Iterator[DraftActor]:
    taken = {*dataset.actors, *RESERVED, *dataset.vocabulary.relation_types}
    for name in names:
        id = slugify(fold(name.text))
        number = 2
        while id in taken or not id:
            id = f"{slugify(fold(name.text))}-{number}".strip("-")
            number += 1
        taken.add(id)
        seen = {at: limit_words(words) for at, words in name.seen.items()}
        yield DraftActor(id, limit_words(name.text), name.kind, tuple(name.aliases), seen)

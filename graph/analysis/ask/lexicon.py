"""The words of a graph's questions: its grammar, and the names of actors and claimants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...model.graph_data import GraphData
from ...model.text import words
from ...model.vocabulary import OWN_VOICE
from ...wording.claims import show_name
from ...wording.sentences import show_claimant
from .grammar import Grammar, Meaning, make_grammar
from .near import Named


@dataclass(frozen=True, slots=True)
class Option:
    """One meaning of some words: a symbol, and the actor, claimant or date.

    `written`: it is meant only if it is written in capitals, or alone.
    """

    symbol: str
    value: str = ""
    meaning: Meaning | None = None
    written: bool = False


@dataclass(frozen=True)
class Lexicon:
    """The options of all words; `named` are the names for near matches, `shown` their display."""

    data: GraphData
    grammar: Grammar
    options: dict[str, list[Option]]
    longest: int
    named: list[Named]
    shown: dict[str, str]
    claimants: frozenset[str]
    tied: frozenset[str]

    def name(self, id: str) -> Option:
        """Return the option for an actor, or for a claimant that is no actor."""
        return Option("name" if id in self.data.actors else "claimant", id)

    def is_name(self, parts: Iterable[str]) -> bool:
        """Check whether words are the name of an actor or of a claimant."""
        return any(each.value for each in self.options.get(" ".join(parts), ()))

    def speaks_only(self, id: str) -> bool:
        """Check whether someone makes claims, and no claim is about them."""
        return id in self.claimants and id not in self.tied


def make_lexicon(data: GraphData) -> Lexicon:
    """Collect the words of a graph."""
    grammar = make_grammar(data)
    options = _list_meanings(grammar)
    speaking = data.claimant_names()
    claimants = sorted({*speaking.values()} - {OWN_VOICE})
    named: list[Named] = [(id, _names_of(data, id)) for id in data.actors]
    spoken: list[Named] = [
        (entry, [entry, *_find_names(speaking, entry, show_claimant(data, entry)), entry])
        for entry in claimants
        if entry not in data.actors
    ]
    for phrase, id in _find_unique(named):
        options.setdefault(phrase, []).append(Option("name", id))
        if id in claimants:
            options[phrase].append(Option("claimant", id))
    for phrase, id in _find_unique(spoken):
        options.setdefault(phrase, []).append(Option("claimant", id))
    authors = {source.author for source in data.sources.values()}
    for phrase, id in _find_unique(_last_words(each for each in spoken if each[0] in authors)):
        options.setdefault(phrase, [Option("claimant", id)])
    for phrase, id in _find_unique(_initials(data)):
        if not any(each.value for each in options.get(phrase, ())):
            options.setdefault(phrase, []).append(Option("name", id, written=True))
    shown = {id: show_name(data, id) for id in data.actors}
    shown |= {entry: show_claimant(data, entry) for entry, _ in spoken}
    return Lexicon(
        data,
        grammar,
        options,
        max(len(phrase.split()) for phrase in options),
        [*named, *spoken],
        shown,
        frozenset(claimants),
        frozenset(end for claim in data.claims for end in (claim.from_actor, claim.to_actor)),
    )


def _list_meanings(grammar: Grammar) -> dict[str, list[Option]]:
    options: dict[str, list[Option]] = {}
    for meaning in grammar.meanings:
        for form in meaning.words:
            options.setdefault(form, []).append(Option(meaning.symbol, meaning=meaning))
    for number, month in enumerate(grammar.months, start=1):
        for form in dict.fromkeys((month, month[:3])):
            options.setdefault(form, []).append(Option("month", f"{number:02d}"))
    return options


def _names_of(data: GraphData, id: str) -> list[str]:
    actor = data.actors[id]
    return [actor.name, *actor.aliases, id]


def _find_names(speaking: dict[str, str], entry: str, shown: str) -> list[str]:
    return sorted({shown, *(name for name, known in speaking.items() if known == entry)})


def _find_unique(named: Iterable[Named]) -> Iterator[tuple[str, str]]:
    """Yield each phrase that is a name of one only, with its id."""
    found: dict[str, set[str]] = {}
    for id, names in named:
        for name in names:
            found.setdefault(" ".join(words(name)), set()).add(id)
    return ((phrase, min(ids)) for phrase, ids in found.items() if phrase and len(ids) == 1)


def _last_words(named: Iterable[Named]) -> Iterator[Named]:
    """Yield the last word of each name of several words."""
    for id, names in named:
        yield id, [parts[-1] for parts in map(words, names) if len(parts) > 1]


def _initials(data: GraphData) -> Iterator[Named]:
    for id in data.actors:
        parts = [words(name) for name in _names_of(data, id)[:-1]]
        yield id, ["".join(word[0] for word in each) for each in parts if len(each) > 1]

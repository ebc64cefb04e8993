"""The grammar of questions: grammar.yaml, and the verbs of the vocabulary in use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ...model.entries import read_entries
from ...model.graph_data import GraphData
from ...model.synonyms import find_verbs
from ...model.text import choose, words
from ...model.verbs import find_base, form_gerund, form_past
from ...model.vocabulary import RelationType

_MIDDLE = re.compile(r"\{from\} (?!and \{to\})([^{}]+) \{to\}")
_EACH_OTHER = re.compile(r"(?:\{from\} and \{to\} )?([^{}]+) each other")
_BEFORE_OBJECT = re.compile(r"([^{}]+) \{to\}")
_AUXILIARY = re.compile(r"(?:is|are|was|were|be|being) (?:a |an )?")
"""What a form may begin with; questions are read without it."""
_NO_YEARS = ("0001", "9999")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What some words mean: their symbol and, for verbs and nouns, the relation types.

    `side` of a noun is where the actor named after it stands. `say` is how it is shown. `loose`:
    the words say more than the type does.
    """

    symbol: str
    words: tuple[str, ...]
    types: tuple[str, ...] = ()
    side: str = ""
    say: str = ""
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A row of symbols, the kind of question or modifier that it is, and what its names are."""

    form: str
    kind: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grammar:
    """All words and forms; `years` are the first and last year in the data."""

    meanings: tuple[Meaning, ...]
    months: tuple[str, ...]
    readings: tuple[Form, ...]
    modifiers: tuple[Form, ...]
    years: tuple[str, str]


def make_grammar(data: GraphData) -> Grammar:
    """Make the grammar for a graph's vocabulary."""
    entries = _load()
    types = data.vocabulary.relation_types
    symbols = [Meaning(symbol, tuple(each)) for symbol, each in entries["words"].items()]
    verbs = [_read_entry("verb", each, types) for each in entries["verbs"]]
    nouns = [_read_entry("noun", each, types) for each in entries["nouns"]]
    given = [each for each in (*verbs, *nouns) if each.types]
    taken = {word for each in (*verbs, *nouns) for word in each.words} | {*entries["ambiguous"]}
    return Grammar(
        (*symbols, *given, *_list_verbs(types, taken)),
        tuple(entries["months"]),
        _read_forms(entries["readings"]),
        _read_forms(entries["modifiers"]),
        _find_years(data),
    )


@cache
def _load() -> dict[str, Any]:
    entries: dict[str, Any] = read_entries(__package__, "grammar.yaml")
    return entries


def _read_forms(entries: Iterable[Mapping[str, Any]]) -> tuple[Form, ...]:
    return tuple(Form(each["form"], each["kind"], tuple(each.get("names", ()))) for each in entries)


def _read_entry(
    symbol: str, entry: Mapping[str, Any], types: Mapping[str, RelationType]
) -> Meaning:
    wanted = entry.get("types", ())
    found = [
        id
        for id, type in types.items()
        if type.role in entry.get("roles", ()) or id in wanted or type.like in wanted
    ]
    return Meaning(
        symbol, tuple(entry["words"]), tuple(sorted(found)), entry.get("side", ""), entry["say"]
    )


def _find_years(data: GraphData) -> tuple[str, str]:
    """Return the first and last year that a claim or a source is dated to."""
    dates = [source.published for source in data.sources.values()]
    for claim in data.claims:
        dates += [claim.start, claim.end, claim.said]
    years = {date.year for date in dates if date}
    return (f"{min(years):04d}", f"{max(years):04d}") if years else _NO_YEARS


_Forms = Iterable[tuple[str, str, RelationType]]
"""Symbols and words of types."""


def _list_verbs(types: Mapping[str, RelationType], taken: set[str]) -> Iterator[Meaning]:
    """Yield the verbs, active and passive: the types' own forms, then what says more than a type.

    Of these, a word has the meaning that comes first; `taken` are words with another meaning. A
    word that several types share means all of them.
    """
    used = set(taken)
    for loose, forms in ((False, _own_forms), (True, _attack_forms), (True, _synonyms)):
        found: dict[tuple[str, str], list[RelationType]] = {}
        for symbol, form, type in forms(types):
            word = _plain(form)
            if word and not used & {word, *_nouns_in(word, taken)}:
                found.setdefault((symbol, word), []).append(type)
        used.update(word for _, word in found)
        yield from _group_words(found, loose)


def _nouns_in(word: str, taken: set[str]) -> set[str]:
    """List the words with another meaning in a phrase such as "ally of"."""
    return taken & {*word.split()}


def _group_words(
    found: Mapping[tuple[str, str], Sequence[RelationType]], loose: bool
) -> Iterator[Meaning]:
    """Group words with the same meaning."""
    grouped: dict[tuple[str, tuple[str, ...], str], list[str]] = {}
    for (symbol, word), types in found.items():
        ids = tuple(sorted({type.id for type in types}))
        grouped.setdefault((symbol, ids, _say_verb(types[0])), []).append(word)
    for (symbol, ids, shown), forms in grouped.items():
        yield Meaning(symbol, tuple(forms), ids, "", shown, loose)


def _own_forms(types: Mapping[str, RelationType]) -> _Forms:
    for type in types.values():
        yield from (("verb", form, type) for form in _list_forms(type))
        yield from (("passive", form, type) for form in _list_passives(type))


def _attack_forms(types: Mapping[str, RelationType]) -> _Forms:
    return (("verb", form, type) for type in types.values() for form in _list_attacks(type))


def _synonyms(types: Mapping[str, RelationType]) -> _Forms:
    """Yield the synonyms of types; those of a built-in type serve the types that are like it."""
    known = {type.like or id: type for id, type in types.items()}
    for word, verb in find_verbs(known).items():
        symbol, forms = ("passive", [word]) if verb.exchanged else ("verb", _inflect(word))
        for type in types.values():
            if verb.type in (type.id, type.like):
                yield from ((symbol, form, type) for form in forms)


def _plain(form: str) -> str:
    return _AUXILIARY.sub("", " ".join(words(form)), count=1)


def _numbers(pattern: str) -> tuple[str, str]:
    return choose(pattern, many=False), choose(pattern, many=True)


def _list_forms(type: RelationType) -> list[str]:
    """List the active forms of a type's verb: "backs", "back", "backed", "backing"."""
    patterns = [*_numbers(type.says), *_numbers(type.said), type.infinitive, type.gerund]
    return [type.id, *_match(patterns), *_list_thirds(type)]


def _list_attacks(type: RelationType) -> list[str]:
    patterns = [*_numbers(type.attacks), *_numbers(type.attacked)]
    return _match([*patterns, type.attack_infinitive, type.attack_gerund])


def _match(patterns: Iterable[str]) -> list[str]:
    """List the words between the ends of sentences, or before the object."""
    ways = (_MIDDLE, _EACH_OTHER, _BEFORE_OBJECT)
    matches = (way.fullmatch(pattern) for pattern in patterns for way in ways)
    return [found[1] for found in matches if found]


def _list_thirds(type: RelationType) -> list[str]:
    """Return "fights" for a type whose sentences say "fight each other"; empty for others."""
    found = _EACH_OTHER.fullmatch(type.infinitive)
    base = found[1] if found else ""
    thirds = (f"{base}s", f"{base}es", f"{base[:-1]}ies") if base else ()
    return [third for third in thirds if find_base(third) == base][:1]


def _list_passives(type: RelationType) -> list[str]:
    past = _match([choose(type.said, many=False)])
    return [f"{form} by" for form in past if len(form.split()) == 1]


def _say_verb(type: RelationType) -> str:
    """Return the verb as shown in a question: "backs", "fights", "is allied with"."""
    middle = _MIDDLE.fullmatch(choose(type.says, many=False))
    state = re.fullmatch(r"being ([^{}]+) \{to\}", type.gerund)
    if middle:
        return middle[1]
    if state:
        return f"is {state[1]}"
    return next(iter(_list_thirds(type)), type.id.replace("-", " "))


def _inflect(form: str) -> list[str]:
    """List the forms of a synonym in the third person; only itself if it is in another form."""
    first, *rest = form.split()
    base = find_base(first)
    if not base or _AUXILIARY.match(f"{form} "):
        return [form]
    return [" ".join([each, *rest]) for each in (first, base, form_past(base), form_gerund(base))]

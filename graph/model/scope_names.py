"""Names in a scope: whether the data have them, and the ids of claimants and sources."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Protocol

from .bidi import isolate
from .errors import ScopeError
from .phrases import Message
from .scope import Scope
from .text import did_you_mean, fold, printable, word_choice, words
from .vocabulary import MODES, SIGNS, Vocabulary

MOST_NAMED = 100
"""How many names an error lists."""


class ScopeNames(Protocol):
    """What a scope may name: folded names of actors and claimants, sources, and units."""

    @property
    def vocabulary(self) -> Vocabulary:
        """The types and kinds."""

    @property
    def sources(self) -> Collection[str]:
        """The ids of the sources."""

    @property
    def names(self) -> Mapping[str, str]:
        """Each folded name of an actor with its id."""

    def claimant_names(self) -> Mapping[str, str]:
        """Map each folded name of a claimant to its form in claims."""

    def list_units(self) -> Collection[str]:
        """List the units of amounts."""


def resolve_scope(scope: Scope, known: ScopeNames) -> Scope:
    """Validate a scope, and replace names of claimants and sources by ids.

    Raises ScopeError, with all problems and suggestions.
    """
    problems = _check_values(known, scope)
    if scope.claimants or scope.without:
        claimants = known.claimant_names()
        everyone = {**claimants, **{fold(id): id for id in known.sources}}
        find = partial(_resolve_name, actors=known.names, problems=problems)
        by = [find("claimants", each, claimants) for each in sorted(scope.claimants)]
        without = [find("without", each, everyone) for each in sorted(scope.without)]
        scope = replace(scope, claimants=frozenset(by), without=frozenset(without))
    if problems:
        raise ScopeError(*problems)
    return scope


def _check_values(known: ScopeNames, scope: Scope) -> list[Message]:
    """List the problems with values of a scope that the graph or its vocabulary does not have."""
    vocabulary, problems = known.vocabulary, list[Message]()
    allowed: dict[str, Iterable[str]] = {
        "types": vocabulary.relation_types,
        "signs": SIGNS,
        "kinds": vocabulary.kinds,
        "modes": MODES,
        "sources": known.sources if scope.sources else (),
    }
    for name, choices in allowed.items():
        for value in sorted(getattr(scope, name) - set(choices)):
            meant = _meant(name, value, vocabulary)
            problems.append(_unknown(name, value, choices, meant=meant))
    if scope.amount:
        units = known.list_units()
        if fold(scope.amount.unit) not in map(fold, units):
            problems.append(_unknown("unit", scope.amount.unit, units))
    return problems


def _unknown(
    field: str,
    value: str,
    known: Iterable[str],
    listed: Iterable[str] | None = None,
    meant: Iterable[str] = (),
) -> Message:
    """Word an unknown name, with suggestions, or the list of all if there are none."""
    every = sorted(set(known if listed is None else listed))
    near = word_choice(meant) or did_you_mean(value, known)
    choices = f"There are: {_list_names(every)}." if every else "There are none."
    name = isolate(printable(value))
    return Message(f"no-{field}", {"name": name}, hint=printable(near or choices))


def _list_names(names: list[str]) -> str:
    more = len(names) - MOST_NAMED
    listed = ", ".join(map(isolate, names[:MOST_NAMED]))
    return f"{listed} and {more:,} more" if more > 0 else listed


def _meant(name: str, value: str, vocabulary: Vocabulary) -> list[str]:
    """List the types, kinds or modes that a synonym means."""
    from .synonyms import find_synonyms, find_verbs, normalize

    if name == "types":
        verb = find_verbs(vocabulary.relation_types).get(normalize(value))
        return [verb.type] if verb else []
    if name == "kinds":
        return find_synonyms("kinds", value, vocabulary.kinds)
    return find_synonyms("values", value, MODES) if name == "modes" else []


def _resolve_name(
    field: str,
    name: str,
    names: Mapping[str, str],
    actors: Mapping[str, str],
    problems: list[Message],
) -> str:
    """Find a name exactly, or by some of its words if that is unique.

    An actor's name inside a longer one is not that actor.
    """
    if fold(name) in names:
        return names[fold(name)]
    wanted = set(words(name)) if fold(name) not in actors else set()
    near = sorted({id for known, id in names.items() if wanted and wanted <= set(words(known))})
    if len(near) == 1:
        return near[0]
    if near:
        given = {
            "name": isolate(printable(name)),
            "names": printable(", ".join(map(isolate, near))),
        }
        problems.append(Message("ambiguous", given))
    else:
        problems.append(_unknown(field, name, names, names.values()))
    return name

"""What a form or a review offers to choose: types, kinds, actors and so on, each with its key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model.records import Dataset
from ..model.vocabulary import SIGN_NAMES, SignName

DIGITS = "1234567890"
_LETTERS = "cgijkloptvyz"
"""The keys for types beyond ten: letters that are no command."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose, with the key that chooses it; empty if there are too many."""

    key: str
    id: str
    label: str


@dataclass(frozen=True, slots=True)
class TypeChoice:
    """A relation type to choose, with its key."""

    key: str
    id: str
    label: str
    sign: SignName
    symmetric: bool


@dataclass(frozen=True, slots=True)
class ActorName:
    """An actor that a name may be completed to."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the fields of a claim and of an actor offer."""

    types: tuple[TypeChoice, ...]
    kinds: tuple[Choice, ...]
    modes: tuple[Choice, ...]
    means: tuple[Choice, ...]
    actors: tuple[ActorName, ...]
    claimants: tuple[str, ...]


def list_choices(dataset: Dataset) -> Choices:
    """List what a project offers to choose."""
    vocabulary = dataset.vocabulary
    types = vocabulary.relation_types
    return Choices(
        types=tuple(
            TypeChoice(key, id, type.name, SIGN_NAMES[type.sign], type.symmetric)
            for (id, type), key in zip(types.items(), choose_keys(types), strict=True)
        ),
        kinds=_choices({id: kind.label for id, kind in vocabulary.kinds.items()}.items()),
        modes=tuple(Choice(mode[0], mode, each.label) for mode, each in vocabulary.modes.items()),
        means=_choices(vocabulary.means.items()),
        actors=tuple(
            ActorName(each.id, each.name, each.kind, each.aliases)
            for _, each in sorted(dataset.actors.items())
        ),
        claimants=tuple(
            sorted({name for each in dataset.claims for name in each.by} - {*dataset.actors})
        ),
    )


def _choices(labels: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    pairs = list(labels)
    keys = choose_keys(id for id, _ in pairs)
    return tuple(Choice(key, id, label) for (id, label), key in zip(pairs, keys, strict=True))


def choose_keys(ids: Iterable[str]) -> list[str]:
    """Choose a key for each id: digits, then a free letter of its own, then any free letter.

    >>> choose_keys(["backs", *"123456789", "breaks", "controls", "comments"])[-3:]
    ['k', 'c', 'o']
    """
    keys: list[str] = []
    free = list(DIGITS)
    letters = list(_LETTERS)
    for id in ids:
        own = [letter for letter in id if letter in letters]
        key = free.pop(0) if free else (own or letters or [""])[0]
        if key in letters:
            letters.remove(key)
        keys.append(key)
    return keys

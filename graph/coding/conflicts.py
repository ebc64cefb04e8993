"""What means one thing in a coding and another in the other, so that claims cannot be compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from ..model.errors import GraphError
from ..model.records import Actor, Source
from ..model.text import fold, join_and, quoted, words
from ..model.vocabulary import Kind, RelationType
from .compare import list_shared
from .read import Coding

_SHORT = 3
"""Words such as "of" and "the", which say nothing about who has a name, have no more letters."""


def find_conflicts(first: Coding, second: Coding, source: str | None = None) -> list[str]:
    """Say which ids mean different things in two codings, and which sources have other texts.

    Compares the cards of the sources that both have, or of one of them.
    """
    sides = f"{first.label} and {second.label}"
    mine, theirs = first.dataset, second.dataset
    found = [*_list_other_actors(first, second)]
    if types := _list_other_types(first, second):
        found.append(f"{sides} define {join_and(map(quoted, types))} differently.")
    for id in list_shared(mine, theirs, source):
        if why := _find_other_text(mine.sources[id], theirs.sources[id]):
            found.append(f"{sides} were made from different texts of {quoted(id)}: {why}.")
    return found


def check_same_meaning(first: Coding, second: Coding) -> None:
    """Raise GraphError with all conflicts of two codings, which then cannot be settled."""
    if conflicts := find_conflicts(first, second):
        raise GraphError("\n".join([*conflicts, "Make these the same in both codings."]))


def list_renamed(first: Coding, second: Coding) -> list[str]:
    """List the actors taken for the same although neither coding has the other's name for them."""
    return [
        f"{id} ({quoted(mine.name)}, {quoted(theirs.name)})"
        for id, mine, theirs in _pair_actors(first, second)
        if _is_same(mine, theirs) and not _knows(mine, theirs) and not _knows(theirs, mine)
    ]


def _pair_actors(first: Coding, second: Coding) -> Iterator[tuple[str, Actor, Actor]]:
    mine, theirs = first.dataset.actors, second.dataset.actors
    for id in sorted(mine.keys() & theirs.keys()):
        yield id, mine[id], theirs[id]


def _list_other_actors(first: Coding, second: Coding) -> Iterator[str]:
    for id, mine, theirs in _pair_actors(first, second):
        if not _is_same(mine, theirs):
            yield (
                f"{quoted(id)} is {quoted(mine.name)} ({mine.kind}) in {first.label} and "
                f"{quoted(theirs.name)} ({theirs.kind}) in {second.label}."
            )


def _names(actor: Actor) -> list[str]:
    return [actor.name, *actor.aliases]


def _knows(mine: Actor, theirs: Actor) -> bool:
    return fold(theirs.name) in map(fold, _names(mine))


def _share_name(mine: Actor, theirs: Actor) -> bool:
    return not {*map(fold, _names(mine))}.isdisjoint(map(fold, _names(theirs)))


def _is_same(mine: Actor, theirs: Actor) -> bool:
    return mine.kind == theirs.kind and _have_similar_names(mine, theirs)


def _have_similar_names(mine: Actor, theirs: Actor) -> bool:
    """Return whether a name has all words of the other's, or half of them, if these are several."""
    if _share_name(mine, theirs):
        return True
    for one, other in product(map(_list_words, _names(mine)), map(_list_words, _names(theirs))):
        shared, shorter = len(one & other), min(len(one), len(other))
        if shared and (shared == shorter or (shared > 1 and 2 * shared >= shorter)):
            return True
    return False


def _list_words(name: str) -> set[str]:
    return {each for part in name.split() if not _says_nothing(part) for each in words(part)}


def _says_nothing(word: str) -> bool:
    return word.islower() and len(word) <= _SHORT


def _list_other_types(first: Coding, second: Coding) -> list[str]:
    """List the types and kinds that both have and define differently, whatever their looks."""
    mine, theirs = first.dataset.vocabulary, second.dataset.vocabulary
    types = mine.relation_types.keys() & theirs.relation_types.keys()
    kinds = mine.kinds.keys() & theirs.kinds.keys()
    return [
        *(
            id
            for id in sorted(types)
            if _meaning(mine.relation_types[id]) != _meaning(theirs.relation_types[id])
        ),
        *(id for id in sorted(kinds) if _role(mine.kinds[id]) != _role(theirs.kinds[id])),
    ]


def _meaning(type: RelationType) -> RelationType:
    return replace(type, label="", colour="", line="", meaning="")


def _role(kind: Kind) -> tuple[str, str, bool]:
    return kind.like, kind.role, kind.body


def _find_other_text(mine: Source, theirs: Source) -> str:
    """Say how two cards of one source show that their texts differ; empty if they don't."""
    if mine.sha256 and theirs.sha256 and mine.sha256 != theirs.sha256:
        return "sha256 differs"
    for at in sorted(mine.paragraphs.keys() & theirs.paragraphs.keys()):
        one, other = (words(each.paragraphs[at].starts) for each in (mine, theirs))
        both = min(len(one), len(other))
        if one[:both] != other[:both]:
            return f"{at} starts differently"
    return ""

"""Telling how to word a claim whose sentence has names where ids belong."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from ..errors import Place, Problem
from ..model import Dataset
from ..text import fold, quoted
from ..vocabulary import Vocabulary

_EXPECTED = "A sentence is FROM TYPE TO, with the ids of actors"
_OF_SENTENCES = re.compile(
    r"There is no (actor with the id|relation type) |.* is no claim\.$", re.S
)
_NO_TYPE = "There is no relation type "


def reword(problems: Collection[Problem], sentence: str, label: str, was: Dataset) -> list[Problem]:
    """Tell the ids of the names in a sentence, in the place of what `check` says of its words.

    Where there are no such names, the problems are told as they are; one of a word for an attack
    says which relation type it is.
    """
    parts = sentence.replace(",", " , ").split()
    attacks = [hint for part in parts if (hint := _hint_at_attack(part, was.vocabulary))]
    others = [each for each in problems if not _OF_SENTENCES.match(each.message)]
    names = list(_find_names(parts, was))
    if names and len(others) < len(problems):
        told = Problem(Place(label), f"{_EXPECTED}: {', '.join(names)}.", " ".join(attacks))
        return [told, *others]
    return [
        replace(each, hint=attacks[0]) if attacks and each.message.startswith(_NO_TYPE) else each
        for each in problems
    ]


def _find_names(parts: list[str], dataset: Dataset) -> Iterator[str]:
    """Say whose names stand in a row of words, the longest first; ids and types are no names."""
    known: dict[str, set[str]] = {}
    for actor in dataset.actors.values():
        for name in (actor.name, *actor.aliases, *actor.mentioned_as):
            known.setdefault(fold(name), set()).add(actor.id)
    kept = {*dataset.actors, *dataset.vocabulary.relation_types}
    at = 0
    while at < len(parts):
        ends = range(len(parts), at, -1)
        end = next((end for end in ends if fold(" ".join(parts[at:end])) in known), at + 1)
        name = " ".join(parts[at:end])
        if name not in kept and (ids := known.get(fold(name))):
            yield f"{quoted(name)} is {' or '.join(sorted(ids))}"
        at = end


def _hint_at_attack(word: str, vocabulary: Vocabulary) -> str:
    if word in vocabulary.relation_types:
        return ""
    for id, type in vocabulary.relation_types.items():
        if word in re.findall(
            r"[^\W\d_]+", re.sub(r"{\w+}", "", f"{type.attacks} {type.attacked}")
        ):
            return f"For {quoted(word)} write {id}, and who attacks as --attacker."
    return ""

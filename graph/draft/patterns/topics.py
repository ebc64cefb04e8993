"""What "it", "its" and "the group" mean: who the sentence, or the one before it, is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model.records import Dataset
from ...model.text import fold
from .bare import SUBJECTS, Bare
from .marked import ANY, Marked
from .reading import has_kind
from .subjects import pick_subjects

_NOT_ITS = "person place agreement programme media"
_STATES = ("state", "country", "republic", "kingdom")
_GROUPS = ("group", "militia", "movement", "front", "brigade", "army", "force")
_PRONOUN = re.compile(r"\W*(?:it|they|he|she|its|their|his|her)\b", re.IGNORECASE)


def find_topic(marked: Marked, before: Sequence[str]) -> Sequence[str]:
    """Return who a sentence is about: its subject, or that of the one before if it says "it"."""
    bare = Bare.of(marked.text)
    if _PRONOUN.match(bare.text):
        return before
    found = re.search(SUBJECTS, bare.text)
    if not found:
        return ()
    return marked.actors_of("".join(pick_subjects(bare.text, found.start(), found[0])))


def find_antecedent(
    words: str, marked: Marked, place: int, dataset: Dataset, topic: Sequence[str]
) -> Sequence[str]:
    """Return who "its" or "the group's" stands for at a place: nobody where two could be meant.

    It is the only body that the sentence names before, or else the topic before the sentence.
    """
    bodies = list_bodies(marked.text[:place], marked, dataset)
    chosen = bodies or [id for id in topic if not has_kind(dataset, id, _NOT_ITS)]
    fits = len(chosen) == 1 and _is_called(words, chosen[0], dataset)
    return chosen if fits else []


def list_bodies(text: str, marked: Marked, dataset: Dataset) -> list[str]:
    """List who is named in a part of a sentence and can have a leader or an ally."""
    named = dict.fromkeys(marked.actors_of("".join(re.findall(ANY, text))))
    return [id for id in named if not has_kind(dataset, id, _NOT_ITS)]


def _is_called(words: str, id: str, dataset: Dataset) -> bool:
    """Check whether an actor may be called so: "the league's", if that is part of its name."""
    noun = words.lower().removeprefix("the ").removesuffix("'s")
    if noun in ("their", "they"):
        return has_kind(dataset, id, "- state")
    if noun in ("its", "it") or noun in fold(dataset.actors[id].name).split():
        return True
    kinds = {"state": _STATES, "armed-group": _GROUPS, "umbrella": _GROUPS, "unit": _GROUPS}
    return noun in kinds.get(dataset.actors[id].kind, ())


def resolve_pronoun(pronoun: str, meant: Sequence[str], dataset: Dataset) -> Sequence[str]:
    """Return who "it", "they", "he" or "she" may mean of some actors: nobody unless all fit."""
    wants_person = pronoun.lower() in ("he", "she")
    fits = all(has_kind(dataset, id, "person") == wants_person for id in meant)
    return meant if fits and (len(meant) == 1 or pronoun.lower() == "they") else []

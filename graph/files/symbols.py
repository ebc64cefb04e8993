"""The symbol table: all types, kinds, actors and sources that the files define."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

from ..model.errors import Place
from ..model.records import Actor, Source
from ..model.synonyms import Verb, find_verbs, hint_at_kind, normalize
from ..model.text import fold, suggest, suggest_names, word_choice
from ..model.vocabulary import Kind, RelationType, Vocabulary, builtin_vocabulary
from .ids import slugify
from .validate import one_of
from .yaml_nodes import Node

Shared = TypeVar("Shared", str, "tuple[str, ...]")
MOST_COMPARED = 30_000
"""The limit of names compared for suggestions in all, since comparing is slow."""


@dataclass
class Symbols:
    """All definitions, by id; None if an entry is defined but invalid.

    `unread` are words in unreadable parts, which may define ids; `complete` is false if even
    these are missing: then no id is reported as unknown. `mentions` are the ids of actors that
    cards list. `own_claimants` are the chain and the voice of sources themselves. `merging` is
    true if several projects are read as one, which may define the same ids; `shared` are the ids
    that more than one of them defines. `values` are those that claims share in memory.
    """

    types: dict[str, RelationType | None] = field(default_factory=dict)
    kinds: dict[str, Kind | None] = field(default_factory=dict)
    actors: dict[str, Actor | None] = field(default_factory=dict)
    sources: dict[str, Source | None] = field(default_factory=dict)
    nodes: dict[tuple[str, str], tuple[Node, Node]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    epithets: list[tuple[str, str]] = field(default_factory=list)
    mentions: list[Node] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    slugs: dict[str, str] = field(default_factory=dict)
    own_claimants: dict[str, tuple[tuple[str, ...], str]] = field(default_factory=dict)
    complete: bool = True
    compared: int = 0
    merging: bool = False
    shared: set[tuple[str, str]] = field(default_factory=set)
    values: dict[object, object] = field(default_factory=dict)

    @classmethod
    def builtin(cls, merging: bool = False) -> Symbols:
        """Return a table with the built-in vocabulary only."""
        vocabulary = builtin_vocabulary()
        return cls(
            types=dict(vocabulary.relation_types), kinds=dict(vocabulary.kinds), merging=merging
        )

    def register(self, category: str, key: Node, value: Node) -> Place | None:
        """Store where an id is defined; return the place of an earlier definition, or None."""
        first = self.nodes.setdefault((category, str(key.value)), (key, value))
        return None if first[0] is key else first[0].place

    def key_of(self, category: str, id: str) -> Node:
        """Return the key node of a definition."""
        return self.nodes[category, id][0]

    def value_of(self, category: str, id: str) -> Node:
        """Return the value node of a definition."""
        return self.nodes[category, id][1]

    def index_names(self) -> None:
        """Index the actors by id, name and alias."""
        for id in sorted(self.actors, reverse=True):
            actor = self.actors[id]
            self.slugs[slugify(id)] = id
            for name in [*actor.aliases, actor.name] if actor else []:
                self.names[fold(name)] = id
        self.names.update({fold(id): id for id in self.actors})
        self.values = {id: id for id in self.actors}
        self.epithets = [
            (phrase, id)
            for id, actor in sorted(self.actors.items())
            for phrase in (actor.mentioned_as if actor else ())
        ]

    def share(self, value: Shared) -> Shared:
        """Return one object for equal values, since thousands of claims have the same."""
        return cast("Shared", self.values.setdefault(value, value))

    def may_define(self, id: str) -> bool:
        """Return whether an unreadable part of the files may define an id."""
        return not self.complete or id in self.unread

    def has_actor(self, id: str) -> bool:
        """Return whether an actor has this id, or may have it in an unreadable part."""
        return id in self.actors or id in self.slugs or self.may_define(id)

    def resolve_name(self, name: str) -> str:
        """Return the id of the actor with a name; the name itself if there is none."""
        return self.names.get(fold(name), name)

    @cached_property
    def verbs(self) -> dict[str, Verb]:
        """The relation types that verbs mean; ask only after all types are defined."""
        return find_verbs(self.types)

    def hint_at(self, wrong: str, known: Iterable[str], otherwise: str = "") -> str:
        """Suggest similar names; if there are none, return `otherwise` or list the names."""
        names = list(known)
        near = suggest(wrong[:80], names) if self._may_compare(len(names)) else []
        return word_choice(near) or otherwise or (one_of(names) if names else "")

    def _may_compare(self, number: int) -> bool:
        self.compared += number
        return self.compared - number < MOST_COMPARED

    def hint_at_type(self, wrong: str, subject: str) -> str:
        """Suggest the relation type that a verb means, or similar ones; `subject` is its actor."""
        verb = self.verbs.get(normalize(wrong))
        return verb.hint(subject) if verb else self.hint_at(wrong, self.types)

    def hint_at_kind(self, wrong: str) -> str:
        """Suggest the kinds that a word means, or similar ones."""
        return hint_at_kind(wrong, self.kinds) or self.hint_at(wrong, self.kinds)

    def hint_at_actor(self, wrong: str) -> str:
        """Suggest the actors that a wrong id may mean, by id, name, alias or epithet."""
        if fold(wrong) in self.names:
            return word_choice([self.names[fold(wrong)]])
        near = []
        if self._may_compare(len(self.names)):
            near = suggest_names(wrong[:80], self.names, self.epithets)
        return word_choice(near) or "Add it to actors:."

    def vocabulary(self) -> Vocabulary:
        """Return the built-in and the custom vocabulary, in order of ids."""
        return builtin_vocabulary().extend(
            {id: each for id, each in sorted(self.types.items()) if each},
            {id: each for id, each in sorted(self.kinds.items()) if each},
        )

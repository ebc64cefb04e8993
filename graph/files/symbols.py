"""What all files together define, looked up while claims are read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from ..model.errors import Place
from ..model.records import Actor, Source
from ..model.synonyms import Verb, find_verbs, hint_at_kind, normal
from ..model.text import fold, suggest, suggest_names, word_choice
from ..model.vocabulary import Kind, RelationType, Vocabulary, builtin_vocabulary
from .ids import repair
from .validate import one_of
from .yaml_nodes import Node

MOST_COMPARED = 30_000
"""How many names are compared for suggestions in all, since comparing is slow."""


@dataclass
class Known:
    """All that is defined, by id; None where nothing of an entry can be read.

    `unread` are words of what could not be read, and may define something; `complete` is false
    where not even these are known: then nothing may be called unknown. `mentions` are the ids of
    actors that cards list. `merging` is true where several projects are read as one, which may
    define the same; `shared` is what more than one of them defines.
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
    repaired: dict[str, str] = field(default_factory=dict)
    complete: bool = True
    compared: int = 0
    merging: bool = False
    shared: set[tuple[str, str]] = field(default_factory=set)

    @classmethod
    def builtin(cls, merging: bool = False) -> Known:
        """Know the vocabulary that comes with the package, and nothing else."""
        vocabulary = builtin_vocabulary()
        return cls(
            types=dict(vocabulary.relation_types), kinds=dict(vocabulary.kinds), merging=merging
        )

    def remember(self, sort: str, key: Node, value: Node) -> Place | None:
        """Note where something is defined; the first place where it already was."""
        first = self.nodes.setdefault((sort, str(key.value)), (key, value))
        return None if first[0] is key else first[0].place

    def key_of(self, sort: str, id: str) -> Node:
        """Return the key under which something is defined."""
        return self.nodes[sort, id][0]

    def value_of(self, sort: str, id: str) -> Node:
        """Return the entry of something that is defined."""
        return self.nodes[sort, id][1]

    def name_actors(self) -> None:
        """Make the actors findable by their ids, names and aliases."""
        for id in sorted(self.actors, reverse=True):
            actor = self.actors[id]
            self.repaired[repair(id)] = id
            for name in [*actor.aliases, actor.name] if actor else []:
                self.names[fold(name)] = id
        self.names.update({fold(id): id for id in self.actors})
        self.epithets = [
            (phrase, id)
            for id, actor in sorted(self.actors.items())
            for phrase in (actor.mentioned_as if actor else ())
        ]

    def may_define(self, id: str) -> bool:
        """Tell whether something that could not be read may define an id."""
        return not self.complete or id in self.unread

    def has_actor(self, id: str) -> bool:
        """Tell whether an id is an actor's, or may be one's that could not be read."""
        return id in self.actors or id in self.repaired or self.may_define(id)

    def actor_named(self, name: str) -> str:
        """Return the id of the actor with a name; the name itself where there is none."""
        return self.names.get(fold(name), name)

    @cached_property
    def verbs(self) -> dict[str, Verb]:
        """What verbs mean, once all types are known."""
        return find_verbs(self.types)

    def hint_at(self, wrong: str, known: Iterable[str], otherwise: str = "") -> str:
        """Suggest the nearest of the known names; where none is near, list them if they are few."""
        names = list(known)
        near = suggest(wrong[:80], names) if self._may_compare(len(names)) else []
        return word_choice(near) or otherwise or (one_of(names) if names else "")

    def _may_compare(self, number: int) -> bool:
        self.compared += number
        return self.compared - number < MOST_COMPARED

    def hint_at_type(self, wrong: str, subject: str) -> str:
        """Suggest the relation type that a verb means, or the nearest; `subject` is who does it."""
        verb = self.verbs.get(normal(wrong))
        return verb.hint(subject) if verb else self.hint_at(wrong, self.types)

    def hint_at_kind(self, wrong: str) -> str:
        """Suggest the kinds that another word means, or the nearest."""
        return hint_at_kind(wrong, self.kinds) or self.hint_at(wrong, self.kinds)

    def hint_at_actor(self, wrong: str, otherwise: str) -> str:
        """Suggest the actors that a wrong id may mean, by id, name or what texts call them."""
        if fold(wrong) in self.names:
            return word_choice([self.names[fold(wrong)]])
        near = []
        if self._may_compare(len(self.names)):
            near = suggest_names(wrong[:80], self.names, self.epithets)
        return word_choice(near) or otherwise

    def vocabulary(self) -> Vocabulary:
        """Return the built-in vocabulary with the project's own words added, in order of ids."""
        builtin = builtin_vocabulary()
        types = {id: each for id, each in sorted(self.types.items()) if each}
        kinds = {id: each for id, each in sorted(self.kinds.items()) if each}
        return builtin.extend(
            {id: each for id, each in types.items() if id not in builtin.relation_types},
            {id: each for id, each in kinds.items() if id not in builtin.kinds},
        )

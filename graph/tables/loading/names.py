"""Actors by name: rows name them as they like, and each gets an id that a project could have."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from ...files.ids import RESERVED, slugify
from ...model.records import Actor
from ...model.text import clean, fold
from ..store import UNKNOWN_KIND


@dataclass(slots=True)
class Names:
    """All actors of a store by id, and their folded names.

    `reserved` are ids that no actor may get.
    """

    reserved: Collection[str]
    actors: dict[str, Actor] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)

    def add(self, actors: Iterable[Actor]) -> None:
        """Add actors with their definitions, which replace those that only rows name."""
        for actor in actors:
            self.actors[actor.id] = actor
            for name in (*actor.aliases, actor.name, actor.id):
                self.ids[fold(name)] = actor.id

    def find(self, text: str) -> str | None:
        """Return the id of the actor with an id, a name or an alias; None if there is none."""
        return text if text in self.actors else self.ids.get(fold(text))

    def find_or_add(self, text: str) -> str:
        """Return the id of an actor; one that is not known is added."""
        found = self.find(text)
        if found is None:
            found = self._make_id(text)
            self.add([Actor(found, clean(text), UNKNOWN_KIND)])
        return found

    def keep(self, before: Collection[str], used: Collection[str]) -> None:
        """Drop the actors that were added since then and are not used."""
        unused = [id for id in self.actors if id not in before and id not in used]
        for id in unused:
            self.ids.pop(fold(self.actors.pop(id).name), None)
            self.ids.pop(fold(id), None)

    def name_claimant(self, text: str) -> str:
        """Return the id of a claimant who is an actor, else the name."""
        return self.find(text) or clean(text)

    def _make_id(self, text: str) -> str:
        base = slugify(text) or "actor"
        number, id = 1, base
        while id in self.actors or id in self.reserved or id in RESERVED:
            number += 1
            id = f"{base}-{number}"
        return id

"""Actors and sources as rows define them: found by id or name, the same in all rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..files.ids import find_fault, slugify
from ..model.errors import Place, Problem
from ..model.text import fold, quoted

_MADE_UP = re.compile(r"[a-z]{0,2}\d+")
"""Node ids such as n0 and 12, which carry no meaning."""
_OTHER = re.compile(r"(\S+) = (.*) \(([^()\s]+)\)", re.DOTALL)


@dataclass
class Entity:
    """An actor or a source: its fields, where each was first given, and the rows that name it."""

    id: str
    place: Place
    fields: dict[str, Any] = field(default_factory=dict)
    given: dict[str, Place] = field(default_factory=dict)
    rows: set[int] = field(default_factory=set)
    spelling: str = ""

    def add(self, fields: Mapping[str, Any], place: Place, what: str) -> Problem | None:
        """Add the fields of a row; a problem if another row has a different value."""
        for name, value in fields.items():
            if value in ("", None, []):
                continue
            if self.fields.setdefault(name, value) != value:
                message = (
                    f"The {name} of {what} {quoted(self.id)} is {quoted(str(value))} here and "
                    f"{quoted(str(self.fields[name]))} at {self.given[name]}."
                )
                hint = "Use the same value in both."
                return Problem(place, "conflicting-definition", message, hint)
            self.given.setdefault(name, place)
        return None


@dataclass
class EntityIndex:
    """The actors, or the sources, of all files, by id and by each of their names.

    `nodes` maps the ids that files declare, each in its scope, to our ids; to None if the node was
    rejected, so that its edges are not given to another actor.
    """

    what: str
    by_id: dict[str, Entity] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    nodes: dict[tuple[str, str], str | None] = field(default_factory=dict)
    used: dict[str, set[str]] = field(default_factory=dict)

    def find(self, text: str) -> str | None:
        """Return the id that a text names; None if there is none."""
        return text if text in self.by_id else self.names.get(fold(text))

    def resolve(self, text: str, row: int, place: Place) -> Entity | Problem:
        """Return the entity that a text names; a new one if there is none yet."""
        id = self.find(text)
        if id is None:
            id = text if not find_fault(text) else slugify(text)
            if not id:
                message = f"No id can be made from {quoted(text)}."
                return Problem(place, "invalid-id", message, "Expected a name.", {"id": text})
            if id in self.by_id and fold(self.by_id[id].spelling or id) != fold(text):
                other = quoted(self.by_id[id].spelling or id)
                message = f"{quoted(text)} and {other} would both get the id {quoted(id)}."
                hint = "Use ids, or different names."
                return Problem(place, "shared-id", message, hint, {"id": id})
        entity = self.by_id.setdefault(id, Entity(id, place, spelling=text if text != id else ""))
        self.names.setdefault(fold(text), id)
        entity.rows.add(row)
        return entity

    def resolve_node(
        self, scope: str, node: str, name: str, own: bool, row: int, place: Place
    ) -> Entity | Problem:
        """Return the entity of a node; its own id is used if it has more meaning than n0."""
        if (scope, node) in self.nodes:
            message = f"Duplicate node {quoted(node)}."
            return Problem(place, "duplicate-node", message, "Rename one.")
        is_meaningful = not find_fault(node) and not _MADE_UP.fullmatch(node)
        text = node if own or is_meaningful or not name else name
        used = self.used.setdefault(scope, set())
        if self.find(text) in used:
            message = f"Two nodes are called {quoted(name or node)}."
            return Problem(place, "duplicate-node", message, "Rename one.")
        entity = self.resolve(text, row, place)
        if isinstance(entity, Entity):
            used.add(entity.id)
            self.nodes[scope, node] = entity.id
        return entity

    def reject_node(self, scope: str, node: str) -> None:
        """Note that a node was rejected."""
        self.nodes[scope, node] = None

    def find_node(self, scope: str, text: str, row: int, place: Place) -> Entity | Problem | None:
        """Return the entity of a declared node; None if there is no such node."""
        if (scope, text) not in self.nodes:
            return None
        id = self.nodes[scope, text]
        if id is None:
            message = f"The node {quoted(text)} was not imported."
            return Problem(place, "rejected-actor", message, "Fix it first.", {"actor": text})
        self.by_id[id].rows.add(row)
        return self.by_id[id]

    def add_name(self, entity: Entity, name: str) -> None:
        """Make an entity findable by a name."""
        self.names.setdefault(fold(name), entity.id)


def listed(value: Any) -> list[str]:
    """Return one text, or several, as a list."""
    return [value] if isinstance(value, str) else [str(each) for each in value or ()]


def parse_other(text: str) -> tuple[str, str, str] | None:
    """Parse `id = name (kind)`; None if a text has another form.

    >>> parse_other("us = United States (state)")
    ('us', 'United States', 'state')
    """
    found = _OTHER.fullmatch(text)
    return (found[1], found[2], found[3]) if found else None


def find_shared_names(actors: Iterable[Entity]) -> dict[str, Problem]:
    """Find the actors that share a name with another, as problems by their ids."""
    first: dict[str, tuple[Entity, str]] = {}
    found: dict[str, Problem] = {}
    for actor in actors:
        for name in (actor.id, actor.fields["name"], *listed(actor.fields.get("aliases"))):
            other, theirs = first.setdefault(fold(name), (actor, name))
            if other is not actor:
                message = (
                    f"Duplicate name {quoted(name)} of {quoted(actor.id)} and {quoted(other.id)}; "
                    f"the other is {quoted(theirs)} at {other.place}."
                )
                hint = "Give each its own name."
                found[actor.id] = Problem(actor.place, "shared-name", message, hint, {"name": name})
    return found

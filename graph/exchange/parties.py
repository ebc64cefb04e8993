"""Actors and sources as rows define them: found by id or name, and agreed upon by all rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..files.ids import find_fault, slugify
from ..model.errors import Place, Problem
from ..model.text import fold, quoted

_MADE_UP = re.compile(r"[a-z]{0,2}\d+")
"""Node ids such as n0 and 12, which say nothing."""
_OTHER = re.compile(r"(\S+) = (.*) \(([^()\s]+)\)", re.DOTALL)


@dataclass
class Party:
    """An actor or a source: its fields, where each was first given, and the rows that name it."""

    id: str
    place: Place
    fields: dict[str, Any] = field(default_factory=dict)
    given: dict[str, Place] = field(default_factory=dict)
    rows: set[int] = field(default_factory=set)
    spelt: str = ""

    def add(self, fields: Mapping[str, Any], place: Place, what: str) -> Problem | None:
        """Add what a row says; a problem where another row says otherwise."""
        for name, value in fields.items():
            if value in ("", None, []):
                continue
            if self.fields.setdefault(name, value) != value:
                return Problem(
                    place,
                    "conflicting-definition",
                    f"The {name} of {what} {quoted(self.id)} is {quoted(str(value))} here and "
                    f"{quoted(str(self.fields[name]))} at {self.given[name]}.",
                    "Make the two agree.",
                )
            self.given.setdefault(name, place)
        return None


@dataclass
class Parties:
    """The actors, or the sources, of all files, by id and by every name that they go by.

    `nodes` are the ids that files declare, each in its scope, with ours; None for one that is not
    taken in, so that what is said of it goes to nobody else.
    """

    what: str
    by_id: dict[str, Party] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    nodes: dict[tuple[str, str], str | None] = field(default_factory=dict)
    taken: dict[str, set[str]] = field(default_factory=dict)

    def find(self, text: str) -> str | None:
        """Return the id that a text names; None where nothing goes by it."""
        return text if text in self.by_id else self.names.get(fold(text))

    def meet(self, text: str, row: int, place: Place) -> Party | Problem:
        """Return whom a text names, newly made where nobody goes by it yet."""
        id = self.find(text)
        if id is None:
            id = text if not find_fault(text) else slugify(text)
            if not id:
                message = f"{quoted(text)} gives no id."
                return Problem(place, "invalid-id", message, "Expected a name.", {"id": text})
            if id in self.by_id and fold(self.by_id[id].spelt or id) != fold(text):
                other = quoted(self.by_id[id].spelt or id)
                message = f"{quoted(text)} and {other} both give the id {quoted(id)}."
                hint = "Write ids, or spell the two apart."
                return Problem(place, "shared-id", message, hint, {"id": id})
        party = self.by_id.setdefault(id, Party(id, place, spelt=text if text != id else ""))
        self.names.setdefault(fold(text), id)
        party.rows.add(row)
        return party

    def meet_node(
        self, scope: str, node: str, name: str, own: bool, row: int, place: Place
    ) -> Party | Problem:
        """Return whom a node is; a foreign one's id counts where it says more than n0."""
        if (scope, node) in self.nodes:
            message = f"There are two nodes {quoted(node)}."
            return Problem(place, "duplicate-node", message, "Rename one.")
        speaks = not find_fault(node) and not _MADE_UP.fullmatch(node)
        text = node if own or speaks or not name else name
        taken = self.taken.setdefault(scope, set())
        if self.find(text) in taken:
            message = f"Two nodes are called {quoted(name or node)}."
            return Problem(place, "duplicate-node", message, "Rename one.")
        party = self.meet(text, row, place)
        if isinstance(party, Party):
            taken.add(party.id)
            self.nodes[scope, node] = party.id
        return party

    def refuse_node(self, scope: str, node: str) -> None:
        """Note that a node is not taken in."""
        self.nodes[scope, node] = None

    def find_node(self, scope: str, text: str, row: int, place: Place) -> Party | Problem | None:
        """Return which declared node a text means; None where it is none."""
        if (scope, text) not in self.nodes:
            return None
        id = self.nodes[scope, text]
        if id is None:
            message = f"The node {quoted(text)} was not taken in."
            return Problem(place, "rejected-actor", message, "Mend it first.", {"actor": text})
        self.by_id[id].rows.add(row)
        return self.by_id[id]

    def name(self, party: Party, name: str) -> None:
        """Make somebody findable by a name."""
        self.names.setdefault(fold(name), party.id)


def listed(value: Any) -> list[str]:
    """Return one text or several as a list."""
    return [value] if isinstance(value, str) else [str(each) for each in value or ()]


def parse_other(text: str) -> tuple[str, str, str] | None:
    """Take `id = name (kind)` apart; None where a text is not so written.

    >>> parse_other("us = United States (state)")
    ('us', 'United States', 'state')
    """
    found = _OTHER.fullmatch(text)
    return (found[1], found[2], found[3]) if found else None


def find_shared_names(actors: Iterable[Party]) -> dict[str, Problem]:
    """Find the actors that go by a name of another, as problems by their ids."""
    first: dict[str, tuple[Party, str]] = {}
    found: dict[str, Problem] = {}
    for actor in actors:
        for name in (actor.id, actor.fields["name"], *listed(actor.fields.get("aliases"))):
            other, theirs = first.setdefault(fold(name), (actor, name))
            if other is not actor:
                message = (
                    f"{quoted(name)} names both {quoted(actor.id)} and {quoted(other.id)}; "
                    f"the other is {quoted(theirs)} at {other.place}."
                )
                hint = "Give each a name of its own."
                found[actor.id] = Problem(actor.place, "shared-name", message, hint, {"name": name})
    return found

"""The records of a comparison: what was added, what is gone, and what changed in which detail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from ..analysis.records import answer_json
from ..model.bidi import isolate
from ..model.dates import PartialDate
from ..model.graph_data import GraphData
from ..model.records import Actor, Claim, Relation, Source
from ..model.scope import EVERYTHING, Scope
from ..model.vocabulary import Kind, RelationType

Record = TypeVar("Record")
Relations = Mapping[str, Relation]
"""Relations by id."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail that changed, from what to what, as plain data."""

    name: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Change(Generic[Record]):
    """A record that is on both sides, with the details in which it differs."""

    old: Record
    new: Record
    details: tuple[Detail, ...]


@dataclass(frozen=True, slots=True)
class Changes(Generic[Record]):
    """The changes to records of one kind, each list in the order of ids."""

    added: tuple[Record, ...] = ()
    gone: tuple[Record, ...] = ()
    changed: tuple[Change[Record], ...] = ()

    def __bool__(self) -> bool:
        """Return whether anything changed."""
        return bool(self.added or self.gone or self.changed)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two sides of a comparison: its name as given, and its date."""

    name: str
    data: GraphData = field(repr=False, compare=False)
    as_of: PartialDate | None = None

    @property
    def label(self) -> str:
        """The name, with the date if there is one."""
        name = isolate(self.name)
        return f"{name} as of {self.as_of}" if self.as_of else name


@dataclass(frozen=True, slots=True)
class BlocChange:
    """Two different splits into two blocs, and which actors are in another bloc than before.

    `moved` are actors in both splits that are no longer with most of their old bloc. `certain`
    is true if, on both sides, no other split conflicts with as few ties.
    """

    old: tuple[tuple[str, ...], ...]
    new: tuple[tuple[str, ...], ...]
    moved: tuple[str, ...]
    joined: tuple[str, ...]
    left: tuple[str, ...]
    certain: bool

    def as_json(self) -> dict[str, Any]:
        """Return the change as plain data."""
        return answer_json(self)


@dataclass(frozen=True, slots=True)
class Compared:
    """All differences between two states of a project, or between two dates of one.

    Claims are matched by source, place, ends, type and claimant; any other difference is a change
    of the claim. Their position in the files makes no difference. Relations are compared as of
    the dates of the two sides, if given; `unknown` counts those not dated to one of the two.
    """

    old: Side
    new: Side
    title: Detail | None
    types: Changes[RelationType]
    kinds: Changes[Kind]
    sources: Changes[Source]
    actors: Changes[Actor]
    claims: Changes[Claim]
    relations: Changes[Relation]
    unknown: int
    blocs: BlocChange | None

    @property
    def differ(self) -> bool:
        """Whether anything differs."""
        records = (
            self.types, self.kinds, self.sources, self.actors, self.claims, self.relations
        )  # fmt: skip
        return bool(self.title or self.blocs or any(records))


def relations_at(data: GraphData, date: PartialDate | None = None) -> Relations:
    """Return the relations as of a date by id, including those not dated to it."""
    scope = Scope(as_of=date, unknown="keep") if date else EVERYTHING
    return {relation.id: relation for relation in data.select(scope).relations}

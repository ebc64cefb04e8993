"""The content of an imported file: one draft per row, node or edge, not yet validated."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..model.errors import Place, Problem
from .escaping import join_cell

PRIVATE = "private"
_NOT_PRIVATE = ("false", "no", "n", "f", "off", "0")
"""The values that mark a claim as not private."""
Direction = Literal["directed", "undirected", "mutual"]
DIRECTIONS: dict[str, Direction] = {
    "directed": "directed",
    "undirected": "undirected",
    "mutual": "mutual",
}
"""Directions by the names that graph formats and programs use."""


@dataclass(frozen=True)
class Draft:
    """One row, node or edge: its place, its original cells, and the fields read from them.

    `fields` have our names; their values are texts, or lists of them. `at` is the locator to use
    if none is given, such as row-12. An actor's draft has an `id`, a claim's `from` and `to`.
    `own` marks a draft from one of our own exports, which is not changed. `members` are the rows
    that were joined into this one.
    """

    place: Place
    cells: Mapping[str, str]
    fields: Mapping[str, Any]
    at: str = ""
    is_actor: bool = False
    direction: Direction = "directed"
    own: bool = False
    members: tuple[Draft, ...] = ()


@dataclass
class ForeignFile:
    """An imported file as it was parsed: its drafts, what applies to all of them, and its problems.

    `project` holds title, vocabulary and sources, if the file is one of our exports. `faulty` are
    the drafts that cannot be read, `unread` the columns that are not used. `scope` is where the ids
    of its nodes are valid: in this file, or, if empty, in all tables. `accepted_fields` are the
    fields that its columns or attributes may hold, `name` distinguishes its places from those of
    other files, and `notes` say what was read in a way that the user may not expect.
    """

    scope: str
    drafts: list[Draft] = field(default_factory=list)
    project: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    faulty: list[tuple[Draft, Problem]] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    is_table_of_actors: bool = False
    is_table_of_ties: bool = False
    accepted_fields: Collection[str] = ()
    name: str = ""
    notes: list[str] = field(default_factory=list)

    def note_unread(self, values: Iterable[str], read: Iterable[str] = ()) -> None:
        """Note the attributes that are not used, each once."""
        known = {*read, *self.unread}
        self.unread += sorted({name for name in values if name not in known})


def make_cells(values: Mapping[str, Any]) -> dict[str, str]:
    """Return values as cells: lists separated by semicolons, booleans as true and false."""
    return {str(name): make_cell(value) for name, value in values.items()}


def make_cell(value: Any) -> str:
    """Return a value as one cell."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return join_cell(map(make_cell, value))
    return "" if value is None else str(value)


def is_private_name(name: str) -> bool:
    """Return whether a column or attribute is called private, ignoring case and spaces.

    >>> is_private_name(" Private")
    True
    """
    return name.strip().casefold() == PRIVATE


def join_marks(marks: Iterable[str]) -> str:
    """Return one privacy mark for a claim that has several: one that withholds it comes first.

    >>> join_marks(["", "false", "TRUE"])
    'TRUE'
    """
    given = [mark for mark in marks if mark.strip()]
    return max(given, key=lambda mark: mark.strip().lower() not in _NOT_PRIVATE, default="")

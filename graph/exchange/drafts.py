"""What a foreign file holds: one draft a row, a node or an edge, not yet held against anything."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..model.errors import Place, Problem
from .plaintext import join_cell

PRIVATE = "private"
_OPEN = ("false", "no", "n", "f", "off", "0")
"""What a mark says of a claim that is not private."""
Direction = Literal["directed", "undirected", "mutual"]
DIRECTIONS: dict[str, Direction] = {
    "directed": "directed",
    "undirected": "undirected",
    "mutual": "mutual",
}
"""What graph formats and programs call them."""


@dataclass(frozen=True)
class Draft:
    """One row, node or edge: where it stands, its cells as they stood, and what they say to us.

    `fields` are in our words; their values are texts, or lists of them. `at` is the locator
    where none is given, such as row-12. An actor's draft has an `id`, a claim's `from` and `to`.
    `own` are drafts that we wrote, which stay as they are. `members` are the rows that were joined
    into this one.
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
class Foreign:
    """A file as it was read: its drafts, what it says of all of them, and what is wrong with it.

    `project` holds title, vocabulary and sources, where the file is one of ours. `faulty` are the
    drafts that cannot be understood, `unread` the columns that say nothing to us. `scope` is
    where the ids of its nodes hold: in the file alone, or, where it is empty, in all tables.
    `takes` are the fields that its columns or attributes may feed, `name` is what its places are
    told apart by, and `notes` say what of it was read in a way that its reader may not expect.
    """

    scope: str
    drafts: list[Draft] = field(default_factory=list)
    project: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    faulty: list[tuple[Draft, Problem]] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    is_table_of_actors: bool = False
    is_table_of_ties: bool = False
    takes: Collection[str] = ()
    name: str = ""
    notes: list[str] = field(default_factory=list)

    def note_unread(self, values: Iterable[str], read: Iterable[str] = ()) -> None:
        """Note the attributes that say nothing to us, each once."""
        known = {*read, *self.unread}
        self.unread += sorted({name for name in values if name not in known})


def make_cells(values: Mapping[str, Any]) -> dict[str, str]:
    """Return values as cells: lists with semicolons between, yes and no as true and false."""
    return {str(name): make_cell(value) for name, value in values.items()}


def make_cell(value: Any) -> str:
    """Return a value as one cell."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return join_cell(map(make_cell, value))
    return "" if value is None else str(value)


def is_private_name(name: str) -> bool:
    """Tell whether a column or attribute is called private, however that is written.

    >>> is_private_name(" Private")
    True
    """
    return name.strip().casefold() == PRIVATE


def join_marks(marks: Iterable[str]) -> str:
    """Return the mark of several that hold for one claim: one that withholds it before any other.

    >>> join_marks(["", "false", "TRUE"])
    'TRUE'
    """
    given = [mark for mark in marks if mark.strip()]
    return max(given, key=lambda mark: mark.strip().lower() not in _OPEN, default="")

"""Tables of any format: a head row, and one row a claim, or one row an actor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, product
from typing import Any

from ..analysis.columns import COLUMNS, COMPUTED
from ..model.codes import Code
from ..model.errors import Place, Problem
from ..model.text import clean, did_you_mean, quoted
from .claims_table import LISTS
from .columns import Columns, Fit
from .drafts import DIRECTIONS, Direction, Draft, Foreign, is_private_name
from .elements import NODE_FIELDS
from .plaintext import split_cell, unshield_cell

_ENDS = {"from": "source", "to": "target"}
"""What other programs call the two ends."""
_ACTOR_LISTS = ("aliases", "mentioned_as")


@dataclass(frozen=True)
class Row:
    """The cells of a row, where it stands, and which of them cannot be used, by their number.

    `fault` is why none of it can be used.
    """

    place: Place
    cells: list[str]
    faults: Mapping[int, str] = field(default_factory=dict)
    fault: str = ""


def read_rows(rows: Iterable[Row], file: str, columns: Columns, foreign: Foreign) -> None:
    """Read the rows of a table that are not empty; `columns` says which holds a field of ours.

    A table with ids and names, and without ends, is one of actors. Rows of one cell above the
    head are titles.
    """
    cleaned = (replace(row, cells=[clean(cell) for cell in row.cells]) for row in rows)
    titles, given = _find_head(cleaned)
    head = next(given, None)
    if head is None:
        foreign.problems.append(
            Problem(Place(file), "empty-file", "The file is empty.", "Expected a head row.")
        )
        return
    table = _Table([cell.strip() for cell in head.cells], columns, head.place, foreign)
    table.fit_columns()
    for title in titles:
        text = next(cell.strip() for cell in title.cells if cell.strip())
        foreign.unread.append(f"row {title.place.line} ({text})")
    for row in given:
        table.take(row)
    foreign.unread += [f"column {at} (no head)" for at in sorted(table.headless)]


def _find_head(rows: Iterator[Row]) -> tuple[list[Row], Iterator[Row]]:
    """Part the titles above a table from its rows; a table of one column has none."""
    single: list[Row] = []
    for row in rows:
        if sum(1 for cell in row.cells if cell.strip()) > 1:
            return single, chain([row], rows)
        single.append(row)
    return [], iter(single)


@dataclass
class _Table:
    """A head row, and what its columns say; `headless` are columns without a head, by number."""

    heads: list[str]
    columns: Columns
    place: Place
    foreign: Foreign
    headless: set[int] = field(default_factory=set)
    fit: Fit = field(default_factory=dict)
    of_actors: bool = False
    directions: tuple[str, ...] = ()

    @cached_property
    def names(self) -> list[str]:
        """The heads, with what sets them apart where one stands a second time."""
        return [
            _another(name, at) if name in self.heads[: at - 1] else name
            for at, name in enumerate(self.heads, start=1)
        ]

    def fit_columns(self) -> None:
        """Find the columns of our fields, and tell what is wrong with the head row."""
        self.fit = self._fit_claims()
        if actors := self._fit_actors():
            self.of_actors, self.fit = True, actors
        self.foreign.is_table_of_actors = self.of_actors
        self.foreign.is_table_of_ties = {*_ENDS} <= {*self.fit}
        self.foreign.takes = {"id", *NODE_FIELDS} if self.of_actors else {*COLUMNS}
        used = {column for columns in self.fit.values() for column in columns}
        self.directions = tuple(
            name for name in self.names if name.casefold() == "direction" and name not in used
        )
        self._tell()

    def _fit_actors(self) -> dict[str, tuple[str, ...]]:
        """Say what feeds the fields of an actor; empty where this is no table of actors.

        Kumu's has a label and a type, and no id.
        """
        actors = self.columns.fit(self.names, ("id", *NODE_FIELDS, "label"))
        label = actors.pop("label", ())
        name = actors.get("name") or label
        types = tuple(name for name in self.names if name.casefold() == "type")
        kind = actors.get("kind") or (() if "id" in actors or len(types) > 1 else types)
        if {*_ENDS} & {*self.fit} or not name or not ("id" in actors or kind):
            return {}
        return {**actors, "name": name, **({"kind": kind} if kind else {})}

    def _fit_claims(self) -> dict[str, tuple[str, ...]]:
        fit = self.columns.fit(self.names, COLUMNS)
        ends: dict[str, str] = {}
        for end in ("to", "from"):
            fitting = [name for name in self.names if name.casefold() == _ENDS[end]]
            beside_target = end == "to" or "to" in ends or "target" in map(str.casefold, fit["to"])
            if end in {*fit, *self.columns.given} or len(fitting) != 1 or not beside_target:
                if end == "to" and "to" not in fit:
                    return fit
                continue
            ends[end] = fitting[0]
        return replace(self.columns, given={**self.columns.given, **ends}).fit(self.names, COLUMNS)

    def _tell(self) -> None:
        fields = ["id", *NODE_FIELDS] if self.of_actors else [*COLUMNS]
        for theirs in self.columns.missing(self.names, fields):
            hint = did_you_mean(theirs, self.names) or f"There are: {', '.join(self.names)}."
            self._refuse(
                "unknown-column", f"There is no column {quoted(theirs)}.", hint, column=theirs
            )
        used = {column for columns in self.fit.values() for column in columns}
        for name, number in Counter(self.heads).items():
            if number > 1 and name in used and not is_private_name(name):
                self._refuse(
                    "duplicate-column",
                    f"There are {number} columns {quoted(name)}.",
                    "Rename all but one.",
                    column=name,
                )
                self.fit = {each: theirs for each, theirs in self.fit.items() if name not in theirs}
        for each, fitting in self.columns.ambiguous(self.names, fields).items():
            hint = f"Name one: --column {each}={fitting[0]}"
            self._refuse(
                "ambiguous-column",
                f"Several columns fit {each}: {', '.join(fitting)}.",
                hint,
                field=each,
            )
        known = {*COMPUTED, "reason", *used, *self.directions}
        self.foreign.unread += [
            name for name in dict.fromkeys(self.heads) if name and name not in known
        ]

    def _refuse(self, code: Code, message: str, hint: str, **fields: str) -> None:
        self.foreign.problems.append(Problem(self.place, code, message, hint, fields))

    def take(self, row: Row) -> None:
        """Make the drafts of a row: one, or one for each pair of several ends."""
        named = dict(enumerate(self.names, start=1))
        filled = {at: cell for at, cell in enumerate(row.cells, start=1) if cell.strip()}
        self.headless |= {at for at in filled if named.get(at) == ""}
        extra = {f"cell {at}": cell for at, cell in filled.items() if at not in named}
        cells = {**dict(zip(self.names, row.cells, strict=False)), **extra}
        given = self._read({name: _cell(cell) for name, cell in cells.items()})
        at = "" if self.of_actors else f"row-{row.place.line}"
        own = {*COMPUTED} <= {*self.heads}
        draft = Draft(row.place, cells, given, at, self.of_actors, self._direction(cells), own)
        problem = self._find_fault(row, extra)
        if problem:
            self.foreign.faulty.append((draft, problem))
        elif self.of_actors:
            self.foreign.drafts.append(draft)
        else:
            self._take_claims(draft)

    def _find_fault(self, row: Row, extra: Collection[str]) -> Problem | None:
        """Say why a row cannot be used; cells that feed no field do not count."""
        if row.fault:
            return Problem(row.place, "unreadable-row", row.fault)
        if extra:
            message = f"The row has {len(row.cells)} cells, and the head {len(self.names)}."
            hint = "Put a cell that holds the separator between quotation marks."
            return Problem(row.place, "uneven-row", message, hint)
        used = {column for columns in self.fit.values() for column in columns}
        for at, fault in row.faults.items():
            if at <= len(self.names) and self.names[at - 1] in used:
                empty = at <= len(row.cells) and row.cells[at - 1].strip() in self.columns.empty
                if not empty:
                    return Problem(row.place, "unreadable-row", fault)
        return None

    def _direction(self, cells: Mapping[str, str]) -> Direction:
        """Return the direction of a row, where Kumu's column says one."""
        words = [cells.get(name, "").strip().casefold() for name in self.directions]
        return next((DIRECTIONS[word] for word in words if word in DIRECTIONS), "directed")

    def _read(self, cells: Mapping[str, str]) -> dict[str, Any]:
        lists = _ACTOR_LISTS if self.of_actors else LISTS
        picked = self.columns.pick(cells, self.fit)
        read = {
            name: split_cell(value) if name in lists and isinstance(value, str) else value
            for name, value in picked.items()
        }
        if self.of_actors:
            read.setdefault("id", "")
            return read
        return {name: value for name, value in read.items() if value}

    def _take_claims(self, draft: Draft) -> None:
        """Take a row apart where its ends are several."""
        try:
            ends = [_each_end(draft.fields, end) for end in _ENDS]
        except ValueError as error:
            hint = "Write as many in each cell."
            self.foreign.faulty.append(
                (draft, Problem(draft.place, "uneven-ends", str(error), hint))
            )
            return
        for first, second in product(*ends):
            fields = {**draft.fields, **first, **second}
            self.foreign.drafts.append(replace(draft, fields=fields))


def _another(name: str, at: int) -> str:
    """Return a name for a column that is called as one before it; a mark stays a mark."""
    return name + " " * at if is_private_name(name) else f"{name} (cell {at})"


def _each_end(fields: Mapping[str, Any], end: str) -> list[dict[str, Any]]:
    """List the ends of a row on one side, each with its name and kind.

    Raises ValueError where there are not as many names as ends.
    """
    several = fields.get(end)
    if not isinstance(several, list):
        return [{}]
    found: list[dict[str, Any]] = [{end: each} for each in several]
    for name in (f"{end}_name", f"{end}_kind"):
        theirs = fields.get(name)
        if theirs and isinstance(theirs, list):
            if len(theirs) != len(several):
                raise ValueError(
                    f"The row has {len(several)} in {end} and {len(theirs)} in {name}."
                )
            for each, value in zip(found, theirs, strict=True):
                each[name] = value
        elif theirs and name.endswith("_name") and len(several) > 1:
            raise ValueError(f"The row has {len(several)} in {end} and 1 in {name}.")
    return found


def _cell(text: str) -> str:
    return unshield_cell(text).strip()

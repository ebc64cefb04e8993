"""Read tables of any format: a header, and one row per claim, or one row per actor."""

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
from .claims_csv import LISTS
from .columns import Columns, Fit, list_used
from .drafts import DIRECTIONS, Direction, Draft, ForeignFile, is_private_name
from .escaping import split_cell, unshield_cell
from .import_graph import NODE_FIELDS

_ENDS = {"from": "source", "to": "target"}
"""Names that other programs use for the two ends."""
_ACTOR_LISTS = ("aliases", "mentioned_as")


@dataclass(frozen=True)
class Row:
    """The cells of a row, its place, and the problems of its cells, by their number.

    `fault` is why the whole row cannot be used.
    """

    place: Place
    cells: list[str]
    faults: Mapping[int, str] = field(default_factory=dict)
    fault: str = ""


def read_rows(rows: Iterable[Row], file: str, columns: Columns, foreign: ForeignFile) -> None:
    """Read the rows of a table that are not empty; `columns` maps them to our fields.

    A table with ids and names, and without ends, is one of actors. Rows of one cell above the
    header are titles.
    """
    cleaned = (replace(row, cells=[clean(cell) for cell in row.cells]) for row in rows)
    titles, given = _find_header(cleaned)
    header = next(given, None)
    if header is None:
        hint = "Expected a header row."
        foreign.problems.append(Problem(Place(file), "empty-file", "The file is empty.", hint))
        return
    table = _Table([cell.strip() for cell in header.cells], columns, header.place, foreign)
    table.fit_columns()
    for title in titles:
        text = next(cell.strip() for cell in title.cells if cell.strip())
        foreign.unread.append(f"row {title.place.line} ({text})")
    for row in given:
        table.add_row(row)
    foreign.unread += [f"column {at} (no header)" for at in sorted(table.unnamed)]


def _find_header(rows: Iterator[Row]) -> tuple[list[Row], Iterator[Row]]:
    """Separate the titles above a table from its rows; a table of one column has none."""
    single: list[Row] = []
    for row in rows:
        if sum(1 for cell in row.cells if cell.strip()) > 1:
            return single, chain([row], rows)
        single.append(row)
    return [], iter(single)


@dataclass
class _Table:
    """A header and the fields of its columns; `unnamed` are columns without a name, by number."""

    header: list[str]
    columns: Columns
    place: Place
    foreign: ForeignFile
    unnamed: set[int] = field(default_factory=set)
    fit: Fit = field(default_factory=dict)
    of_actors: bool = False
    directions: tuple[str, ...] = ()

    @cached_property
    def names(self) -> list[str]:
        """The names of the columns; duplicates have a suffix."""
        return [
            _rename_duplicate(name, at) if name in self.header[: at - 1] else name
            for at, name in enumerate(self.header, start=1)
        ]

    def fit_columns(self) -> None:
        """Find the columns of our fields, and report problems of the header."""
        self.fit = self._fit_claims()
        if actors := self._fit_actors():
            self.of_actors, self.fit = True, actors
        self.foreign.is_table_of_actors = self.of_actors
        self.foreign.is_table_of_ties = {*_ENDS} <= {*self.fit}
        self.foreign.accepted_fields = {"id", *NODE_FIELDS} if self.of_actors else {*COLUMNS}
        used = list_used(self.fit)
        self.directions = tuple(
            name for name in self.names if name.casefold() == "direction" and name not in used
        )
        self._report_columns()

    def _fit_actors(self) -> dict[str, tuple[str, ...]]:
        """Return the columns of the fields of an actor; empty if this is not a table of actors.

        That of Kumu has a label and a type, but no id.
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
            has_target = end == "to" or "to" in ends or "target" in map(str.casefold, fit["to"])
            if end in {*fit, *self.columns.given} or len(fitting) != 1 or not has_target:
                if end == "to" and "to" not in fit:
                    return fit
                continue
            ends[end] = fitting[0]
        return replace(self.columns, given={**self.columns.given, **ends}).fit(self.names, COLUMNS)

    def _report_columns(self) -> None:
        fields = ["id", *NODE_FIELDS] if self.of_actors else [*COLUMNS]
        for column in self.columns.missing(self.names, fields):
            hint = did_you_mean(column, self.names) or f"There are: {', '.join(self.names)}."
            message = f"There is no column {quoted(column)}."
            self._report("unknown-column", message, hint, column=column)
        used = list_used(self.fit)
        for name, number in Counter(self.header).items():
            if number > 1 and name in used and not is_private_name(name):
                message = f"Duplicate column {quoted(name)}: there are {number}."
                self._report("duplicate-column", message, "Rename all but one.", column=name)
                self.fit = {each: names for each, names in self.fit.items() if name not in names}
        for each, fitting in self.columns.ambiguous(self.names, fields).items():
            hint = f"Choose one: --column {each}={fitting[0]}"
            message = f"Several columns match {each}: {', '.join(fitting)}."
            self._report("ambiguous-column", message, hint, field=each)
        known = {*COMPUTED, "reason", *used, *self.directions}
        self.foreign.unread += [
            name for name in dict.fromkeys(self.header) if name and name not in known
        ]

    def _report(self, code: Code, message: str, hint: str, **fields: str) -> None:
        self.foreign.problems.append(Problem(self.place, code, message, hint, fields))

    def add_row(self, row: Row) -> None:
        """Add the drafts of a row: one, or one for each pair of ends."""
        named = dict(enumerate(self.names, start=1))
        filled = {at: cell for at, cell in enumerate(row.cells, start=1) if cell.strip()}
        self.unnamed |= {at for at in filled if named.get(at) == ""}
        extra = {f"cell {at}": cell for at, cell in filled.items() if at not in named}
        cells = {**dict(zip(self.names, row.cells, strict=False)), **extra}
        given = self._read({name: unshield_cell(cell).strip() for name, cell in cells.items()})
        at = "" if self.of_actors else f"row-{row.place.line}"
        own = {*COMPUTED} <= {*self.header}
        draft = Draft(row.place, cells, given, at, self.of_actors, self._direction(cells), own)
        problem = self._find_fault(row, extra)
        if problem:
            self.foreign.faulty.append((draft, problem))
        elif self.of_actors:
            self.foreign.drafts.append(draft)
        else:
            self._add_claims(draft)

    def _find_fault(self, row: Row, extra: Collection[str]) -> Problem | None:
        """Report why a row cannot be used; cells that are not read do not count."""
        if row.fault:
            return Problem(row.place, "unreadable-row", row.fault)
        if extra:
            message = f"The row has {len(row.cells)} cells, but the header has {len(self.names)}."
            hint = "Put quotation marks around cells that contain the separator."
            return Problem(row.place, "uneven-row", message, hint)
        used = list_used(self.fit)
        for at, fault in row.faults.items():
            if at <= len(self.names) and self.names[at - 1] in used:
                empty = at <= len(row.cells) and row.cells[at - 1].strip() in self.columns.empty
                if not empty:
                    return Problem(row.place, "unreadable-row", fault)
        return None

    def _direction(self, cells: Mapping[str, str]) -> Direction:
        """Return the direction of a row, from the column that Kumu writes."""
        values = [cells.get(name, "").strip().casefold() for name in self.directions]
        return next((DIRECTIONS[each] for each in values if each in DIRECTIONS), "directed")

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

    def _add_claims(self, draft: Draft) -> None:
        """Split a row that has several ends into several drafts."""
        try:
            ends = [_split_end(draft.fields, end) for end in _ENDS]
        except ValueError as error:
            hint = "Write the same number of values in each cell."
            self.foreign.faulty.append(
                (draft, Problem(draft.place, "uneven-ends", str(error), hint))
            )
            return
        for first, second in product(*ends):
            fields = {**draft.fields, **first, **second}
            self.foreign.drafts.append(replace(draft, fields=fields))


def _rename_duplicate(name: str, at: int) -> str:
    """Return a unique name for a duplicate column; a privacy mark remains one."""
    return name + " " * at if is_private_name(name) else f"{name} (cell {at})"


def _split_end(fields: Mapping[str, Any], end: str) -> list[dict[str, Any]]:
    """List the actors at one end of a row, each with its name and kind.

    Raises ValueError if the numbers of names and ends differ.
    """
    ends = fields.get(end)
    if not isinstance(ends, list):
        return [{}]
    found: list[dict[str, Any]] = [{end: each} for each in ends]
    for name in (f"{end}_name", f"{end}_kind"):
        values = fields.get(name)
        if values and isinstance(values, list):
            if len(values) != len(ends):
                raise ValueError(
                    f"The row has {len(ends)} values in {end} but {len(values)} in {name}."
                )
            for each, value in zip(found, values, strict=True):
                each[name] = value
        elif values and name.endswith("_name") and len(ends) > 1:
            raise ValueError(f"The row has {len(ends)} values in {end} but 1 in {name}.")
    return found

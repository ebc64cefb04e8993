"""Reading CSV: a head row, and one row a claim, or one row an actor."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from io import StringIO
from itertools import product
from typing import Any

from ..errors import Place, Problem
from ..text import clean, did_you_mean, quoted
from .columns import Columns, Fit
from .elements import NODE_FIELDS
from .foreign import DIRECTIONS, Direction, Draft, Foreign, is_private_name
from .plaintext import split_cell, unshield_cell
from .table import COLUMNS, COMPUTED, LISTS

_SEPARATORS = ",;\t"
_NAMED_SEPARATOR = re.compile(r'"?sep=(.)"?\r?(?:\n|$)', re.IGNORECASE)
_ENDS = {"from": "source", "to": "target"}
"""What other programs call the two ends."""
_ACTOR_LISTS = ("aliases", "mentioned_as")


def read_csv(text: str, file: str, columns: Columns) -> Foreign:
    """Read rows; `columns` says which of theirs holds a field of ours, where it is not so called.

    Commas, semicolons or tabs may stand between the cells, as the head row has them or a first
    line such as sep=; says. A table with ids and names, and without ends, is one of actors.
    """
    foreign = Foreign(scope="")
    rows = _rows(text, file, foreign)
    line, head = next(rows, (0, []))
    heads = [cell.strip() for cell in head]
    if not heads:
        foreign.problems.append(Problem(Place(file), "The file is empty.", "Expected a head row."))
        return foreign
    table = _Table(heads, columns, Place(file, line, 1), foreign)
    table.fit_columns()
    for line, row in rows:
        table.take(row, Place(file, line, 1))
    return foreign


def _rows(text: str, file: str, foreign: Foreign) -> Iterator[tuple[int, list[str]]]:
    """Give each row that is not empty, with the line on which it begins."""
    named = _NAMED_SEPARATOR.match(text)
    body = text[named.end() :] if named else text
    separator = named[1] if named else max(_SEPARATORS, key=body.partition("\n")[0].count)
    before = 1 if named else 0
    reader = csv.reader(StringIO(body, newline=""), delimiter=separator, strict=True)
    line = before + 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield line, [clean(cell) for cell in row]
            line = before + reader.line_num + 1
    except csv.Error as error:
        message = f"This is not valid CSV: {error}. Nothing from here on was read."
        problem = Problem(Place(file, line, 1), message, "Check the quotation marks.")
        rest = "".join(StringIO(text, newline="").readlines()[line - 1 :])
        foreign.faulty.append((Draft(problem.place, {"unread": rest}, {}), problem))


@dataclass
class _Table:
    """A head row, and what its columns say."""

    heads: list[str]
    columns: Columns
    place: Place
    foreign: Foreign
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
        actors = self.columns.fit(self.names, ("id", *NODE_FIELDS, "label"))
        self.of_actors = (
            not {*_ENDS} & {*self.fit} and "id" in actors and bool({"name", "label"} & {*actors})
        )
        if self.of_actors:
            if "name" not in actors:
                actors["name"] = actors["label"]
            self.fit = {each: actors[each] for each in actors if each != "label"}
        self.foreign.is_table_of_actors = self.of_actors
        self.foreign.takes = {"id", *NODE_FIELDS} if self.of_actors else {*COLUMNS}
        used = {column for columns in self.fit.values() for column in columns}
        self.directions = tuple(
            name for name in self.names if name.casefold() == "direction" and name not in used
        )
        self._tell()

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
            self._refuse(f"There is no column {quoted(theirs)}.", hint)
        used = {column for columns in self.fit.values() for column in columns}
        for name, number in Counter(self.heads).items():
            if number > 1 and name in used and not is_private_name(name):
                self._refuse(f"There are {number} columns {quoted(name)}.", "Rename all but one.")
                self.fit = {each: theirs for each, theirs in self.fit.items() if name not in theirs}
        for each, fitting in self.columns.ambiguous(self.names, fields).items():
            hint = f"Name one: --column {each}={fitting[0]}"
            self._refuse(f"Several columns fit {each}: {', '.join(fitting)}.", hint)
        known = {*COMPUTED, "reason", *used, *self.directions}
        self.foreign.unread = [
            name for name in dict.fromkeys(self.heads) if name and name not in known
        ]

    def _refuse(self, message: str, hint: str) -> None:
        self.foreign.problems.append(Problem(self.place, message, hint))

    def take(self, row: list[str], place: Place) -> None:
        """Make the drafts of a row: one, or one for each pair of several ends."""
        extra = {f"cell {at}": cell for at, cell in enumerate(row, 1) if at > len(self.names)}
        cells = {**dict(zip(self.names, row, strict=False)), **extra}
        given = self._read({name: _cell(cell) for name, cell in cells.items()})
        at = "" if self.of_actors else f"row-{place.line}"
        own = {*COMPUTED} <= {*self.heads}
        draft = Draft(place, cells, given, at, self.of_actors, self._direction(cells), own)
        if any(cell.strip() for cell in extra.values()):
            message = f"The row has {len(row)} cells, and the head {len(self.names)}."
            hint = "Put a cell that holds the separator between quotation marks."
            self.foreign.faulty.append((draft, Problem(place, message, hint)))
        elif self.of_actors:
            self.foreign.drafts.append(draft)
        else:
            self._take_claims(draft)

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
            self.foreign.faulty.append((draft, Problem(draft.place, str(error), hint)))
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

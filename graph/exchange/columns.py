"""Map columns or attributes of imported files to our fields, by the user's options or by name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..model.amounts import WEIGHT
from ..model.text import clean
from .dates import DATES, join_parts
from .drafts import PRIVATE, is_private_name, join_marks, make_cell
from .signs import SignRule

AMOUNT, UNIT = "amount", "unit"
WEIGHTS = ("weight", "value")
"""Names that other programs use for the weight of an edge; the first that exists is used."""
Fit = Mapping[str, tuple[str, ...]]
"""For each of our fields, its columns: one, or those of year, month and day."""


def list_used(fit: Fit) -> set[str]:
    """List the columns of all fields."""
    return {column for columns in fit.values() for column in columns}


@dataclass(frozen=True)
class Columns:
    """The user's options for columns.

    given: the column of each of our fields; year, month and day of a date separated by commas; an
        empty text if no column has it.
    empty: cells to read as empty, such as -9.
    splits: for each of our fields, the separator if a cell holds several values.
    sign: the type for each number, if the column of the type holds numbers.
    unit: what amounts count, if no column says so.
    """

    given: Mapping[str, str] = field(default_factory=dict)
    empty: Collection[str] = ()
    splits: Mapping[str, str] = field(default_factory=dict)
    sign: SignRule | None = None
    unit: str = ""

    def fit(self, names: Collection[str], fields: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Return the columns of each field.

        A column that the user maps to a field is not used for the field of its own name too. Other
        columns are used for the field of their name, ignoring case, if only one matches. A weight
        is an amount if there is no other; a unit without an amount is ignored.
        """
        known = tuple(fields)
        found = {name: self.named(name, names) for name in known if self.given.get(name, "") != ""}
        used = list_used(found)
        free = [name for name in names if name not in used]
        alike: dict[str, list[str]] = {}
        for name in free:
            alike.setdefault(_plain(name), []).append(name)
        for each in known:
            if each in self.given:
                continue
            if each == PRIVATE:
                # All columns of that name: a privacy mark must not be lost on import.
                found |= {PRIVATE: tuple(filter(is_private_name, free)) or (PRIVATE,)}
            elif each in free:
                found[each] = (each,)
            elif len(alike.get(each, ())) == 1:
                found[each] = (alike[each][0],)
            elif each == AMOUNT:
                weights = [name for name in WEIGHTS if len(alike.get(name, ())) == 1]
                found.update((each, tuple(alike[name])) for name in weights[:1])
        if AMOUNT not in found and UNIT not in self.given:
            found.pop(UNIT, None)
        return {name: columns for name, columns in found.items() if {*columns} & {*names}}

    def named(self, field: str, names: Collection[str]) -> tuple[str, ...]:
        """Return the columns that the user maps to a field; several may form one date."""
        column = self.given[field]
        if column in names or field not in DATES or "," not in column:
            return (column if column in names else clean(column),)
        return tuple(part.strip() for part in column.split(","))

    def pick(self, values: Mapping[str, Any], fit: Fit) -> dict[str, Any]:
        """Collect the values of our fields from a row, a node or an edge."""
        found = {}
        for name, columns in fit.items():
            parts = [self._value(values.get(column)) for column in columns]
            value = _join(name, parts)
            if name == "type" and self.sign:
                value = self.sign.find_type(make_cell(value))
            if name in self.splits and isinstance(value, str):
                value = split_at(self.splits[name], value)
            found[name] = value
        self._complete(found, fit)
        return found

    def _complete(self, found: dict[str, Any], fit: Fit) -> None:
        """Complete the unit of an amount; drop a unit without an amount."""
        if not make_cell(found.get(AMOUNT)).strip():
            found.pop(UNIT, None)
        elif not make_cell(found.get(UNIT)).strip():
            is_weight = _plain(fit[AMOUNT][0]) in WEIGHTS
            found[UNIT] = self.unit or (WEIGHT if is_weight else "")

    def _value(self, value: Any) -> Any:
        return "" if value is None or str(value).strip() in self.empty else value

    def ambiguous(self, names: Collection[str], fields: Iterable[str]) -> dict[str, list[str]]:
        """List, by field, the columns that match its name equally well, ignoring case."""
        used = {column for each in self.given for column in self.named(each, names)}
        free = [name for name in names if name not in used]
        alike = {
            each: [name for name in free if _plain(name) == each]
            for each in fields
            if each not in {*self.given, *free, PRIVATE}
        }
        return {each: fitting for each, fitting in alike.items() if len(fitting) > 1}

    def missing(self, names: Collection[str], fields: Iterable[str]) -> list[str]:
        """List the columns that the user maps to these fields and that do not exist."""
        named = [self.named(each, names) for each in fields if self.given.get(each)]
        return [column for columns in named for column in columns if column not in names]


def _join(field: str, parts: list[Any]) -> Any:
    """Join the values of several columns into one."""
    if field == PRIVATE:
        return join_marks(map(make_cell, parts))
    return parts[0] if len(parts) == 1 else join_parts(map(str, parts))


def split_at(separator: str, text: str) -> list[str]:
    """Split a cell into its parts, without empty ones."""
    return [part.strip() for part in text.split(separator) if part.strip()]


def _plain(name: str) -> str:
    return "_".join(name.casefold().replace("-", " ").replace("_", " ").split())

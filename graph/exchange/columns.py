"""Which of their columns or attributes feed our fields: as the user says, or as they are called."""

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
"""What other programs call the weight of an edge; the first that is there is meant."""
Fit = Mapping[str, tuple[str, ...]]
"""By our field, the columns that feed it: one, or those of year, month and day."""


@dataclass(frozen=True)
class Columns:
    """What the user says of their columns.

    given: by our field, their column; year, month and day of a date with commas between; an
        empty text where no column holds it.
    empty: cells that say nothing, such as -9.
    splits: by our field, what stands between the several that a cell holds.
    sign: which type a number stands for, where the type's column holds numbers.
    unit: what amounts count where no column says so.
    """

    given: Mapping[str, str] = field(default_factory=dict)
    empty: Collection[str] = ()
    splits: Mapping[str, str] = field(default_factory=dict)
    sign: SignRule | None = None
    unit: str = ""

    def fit(self, names: Collection[str], fields: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Say which columns feed which fields.

        A column that the user gives to a field is not read as the field of its own name too; one
        that is called as a field is, in any case of letters, where no other is called so. A weight
        is an amount where there is no other; a unit says nothing without one.
        """
        known = tuple(fields)
        found = {name: self.named(name, names) for name in known if self.given.get(name, "") != ""}
        taken = {column for columns in found.values() for column in columns}
        free = [name for name in names if name not in taken]
        alike: dict[str, list[str]] = {}
        for name in free:
            alike.setdefault(_plain(name), []).append(name)
        for each in known:
            if each in self.given:
                continue
            if each == PRIVATE:
                # All columns that are called so: a mark must not be lost on the way in.
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
        """Return the columns that the user names for a field; three may make one date."""
        theirs = self.given[field]
        if theirs in names or field not in DATES or "," not in theirs:
            return (theirs if theirs in names else clean(theirs),)
        return tuple(part.strip() for part in theirs.split(","))

    def pick(self, values: Mapping[str, Any], fit: Fit) -> dict[str, Any]:
        """Collect what our fields say from a row, a node or an edge."""
        found = {}
        for name, columns in fit.items():
            parts = [self._value(values.get(column)) for column in columns]
            value = _join(name, parts)
            if name == "type" and self.sign:
                value = self.sign.type_of(make_cell(value))
            if name in self.splits and isinstance(value, str):
                value = split_at(self.splits[name], value)
            found[name] = value
        self._complete(found, fit)
        return found

    def _complete(self, found: dict[str, Any], fit: Fit) -> None:
        """Give an amount the unit that is meant; a unit without an amount says nothing."""
        if not make_cell(found.get(AMOUNT)).strip():
            found.pop(UNIT, None)
        elif not make_cell(found.get(UNIT)).strip():
            is_weight = _plain(fit[AMOUNT][0]) in WEIGHTS
            found[UNIT] = self.unit or (WEIGHT if is_weight else "")

    def _value(self, value: Any) -> Any:
        return "" if value is None or str(value).strip() in self.empty else value

    def ambiguous(self, names: Collection[str], fields: Iterable[str]) -> dict[str, list[str]]:
        """List, by field, the several columns that are called so but for the case of letters."""
        taken = {column for each in self.given for column in self.named(each, names)}
        free = [name for name in names if name not in taken]
        alike = {
            each: [name for name in free if _plain(name) == each]
            for each in fields
            if each not in {*self.given, *free, PRIVATE}
        }
        return {each: fitting for each, fitting in alike.items() if len(fitting) > 1}

    def missing(self, names: Collection[str], fields: Iterable[str]) -> list[str]:
        """List the columns that the user names for these fields and that are not there."""
        named = [self.named(each, names) for each in fields if self.given.get(each)]
        return [column for columns in named for column in columns if column not in names]


def _join(field: str, parts: list[Any]) -> Any:
    """Make one value of those of several columns."""
    if field == PRIVATE:
        return join_marks(map(make_cell, parts))
    return parts[0] if len(parts) == 1 else join_parts(map(str, parts))


def split_at(separator: str, text: str) -> list[str]:
    """Take apart what one cell holds; empty parts are none."""
    return [part.strip() for part in text.split(separator) if part.strip()]


def _plain(name: str) -> str:
    return "_".join(name.casefold().replace("-", " ").replace("_", " ").split())

"""Options and result of an import."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from ..model.errors import Problem
from ..model.records import Dataset
from .drafts import Draft

Progress = Callable[[int, int], None]
"""Called with the number of rows done and the total."""


@dataclass(frozen=True, kw_only=True)
class ImportOptions:
    """What an imported file does not say itself.

    columns: the column or attribute of each of our fields, such as {"from": "Source"};
        {"start": "year,month,day"} joins three columns into one date, and an empty text means
        that no column has the field.
    empty: cells to read as empty, such as -9.
    splits: the separator if a cell holds several values, such as {"from": ";"}.
    sign: a column of signs or values, and the type for each number, such as
        "value:>0=allied-with,<0=fights".
    spans: whether consecutive rows that differ only in their dates are joined into one claim.
    types, kinds: our type or kind for each name in the file; type, kind: the default.
    source: the default source of claims: its fields, including `id`.
    sheets: the sheets of a workbook to read; empty for all visible ones.
    dates: whether 01/02/2024 is day-first or month-first; empty if unknown.
    unit: the default unit of amounts; "weight" for weights.
    mode: the default mode of claims.
    known: a project whose actors, sources and vocabulary the files may use.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    empty: Collection[str] = ()
    splits: Mapping[str, str] = field(default_factory=dict)
    sign: str = ""
    spans: bool = False
    types: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    type: str = ""
    kind: str = ""
    source: Mapping[str, str] = field(default_factory=dict)
    sheets: Collection[str] = ()
    dates: str = ""
    unit: str = ""
    mode: str = ""
    known: Dataset | None = None


@dataclass(frozen=True)
class Rejected:
    """A row, node or edge that was not imported, and why."""

    draft: Draft
    reasons: tuple[Problem, ...]


@dataclass(frozen=True)
class Imported:
    """The result of an import.

    `problems` are reported once each, with the number of rows that have them; `unread` are columns
    that are not used, `notes` what was read in a way that the user may not expect.
    """

    dataset: Dataset
    problems: tuple[Problem, ...]
    rejected: tuple[Rejected, ...]
    unread: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

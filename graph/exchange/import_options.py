"""What an import is told beside its files, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from ..model.errors import Problem
from ..model.records import Dataset
from .drafts import Draft

Progress = Callable[[int, int], None]
"""Is told how many rows are done, and of how many."""


@dataclass(frozen=True, kw_only=True)
class ImportOptions:
    """What a foreign file does not say itself.

    columns: which of their columns or attributes holds a field of ours, such as
        {"from": "Source"}; {"start": "year,month,day"} makes one date of three, and an empty text
        says that none holds it.
    empty: cells that say nothing, such as -9.
    splits: what stands between the several that a cell holds, such as {"from": ";"}.
    sign: a column of signs or values, and which type a number stands for, such as
        "value:>0=allied-with,<0=fights".
    spans: whether rows that agree in all but their dates, and follow each other, are one claim.
    types, kinds: which of ours a word of theirs stands for; type, kind: the one for all that
        say none.
    source: the source of all claims that name none: its fields, `id` among them.
    sheets: the sheets of a workbook that are read; empty for all that are shown.
    dates: which number of 01/02/2024 comes first, day or month; empty where that is not said.
    unit: what the amounts count where nothing says so; for weights "weight" is taken.
    mode: how firmly claims are made that do not say so.
    known: a project whose actors, sources and own words the files may use.
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
    """A row, node or edge that was not taken in, and why."""

    draft: Draft
    reasons: tuple[Problem, ...]


@dataclass(frozen=True)
class Imported:
    """What came of an import.

    `problems` are told once each, with the number of rows that have them; `unread` are columns
    that say nothing to us, `notes` what was read in a way that one may not expect.
    """

    dataset: Dataset
    problems: tuple[Problem, ...]
    rejected: tuple[Rejected, ...]
    unread: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

"""Every error that a user of the package can meet.

GraphError
├── DataError          the files have problems; holds all of them
├── UnknownActorError  no actor goes by that id, name or alias
├── ScopeError         a scope names something that the data do not have
├── QuestionError      a question that cannot be asked so
├── NothingClearedError  no claim may be published
└── OutputError        a file could not be written
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .bidi import isolate
from .codes import Code


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file; lines and columns count from 1.

    Line 0 means the whole file, and column 0 a whole row of a sheet.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.file
        if not self.column:
            return f"{self.file}, row {self.line}"
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in the data: where, what, and what to do about it.

    `code` stays the same however the message is worded; `fields` are what the problem is about,
    such as `{"actor": "hts"}`; `more` is at how many other places it is too. Problems are sorted by
    place and message.
    """

    place: Place
    code: Code = field(compare=False)
    message: str
    hint: str = ""
    fields: Mapping[str, str] = field(default_factory=dict, compare=False)
    more: int = 0

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"

    @property
    def text(self) -> str:
        """What is wrong and what to do, without the place."""
        more = f"[and at {self.more:,} more]" if self.more else ""
        return " ".join(filter(None, (self.message, more, self.hint)))


class GraphError(Exception):
    """Base of all errors that a user can cause and mend."""


class DataError(GraphError):
    """The data have errors; `problems` holds them all, in the order of files and lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UnknownActorError(GraphError):
    """No actor goes by the name that was asked for."""

    def __init__(self, name: str, suggestions: Iterable[str] = ()) -> None:
        self.name = name
        self.suggestions: tuple[str, ...] = tuple(suggestions)
        hint = f" Did you mean {join_or(self.suggestions)}?" if self.suggestions else ""
        super().__init__(f'There is no actor "{isolate(name)}".{hint}')


class ScopeError(GraphError):
    """A scope names a type, kind, mode, source, claimant or date that cannot be used."""


class QuestionError(GraphError):
    """A question that cannot be asked in this way."""


class NothingClearedError(GraphError):
    """No claim may be published."""


class OutputError(GraphError):
    """A file could not be written; what stood there before is still there."""


def join_or(names: Sequence[str]) -> str:
    """Join names as quoted choices.

    >>> join_or(["backs", "fights"])
    '"backs" or "fights"'
    """
    quoted = [f'"{isolate(name)}"' for name in names]
    if len(quoted) < 2:
        return "".join(quoted)
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"

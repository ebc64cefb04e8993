"""All exceptions of the package.

GraphError
├── DataError          the files have problems; holds all of them
├── UnknownActorError  no actor has that id, name or alias
├── ScopeError         a scope has an invalid or unknown value
├── QuestionError      a question has invalid options
├── NothingClearedError  no claim may be published
├── StoreError         a store of tables cannot be read or written
├── EngineError        an engine for tables is missing, cannot be reached, or failed
└── OutputError        a file could not be written
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .bidi import isolate
from .codes import Code
from .phrases import Message, say
from .text import join_or, quoted


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a file; lines and columns count from 1.

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
    """An error or warning about the data: where, what, and how to fix it.

    `code` is stable, while messages may be reworded; `fields` are what the problem is about, such
    as `{"actor": "hts"}`; `more` is the number of other places with the same problem. Problems are
    sorted by place and message.
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
        """The message and the hint, without the place."""
        more = f"[and {self.more:,} more]" if self.more else ""
        return " ".join(filter(None, (self.message, more, self.hint)))


class GraphError(Exception):
    """Base of all errors that a user can cause and fix."""


class DataError(GraphError):
    """The data have errors; `problems` holds them all, in the order of files and lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UnknownActorError(GraphError):
    """No actor has the given id, name or alias."""

    def __init__(self, name: str, suggestions: Iterable[str] = ()) -> None:
        self.name = name
        self.suggestions: tuple[str, ...] = tuple(suggestions)
        choice = join_or(map(quoted, self.suggestions))
        hint = f" Did you mean {choice}?" if choice else ""
        super().__init__(say("no-actor", name=isolate(name)) + hint)


class ScopeError(GraphError):
    """A scope has an invalid or unknown type, kind, mode, source, claimant or date."""

    def __init__(self, *messages: Message) -> None:
        self.messages = messages
        super().__init__("\n".join(map(str, messages)))


class QuestionError(GraphError):
    """A question has invalid options."""


class NothingClearedError(GraphError):
    """No claim may be published."""


class OutputError(GraphError):
    """A file could not be written; the previous file is unchanged."""


class StoreError(GraphError):
    """A store of tables cannot be read or written; the store is unchanged."""


class EngineError(GraphError):
    """An engine for tables is not installed, cannot be reached, or failed."""

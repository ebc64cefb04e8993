"""What a question needs of an engine, and how it writes values into SQL."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, Protocol

ENGINES = ("duckdb", "spark")
_SPECIAL = {"'": 39, "\\": 92}
"""Characters that engines escape in different ways, with their numbers."""


class Engine(Protocol):
    """A connection to an engine that has the tables of a store.

    They are `claims`, `actors`, `sources` and `claimants`; their columns have the SQL names of
    `schema`.
    """

    def table(self, name: str, sql: str) -> None:
        """Compute a table once, from a query, and name it; it replaces one of that name."""

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""

    def close(self) -> None:
        """End the connection, and remove its tables."""


def text(value: str) -> str:
    r"""Write a text in SQL.

    >>> text("it's")
    "('it' || chr(39) || 's')"
    """
    parts, plain = [], ""
    for char in value:
        if char in _SPECIAL:
            parts += [f"'{plain}'", f"chr({_SPECIAL[char]})"]
            plain = ""
        else:
            plain += char
    if not parts:
        return f"'{plain}'"
    shown = [*parts, f"'{plain}'"]
    return f"({' || '.join(each for each in shown if each != chr(39) * 2)})"


def texts(values: Iterable[str]) -> str:
    """Write texts as a list in parentheses, in order."""
    return f"({', '.join(map(text, sorted(values)))})"


def double(value: float) -> str:
    """Write a number as a double; decimals would lose digits.

    >>> double(0.85)
    "CAST('0.85' AS DOUBLE)"
    """
    return f"CAST('{value!r}' AS DOUBLE)"


def holds_any(column: str, values: Collection[str]) -> str:
    """Write that a column of lists has one of some texts."""
    found = [f"array_contains({column}, {text(each)})" for each in sorted(values)]
    return f"({' OR '.join(found)})"


def one(rows: Sequence[tuple[Any, ...]]) -> Any:
    """Return the only value of the only row."""
    ((value,),) = rows
    return value

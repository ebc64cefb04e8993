"""Packs the page's record: actors and claims in columns, their values once in one list.

`frontend/src/core/columns.js` unpacks it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import chain, groupby
from typing import Any, cast

from .records import Packed, Payload, Table

_Columns = dict[str, list[Hashable]]
"""The keys of the values of each field."""


def pack(payload: Payload) -> Packed:
    """Return the record with actors and claims in columns; frequent values have short indexes."""
    values: dict[Hashable, Any] = {}
    actors, claims = (_transpose(payload[name], values) for name in ("actors", "claims"))
    keys = chain.from_iterable(chain(actors.values(), claims.values()))
    order = [key for key, _ in Counter(keys).most_common()]
    indexes = {key: index for index, key in enumerate(order)}
    packed = {
        **payload,
        "values": [values[key] for key in order],
        "actors": _make_table(actors, indexes, len(payload["actors"])),
        "claims": _make_table(claims, indexes, len(payload["claims"])),
        "positions": [
            number for actor in payload["actors"] for number in payload["positions"][actor["id"]]
        ],
    }
    return cast("Packed", packed)


def _transpose(records: Sequence[Mapping[str, Any]], values: dict[Hashable, Any]) -> _Columns:
    """Return the columns of some records as keys, and add their values."""
    columns: _Columns = {}
    for name in records[0] if records else ():
        given = [record[name] for record in records]
        columns[name] = [*map(_make_key, given)]
        values.update(zip(columns[name], given, strict=True))
    return columns


def _make_key(value: Any) -> Hashable:
    """Return a key that only equal values of one type share: 1 equals True in Python."""
    kind = value.__class__
    if kind is str or value is None:
        return cast("Hashable", value)
    return kind, tuple(value) if kind is list else value


def _make_table(columns: _Columns, indexes: Mapping[Hashable, int], size: int) -> Table:
    return make_table(
        {name: [indexes[key] for key in keys] for name, keys in columns.items()}, size
    )


def make_table(columns: Mapping[str, list[int]], size: int) -> Table:
    """Return a table of numbers, each column as runs where that is shorter."""
    table: Table = {"size": size, "columns": {}, "runs": {}}
    for name, column in columns.items():
        runs = [*_list_runs(column)]
        is_shorter = len(runs) < len(column)
        table["runs" if is_shorter else "columns"][name] = runs if is_shorter else column
    return table


def _list_runs(column: Iterable[int]) -> Iterable[int]:
    """Yield each index and how many times it follows itself."""
    for index, same in groupby(column):
        yield index
        yield len([*same])

"""Packs the page's record: actors and claims in columns, their values once in one list.

`frontend/src/core/columns.js` unpacks it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from itertools import chain, compress, islice, pairwise
from operator import ne
from typing import Any, cast

from .records import Packed, Payload, Table

_Columns = dict[str, list[Hashable]]
"""The keys of the values of each field."""
_TEXTS = {str, type(None)}


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
        # Texts are their own keys: most columns hold nothing else.
        keys = given if {*map(type, given)} <= _TEXTS else [*map(_make_key, given)]
        columns[name] = keys
        values.update(zip(keys, given, strict=True))
    return columns


def _make_key(value: Any) -> Hashable:
    """Return a key that only equal values of one type share: 1 equals True in Python."""
    kind = type(value)
    if kind in _TEXTS:
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
        changes = [*compress(range(1, size), map(ne, column, islice(column, 1, None)))]
        if 2 * len(changes) + 2 < size:
            table["runs"][name] = _list_runs(column, [0, *changes, size])
        else:
            table["columns"][name] = column
    return table


def _list_runs(column: Sequence[int], bounds: Sequence[int]) -> list[int]:
    """List each index and how many times it follows itself; `bounds` are where runs begin."""
    runs = ((column[first], last - first) for first, last in pairwise(bounds))
    return [*chain.from_iterable(runs)]

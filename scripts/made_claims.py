"""Make up claims for benchmarks of big tables: seeded, so that every run has the same.

Actors belong to camps, and a few of them have most of the claims. Inside a camp most claims are
friendly, between camps hostile; a pair mostly has claims of one type. Each claim has a day, and
comes from one of many documents.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

CAMPS, PUBLISHERS, DAYS = 8, 200, 9_000
BATCH = 250_000
FRIENDLY = ("backs", "allied-with", "backs", "linked-to")
HOSTILE = ("fights", "opposes", "fights", "opposes")
MODES = ("act", "act", "act", "label", "intent")
FIRST_DAY = "2000-01-01"


def count_actors(claims: int) -> int:
    """Return how many actors so many claims have."""
    return max(50, claims // 100)


def write_claims(claims: int, file: Path, seed: int = 1) -> None:
    """Write claims as CSV or Parquet, by the file's extension."""
    import pyarrow as pa
    from pyarrow import csv, parquet

    batches = make_batches(claims, seed)
    first = next(batches)
    open_writer: Any = csv.CSVWriter if file.suffix == ".csv" else parquet.ParquetWriter
    with open_writer(str(file), first.schema) as writer:
        writer.write_table(pa.Table.from_batches([first]))
        for batch in batches:
            writer.write_table(pa.Table.from_batches([batch]))


def make_batches(claims: int, seed: int) -> Iterator[Any]:
    """Yield the claims as batches of Arrow."""
    import numpy as np

    drawn = np.random.default_rng(seed)
    for begin in range(0, claims, BATCH):
        yield _make_batch(drawn, min(BATCH, claims - begin), count_actors(claims), claims)


def _make_batch(drawn: Any, size: int, actors: int, claims: int) -> Any:
    import numpy as np
    import pyarrow as pa

    first = (actors * drawn.random(size) ** 3).astype(np.int64)
    inside = drawn.random(size) < 0.6
    second = (actors * drawn.random(size) ** 2).astype(np.int64)
    second = np.where(inside, second - second % CAMPS + first % CAMPS, second)
    second = np.where((second >= actors) | (second == first), (first + CAMPS) % actors, second)
    odd = drawn.random(size) < 0.02
    friendly = (first % CAMPS == second % CAMPS) ^ odd
    choice = np.where(odd, drawn.integers(0, 4, size), (first * 7 + second * 11) % 4)
    types = np.where(friendly, np.array(FRIENDLY)[choice], np.array(HOSTILE)[choice])
    document = drawn.integers(0, max(1, claims // 20), size)
    days = np.datetime64(FIRST_DAY) + drawn.integers(0, DAYS, size)
    return pa.RecordBatch.from_pydict(
        {
            "from": _name("Actor", first),
            "type": types.tolist(),
            "to": _name("Actor", second),
            "said": np.datetime_as_string(days).tolist(),
            "source": _name("document", document),
            "publisher": _name("Paper", document % PUBLISHERS),
            "mode": np.array(MODES)[drawn.integers(0, len(MODES), size)].tolist(),
            "stance": np.where(drawn.random(size) < 0.01, "denies", "supports").tolist(),
        }
    )


def _name(what: str, numbers: Any) -> list[str]:
    return [f"{what} {number}" for number in numbers.tolist()]

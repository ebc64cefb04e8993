"""The columns of the store, and the version of their layout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

VERSION = 1
"""The version of the layout; a store of another version is not read."""
LAST_DAY = 3_652_059
"""The number of the last day, 9999-12-31; the first, 0001-01-01, is 1."""
NO_YEAR = 0
"""The partition of the claims without a date."""

Kind = Literal["text", "texts", "whole", "number", "flag"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in the files, its kind, and its name in SQL if that is another."""

    name: str
    kind: Kind
    alias: str = ""

    @property
    def sql(self) -> str:
        """The name in SQL, where many short words are reserved."""
        return self.alias or self.name


CLAIMS = (
    Column("from", "text", "from_actor"),
    Column("type", "text", "tie_type"),
    Column("to", "text", "to_actor"),
    Column("sign", "whole", "tie_sign"),
    Column("symmetric", "flag", "is_symmetric"),
    Column("role", "text", "tie_role"),
    Column("start", "text", "start_date"),
    Column("end", "text", "end_date"),
    Column("said", "text", "said_date"),
    Column("source", "text", "source_id"),
    Column("at", "text", "locator"),
    Column("publisher", "text"),
    Column("by", "texts", "chain"),
    Column("mode", "text", "claim_mode"),
    Column("stance", "text"),
    Column("means", "texts"),
    Column("against", "texts", "opponents"),
    Column("via", "texts", "channels"),
    Column("attacker", "text"),
    Column("event", "text", "event_id"),
    Column("amount", "number"),
    Column("unit", "text"),
    Column("quote", "text", "quoted"),
    Column("note", "text"),
    Column("coder", "text"),
    Column("private", "flag", "is_private"),
    Column("own_voice", "flag"),
    Column("voice", "text"),
    Column("speakers", "texts"),
    Column("firmness", "whole"),
    Column("known_first", "whole"),
    Column("known_last", "whole"),
    Column("possible_first", "whole"),
    Column("possible_last", "whole"),
    Column("about_first", "whole"),
    Column("about_last", "whole"),
    Column("position", "whole", "place"),
)
"""The columns of a claim, besides the year by which the files are partitioned.

Days are numbered, 0001-01-01 as 1. `known_*` and `possible_*` are the days on which the claim says
that its relation applies and may apply, empty if on none; `about_*` are the days that it is about,
which a denial contests. `speakers` are the author and the publisher, `position` the order in the
source.
"""
ACTORS = (
    Column("id", "text"),
    Column("name", "text"),
    Column("kind", "text"),
    Column("aliases", "texts"),
    Column("folded", "text"),
    Column("record", "text"),
)
"""The columns of an actor: `folded` has its names, folded, each on a line between line ends;
`record` holds its other fields as JSON."""
SOURCES = (Column("id", "text"), Column("record", "text"))
"""The columns of a source; `record` holds its fields as JSON."""
CLAIMANTS = (Column("name", "text"), Column("form", "text"))
"""The columns of a claimant, an author or a publisher: a name, and its form in claims."""


def arrow_schema(columns: tuple[Column, ...]) -> Any:
    """Return the columns as a schema of Arrow."""
    import pyarrow as pa

    kinds = {
        "text": pa.string(),
        "texts": pa.list_(pa.string()),
        "whole": pa.int64(),
        "number": pa.float64(),
        "flag": pa.bool_(),
    }
    return pa.schema([(each.name, kinds[each.kind]) for each in columns])

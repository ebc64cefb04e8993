"""Read machine-coded events: GDELT and ICEWS (CAMEO), POLECAT (PLOVER).

Columns are mapped as a whole, a batch at a time: each distinct text is read once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ....model.errors import StoreError
from ..readers.csv_rows import Table, read_header, read_table_rows
from ..readers.row_file import Broken, Progress, RowFile, make_batch
from .codes import Meaning, find_meaning, read_table, spell_actor

SAME = "both ends are the same actor"
ONE_SIDED = "only one actor is coded"


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of an event file, and how its codes are to be read."""

    name: str
    scheme: str
    columns: Mapping[str, Any]
    spelled: bool = False
    numbers: bool = False
    order: str = ""
    last: str = ""
    cells: Sequence[int] = ()

    @property
    def needed(self) -> set[str]:
        """The columns without which there are no claims."""
        return {self.columns[name] for name in ("from", "to", "code", "date")}

    def name_columns(self, cells: int) -> list[str]:
        """Name the columns of a file without a header; those between are numbered."""
        known = self.order.split()
        between = (f"column {number}" for number in range(len(known) + 1, cells))
        return [*known, *between, self.last if cells > self.cells[0] else f"column {cells}"]


def find_layout(first: Sequence[str]) -> tuple[Layout, bool] | None:
    """Return the layout of a file with this first row, and whether the row is a header."""
    for entry in read_table("layouts.yaml").values():
        layout = Layout(**entry)
        if layout.needed <= set(first):
            return layout, True
        if len(first) in layout.cells and _looks_coded(layout, first):
            return layout, False
    return None


def _looks_coded(layout: Layout, first: Sequence[str]) -> bool:
    row = dict(zip(layout.name_columns(len(first)), first, strict=True))
    date = row[layout.columns["date"]]
    return row[layout.columns["id"]].isdecimal() and date.isdecimal() and len(date) == 8


def read_events(path: Path, progress: Progress) -> RowFile:
    """Read the events of a file, with or without a header.

    Raises StoreError if its columns are not known.
    """
    separator, first = read_header(path)
    found = find_layout(first)
    if found is None:
        known = ", ".join(entry["name"] for entry in read_table("layouts.yaml").values())
        raise StoreError(f"{path} does not have the columns of events ({known}).")
    layout, has_header = found
    names = first if has_header else layout.name_columns(len(first))
    wanted = _list_wanted(layout, names)
    table = Table(separator, wanted, None if has_header else names, quoted=has_header)
    broken: list[Broken] = []
    left_out: Counter[str] = Counter()
    rows = read_table_rows(path, progress, table, broken)
    batches = _map(rows, layout, left_out)
    return RowFile(batches, (), broken, table.line_finder(path), left_out, f"{layout.name} events")


def _list_wanted(layout: Layout, names: Sequence[str]) -> list[str]:
    wanted: list[str] = []
    for given in layout.columns.values():
        wanted += [given] if isinstance(given, str) else given
    return [name for name in dict.fromkeys(wanted) if name in names]


def _map(
    rows: Iterator[tuple[Any, dict[str, Any]]], layout: Layout, left_out: Counter[str]
) -> Iterator[Any]:
    import pyarrow.compute as pc

    for numbers, cells in rows:
        given = {
            name: cells.get(column)
            for name, column in layout.columns.items()
            if isinstance(column, str)
        }
        columns = _map_codes(given["code"], layout)
        spell = spell_actor if layout.spelled else str.strip
        columns |= {end: _each(given[end], spell) for end in ("from", "to")}
        columns["said"] = _each(given["date"], _write_date)
        columns["at"] = pc.binary_join_element_wise("event", given["id"], "-")
        columns |= _map_source(cells, layout)
        columns["attacker"] = pc.if_else(columns["attacker"], columns["from"], None)
        why = _say_why(columns)
        for counted in pc.value_counts(why.drop_null()).to_pylist():
            left_out[counted["values"]] += counted["counts"]
        kept = pc.is_null(why)
        columns = {name: column.filter(kept) for name, column in columns.items() if name != "out"}
        yield make_batch(numbers.filter(kept), columns)


def _map_codes(codes: Any, layout: Layout) -> dict[str, Any]:
    def say(code: str) -> str:
        return f"{layout.scheme.upper()} {code}, coded by machine ({layout.name})"

    @cache
    def find(code: str) -> Meaning:
        return find_meaning(layout.scheme, code, as_number=layout.numbers)

    def read(name: str) -> Callable[[str], Any]:
        return lambda code: getattr(find(code), name)

    columns = {name: _each(codes, read(name)) for name in ("type", "mode", "means", "out")}
    return {
        **columns,
        "attacker": _each(codes, lambda code: bool(find(code).attacker)),
        "note": _each(codes, say),
    }


def _map_source(cells: Mapping[str, Any], layout: Layout) -> dict[str, Any]:
    """Return the documents and their publishers: the site, where a document is an address."""
    import pyarrow as pa
    import pyarrow.compute as pc

    parts = [cells[name] for name in layout.columns["source"] if name in cells]
    publisher = cells.get(layout.columns.get("publisher", ""))
    if not parts:
        return {} if publisher is None else {"publisher": publisher}
    source = pc.binary_join_element_wise(*parts, pa.scalar(" "), null_handling="skip")
    source = _each(source, lambda text: text.strip() or None)
    return {
        "source": source,
        "publisher": _each(source, name_site) if publisher is None else publisher,
    }


def name_site(address: str) -> str:
    """Return the site of an address, else the text itself.

    >>> name_site("https://www.example.org/2015/a.html"), name_site("BBC Monitoring")
    ('example.org', 'BBC Monitoring')
    """
    return (urlsplit(address).hostname or "").removeprefix("www.") or address


def _write_date(text: str) -> str:
    """Write a date of eight digits with hyphens; others stay, without a time."""
    digits = text.strip()
    if len(digits) == 8 and digits.isdecimal():
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    return digits.split(" ")[0].split("T")[0]


def _say_why(columns: Mapping[str, Any]) -> Any:
    """Return why rows are left out; null for those that are kept."""
    import pyarrow.compute as pc

    one, other = columns["from"], columns["to"]
    one_sided = pc.or_(pc.is_null(one), pc.is_null(other))
    same = pc.fill_null(pc.equal(one, other), False)
    ends = pc.if_else(one_sided, ONE_SIDED, pc.if_else(same, SAME, None))
    return pc.coalesce(columns["out"], ends)


def _each(column: Any, function: Callable[[str], Any]) -> Any:
    """Map the texts of a column, each distinct one once; null stays null."""
    import pyarrow as pa

    encoded = column.dictionary_encode()
    mapped = [function(text) for text in encoded.dictionary.to_pylist()]
    kind = pa.bool_() if any(isinstance(each, bool) for each in mapped) else pa.string()
    return pa.array(mapped, kind).take(encoded.indices)

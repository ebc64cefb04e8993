"""Set, replace and remove one field of an entry, in the style in which the entry is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..files.write_yaml import WIDTH, write_entry, write_scalar, write_value
from ..files.yaml_nodes import Entry, Node
from ..model.errors import OutputError
from .edits import Edit
from .insert import Inserter


class OddlyWrittenError(OutputError):
    """A part of a file is written in a way that cannot be edited safely."""

    def __init__(self) -> None:
        super().__init__(
            "This could not be changed, because of how the file is written, such as with an anchor "
            "or an alias. Change it by hand."
        )


def set_field(
    text: str, root: Node, entry: Entry, field: str, value: Any, order: Sequence[str]
) -> Edit:
    """Set a field in the mapping of an entry; None removes it. `order` is that of all fields.

    Raises OddlyWrittenError where the mapping is an alias or the field stands on a shared line.
    """
    mapping = entry.value
    if mapping.alias or (mapping.value is not None and not isinstance(mapping.value, dict)):
        raise OddlyWrittenError
    found = mapping.entry(field)
    if found and found.value.alias:
        raise OddlyWrittenError
    if value is None:
        return _remove(text, mapping, field) if found else Edit(mapping.end, mapping.end, "")
    if found:
        return _replace(text, mapping, found, value)
    if not mapping.entries:
        start = mapping.start if mapping.flow or mapping.written else end_of_key(text, entry.key)
        lead = "" if start == mapping.start and text[start - 1] == " " else " "
        return Edit(start, max(start, mapping.end), lead + write_value({field: value}))
    return _add(text, root, mapping, field, value, order)


def _add(
    text: str, root: Node, mapping: Node, field: str, value: Any, order: Sequence[str]
) -> Edit:
    later = set(order[order.index(field) + 1 :]) if field in order else set()
    before = [each for each in mapping.entries if str(each.key.value) not in later]
    first = mapping.entries[0].key
    if mapping.flow:
        written = write_value({field: value})[1:-1]
        if before:
            end = _end(text, before[-1])
            return Edit(end, end, f", {written}")
        return Edit(first.start, first.start, f"{written}, ")
    column = first.column - 1
    lines = write_entry(field, value, column)
    if before:
        return Inserter.of(text, root).lines_after(_end(text, before[-1]), lines, column)
    start = line_start(text, first)
    newline = "\r\n" if "\r\n" in text else "\n"
    return Edit(start, start, "".join(f"{line}{newline}" for line in lines))


def _replace(text: str, mapping: Node, entry: Entry, value: Any) -> Edit:
    key, old = entry
    if _same(old, value):
        return Edit(old.end, old.end, "")
    if old.value is None:
        end = max(end_of_key(text, key), old.end)
        return Edit(end_of_key(text, key), end, f" {write_value(value, mapping.flow)}")
    in_line = old.flow or (isinstance(old.value, str) and "\n" not in text[old.start : old.end])
    fits = not _is_too_wide(text, old, value) or has_more_in_line(text, old.end)
    if mapping.flow or (in_line and fits):
        return Edit(old.start, old.end, _rewrite(text, old, value, mapping.flow))
    lines = write_entry(str(key.value), value, key.column - 1)
    newline = "\r\n" if "\r\n" in text else "\n"
    return Edit(key.start, old.end, newline.join(lines).lstrip())


def _same(old: Node, value: Any) -> bool:
    def listed(each: Any) -> Any:
        return each if isinstance(each, list) else [each]

    written = str(value).lower() if isinstance(value, bool) else value
    return bool(listed(old.plain()) == listed(written))


def _rewrite(text: str, old: Node, value: Any, flow: bool) -> str:
    """Write a new value with the quotation marks of the old one, where possible."""
    if isinstance(value, str) and isinstance(old.value, str):
        return rewrite_text(text, old, value, flow)
    return write_value(value, flow)


def rewrite_text(text: str, old: Node, value: str, flow: bool) -> str:
    """Write a text with the quotation marks of the one it replaces, where possible."""
    mark = text[old.start]
    plain = write_scalar(value, flow)
    if mark in "\"'" and plain == value and mark not in value and "\\" not in value:
        return f"{mark}{value}{mark}"
    return plain


def _is_too_wide(text: str, old: Node, value: Any) -> bool:
    start = old.start - text.rfind("\n", 0, old.start) - 1
    return start + len(write_value(value, flow=False)) > WIDTH


def _remove(text: str, mapping: Node, field: str) -> Edit:
    at = next(at for at, (key, _) in enumerate(mapping.entries) if key.value == field)
    spans = [(each.key.start, _end(text, each)) for each in mapping.entries]
    if mapping.flow and len(spans) == 1:
        return Edit(mapping.start, mapping.end, "{}")
    return remove_part(text, mapping, spans, at)


def remove_part(text: str, whole: Node, spans: Sequence[tuple[int, int]], at: int) -> Edit:
    """Remove one of several parts: its lines, or in brackets it and a comma.

    Raises OddlyWrittenError where anything but a list's dash is before it on its first line.
    """
    start, end = spans[at]
    if not whole.flow:
        begin = text.rfind("\n", 0, start) + 1
        if text[begin:start].strip(" ") != ("-" if whole.items else ""):
            raise OddlyWrittenError
        return Edit(begin, text.find("\n", end) + 1 or len(text), "")
    if at > 0:
        return Edit(spans[at - 1][1], end, "")
    return Edit(start, spans[1][0] if len(spans) > 1 else end, "")


def line_start(text: str, node: Node) -> int:
    """Return where the line of a node starts, which must be the first in it."""
    start = text.rfind("\n", 0, node.start) + 1
    if text[start : node.start].strip(" "):
        raise OddlyWrittenError
    return start


def _end(text: str, entry: Entry) -> int:
    """Return where an entry ends; one without a value, after its colon."""
    return entry.value.end if entry.value.end > entry.key.end else end_of_key(text, entry.key)


def end_of_key(text: str, key: Node) -> int:
    """Return the offset after the colon of a key.

    Raises OddlyWrittenError for an explicit key ("?"), whose colon is on another line.
    """
    colon = text.find(":", key.end)
    if colon == -1 or text[key.end : colon].strip(" "):
        raise OddlyWrittenError
    return colon + 1


def has_more_in_line(text: str, position: int) -> bool:
    """Return whether anything but spaces follows in the line, such as a comment."""
    end = text.find("\n", position)
    return bool(text[position : len(text) if end == -1 else end].strip())

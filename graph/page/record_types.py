"""Generates `record.d.ts`, the TypeScript types of the page's record, from the Python types."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints

from .records import Packed, Payload

HEAD = "// Generated from graph/page/records.py by graph/page/record_types.py: change it there.\n"
_PLAIN = {str: "string", bool: "boolean", int: "number", float: "number"}
_PLAIN |= {NoneType: "null", object: "unknown"}


def make_record_types() -> str:
    """Generate the text of `frontend/src/record.d.ts`: an interface for each part of the record.

    >>> "export interface Payload {" in make_record_types()
    True
    """
    names: dict[Any, str] = {}
    seen: set[Any] = set()
    records = [part for whole in (Payload, Packed) for part in _list_records(whole, seen)]
    parts = [_declare(record, names) for record in records]
    words = [f"export type {name} = {_write_literal(type)};" for type, name in names.items()]
    return "\n".join([HEAD, *words, "", *parts])


def _list_records(record: Any, seen: set[Any]) -> Iterator[Any]:
    """Yield all record types that one consists of and that are new, parts before wholes."""
    for hint in _hints_of(record).values():
        for part in _list_parts(hint):
            if part not in seen:
                seen.add(part)
                yield from _list_records(part, seen)
    yield record


def _list_parts(hint: Any) -> Iterator[Any]:
    if _is_record(hint):
        yield hint
    elif get_origin(hint) is not Literal:
        for part in get_args(hint):
            yield from _list_parts(part)


def _is_record(hint: Any) -> bool:
    return isinstance(hint, type) and hasattr(hint, "__required_keys__")


def _hints_of(record: Any) -> dict[str, Any]:
    return get_type_hints(record, include_extras=True)


def _declare(record: Any, names: dict[Any, str]) -> str:
    """Write the interface of a record; add the literal types that it uses to `names`."""
    module = vars(sys.modules[record.__module__])
    known = {value: name for name, value in module.items() if get_origin(value) is Literal}
    fields = []
    for field, hint in _hints_of(record).items():
        is_optional = get_origin(hint) is NotRequired
        (type,) = get_args(hint) if is_optional else (hint,)
        fields.append(f"  {field}{'?' if is_optional else ''}: {_write(type, known, names)};\n")
    return f"{_comment(record)}export interface {record.__name__} {{\n{''.join(fields)}}}\n"


def _comment(record: Any) -> str:
    lines = (inspect.getdoc(record) or "").replace("None", "null").splitlines()
    if len(lines) == 1:
        return f"/** {lines[0]} */\n"
    return "".join(["/**\n", *(f" * {line}".rstrip() + "\n" for line in lines), " */\n"])


def _write(hint: Any, known: dict[Any, str], names: dict[Any, str]) -> str:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if _is_record(hint):
        return str(hint.__name__)
    if get_origin(hint) is Literal:
        names |= {hint: known[hint]} if hint in known else {}
        return known.get(hint) or _write_literal(hint)
    return _combine(hint, [_write(part, known, names) for part in get_args(hint)])


def _combine(hint: Any, parts: list[str]) -> str:
    """Write a type made of others; raise TypeError if it is not supported."""
    either, all = " | ".join(parts), ", ".join(parts)
    texts = {
        Union: either,
        UnionType: either,
        list: f"Array<{all}>" if "|" in all else f"{all}[]",
        tuple: f"[{all}]",
        dict: f"Record<{all}>",
    }
    if get_origin(hint) not in texts:
        raise TypeError(f"The page's record holds {hint}; use a type that TypeScript can express.")
    return texts[get_origin(hint)]


def _write_literal(hint: Any) -> str:
    return " | ".join(json.dumps(value) for value in get_args(hint))

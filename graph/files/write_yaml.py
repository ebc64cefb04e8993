"""Writing texts and plain data as YAML, so that reading gives the same back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from io import StringIO
from typing import Any

import yaml

from ..model.amounts import write_number
from ..model.errors import GraphError
from ..model.text import clean, printable, quoted

WIDTH = 100
"""How wide a line may grow before it is broken."""
MOST_IN_KEY = 1000
"""How many characters a key may have that YAML finds by its colon alone."""

_HALF = re.compile("[\ud800-\udfff]")
_TEXT = "tag:yaml.org,2002:str"
_NUMBER = re.compile(r"[-+]?(?:\.\d+|\d+\.?\d*)(?:[eE][-+]?\d+)?|0o[0-7]+")
"""Numbers of YAML 1.2 that YAML 1.1 does not know."""
_DATE = re.compile(r"\d{4}(?:-\d\d-\d\d)?")
"""Years and days: YAML has them for numbers and moments, and people write them without quotes."""


@lru_cache(maxsize=4096)  # ids and keys come again and again
def write_scalar(text: str, flow: bool = True) -> str:
    """Write a text on one line: plain where it can be, in quotes where it must.

    What is not meant for brackets (`flow`) may have commas without quotes. What YAML would take
    for a number, a truth value or nothing stands in quotes, and marks that steer what is around
    them as escapes. Marks that nobody sees are left out, as reading does.

    Raises GraphError where the text has a character that no YAML file may hold.

    >>> write_scalar("Turkey: an ally"), write_scalar("turkey"), write_scalar("no")
    ('"Turkey: an ally"', 'turkey', '"no"')
    """
    if "\0" in text:
        raise GraphError("The character U+0000 is not allowed in YAML. Remove it.")
    if _HALF.search(text):
        raise GraphError(f"{quoted(text)} holds half a character. Write it as UTF-8.")
    seen = clean(text)
    may = _dumper().analyze_scalar(seen)
    shows = printable(seen) == seen
    if shows and (may.allow_flow_plain if flow else may.allow_block_plain) and _is_text(seen):
        return seen
    if shows and may.allow_single_quoted and ('"' in seen or "\\" in seen):
        doubled = seen.replace("'", "''")
        return f"'{doubled}'"
    escaped = printable(json.dumps(seen, ensure_ascii=False))
    return escaped.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")


def _is_text(plain: str) -> bool:
    """Tell whether a text without quotes is one to any reader of YAML, or a date."""
    tag = _dumper().resolve(yaml.ScalarNode, plain, (True, False))
    return bool(_DATE.fullmatch(plain)) or (tag == _TEXT and not _NUMBER.fullmatch(plain))


@cache
def _dumper() -> Any:
    """Return what knows how a text may be written, and what YAML takes it for."""
    return yaml.SafeDumper(StringIO(), allow_unicode=True)


def write_key(text: str, column: int = 0, flow: bool = False) -> str:
    """Write the key of an entry with its colon; a very long one is marked as a key, too."""
    written = write_scalar(text, flow)
    if len(written) <= MOST_IN_KEY:
        return f"{written}:"
    return f"? {written} :" if flow else f"? {written}\n{' ' * column}:"


def write_value(value: Any, flow: bool = True) -> str:
    """Write a text, a number, a list or a mapping on one line.

    >>> write_value({"by": ["fidan", {"name": "A, B"}], "private": True})
    '{by: [fidan, {name: "A, B"}], private: true}'
    """
    if isinstance(value, Mapping):
        entries = (
            f"{write_key(key, flow=True)} {write_value(each)}" for key, each in value.items()
        )
        return f"{{{', '.join(entries)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(write_value, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return write_number(value)
    return write_scalar(value, flow)


def write_file(content: Mapping[str, Any]) -> str:
    """Write plain data as the text of a file."""
    return "".join(f"{line}\n" for line in _write_entries(content, 0))


def _write_entries(entries: Mapping[str, Any], indent: int) -> list[str]:
    return [line for key, each in entries.items() for line in write_entry(key, each, indent)]


def write_entry(key: str, value: Any, indent: int) -> list[str]:
    """Write an entry of a mapping as lines.

    On one line stands what is a text, or holds nothing but texts, where it is not too wide.
    """
    begin = f"{' ' * indent}{write_key(key, indent)}"
    flat = _depth(value) <= (2 if isinstance(value, list) else 1)
    line = f"{begin} {write_value(value, flow=False)}" if flat else ""
    if flat and (len(line) <= WIDTH or not value):
        return [line]
    if isinstance(value, Mapping):
        return [begin, *_write_entries(value, indent + 2)]
    if isinstance(value, list) and flat:
        return [begin, *_wrap_list(value, indent + 2)]
    if isinstance(value, list):
        return [begin, *(line for item in value for line in write_item(item, indent))]
    if isinstance(value, str) and _may_fold(value):
        return [f"{begin} >-", *_wrap(value.split(" "), indent + 2)]
    return [line]


def write_item(item: Any, column: int) -> list[str]:
    """Write a list item as lines: a text, or a mapping of one text to its details."""
    lead = f"{' ' * column}- "
    if isinstance(item, str):
        return [lead + write_scalar(item, flow=False)]
    ((sentence, details),) = item.items()
    lead += write_key(sentence, column + 2)
    line = f"{lead} {write_value(details)}"
    if len(line) <= WIDTH or not details:
        return [line]
    return [lead, *_write_entries(details, column + 4)]


def _depth(value: Any) -> int:
    """Tell how many lists and mappings stand in each other; of a text, none."""
    inside = value.values() if isinstance(value, Mapping) else value
    if isinstance(value, (str, int, float)):
        return 0
    return 1 + max(map(_depth, inside), default=0)


def _may_fold(text: str) -> bool:
    """Tell whether a text may be broken at its spaces and read back as it was."""
    return " ".join(text.split()) == printable(text) and _dumper().analyze_scalar(text).allow_block


def _wrap_list(items: list[Any], indent: int) -> list[str]:
    words = [f"{write_value(item)}," for item in items]
    words[0] = f"[{words[0]}"
    words[-1] = f"{words[-1][:-1]}]"
    return _wrap(words, indent, hanging=1)


def _wrap(words: Iterable[str], indent: int, hanging: int = 0) -> list[str]:
    lines: list[str] = []
    lead = " " * indent
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(f"{lead}{' ' * hanging if lines else ''}{word}")
    return lines
